import { elders } from '@nuanxin/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { county, duty, elsewhere, head, only, opened, station, street, town } from './setup.ts';

let it: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  it = await opened();
});
afterAll(() => it[Symbol.asyncDispose]());

const go = (id: string, expectedVersion: number, step: string, more: object = {}, who = county) =>
  it.call('stepStation', { id, expectedVersion, step, ...more }, who, 'id state version allowedSteps fallback { id }');

test('a station is planned, built and opened; what is forbidden is refused with what is allowed', async () => {
  const { id } = await it.call(
    'registerStation',
    { regionCode: town, name: '新站', kind: 'TOWNSHIP', hostMode: 'PURCHASED' },
    county,
    'id state allowedSteps',
  );
  expect(await go(id, 1, 'OPEN')).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['BUILD'], field: 'input.step' });
  expect(await go(id, 1, 'BUILD')).toMatchObject({ state: 'BUILT', allowedSteps: ['OPEN'] });
  expect(await go(id, 2, 'OPEN', {}, head)).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.step' });
  expect(await go(id, 2, 'OPEN')).toMatchObject({ state: 'OPERATING', allowedSteps: ['SUSPEND'] });
  expect(await go(id, 2, 'SUSPEND')).toMatchObject({ code: 'STALE_VERSION', allowed: ['3'] });
  expect(await go(id, 3, 'SUSPEND', {}, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
});

test('a station that stops needs another one that is operating, and tells every ledger where its tasks go', async () => {
  const [own, other, built] = [await station(it.call), await station(it.call, street), await station(it.call, street, { openedOn: null })];
  const reason = { reason: '场地维修' };
  for (const fallbackStationId of [undefined, own.id, built.id, 'no-such-station']) {
    expect(await go(own.id, 1, 'SUSPEND', { ...reason, fallbackStationId })).toMatchObject({
      code: 'FALLBACK_REQUIRED',
      field: 'input.fallbackStationId',
    });
  }
  expect(await go(own.id, 1, 'SUSPEND', { fallbackStationId: other.id })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
  expect(await it.division.said('organizations.station-suspended.v1')).toEqual([]);

  const demand = await it.call(
    'registerDemandItem',
    { stationId: own.id, title: '助餐', area: 'ELDERLY', catalogueCode: 'S08', kind: 'RESOURCES', quantity: 2 },
    head,
  );
  expect(await go(own.id, 1, 'SUSPEND', { ...reason, fallbackStationId: other.id })).toMatchObject({
    state: 'SUSPENDED',
    fallback: { id: other.id },
    allowedSteps: ['RESUME', 'CLOSE'],
  });
  const [said] = await it.division.said('organizations.station-suspended.v1');
  expect(said).toMatchObject({ subject: own.id, data: { stationId: own.id, regionCode: Number(town), fallbackStationId: other.id } });

  const crisis = crisisOf('crisis-1', own.id);
  await it.division.hear(elders.CrisisRaised, crisis);
  const { organizations } = await import('@nuanxin/contracts');
  await it.division.hear(organizations.StationSuspended, said!.data as never);
  const moved = only(
    await it.division.ask('query ($id: ID!) { demandItem(id: $id) { station { id } regionCode } }', { id: demand.id }, county),
  );
  expect(moved.demandItem).toEqual({ station: { id: other.id }, regionCode: street });
  expect(await it.division.rows('select station_id from duty_entry where id = $1', [crisis.crisisId])).toEqual([{ station_id: other.id }]);

  expect(await go(own.id, 2, 'CLOSE', { reason: '撤并' })).toMatchObject({ state: 'CLOSED', fallback: { id: other.id }, allowedSteps: [] });
  expect(await it.division.said('organizations.station-closed.v1')).toHaveLength(1);
});

test('two stations that stop at the same moment do not name one another: one of them goes on', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, other] = [await station(it.call), await station(it.call, street)];
    const stop = (id: string, fallbackStationId: string) => go(id, 1, 'SUSPEND', { reason: '同时停运', fallbackStationId });
    const answers = await Promise.all([stop(one.id, other.id), stop(other.id, one.id)]);
    expect(answers.filter(at => at.state === 'SUSPENDED')).toHaveLength(1);
    expect(answers.filter(at => at.code)).toMatchObject([{ code: 'FALLBACK_REQUIRED' }]);
  }
});

const crisisOf = (crisisId: string, stationId: string | null, more: object = {}) => ({
  crisisId,
  personId: `P${'A'.repeat(25)}`,
  fileId: 'file-1',
  stationId,
  regionCode: Number(town),
  level: 2,
  kind: 'UNREACHABLE',
  at: '2026-11-01T08:00:00Z',
  acknowledgeBy: '2026-11-01T09:00:00Z',
  byRole: 'SYS',
  ...more,
});

test('the duty queue holds open crises, the gravest first, follows them, and is of the own county only', async () => {
  await it.division.hear(elders.CrisisRaised, crisisOf('late', null));
  await it.division.hear(elders.CrisisRaised, crisisOf('red', null, { level: 1, acknowledgeBy: '2099-01-01T00:00:00Z' }));
  const ask = '{ dutyQueue { totalCount edges { node { id level state late division person { id } region { name } } } } }';
  const { dutyQueue } = only(await it.division.ask(ask, {}, duty));
  expect(dutyQueue.edges[0].node).toEqual({
    id: 'red',
    level: 1,
    state: 'RAISED',
    late: false,
    division: 'ELDERS',
    person: { id: `P${'A'.repeat(25)}` },
    region: { name: '合成镇' },
  });
  expect(dutyQueue.edges.find((at: { node: { id: string } }) => at.node.id === 'late').node.late).toBe(true);

  const followed = {
    crisisId: 'red',
    state: 'ACKNOWLEDGED',
    level: 1,
    regionCode: Number(town),
    at: '2026-11-01T08:05:00Z',
    byRole: 'STATION_HEAD',
  };
  await it.division.hear(elders.CrisisStateChanged, followed);
  await it.division.hear(elders.CrisisStateChanged, { ...followed, state: 'CLOSED', at: '2026-11-01T10:00:00Z' });
  const all = only(
    await it.division.ask('{ dutyQueue(filter: { open: false }) { edges { node { id state acknowledgedAt closedAt late } } } }', {}, duty),
  ).dutyQueue.edges;
  expect(all.map((at: { node: object }) => at.node)).toContainEqual({
    id: 'red',
    state: 'CLOSED',
    acknowledgedAt: '2026-11-01T08:05:00.000Z',
    closedAt: '2026-11-01T10:00:00.000Z',
    late: false,
  });
  await it.division.hear(elders.CrisisStateChanged, { ...followed, state: 'RESPONDING', at: '2026-11-01T08:30:00Z' });
  expect(await it.division.rows(`select state from duty_entry where id = 'red'`)).toEqual([{ state: 'CLOSED' }]);
  await expect(it.division.hear(elders.CrisisStateChanged, { ...followed, crisisId: 'not-raised-yet' })).rejects.toThrow(
    'not in the queue yet',
  );
  const open = only(await it.division.ask(ask, {}, duty)).dutyQueue.edges.map((at: { node: { id: string } }) => at.node.id);
  expect(open).not.toContain('red');
  expect(only(await it.division.ask(ask, {}, { ...duty, region: '620502000000' })).dutyQueue.totalCount).toBe(0);
});
