import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { ledgerEvents } from './ledger.ts';
import { id, personId, regionCode } from './shapes.ts';

export const {
  FileRegistered, FileStateChanged, RiskLevelChanged, VisitRecorded, ServiceRecorded, CrisisRaised, CrisisStateChanged, NeedPosted, NeedWithdrawn,
  TasksReassigned,
} = ledgerEvents('disability');

/** Whether visits to this person need company changed; neither diagnosis nor grade is said (SMI, MHL 4). */
export const JointVisitChanged = defineEvent('disability.joint-visit-changed.v1', { fileId: id, personId, required: z.boolean(), regionCode }, 3);
