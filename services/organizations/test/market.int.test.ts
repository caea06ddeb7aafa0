import { afterAll, beforeAll, expect, test } from 'vitest';
import { city, county, head, only, opened, organization, station, town } from './setup.ts';
import type { Who } from '@nuanxin/kit/testing';

let it: Awaited<ReturnType<typeof opened>>;
let org: { id: string };
let own: { id: string };
let staff: Who;

beforeAll(async () => {
  it = await opened();
  own = await station(it.call);
  org = await organization(it.call, 1);
  staff = { role: 'ORG_STAFF', region: '620599000000', org: org.id };
});
afterAll(() => it[Symbol.asyncDispose]());

const wanted = () => ({ stationId: own.id, title: '义诊', area: 'ELDERLY', catalogueCode: 'S08', kind: 'RESOURCES', quantity: 10 });
const published = async () => {
  const { id } = await it.call('registerDemandItem', wanted(), head, 'id state allowedSteps');
  return it.call('stepDemandItem', { id, expectedVersion: 1, step: 'PUBLISH' }, head, 'id state version');
};

test('a demand is ordered, taken, delivered and acknowledged, and moves with its order', async () => {
  const demand = await published();
  expect(demand).toMatchObject({ state: 'PUBLISHED', version: 2 });
  const order = await it.call(
    'registerOrder',
    { demandItemId: demand.id, organizationId: org.id, quantity: 10 },
    head,
    'id state demand { state }',
  );
  expect(order).toMatchObject({ state: 'ORDERED', demand: { state: 'ORDERED' } });
  const go = (expectedVersion: number, step: string, who: Who, more: object = {}) =>
    it.call('stepOrder', { id: order.id, expectedVersion, step, ...more }, who, 'state version allowedSteps rating demand { state }');
  expect(await go(1, 'DELIVER', staff)).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['ACCEPT', 'RETURN'] });
  expect(await go(1, 'ACCEPT', head)).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.step' });
  expect(await go(1, 'ACCEPT', staff)).toMatchObject({ state: 'ACCEPTED', allowedSteps: ['SCHEDULE'], demand: { state: 'ACCEPTED' } });
  expect(await go(1, 'SCHEDULE', staff)).toMatchObject({ code: 'STALE_VERSION' });
  expect(await go(2, 'SCHEDULE', staff)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.scheduledOn' });
  expect(await go(2, 'SCHEDULE', staff, { scheduledOn: '2026-06-01' })).toMatchObject({ state: 'SCHEDULED' });
  expect(await go(3, 'DELIVER', staff)).toMatchObject({ state: 'DELIVERED' });
  expect(await go(4, 'ACKNOWLEDGE', head, { rating: 6 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.rating' });
  expect(await go(4, 'ACKNOWLEDGE', head, { rating: 5 })).toMatchObject({
    state: 'ACKNOWLEDGED',
    rating: 5,
    allowedSteps: [],
    demand: { state: 'ACKNOWLEDGED' },
  });
  const told = (await it.division.said()).filter(at => at.subject === order.id).map(at => at.type);
  expect(told).toEqual(['placed', 'accepted', 'delivered', 'acknowledged'].map(verb => `organizations.order-${verb}.v1`));
});

test('a returned order puts its demand back on the market', async () => {
  const demand = await published();
  const order = await it.call('registerOrder', { demandItemId: demand.id, organizationId: org.id, quantity: 3 }, head);
  const step = { id: order.id, expectedVersion: 1, step: 'RETURN' };
  expect(await it.call('stepOrder', step, staff)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
  expect(await it.call('stepOrder', { ...step, reason: '本月已满' }, staff, 'state demand { state allowedSteps }')).toMatchObject({
    state: 'RETURNED',
    demand: { state: 'PUBLISHED', allowedSteps: [] },
  });
});

test('steps of an order cannot be taken on its demand, and a demand cannot be ordered beyond what it asks', async () => {
  const demand = await published();
  expect(await it.call('stepDemandItem', { id: demand.id, expectedVersion: 2, step: 'ACCEPT' }, head)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    field: 'input.step',
  });
  expect(await it.call('registerOrder', { demandItemId: demand.id, organizationId: org.id, quantity: 11 }, head)).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'input.quantity',
  });
});

