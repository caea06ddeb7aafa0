import { key, testDivision } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import elders from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(elders);
});
afterAll(() => division[Symbol.asyncDispose]());

const who = { role: 'STATION_WORKER', region: '620599001000' };
const person = { name: '孙测试', citizenId: '620599195003070010', regionCode: '620599001000', intakeSource: 'SELF' };

test('a column that a newer release adds does not disturb an older one that runs, neither what it writes nor what it reads', async () => {
  const { data } = await division.ask(
    'mutation ($input: RegisterElderInput!, $key: ID!) { registerElder(input: $input, idempotencyKey: $key) { ... on ElderFile { id } } }',
    { input: { person, categories: ['LIVING_ALONE'] }, key: key() }, who);
  const { id } = data.registerElder;
  const visit = async () => (await division.ask(
    'mutation ($input: RecordVisitInput!, $key: ID!) { recordElderVisit(input: $input, idempotencyKey: $key) { __typename } }',
    { input: { fileId: id, startedAt: new Date().toISOString(), minutes: 5, mode: 'HOME', result: 'MET' }, key: key() }, who)).data.recordElderVisit;
  const read = async () => (await division.ask('query ($id: ID!) { elderFile(id: $id) { name visits { result } } }', { id }, who)).data.elderFile;
  for (let i = 0; i < 4; i++) expect(await visit()).toEqual({ __typename: 'ElderVisit' });
  expect((await read()).visits).toHaveLength(4);
  await division.alter('alter table elder_file add column later int; alter table elder_visit add column later text');
  for (let i = 0; i < 3; i++) expect(await visit()).toEqual({ __typename: 'ElderVisit' });
  expect((await read()).visits).toHaveLength(7);
});
