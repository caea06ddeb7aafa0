import { testDivision } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import charity from '../src/service.ts';
import { allocated, call, clerk, clerk2, fundOf, lotOf, matched, needOf, volunteer, worker } from './steps.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(charity);
});
afterAll(() => division[Symbol.asyncDispose]());

test('20 want the last 10 at once: 10 get one each, the others learn what is free, nothing is lost or made', async () => {
  const { lotId } = await lotOf(division, { quantity: 10 });
  const matches = [];
  for (let i = 0; i < 20; i++) matches.push(await matched(division, (await needOf(division)).needId, lotId));

  const answers = await Promise.all(
    matches.map(({ id }) =>
      call(division, 'proposeAllocation', 'Allocation', { matchId: id, quantity: 1, relatedPartyDeclared: false }, clerk),
    ),
  );

  expect(answers.flatMap(it => it.errors ?? [])).toEqual([]);
  const [made, refused] = [answers.filter(it => it.__typename === 'Allocation'), answers.filter(it => it.__typename === 'Rejection')];
  expect(made).toHaveLength(10);
  expect(refused).toHaveLength(10);
  for (const it of refused) expect(it).toMatchObject({ code: 'INSUFFICIENT_STOCK', field: 'input.quantity', allowed: ['0'] });
  expect(await division.rows('select qty_in, qty_free, qty_allocated, state from goods_lot where id = $1', [lotId])).toEqual([
    { qty_in: 10, qty_free: 0, qty_allocated: 10, state: 'EXHAUSTED' },
  ]);
  expect(
    await division.rows(
      `select kind, count(*) as entries, sum(quantity) as quantity from stock_movement where lot_id = $1 group by kind order by kind`,
      [lotId],
    ),
  ).toEqual([
    { kind: 'ALLOCATE', entries: 10, quantity: 10 },
    { kind: 'IN', entries: 1, quantity: 10 },
  ]);
  expect(
    await division.rows('select count(*) as allocations, sum(quantity) as quantity from allocation where lot_id = $1', [lotId]),
  ).toEqual([{ allocations: 10, quantity: 10 }]);
  expect(await division.rows('select count(*) as needs from need where allocated_quantity = 1')).toEqual([{ needs: 10 }]);

  // and all that is given back is there again
  const back = await Promise.all(
    made.map(({ id, version }) =>
      call(division, 'cancelAllocation', 'Allocation', { id, expectedVersion: version, reason: '测试退回' }, clerk),
    ),
  );
  expect(back.map(it => it.state)).toEqual(made.map(() => 'CANCELLED'));
  expect(await division.rows('select qty_free, qty_allocated, state from goods_lot where id = $1', [lotId])).toEqual([
    { qty_free: 10, qty_allocated: 0, state: 'IN_STOCK' },
  ]);
  expect(
    await division.rows(
      `select sum(case kind when 'IN' then quantity when 'RELEASE' then quantity when 'ALLOCATE' then -quantity end) as free from stock_movement where lot_id = $1`,
      [lotId],
    ),
  ).toEqual([{ free: 10 }]);
});

test('a fund is not overdrawn by many at once', async () => {
  const { fundId } = await fundOf(division, 100_000, 'MEDICAL');
  const matches = [];
  for (let i = 0; i < 8; i++)
    matches.push(await matched(division, (await needOf(division, { kind: 'MEDICAL', item: '手术费', unit: '项' })).needId, fundId));
  const answers = await Promise.all(
    matches.map(({ id }) =>
      call(division, 'proposeAllocation', 'Allocation', { matchId: id, quantity: 1, cents: 30_000, relatedPartyDeclared: false }, clerk),
    ),
  );
  expect(answers.filter(it => it.__typename === 'Allocation')).toHaveLength(3);
  expect(answers.filter(it => it.code === 'INSUFFICIENT_STOCK').map(it => it.allowed)).toEqual(Array.from({ length: 5 }, () => ['10000']));
  expect(await division.rows('select in_cents, allocated_cents, balance_cents from fund where id = $1', [fundId])).toEqual([
    { in_cents: 100_000, allocated_cents: 90_000, balance_cents: 10_000 },
  ]);
});

