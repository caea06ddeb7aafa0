import { elders, homelessness, organizations } from '@nuanxin/contracts';
import { testDivision, type Who } from '@nuanxin/kit/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import charity from '../src/service.ts';
import { allocated, call, clerk, lotOf, matched, needOf, personId, township } from './steps.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(charity);
});
afterAll(() => division[Symbol.asyncDispose]());

const regionCode = Number(township);
const withdraw = (needId: string, id?: string) => division.hear(elders.NeedWithdrawn, { needId, regionCode, reason: '已自行解决' }, id);
const stateOf = async (needId: string) => (await division.rows('select state from need where id = $1', [needId]))[0]?.state;

test('a need is withdrawn: open, matched, and with goods set aside, which return', async () => {
  const { lotId } = await lotOf(division, { quantity: 5 });
  const [open, withMatch, withGoods] = [await needOf(division), await needOf(division), await needOf(division, { quantity: 2 })];
  await matched(division, withMatch.needId, lotId);
  const allocation = await allocated(division, (await matched(division, withGoods.needId, lotId)).id, 2);
  for (const { needId } of [open, withMatch, withGoods]) await withdraw(needId);
  expect(await Promise.all([open, withMatch, withGoods].map(it => stateOf(it.needId)))).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
  expect(await division.rows('select state, returned_quantity from allocation where id = $1', [allocation.id])).toEqual([
    { state: 'CANCELLED', returned_quantity: 2 },
  ]);
  expect(await division.rows('select qty_free, qty_allocated from goods_lot where id = $1', [lotId])).toEqual([
    { qty_free: 5, qty_allocated: 0 },
  ]);
  expect(
    await division.rows('select distinct state from need_match where need_id = any($1)', [[withMatch.needId, withGoods.needId]]),
  ).toEqual([{ state: 'LAPSED' }]);
});

test('withdrawn on the way: the delivery turns back; withdrawn twice or of an unknown need: nothing', async () => {
  const { lotId } = await lotOf(division, { quantity: 1 });
  const { needId } = await needOf(division);
  const allocation = await allocated(division, (await matched(division, needId, lotId)).id, 1);
  const sent = await call(division, 'dispatchAllocation', 'Delivery', { id: allocation.id, expectedVersion: allocation.version }, clerk);
  const event = randomUUID();
  expect([await withdraw(needId, event), await withdraw(needId, event), await withdraw(needId), await withdraw(randomUUID())]).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(await division.rows('select state, shortfall from delivery where id = $1', [sent.id])).toEqual([
    { state: 'RETURNED', shortfall: 1 },
  ]);
  expect(await division.rows('select qty_free from goods_lot where id = $1', [lotId])).toEqual([{ qty_free: 1 }]);
});

