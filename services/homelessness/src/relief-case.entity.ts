import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { keepNameKeys } from '@nuanxin/ledger';
import { ReliefNameKey } from './relief-name-key.entity.ts';

/** What was looked at on entry 入站检查 (HWP 7, 8): OK or CONCERN each; `at` is an instant. */
export type EntryCheck = { body: string; mental: string; safety: string; intellectualSign: boolean; belongings: string | null; at: string };
/** What was done to find out who it is 身份查询 (HID): numbers of papers and instants, no biometrics. */
export type IdentitySearch = {
  systemQueryNo?: string; systemQueryAt?: string; noticeNo?: string; noticeAt?: string; dnaRequestNo?: string; dnaRequestedAt?: string;
  policeReportNo?: string; policeReportedAt?: string; evidence?: string; identifiedAt?: string;
};
/** Aid that was given 救助 (HRM 7); the fare of local transport in cents, at most 2000. */
export type ReliefAid = { kind: string; at: string; localTransportCents: number | null; note: string | null };
/** How somebody left 离站. */
export type Departure = {
  mode: string; at: string; toRegionCode: number; statementSigned: boolean; receiverName: string | null; receiverIdSeen: boolean; escortStaffIds: string[]; note: string | null;
};
/** What is owed to a minor besides (MPL 92): temporary guardianship 临时监护 since a day, and where the child is. */
export type MinorHandling = { temporaryGuardian: boolean; since: string | null; placement: string | null };

const ReliefCaseSchema = defineEntity({
  name: 'ReliefCase',
  ...scoped('station_id'), // a relief station sees its own cases, wherever their county lies
  indexes: [
    { properties: ['stationId', 'regionCode'] },
    // A place's cases are counted in it alone: it holds the columns of the row policy.
    { name: 'relief_case_place', expression: 'create index relief_case_place on relief_case (region_code, state) include (sensitivity, station_id)' },
  ],
  hooks: keepNameKeys(ReliefNameKey, 'caseNo'),
  properties: {
    id: p.string().length(64).primary(),
    /** P… or T…; a person may have many episodes. */
    personId: p.string().length(27).index(),
    caseNo: p.string().length(20).unique(),
    name: p.string().length(50).nullable(),
    idSealed: p.text().nullable().hidden(),
    idMask: p.string().length(18).nullable(),
    idMissingReason: p.string().length(200).nullable(),
    sex: p.string().$type<'UNKNOWN' | 'MALE' | 'FEMALE' | 'NOT_STATED'>().length(10),
    birthDate: p.date().nullable(),
    /** Years, as it looks; counts while the birth date is unknown. */
    estimatedAge: p.smallint().nullable(),
    features: p.string().length(500).nullable(),
    accent: p.string().length(50).nullable(),
    foundBy: p.string().length(20),
    foundAt: p.datetime(),
    foundPlace: p.string().length(200).nullable(),
    handoverFormNo: p.string().length(50).nullable(),
    patrolRoundId: p.string().length(64).nullable().index(),
    patrolOutcome: p.string().length(30).nullable(),
    voluntary: p.boolean().nullable(),
    voluntaryEvidence: p.string().length(200).nullable(),
    groupFlags: p.array(),
    entryCheck: p.json<EntryCheck>().nullable(),
    state: p.string().length(20).index(),
    reason: p.string().length(500).nullable(),
    refusalNoticeNo: p.string().length(50).nullable(),
    /** The county of the relief station. */
    regionCode: p.bigint('number'),
    homeRegionCode: p.bigint('number').nullable(),
    stationId: p.string().length(64).nullable(),
    admittedAt: p.datetime().nullable(),
    noticeDueAt: p.datetime().nullable(),
    dnaDueAt: p.datetime().nullable(),
    tenDayDueAt: p.datetime().nullable(),
    extensionNo: p.string().length(50).nullable(),
    identitySearch: p.json<IdentitySearch>(),
    aidGiven: p.json<ReliefAid[]>(),
    departure: p.json<Departure>().nullable(),
    minorHandling: p.json<MinorHandling>().nullable(),
    priorEpisodes: p.smallint(),
    /** 3, or 4 with a flag that is restricted (domain.md §1.4). */
    sensitivity: p.smallint(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    updatedBy: p.string().length(64),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** A relief case 救助个案: one person, one episode. */
export class ReliefCase extends ReliefCaseSchema.class {}
ReliefCaseSchema.setClass(ReliefCase);
