import { citizenIdCheck } from '@nuanxin/casework';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { testSearch } from '@nuanxin/ledger/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import homelessness from '../src/service.ts';

const county = '620599000000';
const near: Who = { role: 'RESCUE_STAFF', region: county };
const wide: Who = { role: 'RESCUE_STAFF', region: '620000000000' };
const elsewhere: Who = { role: 'RESCUE_STAFF', region: '620502000000' };

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(homelessness);
});
afterAll(() => division[Symbol.asyncDispose]());

let sequence = 0;
const citizenId = () => {
  const body = `62059919500307${String(++sequence).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
};
const mutate = async (name: string, input: object) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) { ... on ReliefCase { id version } ... on Rejection { code field } } }`,
    { input, key: key() }, near);
  expect(errors).toBeUndefined();
  expect(data.it).not.toHaveProperty('code');
  return data.it as { id: string; version: number };
};
const found = { foundBy: 'PATROL', foundAt: '2026-10-01T08:00:00+08:00', regionCode: county, voluntary: true };

testSearch({
  opened: () => division, query: 'searchReliefCases', tables: ['relief_case', 'relief_name_key'], number: ['caseNo', 'case_no'], who: { near, wide, elsewhere },
  register: name => mutate('registerReliefCase', { ...found, name, citizenId: citizenId() }),
  rename: ({ id, version }, name) => mutate('changeReliefCase', { id, expectedVersion: version, name }),
});

test('words of the features come last, page by page; somebody without a name is found by them, and by a name when it is known', async () => {
  const unknown = { ...found, idMissingReason: '身份不明', sex: 'MALE', estimatedAge: 70 };
  const features = ['左手背有钱字刺青', '口袋有钱一百元', '100%羊毛围巾'];
  const named = await mutate('registerReliefCase', { ...found, name: '钱塘江', citizenId: citizenId(), features: '说话带钱塘口音' });
  const ids = [];
  for (const it of features) ids.push((await mutate('registerReliefCase', { ...unknown, features: it })).id);
  const search = async (text: string, first = 20, after: string | null = null, who = near) =>
    (await division.ask('query ($text: String!, $first: Int, $after: String) { it: searchReliefCases(text: $text, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id } } } }', { text, first, after }, who)).data.it;
  const idsOf = (page: { edges: { node: { id: string } }[] }) => page.edges.map(it => it.node.id);
  const whole = await search('钱');
  expect([idsOf(whole), whole.totalCount]).toEqual([[named.id, ids[0], ids[1]], 3]);
  const first = await search('钱', 2);
  expect(idsOf(await search('钱', 2, first.pageInfo.endCursor))).toEqual([ids[1]]);
  expect(idsOf(await search('0%羊'))).toEqual([ids[2]]);
  expect(idsOf(await search('0_羊'))).toEqual([]);
  expect(idsOf(await search('钱', 20, null, elsewhere))).toEqual([]);
  await mutate('changeReliefCase', { id: ids[2], expectedVersion: 1, name: '孙测' });
  expect(idsOf(await search('sunce'))).toEqual([ids[2]]);
});
