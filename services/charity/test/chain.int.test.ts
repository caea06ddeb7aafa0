import { elders } from '@nuanxin/contracts';
import { testDivision } from '@nuanxin/kit/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import charity from '../src/service.ts';
import { allocated, call, clerk, lotOf, matched, needOf, township, worker } from './steps.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(charity);
});
afterAll(() => division[Symbol.asyncDispose]());

test('a need of a ledger is offered, matched, allocated, delivered; each step is told with the ledger it belongs to', async () => {
  const { lotId, donationId } = await lotOf(division, { quantity: 10 });
  const { needId, personId, householdId } = await needOf(division, { quantity: 3 });

  const { data, errors } = await division.ask(
    'query ($id: ID!) { need(id: $id) { state townshipCode ageBand kind item quantity ledger person { id } allowedSteps } }',
    { id: needId },
    clerk,
  );
  expect(errors).toBeUndefined();
  expect(data.need).toEqual({
    state: 'OPEN',
    townshipCode: township,
    ageBand: 'AGE_70_79',
    kind: 'GOODS',
    item: '棉被',
    quantity: 3,
    ledger: 'ELDERS',
    person: { id: personId },
    allowedSteps: ['MATCH'],
  });

  const match = await matched(division, needId, lotId);
  expect(match).toMatchObject({ __typename: 'NeedMatch', state: 'ACCEPTED' });
  const allocation = await allocated(division, match.id, 3);
  expect(allocation).toMatchObject({
    __typename: 'Allocation',
    state: 'APPROVED_FIRST',
    cents: 30_000,
    twoApprovers: false,
    allowedSteps: ['DISPATCH', 'CANCEL'],
  });

  const part = await call(
    division,
    'confirmDelivery',
    'DeliveryReceipt',
    { allocationId: allocation.id, expectedVersion: allocation.version, quantity: 2, receiver: 'SELF', shortfallReason: '一床破损' },
    worker,
  );
  expect(part).toMatchObject({ __typename: 'DeliveryReceipt', state: 'DELIVERED', quantity: 2, shortfall: 1 });
  const [between] = await division.rows('select state, version, paid_cents as "paidCents" from allocation where id = $1', [allocation.id]);
  expect(between).toMatchObject({ state: 'DISPATCHED', paidCents: 20_000 });
  const rest = await call(
    division,
    'confirmDelivery',
    'DeliveryReceipt',
    { allocationId: allocation.id, expectedVersion: between!.version, quantity: 1, receiver: 'FAMILY' },
    worker,
  );
  expect(rest).toMatchObject({ __typename: 'DeliveryReceipt', quantity: 1, shortfall: 0 });

  const said = (await division.said()).filter(it => it.data.needId === needId);
  expect(said.map(it => it.type)).toEqual([
    'charity.need-matched.v1',
    'charity.allocation-approved.v1',
    'charity.delivery-confirmed.v1',
    'charity.delivery-confirmed.v1',
  ]);
  expect(said.map(it => it.data.ledger)).toEqual(['elders', 'elders', 'elders', 'elders']);
  expect(said.slice(2).map(it => [it.data.quantity, it.data.cents, it.data.fulfilled, it.data.personId])).toEqual([
    [2, 20_000, false, personId],
    [1, 10_000, true, personId],
  ]);

  const after = await division.ask(
    `query ($need: ID!, $allocation: ID!, $lot: ID!, $people: [_Any!]!) { need(id: $need) { state deliveredQuantity } allocation(id: $allocation) { state deliveredQuantity deliveries { quantity } }
      goodsLot(id: $lot) { qtyIn qtyFree qtyAllocated qtyDelivered qtyInTransit movements { kind quantity } }
      _entities(representations: $people) { ... on Person { needs { id state } deliveries { quantity } } ... on Household { aidReceived90d deliveries { item } } ... on Station { openNeeds } } }`,
    {
      need: needId,
      allocation: allocation.id,
      lot: lotId,
      people: [
        { __typename: 'Person', id: personId },
        { __typename: 'Household', id: householdId },
        { __typename: 'Station', id: 'station-a' },
      ],
    },
    { role: 'COUNTY_DIV', domain: 'charity', region: '620599000000' },
  );
  expect(after.errors).toBeUndefined();
  expect(after.data.need).toEqual({ state: 'FULFILLED', deliveredQuantity: 3 });
  expect(after.data.allocation).toMatchObject({ state: 'DELIVERED', deliveredQuantity: 3 });
  expect(after.data.goodsLot).toMatchObject({ qtyIn: 10, qtyFree: 7, qtyAllocated: 3, qtyDelivered: 3, qtyInTransit: 0 });
  expect(after.data.goodsLot.movements.map((it: { kind: string; quantity: number }) => [it.kind, it.quantity]).reverse()).toEqual([
    ['IN', 10],
    ['ALLOCATE', 3],
    ['DELIVER', 2],
    ['DELIVER', 1],
  ]);
  expect(after.data._entities).toEqual([
    { needs: [{ id: needId, state: 'FULFILLED' }], deliveries: [{ quantity: 1 }, { quantity: 2 }] },
    { aidReceived90d: 2, deliveries: [{ item: '棉被' }, { item: '棉被' }] },
    { openNeeds: 0 },
  ]);
  expect(await division.rows('select state from donation where id = $1', [donationId])).toEqual([{ state: 'ALLOCATED' }]);
});

test('the same event twice is one need; the same need under another event id too', async () => {
  const data = await needOf(division);
  const id = randomUUID();
  expect(await division.hear(elders.NeedPosted, data, id)).toBe(true);
  expect(await division.hear(elders.NeedPosted, data, id)).toBe(false);
  expect(await division.rows('select count(*) as count from need where id = $1', [data.needId])).toEqual([{ count: 1 }]);
});
