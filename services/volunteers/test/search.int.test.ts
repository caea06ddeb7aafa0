import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { testSearch } from '@nuanxin/ledger/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import volunteers from '../src/service.ts';
import { citizen } from './citizen.ts';

const township = '620599001000';
const near: Who = { role: 'STATION_HEAD', region: township };
const wide: Who = { role: 'COUNTY_DIV', domain: 'volunteers', region: '620599000000' };
const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(volunteers);
});
afterAll(() => division[Symbol.asyncDispose]());

const mutate = async (name: string, type: string, input: object) => {
  const { data, errors } = await division.ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!, $key: ID!) {
      it: ${name}(input: $input, idempotencyKey: $key) { ... on ${type} { id version } ... on Rejection { code field } } }`,
    { input, key: key() },
    near,
  );
  expect(errors).toBeUndefined();
  expect(data.it).not.toHaveProperty('code');
  return data.it as { id: string; version: number };
};
const register = (name: string, more: object = {}) =>
  mutate('registerVolunteer', 'Volunteer', {
    name,
    citizenId: citizen('1990-05-06'),
    phone: '14200000001',
    regionCode: township,
    group: 'RESIDENT_BACKBONE',
    verified: true,
    ...more,
  });

testSearch({
  opened: () => division,
  query: 'searchVolunteers',
  tables: ['volunteer', 'volunteer_name_key'],
  number: ['volunteerNo', 'volunteer_no'],
  who: { near, wide, elsewhere },
  register: name => register(name),
  rename: ({ id, version }, name) => mutate('changeVolunteer', 'Volunteer', { id, expectedVersion: version, name }),
});

test('a leader finds the own team and nobody else; a station what lies with it', async () => {
  const leader = await register('钱领队');
  const team = await mutate('registerTeam', 'Team', {
    name: '银龄队',
    kind: 'SILVER',
    regionCode: township,
    leaderId: leader.id,
    started: true,
    stationId: 'station-1',
  });
  const member = await register('钱队员', { teamId: team.id, stationId: 'station-9' });
  await register('钱外人');
  const who: Who = { role: 'TEAM_LEADER', region: '620599000000', volunteer: leader.id };
  const find = async (text: string, as: Who) =>
    (await division.ask('query ($text: String!) { it: searchVolunteers(text: $text) { edges { node { id } } } }', { text }, as)).data.it.edges.map(
      (it: { node: { id: string } }) => it.node.id,
    );
  for (const text of ['钱', 'qian', 'q']) expect(await find(text, who)).toEqual(expect.arrayContaining([member.id, leader.id]));
  for (const text of ['钱', 'qian', 'q']) expect(await find(text, who)).toHaveLength(2);
  expect(await find('钱', { role: 'STATION_WORKER', region: '620502005000', station: 'station-9' })).toEqual([member.id]);
});
