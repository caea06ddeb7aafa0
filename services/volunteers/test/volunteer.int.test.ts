import { key, type Who } from '@nuanxin/kit/testing';
import { describe, expect, test } from 'vitest';
import { citizen } from './citizen.ts';
import { ask, call, country, division, elsewhere, head, leader, newShift, newTeam, newVolunteer, person, shiftOf, volunteer } from './setup.ts';

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
