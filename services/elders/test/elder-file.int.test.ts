import { charity, homelessness, organizations } from '@nuanxin/contracts';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import elders from '../src/service.ts';

const township = '620599001000';
const worker: Who = { role: 'STATION_WORKER', region: township };
const head: Who = { role: 'STATION_HEAD', region: township };
const grid: Who = { role: 'GRID_WORKER', region: township };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };
const man = '620599195003070010';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(elders);
});
afterAll(() => division[Symbol.asyncDispose]());

const register = `mutation ($input: RegisterElderInput!, $key: ID!) { registerElder(input: $input, idempotencyKey: $key) {
  __typename ... on ElderFile { id fileNo state allowedSteps version citizenIdMasked phoneMasked person { id } categories }
  ... on Rejection { code message messageEn field allowed } } }`;
const inputOf = (citizenId: string, more: object = {}) => ({
  person: { name: '王测试', citizenId, regionCode: township, intakeSource: 'FOUND_BY_WORKER', phone: '14200000001', contacts: [{ name: '王某', relation: 'SON', phone: '14200000002', priority: 1 }], ...more },
  categories: ['LIVING_ALONE'],
});

test('an elder is registered: masked, numbered, told of', async () => {
  const { data, errors } = await division.ask(register, { input: inputOf(man), key: key() }, worker);
  expect(errors).toBeUndefined();
  expect(data.registerElder).toMatchObject({ __typename: 'ElderFile', state: 'REGISTERED', citizenIdMasked: '6205************10', phoneMasked: '142****0001', version: 1 });
  expect(data.registerElder.fileNo).toMatch(/^E620599001\d{4}00001$/);
  expect(data.registerElder.allowedSteps).toContain('ASSESS');
  const [said] = await division.said('elders.file-registered.v1');
  expect(said?.data).toMatchObject({ fileId: data.registerElder.id, personId: data.registerElder.person.id, regionCode: 620599001000, categories: ['LIVING_ALONE'] });
});
