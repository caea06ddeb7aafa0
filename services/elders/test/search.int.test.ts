import { citizenIdCheck } from '@nuanxin/casework';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { fillNameKeys } from '@nuanxin/ledger';
import { testSearch } from '@nuanxin/ledger/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import elders from '../src/service.ts';

const township = '620599001000';
const near: Who = { role: 'STATION_WORKER', region: township, station: 'station-a' };
const wide: Who = { role: 'AUDITOR', region: '000000000000' };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(elders);
});
afterAll(() => division[Symbol.asyncDispose]());

let sequence = 0;
const citizenId = () => {
  const body = `62059919500307${String(++sequence).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
};
const file = '... on ElderFile { id version regionCode } ... on Rejection { code field }';
async function register(name: string, more: object = {}) {
  const input = { person: { name, citizenId: citizenId(), regionCode: township, intakeSource: 'SELF', ...more }, categories: ['LIVING_ALONE'] };
  const { data, errors } = await division.ask(`mutation ($input: RegisterElderInput!, $key: ID!) { it: registerElder(input: $input, idempotencyKey: $key) { ${file} } }`, { input, key: key() }, near);
  expect(errors).toBeUndefined();
  return data.it as { id: string; version: number };
}
async function change({ id, version }: { id: string; version: number }, person: object, who = near) {
  const input = { id, expectedVersion: version, person };
  return (await division.ask(`mutation ($input: ChangeElderInput!, $key: ID!) { it: changeElder(input: $input, idempotencyKey: $key) { ${file} } }`, { input, key: key() }, who)).data.it;
}
const search = async (text: string, who: Who) =>
  (await division.ask('query ($text: String!) { it: searchElderFiles(text: $text) { edges { node { id } } } }', { text }, who)).data.it.edges.map((it: { node: { id: string } }) => it.node.id);

testSearch({
  opened: () => division, query: 'searchElderFiles', tables: ['elder_file', 'elder_name_key'], number: ['fileNo', 'file_no'], who: { near, wide, elsewhere },
  register, rename: (it, name) => change(it, { name }),
});

test('who has a file of the own, or of the own station, finds it wherever it lies, and nobody else', async () => {
  const it = await register('钱塘江', { stationId: 'station-b' });
  const station: Who = { role: 'STATION_WORKER', region: '620502005000', station: 'station-b' };
  const [row] = await division.rows('select person_id from elder_file where id = $1', [it.id]);
  const self: Who = { role: 'BENEFICIARY', region: '620599000000', person: row!.person_id as string };
  for (const text of ['钱塘江', '塘', 'qiantang', 'qtj']) {
    expect(await search(text, station)).toEqual([it.id]);
    expect(await search(text, self)).toEqual([it.id]);
    expect(await search(text, { ...station, station: 'station-c' })).toEqual([]);
    expect(await search(text, { ...self, person: `P${'A'.repeat(25)}` })).toEqual([]);
    expect(await search(text, near)).toEqual([it.id]);
  }
});

test('a file that moves is found where it lies now', async () => {
  const it = await register('冯远征', { stationId: 'station-d' });
  const county: Who = { role: 'COUNTY_DIV', domain: 'elders', region: '620599000000' };
  expect(await change(it, { regionCode: '620599100000' }, county)).toMatchObject({ regionCode: '620599100000' });
  expect(await search('冯远征', near)).toEqual([]);
  expect(await search('fengyuanzheng', { ...near, region: '620599100000' })).toEqual([it.id]);
});

test('files from before there were keys get theirs, one by one or all anew', async () => {
  const keys = () => division.rows('select * from elder_name_key order by key, region_code, file_id');
  const before = await keys();
  process.env.MIGRATOR_URL = division.urls.app.replace('//elders_app:', '//elders_migrator:');
  const whole = { session: { variables: { 'nx.lo': 0, 'nx.hi': 999_999_999_999, 'nx.clearance': 4, 'nx.own': '', 'nx.actor': 'test' } } };
  for (const anewFrom of [1, 1000]) {
    await division.database.orm.em.fork(whole).transactional(em => em.execute("delete from elder_name_key where file_id in (select id from elder_file where name like '王%')"));
    expect((await keys()).length).toBeLessThan(before.length - 40);
    await fillNameKeys(elders, anewFrom);
    expect(await keys()).toEqual(before);
  }
  const indexes = await division.rows("select indexname as name from pg_indexes where tablename = 'elder_name_key' order by 1");
  expect(indexes.map(it => it.name)).toEqual(['elder_name_key_file_id_index', 'elder_name_key_pkey']);
});
