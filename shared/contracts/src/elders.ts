import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { ledgerEvents } from './ledger.ts';
import { id, personId, regionCode } from './shapes.ts';

export const {
  FileRegistered, FileStateChanged, RiskLevelChanged, VisitRecorded, ServiceRecorded, CrisisRaised, CrisisStateChanged, NeedPosted, NeedWithdrawn,
  TasksReassigned,
} = ledgerEvents('elders');

/** An elder's ability was assessed 老年人能力评估: level 0 intact – 4 complete loss (AB42195). */
export const AbilityAssessed = defineEvent('elders.ability-assessed.v1', { assessmentId: id, fileId: id, personId, level: z.number().int().min(0).max(4), upgraded: z.boolean(), regionCode }, 3);
