import { citizenIdCheck } from '@nuanxin/casework';
import { homelessness } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import elders from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const county: Who = { role: 'COUNTY_DIV', domain: 'elders', region: '620599000000' };
const grid: Who = { role: 'GRID_WORKER', region: township };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };
const idOf = (birth: string, sequence = '001') => `620599${birth}${sequence}${citizenIdCheck(`620599${birth}${sequence}`)}`;
const [man, second, third] = ['620599195003070010', idOf('19400101'), idOf('19600101')];

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(elders);
});
afterAll(() => division[Symbol.asyncDispose]());

const file = `id fileNo name state allowedSteps version citizenIdMasked phoneMasked regionCode riskLevel riskRuleId nextVisitDueAt person { id } categories`;
const refusal = '... on Rejection { code message messageEn field allowed }';
const register = `mutation ($input: RegisterElderInput!, $key: ID!) { registerElder(input: $input, idempotencyKey: $key) { __typename ... on ElderFile { ${file} } ${refusal} } }`;
const inputOf = (citizenId: string | null, more: object = {}, own: object = {}) => ({
  person: { name: '王测试', citizenId, regionCode: township, intakeSource: 'FOUND_BY_WORKER', phone: '14200000001', contacts: [{ name: '王某', relation: 'SON', phone: '14200000002', priority: 1 }], ...more },
  categories: ['LIVING_ALONE'],
  ...own,
});
const files = async () => (await division.rows('select count(*) as n from elder_file'))[0]!.n as number;

test('an elder is registered: masked, numbered, told of', async () => {
  const { data, errors } = await division.ask(register, { input: inputOf(man), key: key() }, worker);
  expect(errors).toBeUndefined();
  expect(data.registerElder).toMatchObject({ __typename: 'ElderFile', state: 'REGISTERED', citizenIdMasked: '6205************10', phoneMasked: '142****0001', regionCode: township, version: 1 });
  expect(data.registerElder.fileNo).toMatch(/^E620599001\d{4}00001$/);
  expect(data.registerElder.allowedSteps).toContain('ASSESS');
  const [said] = await division.said('elders.file-registered.v1');
  expect(said?.data).toMatchObject({ fileId: data.registerElder.id, personId: data.registerElder.person.id, regionCode: 620599001000, categories: ['LIVING_ALONE'] });
  const [row] = await division.rows('select * from elder_file where person_id = $1', [data.registerElder.person.id]);
  expect(JSON.stringify(row)).not.toContain(man);
});