test('an organization in bad standing takes neither orders nor pairings', async () => {
  const bad = await organization(it.call, 2);
  const warn = { id: bad.id, expectedVersion: 1, step: 'WARN' };
  expect(await it.call('stepSocialOrganization', warn, county)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
  expect(await it.call('stepSocialOrganization', { ...warn, reason: '未按期年检' }, county, 'state allowedSteps')).toMatchObject({
    state: 'ABNORMAL',
  });
  const demand = await published();
  expect(await it.call('registerOrder', { demandItemId: demand.id, organizationId: bad.id, quantity: 1 }, head)).toMatchObject({
    code: 'ORGANIZATION_NOT_ACTIVE',
  });
  expect(await it.call('registerPairing', { stationId: own.id, organizationId: bad.id, areas: ['ELDERLY'] }, head)).toMatchObject({
    code: 'ORGANIZATION_NOT_ACTIVE',
  });
});

test('a pairing is agreed by both, approved by the city, and its end is told at once', async () => {
  const pairing = await it.call(
    'registerPairing',
    { stationId: own.id, organizationId: org.id, areas: ['ELDERLY', 'ELDERLY'] },
    head,
    'id areas allowedSteps',
  );
  expect(pairing).toMatchObject({ areas: ['ELDERLY'], allowedSteps: ['NEGOTIATE', 'TERMINATE'] });
  expect(await it.call('registerPairing', { stationId: own.id, organizationId: org.id, areas: [] }, head)).toMatchObject({
    code: 'DUPLICATE',
  });
  const go = (expectedVersion: number, step: string, who: Who, more: object = {}) =>
    it.call('stepPairing', { id: pairing.id, expectedVersion, step, ...more }, who, 'state version');
  expect(await go(1, 'ACTIVATE', city)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  await go(1, 'NEGOTIATE', head);
  await go(2, 'AGREE', head, { agreementNo: 'X-1', signedOn: '2026-01-05' });
  expect(await go(3, 'ACTIVATE', head)).toMatchObject({ code: 'OUT_OF_SCOPE' });
  expect(await go(3, 'ACTIVATE', city)).toMatchObject({ state: 'ACTIVE' });
  const activity = {
    name: '结对义诊',
    regionCode: town,
    kind: 'CLINIC',
    on: '2026-05-01',
    pairingId: pairing.id,
    results: { attendanceMode: 'HEADCOUNT', headcount: 30, treated: 30, staffCount: 4 },
  };
  expect(await it.call('registerActivity', activity, head, 'state station { id } organization { id }')).toMatchObject({
    state: 'REPORTED',
    station: { id: own.id },
    organization: { id: org.id },
  });
  expect(await go(4, 'TERMINATE', city, { reason: '双方协商' })).toMatchObject({ state: 'TERMINATED' });
  expect((await it.division.said('organizations.pairing-ended.v1')).map(at => at.subject)).toEqual([pairing.id]);
  expect(await it.call('registerActivity', activity, head)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.pairingId' });
});

test('a household has one live pledge; a kept and a broken one are told, and nothing else follows', async () => {
  const campaign = await it.call(
    'registerCampaign',
    { name: '移风易俗', regionCode: town, from: '2026-01-01', to: '2026-12-31', targetHouseholds: 100 },
    county,
  );
  const household = await it.call('registerHousehold', { regionCode: town, address: '合成镇杏花村8号' }, head);
  const pledge = { campaignId: campaign.id, householdId: household.id, items: ['NO_GIFT', 'FRUGAL_BANQUET'], signedOn: '2026-03-01' };
  expect(await it.call('registerPledge', pledge, head)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.campaignId' });
  await it.call('stepCampaign', { id: campaign.id, expectedVersion: 1, step: 'LAUNCH' }, county);
  const made = await it.call('registerPledge', pledge, head, 'id state household { pledge { id } }');
  expect(made).toMatchObject({ state: 'SIGNED', household: { pledge: { id: made.id } } });
  expect(await it.call('registerPledge', pledge, head)).toMatchObject({ code: 'DUPLICATE', field: 'input.householdId' });
  expect(await it.call('changePledge', { id: made.id, expectedVersion: 1, items: ['NO_OTHER'] }, head)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
});

test('staff of an organization act for their own organization only', async () => {
  const other = await organization(it.call, 3);
  const stranger: Who = { role: 'ORG_STAFF', region: '620599000000', org: other.id };
  const supply = { organizationId: org.id, title: '义诊', area: 'ELDERLY', catalogueCode: 'S08', kind: 'RESOURCES', quantity: 5 };
  expect(await it.call('registerSupplyItem', supply, stranger)).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.organizationId' });
  const made = await it.call('registerSupplyItem', supply, staff);
  const list = { id: made.id, expectedVersion: 1, step: 'LIST' };
  expect(await it.call('stepSupplyItem', list, stranger)).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.id' });
  expect(await it.call('stepSupplyItem', list, staff, 'state allowedSteps')).toMatchObject({
    state: 'LISTED',
    allowedSteps: ['RESERVE', 'WITHDRAW'],
  });
  const demand = await published();
  const order = await it.call('registerOrder', { demandItemId: demand.id, organizationId: org.id, quantity: 1 }, head);
  const accept = { id: order.id, expectedVersion: 1, step: 'ACCEPT' };
  expect(await it.call('stepOrder', accept, stranger)).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.id' });
  expect(await it.call('stepOrder', accept, staff, 'state')).toMatchObject({ state: 'ACCEPTED' });
  const pairing = await it.call('registerPairing', { stationId: own.id, organizationId: other.id, areas: ['ELDERLY'] }, head);
  const negotiate = { id: pairing.id, expectedVersion: 1, step: 'NEGOTIATE' };
  expect(await it.call('stepPairing', negotiate, staff)).toMatchObject({ code: 'OUT_OF_SCOPE' });
  expect(await it.call('stepPairing', negotiate, { ...city, domain: 'elders' })).toMatchObject({ code: 'OUT_OF_SCOPE' });
  expect(await it.call('stepPairing', negotiate, stranger, 'state')).toMatchObject({ state: 'NEGOTIATING' });
});

test('lists narrow by state, station and place', async () => {
  const { orders } = only(
    await it.division.ask(
      'query ($id: ID!) { orders(filter: { state: ACKNOWLEDGED, stationId: $id, regionCode: "620599000000" }) { totalCount edges { node { station { name } } } } }',
      { id: own.id },
      head,
    ),
  );
  expect(orders).toEqual({ totalCount: 1, edges: [{ node: { station: { name: '合成社工站' } } }] });
  const { demandItems } = only(await it.division.ask('{ demandItems(filter: { regionCode: "620502005000" }) { totalCount } }', {}, head));
  expect(demandItems.totalCount).toBe(0);
});
