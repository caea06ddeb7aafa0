import { addDays, addMonths, chinaDate, citizenIdCheck } from '@nuanxin/casework';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import disability from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const county: Who = { role: 'COUNTY_DIV', domain: 'disability', region: '620599000000' };
const doctor: Who = { role: 'HEALTH_LIAISON', region: '620599000000' };
const doctorElsewhere: Who = { role: 'HEALTH_LIAISON', region: '620502000000' };
const auditor: Who = { role: 'AUDITOR', region: '000000000000' };
const idOf = (birth: string, sequence = '001') => `620599${birth}${sequence}${citizenIdCheck(`620599${birth}${sequence}`)}`;
const today = chinaDate(new Date());

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(disability);
});
afterAll(() => division[Symbol.asyncDispose]());

const refusal = '... on Rejection { code message messageEn field allowed }';
const mutate = async (name: string, type: string, fields: string, input: object, who: Who) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${type}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ${fields} ${refusal} } }`,
    { input, key: key() },
    who,
  );
  expect(errors).toBeUndefined();
  return data[name];
};
const register = (citizenId: string, more: object = {}) =>
  mutate(
    'registerDisability',
    'RegisterDisabilityInput',
    '... on DisabilityFile { id version person { id } }',
    {
      person: {
        name: '周测试',
        citizenId,
        regionCode: township,
        intakeSource: 'GOVERNMENT_REFERRAL',
        stationId: 'station-1',
        contacts: [{ name: '周某', relation: 'SPOUSE', phone: '14200000011' }],
      },
      category: 'PHYSICAL',
      grade: 3,
      carers: [{ kind: 'SPOUSE' }],
      ...more,
    },
    worker,
  );
const profile =
  '... on SmiProfile { id diagnosis dangerGrade stability nextFollowUpDue version careTeam { part actorId } guardianAgreement { signedOn } award { year cents incidents state } }';
const facts = { diagnosis: 'BIPOLAR', dangerGrade: 0, stability: 'STABLE', lastFollowUpOn: today };
const load = (fileId: string, more: object, who = doctor) =>
  mutate('importSmiProfile', 'ImportSmiProfileInput', profile, { fileId, expectedVersion: 0, ...facts, ...more }, who);
const seen = 'version updatedAt riskLevel riskRuleId riskReason needsJointVisit nextVisitDueAt';
const see = async (id: string, fields = seen, who = worker) =>
  division.ask(`query ($id: ID!) { disabilityFile(id: $id) { ${fields} } }`, { id }, who);

test('what health says is taken in, sealed, and seen by health only', async () => {
  const file = await register(idOf('19800101'));
  const made = await load(file.id, {
    dangerGrade: 3,
    stability: 'UNSTABLE',
    diagnosis: 'SCHIZOPHRENIA',
    careTeam: [{ part: 'POLICE', actorId: 'police-1' }],
    guardianAgreement: { signedOn: '2026-01-05' },
    award: { year: 2026, cents: 180_000, incidents: 0, state: 'APPLIED' },
  });
  expect(made).toMatchObject({
    __typename: 'SmiProfile',
    diagnosis: 'SCHIZOPHRENIA',
    dangerGrade: 3,
    stability: 'UNSTABLE',
    version: 1,
    nextFollowUpDue: addDays(today, 14),
    careTeam: [{ part: 'POLICE', actorId: 'police-1' }],
    guardianAgreement: { signedOn: '2026-01-05' },
    award: { year: 2026, cents: 180_000, incidents: 0, state: 'APPLIED' },
  });
  const { data } = await see(file.id, 'smiProfile { id diagnosis file { id } }', doctor);
  expect(data.disabilityFile.smiProfile).toEqual({ id: made.id, diagnosis: 'SCHIZOPHRENIA', file: { id: file.id } });
  const kept = JSON.stringify([await division.rows('select * from smi_profile'), await division.rows('select * from idempotency')]);
  expect(kept).not.toContain('SCHIZOPHRENIA');
});

test('whoever is not health is answered alike whether there is a profile or not, by every door', async () => {
  const [with_, without] = [await register(idOf('19800202')), await register(idOf('19800203'))];
  const made = await load(with_.id, {});
  const keys = (answer: object) =>
    JSON.parse(
      JSON.stringify(answer)
        .replaceAll(with_.id, 'F')
        .replaceAll(without.id, 'F')
        .replaceAll(with_.person.id, 'P')
        .replaceAll(without.person.id, 'P'),
    );
  for (const who of [worker, head, county, auditor, doctorElsewhere]) {
    const both = await Promise.all(
      [with_, without].map(async it =>
        keys([
          await see(it.id, 'id smiProfile { id }', who),
          await division.ask(
            'query ($id: ID) { person(id: $id) { id disabilityFile { id smiProfile { id } } } }',
            { id: it.person.id },
            who,
          ),
        ]),
      ),
    );
    expect(both[0], who.role).toEqual(both[1]);
    const doors = await Promise.all(
      [made.id, 'nothing'].map(async id => [
        await division.ask('query ($id: ID!) { smiProfile(id: $id) { diagnosis } }', { id }, who),
        await division.ask(
          'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SmiProfile { diagnosis } } }',
          { r: [{ __typename: 'SmiProfile', id }] },
          who,
        ),
      ]),
    );
    expect(doors[0], who.role).toEqual(doors[1]);
  }
});

test('a stable profile leaves the file as it was: no version, no date, no fact tells of it', async () => {
  const file = await register(idOf('19800301'));
  const before = await see(file.id);
  const said = (await division.said()).length;
  await load(file.id, {});
  expect(await see(file.id)).toEqual(before);
  expect(await division.said()).toHaveLength(said);
});

test('workers see that nobody goes alone and the level, not why; the facts name the division, not health', async () => {
  const file = await register(idOf('19800401'));
  const made = await load(file.id, { dangerGrade: 4, stability: 'UNSTABLE' });
  const { data } = await see(file.id, `${seen} category`);
  expect(data.disabilityFile).toMatchObject({ riskLevel: 'HIGH', riskRuleId: 'high-weekly', needsJointVisit: true, category: 'PHYSICAL' });
  expect(JSON.stringify(data)).not.toMatch(/smi|UNSTABLE|BIPOLAR/i);
  const about = (
    await division.rows(`select type, actor, role, data::text from outbox where subject = $1 and type ~ 'joint|risk'`, [file.id])
  ).slice(1);
  expect(about.map(it => it.type).sort()).toEqual(['disability.joint-visit-changed.v1', 'disability.risk-level-changed.v1']);
  for (const it of about) expect(it).toMatchObject({ actor: '/nuanxin/disability', role: 'DIVISION' });
  expect(JSON.stringify(about)).not.toMatch(/UNSTABLE|BIPOLAR|dangerGrade|HEALTH/);
  const [changed] = await division.said('disability.joint-visit-changed.v1').then(all => all.filter(it => it.subject === file.id));
  expect(changed?.data).toEqual({ fileId: file.id, personId: file.person.id, required: true, regionCode: 620599001000 });

  await load(file.id, { expectedVersion: made.version });
  const calmer = await see(file.id);
  expect(calmer.data.disabilityFile).toMatchObject({ needsJointVisit: false, riskLevel: 'HIGH' });
  const [, back] = await division.said('disability.joint-visit-changed.v1').then(all => all.filter(it => it.subject === file.id));
  expect(back?.data).toMatchObject({ required: false });
});

test("a basically stable person is visited monthly whatever the level says, and the rule shown is the level's own", async () => {
  const file = await register(idOf('19800501'));
  const made = await load(file.id, { dangerGrade: 1, stability: 'BASICALLY_STABLE', afterAdjustment: 'NOT_SETTLED' });
  expect(made.nextFollowUpDue).toBe(addMonths(today, 1));
  const { data } = await see(file.id);
  expect(data.disabilityFile).toMatchObject({ riskLevel: 'GENERAL', riskRuleId: 'general-quarterly', needsJointVisit: false });
  expect(chinaDate(new Date(data.disabilityFile.nextVisitDueAt))).toBe(addMonths(today, 1));
});

test.each([
  ['a grade that is none', { dangerGrade: 6, stability: 'UNSTABLE' }, 'INVALID_INPUT', 'input.dangerGrade'],
  ['a stable person with danger', { dangerGrade: 1, stability: 'STABLE' }, 'SMI_INCONSISTENT', 'input.stability'],
  ['danger that is not unstable', { dangerGrade: 3, stability: 'BASICALLY_STABLE' }, 'SMI_INCONSISTENT', 'input.stability'],
  ['a follow-up in the future', { lastFollowUpOn: '2999-01-01' }, 'INVALID_INPUT', 'input.lastFollowUpOn'],
  ['an agreement in the future', { guardianAgreement: { signedOn: '2999-01-01' } }, 'INVALID_INPUT', 'input.guardianAgreement.signedOn'],
  ['an adjustment of a stable person', { afterAdjustment: 'SETTLED' }, 'INVALID_INPUT', 'input.afterAdjustment'],
  ['an award below 0', { award: { year: 2026, cents: -1, incidents: 0, state: 'PAID' } }, 'INVALID_INPUT', 'input.award.cents'],
  ['a version of nothing', { expectedVersion: 3 }, 'STALE_VERSION', 'input.expectedVersion'],
])('%s is refused by its field, and nothing is written', async (_, more, code, field) => {
  const file = await register(idOf('19810101', String(100 + refused++ * 2)));
  const before = await see(file.id);
  expect(await load(file.id, more)).toMatchObject({ __typename: 'Rejection', code, field });
  expect(await division.rows('select id from smi_profile where file_id = $1', [file.id])).toEqual([]);
  expect(await see(file.id)).toEqual(before);
});
let refused = 0;

test('a second import wants the version that was read; a file elsewhere is not found', async () => {
  const file = await register(idOf('19820101'));
  await load(file.id, {});
  expect(await load(file.id, {})).toMatchObject({ code: 'STALE_VERSION', allowed: ['1'] });
  expect(await load(file.id, { expectedVersion: 1, diagnosis: 'PARANOID' })).toMatchObject({ version: 2, diagnosis: 'PARANOID' });
  expect(await load(file.id, { expectedVersion: 2 }, doctorElsewhere)).toMatchObject({ code: 'NOT_FOUND', field: 'input.fileId' });
});

test('nobody but health imports', async () => {
  const file = await register(idOf('19820202'));
  for (const who of [worker, head, county]) {
    const { data, errors } = await division.ask(
      'mutation ($input: ImportSmiProfileInput!, $key: ID!) { importSmiProfile(input: $input, idempotencyKey: $key) { __typename } }',
      { input: { fileId: file.id, expectedVersion: 0, ...facts }, key: key() },
      who,
    );
    expect(data.importSmiProfile).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect(await division.rows('select id from smi_profile where file_id = $1', [file.id])).toEqual([]);
});

test('a profile follows its file to another village, moved by a worker who may not see it', async () => {
  const file = await register(idOf('19820303'), moving);
  await load(file.id, {});
  const [from, to] = ['620599001201', '620599001202'];
  const asked = (region: string) => see(file.id, 'smiProfile { diagnosis }', { role: 'HEALTH_LIAISON', region });
  expect((await asked(from)).data.disabilityFile.smiProfile).toEqual({ diagnosis: 'BIPOLAR' });
  const moved = await mutate(
    'changeDisability',
    'ChangeDisabilityInput',
    '... on DisabilityFile { regionCode }',
    { id: file.id, expectedVersion: file.version, person: { regionCode: to } },
    worker,
  );
  expect(moved).toMatchObject({ regionCode: to });
  expect((await asked(to)).data.disabilityFile.smiProfile).toEqual({ diagnosis: 'BIPOLAR' });
  expect((await asked(from)).data.disabilityFile).toBeNull();
});
const moving = { person: { name: '吴测试', citizenId: idOf('19820303'), regionCode: '620599001201', intakeSource: 'SELF' } };
