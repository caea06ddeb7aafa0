import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { ledgerEvents } from './ledger.ts';
import { id, personId, regionCode } from './shapes.ts';

export const {
  FileRegistered, FileStateChanged, RiskLevelChanged, VisitRecorded, ServiceRecorded, CrisisRaised, CrisisStateChanged, NeedPosted, NeedWithdrawn,
  TasksReassigned,
} = ledgerEvents('children');

/** A legal category of a child was recognised 认定; HARMED and HIV are never said. */
export const CategoryRecognised = defineEvent('children.category-recognised.v1', {
  fileId: id, personId, category: z.enum(['LEFT_BEHIND', 'ORPHAN', 'DE_FACTO_UNATTENDED', 'DISABLED', 'MOBILE', 'POVERTY', 'SEVERE_ILLNESS']), regionCode,
}, 3);
