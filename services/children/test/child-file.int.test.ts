import { addDays, addMonths, chinaDate, citizenIdCheck } from '@nuanxin/casework';
import { homelessness } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import children from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const director: Who = { role: 'CHILD_DIRECTOR', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const county: Who = { role: 'COUNTY_DIV', domain: 'children', region: '620599000000' };
const grid: Who = { role: 'GRID_WORKER', region: township };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };

const today = chinaDate(new Date());
const yearsAgo = (years: number, days = 0) => addDays(addMonths(today, -12 * years), days);
const idOf = (birth: string, sequence = '002') => `620599${birth.replaceAll('-', '')}${sequence}${citizenIdCheck(`620599${birth.replaceAll('-', '')}${sequence}`)}`;
const girl = '620599201506012021';
const grandmother = idOf('1955-03-03');
const awaySince = addMonths(today, -12);
const both = (status: string, since = awaySince) => [{ relation: 'FATHER', status, since }, { relation: 'MOTHER', status, since }];

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(children);
});
afterAll(() => division[Symbol.asyncDispose]());

const file = `id fileNo name state allowedSteps version citizenIdMasked phoneMasked regionCode categories proposedCategory categoriesToReview ageBand
  person { id } guardians { name relation kind ability person { id } } parents { relation status since ableToGuard } entrustedCare { silentDays silent } aloneFlag`;
const refusal = '... on Rejection { code message messageEn field allowed }';
const inputOf = (citizenId: string | null, more: object = {}, own: object = {}) => ({
  person: { name: '李小雨', citizenId, regionCode: township, intakeSource: 'FOUND_BY_WORKER', phone: '14200000011', contacts: [{ name: '李某', relation: 'GRANDPARENT', phone: '14200000012' }], ...more },
  categories: ['LEFT_BEHIND'],
  parents: both('AWAY'),
  guardians: [{ name: '王奶奶', relation: 'GRANDPARENT', kind: 'KIN', ability: 'WEAK', citizenId: grandmother }],
  ...own,
});
const mutate = async (name: string, type: string, input: object, who: Who, { fields = `... on ChildFile { ${file} }`, once = key() } = {}) => {
  const { data, errors } = await division.ask(`mutation ($input: ${type}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ${fields} ${refusal} } }`, { input, key: once }, who);
  expect(errors).toBeUndefined();
  return data[name];
};
const register = (input: object, who: Who = worker, once = key()) => mutate('registerChild', 'RegisterChildInput', input, who, { once });
const files = async () => (await division.rows('select (select count(*) from child_file) + (select count(*) from child_guardian) + (select count(*) from outbox) as n'))[0]!.n as number;

test('a child is registered: masked, numbered, told of; the guardian leads on to other ledgers', async () => {
  const made = await register(inputOf(girl));
  expect(made).toMatchObject({
    __typename: 'ChildFile', state: 'REGISTERED', citizenIdMasked: '6205************21', phoneMasked: '142****0011', regionCode: township, version: 1, categories: ['LEFT_BEHIND'], proposedCategory: 'LEFT_BEHIND',
    categoriesToReview: [], guardians: [{ name: '王奶奶', relation: 'GRANDPARENT', kind: 'KIN', ability: 'WEAK' }],
  });
  expect(made.fileNo).toMatch(/^C620599001\d{4}00001$/);
  const [said] = await division.said('children.file-registered.v1');
  expect(said?.data).toMatchObject({ fileId: made.id, personId: made.person.id, regionCode: 620599001000, categories: ['LEFT_BEHIND'] });
  const kept = JSON.stringify(await division.rows('select f.*, g.* from child_file f join child_guardian g on g.file_id = f.id'));
  expect(kept).not.toContain(girl);
  expect(kept).not.toContain(grandmother);

  const ward = await division.ask(`query ($citizenId: String) { person(citizenId: $citizenId) { id childFile { id } wardFiles { id name } } }`, { citizenId: grandmother }, worker);
  expect(ward.data.person).toEqual({ id: made.guardians[0].person.id, childFile: null, wardFiles: [{ id: made.id, name: '李小雨' }] });
  const away = await division.ask(`query ($citizenId: String) { person(citizenId: $citizenId) { wardFiles { id } } }`, { citizenId: grandmother }, elsewhere);
  expect(away.data.person.wardFiles).toEqual([]);
});

