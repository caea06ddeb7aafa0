import { citizenIdCheck } from '@nuanxin/casework';
import { charity, organizations, volunteers } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import disability from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const county: Who = { role: 'COUNTY_DIV', domain: 'disability', region: '620599000000' };
const grid: Who = { role: 'GRID_WORKER', region: township };
const duty: Who = { role: 'DUTY_OFFICER', region: '620599000000' };
const doctor: Who = { role: 'HEALTH_LIAISON', region: '620599000000' };
const fallback: Who = { role: 'STATION_WORKER', region: '620502005000', station: 'station-2' };
const idOf = (birth: string, sequence = '001') => `620599${birth}${sequence}${citizenIdCheck(`620599${birth}${sequence}`)}`;

let division: Awaited<ReturnType<typeof testDivision>>;
let file: { id: string; person: { id: string } };
beforeAll(async () => {
  division = await testDivision(disability);
  file = await open(idOf('19900101'), { carers: [{ kind: 'NONE' }], legalCapacity: 'LIMITED' });
});
afterAll(() => division[Symbol.asyncDispose]());

const refusal = '... on Rejection { code field allowed }';
const mutate = async (name: string, type: string, fields: string, input: object, who: Who) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${type}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ${fields} ${refusal} } }`,
    { input, key: key() },
    who,
  );
  expect(errors).toBeUndefined();
  return data[name];
};
const open = (citizenId: string, more: object = {}) =>
  mutate(
    'registerDisability',
    'RegisterDisabilityInput',
    '... on DisabilityFile { id person { id } }',
    {
      person: {
        name: '冯测试',
        citizenId,
        regionCode: township,
        intakeSource: 'SELF',
        stationId: 'station-1',
        householdId: 'household-1',
        contacts: [{ name: '冯某', relation: 'SIBLING', phone: '14200000031' }],
      },
      category: 'PHYSICAL',
      grade: 1,
      ...more,
    },
    worker,
  );
const visit = (more: object, who = worker) =>
  mutate(
    'recordDisabilityVisit',
    'RecordVisitInput',
    '... on DisabilityVisit { id state result action catalogueCode file { lastVisitResult nextVisitDueAt } }',
    { fileId: file.id, startedAt: new Date().toISOString(), minutes: 20, mode: 'HOME', result: 'MET', ...more },
    who,
  );
const step = (name: string, type: string, on: string) => (input: object, who: Who) =>
  mutate(name, type, `... on ${on} { state version allowedSteps }`, input, who);
const stepCrisis = step('stepDisabilityCrisis', 'StepCrisisInput', 'DisabilityCrisis');

test('a visit fills the task that was open, counts as a service and plans the next', async () => {
  const open_ = await division.ask('{ disabilityVisitsDue { edges { node { id state } } } }', {}, worker);
  const met = await visit({ checklist: [{ item: '辅具', finding: '完好' }] });
  expect(met).toMatchObject({
    id: open_.data.disabilityVisitsDue.edges[0].node.id,
    state: 'DONE',
    action: 'A7',
    catalogueCode: 'S25',
    file: { lastVisitResult: 'MET' },
  });
  expect((await division.said('disability.visit-recorded.v1'))[0]?.data).toMatchObject({
    visitId: met.id,
    riskLevel: 'HIGH',
    onTime: true,
  });
  expect((await division.said('disability.service-recorded.v1'))[0]?.data).toMatchObject({
    recordId: met.id,
    actionCode: 'A7',
    attendance: 'NAMED',
  });
});

test('two visits without an answer raise a crisis of level 2, once', async () => {
  await visit({ result: 'NOT_HOME', startedAt: new Date(Date.now() - 3_600_000).toISOString() });
  expect(await division.said('disability.crisis-raised.v1')).toHaveLength(0);
  await visit({ result: 'NOT_HOME' });
  await visit({ result: 'UNREACHABLE' });
  const raised = await division.said('disability.crisis-raised.v1');
  expect(raised).toHaveLength(1);
  expect(raised[0]?.data).toMatchObject({ level: 2, kind: 'UNREACHABLE', personId: file.person.id, stationId: 'station-1' });
});

test('a watcher who could not see somebody of ours raises a crisis, unless one is open; one who is well does not', async () => {
  const before = (await division.said('disability.crisis-raised.v1')).length;
  const seen = { pairId: 'pair-1', watchId: 'watch-1', personId: file.person.id, regionCode: 620599001000, at: new Date().toISOString() };
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'SAW_WELL' });
  expect(await division.said('disability.crisis-raised.v1')).toHaveLength(before);
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'NOT_SEEN' });
  expect(await division.said('disability.crisis-raised.v1')).toHaveLength(before); // the one of the unanswered visits is open
  const [open] = await division.rows(`select id, version from disability_crisis where kind = 'UNREACHABLE' and state = 'RAISED'`);
  await mutate('stepDisabilityCrisis', 'StepCrisisInput', '... on DisabilityCrisis { state }', { id: open!.id, step: 'DISMISS', expectedVersion: open!.version }, head);
  const eventId = crypto.randomUUID();
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'WRONG' }, eventId);
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'WRONG' }, eventId);
  expect(await division.said('disability.crisis-raised.v1')).toHaveLength(before + 1);
});

test('violence against somebody without full capacity is closed with the receipt of the police only', async () => {
  const crisis = await mutate(
    'raiseDisabilityCrisis',
    'RaiseCrisisInput',
    '... on DisabilityCrisis { id state version allowedSteps }',
    { fileId: file.id, level: 1, kind: 'VIOLENCE', externalCall: 'POLICE_110' },
    worker,
  );
  expect(crisis).toMatchObject({ state: 'RAISED', version: 1 });
  const go = (input: object, who: Who) => stepCrisis({ id: crisis.id, ...input }, who);
  const forbidden = await go({ step: 'CLOSE', expectedVersion: 1 }, county);
  expect(forbidden).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['DISMISS'] });
  await go({ step: 'ACKNOWLEDGE', expectedVersion: 1 }, head);
  await go({ step: 'RESPOND', expectedVersion: 2 }, worker);
  expect(await go({ step: 'STABILISE', expectedVersion: 3 }, worker)).toMatchObject({ state: 'STABILISED', version: 4 });
  expect(await go({ step: 'CLOSE', expectedVersion: 4 }, county)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.outcome' });
  expect(await go({ step: 'CLOSE', expectedVersion: 4, outcome: '已安置' }, county)).toMatchObject({
    code: 'INVALID_INPUT',
    field: 'input.receiptNo',
  });
  expect(await go({ step: 'CLOSE', expectedVersion: 4, outcome: '已安置', receiptNo: 'A-1' }, county)).toMatchObject({ state: 'CLOSED' });
});

test('the grid does not learn of a mental illness by a crisis; the duty officer and the worker know what it is', async () => {
  const raised = await mutate(
    'raiseDisabilityCrisis',
    'RaiseCrisisInput',
    '... on DisabilityCrisis { id kind }',
    { fileId: file.id, level: 2, kind: 'MENTAL_EPISODE' },
    worker,
  );
  const kind = async (who: Who) =>
    (await division.ask('query ($id: ID!) { disabilityCrisis(id: $id) { kind } }', { id: raised.id }, who)).data.disabilityCrisis.kind;
  expect([await kind(grid), await kind(duty), await kind(worker), await kind(doctor)]).toEqual([
    'OTHER',
    'MENTAL_EPISODE',
    'MENTAL_EPISODE',
    'MENTAL_EPISODE',
  ]);
});

test('a service is recorded, of a file or of a number of people', async () => {
  const service = (more: object) =>
    mutate(
      'recordDisabilityService',
      'RecordServiceInput',
      '... on DisabilityServiceRecord { id action attendanceMode headcount person { id } }',
      { catalogueCode: 'S26', mode: 'SITE', startedAt: new Date().toISOString(), minutes: 60, ...more },
      worker,
    );
  expect(await service({ fileId: file.id })).toMatchObject({ action: 'A7', attendanceMode: 'NAMED', person: file.person });
  expect(await service({ headcount: 12, regionCode: township, method: 'GROUP' })).toMatchObject({
    attendanceMode: 'HEADCOUNT',
    headcount: 12,
    person: null,
  });
  expect(await service({ fileId: file.id, catalogueCode: 'S99' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.catalogueCode' });
});

test('a need goes to charity without identity; a delivery comes back as a service record, once', async () => {
  const need = await mutate(
    'postDisabilityNeed',
    'PostNeedInput',
    '... on DisabilityNeed { id state }',
    { fileId: file.id, kind: 'REHAB', item: '轮椅', quantity: 1, unit: '件' },
    worker,
  );
  const [said] = await division.said('disability.need-posted.v1');
  expect(said?.data).toMatchObject({ needId: need.id, kind: 'REHAB', quantity: 1, ageBand: '18-59' });
  expect(JSON.stringify(said)).not.toMatch(/冯测试|\d{17}|142\d{8}|PHYSICAL/);
  const delivery = {
    deliveryId: 'delivery-1',
    allocationId: 'allocation-1',
    needId: need.id,
    ledger: 'disability' as const,
    personId: file.person.id,
    stationId: 'station-1',
    charityOrgId: 'org-1',
    regionCode: 620599001000,
    kind: 'REHAB' as const,
    quantity: 1,
    cents: 0,
    fulfilled: true,
    at: new Date().toISOString(),
  };
  const eventId = crypto.randomUUID();
  await division.hear(charity.DeliveryConfirmed, { ...delivery, ledger: 'elders', deliveryId: 'other' });
  await division.hear(charity.DeliveryConfirmed, delivery, eventId);
  await division.hear(charity.DeliveryConfirmed, delivery, eventId);
  const { data } = await division.ask(
    `query ($id: ID!) { disabilityNeed(id: $id) { state deliveredQuantity file { services { action deliveryId } } } }`,
    { id: need.id },
    worker,
  );
  expect(data.disabilityNeed).toMatchObject({ state: 'FULFILLED', deliveredQuantity: 1 });
  expect(data.disabilityNeed.file.services.filter((it: { deliveryId: string | null }) => it.deliveryId)).toEqual([
    { action: 'A3', deliveryId: 'delivery-1' },
  ]);
});

test('a referral to rehab runs its clocks of 5 working days and its steps, by those who may', async () => {
  const applied = await mutate(
    'applyForRehab',
    'ApplyForRehabInput',
    '... on RehabReferral { id state version allowedSteps registerBy referBy person { id } }',
    { fileId: file.id, applicant: 'SELF' },
    worker,
  );
  expect(applied).toMatchObject({ state: 'APPLIED', version: 1, allowedSteps: [], referBy: null, person: file.person });
  const days = (new Date(applied.registerBy).getTime() - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThanOrEqual(5);
  const go = (input: object, who: Who) =>
    step('stepRehabReferral', 'StepRehabReferralInput', 'RehabReferral')({ id: applied.id, ...input }, who);
  expect(await go({ step: 'SERVE', expectedVersion: 1 }, county)).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['REGISTER'] });
  expect(await go({ step: 'REGISTER', expectedVersion: 1 }, worker)).toMatchObject({ code: 'OUT_OF_SCOPE' });
  expect(await go({ step: 'REGISTER', expectedVersion: 1 }, county)).toMatchObject({
    state: 'REGISTERED',
    version: 2,
    allowedSteps: ['REFER'],
  });
  expect(await go({ step: 'REFER', expectedVersion: 2 }, county)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.orgId' });
  expect(await go({ step: 'REFER', expectedVersion: 2, orgId: 'org-9' }, county)).toMatchObject({ state: 'REFERRED' });
  expect(await go({ step: 'ASSESS', expectedVersion: 2 }, county)).toMatchObject({ code: 'STALE_VERSION', allowed: ['3'] });
  await go({ step: 'ASSESS', expectedVersion: 3, note: '可接受日间训练' }, county);
  await go({ step: 'SERVE', expectedVersion: 4 }, county);
  await go({ step: 'STAGE_ASSESS', expectedVersion: 5 }, county);
  await go({ step: 'CLOSE', expectedVersion: 6 }, county);
  expect(await go({ step: 'FOLLOW_UP', expectedVersion: 7, note: '居家稳定' }, county)).toMatchObject({
    state: 'FOLLOWED_UP',
    allowedSteps: [],
  });
  const { data } = await division.ask(
    'query ($id: ID!) { rehabReferral(id: $id) { orgId registeredAt referBy closedAt followedUpAt assessments { step note } } }',
    { id: applied.id },
    worker,
  );
  expect(data.rehabReferral.assessments).toEqual([
    { step: 'ASSESS', note: '可接受日间训练' },
    { step: 'STAGE_ASSESS', note: null },
    { step: 'FOLLOW_UP', note: '居家稳定' },
  ]);
  for (const at of ['registeredAt', 'referBy', 'closedAt', 'followedUpAt']) expect(data.rehabReferral[at], at).toBeTruthy();
});

test("what a hospital applied for is not for the worker's eyes", async () => {
  const applied = await mutate(
    'applyForRehab',
    'ApplyForRehabInput',
    '... on RehabReferral { id }',
    { fileId: file.id, applicant: 'MEDICAL' },
    doctor,
  );
  const seen = async (who: Who) => {
    const { data } = await division.ask(
      'query ($id: ID!) { rehabReferral(id: $id) { id } rehabReferrals(state: APPLIED) { totalCount } }',
      { id: applied.id },
      who,
    );
    return [data.rehabReferral?.id ?? null, data.rehabReferrals.totalCount];
  };
  expect(await seen(worker)).toEqual([null, 0]);
  expect(await seen(county)).toEqual([applied.id, 1]);
});

test('a station stops: every open task goes to the fallback, is seen there, and none is lost', async () => {
  const load = async (id: string) =>
    (
      await division.ask(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Station { disabilityCaseload { files openVisits openCrises openNeeds } } } }',
        { r: [{ __typename: 'Station', id }] },
        head,
      )
    ).data._entities[0].disabilityCaseload;
  await open(idOf('19900202'));
  await mutate(
    'postDisabilityNeed',
    'PostNeedInput',
    '... on DisabilityNeed { id }',
    { fileId: file.id, kind: 'GOODS', item: '棉被', quantity: 1, unit: '床' },
    worker,
  );
  const before = await load('station-1');
  expect(before).toMatchObject({ files: 2, openVisits: 2, openNeeds: 1 });
  expect(before.openCrises).toBeGreaterThan(0);
  await division.hear(organizations.StationSuspended, { stationId: 'station-1', regionCode: 620599001000, fallbackStationId: 'station-2' });
  expect(await load('station-2')).toEqual(before);
  expect(await load('station-1')).toEqual({ files: 0, openVisits: 0, openCrises: 0, openNeeds: 0 });
  expect((await division.said('disability.tasks-reassigned.v1'))[0]?.data).toMatchObject({
    files: 2,
    visits: 2,
    fromStationId: 'station-1',
    toStationId: 'station-2',
  });
  const there = await division.ask('query ($id: ID!) { disabilityFile(id: $id) { station { id } } }', { id: file.id }, fallback);
  expect(there.data.disabilityFile.station.id).toBe('station-2');
});

test('a household shows its files, a person its part, by reference', async () => {
  const { data } = await division.ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { disabilityFiles { id } } ... on Person { disabilityFile { id } } } }',
    {
      r: [
        { __typename: 'Household', id: 'household-1' },
        { __typename: 'Person', id: file.person.id },
        { __typename: 'Household', id: 'none' },
      ],
    },
    worker,
  );
  expect(data._entities[0].disabilityFiles).toHaveLength(2);
  expect(data._entities.slice(1)).toEqual([{ disabilityFile: { id: file.id } }, { disabilityFiles: [] }]);
});
