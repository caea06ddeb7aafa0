import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { ledgerEvents } from './ledger.ts';
import { id, personId, regionCode, riskLevel } from './shapes.ts';

export const {
  FileRegistered, FileStateChanged, RiskLevelChanged, VisitRecorded, ServiceRecorded, CrisisRaised, CrisisStateChanged, NeedPosted, NeedWithdrawn,
  TasksReassigned,
} = ledgerEvents('children');

/** A legal category of a child was recognised 认定; HARMED and HIV are never said. */
export const CategoryRecognised = defineEvent('children.category-recognised.v1', {
  fileId: id, personId, category: z.enum(['LEFT_BEHIND', 'ORPHAN', 'DE_FACTO_UNATTENDED', 'DISABLED', 'MOBILE', 'POVERTY', 'SEVERE_ILLNESS']), regionCode,
}, 3);

/** A recognised category ended 终止认定: the child grew out of it, or a parent came back. */
export const CategoryEnded = defineEvent('children.category-ended.v1', CategoryRecognised.data.shape, 3);

/** Guardianship of a child was assessed 监护评估; level and category are proposals until people confirm them. */
export const GuardianshipAssessed = defineEvent('children.guardianship-assessed.v1', {
  assessmentId: id, fileId: id, personId, level: riskLevel, proposedCategory: z.enum(['LEFT_BEHIND', 'ORPHAN', 'DE_FACTO_UNATTENDED']).nullable(), regionCode,
}, 3);