test('two confirm the same delivery at once: it is counted once', async () => {
  const { lotId } = await lotOf(division, { quantity: 4 });
  const { needId } = await needOf(division, { quantity: 4 });
  const allocation = await allocated(division, (await matched(division, needId, lotId)).id, 4);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      call(
        division,
        'confirmDelivery',
        'DeliveryReceipt',
        { allocationId: allocation.id, expectedVersion: allocation.version, quantity: 4, receiver: 'SELF' },
        worker,
      ),
    ),
  );
  expect(answers.flatMap(it => it.errors ?? [])).toEqual([]);
  expect(answers.filter(it => it.__typename === 'DeliveryReceipt')).toHaveLength(1);
  expect(answers.filter(it => it.code === 'STALE_VERSION')).toHaveLength(5);
  expect(await division.rows('select qty_delivered, qty_free from goods_lot where id = $1', [lotId])).toEqual([
    { qty_delivered: 4, qty_free: 0 },
  ]);
});

test('cancelled and confirmed at once: one of them holds, the books balance either way', async () => {
  const { lotId } = await lotOf(division, { quantity: 6 });
  for (let round = 0; round < 6; round++) {
    const { needId } = await needOf(division);
    const allocation = await allocated(division, (await matched(division, needId, lotId)).id, 1);
    const sent = await call(
      division,
      'dispatchAllocation',
      'Delivery',
      { id: allocation.id, expectedVersion: allocation.version, carrierId: 'volunteer-7' },
      clerk,
    );
    const answers = await Promise.all([
      call(
        division,
        'confirmDelivery',
        'DeliveryReceipt',
        { deliveryId: sent.id, expectedVersion: sent.version, quantity: 1, receiver: 'SELF' },
        volunteer,
      ),
      call(
        division,
        'cancelAllocation',
        'Allocation',
        { id: allocation.id, expectedVersion: allocation.version + 1, reason: '同时取消' },
        clerk2,
      ),
    ]);
    expect(answers.flatMap(it => it.errors ?? [])).toEqual([]);
    expect(answers.filter(it => it.__typename !== 'Rejection')).toHaveLength(1);
  }
  const [books] = await division.rows(
    `select l.qty_free, l.qty_delivered, (select count(*) from delivery d join allocation a on a.id = d.allocation_id where a.lot_id = l.id and d.state = 'DELIVERED') as delivered,
      (select sum(case kind when 'IN' then quantity when 'RELEASE' then quantity when 'ALLOCATE' then -quantity else 0 end) from stock_movement where lot_id = l.id) as free from goods_lot l where id = $1`,
    [lotId],
  );
  expect(books).toMatchObject({ qty_free: books!.free, qty_delivered: books!.delivered });
  expect(Number(books!.qty_free) + Number(books!.qty_delivered)).toBe(6);
});

test('the table itself refuses stock that does not balance, and entries that were written stay as they are', async () => {
  const { lotId } = await lotOf(division, { quantity: 5 });
  await expect(
    division.database.orm.em
      .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '' } } })
      .transactional(em => em.execute('update goods_lot set qty_free = 6 where id = ?', [lotId])),
  ).rejects.toThrow(/lot_balances/);
  const changed = await division.database.orm.em
    .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '' } } })
    .transactional(async em => [
      await em.execute<{ affectedRows: number }>('update stock_movement set quantity = 99 where lot_id = ?', [lotId], 'run'),
      await em.execute<{ affectedRows: number }>('delete from stock_movement where lot_id = ?', [lotId], 'run'),
    ]);
  expect(changed.map(it => it.affectedRows)).toEqual([0, 0]);
  expect(await division.rows('select kind, quantity from stock_movement where lot_id = $1', [lotId])).toEqual([
    { kind: 'IN', quantity: 5 },
  ]);
});
