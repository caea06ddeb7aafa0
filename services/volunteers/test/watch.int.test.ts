import { children, elders, homelessness, organizations } from '@nuanxin/contracts';
import type { Who } from '@nuanxin/kit/testing';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ask, at, call, crisisOf, division, elsewhere, head, leader, newPair, newPerson, newShift, newVolunteer, township, volunteer, worker } from './setup.ts';

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
