import { personKey } from '@nuanxin/casework';
import type { Work } from '@nuanxin/kit';
import { testDivision, type Who } from '@nuanxin/kit/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstRules, setMatchRules } from '../src/match-rules.ts';
import charity from '../src/service.ts';
import {
  allocated,
  call,
  clerk,
  clerk2,
  county,
  fundOf,
  head,
  lotOf,
  matched,
  needOf,
  stranger,
  township,
  volunteer,
  worker,
} from './steps.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(charity);
});
afterAll(() => division[Symbol.asyncDispose]());

const propose = (matchId: string, more: object = {}) =>
  call(division, 'proposeAllocation', 'Allocation', { matchId, quantity: 1, relatedPartyDeclared: false, ...more }, clerk);
const approve = (it: { id: string; version: number }, who: Who) =>
  call(division, 'approveAllocation', 'Allocation', { id: it.id, expectedVersion: it.version }, who);
const lot = async (id: string) =>
  (await division.rows('select qty_in, qty_free, qty_allocated, qty_delivered, qty_lost, state from goods_lot where id = $1', [id]))[0];
const stateOf = async (table: string, id: string) => (await division.rows(`select state from ${table} where id = $1`, [id]))[0]?.state;

describe('a match', () => {
  test('the machine proposes with its reasons, a person decides, and what was decided stays', async () => {
    const { lotId } = await lotOf(division, { item: '轮椅', quantity: 2 });
    await lotOf(division, { item: '大米', quantity: 2 });
    const { needId } = await needOf(division, { item: '轮椅', unit: '台' });
    const need = await call(division, 'proposeMatches', 'Need', { needId }, clerk);
    expect(need.state).toBe('OPEN');
    expect(need.matches[0]).toMatchObject({ lot: { id: lotId }, state: 'PROPOSED', reason: expect.stringContaining('用途 40/40') });
    expect(need.matches[0].score).toBeGreaterThan(need.matches[1].score);
    expect(need.matches[0].allowedSteps).toEqual(['ACCEPT', 'DECLINE']);
    const declined = await call(division, 'declineMatch', 'NeedMatch', { id: need.matches[1].id, expectedVersion: 1 }, clerk);
    expect(declined.state).toBe('DECLINED');
    const again = await call(division, 'proposeMatches', 'Need', { needId }, clerk);
    expect(again.matches.map((it: { state: string }) => it.state)).toEqual(['PROPOSED', 'DECLINED']);
    expect(await call(division, 'acceptMatch', 'NeedMatch', { id: declined.id, expectedVersion: 2 }, clerk)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      allowed: [],
    });
    expect((await call(division, 'proposeMatches', 'Need', { needId }, stranger)).matches).toEqual([]); // it has no lots, and does not see those of others
    expect(await propose(need.matches[0].id)).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: 'input.matchId', allowed: ['ACCEPT'] });
  });

  test('a forbidden role may not, and learns nothing', async () => {
    const { needId } = await needOf(division);
    expect((await call(division, 'proposeMatches', 'Need', { needId }, worker)).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await call(division, 'proposeMatches', 'Need', { needId }, null)).errors?.[0]).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(await call(division, 'proposeMatches', 'Need', { needId }, { ...clerk, region: '360100000000' })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'input.needId',
    });
  });
});

