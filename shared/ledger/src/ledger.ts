import type { EntityClass } from '@mikro-orm/core';
import type { VisitSubject } from '@nuanxin/casework';
import type { LedgerEvents } from '@nuanxin/contracts';
import type { LedgerCrisis } from './crisis.entity.ts';
import type { LedgerFile } from './file.entity.ts';
import type { NameKey } from './name-key.entity.ts';
import type { LedgerNeed } from './need.entity.ts';
import type { LedgerServiceRecord } from './service-record.entity.ts';
import type { LedgerVisit } from './visit.entity.ts';

/** Whom a crisis, a need or a service is about: a file 档案, or a case 个案 of a ledger that keeps episodes. */
export type LedgerSubject = Pick<LedgerFile, 'id' | 'personId' | 'stationId' | 'regionCode' | 'sensitivity' | 'state' | 'birthDate'> & { householdId?: string | null };

/** A ledger as crises, needs, services and stations need it; one that keeps episodes (homelessness, domain.md §3.4) is no more than this. */
export type CaseLedger = {
  readonly division: 'elders' | 'children' | 'disability' | 'homelessness';
  /** First letter of its file numbers (domain.md §2.0). */
  readonly letter: 'E' | 'C' | 'D' | 'H';
  /** The action 行动 that its visits and services count for. */
  readonly actionCode: 'A1' | 'A2' | 'A6' | 'A7';
  /** Sensitivity of a file unless its categories raise it (domain.md §1.4). */
  readonly sensitivity: 2 | 3;
  readonly File: EntityClass<LedgerSubject>;
  /** The keys that its files are found by. */
  readonly NameKey: EntityClass<NameKey>;
  /** Absent where nobody is visited by risk level. */
  readonly Visit?: EntityClass<LedgerVisit>;
  readonly Crisis: EntityClass<LedgerCrisis>;
  readonly ServiceRecord: EntityClass<LedgerServiceRecord>;
  readonly Need: EntityClass<LedgerNeed>;
  readonly events: LedgerEvents;
  /** States in which somebody is looked after; `activeStates` of a file unless said. */
  readonly activeStates?: readonly string[];
};

/** One ledger 台账 of files that are visited by risk level, as the shared actions need it: its name, its tables and its words. */
export type Ledger = CaseLedger & {
  readonly File: EntityClass<LedgerFile>;
  readonly Visit: EntityClass<LedgerVisit>;
  /** The catalogue item of a visit (domain.md §2.8). */
  readonly visitCatalogueCode: string;
  /** The categories of a file that may be told to other divisions; all, unless said (domain.md §5: some never). */
  readonly told?: (file: LedgerFile) => readonly string[];
  /** The scope of whoever may see a file's categories, and so narrow a list by them. */
  readonly categoryScope: string;
  /** What the visit rules must know of a file beside its level (domain.md §3.3). */
  readonly visitFacts?: (file: LedgerFile) => Pick<VisitSubject, 'specialDifficulty' | 'stability'>;
};

/** File states in which somebody is looked after: visits and services may be recorded, tasks move with the station. */
export const activeStates = ['REGISTERED', 'ASSESSED', 'PLANNED', 'IN_SERVICE', 'UNDER_REVIEW', 'SUSPENDED', 'TRANSFERRING'] as const;
/** The states of a ledger's files or cases in which somebody is looked after. */
export const activeStatesOf = (ledger: CaseLedger): readonly string[] => ledger.activeStates ?? activeStates;
/** Crisis states that still ask for somebody. */
export const openCrisisStates = ['RAISED', 'ACKNOWLEDGED', 'RESPONDING', 'STABILISED'] as const;
/** Need states that are not at their end. */
export const openNeedStates = ['POSTED', 'MATCHED', 'ALLOCATED', 'PARTLY_DELIVERED'] as const;
