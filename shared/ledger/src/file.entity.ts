import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Someone to call 紧急联系人: relation by GB/T 4761, the number sealed and masked. */
export type Contact = { name: string; relation: string; phoneSealed: string | null; phoneMask: string | null; priority: number };

/** What every ledger's file holds (domain.md §2.0): who, where, why, at what risk, and who looks after them. */
export const fileProperties = () => ({
  id: p.string().length(64).primary(),
  personId: p.string().length(27).unique(),
  householdId: p.string().length(64).nullable().index(),
  fileNo: p.string().length(20).unique(),
  name: p.string().length(50),
  /** Citizen id, sealed; never leaves the database but by an audited reveal. */
  idSealed: p.text().nullable().hidden(),
  idMask: p.string().length(18).nullable(),
  idMissingReason: p.string().length(200).nullable(),
  sex: p.string().length(10),
  birthDate: p.date().nullable(),
  ethnicity: p.string().length(2).nullable(),
  hukouRegionCode: p.bigint('number').nullable(),
  regionCode: p.bigint('number'),
  residenceState: p.string().length(20),
  address: p.string().length(200).nullable(),
  phoneSealed: p.text().nullable().hidden(),
  phoneMask: p.string().length(20).nullable(),
  contacts: p.json<Contact[]>(),
  assistance: p.array(),
  intakeSource: p.string().length(30),
  /** STATUTORY 法定职责, CONSENT 同意, EMERGENCY 紧急 (PIPL 13). */
  basis: p.string().length(10),
  categories: p.array(),
  riskLevel: p.string().$type<'HIGH' | 'KEY' | 'GENERAL'>().length(10).nullable(),
  riskRuleId: p.string().length(40).nullable(),
  riskReason: p.string().length(500).nullable(),
  stationId: p.string().length(64).nullable(),
  leadWorkerId: p.string().length(64).nullable(),
  state: p.string().length(20).index(),
  closureReason: p.string().length(30).nullable(),
  nextVisitDueAt: p.datetime().nullable().index(),
  lastVisitAt: p.datetime().nullable(),
  /** The last visit that saw or spoke with the person. */
  lastReachedAt: p.datetime().nullable(),
  lastVisitResult: p.string().length(20).nullable(),
  /** The relief case whose after-care 返乡后续 this file carries, and until when the first visit is due (HRM 12: 7 days). */
  afterCareCaseId: p.string().length(64).nullable(),
  afterCareDueAt: p.datetime().nullable(),
  /** 2 personal, 3 sensitive, 4 restricted (domain.md §1.4). */
  sensitivity: p.smallint(),
  version: p.integer().version(),
  createdBy: p.string().length(64),
  updatedBy: p.string().length(64),
  createdAt: p.datetime(),
  updatedAt: p.datetime(),
});

/**
 * A station's files are listed in the order of their numbers, and they and a place's are counted without touching the table: the columns of the row
 * policy stand in the indexes. By the first, too, those outside a region are found without reading all the others.
 */
export const fileIndexes = (table: string) => [
  { name: `${table}_of_station`, expression: `create index ${table}_of_station on ${table} (station_id, file_no) include (region_code, state, person_id, sensitivity)` },
  { name: `${table}_place`, expression: `create index ${table}_place on ${table} (region_code) include (station_id, person_id, sensitivity, state)` },
];

const FileShape = defineEntity({ name: 'LedgerFile', properties: fileProperties() });

/** A file as the shared actions see it. */
export type LedgerFile = InferEntity<typeof FileShape>;
