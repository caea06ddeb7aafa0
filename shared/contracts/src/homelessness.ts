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
