import { addMonths, chinaDate, citizenIdCheck } from '@nuanxin/casework';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { testSearch } from '@nuanxin/ledger/testing';
import { afterAll, beforeAll, expect } from 'vitest';
import children from '../src/service.ts';

const township = '620599001000';
const near: Who = { role: 'CHILD_DIRECTOR', region: township };
const wide: Who = { role: 'AUDITOR', region: '000000000000' };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(children);
});
afterAll(() => division[Symbol.asyncDispose]());

const birth = addMonths(chinaDate(new Date()), -12 * 9).replaceAll('-', '');
let sequence = 0;
const citizenId = () => {
  const body = `620599${birth}${String(++sequence).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
};
const mutate = async (name: string, input: object) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) { ... on ChildFile { id version } ... on Rejection { code field } } }`,
    { input, key: key() }, near);
  expect(errors).toBeUndefined();
  expect(data.it).not.toHaveProperty('code');
  return data.it as { id: string; version: number };
};

testSearch({
  opened: () => division, query: 'searchChildFiles', tables: ['child_file', 'child_name_key'], number: ['fileNo', 'file_no'], who: { near, wide, elsewhere },
  register: name => mutate('registerChild', {
    person: { name, citizenId: citizenId(), regionCode: township, intakeSource: 'FOUND_BY_WORKER' }, categories: ['LEFT_BEHIND'],
    parents: ['FATHER', 'MOTHER'].map(relation => ({ relation, status: 'AWAY', since: '2025-01-01' })),
    guardians: [{ name: '王奶奶', relation: 'GRANDPARENT', kind: 'KIN', ability: 'WEAK' }],
  }),
  rename: ({ id, version }, name) => mutate('changeChild', { id, expectedVersion: version, person: { name } }),
});
