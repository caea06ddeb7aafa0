import { crisisStates, matchStates, missingPersonAlertStates, reliefCaseStates } from '@nuanxin/casework';
import { all, find, listBy, mutation, nextSteps, page, reference, sql, type Sql } from '@nuanxin/kit';
import { bandName, bandOf, caseloadOf, crisisFields, openCrises, personDoor, personReference, search, serviceRecordFields, within, type Searched } from '@nuanxin/ledger';
import { AfterCare } from './after-care.entity.ts';
import { afterCareStates, stepAfterCare } from './after-care.ts';
import { departuresOf } from './departure.ts';
import type { ReliefCaseFilter, Resolvers } from './graphql.generated.ts';
import { identifyPerson, recordIdentitySearch } from './identity.ts';
import { ledger } from './ledger.ts';
import { MatchCandidate } from './match-candidate.entity.ts';
import { decideMatchCandidate, proposeMatchCandidate } from './match-candidate.ts';
import { MissingPersonAlert } from './missing-person-alert.entity.ts';
import { reportMissingPerson, stepMissingPersonAlert } from './missing-person-alert.ts';
import { PatrolRound } from './patrol-round.entity.ts';
import { recordPatrolRound } from './patrol-round.ts';
import { ReliefCase } from './relief-case.entity.ts';
import { bandOfCase, changeReliefCase, extendReliefStay, giveReliefAid, isUnidentified, leaverOf, registerReliefCase, stepReliefCase } from './relief-case.ts';
import { ReliefCrisis } from './relief-crisis.entity.ts';
import { raiseReliefCrisis, standIn, stepReliefCrisis } from './relief-crisis.ts';
import { ReliefNeed } from './relief-need.entity.ts';
import { postReliefNeed } from './relief-need.ts';
import { ReliefServiceRecord } from './relief-service-record.entity.ts';
import { recordReliefService } from './relief-service-record.ts';

const personOf = ({ personId }: { personId: string }) => ({ id: personId });
const stationOf = ({ stationId }: { stationId?: string | null }) => (stationId ? { id: stationId } : null);

