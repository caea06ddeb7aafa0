import { citizenIdCheck } from '@nuanxin/casework';
import { charity, organizations } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import homelessness from '../src/service.ts';

const county = '620599000000';
const home = '620502005000'; // 西关街道, another county of the same city
const rescuer: Who = { role: 'RESCUE_STAFF', region: county };
const office: Who = { role: 'COUNTY_DIV', domain: 'homelessness', region: county };
const city: Who = { role: 'CITY_DIV', domain: 'homelessness', region: '620500000000' };
const homeHead: Who = { role: 'STATION_HEAD', region: home };
const elsewhere: Who = { role: 'RESCUE_STAFF', region: '620502000000' };
const auditor: Who = { role: 'AUDITOR', region: '000000000000' };
const idOf = (birth: string, sequence = '001') => `620599${birth}${sequence}${citizenIdCheck(`620599${birth}${sequence}`)}`;
const man = '620599195003070010';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(homelessness);
});
afterAll(() => division[Symbol.asyncDispose]());

const refusal = '... on Rejection { code message messageEn field allowed }';
const caseFields = `id caseNo state version unidentified sex ageBand regionCode allowedSteps allowedDepartures groupFlags citizenIdMasked person { id } noticeDueAt dnaDueAt tenDayDueAt priorEpisodes`;
// The four that all ledgers share ask in the same words.
const sharedInputs: Record<string, string> = { raiseReliefCrisis: 'RaiseCrisisInput', stepReliefCrisis: 'StepCrisisInput', recordReliefService: 'RecordServiceInput', postReliefNeed: 'PostNeedInput' };
const inputOf = (name: string) => sharedInputs[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
const mutationOf = (name: string, type: string, fields: string) =>
  `mutation ($input: ${inputOf(name)}!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) { __typename ... on ${type} { ${fields} } ${refusal} } }`;
const say = async (source: string, input: object, who: Who, once = key()) => {
  const { data, errors } = await division.ask(source, { input, key: once }, who);
  expect(errors).toBeUndefined();
  return data.it;
};
const registerText = mutationOf('registerReliefCase', 'ReliefCase', caseFields);
const found = { foundBy: 'PATROL', foundAt: '2026-10-01T08:00:00+08:00', regionCode: county };
const known = (citizenId: string, more: object = {}) => ({ ...found, name: '王测试', citizenId, voluntary: true, ...more });
const unknown = (more: object = {}) => ({ ...found, idMissingReason: '身份不明', sex: 'MALE', estimatedAge: 70, voluntary: true, ...more });
const register = (input: object, who: Who = rescuer) => say(registerText, input, who);
const step = (it: { id: string; version: number }, name: string, more: object = {}, who: Who = rescuer) =>
  say(mutationOf('stepReliefCase', 'ReliefCase', `${caseFields} reason refusalNoticeNo departure { mode toRegionCode }`), { id: it.id, expectedVersion: it.version, step: name, ...more }, who);
const entryCheck = { body: 'OK', mental: 'OK', safety: 'OK', belongings: '背包一个' };
const admitted = async (input: object) => step(await step(await register(input), 'CONTACT'), 'ADMIT', { entryCheck });
const identifyText = mutationOf('identifyPerson', 'ReliefCase', caseFields);
const identify = (it: { id: string; version: number }, citizenId: string, more: object = {}, who: Who = rescuer) =>
  say(identifyText, { caseId: it.id, expectedVersion: it.version, citizenId, homeRegionCode: home, evidence: '公安系统比对', ...more }, who);
// As if the entry had been so much earlier; the version stays.
const enteredEarlier = (id: string, by: string) => {
  const everything = { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '', 'nx.actor': 'test' };
  return division.database.orm.em.fork({ session: { variables: everything } }).transactional(em => em.execute('update relief_case set admitted_at = admitted_at - ?::interval where id = ?', [by, id]));
};
const cases = async () => (await division.rows('select count(*) as n from relief_case'))[0]!.n as number;

describe('registering', () => {
  test('a case is opened: masked, numbered, told of', async () => {
    const made = await register(known(man));
    expect(made).toMatchObject({ __typename: 'ReliefCase', state: 'REPORTED', citizenIdMasked: '6205************10', unidentified: false, sex: 'MALE', ageBand: 'AGE_70_79', groupFlags: ['ELDER'], version: 1 });
    expect(made.caseNo).toMatch(/^H620599000\d{4}00001$/);
    expect(made.allowedSteps).toEqual(['CONTACT', 'HOSPITALISE', 'HAND_TO_POLICE']);
    const [told] = await division.said('homelessness.file-registered.v1');
    expect(told?.data).toMatchObject({ fileId: made.id, personId: made.person.id, regionCode: 620599000000, categories: ['ELDER'] });
    const [row] = await division.rows('select * from relief_case where id = $1', [made.id]);
    expect(JSON.stringify(row)).not.toContain(man);
  });

  test('somebody unknown gets a temporary key; what is restricted is not told', async () => {
    const made = await register(unknown({ groupFlags: ['SUSPECTED_MENTAL', 'TRAFFICKED', 'ILL'] }));
    expect(made).toMatchObject({ unidentified: true, person: { id: expect.stringMatching(/^T[0-9A-Z]{26}$/) }, citizenIdMasked: null });
    const told = (await division.said('homelessness.file-registered.v1')).find(it => it.data.fileId === made.id);
    expect(told?.data.categories).toEqual(['ILL', 'ELDER']);
    const [row] = await division.rows('select sensitivity from relief_case where id = $1', [made.id]);
    expect(row).toEqual({ sensitivity: 4 });
    const { data } = await division.ask('query ($id: ID!) { reliefCase(id: $id) { id } }', { id: made.id }, city);
    expect(data.reliefCase).toBeNull();
  });

  test('a county is kept where a street was given', async () => {
    expect((await register(unknown({ regionCode: '620599001000' }))).regionCode).toBe(county);
  });

  const future = new Date(Date.now() + 86_400_000).toISOString();
  test.each<[string, object, string, string]>([
    ['a wrong check digit', known('620599195003070018'), 'INVALID_INPUT', 'input.citizenId'],
    ['an impossible date in the id', known('620599195002300017'), 'INVALID_INPUT', 'input.citizenId'],
    ['an old id of 15 digits', known('620599500307001'), 'INVALID_INPUT', 'input.citizenId'],
    ['no id and no reason', { ...found }, 'INVALID_INPUT', 'input.citizenId'],
    ['a sex that differs from the id', known(idOf('19700101'), { sex: 'FEMALE' }), 'INVALID_INPUT', 'input.citizenId'],
    ['an unknown region', unknown({ regionCode: '999901000000' }), 'INVALID_INPUT', 'input.regionCode'],
    ['a region wider than a county', unknown({ regionCode: '620500000000' }), 'INVALID_INPUT', 'input.regionCode'],
    ['a region out of scope', unknown({ regionCode: '620502000000' }), 'OUT_OF_SCOPE', 'input.regionCode'],
    ['a person with an open case', known(man), 'DUPLICATE', 'input.citizenId'],
    ['features that are too long', unknown({ features: '长'.repeat(501) }), 'TOO_LONG', 'input.features'],
    ['a text beyond all bounds', unknown({ features: '长'.repeat(2001) }), 'TOO_LONG', 'input.features'],
    ['a name that is none', unknown({ name: '12345' }), 'INVALID_INPUT', 'input.name'],
    ['an age beyond all', unknown({ estimatedAge: 131 }), 'INVALID_INPUT', 'input.estimatedAge'],
    ['somebody found tomorrow', unknown({ foundAt: future }), 'INVALID_INPUT', 'input.foundAt'],
    ['the police without their form', unknown({ foundBy: 'POLICE' }), 'INVALID_INPUT', 'input.handoverFormNo'],
    ['a patrol round that is none', unknown({ patrolRoundId: 'none' }), 'NOT_FOUND', 'input.patrolRoundId'],
  ])('%s is refused by its field, and nothing is written', async (_, input, code, field) => {
    const before = await cases();
    const refused = await register(input);
    expect(refused).toMatchObject({ __typename: 'Rejection', code, field });
    expect(refused.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await cases()).toBe(before);
  });

  test('an unknown enum and an impossible day are coded errors that name the field', async () => {
    const ask = (input: object) => division.ask(registerText, { input, key: key() }, rescuer);
    expect((await ask(unknown({ foundBy: 'MARTIAN' }))).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.foundBy' } });
    expect((await ask(unknown({ birthDate: '1950-02-30' }))).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.birthDate' } });
  });

  test('the same key twice has one effect and the same answer; with another body it is refused', async () => {
    const once = key();
    const before = await cases();
    const input = known(idOf('19710101'));
    const first = await say(registerText, input, rescuer, once);
    expect(await say(registerText, input, rescuer, once)).toEqual(first);
    expect(await cases()).toBe(before + 1);
    expect(await say(registerText, { ...input, foundBy: 'SELF' }, rescuer, once)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  test('who has no part in relief may not register', async () => {
    const { errors } = await division.ask(registerText, { input: unknown(), key: key() }, { role: 'STATION_WORKER', region: home });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the life of a case', () => {
  test('a stale version, a forbidden step and another role are refused with what is allowed', async () => {
    const it = await register(known(idOf('19720101')));
    expect(await step({ ...it, version: 9 }, 'CONTACT')).toMatchObject({ code: 'STALE_VERSION', field: 'input.expectedVersion' });
    expect(await step(it, 'ADMIT', { entryCheck })).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: 'input.step', allowed: ['CONTACT', 'HOSPITALISE', 'HAND_TO_POLICE'] });
    expect(await step(it, 'CONTACT', {}, office)).toMatchObject({ code: 'OUT_OF_SCOPE' });
    expect(await step(it, 'CONTACT', {}, elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a refusal needs its reason and the number of the notice', async () => {
    const it = await step(await register(known(idOf('19730101'))), 'CONTACT');
    expect(await step(it, 'REFUSE')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
    expect(await step(it, 'REFUSE', { reason: '不属于救助对象' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.refusalNoticeNo' });
    expect(await step(it, 'REFUSE', { reason: '不属于救助对象', refusalNoticeNo: 'N-1' })).toMatchObject({ state: 'REFUSED', refusalNoticeNo: 'N-1', allowedSteps: [] });
  });

  test('an entry needs the check, the will, the hospital first and the police first', async () => {
    const contacted = async (more: object) => step(await register(unknown(more)), 'CONTACT');
    const unwilling = await contacted({ voluntary: false });
    expect(await step(unwilling, 'ADMIT')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.entryCheck' });
    expect(await step(unwilling, 'ADMIT', { entryCheck })).toMatchObject({ code: 'NOT_VOLUNTARY' });
    const ill = await contacted({ groupFlags: ['ILL'] });
    expect(await step(ill, 'ADMIT', { entryCheck })).toMatchObject({ code: 'HOSPITAL_FIRST', allowed: ['HOSPITALISE'] });
    expect(await step(await step(ill, 'HOSPITALISE'), 'ADMIT', { entryCheck })).toMatchObject({ state: 'ADMITTED' });
    const lost = await contacted({ groupFlags: ['SUSPECTED_LOST'] });
    expect(await step(lost, 'ADMIT', { entryCheck })).toMatchObject({ code: 'POLICE_FIRST', field: 'input.policeReportNo' });
    expect(await step(lost, 'ADMIT', { entryCheck, policeReportNo: 'JJ-1' })).toMatchObject({ state: 'ADMITTED' });
  });

  test('the entry starts the clocks and is told', async () => {
    const it = await admitted(unknown());
    const [row] = await division.rows('select admitted_at, notice_due_at, ten_day_due_at from relief_case where id = $1', [it.id]);
    const { admitted_at: at, notice_due_at: notice, ten_day_due_at: stay } = row as Record<string, Date>;
    expect([notice!.getTime() - at!.getTime(), stay!.getTime() - at!.getTime()]).toEqual([86_400_000, 10 * 86_400_000]);
    expect(it.dnaDueAt).toBeTruthy();
    const told = (await division.said('homelessness.relief-admitted.v1')).find(e => e.data.caseId === it.id);
    expect(told?.data).toMatchObject({ personId: it.person.id, unidentified: true, ageBand: '70-79' });
    const child = await admitted(unknown({ estimatedAge: 9 }));
    expect(child).toMatchObject({ tenDayDueAt: null, groupFlags: ['MINOR'], allowedDepartures: ['KIN_PICKUP', 'ESCORT', 'WELFARE'] });
  });

  test('nobody is stranded or settled before the time of the law; then the county office settles', async () => {
    const it = await step(await admitted(unknown()), 'BEGIN_IDENTIFYING');
    expect(await step(it, 'MARK_STRANDED')).toMatchObject({ code: 'TOO_EARLY' });
    await enteredEarlier(it.id, '11 days');
    const stranded = await step(it, 'MARK_STRANDED');
    expect(stranded).toMatchObject({ state: 'STRANDED' });
    expect(stranded.allowedSteps).toContain('IDENTIFY');
    expect(await step(stranded, 'APPLY_SETTLEMENT')).toMatchObject({ code: 'OUT_OF_SCOPE' });
    expect(await step(stranded, 'APPLY_SETTLEMENT', {}, office)).toMatchObject({ code: 'TOO_EARLY' });
    await enteredEarlier(it.id, '4 months');
    const settled = await step(await step(stranded, 'APPLY_SETTLEMENT', {}, office), 'SETTLE', {}, office);
    expect(settled).toMatchObject({ state: 'SETTLED' });
    expect(await identify(settled, idOf('19500102'))).toMatchObject({ state: 'IDENTIFIED', unidentified: false });
  });

  test('leaving without notice is written down, whatever the person', async () => {
    const it = await admitted(unknown());
    expect(await step(it, 'RECORD_LEAVING')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
    const left = await step(it, 'RECORD_LEAVING', { reason: '夜间自行离开' });
    expect(left).toMatchObject({ state: 'LEFT_WITHOUT_NOTICE', departure: { mode: 'LEFT_WITHOUT_NOTICE' } });
    expect(await step(left, 'CLOSE')).toMatchObject({ state: 'CLOSED' });
  });
});

describe('identity and departure', () => {
  test('somebody unknown is identified: every row takes the true key, the divisions are told, the home township looks after them', async () => {
    const citizenId = idOf('19510505');
    const it = await step(await admitted(unknown({ groupFlags: ['DISABLED'] })), 'BEGIN_IDENTIFYING');
    const tempId = it.person.id;
    await say(mutationOf('raiseReliefCrisis', 'ReliefCrisis', 'id'), { fileId: it.id, level: 2, kind: 'ILLNESS' }, rescuer);
    await say(mutationOf('recordReliefService', 'ReliefServiceRecord', 'id'), { fileId: it.id, catalogueCode: 'S24', mode: 'SITE', startedAt: '2026-10-02T08:00:00+08:00', minutes: 30 }, rescuer);
    await say(mutationOf('postReliefNeed', 'ReliefNeed', 'id'), { fileId: it.id, kind: 'GOODS', item: '棉衣', quantity: 1, unit: '件' }, rescuer);
    const now = await say(mutationOf('recordIdentitySearch', 'ReliefCase', `${caseFields} identitySearch { noticeNo noticeAt dnaRequestNo }`), { caseId: it.id, expectedVersion: it.version, noticeNo: 'XQ-1' }, rescuer);
    expect(now.identitySearch).toMatchObject({ noticeNo: 'XQ-1', dnaRequestNo: null });

    expect(await step(now, 'IDENTIFY')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.step' });
    expect(await identify(now, '620599195003070018')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.citizenId' });
    expect(await identify(now, citizenId, { homeRegionCode: '620502000000' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.homeRegionCode' });
    expect(await identify(now, citizenId, { evidence: ' ' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.evidence' });
    expect(await identify({ ...now, version: 1 }, citizenId)).toMatchObject({ code: 'STALE_VERSION' });
    const identified = await identify(now, citizenId, { name: '李·测试' });
    expect(identified).toMatchObject({ state: 'IDENTIFIED', unidentified: false, ageBand: 'AGE_70_79', version: now.version + 1 });
    const personId = identified.person.id;
    expect(personId).toMatch(/^P/);
    for (const table of ['relief_case', 'relief_crisis', 'relief_service_record', 'relief_need']) {
      expect(await division.rows(`select distinct person_id from ${table} where person_id in ($1, $2)`, [tempId, personId])).toEqual([{ person_id: personId }]);
    }
    const told = (await division.said('homelessness.person-identified.v1')).filter(e => e.data.tempId === tempId);
    expect(told.map(e => e.data)).toEqual([expect.objectContaining({ caseId: it.id, personId, ageBand: '70-79', sex: 'MALE', homeRegionCode: Number(home), disabled: true, regionCode: Number(county) })]);
    const through = await division.ask('query ($id: ID) { person(id: $id) { id reliefCases { id name } } }', { id: tempId }, rescuer);
    expect(through.data.person).toEqual({ id: personId, reliefCases: [{ id: it.id, name: '李·测试' }] });
    expect(await identify(identified, citizenId)).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: expect.arrayContaining(['PLAN_RETURN']) });

    const planned = await step(identified, 'PLAN_RETURN');
    expect(await step(planned, 'DEPART')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.departure' });
    expect(await step(planned, 'DEPART', { departure: { mode: 'SELF' } })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.departure.statementSigned' });
    const departed = await step(planned, 'DEPART', { departure: { mode: 'ESCORT', escortStaffIds: ['staff-1', 'staff-2'] } });
    expect(departed).toMatchObject({ state: 'DEPARTED', departure: { mode: 'ESCORT', toRegionCode: home } });
    const [left] = (await division.said('homelessness.person-departed.v1')).filter(e => e.data.caseId === it.id);
    expect(left?.data).toMatchObject({ personId, mode: 'ESCORT', toRegionCode: Number(home) });

    const due = 'query { afterCares { edges { node { id state version regionCode dueAt allowedSteps case { id } person { id } } } } }';
    const atHome = await division.ask(due, {}, homeHead);
    expect(atHome.errors).toBeUndefined();
    const [{ node: care }] = atHome.data.afterCares.edges;
    expect(care).toMatchObject({ state: 'OPEN', regionCode: home, case: null, person: { id: personId }, allowedSteps: ['ACCEPT', 'RECORD_VISIT'] });
    expect((await division.ask(due, {}, rescuer)).data.afterCares.edges).toMatchObject([{ node: { id: care.id, case: { id: it.id } } }]);
    expect((await division.ask(due, {}, { role: 'STATION_HEAD', region: '620502001000' })).data.afterCares.edges).toEqual([]);

    const stepCare = mutationOf('stepAfterCare', 'AfterCare', 'id state version causes firstVisitAt');
    expect(await say(stepCare, { id: care.id, step: 'ACCEPT', expectedVersion: 1 }, auditor)).toMatchObject({ code: 'OUT_OF_SCOPE' });
    expect(await say(stepCare, { id: care.id, step: 'ACCEPT', expectedVersion: 1 }, homeHead)).toMatchObject({ state: 'ACCEPTED', version: 2 });
    expect(await say(stepCare, { id: care.id, step: 'CLOSE', expectedVersion: 2 }, homeHead)).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: ['RECORD_VISIT'] });
    expect(await say(stepCare, { id: care.id, step: 'RECORD_VISIT', expectedVersion: 2 }, homeHead)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.visitedAt' });
    const visitedAt = new Date().toISOString();
    expect(await say(stepCare, { id: care.id, step: 'RECORD_VISIT', expectedVersion: 2, visitedAt }, homeHead)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.causes' });
    expect(await say(stepCare, { id: care.id, step: 'RECORD_VISIT', expectedVersion: 2, visitedAt, causes: ['LOST'] }, homeHead)).toMatchObject({ state: 'VISITED', causes: ['LOST'], firstVisitAt: visitedAt });
    const closed = await step(await step(departed, 'OPEN_AFTERCARE'), 'CLOSE');
    expect(closed).toMatchObject({ state: 'CLOSED' });

    const again = await register(known(citizenId));
    expect(again).toMatchObject({ person: { id: personId }, priorEpisodes: 1 });
    expect(again.id).not.toBe(it.id);
  });

  test('a minor never leaves alone, though the number says 17', async () => {
    const birth = new Date(Date.now() - 17.5 * 365.25 * 86_400_000).toISOString().slice(0, 10);
    const it = await step(await admitted(unknown({ estimatedAge: 19, sex: 'FEMALE' })), 'BEGIN_IDENTIFYING');
    const identified = await identify(it, idOf(birth.replaceAll('-', ''), '002'));
    expect(identified).toMatchObject({ groupFlags: ['MINOR'], ageBand: 'AGE_14_17' });
    const planned = await step(identified, 'PLAN_RETURN');
    expect(await step(planned, 'DEPART', { departure: { mode: 'SELF', statementSigned: true } })).toMatchObject({
      code: 'DEPARTURE_NOT_ALLOWED', field: 'input.departure.mode', allowed: ['KIN_PICKUP', 'ESCORT', 'WELFARE'],
    });
    expect(await step(planned, 'DEPART', { departure: { mode: 'KIN_PICKUP', receiverName: '王某', receiverIdSeen: true } })).toMatchObject({ state: 'DEPARTED' });
  });

  test('a number of another sex, or another than that of the registration, is refused', async () => {
    const stranger = await step(await admitted(unknown({ sex: 'MALE' })), 'BEGIN_IDENTIFYING');
    expect(await identify(stranger, idOf('19520505', '002'))).toMatchObject({ code: 'INVALID_INPUT', field: 'input.citizenId' });
    const named = await step(await admitted(known(idOf('19740101'))), 'BEGIN_IDENTIFYING');
    expect(await identify(named, idOf('19740101', '003'))).toMatchObject({ code: 'INVALID_INPUT', field: 'input.citizenId' });
    expect(await identify(named, idOf('19740101'))).toMatchObject({ state: 'IDENTIFIED', person: { id: named.person.id } });
    expect((await division.said('homelessness.person-identified.v1')).some(e => e.data.caseId === named.id)).toBe(false);
  });
});

describe('other ways of leaving', () => {
  const planned = async (birth: string) => step(await identify(await step(await admitted(known(idOf(birth))), 'BEGIN_IDENTIFYING'), idOf(birth)), 'PLAN_RETURN');
  const careOf = async (id: string) => (await division.rows('select region_code, mode from after_care where case_id = $1', [id]));

  test('an adult leaves alone with a signed statement', async () => {
    const it = await planned('19800101');
    expect(await step(it, 'DEPART', { departure: { mode: 'SELF', statementSigned: true, toRegionCode: '620502000000' } })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.departure.toRegionCode' });
    expect(await step(it, 'DEPART', { departure: { mode: 'SELF', statementSigned: true, toRegionCode: '620502001000' } })).toMatchObject({ state: 'DEPARTED', departure: { toRegionCode: '620502001000' } });
    expect(await careOf(it.id)).toEqual([{ region_code: 620502001000, mode: 'SELF' }]);
  });

  test('handed over to another relief station, the home township still gets the after-care', async () => {
    const it = await planned('19810101');
    expect(await step(it, 'DEPART', { departure: { mode: 'HANDOVER', toRegionCode: '620503000000' } })).toMatchObject({ state: 'DEPARTED', departure: { mode: 'HANDOVER', toRegionCode: '620503000000' } });
    expect(await careOf(it.id)).toEqual([{ region_code: Number(home), mode: 'HANDOVER' }]);
  });
});

describe('aid and the 10 days', () => {
  const give = (it: { id: string; version: number }, more: object) => say(mutationOf('giveReliefAid', 'ReliefCase', 'id version aidGiven { kind localTransportCents }'), { caseId: it.id, expectedVersion: it.version, kind: 'TICKET', ...more }, rescuer);
  test('a fare is at most 20 yuan against a signature', async () => {
    const it = await admitted(unknown());
    expect(await give(it, { localTransportCents: 2001, signed: true })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.localTransportCents' });
    expect(await give(it, { localTransportCents: 2000 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.signed' });
    expect(await give(it, { localTransportCents: 2000, signed: true })).toMatchObject({ aidGiven: [{ kind: 'TICKET', localTransportCents: 2000 }] });
    expect(await give(await register(unknown()), {})).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: 'input.caseId' });
  });

  test('the county office files a longer stay, where the 10 days hold', async () => {
    const extend = (it: { id: string; version: number }, until: string) => say(mutationOf('extendReliefStay', 'ReliefCase', 'tenDayDueAt extensionNo'), { caseId: it.id, expectedVersion: it.version, filingNo: 'BA-1', until }, office);
    const it = await admitted(unknown());
    expect(await extend(it, '2026-01-01')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.until' });
    expect(await extend(it, '2099-01-01')).toMatchObject({ tenDayDueAt: '2099-01-01T15:59:59.000Z', extensionNo: 'BA-1' });
    expect(await extend(await admitted(unknown({ estimatedAge: 10 })), '2099-01-01')).toMatchObject({ code: 'INVALID_INPUT', field: 'input.caseId' });
  });
});

describe('changing, listing, finding', () => {
  test('what is absent stays; flags follow, and the version guards', async () => {
    const text = mutationOf('changeReliefCase', 'ReliefCase', `${caseFields} features name`);
    const it = await register(unknown({ features: '左手有疤' }));
    const changed = await say(text, { id: it.id, expectedVersion: 1, name: '张测试', groupFlags: ['ILL'], estimatedAge: 15 }, rescuer);
    expect(changed).toMatchObject({ name: '张测试', features: '左手有疤', groupFlags: ['ILL', 'MINOR'], version: 2 });
    expect(await say(text, { id: it.id, expectedVersion: 1, name: '张测' }, rescuer)).toMatchObject({ code: 'STALE_VERSION', allowed: ['2'] });
    expect(await say(text, { id: it.id, expectedVersion: 2 }, elsewhere)).toMatchObject({ code: 'NOT_FOUND', field: 'input.id' });
    const search = 'query ($text: String!) { searchReliefCases(text: $text) { edges { node { id } } totalCount } }';
    for (const words of ['张测', '手有疤', it.caseNo]) expect((await division.ask(search, { text: words }, rescuer)).data.searchReliefCases).toEqual({ edges: [{ node: { id: it.id } }], totalCount: 1 });
    expect((await division.ask(search, { text: '手有疤' }, elsewhere)).data.searchReliefCases.totalCount).toBe(0);
  });

  test('a list pages without loss and narrows by filter', async () => {
    const list = 'query ($after: String, $filter: ReliefCaseFilter) { reliefCases(first: 7, after: $after, filter: $filter) { edges { node { id state unidentified } } pageInfo { hasNextPage endCursor } totalCount } }';
    const all: { id: string }[] = [];
    let after: string | null = null;
    let page;
    do {
      page = (await division.ask(list, { after }, rescuer)).data.reliefCases;
      all.push(...page.edges.map((it: { node: { id: string } }) => it.node));
      after = page.pageInfo.endCursor;
    } while (page.pageInfo.hasNextPage);
    expect(new Set(all.map(it => it.id)).size).toBe(page.totalCount);
    expect(all).toHaveLength(page.totalCount);
    const unidentified = (await division.ask(list, { filter: { unidentified: true, state: 'ADMITTED' } }, rescuer)).data.reliefCases;
    expect(unidentified.totalCount).toBeGreaterThan(0);
    for (const { node } of unidentified.edges) expect(node).toMatchObject({ state: 'ADMITTED', unidentified: true });
    expect((await division.ask(list, { filter: { clockBefore: '2020-01-01T00:00:00Z' } }, rescuer)).data.reliefCases.totalCount).toBe(0);
    expect((await division.ask(list, { filter: { clockBefore: '2098-01-01T00:00:00Z' } }, rescuer)).data.reliefCases.totalCount).toBeGreaterThan(0);
    expect((await division.ask(list, { filter: { regionCode: home } }, rescuer)).data.reliefCases.totalCount).toBe(0);
    expect((await division.ask(list, {}, elsewhere)).data.reliefCases.totalCount).toBe(0);
  });

  test('who may not see a field gets null and a coded error, the rest stands', async () => {
    const it = await register(known(idOf('19751212')));
    const { data, errors } = await division.ask('query ($id: ID!) { reliefCase(id: $id) { state name features citizenIdMasked identitySearch { noticeNo } } }', { id: it.id }, city);
    expect(data.reliefCase).toEqual({ state: 'REPORTED', name: null, features: null, citizenIdMasked: null, identitySearch: null });
    expect(errors?.map(e => e.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  test('by the citizen id, a person out of scope has no more parts than a stranger', async () => {
    const text = 'query ($citizenId: String) { person(citizenId: $citizenId) { reliefCases { id } missingAlert { id } } }';
    expect((await division.ask(text, { citizenId: man }, rescuer)).data.person.reliefCases).toHaveLength(1);
    const stranger = (await division.ask(text, { citizenId: idOf('19000101') }, elsewhere)).data;
    expect((await division.ask(text, { citizenId: man }, elsewhere)).data).toEqual(stranger);
  });
});

describe('missing persons and matches', () => {
  const reportText = mutationOf('reportMissingPerson', 'MissingPersonAlert', 'id state version citizenIdMasked reporterPhoneMasked person { id } allowedSteps');
  const missing = (citizenId: string, more: object = {}) => ({
    name: '赵测试', citizenId, lastSeenAt: '2026-09-01T08:00:00+08:00', regionCode: county, features: '戴黑帽', reporterName: '赵某', reporterRelation: 'SON', reporterPhone: '14200000003', ...more,
  });
  const proposeText = mutationOf('proposeMatchCandidate', 'MatchCandidate', 'id state version allowedSteps alert { id } case { id }');
  const decideText = mutationOf('decideMatchCandidate', 'MatchCandidate', 'id state version decidedBy alert { state matchedCase { id } }');

  test('an alert is told, masked, and refused twice', async () => {
    const citizenId = idOf('19480808');
    const made = await say(reportText, missing(citizenId), rescuer);
    expect(made).toMatchObject({ state: 'OPEN', reporterPhoneMasked: '142****0003', citizenIdMasked: expect.stringMatching(/^6205\*{12}/), allowedSteps: ['MATCH', 'CLOSE'] });
    expect((await division.said('homelessness.missing-reported.v1')).at(-1)?.data).toMatchObject({ alertId: made.id, personId: made.person.id, ageBand: '70-79' });
    expect(await say(reportText, missing(citizenId), rescuer)).toMatchObject({ code: 'DUPLICATE', field: 'input.citizenId' });
    expect(await say(reportText, missing(idOf('19480809'), { reporterPhone: '12800000001' }), rescuer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reporterPhone' });
    expect(await say(reportText, missing(idOf('19480809'), { lastSeenAt: '2099-01-01T00:00:00Z' }), rescuer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.lastSeenAt' });
    const { data } = await division.ask('query ($id: ID) { person(id: $id) { missingAlert { id } } }', { id: made.person.id }, rescuer);
    expect(data.person.missingAlert).toEqual({ id: made.id });
  });

  test('a person proposes and a person decides; accepted, the alert is matched', async () => {
    const it = await register(unknown());
    const [right, wrong] = [await say(reportText, missing(idOf('19490909')), rescuer), await say(reportText, missing(idOf('19490910')), rescuer)];
    const propose = (alertId: string, more: object = {}) => say(proposeText, { caseId: it.id, alertId, basis: 'TEXT', score: 60, ...more }, rescuer);
    expect(await propose(right.id, { score: 101 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.score' });
    expect(await propose('none')).toMatchObject({ code: 'NOT_FOUND', field: 'input.alertId' });
    const [likely, unlikely] = [await propose(right.id, { score: 90 }), await propose(wrong.id)];
    expect(await propose(right.id)).toMatchObject({ code: 'DUPLICATE' });
    const { data } = await division.ask('query ($id: ID!) { matchCandidates(caseId: $id) { id score } }', { id: it.id }, rescuer);
    expect(data.matchCandidates).toEqual([{ id: likely.id, score: 90 }, { id: unlikely.id, score: 60 }]);
    const decide = (id: string, name: string, version: number) => say(decideText, { id, step: name, expectedVersion: version, reason: '家属辨认' }, rescuer);
    expect(await decide(likely.id, 'ACCEPT', 1)).toMatchObject({ state: 'ACCEPTED', decidedBy: 'test-RESCUE_STAFF', alert: { state: 'MATCHED', matchedCase: { id: it.id } } });
    expect(await decide(unlikely.id, 'REJECT', 1)).toMatchObject({ state: 'REJECTED', alert: { state: 'OPEN' } });
    expect(await decide(likely.id, 'REJECT', 2)).toMatchObject({ code: 'ILLEGAL_TRANSITION', allowed: [] });
    expect((await division.said('homelessness.match-decided.v1')).map(e => e.data.accepted)).toEqual([true, false]);
    const close = mutationOf('stepMissingPersonAlert', 'MissingPersonAlert', 'state closedReason');
    expect(await say(close, { id: wrong.id, step: 'MATCH', expectedVersion: 1 }, rescuer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.step' });
    expect(await say(close, { id: wrong.id, step: 'CLOSE', expectedVersion: 1 }, rescuer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.reason' });
    expect(await say(close, { id: wrong.id, step: 'CLOSE', expectedVersion: 1, reason: '已自行回家' }, rescuer)).toMatchObject({ state: 'CLOSED', closedReason: '已自行回家' });
  });

  test('a matched alert must be of the person that is identified, and takes the true key', async () => {
    const it = await step(await admitted(unknown()), 'BEGIN_IDENTIFYING');
    const match = async (alertId: string) => {
      const { id } = await say(proposeText, { caseId: it.id, alertId, basis: 'TEXT' }, rescuer);
      await say(decideText, { id, step: 'ACCEPT', expectedVersion: 1, reason: '家属辨认' }, rescuer);
    };
    const nameless = await say(reportText, { ...missing(''), citizenId: null, idMissingReason: '家属不记得' }, rescuer);
    const other = await say(reportText, missing(idOf('19440404')), rescuer);
    await match(nameless.id);
    await match(other.id);
    expect(await identify(it, idOf('19430303'))).toMatchObject({ code: 'INVALID_INPUT', field: 'input.citizenId' });
    const back = mutationOf('stepMissingPersonAlert', 'MissingPersonAlert', 'state matchedCase { id }');
    expect(await say(back, { id: other.id, step: 'REJECT_MATCH', expectedVersion: 2 }, rescuer)).toEqual({ __typename: 'MissingPersonAlert', state: 'OPEN', matchedCase: null });
    const identified = await identify(it, idOf('19430303'));
    const { data } = await division.ask('query ($id: ID) { person(id: $id) { missingAlert { id } reliefCases { id } } }', { id: identified.person.id }, rescuer);
    expect(data.person).toEqual({ missingAlert: { id: nameless.id }, reliefCases: [{ id: it.id }] });
  });
});

describe('patrols, crises and stations', () => {
  test('a round is recorded and counted, and its cases hang on it', async () => {
    const text = mutationOf('recordPatrolRound', 'PatrolRound', 'id area contacts');
    const round = { regionCode: county, area: '火车站', startedAt: '2026-10-01T20:00:00+08:00', minutes: 90, contacts: 4, supplies: 3, wave: true, partners: ['POLICE'], stationId: 'relief-9' };
    expect(await say(text, { ...round, minutes: 1441 }, rescuer)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.minutes' });
    expect(await say(text, { ...round, regionCode: '620502000000' }, { ...rescuer })).toMatchObject({ code: 'OUT_OF_SCOPE' });
    const made = await say(text, round, rescuer);
    expect((await division.said('homelessness.patrol-recorded.v1')).map(e => e.data)).toEqual([expect.objectContaining({ roundId: made.id, contacts: 4, supplies: 3, wave: true })]);
    const it = await register(unknown({ patrolRoundId: made.id, patrolOutcome: 'ACCEPTED' }));
    const { data } = await division.ask('query ($id: ID!) { patrolRound(id: $id) { cases { id } station { id reliefPatrols { id } } } }', { id: made.id }, rescuer);
    expect(data.patrolRound).toEqual({ cases: [{ id: it.id }], station: { id: 'relief-9', reliefPatrols: [{ id: made.id }] } });
  });

  test('a crisis is raised, handled by the relief station, and closed by the county; a child needs the receipt of the police', async () => {
    const it = await register(unknown({ estimatedAge: null, birthDate: '2015-06-01' }));
    const raise = mutationOf('raiseReliefCrisis', 'ReliefCrisis', 'id version state allowedSteps file { id }');
    const stepText = mutationOf('stepReliefCrisis', 'ReliefCrisis', 'id version state');
    const raised = await say(raise, { fileId: it.id, level: 1, kind: 'ABUSE', externalCall: 'POLICE_110' }, rescuer);
    expect(raised).toMatchObject({ state: 'RAISED', file: { id: it.id }, allowedSteps: expect.arrayContaining(['ACKNOWLEDGE']) });
    let crisis = raised;
    for (const name of ['ACKNOWLEDGE', 'RESPOND', 'STABILISE']) crisis = await say(stepText, { id: crisis.id, step: name, expectedVersion: crisis.version }, rescuer);
    expect(crisis.state).toBe('STABILISED');
    const close = { id: crisis.id, step: 'CLOSE', expectedVersion: crisis.version, outcome: '已安置' };
    expect(await say(stepText, close, rescuer)).toMatchObject({ code: 'OUT_OF_SCOPE' });
    expect(await say(stepText, close, office)).toMatchObject({ code: 'INVALID_INPUT', field: 'input.receiptNo' });
    expect(await say(stepText, { ...close, receiptNo: 'JJ-9' }, office)).toMatchObject({ state: 'CLOSED' });
    expect((await division.said('homelessness.crisis-raised.v1')).some(e => e.data.crisisId === crisis.id)).toBe(true);
  });

  test('a station that stops hands over its cases, crises and needs, once; charity delivers back', async () => {
    const it = await admitted(unknown({ stationId: 'relief-1' }));
    await say(mutationOf('raiseReliefCrisis', 'ReliefCrisis', 'id'), { fileId: it.id, level: 3, kind: 'ILLNESS' }, rescuer);
    const need = await say(mutationOf('postReliefNeed', 'ReliefNeed', 'id state'), { fileId: it.id, kind: 'GOODS', item: '棉被', quantity: 2, unit: '床' }, rescuer);
    const load = async (id: string) => (await division.ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Station { reliefCaseload { files openVisits openCrises openNeeds } } } }', { r: [{ __typename: 'Station', id }] }, rescuer)).data._entities[0].reliefCaseload;
    expect(await load('relief-1')).toEqual({ files: 1, openVisits: 0, openCrises: 1, openNeeds: 1 });
    const stop = { stationId: 'relief-1', fallbackStationId: 'relief-2', regionCode: Number(county) };
    const event = randomUUID();
    expect(await division.hear(organizations.StationSuspended, stop, event)).toBe(true);
    expect(await division.hear(organizations.StationSuspended, stop, event)).toBe(false);
    expect((await division.said('homelessness.tasks-reassigned.v1')).map(e => e.data)).toEqual([{ fromStationId: 'relief-1', toStationId: 'relief-2', files: 1, visits: 0, crises: 1, needs: 1, regionCode: Number(county) }]);
    expect(await load('relief-1')).toEqual({ files: 0, openVisits: 0, openCrises: 0, openNeeds: 0 });
    expect(await load('relief-2')).toEqual({ files: 1, openVisits: 0, openCrises: 1, openNeeds: 1 });

    await division.hear(charity.NeedMatched, { needId: need.id, matchId: 'm', ledger: 'homelessness', regionCode: Number(county) });
    const delivery = {
      deliveryId: 'd1', allocationId: 'a1', needId: need.id, ledger: 'homelessness' as const, personId: it.person.id, stationId: null, charityOrgId: 'org', regionCode: Number(county), kind: 'GOODS' as const,
      quantity: 2, cents: 0, fulfilled: true, at: '2026-10-05T08:00:00Z',
    };
    const delivered = randomUUID();
    await division.hear(charity.DeliveryConfirmed, delivery, delivered);
    await division.hear(charity.DeliveryConfirmed, delivery, delivered);
    const { data } = await division.ask('query ($id: ID!) { reliefCase(id: $id) { needs { state deliveredQuantity } services { deliveryId action } } }', { id: it.id }, rescuer);
    expect(data.reliefCase).toEqual({ needs: [{ state: 'FULFILLED', deliveredQuantity: 2 }], services: [{ deliveryId: 'd1', action: 'A3' }] });
  });
});
