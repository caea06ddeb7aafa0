import { citizenIdCheck } from '@nuanxin/casework';
import { homelessness } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import disability from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const county: Who = { role: 'COUNTY_DIV', domain: 'disability', region: '620599000000' };
const grid: Who = { role: 'GRID_WORKER', region: township };
const auditor: Who = { role: 'AUDITOR', region: '000000000000' };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };
const idOf = (birth: string, sequence = '001') => `620599${birth}${sequence}${citizenIdCheck(`620599${birth}${sequence}`)}`;
const [man, second] = ['620599195003070010', idOf('19700101')];

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(disability);
});
afterAll(() => division[Symbol.asyncDispose]());

const file = `id fileNo name state allowedSteps version citizenIdMasked phoneMasked certificateHeld certificateMasked category grade subCategories rehabNeeds
  legalCapacity carers { kind trained } subsidies { kind fromMonth monthlyCents } needsJointVisit riskLevel riskRuleId riskReason nextVisitDueAt person { id }`;
const refusal = '... on Rejection { code message messageEn field allowed }';
const register = `mutation ($input: RegisterDisabilityInput!, $key: ID!) { registerDisability(input: $input, idempotencyKey: $key) {
  __typename ... on DisabilityFile { ${file} } ${refusal} } }`;
const contacts = [{ name: '李某', relation: 'MOTHER', phone: '14200000022', priority: 1 }];
const inputOf = (citizenId: string | null, own: object = {}, more: object = {}) => ({
  person: { name: '李测试', citizenId, regionCode: township, intakeSource: 'SELF', phone: '14200000021', contacts, ...more },
  category: 'PHYSICAL',
  grade: 3,
  ...own,
});
const make = async (input: object, who = worker) => {
  const { data, errors } = await division.ask(register, { input, key: key() }, who);
  expect(errors).toBeUndefined();
  return data.registerDisability;
};
const mutate = async (name: string, type: string, fields: string, input: object, who: Who) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${type}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ${fields} ${refusal} } }`,
    { input, key: key() },
    who,
  );
  expect(errors).toBeUndefined();
  return data[name];
};
const alter = (input: object, who = worker) =>
  mutate('changeDisability', 'ChangeDisabilityInput', `... on DisabilityFile { ${file} }`, input, who);
const files = async () => (await division.rows('select count(*) as n from disability_file'))[0]!.n as number;
const said = async (type: string, fileId: string) => (await division.said(`disability.${type}.v1`)).filter(it => it.subject === fileId);

test('a file is registered by its certificate: the number is sealed, 持证 is shown, the level and the first visit follow', async () => {
  const made = await make(
    inputOf(man, {
      certificateNo: `${man}43`,
      carers: [{ kind: 'SPOUSE', trained: true }],
      subsidies: [{ kind: 'LIVING', fromMonth: '2026-01', monthlyCents: 11_000 }],
    }),
  );
  expect(made).toMatchObject({
    __typename: 'DisabilityFile',
    state: 'REGISTERED',
    certificateHeld: true,
    certificateMasked: '持证',
    category: 'PHYSICAL',
    grade: 3,
    subCategories: [],
    citizenIdMasked: '6205************10',
    phoneMasked: '142****0021',
    needsJointVisit: false,
    riskLevel: 'GENERAL',
    riskRuleId: 'general-quarterly',
    carers: [{ kind: 'SPOUSE', trained: true }],
    subsidies: [{ kind: 'LIVING', fromMonth: '2026-01', monthlyCents: 11_000 }],
  });
  expect(made.fileNo).toMatch(/^D620599001\d{4}00001$/);
  expect(made.nextVisitDueAt).toBeTruthy();
  const [registered] = await said('file-registered', made.id);
  expect(registered?.data).toMatchObject({ fileId: made.id, personId: made.person.id, regionCode: 620599001000, categories: ['PHYSICAL'] });
  const kept = JSON.stringify([
    await division.rows('select * from disability_file'),
    await division.rows('select * from outbox'),
    await division.rows('select * from idempotency'),
  ]);
  expect(kept).not.toContain(man);
  expect(JSON.stringify(made)).not.toContain('95003');
});

test('the grade is read from the certificate where nobody says it; a re-issued one is taken; without one there is 未持证', async () => {
  const id = idOf('19710101');
  const made = await make(inputOf(id, { certificateNo: `${id}12B1`, category: 'VISION', grade: undefined }));
  expect(made).toMatchObject({ category: 'VISION', grade: 2 });
  expect(await make(inputOf(idOf('19710102'), { grade: undefined }))).toMatchObject({
    certificateHeld: false,
    certificateMasked: '未持证',
    grade: null,
  });
});

const bad: [string, object, string, string][] = [
  ['a wrong check digit', inputOf('620599195003070018'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an impossible date in the id', inputOf('620599195002300017'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an old id of 15 digits', inputOf('620599500307001'), 'INVALID_INPUT', 'input.person.citizenId'],
  ['no id and no reason', inputOf(null), 'INVALID_INPUT', 'input.person.citizenId'],
  ['an unknown region', inputOf(second, {}, { regionCode: '999901001000' }), 'INVALID_INPUT', 'input.person.regionCode'],
  ['a region out of scope', inputOf(second, {}, { regionCode: '620502005000' }), 'OUT_OF_SCOPE', 'input.regionCode'],
  ['a duplicate person', inputOf(man), 'DUPLICATE', 'input.person.citizenId'],
  ['a bad phone', inputOf(second, {}, { phone: '12800000001' }), 'INVALID_INPUT', 'input.person.phone'],
  ['an address that is too long', inputOf(second, {}, { address: '长'.repeat(201) }), 'TOO_LONG', 'input.person.address'],
  ['a text beyond all bounds', inputOf(second, {}, { name: '长'.repeat(2001) }), 'TOO_LONG', 'input.person.name'],
  ['a certificate that is none', inputOf(second, { certificateNo: `${second}93` }), 'INVALID_INPUT', 'input.certificateNo'],
  [
    'a certificate with a wrong check digit',
    inputOf(second, { certificateNo: '62059919500307001843' }),
    'INVALID_INPUT',
    'input.certificateNo',
  ],
  ['a certificate of somebody else', inputOf(second, { certificateNo: `${man}43` }), 'CERTIFICATE_MISMATCH', 'input.certificateNo'],
  [
    'a certificate without a citizen id',
    inputOf(null, { certificateNo: `${second}43` }, { idMissingReason: '未登记' }),
    'CERTIFICATE_MISMATCH',
    'input.certificateNo',
  ],
  ['another category', inputOf(second, { certificateNo: `${second}33` }), 'CERTIFICATE_MISMATCH', 'input.category'],
  ['another grade', inputOf(second, { certificateNo: `${second}42` }), 'CERTIFICATE_MISMATCH', 'input.grade'],
  ['a grade beyond 4', inputOf(second, { grade: 5 }), 'INVALID_INPUT', 'input.grade'],
  ['MULTIPLE of one', inputOf(second, { category: 'MULTIPLE', subCategories: ['VISION'] }), 'INVALID_INPUT', 'input.subCategories'],
  [
    'MULTIPLE of one, twice',
    inputOf(second, { category: 'MULTIPLE', subCategories: ['VISION', 'VISION'] }),
    'INVALID_INPUT',
    'input.subCategories',
  ],
  ['sub-categories of a single one', inputOf(second, { subCategories: ['VISION', 'HEARING'] }), 'INVALID_INPUT', 'input.subCategories'],
  [
    'the nursing subsidy at grade 3',
    inputOf(second, { subsidies: [{ kind: 'NURSING', fromMonth: '2026-01', monthlyCents: 1 }] }),
    'SUBSIDY_MISMATCH',
    'input.subsidies[0].kind',
  ],
  [
    'a month that is none',
    inputOf(second, { subsidies: [{ kind: 'LIVING', fromMonth: '2026-13', monthlyCents: 1 }] }),
    'INVALID_INPUT',
    'input.subsidies[0].fromMonth',
  ],
  [
    'an amount below 0',
    inputOf(second, { subsidies: [{ kind: 'LIVING', fromMonth: '2026-01', monthlyCents: -1 }] }),
    'INVALID_INPUT',
    'input.subsidies[0].monthlyCents',
  ],
  ['nobody among carers', inputOf(second, { carers: [{ kind: 'NONE' }, { kind: 'CHILD' }] }), 'INVALID_INPUT', 'input.carers'],
  ['a day of 25 hours', inputOf(second, { carers: [{ kind: 'PAID', hoursPerDay: 25 }] }), 'INVALID_INPUT', 'input.carers[0].hoursPerDay'],
  [
    'nobody to care and nobody to call',
    inputOf(second, { carers: [{ kind: 'NONE' }] }, { contacts: [] }),
    'INVALID_INPUT',
    'input.person.contacts',
  ],
];
test.each(bad)('%s is refused by its field, and nothing is written', async (_, input, code, field) => {
  const [before, facts] = [await files(), (await division.said()).length];
  const answer = await make(input);
  expect(answer).toMatchObject({ __typename: 'Rejection', code, field });
  expect(answer.message).toMatch(/[\u4e00-\u9fff]/);
  expect(JSON.stringify(answer)).not.toMatch(/\d{17}/);
  expect(await files()).toBe(before);
  expect(await division.said()).toHaveLength(facts);
});

test('an unknown enum and an impossible day are coded errors that name the field', async () => {
  const unknown = await division.ask(register, { input: inputOf(second, { category: 'OTHER' }), key: key() }, worker);
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.category' });
  const impossible = await division.ask(register, { input: inputOf(second, {}, { birthDate: '1970-02-30' }), key: key() }, worker);
  expect(impossible.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.person.birthDate' });
});

test('the same key twice has one effect and the same answer; with another body it is refused', async () => {
  const once = key();
  const input = inputOf(idOf('19720101'));
  const first = await division.ask(register, { input, key: once }, worker);
  const again = await Promise.all([
    division.ask(register, { input, key: once }, worker),
    division.ask(register, { input, key: once }, worker),
  ]);
  for (const it of again) expect(it.data).toEqual(first.data);
  expect(await said('file-registered', first.data.registerDisability.id)).toHaveLength(1);
  const other = await division.ask(register, { input: { ...input, grade: 4 }, key: once }, worker);
  expect(other.data.registerDisability.code).toBe('IDEMPOTENCY_CONFLICT');
});

test.each([
  ['INTELLECTUAL', {}],
  ['MENTAL', {}],
  ['MULTIPLE', { subCategories: ['VISION', 'PHYSICAL'] }],
])('%s is told to nobody: RESTRICTED in events, no file for the grid', async (category, more) => {
  const made = await make(inputOf(idOf('19730101', String(300 + 2 * grids++)), { category, grade: 1, ...more }));
  const all = (await division.said()).filter(it => it.subject === made.id);
  expect(all.find(it => it.type === 'disability.file-registered.v1')?.data.categories).toEqual(['RESTRICTED']);
  expect(JSON.stringify(all)).not.toMatch(/INTELLECTUAL|MENTAL|MULTIPLE|VISION|PHYSICAL/);
  const one = await division.ask('query ($id: ID!) { disabilityFile(id: $id) { name } }', { id: made.id }, grid);
  expect(one).toEqual({ data: { disabilityFile: null }, errors: undefined });
});
let grids = 0;

test('a category that becomes restricted takes the visits of the file along', async () => {
  const made = await make(inputOf(idOf('19740101')));
  const due = () =>
    division
      .ask('{ disabilityVisitsDue(first: 200) { edges { node { person { id } } } } }', {}, grid)
      .then(it => JSON.stringify(it.data).includes(made.person.id));
  expect(await due()).toBe(true);
  expect(await alter({ id: made.id, expectedVersion: made.version, category: 'MENTAL' })).toMatchObject({ category: 'MENTAL' });
  expect(await due()).toBe(false);
});

test('a file stays what its certificate says, and a new certificate is held against it', async () => {
  const id = idOf('19750101');
  const made = await make(inputOf(id, { certificateNo: `${id}43` }));
  const change = (more: object) => alter({ id: made.id, expectedVersion: made.version, ...more });
  expect(await change({ grade: 2 })).toMatchObject({ code: 'CERTIFICATE_MISMATCH', field: 'input.grade' });
  expect(await change({ category: 'SPEECH' })).toMatchObject({ code: 'CERTIFICATE_MISMATCH', field: 'input.category' });
  expect(await change({ grade: 2, certificateNo: `${id}42B1` })).toMatchObject({ grade: 2, version: made.version + 1 });
  expect(await change({ rehabNeeds: ['DEVICE'] })).toMatchObject({ code: 'STALE_VERSION', allowed: [String(made.version + 1)] });
});

test('nobody to care makes the level HIGH by the rule; a manual level needs its reason, and the rule does not lower it', async () => {
  const made = await make(inputOf(idOf('19760101'), { carers: [{ kind: 'NONE' }] }));
  expect(made).toMatchObject({ riskLevel: 'HIGH', riskRuleId: 'high-weekly', riskReason: '按分级规则评定' });
  const cared = await alter({
    id: made.id,
    expectedVersion: made.version,
    carers: [{ kind: 'CHILD' }],
    legalCapacity: 'LIMITED',
    person: { address: '合成县暖心社区1号' },
  });
  expect(cared).toMatchObject({ riskLevel: 'HIGH', legalCapacity: 'LIMITED', carers: [{ kind: 'CHILD' }] });
  const set = await mutate(
    'setDisabilityRisk',
    'SetRiskInput',
    '... on DisabilityFile { riskLevel riskRuleId }',
    { id: made.id, expectedVersion: cared.version, riskLevel: 'KEY', reason: '有子女照料' },
    head,
  );
  expect(set).toMatchObject({ riskLevel: 'KEY', riskRuleId: 'key-monthly' });
  expect((await said('risk-level-changed', made.id)).map(it => [it.data.from, it.data.to])).toEqual([
    [null, 'HIGH'],
    ['HIGH', 'KEY'],
  ]);
});

test('an assessment scores function and need, gives the file its needs and takes it on', async () => {
  const made = await make(inputOf(idOf('19770101')));
  const functions = ['COGNITION', 'MOBILITY', 'SELF_CARE', 'GETTING_ALONG', 'LIFE_ACTIVITIES', 'PARTICIPATION'].map(area => ({
    area,
    score: 3,
  }));
  const assess = (more: object) =>
    mutate(
      'assessDisabilityNeeds',
      'AssessDisabilityNeedsInput',
      '... on NeedAssessment { id functionTotal dependency scaleVersion validUntil person { id } file { state rehabNeeds } }',
      {
        fileId: made.id,
        expectedVersion: made.version,
        assessedOn: '2026-11-01',
        functions,
        needs: [
          { need: 'DEVICE', score: 3 },
          { need: 'SOCIAL', score: 1 },
        ],
        ...more,
      },
      worker,
    );
  expect(await assess({ assessedOn: '2999-01-01' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.assessedOn' });
  expect(await assess({ functions: functions.slice(1) })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.functions' });
  expect(await assess({ needs: [{ need: 'DEVICE', score: 4 }] })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.needs[0]' });
  const scored = await assess({});
  expect(scored).toMatchObject({
    functionTotal: 18,
    dependency: 'SEVERE',
    scaleVersion: 'NX-FN-1',
    validUntil: '2027-11-01',
    person: made.person,
    file: { state: 'ASSESSED', rehabNeeds: ['DEVICE'] },
  });
  const { data } = await division.ask(
    'query ($id: ID!) { needAssessment(id: $id) { functions { area score } needs { need score } } }',
    { id: scored.id },
    county,
  );
  expect(data.needAssessment).toEqual({
    functions,
    needs: [
      { need: 'DEVICE', score: 3 },
      { need: 'SOCIAL', score: 1 },
    ],
  });
});

test('a forbidden step names the allowed ones, a step of another role is refused', async () => {
  const made = await make(inputOf(idOf('19780101')));
  const go = (input: object, who: Who) =>
    mutate('stepDisability', 'StepFileInput', '... on DisabilityFile { state version }', { id: made.id, ...input }, who);
  const forbidden = await go({ step: 'CLOSE', expectedVersion: made.version }, head);
  expect(forbidden).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(forbidden.allowed).toEqual(expect.arrayContaining(['ASSESS', 'SUSPEND']));
  expect(await go({ step: 'REGISTER', expectedVersion: made.version }, worker)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await go({ step: 'ASSESS', expectedVersion: made.version + 1 }, worker)).toMatchObject({ code: 'STALE_VERSION' });
  const assessed = await go({ step: 'ASSESS', expectedVersion: made.version }, worker);
  expect(await go({ step: 'PLAN', expectedVersion: assessed.version }, worker)).toMatchObject({ code: 'OUT_OF_SCOPE' });
  expect(await go({ step: 'PLAN', expectedVersion: assessed.version }, head)).toMatchObject({ state: 'PLANNED' });
});

test('a list pages without loss and narrows by category for those who may see it', async () => {
  const list =
    'query ($after: String, $filter: FileFilter) { disabilityFiles(first: 3, after: $after, filter: $filter) { totalCount edges { node { fileNo } } pageInfo { hasNextPage endCursor } } }';
  const seen: string[] = [];
  let [after, total]: [string | null, number] = [null, 0];
  do {
    const it: { totalCount: number; edges: { node: { fileNo: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
      await division.ask(list, { after }, worker)
    ).data.disabilityFiles;
    total = it.totalCount;
    seen.push(...it.edges.map(edge => edge.node.fileNo));
    after = it.pageInfo.hasNextPage ? it.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(seen).toHaveLength(total);
  const vision = await division.ask(list, { filter: { category: 'VISION' } }, worker);
  expect(vision.data.disabilityFiles.totalCount).toBe(2); // one of them of MULTIPLE
  for (const who of [grid, auditor]) {
    const refused = await division.ask(list, { filter: { category: 'MENTAL' } }, who);
    expect(refused.data.disabilityFiles).toBeNull();
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
  const found = await division.ask('{ searchDisabilityFiles(text: "李") { totalCount } }', {}, worker);
  expect(found.data.searchDisabilityFiles.totalCount).toBe(total);
});

test('the grid sees who and where, nothing of the disability; the rest of the answer stands', async () => {
  const secret = [
    'citizenIdMasked',
    'certificateHeld',
    'category',
    'grade',
    'rehabNeeds',
    'legalCapacity',
    'needsJointVisit',
    'assistance',
  ];
  const { data, errors } = await division.ask(
    `{ disabilityFiles(first: 1) { edges { node { name regionCode subsidies { kind } carers { kind } ${secret.join(' ')} } } } }`,
    {},
    grid,
  );
  const { node } = data.disabilityFiles.edges[0];
  expect(node.name).toBeTruthy();
  for (const name of [...secret, 'subsidies', 'carers']) expect(node[name], name).toBeNull();
  expect(new Set(errors?.map(it => it.extensions?.code))).toEqual(new Set(['FORBIDDEN']));
  const nobody = await division.ask('{ disabilityFiles { totalCount } }');
  expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a person is answered by citizen id, empty for a stranger and for who is out of scope', async () => {
  const ask = 'query ($citizenId: String) { person(citizenId: $citizenId) { id disabilityFile { name } } }';
  const here = await division.ask(ask, { citizenId: man }, worker);
  expect(here.data.person).toMatchObject({ disabilityFile: { name: '李测试' } });
  expect((await division.ask(ask, { citizenId: man }, elsewhere)).data.person).toEqual({ id: here.data.person.id, disabilityFile: null });
});

test('somebody unknown is identified: keys change once; disabled and of working age opens the after-care, which is completed and registered', async () => {
  const unknown = await make(inputOf(null, {}, { name: '无名氏', idMissingReason: '身份待查', sex: 'MALE', birthDate: '1980-01-01' }));
  const data = {
    caseId: 'case-1',
    tempId: unknown.person.id,
    personId: `P${'A'.repeat(25)}`,
    ageBand: '18-59' as const,
    sex: 'MALE' as const,
    homeRegionCode: 620599001000,
    disabled: true,
    regionCode: 620599000000,
    at: new Date().toISOString(),
  };
  const eventId = crypto.randomUUID();
  expect(await division.hear(homelessness.PersonIdentified, data, eventId)).toBe(true);
  expect(await division.hear(homelessness.PersonIdentified, data, eventId)).toBe(false);
  const byOldKey = await division.ask(
    'query ($id: ID) { person(id: $id) { id disabilityFile { id afterCareCaseId } } }',
    { id: unknown.person.id },
    worker,
  );
  expect(byOldKey.data.person).toEqual({ id: data.personId, disabilityFile: { id: unknown.id, afterCareCaseId: 'case-1' } });

  const temp = 'T01ARZ3NDEKTSV4RRFFQ69G5FA';
  const next = (letter: string, more: object) =>
    division.hear(homelessness.PersonIdentified, {
      ...data,
      tempId: `${temp}${letter}`,
      personId: `P${letter.repeat(25)}`,
      caseId: `case-${letter}`,
      ...more,
    });
  await next('B', {});
  await next('C', { disabled: false });
  await next('D', { ageBand: '60-69' });
  const drafts = await division.ask(
    '{ disabilityFiles(filter: { afterCare: true, state: DRAFT }) { edges { node { id version name afterCareCaseId person { id } } } } }',
    {},
    worker,
  );
  expect(drafts.data.disabilityFiles.edges).toMatchObject([
    { node: { name: '待核实', afterCareCaseId: 'case-B', person: { id: `P${'B'.repeat(25)}` } } },
  ]);

  const { id, version } = drafts.data.disabilityFiles.edges[0].node;
  const enrol = (expectedVersion: number) =>
    mutate('stepDisability', 'StepFileInput', '... on DisabilityFile { state }', { id, step: 'REGISTER', expectedVersion }, worker);
  expect(await enrol(version)).toMatchObject({ code: 'INVALID_INPUT' });
  const completed = await alter({ id, expectedVersion: version, category: 'MENTAL', person: { name: '郑测试' } });
  expect(completed).toMatchObject({ name: '郑测试', category: 'MENTAL' });
  expect(await enrol(completed.version)).toMatchObject({ state: 'REGISTERED' });
  expect((await said('file-registered', id))[0]?.data).toMatchObject({ categories: ['RESTRICTED'] });
});