export const resolvers: Resolvers = {
  Query: {
    person: personDoor,
    reliefCase: (_, { id }, work) => find(work, ReliefCase, id),
    reliefCases: (_, { filter, ...args }, work) => page(work, ReliefCase, args, { where: casesWhere(filter), by: 'case_no' }),
    searchReliefCases: (_, args, work) => search(work, searched, args),
    missingPersonAlert: (_, { id }, work) => find(work, MissingPersonAlert, id),
    missingPersonAlerts: (_, { state, ...args }, work) => page(work, MissingPersonAlert, args, { where: all(state && sql`t.state = ${state}`), by: 'last_seen_at', descending: true }),
    matchCandidates: (_, { caseId }, work) => listBy(work, MatchCandidate, 'caseId', caseId, likeliest),
    patrolRound: (_, { id }, work) => find(work, PatrolRound, id),
    patrolRounds: (_, { stationId, ...args }, work) => page(work, PatrolRound, args, { where: all(stationId && sql`t.station_id = ${stationId}`), by: 'started_at', descending: true }),
    afterCare: (_, { id }, work) => find(work, AfterCare, id),
    afterCares: (_, { state, dueBefore, ...args }, work) =>
      page(work, AfterCare, args, { where: all(state && sql`t.state = ${state}`, dueBefore && sql`t.due_at < ${dueBefore} and t.first_visit_at is null`), by: 'due_at' }),
    reliefCrisis: (_, { id }, work) => find(work, ReliefCrisis, id),
    reliefCrises: (_, { open, ...args }, work) => page(work, ReliefCrisis, args, { where: openCrises(open ?? true), by: 'raised_at', descending: true }),
    reliefNeed: (_, { id }, work) => find(work, ReliefNeed, id),
    reliefServiceRecord: (_, { id }, work) => find(work, ReliefServiceRecord, id),
  },
  Mutation: {
    registerReliefCase: mutation(registerReliefCase),
    changeReliefCase: mutation(changeReliefCase),
    stepReliefCase: mutation(stepReliefCase),
    recordIdentitySearch: mutation(recordIdentitySearch),
    identifyPerson: mutation(identifyPerson),
    giveReliefAid: mutation(giveReliefAid),
    extendReliefStay: mutation(extendReliefStay),
    reportMissingPerson: mutation(reportMissingPerson),
    stepMissingPersonAlert: mutation(stepMissingPersonAlert),
    proposeMatchCandidate: mutation(proposeMatchCandidate),
    decideMatchCandidate: mutation(decideMatchCandidate),
    recordPatrolRound: mutation(recordPatrolRound),
    stepAfterCare: mutation(stepAfterCare),
    recordReliefService: mutation(recordReliefService),
    raiseReliefCrisis: mutation(raiseReliefCrisis),
    stepReliefCrisis: mutation(stepReliefCrisis),
    postReliefNeed: mutation(postReliefNeed),
  },
  ReliefCase: {
    __resolveReference: reference(ReliefCase),
    person: personOf,
    citizenIdMasked: ({ idMask }) => idMask ?? null,
    unidentified: isUnidentified,
    ageBand: ({ birthDate, estimatedAge }, _, work) => bandName(bandOfCase(work, { birthDate, estimatedAge })) as never,
    allowedSteps: ({ state }, _, { actor }) => nextSteps(reliefCaseStates, state as 'REPORTED', actor),
    allowedDepartures: ({ birthDate, estimatedAge, groupFlags, entryCheck }, _, work) =>
      departuresOf(leaverOf(work, { birthDate, estimatedAge, groupFlags, entryCheck })),
    stranded: ({ state }) => ['STRANDED', 'SETTLEMENT_APPLIED', 'SETTLED'].includes(state),
    station: stationOf,
    patrolRound: ({ patrolRoundId }, _, work) => find(work, PatrolRound, patrolRoundId),
    afterCares: ({ id }, _, work) => listBy(work, AfterCare, 'caseId', id, { order: 't.departed_at desc' }),
    matchCandidates: ({ id }, _, work) => listBy(work, MatchCandidate, 'caseId', id, likeliest),
    services: ({ id }, _, work) => listBy(work, ReliefServiceRecord, 'fileId', id, { order: 't.started_at desc', limit: 20 }),
    crises: ({ id }, _, work) => listBy(work, ReliefCrisis, 'fileId', id, { order: 't.raised_at desc', limit: 20 }),
    needs: ({ id }, _, work) => listBy(work, ReliefNeed, 'fileId', id, { limit: 20 }),
  },
  MissingPersonAlert: {
    __resolveReference: reference(MissingPersonAlert),
    person: personOf,
    citizenIdMasked: ({ idMask }) => idMask ?? null,
    reporterPhoneMasked: ({ phoneMask }) => phoneMask ?? null,
    ageBand: ({ birthDate }, _, work) => bandName(bandOf(work, { birthDate })) as never,
    allowedSteps: ({ state }, _, { actor }) => nextSteps(missingPersonAlertStates, state as 'OPEN', actor),
    matchedCase: ({ matchedCaseId }, _, work) => find(work, ReliefCase, matchedCaseId),
    candidates: ({ id }, _, work) => listBy(work, MatchCandidate, 'alertId', id, likeliest),
  },
  MatchCandidate: {
    __resolveReference: reference(MatchCandidate),
    case: ({ caseId }, _, work) => find(work, ReliefCase, caseId),
    alert: ({ alertId }, _, work) => find(work, MissingPersonAlert, alertId),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(matchStates, state as 'PROPOSED', actor),
  },
  PatrolRound: { __resolveReference: reference(PatrolRound), station: stationOf, cases: (it, _, work) => listBy(work, ReliefCase, 'patrolRoundId', it.id, { limit: 200 }) },
  AfterCare: {
    __resolveReference: reference(AfterCare),
    person: personOf,
    case: ({ caseId }, _, work) => find(work, ReliefCase, caseId),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(afterCareStates, state as 'OPEN', actor),
  },
  ReliefServiceRecord: { ...serviceRecordFields(ledger), __resolveReference: reference(ReliefServiceRecord) },
  ReliefCrisis: {
    ...crisisFields<ReliefCrisis, ReliefCase>(ledger),
    __resolveReference: reference(ReliefCrisis),
    allowedSteps: ({ state }, _, { actor }) => nextSteps(crisisStates, state as 'RAISED', standIn(actor)),
  },
  ReliefNeed: { __resolveReference: reference(ReliefNeed), file: (it, _, work) => find(work, ReliefCase, it.fileId) },
  Person: {
    __resolveReference: personReference,
    reliefCases: ({ id }, _, work) => listBy(work, ReliefCase, 'personId', id, { order: 't.found_at desc' }),
    missingAlert: async ({ id }, _, work) => (await listBy(work, MissingPersonAlert, 'personId', id, { order: 't.last_seen_at desc', limit: 1 }))[0] ?? null,
  },
  Station: {
    __resolveReference: ({ id }) => ({ id }),
    reliefCaseload: ({ id }, _, work) => caseloadOf(work, ledger, id),
    reliefPatrols: ({ id }, _, work) => listBy(work, PatrolRound, 'stationId', id, { order: 't.started_at desc', limit: 20 }),
  },
};

const likeliest = { order: 't.score desc nulls last, t.id desc' };

/** The filter as a condition on the table's rows. */
function casesWhere(filter: ReliefCaseFilter | null | undefined): Sql {
  const { regionCode, stationId, state, foundBy, groupFlag, unidentified, clockBefore } = filter ?? {};
  return all(
    regionCode && within(regionCode),
    stationId && sql`t.station_id = ${stationId}`,
    state && sql`t.state = ${state}`,
    foundBy && sql`t.found_by = ${foundBy}`,
    groupFlag && sql`${groupFlag} = any(t.group_flags)`,
    unidentified != null && (unidentified ? sql`t.person_id like 'T%'` : sql`t.person_id like 'P%'`),
    clockBefore && sql`t.state = any(${inStation}::text[]) and (
      (t.notice_due_at < ${clockBefore} and t.identity_search->>'noticeNo' is null)
      or (t.dna_due_at < ${clockBefore} and t.identity_search->>'dnaRequestNo' is null) or t.ten_day_due_at < ${clockBefore})`,
  );
}

const inStation = ['ADMITTED', 'IDENTIFYING', 'IDENTIFIED', 'RETURN_PLANNED', 'STRANDED', 'SETTLEMENT_APPLIED'];

/** Cases are found by name and number; after those, by their features: `%` and `_` are letters there. */
const searched: Searched<ReliefCase> = {
  entity: ReliefCase, keys: ledger.NameKey, numbered: true, least: ledger.sensitivity, stationed: true,
  also: text => sql`t.features like ${`%${text.replaceAll(/[\\%_]/g, it => `\\${it}`)}%`}`,
};
