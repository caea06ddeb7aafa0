import type { Division } from '@nuanxin/kit';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { empty, loaders } from '../load.ts';
import { peopleOf, type People } from '../people.ts';
import { planOf } from '../plan.ts';
import { openFilling } from '../table.ts';
import { townsOf } from '../towns.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const names = Object.keys(loaders);
const township = '620502005000';
const worker: Who = { role: 'STATION_WORKER', region: township, station: 'station-620502005' };
const city: Who = { role: 'CITY_DIV', domain: 'all', region: '620500000000' };

type Opened = Awaited<ReturnType<typeof testDivision>>;
const divisions = new Map<string, Opened>();
const counts: Record<string, Record<string, number>> = {};
const entities: Record<string, readonly string[]> = {};
let people: People;

/** The owner's address of a test's own database: its roles have the password of tests. */
const ownerUrl = (name: string, app: string) => app.replace(`//${name}_app:`, `//${name}_migrator:`);
const of = (name: string) => divisions.get(name)!;

beforeAll(async () => {
  const plan = planOf(0.001, 1, today);
  for (const name of names) {
    const { default: division } = (await import(new URL(`../../../services/${name}/src/service.ts`, import.meta.url).href)) as { default: Division };
    const opened = await testDivision(division);
    divisions.set(name, opened);
    const { PERSON_PEPPER, SEAL_KEY } = process.env;
    people ??= peopleOf(plan, townsOf(plan), { pepper: Buffer.from(PERSON_PEPPER!, 'hex'), seal: Buffer.from(SEAL_KEY!, 'hex') });
    const filling = await openFilling(division, ownerUrl(name, opened.urls.app));
    await loaders[name]!(people, filling);
    entities[name] = filling.entities;
    counts[name] = await filling.finish();
  }
});
afterAll(async () => {
  for (const it of divisions.values()) await it[Symbol.asyncDispose]();
});

test.each(names)('%s: every entity has rows, or load.ts says why not', name => {
  expect(entities[name]!.filter(it => !empty.includes(it) && !counts[name]![it])).toEqual([]);
});

test('as many as the plan says', () => {
  const { sizes } = people.plan;
  expect(counts.elders).toMatchObject({ ElderFile: sizes.elders });
  expect(counts.children).toMatchObject({ ChildFile: sizes.children });
  expect(counts.disability).toMatchObject({ DisabilityFile: sizes.disability, SmiProfile: sizes.smi });
  expect(counts.homelessness).toMatchObject({ ReliefCase: sizes.reliefCases });
  expect(counts.volunteers).toMatchObject({ Volunteer: sizes.volunteers });
  expect(counts.organizations).toMatchObject({ SocialOrganization: sizes.organizations });
  expect(counts.charity).toMatchObject({ Need: people.needs });
});

test('a worker lists, finds and visits an elder that was loaded', async () => {
  const { data, errors } = await of('elders').ask(
    `{ elderFiles(first: 50) { totalCount edges { node { id name fileNo riskLevel state citizenIdMasked contacts { name phone } household { id } visits { state dueAt } } } } elderVisitsDue(first: 5) { totalCount } elderCrises(open: false) { totalCount } }`, {}, worker);
  expect(errors).toBeUndefined();
  expect(data.elderFiles.totalCount).toBeGreaterThan(0);
  expect(data.elderVisitsDue.totalCount).toBe(data.elderFiles.totalCount);
  const { id, name, citizenIdMasked, visits } = data.elderFiles.edges[0].node;
  expect(citizenIdMasked).toMatch(/^6205\*{12}\d[\dX]$/);
  expect(visits.filter((it: { state: string }) => it.state === 'OPEN')).toHaveLength(1);
  const found = await of('elders').ask('query ($text: String!) { searchElderFiles(text: $text) { edges { node { id } } } }', { text: name }, worker);
  expect(found.data.searchElderFiles.edges.map((it: { node: { id: string } }) => it.node.id)).toContain(id);
  const visit = await of('elders').ask(
    'mutation ($input: RecordVisitInput!, $key: ID!) { recordElderVisit(input: $input, idempotencyKey: $key) { __typename ... on ElderVisit { state result } ... on Rejection { code message field } } }',
    { input: { fileId: id, startedAt: new Date(Date.now() - 60_000).toISOString(), minutes: 20, mode: 'HOME', result: 'MET' }, key: key() }, worker);
  expect(visit.data.recordElderVisit).toEqual({ __typename: 'ElderVisit', state: 'DONE', result: 'MET' });
  const [open] = await of('elders').rows(`select due_at > now() as ahead from elder_visit where file_id = $1 and state = 'OPEN'`, [id]);
  expect(open).toEqual({ ahead: true });
});

