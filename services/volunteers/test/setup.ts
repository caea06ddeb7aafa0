import { personKey } from '@nuanxin/casework';
import { key, testDivision, type Who } from '@nuanxin/kit/testing';
import { secrets } from '@nuanxin/ledger';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import volunteers from '../src/service.ts';
import { citizen } from './citizen.ts';

// What the tests of volunteers, shifts and the neighbour watch share; each file that imports it has a division of its own.

export const township = '620599001000';
export const head: Who = { role: 'STATION_HEAD', region: township };
export const worker: Who = { role: 'STATION_WORKER', region: township };
export const elsewhere: Who = { role: 'STATION_HEAD', region: '620502005000' };
export const country: Who = { role: 'COUNTY_DIV', domain: 'volunteers', region: '620599000000' };
export const volunteer = (id: string): Who => ({ role: 'VOLUNTEER', region: '620599000000', volunteer: id, sub: `v-${id}` });
export const leader = (id: string): Who => ({ role: 'TEAM_LEADER', region: '620599000000', volunteer: id, sub: `l-${id}` });
export const refusal = '... on Rejection { code message messageEn field allowed }';

/** The division under test, with a database of the test file's own. */
export let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(volunteers);
});
afterAll(() => division[Symbol.asyncDispose]());

/** Calls a mutation; answers its union member. Fails the test on errors. */
export async function call(name: string, input: object, who: Who, fields: string, idempotencyKey = key()) {
  const inputType = { checkIn: 'CheckInput', checkOut: 'CheckInput' }[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const type = {
    Volunteer: /Volunteer$/,
    Team: /Team$/,
    Shift: /Shift$/,
    Signup: /Signup$|^signUp$|^check/,
    HourRecord: /Hours$|HourRecord$/,
    VolunteerCertificate: /Certificate$/,
    NeighbourPair: /NeighbourPair$|^pairNeighbour$/,
    WatchTask: /Watch$/,
    ServicePoint: /ServicePoint$/,
  };
  const member = Object.entries(type).find(([, names]) => names.test(name))![0];
  const { data, errors } = await division.ask(
    `mutation ($input: ${inputType}!, $key: ID!) { answer: ${name}(input: $input, idempotencyKey: $key) { __typename ... on ${member} { ${fields} } ${refusal} } }`,
    { input, key: idempotencyKey },
    who,
  );
  expect(errors).toBeUndefined();
  return data.answer;
}

export async function ask(source: string, who: Who, variables: Record<string, unknown> = {}) {
  const { data, errors } = await division.ask(source, variables, who);
  expect(errors).toBeUndefined();
  return data;
}

export const person = (more: object = {}) => ({
  name: '王志愿',
  citizenId: citizen('1990-05-06'),
  phone: '14200000001',
  regionCode: township,
  group: 'RESIDENT_BACKBONE',
  verified: true,
  ...more,
});
export const newVolunteer = async (more: object = {}) => call('registerVolunteer', person(more), head, 'id version state person { id }');
export async function newTeam() {
  const { id: leaderId, version } = await newVolunteer();
  const team = await call(
    'registerTeam',
    { name: '暖心银龄队', kind: 'SILVER', regionCode: township, leaderId, started: true, stationId: 'station-1' },
    head,
    'id version',
  );
  await call('changeVolunteer', { id: leaderId, expectedVersion: version, teamId: team.id }, head, 'id');
  return { ...team, leaderId };
}
export const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
export const shiftOf = (more: object = {}) => ({
  title: '社区探访',
  task: '陪伴聊天',
  risks: '无',
  place: '社区服务站',
  regionCode: township,
  startsAt: at(24),
  endsAt: at(26),
  capacity: 2,
  ...more,
});
export const newShift = (more: object = {}, who = head) => call('openShift', shiftOf(more), who, 'id version state taken');
export const newPair = async (volunteerId: string, personId: string, more: object = {}) =>
  call(
    'pairNeighbour',
    {
      volunteerId,
      personId,
      regionCode: township,
      everyDays: 7,
      agreed: true,
      householdId: `house-${personId}`,
      serviceNote: '听力不好，请大声敲门',
      ...more,
    },
    worker,
    'id version state',
  );
export const newPerson = () => personKey(secrets().pepper, citizen('1945-03-07'));
export const crisisOf = (personId: string | null, more: object = {}) => ({
  crisisId: randomUUID(),
  personId,
  fileId: 'file',
  stationId: null,
  regionCode: Number(township),
  level: 2,
  kind: 'UNREACHABLE',
  at: new Date().toISOString(),
  acknowledgeBy: at(1),
  byRole: 'STATION_WORKER',
  ...more,
});
