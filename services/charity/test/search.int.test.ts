import { citizenIdCheck } from '@nuanxin/casework';
import { testDivision, type Who } from '@nuanxin/kit/testing';
import { testSearch } from '@nuanxin/ledger/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import charity from '../src/service.ts';
import { call, city, clerk, stranger } from './steps.ts';

const wide: Who = { role: 'AUDITOR', region: '000000000000' };

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(charity);
});
afterAll(() => division[Symbol.asyncDispose]());

let sequence = 0;
const citizenId = () => {
  const body = `62059919500307${String(++sequence).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
};
const donor = async (input: object) => {
  const made = await call(division, 'registerDonor', 'Donor', { kind: 'PERSON', regionCode: city, ...input }, clerk);
  expect(made).toMatchObject({ id: expect.any(String), errors: undefined });
  return made as { id: string; version: number };
};

testSearch({
  opened: () => division,
  query: 'searchDonors',
  tables: ['donor', 'donor_name_key'],
  who: { near: clerk, wide, elsewhere: stranger },
  register: name => donor({ name, citizenId: citizenId() }),
  rename: ({ id, version }, name) => call(division, 'changeDonor', 'Donor', { id, expectedVersion: version, name }, clerk),
});

test('an organization is found by its code, a part of its name, digits of it, and its pinyin', async () => {
  const it = await donor({ kind: 'LEGAL', name: '天水钱塘2020食品有限公司', creditCode: '52620599MJDEM0014L' });
  const find = async (text: string) =>
    (await division.ask('query ($text: String!) { it: searchDonors(text: $text) { edges { node { id } } } }', { text }, clerk)).data.it.edges.map(
      (edge: { node: { id: string } }) => edge.node.id,
    );
  for (const text of ['52620599MJDEM0014L', '天水钱塘', '食品', '2020', 'tianshuiqiantang', 'tsqt']) expect(await find(text), text).toEqual([it.id]);
});