test('a new file goes on from the loaded file numbers', async () => {
  const before = await of('elders').rows(`select file_no from elder_file where region_code = ${township} order by file_no`);
  const year = today.slice(0, 4);
  const [last] = await of('elders').rows('select last from counter where id = $1', [`E620502005${year}`]);
  const ofYear = before.filter(it => (it.file_no as string).startsWith(`E620502005${year}`));
  expect(last?.last ?? 0).toBe(ofYear.length);
});

test('the volunteers: a list, a search by state, hours that make the totals', async () => {
  const { data, errors } = await of('volunteers').ask('{ volunteers(first: 20) { totalCount edges { node { id name state volunteerNo } } } }', {}, city);
  expect(errors).toBeUndefined();
  expect(data.volunteers.totalCount).toBe(people.plan.sizes.volunteers);
  const wrong = await of('volunteers').rows(
    `select v.id from volunteer v where v.total_minutes <> coalesce((select sum(h.minutes) from hour_record h where h.volunteer_id = v.id and h.state = 'CREDITED'), 0)`);
  expect(wrong).toEqual([]);
});

test('stock agrees with its movements, and deliveries with the ledgers', async () => {
  const wrong = await of('charity').rows(
    `select l.id from goods_lot l where l.qty_allocated <> coalesce((select sum(quantity) from stock_movement m where m.lot_id = l.id and m.kind = 'ALLOCATE'), 0)
      or l.qty_delivered <> coalesce((select sum(quantity) from stock_movement m where m.lot_id = l.id and m.kind = 'DELIVER'), 0)`);
  expect(wrong).toEqual([]);
  const delivered = await of('charity').rows(`select d.id from delivery d join need n on n.id = d.need_id where n.ledger = 'elders' order by 1`);
  const served = await of('elders').rows('select delivery_id as id from elder_service_record where delivery_id is not null order by 1');
  expect(delivered.length).toBeGreaterThan(0);
  expect(served).toEqual(delivered);
});

test('persons and households are shared by ledgers, and every household is in the address book', async () => {
  const persons = async (name: string, table: string) => new Set((await of(name).rows(`select person_id as id from ${table}`)).map(it => it.id as string));
  const [elders, disabled, volunteers] = [await persons('elders', 'elder_file'), await persons('disability', 'disability_file'), await persons('volunteers', 'volunteer')];
  expect([...disabled].filter(it => elders.has(it)).length).toBeGreaterThan(0);
  expect([...volunteers].filter(it => elders.has(it)).length).toBeGreaterThan(0);
  const doors = new Set((await of('organizations').rows('select id from household')).map(it => it.id as string));
  for (const [name, table] of [['elders', 'elder_file'], ['children', 'child_file'], ['disability', 'disability_file']] as const) {
    const homeless = (await of(name).rows(`select household_id as id from ${table}`)).filter(it => !doors.has(it.id as string));
    expect(homeless, name).toEqual([]);
  }
});

test('a system that holds data is not filled again, and a column nobody fills is told', async () => {
  const { default: division } = (await import(new URL('../../../services/elders/src/service.ts', import.meta.url).href)) as { default: Division };
  const filling = await openFilling(division, ownerUrl('elders', of('elders').urls.app));
  expect(await filling.holdsData()).toBe(true);
  expect(() => filling.table('ElderNeed').add({ id: 'x' })).toThrow(/nothing is loaded for fileId/);
  await filling.close();
});
