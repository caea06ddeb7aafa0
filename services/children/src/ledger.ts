import { children } from '@nuanxin/contracts';
import type { Ledger } from '@nuanxin/ledger';
import { ChildCrisis } from './child-crisis.entity.ts';
import { ChildFile } from './child-file.entity.ts';
import { ChildNameKey } from './child-name-key.entity.ts';
import { ChildNeed } from './child-need.entity.ts';
import { ChildServiceRecord } from './child-service-record.entity.ts';
import { ChildVisit } from './child-visit.entity.ts';

/** The children's ledger 儿童台账, as the actions that all ledgers share need it. */
export const ledger: Ledger = {
  division: 'children',
  letter: 'C',
  actionCode: 'A2',
  visitCatalogueCode: 'S14',
  categoryScope: 'children:read',
  sensitivity: 3, // PIPL 28: what is known of a child under 14 is sensitive; we keep it so until 18
  File: ChildFile,
  NameKey: ChildNameKey,
  Visit: ChildVisit,
  Crisis: ChildCrisis,
  ServiceRecord: ChildServiceRecord,
  Need: ChildNeed,
  events: children,
};