test('the question of the child division: left-behind children, and the person who is their grandparent', async () => {
  const { data, errors } = await division.ask(`{ childFiles(filter: { category: "LEFT_BEHIND" }) { edges { node { name guardians { relation kind ability person { id } } } } } }`, {}, county);
  expect(errors).toBeUndefined();
  expect(data.childFiles.edges).toEqual([{ node: { name: '李小雨', guardians: [{ relation: 'GRANDPARENT', kind: 'KIN', ability: 'WEAK', person: { id: expect.stringMatching(/^P[0-9A-Z]{25}$/) } }] } }]);
});

test('a village child director registers and visits', async () => {
  const made = await register(inputOf(idOf(yearsAgo(9)), { name: '周小明' }), director);
  expect(made).toMatchObject({ __typename: 'ChildFile', state: 'REGISTERED' });
  const visit = await mutate('recordChildVisit', 'RecordVisitInput', { fileId: made.id, startedAt: new Date().toISOString(), minutes: 30, mode: 'HOME', result: 'MET' }, director, { fields: '... on ChildVisit { result staffIds }' });
  expect(visit).toMatchObject({ __typename: 'ChildVisit', result: 'MET', staffIds: ['test-CHILD_DIRECTOR'] });
});

const other = idOf(yearsAgo(10));
const bad: [string, object, string, string][] = [
  ['a wrong check digit', inputOf('620599201506012028'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an impossible date in the id', inputOf('620599201502302021'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an old id of 15 digits', inputOf('620599150601202'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['no id and no reason', inputOf(null), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an unknown region', inputOf(other, { regionCode: '999901001000' }), 'INVALID_INPUT', 'input.person.regionCode'],
  ['a region that is no township', inputOf(other, { regionCode: '620599000000' }), 'INVALID_INPUT', 'input.person.regionCode'],
  ['a region out of scope', inputOf(other, { regionCode: '620502005000' }), 'OUT_OF_SCOPE', 'input.regionCode'],
  ['a duplicate person', inputOf(girl), 'DUPLICATE', 'input.person.citizenId'],
  ['a bad phone', inputOf(other, { phone: '12800000001' }), 'INVALID_INPUT', 'input.person.phone'],
  ['an address that is too long', inputOf(other, { address: '长'.repeat(201) }), 'TOO_LONG', 'input.person.address'],
  ['a text beyond all bounds', inputOf(other, { name: '长'.repeat(2001) }), 'TOO_LONG', 'input.person.name'],
  ['somebody of 18', inputOf(idOf(yearsAgo(18)), {}, { categories: [] }), 'CHILD_TOO_OLD', 'input.person.citizenId'],
  ['left behind at 16', inputOf(idOf(yearsAgo(16))), 'CATEGORY_MISMATCH', 'input.categories'],
  ['mobile at 16', inputOf(idOf(yearsAgo(16)), {}, { categories: ['MOBILE'] }), 'CATEGORY_MISMATCH', 'input.categories'],
  ['left behind with a parent at home', inputOf(other, {}, { parents: [{ relation: 'FATHER', status: 'AWAY', since: awaySince }, { relation: 'MOTHER', status: 'NORMAL' }] }), 'CATEGORY_MISMATCH', 'input.categories'],
  ['left behind since a month', inputOf(other, {}, { parents: both('AWAY', addMonths(today, -1)) }), 'CATEGORY_MISMATCH', 'input.categories'],
  ['an orphan whom nobody recognised', inputOf(other, {}, { categories: ['ORPHAN'], parents: both('DEAD') }), 'RECOGNITION_NEEDED', 'input.categories'],
  ['two fathers', inputOf(other, {}, { parents: [{ relation: 'FATHER', status: 'AWAY' }, { relation: 'FATHER', status: 'AWAY' }] }), 'INVALID_INPUT', 'input.parents'],
  ['a parent away since tomorrow', inputOf(other, {}, { parents: both('AWAY', addDays(today, 1)) }), 'INVALID_INPUT', 'input.parents[0].since'],
  ['a guardian with a wrong id', inputOf(other, {}, { guardians: [{ name: '王奶奶', relation: 'GRANDPARENT', kind: 'KIN', ability: 'GOOD', citizenId: '620599195003070018' }] }), 'INVALID_INPUT', 'input.guardians[0].citizenId'],
  ['a guardian with a wrong key', inputOf(other, {}, { guardians: [{ name: '王奶奶', relation: 'GRANDPARENT', kind: 'KIN', ability: 'GOOD', personId: 'nobody' }] }), 'INVALID_INPUT', 'input.guardians[0].personId'],
  ['a protection without its day', inputOf(other, {}, { protection: { kind: 'TEMP_GUARD' } }), 'INVALID_INPUT', 'input.protection.since'],
  ['a negative allowance', inputOf(other, {}, { allowances: [{ kind: 'ORPHAN', centsPerMonth: -1, since: '2026-01-01' }] }), 'INVALID_INPUT', 'input.allowances[0].centsPerMonth'],
];
test.each(bad)('%s is refused by its field, and nothing is written', async (_, input, code, field) => {
  const before = await files();
  const refused = await register(input);
  expect(refused).toMatchObject({ __typename: 'Rejection', code, field });
  expect(refused.message).toMatch(/[\u4e00-\u9fff]/);
  expect(await files()).toBe(before);
});

test('a child of 15 years and 11 months is left behind still', async () => {
  expect(await register(inputOf(idOf(yearsAgo(16, 7)), { name: '吴小军' }))).toMatchObject({ __typename: 'ChildFile', categories: ['LEFT_BEHIND'] });
});

test('an unknown enum and an impossible day are coded errors that name the field; harm is no category to enter', async () => {
  const source = `mutation ($input: RegisterChildInput!, $key: ID!) { registerChild(input: $input, idempotencyKey: $key) { __typename } }`;
  const harmed = await division.ask(source, { input: inputOf(other, {}, { categories: ['HARMED'] }), key: key() }, head);
  expect(harmed.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.categories[0]' } });
  const impossible = await division.ask(source, { input: inputOf(other, { birthDate: '2015-02-30' }), key: key() }, worker);
  expect(impossible.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.person.birthDate' });
});

test('the same key twice has one effect and the same answer; with another body it is refused', async () => {
  const once = key();
  const input = inputOf(idOf(yearsAgo(8)), { name: '赵小雪' });
  const first = await register(input, worker, once);
  const again = await Promise.all([register(input, worker, once), register(input, worker, once)]);
  expect(again).toEqual([first, first]);
  expect(await register({ ...input, categories: [] }, worker, once)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', field: 'idempotencyKey' });
});

test('a change keeps what is absent, replaces guardians, refuses a stale version; a forbidden step names the allowed ones', async () => {
  const made = await register(inputOf(idOf(yearsAgo(7)), { name: '钱小花' }));
  const change = (input: object, who = worker) => mutate('changeChild', 'ChangeChildInput', { id: made.id, ...input }, who);
  const changed = await change({ expectedVersion: 1, guardians: [{ name: '钱大伯', relation: 'OTHER_KIN', kind: 'COURT_APPOINTED', ability: 'GOOD' }], entrustedCare: { carer: '钱大伯', since: addDays(today, -30), lastParentContactOn: addDays(today, -8) } });
  expect(changed).toMatchObject({ version: 2, categories: ['LEFT_BEHIND'], guardians: [{ name: '钱大伯', person: null }], entrustedCare: { silentDays: 8, silent: true } });
  expect(changed.parents).toEqual(made.parents);
  expect(await change({ expectedVersion: 1, categories: [] })).toMatchObject({ code: 'STALE_VERSION', field: 'input.expectedVersion', allowed: ['2'] });
  expect(await change({ expectedVersion: 2, person: { name: '' } })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.person.name' });
  const step = (input: object, who: Who) => mutate('stepChild', 'StepFileInput', { id: made.id, ...input }, who);
  const forbidden = await step({ step: 'CLOSE', expectedVersion: 2 }, county);
  expect(forbidden).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: 'input.step' });
  expect((await step({ step: 'CLOSE', expectedVersion: 2 }, head)).allowed).toEqual(expect.arrayContaining(['ASSESS', 'SUSPEND']));
  const cameBack = await change({ expectedVersion: 2, parents: [{ relation: 'FATHER', status: 'NORMAL' }, { relation: 'MOTHER', status: 'AWAY', since: awaySince }] });
  expect(cameBack).toMatchObject({ categories: ['LEFT_BEHIND'], proposedCategory: null, categoriesToReview: ['LEFT_BEHIND'] });
});

test('an orphan is proposed by the machine and recognised by the county, not by the head, nor by who opened the file', async () => {
  const made = await register(inputOf(idOf(yearsAgo(6)), { name: '孙小北' }, { categories: ['POVERTY'], parents: [{ relation: 'FATHER', status: 'DEAD', since: awaySince }, { relation: 'MOTHER', status: 'IMPRISONED', since: awaySince }] }));
  expect(made).toMatchObject({ proposedCategory: 'DE_FACTO_UNATTENDED', categories: ['POVERTY'] });
  const recognise = (input: object, who: Who = county) => mutate('recogniseChildCategory', 'ChildCategoryInput', { id: made.id, reason: '父亲死亡证明、母亲判决书', ...input }, who);
  expect(await recognise({ category: 'DE_FACTO_UNATTENDED', expectedVersion: 1 }, head)).toMatchObject({ code: 'OUT_OF_SCOPE', allowed: ['COUNTY_DIV'] });
  expect(await recognise({ category: 'ORPHAN', expectedVersion: 1 })).toMatchObject({ code: 'CATEGORY_MISMATCH', field: 'input.category', allowed: ['DE_FACTO_UNATTENDED'] });
  expect(await recognise({ category: 'GUARDIANSHIP_RISK', expectedVersion: 1 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.category' });
  expect(await recognise({ category: 'DE_FACTO_UNATTENDED', expectedVersion: 1, reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
  expect(await recognise({ category: 'DE_FACTO_UNATTENDED', expectedVersion: 1 })).toMatchObject({ categories: ['POVERTY', 'DE_FACTO_UNATTENDED'], version: 2 });
  expect(await recognise({ category: 'DE_FACTO_UNATTENDED', expectedVersion: 2 })).toMatchObject({ code: 'DUPLICATE' });
  expect((await division.said('children.category-recognised.v1')).at(-1)?.data).toMatchObject({ fileId: made.id, category: 'DE_FACTO_UNATTENDED' });

  const kept = await mutate('changeChild', 'ChangeChildInput', { id: made.id, expectedVersion: 2, categories: ['SEVERE_ILLNESS'], parents: both('DEAD') }, worker);
  expect(kept).toMatchObject({ categories: ['DE_FACTO_UNATTENDED', 'SEVERE_ILLNESS'], proposedCategory: 'ORPHAN', categoriesToReview: ['DE_FACTO_UNATTENDED'] });
  expect(await recognise({ category: 'ORPHAN', expectedVersion: 3 })).toMatchObject({ categories: ['SEVERE_ILLNESS', 'ORPHAN'] });
  expect((await division.said('children.category-ended.v1')).at(-1)?.data).toMatchObject({ category: 'DE_FACTO_UNATTENDED' });
  const ended = await mutate('endChildCategory', 'ChildCategoryInput', { id: made.id, expectedVersion: 4, category: 'ORPHAN', reason: '误认定' }, county);
  expect(ended).toMatchObject({ categories: ['SEVERE_ILLNESS'] });
  const { data } = await division.ask(`query ($id: ID!) { childFile(id: $id) { recognitions { category ended by reason } } }`, { id: made.id }, worker);
  const [first, , , last] = data.childFile.recognitions;
  expect(data.childFile.recognitions.map((it: { category: string; ended: boolean }) => [it.category, it.ended])).toEqual([['DE_FACTO_UNATTENDED', false], ['DE_FACTO_UNATTENDED', true], ['ORPHAN', false], ['ORPHAN', true]]);
  expect(first).toMatchObject({ by: 'test-COUNTY_DIV', reason: '父亲死亡证明、母亲判决书' });
  expect(last).toMatchObject({ reason: '误认定' });

  const own = await register(inputOf(idOf(yearsAgo(5)), { name: '孙小南' }, { categories: [], parents: both('DEAD') }), county);
  expect(await mutate('recogniseChildCategory', 'ChildCategoryInput', { id: own.id, expectedVersion: 1, category: 'ORPHAN', reason: '死亡证明' }, county)).toMatchObject({ code: 'OUT_OF_SCOPE' });
});

test('harm and HIV are seen by few: not by workers, not in events, not in lists', async () => {
  const made = await register(inputOf(idOf(yearsAgo(11)), { name: '郑小燕' }));
  const fields = '... on ChildRestricted { id categories protectionGround version }';
  const say = (input: object, who: Who) => mutate('setChildRestricted', 'SetChildRestrictedInput', { fileId: made.id, ...input }, who, { fields });
  const source = `mutation ($input: SetChildRestrictedInput!, $key: ID!) { setChildRestricted(input: $input, idempotencyKey: $key) { __typename } }`;
  const byWorker = await division.ask(source, { input: { fileId: made.id, expectedVersion: 0, categories: ['HIV'] }, key: key() }, worker);
  expect(byWorker.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const eventsBefore = (await division.said()).length;
  expect(await say({ expectedVersion: 0, categories: ['HARMED'], protectionGround: '93-1' }, head)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.protectionGround' });
  const first = await say({ expectedVersion: 0, categories: ['HARMED', 'HIV'], protectionGround: '92-3' }, head);
  expect(first).toMatchObject({ categories: ['HARMED', 'HIV'], version: 1 });
  expect(await say({ expectedVersion: 0, categories: [] }, head)).toMatchObject({ code: 'STALE_VERSION' });
  expect(await say({ expectedVersion: 1, categories: ['HARMED'] }, county)).toMatchObject({ categories: ['HARMED'], version: 2 });
  expect(await division.said()).toHaveLength(eventsBefore);

  const ask = `query ($id: ID!) { childFile(id: $id) { name categories restricted { id categories } } }`;
  expect((await division.ask(ask, { id: made.id }, head)).data.childFile.restricted).toEqual({ id: first.id, categories: ['HARMED'] });
  const seen = await division.ask(ask, { id: made.id }, worker);
  expect(seen.data.childFile).toEqual({ name: '郑小燕', categories: ['LEFT_BEHIND'], restricted: null });
  expect(seen.errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN']);
  for (const category of ['HARMED', 'HIV']) {
    const listed = await division.ask(`query ($category: String) { childFiles(filter: { category: $category }) { totalCount } }`, { category }, worker);
    expect(listed.data.childFiles.totalCount).toBe(0);
  }
  // below the schema too: a role of clearance 3 does not see the row
  const [row] = await division.askAs(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on ChildRestricted { id } } }`, { r: [{ __typename: 'ChildRestricted', id: first.id }] }, {
    ...children.policy.actorOf({ sub: 'x', ...worker })!, scopes: children.policy.scopes,
  }).then(({ data }) => data._entities);
  expect(row).toBeNull();
});

test('who may not see a field is told so, and the rest stands; below clearance 3 there is no file at all', async () => {
  const { data, errors } = await division.ask(`{ childFiles(first: 1) { edges { node { name citizenIdMasked guardians { name } health { medication } } } } }`, {}, { role: 'CITY_DIV', domain: 'children', region: '620599000000' });
  expect(data.childFiles.edges[0].node).toMatchObject({ citizenIdMasked: null, guardians: null, health: null });
  expect(errors?.map(it => it.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  const byDirector = await division.ask(`{ childFiles(first: 1) { edges { node { guardians { name } health { medication } allowances { centsPerMonth } } } } }`, {}, director);
  expect(byDirector.data.childFiles.edges[0].node).toMatchObject({ guardians: [{ name: '王奶奶' }], health: null, allowances: null });
  expect((await division.ask('{ childFiles { totalCount } }', {}, grid)).data.childFiles.totalCount).toBe(0);
  expect((await division.ask('{ childFiles { totalCount } }', {}, elsewhere)).data.childFiles.totalCount).toBe(0);
  expect((await division.ask('{ childFiles { totalCount } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a list pages without loss, and a file is found by name', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { data, errors } = await division.ask(`query ($after: String) { childFiles(first: 3, after: $after) { totalCount edges { node { fileNo } } pageInfo { hasNextPage endCursor } } }`, { after }, worker);
    expect(errors).toBeUndefined();
    total = data.childFiles.totalCount;
    seen.push(...data.childFiles.edges.map((it: { node: { fileNo: string } }) => it.node.fileNo));
    after = data.childFiles.pageInfo.hasNextPage ? data.childFiles.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(seen).toHaveLength(total);
  expect(total).toBeGreaterThan(3);
  const found = await division.ask(`{ searchChildFiles(text: "赵小") { edges { node { name } } } }`, {}, worker);
  expect(found.data.searchChildFiles.edges).toEqual([{ node: { name: '赵小雪' } }]);
});

test('somebody unknown is identified as a child: file, guardian and assessment take the true key, once; the home township opens the after-care', async () => {
  const unknown = await register(inputOf(null, { name: '无名儿童', idMissingReason: '身份待查', sex: 'FEMALE', birthDate: yearsAgo(12) }, { categories: [], parents: [] }));
  const ward = await register(inputOf(idOf(yearsAgo(4)), { name: '冯小宝' }, { guardians: [{ name: '某', relation: 'SIBLING', kind: 'KIN', ability: 'NONE', personId: unknown.person.id }] }));
  const assessed = await mutate('assessGuardianship', 'AssessGuardianshipInput', { fileId: unknown.id, expectedVersion: 1, assessedOn: today, guardianAbility: 1, care: 1, safety: 1, emotion: 1, schooling: 1 }, worker, { fields: '... on GuardianshipAssessment { id level }' });
  expect(assessed).toMatchObject({ level: 'KEY' });
  const data = {
    caseId: 'case-1', tempId: unknown.person.id, personId: `P${'A'.repeat(25)}`, ageBand: '6-13' as const, sex: 'FEMALE' as const, homeRegionCode: 620599001000, disabled: false, regionCode: 620599000000, at: new Date().toISOString(),
  };
  const eventId = crypto.randomUUID();
  expect(await division.hear(homelessness.PersonIdentified, data, eventId)).toBe(true);
  expect(await division.hear(homelessness.PersonIdentified, data, eventId)).toBe(false);
  const byOldKey = await division.ask(`query ($id: ID) { person(id: $id) { id childFile { id afterCareCaseId assessments { person { id } } } wardFiles { id } } }`, { id: unknown.person.id }, worker);
  expect(byOldKey.data.person).toEqual({ id: data.personId, childFile: { id: unknown.id, afterCareCaseId: 'case-1', assessments: [{ person: { id: data.personId } }] }, wardFiles: [{ id: ward.id }] });

  const hear = (band: '0-5' | '6-13' | '14-17' | '18-59', letter: string) =>
    division.hear(homelessness.PersonIdentified, { ...data, ageBand: band, tempId: `T01ARZ3NDEKTSV4RRFFQ69G5F${letter}`.padEnd(27, letter), personId: `P${letter.repeat(25)}`, caseId: `case-${letter}` });
  for (const [band, letter] of [['0-5', 'B'], ['6-13', 'C'], ['14-17', 'D'], ['18-59', 'E']] as const) await hear(band, letter);
  const opened = await division.ask(`{ childFiles(filter: { afterCare: true, state: DRAFT }) { edges { node { name afterCareCaseId parents { status } guardians { name } } } } }`, {}, worker);
  expect(opened.data.childFiles.edges.map((it: { node: object }) => it.node)).toEqual(['B', 'C', 'D'].map(it => ({ name: '待核实', afterCareCaseId: `case-${it}`, parents: [], guardians: [] })));
});
