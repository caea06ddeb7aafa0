import { elders } from '@nuanxin/contracts';
import type { Ledger } from '@nuanxin/ledger';
import { ElderCrisis } from './elder-crisis.entity.ts';
import { ElderFile } from './elder-file.entity.ts';
import { ElderNameKey } from './elder-name-key.entity.ts';
import { ElderNeed } from './elder-need.entity.ts';
import { ElderServiceRecord } from './elder-service-record.entity.ts';
import { ElderVisit } from './elder-visit.entity.ts';

/** The six groups of elders in special difficulty 特殊困难老年人 (EVS): at least one contact a month. */
const specialDifficulty: ReadonlySet<string> = new Set(['ECONOMIC_HARDSHIP', 'FUNCTION_LOSS', 'LIVING_ALONE', 'EMPTY_NEST', 'LEFT_BEHIND', 'SEVERE_DISABILITY', 'SPECIAL_FP_FAMILY']);

/** The elders' ledger 老年人台账, as the actions that all ledgers share need it. */
export const ledger: Ledger = {
  division: 'elders',
  letter: 'E',
  actionCode: 'A1',
  visitCatalogueCode: 'S08',
  categoryScope: 'elders:read',
  sensitivity: 2,
  File: ElderFile,
  NameKey: ElderNameKey,
  Visit: ElderVisit,
  Crisis: ElderCrisis,
  ServiceRecord: ElderServiceRecord,
  Need: ElderNeed,
  events: elders,
  visitFacts: file => ({ specialDifficulty: file.categories.some(it => specialDifficulty.has(it)) }),
};
