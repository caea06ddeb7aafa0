import { children, elders, homelessness, organizations } from '@nuanxin/contracts';
import { personKey } from '@nuanxin/casework';
import { secrets } from '@nuanxin/ledger';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import volunteers from '../src/service.ts';
import { citizen } from './citizen.ts';

const township = '620599001000';
const head: Who = { role: 'STATION_HEAD', region: township };
const worker: Who = { role: 'STATION_WORKER', region: township };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };
const country: Who = { role: 'COUNTY_DIV', domain: 'volunteers', region: '620599000000' };
const volunteer = (id: string): Who => ({ role: 'VOLUNTEER', region: '620599000000', volunteer: id, sub: `v-${id}` });
const leader = (id: string): Who => ({ role: 'TEAM_LEADER', region: '620599000000', volunteer: id, sub: `l-${id}` });
const refusal = '... on Rejection { code message messageEn field allowed }';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(volunteers);
});
afterAll(() => division[Symbol.asyncDispose]());

/** Calls a mutation; answers its union member. Fails the test on errors. */
async function call(name: string, input: object, who: Who, fields: string, idempotencyKey = key()) {
  const inputType = { checkIn: 'CheckInput', checkOut: 'CheckInput' }[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const type = {
    Volunteer: /Volunteer$/,
    Team: /Team$/,
    Shift: /Shift$/,
    Signup: /Signup$|^signUp$|^check/,
    HourRecord: /Hours$|HourRecord$/,
    VolunteerCertificate: /Certificate$/,
    NeighbourPair: /NeighbourPair$|^pairNeighbour$/,
    WatchTask: /Watch$/,
    ServicePoint: /ServicePoint$/,
  };
  const member = Object.entries(type).find(([, names]) => names.test(name))![0];
  const { data, errors } = await division.ask(
    `mutation ($input: ${inputType}!, $key: ID!) { answer: ${name}(input: $input, idempotencyKey: $key) { __typename ... on ${member} { ${fields} } ${refusal} } }`,
    { input, key: idempotencyKey },
    who,
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

async function ask(source: string, who: Who, variables: Record<string, unknown> = {}) {
  const { data, errors } = await division.ask(source, variables, who);
  expect(errors).toBeUndefined();
  return data;
}

const person = (more: object = {}) => ({
  name: '王志愿',
  citizenId: citizen('1990-05-06'),
  phone: '14200000001',
  regionCode: township,
  group: 'RESIDENT_BACKBONE',
  verified: true,
  ...more,
});
const newVolunteer = async (more: object = {}) => call('registerVolunteer', person(more), head, 'id version state person { id }');
async function newTeam() {
  const { id: leaderId, version } = await newVolunteer();
  const team = await call(
    'registerTeam',
    { name: '暖心银龄队', kind: 'SILVER', regionCode: township, leaderId, started: true, stationId: 'station-1' },
    head,
    'id version',
  );
  await call('changeVolunteer', { id: leaderId, expectedVersion: version, teamId: team.id }, head, 'id');
  return { ...team, leaderId };
}
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const shiftOf = (more: object = {}) => ({
  title: '社区探访',
  task: '陪伴聊天',
  risks: '无',
  place: '社区服务站',
  regionCode: township,
  startsAt: at(24),
  endsAt: at(26),
  capacity: 2,
  ...more,
});
const newShift = (more: object = {}, who = head) => call('openShift', shiftOf(more), who, 'id version state taken');
const newPair = async (volunteerId: string, personId: string, more: object = {}) =>
  call(
    'pairNeighbour',
    {
      volunteerId,
      personId,
      regionCode: township,
      everyDays: 7,
      agreed: true,
      householdId: `house-${personId}`,
      serviceNote: '听力不好，请大声敲门',
      ...more,
    },
    worker,
    'id version state',
  );
const newPerson = () => personKey(secrets().pepper, citizen('1945-03-07'));
const crisisOf = (personId: string | null, more: object = {}) => ({
  crisisId: randomUUID(),
  personId,
  fileId: 'file',
  stationId: null,
  regionCode: Number(township),
  level: 2,
  kind: 'UNREACHABLE',
  at: new Date().toISOString(),
  acknowledgeBy: at(1),
  byRole: 'STATION_WORKER',
  ...more,
});

describe('volunteers', () => {
  test('one is registered, masked, numbered without the citizen id, and found', async () => {
    const input = person();
    const made = await call(
      'registerVolunteer',
      input,
      head,
      'id volunteerNo name citizenIdMasked phoneMasked state allowedSteps totalMinutes star hoursToNextStar version ageBand person { id }',
    );
    expect(made).toMatchObject({
      name: '王志愿',
      phoneMasked: '142****0001',
      state: 'ACTIVE',
      totalMinutes: 0,
      star: 0,
      hoursToNextStar: 100,
      version: 1,
      ageBand: 'AGE_18_59',
      allowedSteps: ['SUSPEND'],
    });
    expect(made.volunteerNo).toMatch(/^V\d{12}$/);
    expect(made.citizenIdMasked).toBe(`6205************${input.citizenId.slice(-2)}`);
    const found = await ask(
      `query ($id: ID!, $no: String!) { volunteer(id: $id) { id } searchVolunteers(text: $no) { edges { node { id } } } volunteers(filter: { regionCode: "620599000000", group: RESIDENT_BACKBONE }) { totalCount } person(citizenId: "${input.citizenId}") { volunteer { id } } }`,
      head,
      { id: made.id, no: made.volunteerNo },
    );
    expect(found).toMatchObject({
      volunteer: { id: made.id },
      searchVolunteers: { edges: [{ node: { id: made.id } }] },
      person: { volunteer: { id: made.id } },
    });
    expect(found.volunteers.totalCount).toBeGreaterThan(0);
    const stored = await division.rows('select row_to_json(volunteer)::text as all from volunteer where id = $1', [made.id]);
    expect(stored[0]!.all).not.toContain(input.citizenId);
  });

  test.each([
    ['wrong check digit', { citizenId: '620599195003070018' }, 'INVALID_INPUT', 'input.citizenId'],
    ['15-digit id', { citizenId: '620599500307001' }, 'INVALID_INPUT', 'input.citizenId'],
    ['unknown region', { regionCode: '620599999000' }, 'INVALID_INPUT', 'input.regionCode'],
    ['county only', { regionCode: '620599000000' }, 'INVALID_INPUT', 'input.regionCode'],
    ['oversize text', { availability: '字'.repeat(201) }, 'TOO_LONG', 'input.availability'],
    ['bad phone', { phone: '12800000001' }, 'INVALID_INPUT', 'input.phone'],
    ['check without a result', { backgroundCheckOn: '2026-01-01' }, 'INVALID_INPUT', 'input.backgroundCheckResult'],
    ['child of 10', { citizenId: () => citizen('2016-01-05') }, 'VOLUNTEER_TOO_YOUNG', 'input.citizenId'],
    ['minor without consent', { citizenId: () => citizen('2010-01-05') }, 'GUARDIAN_CONSENT_NEEDED', 'input.guardianConsentOn'],
  ])('%s is refused, naming the field, and nothing is written', async (_, more, code, field) => {
    const given = Object.fromEntries(Object.entries(more).map(([name, it]) => [name, typeof it === 'function' ? it() : it]));
    const count = () =>
      division.rows('select (select count(*)::int from volunteer) as volunteers, (select count(*)::int from outbox) as facts');
    const before = await count();
    const answer = await call('registerVolunteer', person(given), head, 'id');
    expect(answer).toMatchObject({ __typename: 'Rejection', code, field });
    expect(answer.message).toMatch(/\p{Script=Han}/u);
    expect(await count()).toEqual(before);
  });

  test('an impossible day and an unknown enum value are refused at the door, naming the field', async () => {
    const source =
      'mutation ($input: RegisterVolunteerInput!) { registerVolunteer(input: $input, idempotencyKey: "key-00000001") { __typename } }';
    for (const [field, value] of [
      ['group', 'NOBODY'],
      ['skills', ['FLYING']],
      ['insuranceUntil', '2026-02-30'],
    ] as const) {
      const { data, errors } = await division.ask(source, { input: person({ [field]: value }) }, head);
      expect(data?.registerVolunteer).toBeUndefined();
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(`input.${field}`), extensions: { code: 'BAD_USER_INPUT' } });
    }
  });

  test('a minor with consent registers; the same person twice does not', async () => {
    const input = person({ citizenId: citizen('2010-03-04'), guardianConsentOn: '2026-01-02', guardianRelation: 'MOTHER' });
    expect(await call('registerVolunteer', input, head, 'ageBand')).toMatchObject({ ageBand: 'AGE_14_17' });
    expect(await call('registerVolunteer', input, head, 'id')).toMatchObject({ code: 'DUPLICATE', field: 'input.citizenId' });
  });

  test('the same key twice has one effect and the same answer; another body conflicts', async () => {
    const [input, same] = [person(), key()];
    const first = await call('registerVolunteer', input, head, 'id volunteerNo', same);
    expect(await call('registerVolunteer', input, head, 'id volunteerNo', same)).toEqual(first);
    expect(await call('registerVolunteer', { ...input, name: '李志愿' }, head, 'id', same)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  test('a stale version and a forbidden step are refused, the latter with what is allowed', async () => {
    const { id } = await newVolunteer();
    expect(await call('changeVolunteer', { id, expectedVersion: 1, availability: '周末' }, head, 'version availability')).toMatchObject({
      version: 2,
      availability: '周末',
    });
    expect(await call('changeVolunteer', { id, expectedVersion: 1, availability: '每天' }, head, 'id')).toMatchObject({
      code: 'STALE_VERSION',
      field: 'input.expectedVersion',
    });
    expect(await call('stepVolunteer', { id, step: 'VERIFY', expectedVersion: 2 }, head, 'id')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      field: 'input.step',
      allowed: ['SUSPEND'],
    });
    expect(await call('stepVolunteer', { id, step: 'LEAVE', expectedVersion: 2 }, head, 'id')).toMatchObject({ code: 'OUT_OF_SCOPE' });
    expect(await call('stepVolunteer', { id, step: 'LEAVE', expectedVersion: 2 }, volunteer(id), 'state')).toMatchObject({ state: 'LEFT' });
  });

  test('a volunteer sees itself and nobody else; the head of another township nobody at all', async () => {
    const [one, other] = [await newVolunteer(), await newVolunteer()];
    const source =
      'query ($one: ID!, $other: ID!) { mine: volunteer(id: $one) { name } other: volunteer(id: $other) { name } volunteers { edges { node { id } } } }';
    const seen = await ask(source, volunteer(one.id), { one: one.id, other: other.id });
    expect(seen).toEqual({ mine: { name: '王志愿' }, other: null, volunteers: { edges: [{ node: { id: one.id } }] } });
    expect(await ask('{ myVolunteer { id star } }', volunteer(one.id))).toEqual({ myVolunteer: { id: one.id, star: 0 } });
    const { volunteer: none } = await ask('query ($id: ID!) { volunteer(id: $id) { id } }', elsewhere, { id: one.id });
    expect(none).toBeNull();
    const reference = 'query ($it: [_Any!]!) { _entities(representations: $it) { ... on Volunteer { id } } }';
    expect(await ask(reference, elsewhere, { it: [{ __typename: 'Volunteer', id: one.id }] })).toEqual({ _entities: [null] });
    expect(await ask(reference, volunteer(other.id), { it: [{ __typename: 'Volunteer', id: one.id }] })).toEqual({ _entities: [null] });
    const { data, errors } = await division.ask(
      'query ($id: ID!) { volunteer(id: $id) { id phoneMasked } }',
      { id: one.id },
      volunteer(one.id),
    );
    expect(data.volunteer).toEqual({ id: one.id, phoneMasked: null });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('a leader sees the own team and who signed up with it, not the rest, and does nothing for oneself', async () => {
    const [team, stranger] = [await newTeam(), await newVolunteer()];
    const roster = () =>
      ask('query ($id: ID!) { team(id: $id) { members { id } } volunteers { totalCount } }', leader(team.leaderId), { id: team.id });
    expect(await roster()).toEqual({ team: { members: [{ id: team.leaderId }] }, volunteers: { totalCount: 1 } });
    const shift = await newShift({ teamId: team.id }, leader(team.leaderId));
    await call('signUp', { shiftId: shift.id }, volunteer(stranger.id), 'id');
    expect((await roster()).volunteers.totalCount).toBe(2);
    expect(
      await call(
        'changeVolunteer',
        { id: team.leaderId, expectedVersion: 2, backgroundCheckOn: '2026-01-01', backgroundCheckResult: 'CLEAR' },
        leader(team.leaderId),
        'id',
      ),
    ).toMatchObject({ code: 'OUT_OF_SCOPE' });
    expect(await call('registerVolunteer', person({ verified: false }), leader(team.leaderId), 'id')).toMatchObject({
      code: 'OUT_OF_SCOPE',
    });
    expect(await call('registerVolunteer', person({ teamId: team.id }), leader(team.leaderId), 'state')).toMatchObject({ state: 'ACTIVE' });
    const foreign = await newTeam();
    expect(await call('openShift', shiftOf({ teamId: foreign.id }), leader(team.leaderId), 'id')).toMatchObject({
      code: 'OUT_OF_SCOPE',
      field: 'input.teamId',
    });
  });
});

describe('shifts and hours', () => {
  test('two shifts at one time are refused by the database; one after the other is not', async () => {
    const { id } = await newVolunteer();
    const [first, over, next] = [
      await newShift(),
      await newShift({ startsAt: at(25), endsAt: at(27) }),
      await newShift({ startsAt: at(40), endsAt: at(41) }),
    ];
    const signup = await call('signUp', { shiftId: first.id }, volunteer(id), 'id state version startsAt endsAt');
    expect(signup).toMatchObject({ state: 'APPLIED' });
    expect(await call('signUp', { shiftId: over.id }, volunteer(id), 'id')).toMatchObject({ code: 'TIME_OVERLAP', field: 'input.shiftId' });
    expect((await division.rows('select taken from shift where id = $1', [over.id]))[0]).toEqual({ taken: 0 });
    expect(await call('signUp', { shiftId: next.id }, volunteer(id), 'state')).toMatchObject({ state: 'APPLIED' });
    const touching = await newShift({ startsAt: signup.endsAt, endsAt: at(30) });
    expect(await call('signUp', { shiftId: touching.id }, volunteer(id), 'state')).toMatchObject({ state: 'APPLIED' });
    await call('stepSignup', { id: signup.id, step: 'WITHDRAW', expectedVersion: signup.version }, volunteer(id), 'state');
    expect((await division.rows('select taken from shift where id = $1', [first.id]))[0]).toEqual({ taken: 0 });
    const again = await newShift({ startsAt: at(24), endsAt: at(25) });
    expect(await call('signUp', { shiftId: again.id }, volunteer(id), 'state')).toMatchObject({ state: 'APPLIED' });
  });

  test('many who ask at once get as many places as there are', async () => {
    const shift = await newShift({ capacity: 3 });
    const all = await Promise.all(Array.from({ length: 6 }, () => newVolunteer()));
    const answers = await Promise.all(all.map(it => call('signUp', { shiftId: shift.id }, volunteer(it.id), 'state')));
    expect(answers.map(it => it.code ?? it.state).toSorted()).toEqual([
      'APPLIED',
      'APPLIED',
      'APPLIED',
      'SHIFT_FULL',
      'SHIFT_FULL',
      'SHIFT_FULL',
    ]);
    const { shift: seen } = await ask('query ($id: ID!) { shift(id: $id) { taken full } }', head, { id: shift.id });
    expect(seen).toEqual({ taken: 3, full: true });
  });

  test('nobody signs up without what the shift asks, for another, or while not active', async () => {
    const { id } = await newVolunteer({ skills: ['FIRST_AID'] });
    const why = async (more: object) => call('signUp', { shiftId: (await newShift(more)).id }, volunteer(id), 'id');
    expect(await why({ requiredSkills: ['MEDICAL'] })).toMatchObject({ code: 'NOT_QUALIFIED' });
    expect(await why({ childFacing: true })).toMatchObject({ code: 'NOT_QUALIFIED' });
    expect(await why({ dangerous: true })).toMatchObject({ code: 'NOT_QUALIFIED' });
    expect(
      await call('signUp', { shiftId: (await newShift()).id, volunteerId: (await newVolunteer()).id }, volunteer(id), 'id'),
    ).toMatchObject({ code: 'NOT_FOUND', field: 'input.volunteerId' });
    const { id: applied } = await newVolunteer({ verified: false });
    expect(await call('signUp', { shiftId: (await newShift()).id }, volunteer(applied), 'id')).toMatchObject({
      code: 'VOLUNTEER_NOT_ACTIVE',
    });
  });

  test('from sign-up to credited hours: confirmed by another, told once, star computed', async () => {
    const team = await newTeam();
    const { id } = await newVolunteer({ teamId: team.id });
    const shift = await newShift({ teamId: team.id, startsAt: at(-3), endsAt: at(1), activityId: 'activity-1' }, leader(team.leaderId));
    const signup = await call('signUp', { shiftId: shift.id }, volunteer(id), 'id version');
    const accepted = await call(
      'stepSignup',
      { id: signup.id, step: 'ACCEPT', expectedVersion: 1 },
      leader(team.leaderId),
      'version state',
    );
    expect(accepted).toMatchObject({ state: 'ACCEPTED', version: 2 });
    expect(
      await call('checkIn', { signupId: signup.id, expectedVersion: 2, evidence: 'QR', at: at(-2) }, volunteer(id), 'id'),
    ).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.at' });
    const inside = await call(
      'checkIn',
      { signupId: signup.id, expectedVersion: 2, evidence: 'TWO_PERSON', at: at(-2) },
      leader(team.leaderId),
      'state version',
    );
    expect(inside).toMatchObject({ state: 'CHECKED_IN', version: 3 });
    const out = await call(
      'checkOut',
      { signupId: signup.id, expectedVersion: 3, evidence: 'GEO' },
      volunteer(id),
      'state hours { id minutes state needsReview version activity { id } }',
    );
    expect(out).toMatchObject({
      state: 'CHECKED_OUT',
      hours: { minutes: 120, state: 'RECORDED', needsReview: false, activity: { id: 'activity-1' } },
    });
    const { id: recordId } = out.hours;
    const own = await call('confirmHours', { id: recordId, expectedVersion: 1 }, leader(id), 'id');
    expect(own).toMatchObject({ code: 'OWN_HOURS' });
    const done = await call(
      'confirmHours',
      { id: recordId, expectedVersion: 1 },
      leader(team.leaderId),
      'state volunteer { totalMinutes star } signup { state }',
    );
    expect(done).toMatchObject({ state: 'CREDITED', volunteer: { totalMinutes: 120, star: 0 }, signup: { state: 'CONFIRMED' } });
    const said = (await division.said('volunteers.hours-credited.v1')).filter(it => it.data.recordId === recordId);
    expect(said.map(it => it.data)).toMatchObject([
      {
        volunteerId: id,
        teamId: team.id,
        minutes: 120,
        activityId: 'activity-1',
        actionCode: 'A4',
        stationId: 'station-1',
        regionCode: 620599001000,
      },
    ]);
    const activity = await ask('query ($it: [_Any!]!) { _entities(representations: $it) { ... on Activity { shifts { id } } } }', head, {
      it: [{ __typename: 'Activity', id: 'activity-1' }],
    });
    expect(activity._entities).toEqual([{ shifts: [{ id: shift.id }] }]);
  });

  test('a shift is cancelled: who signed up is free again; times stay while somebody holds a place; places do not shrink below them', async () => {
    const team = await newTeam();
    const [{ id }, shift] = [await newVolunteer(), await newShift({ teamId: team.id }, leader(team.leaderId))];
    const signup = await call('signUp', { shiftId: shift.id }, volunteer(id), 'id');
    const changed = (more: object) =>
      call('changeShift', { id: shift.id, expectedVersion: 2, ...more }, leader(team.leaderId), 'version capacity');
    expect(await changed({ startsAt: at(23) })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.startsAt' });
    expect(await changed({ capacity: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.capacity' });
    expect(await changed({ capacity: 1 })).toMatchObject({ capacity: 1, version: 3 });
    expect(await call('stepShift', { id: shift.id, step: 'END', expectedVersion: 3 }, leader(team.leaderId), 'id')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      allowed: ['START', 'CANCEL'],
    });
    expect(
      await call(
        'stepShift',
        { id: shift.id, step: 'CANCEL', expectedVersion: 3 },
        leader(team.leaderId),
        'state taken signups { id state }',
      ),
    ).toMatchObject({ state: 'CANCELLED', taken: 0, signups: [{ id: signup.id, state: 'WITHDRAWN' }] });
    expect(await call('signUp', { shiftId: shift.id }, volunteer(id), 'id')).toMatchObject({ code: 'SHIFT_NOT_OPEN' });
  });

  test.each([
    ['ends before it starts', { endsAt: '2026-01-01T00:00:00+08:00' }, 'INVALID_INPUT', 'input.endsAt'],
    ['longer than a day', { startsAt: '2027-01-01T00:00:00+08:00', endsAt: '2027-01-02T00:01:00+08:00' }, 'INVALID_INPUT', 'input.endsAt'],
    ['without places', { capacity: 0 }, 'INVALID_INPUT', 'input.capacity'],
    ['without its risks', { risks: ' ' }, 'INVALID_INPUT', 'input.risks'],
    ['with a title too long', { title: '长'.repeat(51) }, 'TOO_LONG', 'input.title'],
    ['of a team that is not there', { teamId: 'nowhere' }, 'NOT_FOUND', 'input.teamId'],
    ['in an unknown region', { regionCode: '629999001000' }, 'INVALID_INPUT', 'input.regionCode'],
  ])('a shift %s is refused, naming the field', async (_, more, code, field) => {
    expect(await newShift(more)).toMatchObject({ code, field });
  });

  test('nobody checks in before the half hour, or out without having been in; a declined one holds no place', async () => {
    const team = await newTeam();
    const [{ id }, shift] = [
      await newVolunteer({ teamId: team.id }),
      await newShift({ teamId: team.id, capacity: 1 }, leader(team.leaderId)),
    ];
    const signup = await call('signUp', { shiftId: shift.id }, volunteer(id), 'id allowedSteps');
    expect(signup.allowedSteps).toEqual(['WITHDRAW']);
    expect(await call('stepSignup', { id: signup.id, step: 'ACCEPT', expectedVersion: 1 }, volunteer(id), 'id')).toMatchObject({
      code: 'OUT_OF_SCOPE',
    });
    await call('stepSignup', { id: signup.id, step: 'ACCEPT', expectedVersion: 1 }, leader(team.leaderId), 'id');
    expect(await call('checkIn', { signupId: signup.id, expectedVersion: 2, evidence: 'QR' }, volunteer(id), 'id')).toMatchObject({
      code: 'SHIFT_NOT_OPEN',
      field: 'input.at',
    });
    expect(await call('checkOut', { signupId: signup.id, expectedVersion: 2, evidence: 'QR' }, volunteer(id), 'id')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    const other = await newVolunteer({ teamId: team.id });
    expect(await call('signUp', { shiftId: shift.id }, volunteer(other.id), 'id')).toMatchObject({ code: 'SHIFT_FULL' });
    expect(
      await call('stepSignup', { id: signup.id, step: 'MARK_ABSENT', expectedVersion: 2 }, leader(team.leaderId), 'state'),
    ).toMatchObject({ state: 'ABSENT' });
    expect(await call('signUp', { shiftId: shift.id }, volunteer(other.id), 'state')).toMatchObject({ state: 'APPLIED' });
  });

  test('more than 8 hours on a day ask for a second look; a dispute takes back, a correction credits again; nothing is deleted', async () => {
    const team = await newTeam();
    const { id } = await newVolunteer({ teamId: team.id });
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    const record = (hour: string, minutes: number) =>
      call(
        'recordHours',
        { volunteerId: id, teamId: team.id, content: '陪护', startedAt: `${day}T${hour}:00+08:00`, minutes, evidence: 'PAPER' },
        leader(team.leaderId),
        'id version needsReview state',
      );
    const morning = await record('06:00', 300);
    expect(await record('10:00', 60)).toMatchObject({ code: 'TIME_OVERLAP', field: 'input.startedAt' });
    const evening = await record('12:00', 240);
    expect([morning.needsReview, evening.needsReview]).toEqual([false, true]);
    expect(await call('confirmHours', { id: evening.id, expectedVersion: 1 }, leader(team.leaderId), 'id')).toMatchObject({
      code: 'REVIEW_NEEDED',
      field: 'input.reviewNote',
    });
    const credited = await call(
      'confirmHours',
      { id: evening.id, expectedVersion: 1, reviewNote: '两班均有签到照片' },
      leader(team.leaderId),
      'state version volunteer { totalMinutes }',
    );
    expect(credited).toMatchObject({ state: 'CREDITED', volunteer: { totalMinutes: 240 } });
    const disputed = await call(
      'stepHourRecord',
      { id: evening.id, step: 'DISPUTE', expectedVersion: credited.version, reason: '提前离开' },
      leader(team.leaderId),
      'state version volunteer { totalMinutes } allowedSteps',
    );
    expect(disputed).toMatchObject({ state: 'DISPUTED', volunteer: { totalMinutes: 0 }, allowedSteps: [] });
    expect(
      await call('stepHourRecord', { id: evening.id, step: 'CREDIT', expectedVersion: disputed.version }, leader(team.leaderId), 'id'),
    ).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const corrected = await call(
      'stepHourRecord',
      { id: evening.id, step: 'CORRECT', expectedVersion: disputed.version, minutes: 180 },
      head,
      'state version minutes',
    );
    expect(corrected).toMatchObject({ state: 'CORRECTED', minutes: 180 });
    const again = await call(
      'stepHourRecord',
      { id: evening.id, step: 'CREDIT', expectedVersion: corrected.version },
      leader(team.leaderId),
      'state volunteer { totalMinutes }',
    );
    expect(again).toMatchObject({ state: 'CREDITED', volunteer: { totalMinutes: 180 } });
    const said = (await division.said()).filter(it => it.data.recordId === evening.id).map(it => [it.type, it.data.minutes]);
    expect(said).toEqual([
      ['volunteers.hours-credited.v1', 240],
      ['volunteers.hours-withdrawn.v1', 240],
      ['volunteers.hours-credited.v1', 180],
    ]);
    const deleted = await division.database.orm.em
      .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '', 'nx.actor': 'x' } } })
      .transactional(em => em.execute('delete from hour_record', [], 'run'));
    expect(deleted).toMatchObject({ affectedRows: 0 });
  });

  test('a star is told when its hours are reached, and a certificate proves them for good', async () => {
    const team = await newTeam();
    const { id } = await newVolunteer({ teamId: team.id });
    for (let day = 1; day <= 5; day++) {
      const startedAt = new Date(Date.now() - (day + 1) * 86_400_000 * 2).toISOString();
      const { id: recordId } = await call(
        'recordHours',
        { volunteerId: id, teamId: team.id, content: '值守', startedAt, minutes: 1200, evidence: 'PAPER' },
        leader(team.leaderId),
        'id',
      );
      await call('confirmHours', { id: recordId, expectedVersion: 1, reviewNote: '核对无误' }, leader(team.leaderId), 'id');
    }
    expect((await division.said('volunteers.star-reached.v1')).filter(it => it.data.volunteerId === id).map(it => it.data)).toMatchObject([
      { star: 1, totalMinutes: 6000 },
    ]);
    const mine = await ask('{ myVolunteer { star hoursToNextStar hours { minutes } } }', volunteer(id));
    expect(mine.myVolunteer).toMatchObject({ star: 1, hoursToNextStar: 200 });
    const words = { issuer: '秦州区某服务站', responsible: '负责人', handler: '经办人', contact: '0938-0000000' };
    const range = {
      from: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
      to: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    };
    const certificate = await call('issueCertificate', { volunteerId: id, ...range, ...words }, head, 'id certificateNo minutes content');
    expect(certificate).toMatchObject({ minutes: 6000, content: '邻里守望行动 6000 分钟' });
    expect(certificate.certificateNo).toMatch(/^VC620599\d{10}$/);
    expect(await call('issueCertificate', { volunteerId: (await newVolunteer()).id, ...range, ...words }, head, 'id')).toMatchObject({
      code: 'NOTHING_TO_CERTIFY',
    });
    const touched = await division.database.orm.em
      .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '', 'nx.actor': 'x' } } })
      .transactional(em => em.execute('update volunteer_certificate set minutes = 1', [], 'run'));
    expect(touched).toMatchObject({ affectedRows: 0 });
    const { certificate: seen } = await ask('query ($id: ID!) { certificate(id: $id) { minutes } }', volunteer(id), { id: certificate.id });
    expect(seen).toEqual({ minutes: 6000 });
  });
});

describe('neighbour watch', () => {
  test('a person has three watchers at most, each once; even when all ask at one time', async () => {
    const [personId, all] = [newPerson(), await Promise.all(Array.from({ length: 5 }, () => newVolunteer()))];
    const answers = await Promise.all(all.map(it => newPair(it.id, personId)));
    expect(answers.map(it => it.code ?? it.state).toSorted()).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE', 'WATCHERS_FULL', 'WATCHERS_FULL']);
    const paired = all[answers.findIndex(it => it.state === 'ACTIVE')]!;
    expect(await newPair(paired.id, personId)).toMatchObject({ code: 'DUPLICATE' });
    expect((await division.said('volunteers.watcher-changed.v1')).filter(it => it.data.personId === personId)).toHaveLength(3);
    const seen = await ask('query ($id: ID!) { person(id: $id) { watchers { state volunteer { name } } watcherCount } }', worker, {
      id: personId,
    });
    expect(seen.person.watcherCount).toBe(3);
    expect((await ask('query ($id: ID!) { person(id: $id) { watcherCount } }', elsewhere, { id: personId })).person).toEqual({
      watcherCount: 0,
    });
  });

  test.each([
    ['nobody', { personId: 'X1' }, 'INVALID_INPUT', 'input.personId'],
    ['wrong check digit', { citizenId: '620599195003070018', personId: null }, 'INVALID_INPUT', 'input.citizenId'],
    ['too far', { distanceMetres: 501 }, 'INVALID_INPUT', 'input.distanceMetres'],
    ['too seldom', { everyDays: 91 }, 'INVALID_INPUT', 'input.everyDays'],
    ['unknown region', { regionCode: '629999001000' }, 'INVALID_INPUT', 'input.regionCode'],
    ['oversize note', { serviceNote: '字'.repeat(201) }, 'TOO_LONG', 'input.serviceNote'],
  ])('a pair with %s is refused, naming the field', async (_, more, code, field) => {
    expect(await newPair((await newVolunteer()).id, newPerson(), more)).toMatchObject({ code, field });
  });

  test('chain 1: a crisis asks every active watcher, once; the answer is told; its end closes what is open', async () => {
    const [one, other, paused] = [await newVolunteer(), await newVolunteer(), await newVolunteer()];
    const personId = newPerson();
    const [pair] = [await newPair(one.id, personId), await newPair(other.id, personId)];
    const idle = await newPair(paused.id, personId);
    await call('stepNeighbourPair', { id: idle.id, step: 'PAUSE', expectedVersion: 1 }, volunteer(paused.id), 'state');
    const crisis = crisisOf(personId);
    const event = randomUUID();
    expect(await division.hear(elders.CrisisRaised, crisis, event)).toBe(true);
    expect(await division.hear(elders.CrisisRaised, crisis, event)).toBe(false);
    await division.hear(elders.CrisisRaised, crisis); // the ledger says it again under another id: still one task a watcher
    expect(await division.rows('select state, volunteer_id from watch_task where crisis_id = $1', [crisis.crisisId])).toHaveLength(2);
    expect(
      (await division.said('volunteers.watchers-alerted.v1')).filter(it => it.data.crisisId === crisis.crisisId)[0]!.data,
    ).toMatchObject({ personId, watchers: 2, regionCode: 620599001000 });

    const mine = await ask(
      '{ watchTasks(filter: { state: OPEN }) { edges { node { id level person { id } pair { serviceNote } volunteer { id } } } } }',
      volunteer(one.id),
    );
    expect(mine.watchTasks.edges.map((it: { node: object }) => it.node)).toMatchObject([
      { level: 2, person: { id: personId }, pair: { serviceNote: '听力不好，请大声敲门' }, volunteer: { id: one.id } },
    ]);
    const { id: watchId } = mine.watchTasks.edges[0].node;
    expect(await call('reportWatch', { watchId, result: 'SAW_WELL' }, volunteer(other.id), 'id')).toMatchObject({
      code: 'NOT_FOUND',
      field: 'input.watchId',
    });
    const seen = await call(
      'reportWatch',
      { watchId, result: 'WRONG', note: '门窗紧闭' },
      volunteer(one.id),
      'state result pair { lastContactAt nextLookBy }',
    );
    expect(seen).toMatchObject({ state: 'DONE', result: 'WRONG' });
    expect(seen.pair.nextLookBy).toBe(new Date(Date.parse(seen.pair.lastContactAt) + 7 * 86_400_000).toISOString());
    expect(
      (await division.said('volunteers.neighbour-seen.v1')).filter(it => it.data.watchId === watchId).map(it => it.data),
    ).toMatchObject([{ pairId: pair.id, personId, result: 'WRONG' }]);
    expect(await call('reportWatch', { watchId, result: 'SAW_WELL' }, volunteer(one.id), 'id')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      allowed: [],
    });

    const moved = { crisisId: crisis.crisisId, level: 2, regionCode: Number(township), at: at(0), byRole: 'STATION_HEAD' };
    await division.hear(elders.CrisisStateChanged, { ...moved, state: 'RESPONDING' });
    const states = () => division.rows('select state from watch_task where crisis_id = $1 order by state', [crisis.crisisId]);
    expect(await states()).toEqual([{ state: 'DONE' }, { state: 'OPEN' }]);
    await division.hear(elders.CrisisStateChanged, { ...moved, state: 'CLOSED' });
    expect(await states()).toEqual([{ state: 'CANCELLED' }, { state: 'DONE' }]);
    const house = await ask(
      'query ($it: [_Any!]!) { _entities(representations: $it) { ... on Household { watchers { id } lastWatch { id result } } } }',
      worker,
      { it: [{ __typename: 'Household', id: `house-${personId}` }] },
    );
    expect(house._entities[0]).toMatchObject({ lastWatch: { id: watchId, result: 'WRONG' } });
    expect(house._entities[0].watchers).toHaveLength(3);
  });

  test('neighbours are not told of harm or illness, nor of a place without a person', async () => {
    const [{ id }, personId] = [await newVolunteer(), newPerson()];
    await newPair(id, personId);
    const harm = crisisOf(personId, { kind: 'ABUSE' });
    await division.hear(children.CrisisRaised, harm);
    expect(await division.rows('select 1 from watch_task where crisis_id = $1', [harm.crisisId])).toEqual([]);
    expect((await division.said('volunteers.watchers-alerted.v1')).find(it => it.data.crisisId === harm.crisisId)?.data).toMatchObject({
      watchers: 0,
    });
    const place = crisisOf(null);
    await division.hear(children.CrisisRaised, place);
    expect((await division.said()).some(it => it.data.crisisId === place.crisisId)).toBe(false);
  });

  test('a look that nobody asked for: one tap by the pair; it answers what is open first', async () => {
    const [{ id }, personId] = [await newVolunteer(), newPerson()];
    const pair = await newPair(id, personId);
    const tap = (result: string) => call('reportWatch', { pairId: pair.id, result }, volunteer(id), 'id state crisisId');
    expect(await tap('SAW_WELL')).toMatchObject({ state: 'DONE', crisisId: null });
    const crisis = crisisOf(personId);
    await division.hear(elders.CrisisRaised, crisis);
    expect(await tap('NOT_SEEN')).toMatchObject({ state: 'DONE', crisisId: crisis.crisisId });
    expect((await ask('{ myVolunteer { helpedPersons } }', volunteer(id))).myVolunteer).toEqual({ helpedPersons: 1 });
    expect(await call('reportWatch', { pairId: pair.id, result: 'SAW_WELL' }, elsewhere, 'id')).toMatchObject({
      code: 'NOT_FOUND',
      field: 'input.pairId',
    });
    expect(await call('reportWatch', { result: 'SAW_WELL' }, volunteer(id), 'id')).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.watchId',
    });
  });

  test('a pair that ends has no open watch, and cannot be taken up again', async () => {
    const [{ id }, personId] = [await newVolunteer(), newPerson()];
    const pair = await newPair(id, personId);
    const crisis = crisisOf(personId);
    await division.hear(elders.CrisisRaised, crisis);
    expect(await call('changeNeighbourPair', { id: pair.id, expectedVersion: 1, everyDays: 3 }, worker, 'everyDays version')).toMatchObject(
      { everyDays: 3, version: 2 },
    );
    const ended = await call(
      'stepNeighbourPair',
      { id: pair.id, step: 'END', expectedVersion: 2 },
      volunteer(id),
      'state version allowedSteps watches { state }',
    );
    expect(ended).toMatchObject({ state: 'ENDED', allowedSteps: [], watches: [{ state: 'CANCELLED' }] });
    expect(await call('stepNeighbourPair', { id: pair.id, step: 'RESUME', expectedVersion: 3 }, worker, 'id')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      allowed: [],
    });
    expect(
      (await division.said('volunteers.watcher-changed.v1')).filter(it => it.data.pairId === pair.id).map(it => it.data.active),
    ).toEqual([true, false]);
    expect(await newPair(id, personId)).toMatchObject({ state: 'ACTIVE' });
  });

  test('who leaves or is suspended watches over nobody and is asked no more', async () => {
    const [gone, resting, personId] = [await newVolunteer(), await newVolunteer(), newPerson()];
    await newPair(gone.id, personId);
    await newPair(resting.id, personId);
    await call('stepVolunteer', { id: gone.id, step: 'LEAVE', expectedVersion: 1 }, volunteer(gone.id), 'state');
    const suspended = await call('stepVolunteer', { id: resting.id, step: 'SUSPEND', expectedVersion: 1 }, head, 'state pairs { state }');
    expect(suspended).toMatchObject({ state: 'SUSPENDED', pairs: [{ state: 'PAUSED' }] });
    const crisis = crisisOf(personId);
    await division.hear(elders.CrisisRaised, crisis);
    expect((await division.said('volunteers.watchers-alerted.v1')).find(it => it.data.crisisId === crisis.crisisId)?.data).toMatchObject({
      watchers: 0,
    });
    expect((await ask('query ($id: ID!) { person(id: $id) { watchers { state } } }', worker, { id: personId })).person.watchers).toEqual([
      { state: 'PAUSED' },
    ]);
  });

  test('who is late to look in is found; a pair is seen by its volunteer, without a name and not by another', async () => {
    const [one, other, personId] = [await newVolunteer(), await newVolunteer(), newPerson()];
    const pair = await newPair(one.id, personId, { everyDays: 1 });
    const late = () =>
      ask('query ($id: ID!) { neighbourPairs(filter: { personId: $id, overdue: true }) { totalCount } }', worker, { id: personId });
    expect((await late()).neighbourPairs.totalCount).toBe(0);
    await division.database.orm.em
      .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '', 'nx.actor': 'x' } } })
      .transactional(em => em.execute(`update neighbour_pair set agreed_at = now() - interval '2 days' where id = ?`, [pair.id]));
    expect((await late()).neighbourPairs.totalCount).toBe(1);
    const source = 'query ($id: ID!) { neighbourPair(id: $id) { person { id } serviceNote } }';
    expect(await ask(source, volunteer(one.id), { id: pair.id })).toEqual({
      neighbourPair: { person: { id: personId }, serviceNote: '听力不好，请大声敲门' },
    });
    expect(await ask(source, volunteer(other.id), { id: pair.id })).toEqual({ neighbourPair: null });
    expect(await ask(source, leader(other.id), { id: pair.id })).toEqual({ neighbourPair: null });
  });

  test('an unknown person is identified: pairs and tasks take the true key, and a pair that is there already ends', async () => {
    const [one, both] = [await newVolunteer(), await newVolunteer()];
    const [tempId, personId] = [`T${'0'.repeat(10)}${Math.random().toString().slice(2, 12)}ABCDEF`.slice(0, 27), newPerson()];
    await newPair(one.id, tempId);
    await newPair(both.id, tempId);
    await newPair(both.id, personId);
    await division.hear(elders.CrisisRaised, crisisOf(tempId));
    const event = {
      caseId: 'case',
      tempId,
      personId,
      ageBand: '70-79' as const,
      sex: 'MALE' as const,
      homeRegionCode: Number(township),
      disabled: false,
      regionCode: Number(township),
      at: at(0),
    };
    const id = randomUUID();
    expect(await division.hear(homelessness.PersonIdentified, event, id)).toBe(true);
    expect(await division.hear(homelessness.PersonIdentified, event, id)).toBe(false);
    expect(await division.rows('select 1 from neighbour_pair where person_id = $1', [tempId])).toEqual([]);
    expect(await division.rows('select 1 from watch_task where person_id = $1', [tempId])).toEqual([]);
    const { person: asked } = await ask('query ($id: ID!) { person(id: $id) { id watcherCount } }', worker, { id: tempId });
    expect(asked).toEqual({ id: personId, watcherCount: 2 });
  });

  test('chain 3: a station stops; teams, volunteers, shifts, pairs and open watches go to the fallback, none lost', async () => {
    const [stationId, fallbackStationId] = [`s-${randomUUID()}`, `f-${randomUUID()}`];
    const [{ id }, personId] = [await newVolunteer({ stationId }), newPerson()];
    await call('registerTeam', { name: '邻里守望队', kind: 'NEIGHBOUR', regionCode: township, stationId, started: true }, head, 'id');
    await newShift({ stationId });
    await newPair(id, personId, { stationId });
    await division.hear(elders.CrisisRaised, crisisOf(personId));
    const event = randomUUID();
    const data = { stationId, fallbackStationId, regionCode: Number(township) };
    expect(await division.hear(organizations.StationSuspended, data, event)).toBe(true);
    expect(await division.hear(organizations.StationSuspended, data, event)).toBe(false);
    const said = (await division.said('volunteers.tasks-reassigned.v1')).filter(it => it.data.fromStationId === stationId);
    expect(said.map(it => it.data)).toEqual([
      {
        fromStationId: stationId,
        toStationId: fallbackStationId,
        teams: 1,
        volunteers: 1,
        shifts: 1,
        pairs: 1,
        watches: 1,
        regionCode: Number(township),
      },
    ]);
    const far: Who = { role: 'STATION_WORKER', region: '620502005000', station: fallbackStationId };
    const seen = await ask(
      'query ($it: [_Any!]!) { _entities(representations: $it) { ... on Station { teams { name } } } watchTasks { totalCount } neighbourPairs { totalCount } volunteers { totalCount } }',
      far,
      { it: [{ __typename: 'Station', id: fallbackStationId }] },
    );
    expect(seen).toEqual({
      _entities: [{ teams: [{ name: '邻里守望队' }] }],
      watchTasks: { totalCount: 1 },
      neighbourPairs: { totalCount: 1 },
      volunteers: { totalCount: 1 },
    });
    const [next, last] = [fallbackStationId, `g-${randomUUID()}`];
    await division.hear(organizations.StationClosed, { stationId: next, fallbackStationId: last, regionCode: Number(township) });
    const late = await newVolunteer({ stationId });
    expect((await division.rows('select station_id from volunteer where id = $1', [late.id]))[0]).toEqual({ station_id: last }); // led on by the fallback that closed as well
    await division.hear(organizations.StationOpened, { stationId, regionCode: Number(township) });
    const later = await newVolunteer({ stationId });
    expect((await division.rows('select station_id from volunteer where id = $1', [later.id]))[0]).toEqual({ station_id: stationId });
  });
});

