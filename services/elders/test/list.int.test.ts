import { newId, division as whole, sessionOf, type Actor } from '@nuanxin/kit';
import { key, testDivision } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import elders from '../src/service.ts';

// Lists in every width of scope against the rule itself, row by row: what a page is gathered from must neither lose a row nor show it twice.
type Item = { id: string; file_no: string; person_id: string; station_id: string | null; region_code: number; sensitivity: number };

const regions = [620502005000, 620502005001, 620502006000, 620599001000];
const stations = ['station-a', 'station-b', null];
const persons = ['PA', 'PB', 'PC', 'PD'].map(it => it.padEnd(24, 'X'));

let division: Awaited<ReturnType<typeof testDivision>>;
let items: Item[];
beforeAll(async () => {
  division = await testDivision(elders);
  const person = { name: '孙测试', citizenId: '620599195003070010', regionCode: '620599001000', intakeSource: 'SELF' };
  await division.ask(
    'mutation ($input: RegisterElderInput!, $key: ID!) { registerElder(input: $input, idempotencyKey: $key) { __typename } }',
    { input: { person, categories: ['LIVING_ALONE'] }, key: key() }, { role: 'STATION_WORKER', region: '620599001000' });
  let n = 0;
  const all = regions.flatMap(region_code => stations.flatMap(station_id => persons.map(person_id => ({
    id: newId(), file_no: `E${String((n++ * 37) % 48).padStart(3, '0')}`, person_id: `${person_id}${n}`, station_id, region_code, sensitivity: n % 5 === 0 ? 4 : 2,
  }))));
  await division.database.orm.em.fork({ session: { variables: sessionOf(whole('elders')) } }).transactional(async em => {
    for (const it of all) {
      await em.execute('insert into elder_file select (jsonb_populate_record(f, ?::jsonb)).* from elder_file f limit 1', [JSON.stringify(it)]);
      await em.execute(
        `insert into elder_visit (id, file_id, person_id, station_id, region_code, sensitivity, state, due_at, anomalies, staff_ids, volunteer_ids,
          created_by, created_at, updated_at) values (?, ?, ?, ?, ?, ?, 'OPEN', ?, '{}', '{}', '{}', 'test', now(), now())`,
        [it.id, it.id, it.person_id, it.station_id, it.region_code, it.sensitivity, `2026-11-${10 + (Number(it.file_no.slice(1)) % 4)}T00:00:00Z`]);
    }
  });
  items = await division.rows('select id, file_no, person_id, station_id, region_code, sensitivity from elder_file') as Item[];
});
afterAll(() => division[Symbol.asyncDispose]());

const actor = (name: string, lo: number, hi: number, clearance: number, ...own: string[]): Actor =>
  ({ id: name, role: 'TEST', actsAs: [], scopes: elders.policy.scopes, lo, hi, clearance, own });

const actors = [
  actor('a village', 620502005001, 620502005001, 3),
  actor('a township', 620502005000, 620502005999, 3),
  actor('a township and a station that lies in it and elsewhere', 620502005000, 620502005999, 3, 'station-a'),
  actor('a township, two stations and a person', 620502005000, 620502005999, 4, 'station-a', 'station-b', `${persons[1]}2`),
  actor('a county', 620502000000, 620502999999, 3),
  actor('a county and a station', 620502000000, 620502999999, 2, 'station-b'),
  actor('a city and a station', 620500000000, 620599999999, 3, 'station-b'),
  actor('nowhere but a station', 1, 0, 3, 'station-a'),
  actor('nothing', 1, 0, -1),
];

const isOwn = (who: Actor, id: string | null) => id !== null && who.own.includes(id);
const reaches = (who: Actor, it: Item) =>
  it.sensitivity <= who.clearance && ((it.region_code >= who.lo && it.region_code <= who.hi) || isOwn(who, it.station_id));
const lists = [
  { list: 'elderFiles', sees: (who: Actor, it: Item) => reaches(who, it) || isOwn(who, it.person_id), by: (it: Item) => it.file_no },
  { list: 'elderVisitsDue', sees: (who: Actor, it: Item) => it.file_no.length === 4 && reaches(who, it), by: (it: Item) => Number(it.file_no.slice(1)) % 4 },
];

const cases = lists.flatMap(list => actors.map(who => ({ ...list, who, name: who.id })));
test.each(cases)('$list for $name: pages hold what the policy lets through, once, in order, and count it', async ({ list, sees, by, who }) => {
  const seen = items.filter(it => sees(who, it)).sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a.id < b.id ? -1 : 1)).map(it => it.id);
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await division.askAs(
      `query ($after: String) { page: ${list}(first: 7, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after }, who);
    expect(errors).toBeUndefined();
    const { totalCount, edges, pageInfo } = data.page;
    expect(totalCount).toBe(seen.length);
    found.push(...edges.map((it: { node: { id: string } }) => it.node.id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(found).toEqual(seen);
});
