import {
  ageBand,
  chinaDate,
  hourRecordStates,
  hoursToNextStar,
  maskName,
  isOfLevel,
  neighbourPairStates,
  shiftStates,
  signupStates,
  starOf,
  teamStates,
  volunteerStates,
  type Audience,
} from '@nuanxin/casework';
import { all, batch, find, findBy, listBy, mutation, nextSteps, page, reference, sql, type Row, type Sql, type Work } from '@nuanxin/kit';
import { bandName, personDoor, personReference, search, within, type Searched } from '@nuanxin/ledger';
import type { AgeBand, Resolvers, VolunteerFilter } from './graphql.generated.ts';
import { HourRecord } from './hour-record.entity.ts';
import { confirmHours, recordHours, stepHourRecord } from './hour-record.ts';
import { NeighbourPair } from './neighbour-pair.entity.ts';
import { changeNeighbourPair, nextLookBy, pairNeighbour, stepNeighbourPair } from './neighbour-pair.ts';
import { personal } from './reach.entity.ts';
import { selfOf, stepsAs } from './self.ts';
import { ServicePoint } from './service-point.entity.ts';
import { changeServicePoint, registerServicePoint } from './service-point.ts';
import { Shift } from './shift.entity.ts';
import { changeShift, openShift, stepShift } from './shift.ts';
import { Signup } from './signup.entity.ts';
import { checkIn, checkOut, signUp, stepSignup } from './signup.ts';
import { Team } from './team.entity.ts';
import { changeTeam, registerTeam, stepTeam } from './team.ts';
import { Volunteer } from './volunteer.entity.ts';
import { ageOf, changeVolunteer, mayServeChildren, registerVolunteer, stepVolunteer } from './volunteer.ts';
import { VolunteerNameKey } from './volunteer-name-key.entity.ts';
import { VolunteerCertificate } from './volunteer-certificate.entity.ts';
import { issueCertificate } from './volunteer-certificate.ts';
import { WatchTask } from './watch-task.entity.ts';
import { reportWatch } from './watch-task.ts';

/**
 * What the row policy lets the asker see, said once more with values that are known when a list is planned: by the policy alone a list that
 * is sorted walks the whole table (650 ms for one volunteer among 200,000; 1 ms with this). The policy stands; this only ever narrows.
 */
function reachOf({ actor }: Work, entity: 'volunteer' | 'ofVolunteer' | 'ofTeam'): Sql {
  const { own, lo, hi, clearance } = actor!;
  const region = clearance >= personal ? sql`t.region_code between ${lo}::bigint and ${hi}::bigint` : sql`false`;
  const station = sql`t.station_id = any(${own}::text[])`;
  const led = sql`array(select led.id from team led where led.leader_id = any(${own}::text[]))`;
  if (entity === 'ofVolunteer') return sql`${region} or ${station} or t.volunteer_id = any(${own}::text[])`;
  if (entity === 'ofTeam') return sql`${region} or ${station} or t.volunteer_id = any(${own}::text[]) or t.team_id = any(${led})`;
  const signedUp = sql`array(select it.volunteer_id from signup it where it.team_id = any(${led}))`;
  return sql`${region} or ${station} or t.id = any(${own}::text[]) or t.team_id = any(${led}) or t.id = any(${signedUp})`;
}

/** How volunteers are searched: what opens one beside region and clearance is what their row policy says. */
const searched: Searched<Volunteer> = {
  entity: Volunteer,
  keys: VolunteerNameKey,
  numbered: true,
  least: personal,
  stationed: true,
  own: ids => {
    const led = sql`array(select led.id from team led where led.leader_id = any(${ids}))`;
    const signedUp = sql`array(select it.volunteer_id from signup it where it.team_id = any(${led}))`;
    return [sql`t.id = any(${ids})`, sql`t.team_id = any(${led})`, sql`t.id = any(${signedUp})`];
  },
};

const personOf = ({ personId }: { personId: string }) => ({ id: personId });
const stationOf = ({ stationId }: { stationId?: string | null }) => (stationId ? { id: stationId } : null);
const householdOf = ({ householdId }: { householdId?: string | null }) => (householdId ? { id: householdId } : null);
const activityOf = ({ activityId }: { activityId?: string | null }) => (activityId ? { id: activityId } : null);
const teamOf = ({ teamId }: { teamId?: string | null }, _: unknown, work: Work) => find(work, Team, teamId);
const volunteerOf = ({ volunteerId }: { volunteerId: string }, _: unknown, work: Work) => find(work, Volunteer, volunteerId);