const bad: [string, object, string, string][] = [
  ['a wrong check digit', inputOf('620599195003070018'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an impossible date in the id', inputOf('620599195002300017'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an old id of 15 digits', inputOf('620599500307001'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['no id and no reason', inputOf(null), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an unknown region', inputOf(second, { regionCode: '999901001000' }), 'INVALID_INPUT', 'input.person.regionCode'],
  ['a region that is no township', inputOf(second, { regionCode: '620599000000' }), 'INVALID_INPUT', 'input.person.regionCode'],
  ['a region out of scope', inputOf(second, { regionCode: '620502005000' }), 'OUT_OF_SCOPE', 'input.regionCode'],
  ['a duplicate person', inputOf(man), 'DUPLICATE', 'input.person.citizenId'],
  ['a bad phone', inputOf(second, { phone: '12800000001' }), 'INVALID_INPUT', 'input.person.phone'],
  ['an address that is too long', inputOf(second, { address: '长'.repeat(201) }), 'TOO_LONG', 'input.person.address'],
  ['a text beyond all bounds', inputOf(second, { name: '长'.repeat(2001) }), 'TOO_LONG', 'input.person.name'],
  ['control characters', inputOf(second, { name: '王\u0007' }), 'INVALID_INPUT', 'input.person.name'],
  ['somebody young', inputOf('620599201506012021'), 'ELDER_TOO_YOUNG', 'input.person.citizenId'],
  ['advanced age below 80', inputOf(third, {}, { categories: ['ADVANCED_AGE'] }), 'CATEGORY_MISMATCH', 'input.categories'],
  ['a negative income', inputOf(second, {}, { monthlyIncomeCents: -1 }), 'INVALID_INPUT', 'input.monthlyIncomeCents'],
];
test.each(bad)('%s is refused by its field, and nothing is written', async (_, input, code, field) => {
  const before = await files();
  const { data, errors } = await division.ask(register, { input, key: key() }, worker);
  expect(errors).toBeUndefined();
  expect(data.registerElder).toMatchObject({ __typename: 'Rejection', code, field });
  expect(data.registerElder.message).toMatch(/[\u4e00-\u9fff]/);
  expect(await files()).toBe(before);
});

test('ADVANCED_AGE is taken from 80 on', async () => {
  const { data } = await division.ask(register, { input: inputOf(second, {}, { categories: ['ADVANCED_AGE'] }), key: key() }, worker);
  expect(data.registerElder.__typename).toBe('ElderFile');
});

test('an unknown enum and an impossible day are coded errors that name the field', async () => {
  const unknown = await division.ask(register, { input: inputOf(second, {}, { categories: ['MARTIAN'] }), key: key() }, worker);
  expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.categories[0]' } });
  const impossible = await division.ask(register, { input: inputOf(second, { birthDate: '1940-02-30' }), key: key() }, worker);
  expect(impossible.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.person.birthDate' });
});

test('the same key twice has one effect and the same answer; with another body it is refused', async () => {
  const once = key();
  const input = inputOf(idOf('19350505'), { name: '赵测试' });
  const first = await division.ask(register, { input, key: once }, worker);
  const both = await Promise.all([division.ask(register, { input, key: once }, worker), division.ask(register, { input, key: once }, worker)]);
  for (const again of both) expect(again.data).toEqual(first.data);
  const other = await division.ask(register, { input: { ...input, categories: ['EMPTY_NEST'] }, key: once }, worker);
  expect(other.data.registerElder.code).toBe('IDEMPOTENCY_CONFLICT');
  const refused = key();
  const wrong = inputOf('620599195003070018');
  const refusedOnce = await division.ask(register, { input: wrong, key: refused }, worker);
  const refusedTwice = await division.ask(register, { input: wrong, key: refused }, worker);
  expect(refusedTwice.data).toEqual(refusedOnce.data);
});

test('a stale version is refused, a forbidden step names the allowed ones, closing needs its reason', async () => {
  const made = (await division.ask(register, { input: inputOf(idOf('19360606'), { name: '钱测试' }), key: key() }, worker)).data.registerElder;
  const step = `mutation ($input: StepFileInput!, $key: ID!) { stepElder(input: $input, idempotencyKey: $key) { __typename ... on ElderFile { state version allowedSteps } ${refusal} } }`;
  const go = async (input: object, who: Who) => (await division.ask(step, { input: { id: made.id, ...input }, key: key() }, who)).data.stepElder;
  expect(await go({ step: 'ASSESS', expectedVersion: 9 }, worker)).toMatchObject({ code: 'STALE_VERSION', allowed: ['1'] });
  expect(await go({ step: 'CLOSE', expectedVersion: 1 }, county)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  const forbidden = await go({ step: 'CLOSE', expectedVersion: 1 }, head);
  expect(forbidden.allowed).toEqual(expect.arrayContaining(['ASSESS', 'SUSPEND']));
  const assessed = await go({ step: 'ASSESS', expectedVersion: 1 }, worker);
  expect(assessed).toMatchObject({ state: 'ASSESSED', version: 2 });
  expect(await go({ step: 'PLAN', expectedVersion: 2 }, worker)).toMatchObject({ code: 'OUT_OF_SCOPE' });
  expect(await go({ step: 'PLAN', expectedVersion: 2 }, head)).toMatchObject({ state: 'PLANNED' });
});

test('a list pages without loss, narrows by filter, and finds by name', async () => {
  const list = `query ($after: String, $filter: FileFilter) { elderFiles(first: 2, after: $after, filter: $filter) { totalCount edges { node { fileNo } } pageInfo { hasNextPage endCursor } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { data, errors } = await division.ask(list, { after }, worker);
    expect(errors).toBeUndefined();
    total = data.elderFiles.totalCount;
    seen.push(...data.elderFiles.edges.map((it: { node: { fileNo: string } }) => it.node.fileNo));
    after = data.elderFiles.pageInfo.hasNextPage ? data.elderFiles.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(seen).toHaveLength(total);
  const none = await division.ask(list, { filter: { riskLevel: 'HIGH' } }, worker);
  expect(none.data.elderFiles.totalCount).toBe(0);
  const found = await division.ask(`{ searchElderFiles(text: "赵") { edges { node { name } } } }`, {}, worker);
  expect(found.data.searchElderFiles.edges).toEqual([{ node: { name: '赵测试' } }]);
  const large = await division.ask(`{ elderFiles(first: 1000000) { totalCount } }`, {}, worker);
  expect(large.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a list is not narrowed by what the caller may not see', async () => {
  const { data, errors } = await division.ask('{ elderFiles(filter: { category: "LIVING_ALONE" }) { totalCount } }', {}, grid);
  expect(data.elderFiles).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'filter.category' });
  expect((await division.ask('{ elderFiles(filter: { category: "LIVING_ALONE" }) { totalCount } }', {}, worker)).data.elderFiles.totalCount).toBeGreaterThan(0);
});

test('who may not see a field is told so, and the rest of the answer stands', async () => {
  const { data, errors } = await division.ask(`{ elderFiles(first: 1) { edges { node { name citizenIdMasked monthlyIncomeCents } } } }`, {}, grid);
  expect(data.elderFiles.edges[0].node).toMatchObject({ citizenIdMasked: null, monthlyIncomeCents: null });
  expect(data.elderFiles.edges[0].node.name).toBeTruthy();
  expect(errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  const nobody = await division.ask('{ elderFiles { totalCount } }');
  expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a person is answered by key and by citizen id, empty for a stranger and for who is out of scope', async () => {
  const ask = `query ($citizenId: String) { person(citizenId: $citizenId) { id elderFile { name } } }`;
  const here = await division.ask(ask, { citizenId: man }, worker);
  expect(here.data.person).toMatchObject({ elderFile: { name: '王测试' } });
  const away = await division.ask(ask, { citizenId: man }, elsewhere);
  expect(away.data.person).toEqual({ id: here.data.person.id, elderFile: null });
  const wrong = await division.ask(ask, { citizenId: '620599195003070018' }, worker);
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'citizenId' });
});

test('somebody unknown is identified: the rows take the true key, once, and the home township opens the after-care', async () => {
  const unknown = (await division.ask(register, { input: inputOf(null, { name: '无名氏', idMissingReason: '身份待查', sex: 'MALE', birthDate: '1950-01-01' }), key: key() }, worker)).data.registerElder;
  const data = {
    caseId: 'case-1', tempId: unknown.person.id, personId: `P${'A'.repeat(25)}`, ageBand: '70-79' as const, sex: 'MALE' as const, homeRegionCode: 620599001000, disabled: false, regionCode: 620599000000,
    at: new Date().toISOString(),
  };
  const eventId = crypto.randomUUID();
  expect(await division.hear(homelessness.PersonIdentified, data, eventId)).toBe(true);
  expect(await division.hear(homelessness.PersonIdentified, data, eventId)).toBe(false);
  const byOldKey = await division.ask(`query ($id: ID) { person(id: $id) { id elderFile { id afterCareCaseId } } }`, { id: unknown.person.id }, worker);
  expect(byOldKey.data.person).toEqual({ id: data.personId, elderFile: { id: unknown.id, afterCareCaseId: 'case-1' } });

  await division.hear(homelessness.PersonIdentified, { ...data, tempId: 'T01ARZ3NDEKTSV4RRFFQ69G5FAV', personId: `P${'B'.repeat(25)}`, caseId: 'case-2' });
  const opened = await division.ask(`{ elderFiles(filter: { afterCare: true, state: DRAFT }) { edges { node { name afterCareCaseId person { id } } } } }`, {}, worker);
  expect(opened.data.elderFiles.edges).toEqual([{ node: { name: '待核实', afterCareCaseId: 'case-2', person: { id: `P${'B'.repeat(25)}` } } }]);
});

test('what is open moves with the file, and a draft is told of when it is registered', async () => {
  const made = (await division.ask(register, { input: inputOf(idOf('19370707'), { name: '周测试' }), key: key() }, worker)).data.registerElder;
  const crisis = `mutation ($input: RaiseCrisisInput!, $key: ID!) { raiseElderCrisis(input: $input, idempotencyKey: $key) { ... on ElderCrisis { id } } }`;
  await division.ask(crisis, { input: { fileId: made.id, level: 3, kind: 'ILLNESS' }, key: key() }, worker);
  const change = `mutation ($input: ChangeElderInput!, $key: ID!) { changeElder(input: $input, idempotencyKey: $key) { __typename ... on ElderFile { regionCode } ${refusal} } }`;
  const moved = await division.ask(change, { input: { id: made.id, expectedVersion: 1, person: { regionCode: '620599100000' } }, key: key() }, county);
  expect(moved.data.changeElder).toEqual({ __typename: 'ElderFile', regionCode: '620599100000' });
  expect(await division.rows('select region_code from elder_crisis where file_id = $1', [made.id])).toEqual([{ region_code: 620599100000 }]);

  const draft = (await division.rows(`select id, version from elder_file where state = 'DRAFT'`))[0]!;
  const before = (await division.said('elders.file-registered.v1')).length;
  const step = `mutation ($input: StepFileInput!, $key: ID!) { stepElder(input: $input, idempotencyKey: $key) { __typename ... on ElderFile { state } ${refusal} } }`;
  const registered = await division.ask(step, { input: { id: draft.id, step: 'REGISTER', expectedVersion: draft.version }, key: key() }, worker);
  expect(registered.data.stepElder).toEqual({ __typename: 'ElderFile', state: 'REGISTERED' });
  expect(await division.said('elders.file-registered.v1')).toHaveLength(before + 1);
});

test('a person sees the card of its own file, from anywhere, and no other; the worker\'s notes are not among it', async () => {
  const { data } = await division.ask(`query ($citizenId: String) { person(citizenId: $citizenId) { id } }`, { citizenId: man }, worker);
  const self: Who = { role: 'BENEFICIARY', region: '110101001000', person: data.person.id };
  const own = await division.ask(`query ($id: ID) { person(id: $id) { elderFile { name nextVisitDueAt allowedSteps visits { id } riskReason } } }`, { id: data.person.id }, self);
  expect(own.data.person.elderFile).toEqual({ name: '王测试', nextVisitDueAt: null, allowedSteps: [], visits: [], riskReason: null });
  expect(own.errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN']);
  const all = await division.ask('{ elderFiles { totalCount edges { node { name } } } }', {}, { ...self, region: township });
  expect(all.data.elderFiles).toEqual({ totalCount: 1, edges: [{ node: { name: '王测试' } }] });
});

test('who may only count is told counts past its clearance, and no small cell', async () => {
  const count = (who: Who) =>
    division.ask(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Station { elderCaseload { files openCrises } } } }`, { r: [{ __typename: 'Station', id: 'station-c' }] }, who);
  for (const n of [1, 2, 3, 4]) await division.ask(register, { input: inputOf(idOf(`1938080${n}`), { stationId: 'station-c' }), key: key() }, worker);
  const supervisor: Who = { role: 'SUPERVISOR', region: '620500000000' };
  expect((await count(supervisor)).data._entities[0].elderCaseload).toEqual({ files: null, openCrises: 0 });
  await division.ask(register, { input: inputOf(idOf('19380805'), { stationId: 'station-c' }), key: key() }, worker);
  expect((await count(supervisor)).data._entities[0].elderCaseload).toEqual({ files: 5, openCrises: 0 });
  expect((await count({ ...supervisor, region: '620100000000' })).data._entities[0].elderCaseload).toEqual({ files: 0, openCrises: 0 });
});
