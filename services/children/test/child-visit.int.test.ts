import { addMonths, chinaDate, citizenIdCheck } from '@nuanxin/casework';
import { charity, organizations, volunteers } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import children from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const director: Who = { role: 'CHILD_DIRECTOR', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const county: Who = { role: 'COUNTY_DIV', domain: 'children', region: '620599000000' };
const fallback: Who = { role: 'STATION_WORKER', region: '620502005000', station: 'station-2' };
const today = chinaDate(new Date());
const idOf = (birth: string, sequence = '003') => `620599${birth.replaceAll('-', '')}${sequence}${citizenIdCheck(`620599${birth.replaceAll('-', '')}${sequence}`)}`;

let division: Awaited<ReturnType<typeof testDivision>>;
const refusal = '... on Rejection { code field allowed }';
const mutate = async (name: string, type: string, fields: string, input: object, who: Who) => {
  const { data, errors } = await division.ask(`mutation ($input: ${type}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ${fields} ${refusal} } }`, { input, key: key() }, who);
  expect(errors).toBeUndefined();
  return data[name];
};
const register = (birthDate: string, more: object = {}) =>
  mutate('registerChild', 'RegisterChildInput', '... on ChildFile { id version person { id } aloneFlag crises { kind level } }', {
    person: { name: '孙小树', citizenId: idOf(birthDate), regionCode: township, intakeSource: 'SELF', stationId: 'station-1', householdId: 'household-1', contacts: [{ name: '孙某', relation: 'GRANDPARENT', phone: '14200000013' }] },
    categories: [], ...more,
  }, worker);

let file: { id: string; person: { id: string } };
beforeAll(async () => {
  division = await testDivision(children);
  file = await register(addMonths(today, -120));
});
afterAll(() => division[Symbol.asyncDispose]());

const versionOf = async (id = file.id) => (await division.rows('select version from child_file where id = $1', [id]))[0]!.version as number;
const visit = (more: object, who = worker) =>
  mutate('recordChildVisit', 'RecordVisitInput', '... on ChildVisit { id state result catalogueCode action file { lastVisitResult nextVisitDueAt } }', { fileId: file.id, startedAt: new Date().toISOString(), minutes: 20, mode: 'HOME', result: 'MET', ...more }, who);

test('a guardianship assessment scores, proposes a level, and takes the file to ASSESSED', async () => {
  const assess = (more: object, who = worker) =>
    mutate('assessGuardianship', 'AssessGuardianshipInput', '... on GuardianshipAssessment { id total level proposedCategory }', { fileId: file.id, expectedVersion: 1, assessedOn: today, guardianAbility: 2, care: 2, safety: 1, emotion: 2, schooling: 1, ...more }, who);
  expect(await assess({ emotion: 4 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.emotion' });
  expect(await assess({ assessedOn: '2999-01-01' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.assessedOn' });
  const made = await assess({ care: 3 });
  expect(made).toMatchObject({ total: 9, level: 'HIGH', proposedCategory: null });
  const { data } = await division.ask(`query ($id: ID!) { guardianshipAssessment(id: $id) { id person { id } } childFile(id: "${file.id}") { state assessments { id total } } }`, { id: made.id }, worker);
  expect(data).toEqual({ guardianshipAssessment: { id: made.id, person: file.person }, childFile: { state: 'ASSESSED', assessments: [{ id: made.id, total: 9 }] } });
  expect((await division.said('children.guardianship-assessed.v1'))[0]?.data).toMatchObject({ fileId: file.id, level: 'HIGH', proposedCategory: null });
});

test('the head sets the level, and HIGH plans a visit face to face every week', async () => {
  const risk = await mutate('setChildRisk', 'SetRiskInput', '... on ChildFile { riskLevel riskRuleId nextVisitDueAt visits { state dueAt } }', { id: file.id, expectedVersion: await versionOf(), riskLevel: 'HIGH', reason: '监护缺失' }, head);
  expect(risk).toMatchObject({ riskLevel: 'HIGH', riskRuleId: 'child-high-weekly' });
  expect(risk.visits).toEqual([{ state: 'OPEN', dueAt: risk.nextVisitDueAt }]);
  const due = await division.ask(`{ childVisitsDue(before: "2999-01-01T00:00:00Z", stationId: "station-1") { edges { node { file { id } dueAt } } } }`, {}, director);
  expect(due.data.childVisitsDue.edges).toEqual([{ node: { file: { id: file.id }, dueAt: risk.nextVisitDueAt } }]);
});

test('a visit that met the child counts as a service of A2 and plans the next; bad ones are refused', async () => {
  const met = await visit({ checklist: [{ item: '与儿童单独交谈', finding: '已谈' }] }, director);
  expect(met).toMatchObject({ state: 'DONE', result: 'MET', action: 'A2', catalogueCode: 'S14', file: { lastVisitResult: 'MET' } });
  expect((await division.said('children.service-recorded.v1'))[0]?.data).toMatchObject({ recordId: met.id, actionCode: 'A2', catalogueCode: 'S14', attendance: 'NAMED' });
  expect(await visit({ startedAt: '2999-01-01T00:00:00Z' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.startedAt' });
  expect(await visit({ minutes: 1441 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.minutes' });
  expect(await visit({ fileId: 'nobody' })).toMatchObject({ code: 'NOT_FOUND', field: 'input.fileId' });
  expect(await visit({ startedAt: new Date(Date.now() - 7 * 86_400_000).toISOString() }, director)).toMatchObject({ code: 'OUT_OF_SCOPE', field: 'input.startedAt' });
});

test('two visits without an answer raise a crisis of level 2, once', async () => {
  await visit({ result: 'NOT_HOME', startedAt: new Date(Date.now() - 3_600_000).toISOString() });
  await visit({ result: 'NOT_HOME' });
  await visit({ result: 'UNREACHABLE' });
  const raised = await division.said('children.crisis-raised.v1');
  expect(raised.map(it => it.data)).toEqual([expect.objectContaining({ level: 2, kind: 'UNREACHABLE', personId: file.person.id, stationId: 'station-1' })]);
});

test.each([
  ['below 8 left unattended', 7, { leftUnattended: true }, 'UNATTENDED_UNDER_8'],
  ['below 16 living alone', 15, { livesAlone: true }, 'ALONE_UNDER_16'],
  ['of 9 left unattended', 9, { leftUnattended: true }, null],
])('a child %s', async (_, age, alone, flag) => {
  const made = await register(addMonths(today, -12 * age - 1), { alone });
  expect(made).toMatchObject({ aloneFlag: flag, crises: flag ? [{ kind: 'ALONE_CHILD', level: 2 }] : [] });
  const again = await mutate('changeChild', 'ChangeChildInput', '... on ChildFile { crises { kind } }', { id: made.id, expectedVersion: 1, alone }, worker);
  expect(again.crises).toHaveLength(flag ? 1 : 0);
});

test('a crisis of harm is raised by everyone, taken on by those who may, and closed with the receipt of its report only', async () => {
  const raised = await mutate('raiseChildCrisis', 'RaiseCrisisInput', '... on ChildCrisis { id version state level }', { fileId: file.id, level: 1, kind: 'ABUSE', situation: '疑似受虐', externalCall: 'POLICE_110', externalCallAt: new Date().toISOString() }, director);
  expect(raised).toMatchObject({ state: 'RAISED', level: 1 });
  const step = (input: object, who: Who) => mutate('stepChildCrisis', 'StepCrisisInput', '... on ChildCrisis { state version }', { id: raised.id, ...input }, who);
  expect(await step({ step: 'CLOSE', expectedVersion: 1 }, county)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await step({ step: 'ACKNOWLEDGE', expectedVersion: 1 }, head)).toMatchObject({ state: 'ACKNOWLEDGED' });
  expect(await step({ step: 'RESPOND', expectedVersion: 2 }, worker)).toMatchObject({ state: 'RESPONDING' });
  expect(await step({ step: 'STABILISE', expectedVersion: 3 }, worker)).toMatchObject({ state: 'STABILISED' });
  expect(await step({ step: 'CLOSE', expectedVersion: 4, receiptNo: '110-0002' }, county)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.outcome' });
  const shown = await division.ask(`query ($id: ID!) { childCrisis(id: $id) { state situation receiptNo file { id } } }`, { id: raised.id }, director);
  expect(shown.data.childCrisis).toEqual({ state: 'STABILISED', situation: '疑似受虐', receiptNo: null, file: { id: file.id } });
});

test('harm to a child at level 2 is closed by the county with its receipt, not without', async () => {
  const raised = await mutate('raiseChildCrisis', 'RaiseCrisisInput', '... on ChildCrisis { id }', { fileId: file.id, level: 2, kind: 'ABUSE' }, worker);
  const step = (input: object, who: Who) => mutate('stepChildCrisis', 'StepCrisisInput', '... on ChildCrisis { state receiptNo closedAt }', { id: raised.id, ...input }, who);
  await step({ step: 'ACKNOWLEDGE', expectedVersion: 1 }, head);
  await step({ step: 'RESPOND', expectedVersion: 2 }, worker);
  await step({ step: 'STABILISE', expectedVersion: 3 }, worker);
  expect(await step({ step: 'CLOSE', expectedVersion: 4, outcome: '已核实' }, county)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.receiptNo' });
  expect(await step({ step: 'CLOSE', expectedVersion: 4, outcome: '已核实', receiptNo: '110-0001' }, county)).toMatchObject({ state: 'CLOSED', receiptNo: '110-0001', closedAt: expect.any(String) });
});

test('a watcher who could not see a child of ours raises a crisis, once an event, unless one is open', async () => {
  const before = (await division.said('children.crisis-raised.v1')).length;
  const seen = { pairId: 'pair-1', watchId: 'watch-1', personId: file.person.id, regionCode: 620599001000, at: new Date().toISOString() };
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'NOT_SEEN' });
  expect(await division.said('children.crisis-raised.v1')).toHaveLength(before); // the one of the unanswered visits is open
  const [open] = await division.rows(`select id, version from child_crisis where kind = 'UNREACHABLE' and state = 'RAISED'`);
  await mutate('stepChildCrisis', 'StepCrisisInput', '... on ChildCrisis { state }', { id: open!.id, step: 'DISMISS', expectedVersion: open!.version }, head);
  const eventId = crypto.randomUUID();
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'SAW_WELL' });
  await division.hear(volunteers.NeighbourSeen, { ...seen, personId: `P${'Z'.repeat(25)}`, result: 'WRONG' });
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'WRONG' }, eventId);
  await division.hear(volunteers.NeighbourSeen, { ...seen, result: 'WRONG' }, eventId);
  const raised = await division.said('children.crisis-raised.v1');
  expect(raised).toHaveLength(before + 1);
  expect(raised.at(-1)?.data).toMatchObject({ level: 2, personId: file.person.id });
});

test('a need goes to charity without identity; a delivery comes back as a service record, once', async () => {
  const need = await mutate('postChildNeed', 'PostNeedInput', '... on ChildNeed { id state }', { fileId: file.id, kind: 'EDUCATION', item: '学习用品', quantity: 1, unit: '套' }, worker);
  const [said] = await division.said('children.need-posted.v1');
  expect(said?.data).toMatchObject({ needId: need.id, kind: 'EDUCATION', quantity: 1, ageBand: '6-13' });
  expect(JSON.stringify(said)).not.toMatch(/孙小树|620599\d{11}[\dX]|142\d{8}/);
  const delivery = {
    deliveryId: 'delivery-1', allocationId: 'allocation-1', needId: need.id, ledger: 'children' as const, personId: file.person.id, stationId: 'station-1', charityOrgId: 'org-1', regionCode: 620599001000,
    kind: 'EDUCATION' as const, quantity: 1, cents: 0, fulfilled: true, at: new Date().toISOString(),
  };
  const eventId = crypto.randomUUID();
  await division.hear(charity.NeedMatched, { needId: need.id, matchId: 'match-1', ledger: 'children', regionCode: 620599001000 });
  const matched = await division.ask(`query ($id: ID!) { childNeed(id: $id) { state } }`, { id: need.id }, worker);
  expect(matched.data.childNeed.state).toBe('MATCHED');
  await division.hear(charity.DeliveryConfirmed, { ...delivery, ledger: 'elders', deliveryId: 'other' });
  await division.hear(charity.DeliveryConfirmed, delivery, eventId);
  await division.hear(charity.DeliveryConfirmed, delivery, eventId);
  const { data } = await division.ask(`query ($id: ID!) { childFile(id: $id) { needs { state deliveredQuantity } services { action deliveryId attendanceMode } } }`, { id: file.id }, worker);
  expect(data.childFile.needs).toEqual([{ state: 'FULFILLED', deliveredQuantity: 1 }]);
  expect(data.childFile.services).toEqual([{ action: 'A3', deliveryId: 'delivery-1', attendanceMode: 'NAMED' }]);
});

test('a service is recorded of a group by its headcount, and tells its kind', async () => {
  const record = await mutate('recordChildService', 'RecordServiceInput', '... on ChildServiceRecord { id serviceType headcount attendanceMode }', {
    headcount: 32, regionCode: township, stationId: 'station-1', catalogueCode: 'S15', method: 'GROUP', mode: 'GROUP', startedAt: new Date().toISOString(), minutes: 60,
  }, director);
  expect(record).toMatchObject({ serviceType: 'SAFETY_EDU', headcount: 32, attendanceMode: 'HEADCOUNT' });
  expect((await division.said('children.service-recorded.v1')).at(-1)?.data).toMatchObject({ recordId: record.id, headcount: 32, personId: null });
});

test('a household answers its children, a station its caseload; when it stops everything goes to the fallback, none is lost', async () => {
  const load = async (id: string) =>
    (await division.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Station { childCaseload { files openVisits openCrises openNeeds } } } }`, { r: [{ __typename: 'Station', id }] }, head)).data._entities[0].childCaseload;
  const house = await division.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { childFiles { id } } } }`, { r: [{ __typename: 'Household', id: 'household-1' }] }, worker);
  expect(house.data._entities[0].childFiles).toContainEqual({ id: file.id });
  const before = await load('station-1');
  expect(before.files).toBe(4);
  expect(before.openVisits).toBe(1);
  await division.hear(organizations.StationSuspended, { stationId: 'station-1', regionCode: 620599001000, fallbackStationId: 'station-2' });
  expect(await load('station-2')).toEqual(before);
  expect(await load('station-1')).toEqual({ files: 0, openVisits: 0, openCrises: 0, openNeeds: 0 });
  const there = await division.ask(`query ($id: ID!) { childFile(id: $id) { station { id } guardians { name } } }`, { id: file.id }, fallback);
  expect(there).toMatchObject({ errors: undefined, data: { childFile: { station: { id: 'station-2' }, guardians: [] } } });
});
