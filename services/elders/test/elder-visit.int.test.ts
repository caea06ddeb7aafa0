import { charity, organizations, volunteers } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import elders from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const fallback: Who = { role: 'STATION_WORKER', region: '620502005000', station: 'station-2' };

let division: Awaited<ReturnType<typeof testDivision>>;
let file: { id: string; person: { id: string } };
beforeAll(async () => {
  division = await testDivision(elders);
  const { data } = await division.ask(
    `mutation ($input: RegisterElderInput!, $key: ID!) { registerElder(input: $input, idempotencyKey: $key) { ... on ElderFile { id person { id } } } }`,
    {
      input: {
        person: { name: '孙测试', citizenId: '620599195003070010', regionCode: township, intakeSource: 'SELF', stationId: 'station-1', householdId: 'household-1', contacts: [{ name: '孙某', relation: 'SON', phone: '14200000003' }] },
        categories: ['LIVING_ALONE'],
      },
      key: key(),
    },
    worker,
  );
  file = data.registerElder;
});
afterAll(() => division[Symbol.asyncDispose]());

const refusal = '... on Rejection { code field allowed }';
const mutate = async (name: string, type: string, fields: string, input: object, who: Who) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${type}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ${fields} ${refusal} } }`, { input, key: key() }, who);
  expect(errors).toBeUndefined();
  return data[name];
};
const visit = (more: object, who = worker) =>
  mutate('recordElderVisit', 'RecordVisitInput', '... on ElderVisit { id state result staffIds file { lastVisitResult nextVisitDueAt } }', { fileId: file.id, startedAt: new Date().toISOString(), minutes: 20, mode: 'HOME', result: 'MET', ...more }, who);

test('the risk level plans the visits, by the strictest rule; HIGH needs somebody to call', async () => {
  const risk = await mutate('setElderRisk', 'SetRiskInput', '... on ElderFile { riskLevel riskRuleId nextVisitDueAt visits { state dueAt } }', { id: file.id, expectedVersion: 1, riskLevel: 'HIGH', reason: '独居高龄' }, head);
  expect(risk).toMatchObject({ riskLevel: 'HIGH', riskRuleId: 'high-weekly' });
  expect(risk.visits).toEqual([{ state: 'OPEN', dueAt: risk.nextVisitDueAt }]);
  expect((await division.said('elders.risk-level-changed.v1'))[0]?.data).toMatchObject({ from: null, to: 'HIGH' });
});

test('a visit that met the person counts as a service and plans the next', async () => {
  const met = await visit({ checklist: [{ item: '用火用电', finding: '正常' }] });
  expect(met).toMatchObject({ state: 'DONE', result: 'MET', file: { lastVisitResult: 'MET' } });
  const planned = await division.rows(`select id, due_at from elder_visit where state = 'OPEN' and file_id = $1`, [file.id]);
  expect(planned).toHaveLength(1);
  expect(planned[0]!.id).not.toBe(met.id);
  expect(new Date(planned[0]!.due_at as string).toISOString()).toBe(met.file.nextVisitDueAt);
  expect((await division.said('elders.service-recorded.v1'))[0]?.data).toMatchObject({ recordId: met.id, actionCode: 'A1', attendance: 'NAMED', headcount: 1 });
});

test.each([
  ['in the future', { startedAt: '2999-01-01T00:00:00Z' }, 'INVALID_INPUT', 'input.startedAt'],
  ['longer than a day', { minutes: 1441 }, 'INVALID_INPUT', 'input.minutes'],
  ['a week back, by a worker', { startedAt: new Date(Date.now() - 7 * 86_400_000).toISOString() }, 'OUT_OF_SCOPE', 'input.startedAt'],
  ['of a file that is not there', { fileId: 'nobody' }, 'NOT_FOUND', 'input.fileId'],
])('a visit %s is refused', async (_, more, code, field) => {
  expect(await visit(more)).toMatchObject({ __typename: 'Rejection', code, field });
});

test('two visits without an answer raise a crisis of level 2, once', async () => {
  await visit({ result: 'NOT_HOME', startedAt: new Date(Date.now() - 3_600_000).toISOString() });
  expect(await division.said('elders.crisis-raised.v1')).toHaveLength(0);
  await visit({ result: 'NOT_HOME' });
  await visit({ result: 'UNREACHABLE' });
  const raised = await division.said('elders.crisis-raised.v1');
  expect(raised).toHaveLength(1);
  expect(raised[0]?.data).toMatchObject({ level: 2, kind: 'UNREACHABLE', personId: file.person.id, stationId: 'station-1' });
});

test('a crisis is taken on step by step, by those who may, and closed with its outcome', async () => {
  const { data } = await division.ask('{ elderCrises { edges { node { id version allowedSteps state level } } } }', {}, head);
  const crisis = data.elderCrises.edges[0].node;
  expect(crisis).toMatchObject({ state: 'RAISED', level: 2, allowedSteps: ['ACKNOWLEDGE', 'DISMISS'] });
  const step = (input: object, who: Who) => mutate('stepElderCrisis', 'StepCrisisInput', '... on ElderCrisis { state version acknowledgedAt }', { id: crisis.id, ...input }, who);
  expect(await step({ step: 'CLOSE', expectedVersion: 1 }, head)).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['ACKNOWLEDGE', 'DISMISS'] });
  expect(await step({ step: 'ACKNOWLEDGE', expectedVersion: 1 }, head)).toMatchObject({ state: 'ACKNOWLEDGED', version: 2 });
  expect((await division.said('elders.crisis-state-changed.v1'))[0]?.data).toMatchObject({ state: 'ACKNOWLEDGED' });
});

test('a watcher who could not see an elder of ours raises a crisis, unless one is open', async () => {
  const raised = async () => (await division.said('elders.crisis-raised.v1')).length;
  const before = await raised();
  const seen = { pairId: 'pair-1', watchId: 'watch-1', personId: file.person.id, regionCode: 620599001000, at: new Date().toISOString() };
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'NOT_SEEN' });
  expect(await raised()).toBe(before); // the one of the unanswered visits is open

  const county: Who = { role: 'COUNTY_DIV', domain: 'elders', region: '620599000000' };
  const [crisis] = await division.rows('select id, version from elder_crisis');
  let version = crisis!.version as number;
  for (const [step, who] of [['RESPOND', head], ['STABILISE', head], ['CLOSE', county]] as const) {
    const input = { id: crisis!.id, step, expectedVersion: version, outcome: '已见到本人' };
    version = (await mutate('stepElderCrisis', 'StepCrisisInput', '... on ElderCrisis { version }', input, who)).version;
  }
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'SAW_WELL' });
  expect(await raised()).toBe(before);
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'NOT_SEEN' });
  expect(await raised()).toBe(before + 1);
});

test('a need goes to charity without identity; a delivery comes back as a service record, once', async () => {
  const need = await mutate('postElderNeed', 'PostNeedInput', '... on ElderNeed { id state }', { fileId: file.id, kind: 'GOODS', item: '棉被', quantity: 2, unit: '床' }, worker);
  const [said] = await division.said('elders.need-posted.v1');
  expect(said?.data).toMatchObject({ needId: need.id, kind: 'GOODS', quantity: 2, ageBand: '70-79' });
  expect(JSON.stringify(said)).not.toMatch(/孙测试|620599195003070010|142\d{8}/);
  const delivery = {
    deliveryId: 'delivery-1', allocationId: 'allocation-1', needId: need.id, ledger: 'elders' as const, personId: file.person.id, stationId: 'station-1', charityOrgId: 'org-1', regionCode: 620599001000,
    kind: 'GOODS' as const, quantity: 2, cents: 0, fulfilled: true, at: new Date().toISOString(),
  };
  const eventId = crypto.randomUUID();
  await division.hear(charity.DeliveryConfirmed, { ...delivery, ledger: 'children', deliveryId: 'other' });
  await division.hear(charity.DeliveryConfirmed, delivery, eventId);
  await division.hear(charity.DeliveryConfirmed, delivery, eventId);
  const { data } = await division.ask(`query ($id: ID!) { elderFile(id: $id) { needs { state deliveredQuantity } services { action deliveryId attendanceMode } } }`, { id: file.id }, worker);
  expect(data.elderFile.needs).toEqual([{ state: 'FULFILLED', deliveredQuantity: 2 }]);
  expect(data.elderFile.services).toEqual([{ action: 'A3', deliveryId: 'delivery-1', attendanceMode: 'NAMED' }]);
});

test('a station stops: every open task goes to the fallback, is seen there, and none is lost', async () => {
  const load = async (id: string) =>
    (await division.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Station { elderCaseload { files openVisits openCrises openNeeds } } } }`, { r: [{ __typename: 'Station', id }] }, head)).data._entities[0].elderCaseload;
  const before = await load('station-1');
  expect(before).toMatchObject({ files: 1, openVisits: 1, openNeeds: 0 });
  expect(before.openCrises).toBeGreaterThan(0);
  await division.hear(organizations.StationSuspended, { stationId: 'station-1', regionCode: 620599001000, fallbackStationId: 'station-2' });
  expect(await load('station-2')).toEqual(before);
  expect(await load('station-1')).toEqual({ files: 0, openVisits: 0, openCrises: 0, openNeeds: 0 });
  expect((await division.said('elders.tasks-reassigned.v1'))[0]?.data).toMatchObject({ files: 1, visits: 1, fromStationId: 'station-1', toStationId: 'station-2' });
  const there = await division.ask(`query ($id: ID!) { elderFile(id: $id) { station { id } } }`, { id: file.id }, fallback);
  expect(there.data.elderFile.station.id).toBe('station-2');
  const late = await mutate('changeElder', 'ChangeElderInput', '... on ElderFile { station { id } }', { id: file.id, expectedVersion: (await division.rows('select version from elder_file where id = $1', [file.id]))[0]!.version, person: { stationId: 'station-1' } }, head);
  expect(late.station.id).toBe('station-2');
});

test('an ability assessment takes two assessors and sets the level by the standard', async () => {
  const version = (await division.rows('select version from elder_file where id = $1', [file.id]))[0]!.version;
  const assess = (more: object) => mutate('assessElderAbility', 'AssessElderAbilityInput', '... on AbilityAssessment { level total validUntil upgradeReasons }', { fileId: file.id, expectedVersion: version, assessedOn: '2026-11-01', assessor2: 'second', items: Array(26).fill(2), ...more }, worker);
  expect(await assess({ assessor2: 'test-STATION_WORKER' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.assessor2' });
  expect(await assess({ items: [1, 2] })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.items' });
  expect(await assess({ upgradeReasons: ['DEMENTIA'] })).toMatchObject({ total: 52, level: 3, upgradeReasons: ['DEMENTIA'], validUntil: '2027-05-01' });
});