export const resolvers: Resolvers = {
  Query: {
    person: personDoor,
    volunteer: (_, { id }, work) => find(work, Volunteer, id),
    volunteers: (_, { filter, ...args }, work) =>
      page(work, Volunteer, args, {
        where: all(reachOf(work, 'volunteer'), volunteersWhere(work, filter ?? {})), by: 'volunteer_no', placed: !!filter?.state && isOfLevel(4, filter.regionCode),
      }),
    searchVolunteers: (_, args, work) => search(work, searched, args),
    myVolunteer: (_, __, work) => find(work, Volunteer, selfOf(work)),
    team: (_, { id }, work) => find(work, Team, id),
    teams: (_, { filter, ...args }, work) => {
      const { regionCode, stationId, kind, state } = filter ?? {};
      return page(work, Team, args, {
        where: all(
          regionCode && within(regionCode),
          stationId && sql`t.station_id = ${stationId}`,
          kind && sql`t.kind = ${kind}`,
          state && sql`t.state = ${state}`,
        ),
        by: 'name',
      });
    },
    shift: (_, { id }, work) => find(work, Shift, id),
    shifts: (_, { filter, ...args }, work) => {
      const { regionCode, teamId, stationId, activityId, state, from, to, childFacing } = filter ?? {};
      const where = all(
        regionCode && within(regionCode),
        teamId && sql`t.team_id = ${teamId}`,
        stationId && sql`t.station_id = ${stationId}`,
        activityId && sql`t.activity_id = ${activityId}`,
        state && sql`t.state = ${state}`,
        from && sql`t.starts_at >= ${from}`,
        to && sql`t.starts_at < ${to}`,
        childFacing != null && sql`t.child_facing = ${childFacing}`,
      );
      return page(work, Shift, args, { where, by: 'starts_at', placed: isOfLevel(from && to ? 3 : 4, regionCode) });
    },
    signup: (_, { id }, work) => find(work, Signup, id),
    hourRecord: (_, { id }, work) => find(work, HourRecord, id),
    hourRecords: (_, { filter, ...args }, work) => {
      const { volunteerId, teamId, state, needsReview, from, to } = filter ?? {};
      const where = all(
        volunteerId && sql`t.volunteer_id = ${volunteerId}`,
        teamId && sql`t.team_id = ${teamId}`,
        state && sql`t.state = ${state}`,
        needsReview != null && sql`t.needs_review = ${needsReview}`,
        from && sql`t.started_at >= ${from}`,
        to && sql`t.started_at < ${to}`,
      );
      return page(work, HourRecord, args, { where: all(reachOf(work, 'ofTeam'), where), by: 'started_at', descending: true });
    },
    certificate: (_, { id }, work) => find(work, VolunteerCertificate, id),
    neighbourPair: (_, { id }, work) => find(work, NeighbourPair, id),
    neighbourPairs: (_, { filter, ...args }, work) => {
      const { regionCode, volunteerId, personId, householdId, stationId, state, overdue } = filter ?? {};
      const late = sql`coalesce(t.state = 'ACTIVE' and coalesce(t.last_contact_at, t.agreed_at) + t.every_days * interval '1 day' < ${work.now}::timestamptz, false)`;
      const where = all(
        regionCode && within(regionCode),
        volunteerId && sql`t.volunteer_id = ${volunteerId}`,
        personId && sql`t.person_id = ${personId}`,
        householdId && sql`t.household_id = ${householdId}`,
        stationId && sql`t.station_id = ${stationId}`,
        state && sql`t.state = ${state}`,
        overdue != null && sql`${late} = ${overdue}`,
      );
      return page(work, NeighbourPair, args, { where: all(reachOf(work, 'ofVolunteer'), where) });
    },
    watchTask: (_, { id }, work) => find(work, WatchTask, id),
    watchTasks: (_, { filter, ...args }, work) => {
      const { state, crisisId, pairId, stationId, result } = filter ?? {};
      const where = all(
        state && sql`t.state = ${state}`,
        crisisId && sql`t.crisis_id = ${crisisId}`,
        pairId && sql`t.pair_id = ${pairId}`,
        stationId && sql`t.station_id = ${stationId}`,
        result && sql`t.result = ${result}`,
      );
      return page(work, WatchTask, args, { where: all(reachOf(work, 'ofVolunteer'), where), by: 'opened_at', descending: true });
    },
    servicePoint: (_, { id }, work) => find(work, ServicePoint, id),
    servicePoints: (_, { filter, ...args }, work) => {
      const { regionCode, stationId, active } = filter ?? {};
      return page(work, ServicePoint, args, {
        where: all(
          regionCode && within(regionCode),
          stationId && sql`t.station_id = ${stationId}`,
          active != null && sql`t.active = ${active}`,
        ),
        by: 'name',
      });
    },
  },
  Mutation: {
    registerVolunteer: mutation(registerVolunteer),
    changeVolunteer: mutation(changeVolunteer),
    stepVolunteer: mutation(stepVolunteer),
    registerTeam: mutation(registerTeam),
    changeTeam: mutation(changeTeam),
    stepTeam: mutation(stepTeam),
    openShift: mutation(openShift),
    changeShift: mutation(changeShift),
    stepShift: mutation(stepShift),
    signUp: mutation(signUp),
    stepSignup: mutation(stepSignup),
    checkIn: mutation(checkIn),
    checkOut: mutation(checkOut),
    recordHours: mutation(recordHours),
    confirmHours: mutation(confirmHours),
    stepHourRecord: mutation(stepHourRecord),
    issueCertificate: mutation(issueCertificate),
    pairNeighbour: mutation(pairNeighbour),
    changeNeighbourPair: mutation(changeNeighbourPair),
    stepNeighbourPair: mutation(stepNeighbourPair),
    reportWatch: mutation(reportWatch),
    registerServicePoint: mutation(registerServicePoint),
    changeServicePoint: mutation(changeServicePoint),
  },
  Volunteer: {
    __resolveReference: reference(Volunteer),
    person: personOf,
    name: ({ id, name }, _, work) => nameFor(work, { id, name }),
    citizenIdMasked: ({ idMask }) => idMask ?? null,
    phoneMasked: ({ phoneMask }) => phoneMask ?? null,
    ageBand: ({ birthDate }, _, work) => bandName(ageBand(ageOf(work, { birthDate }))) as AgeBand,
    star: ({ totalMinutes }) => starOf(totalMinutes),
    hoursToNextStar: ({ totalMinutes }) => hoursToNextStar(totalMinutes),
    helpedPersons: ({ id }, _, work) => helpedBy(work, id),
    childShiftAllowed: ({ backgroundCheckOn = null, backgroundCheckResult = null }, _, work) =>
      mayServeChildren({ backgroundCheckOn, backgroundCheckResult }, chinaDate(work.now)),
    allowedSteps: ({ state, id }, _, work) => nextSteps(volunteerStates, state, stepsAs(work, id)),
    team: teamOf,
    station: stationOf,
    signups: ({ id }, _, work) => listBy(work, Signup, 'volunteerId', id, { order: 't.starts_at desc', limit: 20 }),
    hours: ({ id }, _, work) => listBy(work, HourRecord, 'volunteerId', id, { order: 't.started_at desc', limit: 20 }),
    certificates: ({ id }, _, work) => listBy(work, VolunteerCertificate, 'volunteerId', id, { order: 't.issued_at desc', limit: 20 }),
    pairs: ({ id }, _, work) => listBy(work, NeighbourPair, 'volunteerId', id, { limit: 50 }),
    openWatches: ({ id }, _, work) => listBy(work, WatchTask, 'volunteerId', id, { where: `t.state = 'OPEN'`, order: 't.opened_at' }),
  },
  Team: {
    __resolveReference: reference(Team),
    leader: ({ leaderId }, _, work) => find(work, Volunteer, leaderId),
    station: stationOf,
    allowedSteps: ({ state }, _, { actor }) => nextSteps(teamStates, state, actor),
    members: ({ id }, _, work) => listBy(work, Volunteer, 'teamId', id, { order: 't.volunteer_no', limit: 200 }),
    shifts: ({ id }, _, work) => listBy(work, Shift, 'teamId', id, { order: 't.starts_at desc', limit: 20 }),
  },
  Shift: {
    __resolveReference: reference(Shift),
    activity: activityOf,
    team: teamOf,
    station: stationOf,
    full: ({ taken, capacity }) => taken >= capacity,
    allowedSteps: ({ state }, _, { actor }) => nextSteps(shiftStates, state, actor),
    signups: ({ id }, _, work) => listBy(work, Signup, 'shiftId', id, { order: 't.id', limit: 200 }),
  },
  Signup: {
    __resolveReference: reference(Signup),
    shift: ({ shiftId }, _, work) => find(work, Shift, shiftId),
    volunteer: volunteerOf,
    allowedSteps: ({ state, volunteerId }, _, work) => nextSteps(signupStates, state, stepsAs(work, volunteerId)),
    hours: ({ id }, _, work) => findBy(work, HourRecord, 'signupId', id),
  },
  HourRecord: {
    __resolveReference: reference(HourRecord),
    volunteer: volunteerOf,
    team: teamOf,
    station: stationOf,
    activity: activityOf,
    signup: ({ signupId }, _, work) => find(work, Signup, signupId),
    allowedSteps: ({ state, volunteerId }, _, work) => nextSteps(hourRecordStates, state, stepsAs(work, volunteerId)),
  },
  VolunteerCertificate: { __resolveReference: reference(VolunteerCertificate), volunteer: volunteerOf },
  NeighbourPair: {
    __resolveReference: reference(NeighbourPair),
    volunteer: volunteerOf,
    person: personOf,
    household: householdOf,
    station: stationOf,
    nextLookBy,
    allowedSteps: ({ state, volunteerId }, _, work) => nextSteps(neighbourPairStates, state, stepsAs(work, volunteerId)),
    watches: ({ id }, _, work) => listBy(work, WatchTask, 'pairId', id, { order: 't.opened_at desc', limit: 10 }),
  },
  WatchTask: {
    __resolveReference: reference(WatchTask),
    pair: ({ pairId }, _, work) => find(work, NeighbourPair, pairId),
    volunteer: volunteerOf,
    person: personOf,
    household: householdOf,
    station: stationOf,
  },
  ServicePoint: { __resolveReference: reference(ServicePoint), station: stationOf },
  Person: {
    __resolveReference: personReference,
    watchers: ({ id }, _, work) => watchersOf(work, id),
    watcherCount: async ({ id }, _, work) => (await watchersOf(work, id)).length,
    volunteer: ({ id }, _, work) => findBy(work, Volunteer, 'personId', id),
  },
  Household: {
    __resolveReference: ({ id }) => ({ id }),
    watchers: ({ id }, _, work) => listBy(work, NeighbourPair, 'householdId', id, { where: notEnded }),
    lastWatch: async ({ id }, _, work) =>
      (await listBy(work, WatchTask, 'householdId', id, { where: `t.state = 'DONE'`, order: 't.reported_at desc', limit: 1 }))[0] ?? null,
  },
  Station: {
    __resolveReference: ({ id }) => ({ id }),
    teams: ({ id }, _, work) => listBy(work, Team, 'stationId', id, { order: 't.name', limit: 100 }),
  },
  Activity: {
    __resolveReference: ({ id }) => ({ id }),
    shifts: ({ id }, _, work) => listBy(work, Shift, 'activityId', id, { order: 't.starts_at', limit: 100 }),
  },
};

