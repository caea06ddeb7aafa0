import { citizenIdCheck } from '@nuanxin/casework';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { testSearch } from '@nuanxin/ledger/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import disability from '../src/service.ts';

const township = '620599001000';
const near: Who = { role: 'STATION_WORKER', region: township };
const wide: Who = { role: 'AUDITOR', region: '000000000000' };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };
const grid: Who = { role: 'GRID_WORKER', region: township };

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(disability);
});
afterAll(() => division[Symbol.asyncDispose]());

let sequence = 0;
const citizenId = () => {
  const body = `62059919700101${String(++sequence).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
};
const mutate = async (name: string, input: object) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!, $key: ID!) {
      it: ${name}(input: $input, idempotencyKey: $key) { ... on DisabilityFile { id version } ... on Rejection { code field } } }`,
    { input, key: key() },
    near,
  );
  expect(errors).toBeUndefined();
  expect(data.it).not.toHaveProperty('code');
  return data.it as { id: string; version: number };
};
const register = (name: string) =>
  mutate('registerDisability', {
    person: { name, citizenId: citizenId(), regionCode: township, intakeSource: 'SELF' },
    category: 'PHYSICAL',
    grade: 3,
  });

testSearch({
  opened: () => division,
  query: 'searchDisabilityFiles',
  tables: ['disability_file', 'disability_name_key'],
  number: ['fileNo', 'file_no'],
  who: { near, wide, elsewhere },
  register,
  rename: ({ id, version }, name) => mutate('changeDisability', { id, expectedVersion: version, person: { name } }),
});

test('a file that becomes more sensitive is no longer found by who is not cleared', async () => {
  const it = await register('钱塘江');
  const find = async (who: Who) => (await division.ask('{ searchDisabilityFiles(text: "钱塘") { totalCount } }', {}, who)).data.searchDisabilityFiles.totalCount;
  expect([await find(near), await find(grid)]).toEqual([1, 1]);
  await mutate('changeDisability', { id: it.id, expectedVersion: it.version, category: 'MENTAL', grade: 2 });
  expect([await find(near), await find(grid)]).toEqual([1, 0]);
});
