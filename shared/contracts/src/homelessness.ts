import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { ledgerEvents } from './ledger.ts';
import { ageBand, id, instant, personId, regionCode } from './shapes.ts';

export const {
  FileRegistered, FileStateChanged, RiskLevelChanged, VisitRecorded, ServiceRecorded, CrisisRaised, CrisisStateChanged, NeedPosted, NeedWithdrawn,
  TasksReassigned,
} = ledgerEvents('homelessness');

/** Someone was admitted to a relief station 入站. */
export const ReliefAdmitted = defineEvent('homelessness.relief-admitted.v1', { caseId: id, personId, stationId: id.nullable(), regionCode, ageBand: ageBand.nullable(), at: instant, unidentified: z.boolean() });

/** An unknown person was identified 身份确认: every division that holds the temporary key takes the true one. */
export const PersonIdentified = defineEvent('homelessness.person-identified.v1', {
  caseId: id, tempId: personId, personId, ageBand, sex: z.enum(['UNKNOWN', 'MALE', 'FEMALE', 'NOT_STATED']), homeRegionCode: regionCode, disabled: z.boolean(), regionCode, at: instant,
});

/** Someone left a relief station; the home township looks after them within 7 days (HRM 12). */
export const PersonDeparted = defineEvent('homelessness.person-departed.v1', { caseId: id, personId, mode: z.string(), toRegionCode: regionCode, regionCode, at: instant, firstVisitBy: instant });

/** Somebody was reported missing 走失: a ledger that keeps a file of the person may be asked. */
export const MissingReported = defineEvent('homelessness.missing-reported.v1', { alertId: id, personId, ageBand: ageBand.nullable(), regionCode, at: instant }, 3);

/** A case and an alert may be one person 提出匹配. */
export const MatchProposed = defineEvent('homelessness.match-proposed.v1', { candidateId: id, caseId: id, alertId: id, basis: z.string(), regionCode }, 3);

/** A person decided on such a pair 核定匹配. */
export const MatchDecided = defineEvent('homelessness.match-decided.v1', { candidateId: id, caseId: id, alertId: id, accepted: z.boolean(), basis: z.string(), regionCode }, 3);

/** A patrol round was made 街面巡查: the boards count contacts. */
export const PatrolRecorded = defineEvent('homelessness.patrol-recorded.v1', {
  roundId: id, stationId: id.nullable(), regionCode, at: instant, minutes: z.number().int().min(0), contacts: z.number().int().min(0), supplies: z.number().int().min(0), wave: z.boolean(),
}, 1);
