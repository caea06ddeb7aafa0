import type { EntityClass } from '@mikro-orm/core';
import type { VisitSubject } from '@nuanxin/casework';
import type { LedgerEvents } from '@nuanxin/contracts';
import type { LedgerCrisis } from './crisis.entity.ts';
import type { LedgerFile } from './file.entity.ts';
import type { LedgerNeed } from './need.entity.ts';
import type { LedgerServiceRecord } from './service-record.entity.ts';
import type { LedgerVisit } from './visit.entity.ts';

/** One ledger 台账 as the shared actions need it: its name, its tables and its words. */
export type Ledger = {
  readonly division: 'elders' | 'children' | 'disability' | 'homelessness';
  /** First letter of its file numbers (domain.md §2.0). */
  readonly letter: 'E' | 'C' | 'D' | 'H';
  /** The action 行动 that its visits and services count for. */
  readonly actionCode: 'A1' | 'A2' | 'A6' | 'A7';
  /** The catalogue item of a visit (domain.md §2.8). */
  readonly visitCatalogueCode: string;
  /** Sensitivity of a file unless its categories raise it (domain.md §1.4). */
  readonly sensitivity: 2 | 3;
  readonly File: EntityClass<LedgerFile>;
  readonly Visit: EntityClass<LedgerVisit>;
  readonly Crisis: EntityClass<LedgerCrisis>;
  readonly ServiceRecord: EntityClass<LedgerServiceRecord>;
  readonly Need: EntityClass<LedgerNeed>;
  readonly events: LedgerEvents;
  /** What the visit rules must know of a file beside its level (domain.md §3.3). */
  readonly visitFacts?: (file: LedgerFile) => Pick<VisitSubject, 'specialDifficulty' | 'stability'>;
};

/** File states in which somebody is looked after: visits and services may be recorded, tasks move with the station. */
export const activeStates = ['REGISTERED', 'ASSESSED', 'PLANNED', 'IN_SERVICE', 'UNDER_REVIEW', 'SUSPENDED', 'TRANSFERRING'] as const;
/** Crisis states that still ask for somebody. */
export const openCrisisStates = ['RAISED', 'ACKNOWLEDGED', 'RESPONDING', 'STABILISED'] as const;
/** Need states that are not at their end. */
export const openNeedStates = ['POSTED', 'MATCHED', 'ALLOCATED', 'PARTLY_DELIVERED'] as const;