test('a station stops: what is open moves to the fallback, nothing is lost, and who names the old one is led on', async () => {
  const [from, to, last] = ['station-old', 'station-new', 'station-last'];
  const { lotId } = await lotOf(division, { quantity: 9, more: { stationId: from } });
  const open = await needOf(division, { stationId: from });
  const allocation = await allocated(
    division,
    (await matched(division, (await needOf(division, { stationId: from })).needId, lotId)).id,
    1,
  );
  const sent = await call(division, 'dispatchAllocation', 'Delivery', { id: allocation.id, expectedVersion: allocation.version }, clerk);
  const closed = await needOf(division, { stationId: from });
  await withdraw(closed.needId);
  const id = randomUUID();
  const stop = { stationId: from, fallbackStationId: to, regionCode };
  expect([
    await division.hear(organizations.StationSuspended, stop, id),
    await division.hear(organizations.StationSuspended, stop, id),
  ]).toEqual([true, false]);

  const stationsOf = async () =>
    (
      await Promise.all(
        [
          ['need', open.needId],
          ['allocation', allocation.id],
          ['delivery', sent.id],
          ['goods_lot', lotId],
          ['need', closed.needId],
        ].map(([table, key]) => division.rows(`select station_id as it from ${table} where id = $1`, [key])),
      )
    ).map(it => it[0]?.it);
  expect(await stationsOf()).toEqual([to, to, to, to, from]);
  expect((await division.said('charity.tasks-reassigned.v1')).map(it => it.data)).toEqual([
    { fromStationId: from, toStationId: to, needs: 2, allocations: 1, deliveries: 1, lots: 1, regionCode },
  ]);
  const later = await needOf(division, { stationId: from });
  expect(await division.rows('select station_id from need where id = $1', [later.needId])).toEqual([{ station_id: to }]);

  // the fallback station lies elsewhere, and still sees what it took over
  const worker: Who = { role: 'STATION_WORKER', region: '620599002000', station: to };
  expect((await division.ask('query ($id: ID!) { delivery(id: $id) { id } }', { id: sent.id }, worker)).data.delivery).toEqual({
    id: sent.id,
  });
  expect(
    (
      await division.ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Station { openNeeds charityStock { id } } } }',
        { r: [{ __typename: 'Station', id: to }] },
        { role: 'COUNTY_DIV', domain: 'charity', region: '620599000000' },
      )
    ).data._entities,
  ).toEqual([{ openNeeds: 3, charityStock: [{ id: lotId }] }]);

  // the fallback stops as well: the first one's name leads to the last one
  await division.hear(organizations.StationClosed, { stationId: to, fallbackStationId: last, regionCode });
  const after = await needOf(division, { stationId: from });
  expect(await division.rows('select station_id from need where id = $1', [after.needId])).toEqual([{ station_id: last }]);
  await division.hear(organizations.StationOpened, { stationId: from, regionCode });
  const again = await needOf(division, { stationId: from });
  expect(await division.rows('select station_id from need where id = $1', [again.needId])).toEqual([{ station_id: from }]);
});

test('somebody unknown is identified: needs, allocations and deliveries take the true key, later ones too', async () => {
  const tempId = `T0${'1'.repeat(25)}`;
  const known = personId();
  const { lotId } = await lotOf(division, { quantity: 3 });
  const need = await needOf(division, { personId: tempId });
  const allocation = await allocated(division, (await matched(division, need.needId, lotId)).id, 1);
  await call(division, 'dispatchAllocation', 'Delivery', { id: allocation.id, expectedVersion: allocation.version }, clerk);
  await division.hear(homelessness.PersonIdentified, {
    caseId: randomUUID(),
    tempId,
    personId: known,
    ageBand: '60-69',
    sex: 'MALE',
    homeRegionCode: regionCode,
    disabled: false,
    regionCode,
    at: new Date().toISOString(),
  });
  for (const table of ['need', 'allocation', 'delivery'])
    expect(
      await division.rows(
        `select distinct person_id from ${table} where need_id = $1`.replace('need_id = $1', table === 'need' ? 'id = $1' : 'need_id = $1'),
        [need.needId],
      ),
      table,
    ).toEqual([{ person_id: known }]);
  const late = await needOf(division, { personId: tempId });
  expect(await division.rows('select person_id from need where id = $1', [late.needId])).toEqual([{ person_id: known }]);
  const { data } = await division.ask(
    'query ($id: ID!) { person(id: $id) { id needs { id } } }',
    { id: tempId },
    { role: 'STATION_HEAD', region: township },
  );
  expect(data.person.id).toBe(known);
  expect(data.person.needs.map((it: { id: string }) => it.id).sort()).toEqual([need.needId, late.needId].sort());
});

test('every ledger is heard', async () => {
  const heard = [...new Set(charity.reactions.map(it => it.event.type))];
  expect(heard).toEqual(
    expect.arrayContaining(
      ['elders', 'children', 'disability', 'homelessness'].flatMap(it => [`${it}.need-posted.v1`, `${it}.need-withdrawn.v1`]),
    ),
  );
});