const notEnded = `t.state <> 'ENDED'`;
const watchersOf = (work: Work, personId: string) => listBy(work, NeighbourPair, 'personId', personId, { where: notEnded });

/** A volunteer's name as the asker may see it (domain.md §7.2): whole for itself and for those who keep the roster. */
function nameFor(work: Work, { id, name }: Pick<Row<Volunteer>, 'id' | 'name'>): string | null {
  if (selfOf(work) === id || work.actor?.scopes.has('volunteers:read')) return name;
  return maskName(name, (work.actor as { audience?: Audience } | null)?.audience ?? 'NONE');
}

/** How many persons a volunteer has seen, by the looks that were answered. */
const helpedBy = (work: Work, volunteerId: string): Promise<number> =>
  batch<string, number>(work, 'helped persons', async (ids, read) => {
    const rows = await read<{ id: string; persons: number }>(
      `select t.volunteer_id as id, count(distinct t.person_id)::int as persons from watch_task t where t.volunteer_id = any($1) and t.state = 'DONE' and t.result <> 'NOT_SEEN' group by 1`,
      [ids],
    );
    const by = new Map(rows.map(it => [it.id, it.persons]));
    return ids.map(it => by.get(it) ?? 0);
  }).load(volunteerId);

function volunteersWhere(
  work: Work,
  { regionCode, teamId, stationId, state, group, skill, withoutCheck, withoutInsurance }: VolunteerFilter,
) {
  const day = chinaDate(work.now);
  const checked = sql`coalesce(t.background_check_result = 'CLEAR' and t.background_check_on >= ${day}::date - 365, false)`;
  const insured = sql`coalesce(t.insurance_until >= ${day}::date, false)`;
  return all(
    regionCode && within(regionCode),
    teamId && sql`t.team_id = ${teamId}`,
    stationId && sql`t.station_id = ${stationId}`,
    state && sql`t.state = ${state}`,
    group && sql`t."group" = ${group}`,
    skill && sql`${skill} = any(t.skills)`,
    withoutCheck != null && sql`${checked} <> ${withoutCheck}`,
    withoutInsurance != null && sql`${insured} <> ${withoutInsurance}`,
  );
}