test('roles: an organization sees shifts and no volunteers; the county both; a donor neither', async () => {
  const [{ id }, shift] = [await newVolunteer(), await newShift()];
  const source = 'query ($v: ID!, $s: ID!) { volunteer(id: $v) { id } shift(id: $s) { title } }';
  const org: Who = { role: 'ORG_STAFF', region: '620599000000', org: 'org-1' };
  expect(await ask(source, org, { v: id, s: shift.id })).toEqual({ volunteer: null, shift: { title: '社区探访' } });
  expect(await ask(source, country, { v: id, s: shift.id })).toEqual({ volunteer: { id }, shift: { title: '社区探访' } });
  const { data, errors } = await division.ask(source, { v: id, s: shift.id }, { role: 'DONOR', region: '620599000000' });
  expect(data).toEqual({ volunteer: null, shift: null });
  expect(errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('service points are registered, changed and listed; one name a place', async () => {
  const input = { name: '守望社区志愿服务站', regionCode: '620599001000', address: '守望社区1号' };
  const point = await call('registerServicePoint', input, head, 'id active version');
  expect(point).toMatchObject({ active: true, version: 1 });
  expect(await call('registerServicePoint', input, head, 'id')).toMatchObject({ code: 'DUPLICATE' });
  expect(await call('changeServicePoint', { id: point.id, expectedVersion: 1, active: false }, head, 'active')).toMatchObject({
    active: false,
  });
  expect((await ask('{ servicePoints(filter: { active: false }) { totalCount } }', head)).servicePoints.totalCount).toBe(1);
});