describe('an allocation', () => {
  test('from CNY 5,000 on, two different persons approve; before the second nothing is sent', async () => {
    const { fundId } = await fundOf(division, 1_000_000, 'MEDICAL');
    const { needId } = await needOf(division, { kind: 'MEDICAL', item: '手术费', unit: '项' });
    const match = await matched(division, needId, fundId);
    const proposed = await propose(match.id, { cents: 500_000 });
    expect(proposed).toMatchObject({ state: 'PROPOSED', twoApprovers: true, allowedSteps: ['APPROVE_FIRST', 'CANCEL'] });
    expect(await approve(proposed, county)).toMatchObject({ code: 'OUT_OF_SCOPE', allowed: [] });
    const first = await approve(proposed, clerk);
    expect(first).toMatchObject({ state: 'APPROVED_FIRST', approver1: 'clerk-1', allowedSteps: ['CANCEL'] });
    expect(await stateOf('need', needId)).toBe('MATCHED');
    expect(await approve(first, clerk)).toMatchObject({ code: 'SAME_PERSON', field: 'input.id' });
    expect(await call(division, 'dispatchAllocation', 'Delivery', { id: first.id, expectedVersion: first.version }, clerk)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      allowed: ['APPROVE_SECOND', 'CANCEL'],
    });
    expect((await division.said('charity.allocation-approved.v1')).filter(it => it.data.needId === needId)).toEqual([]);
    const second = await approve(first, clerk2);
    expect(second).toMatchObject({ state: 'APPROVED_SECOND', approver2: 'clerk-2', allowedSteps: ['DISPATCH', 'CANCEL'] });
    expect(await stateOf('need', needId)).toBe('ALLOCATED');
    expect((await division.said('charity.allocation-approved.v1')).filter(it => it.data.needId === needId)).toHaveLength(1);
    expect(await approve(second, { ...clerk, sub: 'clerk-3' })).toMatchObject({ code: 'ILLEGAL_TRANSITION' });

    const done = await call(
      division,
      'confirmDelivery',
      'DeliveryReceipt',
      { allocationId: second.id, expectedVersion: second.version, quantity: 1, receiver: 'SELF' },
      worker,
    );
    expect(done.state).toBe('DELIVERED');
    expect(await division.rows('select in_cents, allocated_cents, balance_cents, paid_cents from fund where id = $1', [fundId])).toEqual([
      { in_cents: 1_000_000, allocated_cents: 500_000, balance_cents: 500_000, paid_cents: 500_000 },
    ]);
  });

  test('goods whose worth reaches the limit need two as well; one below needs one', async () => {
    const dear = await lotOf(division, { item: '电动床', quantity: 2, cents: 1_000_000 });
    const { needId } = await needOf(division, { item: '电动床', quantity: 1 });
    expect(await propose((await matched(division, needId, dear.lotId)).id)).toMatchObject({ cents: 500_000, twoApprovers: true });
    const cheap = await lotOf(division, { item: '拐杖', quantity: 2, cents: 999_998 });
    const other = await needOf(division, { item: '拐杖', quantity: 1 });
    expect(await propose((await matched(division, other.needId, cheap.lotId)).id)).toMatchObject({ cents: 499_999, twoApprovers: false });
  });

  test('is refused for an interested party, beyond the need, beyond the stock, of another charity', async () => {
    const { lotId } = await lotOf(division, { quantity: 2 });
    const { needId } = await needOf(division, { quantity: 4 });
    const match = await matched(division, needId, lotId);
    expect(await propose(match.id, { relatedPartyDeclared: true })).toMatchObject({
      code: 'RELATED_PARTY',
      field: 'input.relatedPartyDeclared',
      allowed: ['false'],
    });
    expect(await propose(match.id, { quantity: 5 })).toMatchObject({ code: 'OVER_NEED', field: 'input.quantity', allowed: ['4'] });
    expect(await propose(match.id, { quantity: 3 })).toMatchObject({ code: 'INSUFFICIENT_STOCK', field: 'input.quantity', allowed: ['2'] });
    expect(await propose(match.id, { quantity: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.quantity' });
    expect(
      await call(division, 'proposeAllocation', 'Allocation', { matchId: match.id, quantity: 1, relatedPartyDeclared: false }, stranger),
    ).toMatchObject({ code: 'NOT_FOUND', field: 'input.matchId' });
    expect(await lot(lotId)).toMatchObject({ qty_free: 2, qty_allocated: 0 });
    const one = await propose(match.id, { quantity: 2 });
    expect((await division.ask('query ($id: ID!) { allocation(id: $id) { id } }', { id: one.id }, stranger)).data.allocation).toBeNull();
    expect(await stateOf('goods_lot', lotId)).toBe('EXHAUSTED');
  });

  test('the same kind to the same household within 90 days needs a reason, whoever gave it', async () => {
    const { lotId } = await lotOf(division, { quantity: 5 });
    const first = await needOf(division);
    const allocation = await allocated(division, (await matched(division, first.needId, lotId)).id, 1);
    await call(
      division,
      'confirmDelivery',
      'DeliveryReceipt',
      { allocationId: allocation.id, expectedVersion: allocation.version, quantity: 1, receiver: 'SELF' },
      worker,
    );
    const second = await needOf(division, { householdId: first.householdId });
    const match = await matched(division, second.needId, lotId);
    expect(await propose(match.id)).toMatchObject({ code: 'DUPLICATE_AID', field: 'input.duplicateReason' });
    expect(await propose(match.id, { duplicateReason: '火灾损毁' })).toMatchObject({ __typename: 'Allocation' });
  });

  test('cancelled, its stock returns and the need is open again for other matches', async () => {
    const { lotId } = await lotOf(division, { quantity: 1 });
    const { needId } = await needOf(division);
    const allocation = await allocated(division, (await matched(division, needId, lotId)).id, 1);
    expect(await lot(lotId)).toMatchObject({ qty_free: 0, state: 'EXHAUSTED' });
    expect(
      await call(
        division,
        'cancelAllocation',
        'Allocation',
        { id: allocation.id, expectedVersion: allocation.version, reason: ' ' },
        clerk,
      ),
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
    expect(
      await call(
        division,
        'cancelAllocation',
        'Allocation',
        { id: allocation.id, expectedVersion: allocation.version, reason: '质量问题' },
        clerk,
      ),
    ).toMatchObject({ state: 'CANCELLED', allowedSteps: [] });
    expect(await lot(lotId)).toEqual({ qty_in: 1, qty_free: 1, qty_allocated: 0, qty_delivered: 0, qty_lost: 0, state: 'IN_STOCK' });
    expect(await stateOf('need', needId)).toBe('OPEN');
    expect(await matched(division, needId, lotId)).toMatchObject({ state: 'ACCEPTED' });
  });

  test('goods of a lot that was disposed of meanwhile are disposed of when they come back', async () => {
    const { lotId } = await lotOf(division, { quantity: 3 });
    const { needId } = await needOf(division);
    const allocation = await propose((await matched(division, needId, lotId)).id);
    expect(await call(division, 'disposeLot', 'GoodsLot', { id: lotId, expectedVersion: 2, reason: '召回' }, clerk)).toMatchObject({
      state: 'DISPOSED',
      qtyIn: 1,
      qtyFree: 0,
      qtyAllocated: 1,
    });
    await call(division, 'cancelAllocation', 'Allocation', { id: allocation.id, expectedVersion: 1, reason: '召回' }, clerk);
    expect(await lot(lotId)).toMatchObject({ qty_in: 0, qty_free: 0, qty_allocated: 0, state: 'DISPOSED' });
    expect(
      await division.rows(
        `select sum(quantity) filter (where kind = 'IN') - sum(quantity) filter (where kind = 'DISPOSE') as left from stock_movement where lot_id = $1`,
        [lotId],
      ),
    ).toEqual([{ left: 0 }]);
  });
});

describe('a delivery', () => {
  test('is carried by a volunteer, who sees that delivery and nothing else, and received by the person', async () => {
    const pepper = Buffer.from(process.env.PERSON_PEPPER!, 'hex');
    const personId = personKey(pepper, '620599195003070010');
    const { lotId } = await lotOf(division, { quantity: 4 });
    const { needId } = await needOf(division, { quantity: 2, personId });
    const allocation = await allocated(division, (await matched(division, needId, lotId)).id, 2);
    const sent = await call(
      division,
      'dispatchAllocation',
      'Delivery',
      { id: allocation.id, expectedVersion: allocation.version, carrierId: 'volunteer-7' },
      clerk,
    );
    expect(sent).toMatchObject({ state: 'ON_THE_WAY', quantitySent: 2 });
    const confirm = (more: object, who: Who) =>
      call(
        division,
        'confirmDelivery',
        'DeliveryReceipt',
        { deliveryId: sent.id, expectedVersion: sent.version, quantity: 2, receiver: 'SELF', ...more },
        who,
      );

    expect(await confirm({}, { ...volunteer, volunteer: 'volunteer-8' })).toMatchObject({ code: 'NOT_FOUND', field: 'input.deliveryId' });
    expect(await confirm({ quantity: 3 }, volunteer)).toMatchObject({ code: 'OVER_ALLOCATION', field: 'input.quantity', allowed: ['2'] });
    expect(await confirm({ quantity: 1 }, volunteer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.shortfallReason' });
    expect(await confirm({ deliveredAt: '2999-01-01T00:00:00Z' }, volunteer)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.deliveredAt',
    });
    expect(await confirm({ proofSha256: 'photo.jpg' }, volunteer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.proofSha256' });
    expect(await confirm({ allocationId: allocation.id }, volunteer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.deliveryId' });
    const done = await confirm({}, volunteer);
    expect(done).toMatchObject({ __typename: 'DeliveryReceipt', state: 'DELIVERED', quantity: 2 });
    expect(
      (await division.ask('query ($id: ID!) { delivery(id: $id) { id } needs { totalCount } }', { id: sent.id }, volunteer)).errors?.map(
        it => it.extensions?.code,
      ),
    ).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await stateOf('need', needId)).toBe('FULFILLED');

    const stranger: Who = { role: 'BENEFICIARY', region: township, person: personKey(pepper, '620599201506012021') };
    const acknowledge = (who: Who) =>
      call(division, 'acknowledgeDelivery', 'DeliveryReceipt', { id: sent.id, expectedVersion: done.version }, who);
    expect(await acknowledge(stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await acknowledge(worker)).toMatchObject({ code: 'OUT_OF_SCOPE' });
    expect(await acknowledge({ ...stranger, person: personId })).toMatchObject({ state: 'ACKNOWLEDGED' });
    expect(await stateOf('allocation', allocation.id)).toBe('ACKNOWLEDGED');
  });

  test('nobody confirms what they approved', async () => {
    const { lotId } = await lotOf(division, { quantity: 1 });
    const { needId } = await needOf(division);
    const proposed = await propose((await matched(division, needId, lotId)).id);
    const approved = await approve(proposed, { ...clerk, sub: 'double' });
    expect(
      await call(
        division,
        'confirmDelivery',
        'DeliveryReceipt',
        { allocationId: approved.id, expectedVersion: approved.version, quantity: 1, receiver: 'SELF' },
        { ...worker, sub: 'double' },
      ),
    ).toMatchObject({ code: 'SAME_PERSON' });
    expect(await stateOf('allocation', approved.id)).toBe('APPROVED_FIRST');
    expect(await lot(lotId)).toMatchObject({ qty_delivered: 0 });
  });

  test.each([
    ['RETURNED', { qty_free: 3, qty_allocated: 2, qty_lost: 0 }],
    ['LOST', { qty_free: 2, qty_allocated: 3, qty_lost: 1 }],
  ])('a shortfall is settled: %s', async (outcome, expected) => {
    const { lotId } = await lotOf(division, { quantity: 5 });
    const { needId } = await needOf(division, { quantity: 3 });
    const match = await matched(division, needId, lotId);
    const allocation = await allocated(division, match.id, 3);
    const part = await call(
      division,
      'confirmDelivery',
      'DeliveryReceipt',
      { allocationId: allocation.id, expectedVersion: allocation.version, quantity: 2, receiver: 'SELF', shortfallReason: '途中破损' },
      worker,
    );
    expect(part.shortfall).toBe(1);
    const [{ version } = {}] = await division.rows('select version from allocation where id = $1', [allocation.id]);
    expect(
      await call(division, 'cancelAllocation', 'Allocation', { id: allocation.id, expectedVersion: version, reason: 'x' }, clerk),
    ).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(
      await call(
        division,
        'settleShortfall',
        'Allocation',
        { id: allocation.id, expectedVersion: version, outcome, reason: '核实' },
        clerk,
      ),
    ).toMatchObject({ state: 'DELIVERED' });
    expect(await lot(lotId)).toMatchObject({ ...expected, qty_delivered: 2 });
    expect(await stateOf('need', needId)).toBe('PARTLY_DELIVERED');
    const rest = await propose(match.id, { duplicateReason: '补足差异' });
    expect(rest).toMatchObject({ __typename: 'Allocation', state: 'PROPOSED' });
  });

  test('what could not be handed over comes back and is sent again; the head of the station acknowledges', async () => {
    const { lotId } = await lotOf(division, { quantity: 1 });
    const { needId } = await needOf(division);
    const allocation = await allocated(division, (await matched(division, needId, lotId)).id, 1);
    const sent = await call(
      division,
      'dispatchAllocation',
      'Delivery',
      { id: allocation.id, expectedVersion: allocation.version, carrierId: 'volunteer-7' },
      clerk,
    );
    const [{ version } = {}] = await division.rows('select version from allocation where id = $1', [allocation.id]);
    expect(await call(division, 'dispatchAllocation', 'Delivery', { id: allocation.id, expectedVersion: version }, clerk)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    expect(
      await call(
        division,
        'returnDelivery',
        'DeliveryReceipt',
        { id: sent.id, expectedVersion: sent.version, reason: '无人在家' },
        volunteer,
      ),
    ).toMatchObject({ state: 'RETURNED', shortfall: 1 });
    const again = await call(division, 'dispatchAllocation', 'Delivery', { id: allocation.id, expectedVersion: version }, clerk);
    const done = await call(
      division,
      'confirmDelivery',
      'DeliveryReceipt',
      { deliveryId: again.id, expectedVersion: again.version, quantity: 1, receiver: 'PROXY' },
      worker,
    );
    expect(
      await call(division, 'acknowledgeDelivery', 'DeliveryReceipt', { id: again.id, expectedVersion: done.version }, head),
    ).toMatchObject({ state: 'ACKNOWLEDGED' });
  });
});

describe('who sees what', () => {
  test('a charity has the card but no door from a person or a household to it; the station has', async () => {
    const { needId, personId, householdId } = await needOf(division);
    const ask = (who: Who) =>
      division.ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { needs { id } deliveries { id } } ... on Household { aidReceived90d deliveries { id } } } }',
        {
          r: [
            { __typename: 'Person', id: personId },
            { __typename: 'Household', id: householdId },
          ],
        },
        who,
      );
    expect((await ask(clerk)).data._entities).toEqual([
      { needs: null, deliveries: null },
      { aidReceived90d: null, deliveries: null },
    ]);
    expect((await ask(worker)).data._entities).toEqual([
      { needs: [{ id: needId }], deliveries: [] },
      { aidReceived90d: 0, deliveries: [] },
    ]);
    const card = await division.ask(
      'query ($id: ID!) { need(id: $id) { item person { id } household { id } ledger } }',
      { id: needId },
      worker,
    );
    expect(card.data.need).toEqual({ item: '棉被', person: null, household: null, ledger: null });
    expect(card.errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  test('needs are listed by place, kind, urgency and thing', async () => {
    await needOf(division, { item: '助听器', urgency: 'URGENT', regionCode: 620599002000, stationId: 'station-b' });
    const list = async (filter: object, who = clerk) =>
      (
        await division.ask('query ($f: NeedFilter) { needs(first: 200, filter: $f) { edges { node { item } } } }', { f: filter }, who)
      ).data.needs.edges.map((it: { node: { item: string } }) => it.node.item);
    expect(await list({ regionCode: '620599002000' })).toEqual(['助听器']);
    expect(await list({ item: '听', urgency: 'URGENT', kind: 'GOODS', state: 'OPEN', stationId: 'station-b' })).toEqual(['助听器']);
    expect(await list({ regionCode: '620599002000' }, { ...clerk, region: '620599001000' })).toEqual([]);
    expect(await list({ item: '%' })).toEqual([]);
  });

  test('the rules are read; set anew they hold from their day on', async () => {
    const ask = async () =>
      (await division.ask('{ matchRules { purposeWeight waitingWeight twoApproversFromCents } }', {}, worker)).data.matchRules;
    expect(await ask()).toEqual({ purposeWeight: 40, waitingWeight: 15, twoApproversFromCents: 500_000 });
    const set = (more: object) =>
      division.database.orm.em
        .fork({ session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '' } } })
        .transactional(em =>
          setMatchRules({ em, now: new Date(), newId: randomUUID } as unknown as Work, {
            ...firstRules,
            purposeWeight: 50,
            waitingWeight: 5,
            twoApproversFromCents: 1,
            ...more,
          }),
        );
    await expect(set({ validFrom: '2026-02-01', waitingWeight: 6 })).rejects.toThrow(/weights make 100/);
    await set({ validFrom: '2999-01-01' });
    expect(await ask()).toMatchObject({ purposeWeight: 40 });
    await set({ validFrom: '2026-02-01' });
    expect(await ask()).toEqual({ purposeWeight: 50, waitingWeight: 5, twoApproversFromCents: 1 });
    const { lotId } = await lotOf(division, { item: '手套', cents: 20 });
    const { needId } = await needOf(division, { item: '手套' });
    const match = await matched(division, needId, lotId);
    expect(await propose(match.id)).toMatchObject({ cents: 2, twoApprovers: true });
  });
});
