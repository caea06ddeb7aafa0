import { charity, elders, homelessness, organizations, volunteers } from '@nuanxin/contracts';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receive } from '@nuanxin/kit/inbox';
import { logger } from '@nuanxin/kit/log';
import division from '../src/service.ts';
import { city, only, opened, province, street, town } from './setup.ts';

let it: Awaited<ReturnType<typeof opened>>;
const [place, other] = [Number(town), Number(street)];
const at = '2026-05-04T02:00:00Z';
const person = (letter: string) => `P${letter.repeat(25)}`;

beforeAll(async () => {
  it = await opened();
  const { hear } = it.division;
  for (const [id, regionCode, state, pilot] of [
    ['s1', place, 'OPERATING', true],
    ['s2', other, 'BUILT', false],
    ['s3', other, 'PLANNED', false],
    ['s4', place, 'CLOSED', false],
  ] as const) {
    await hear(organizations.StationTargetSet, { targetId: `t-${id}`, regionCode, kind: 'TOWNSHIP', active: id !== 's4' });
    await hear(organizations.StationRegistered, { stationId: id, regionCode, kind: 'TOWNSHIP', state, pilot });
  }
  await hear(organizations.StationBuilt, { stationId: 's3', regionCode: other });
  for (const [projectId, state] of [
    ['p1', 'ACTIVE'],
    ['p2', 'PLANNED'],
    ['p3', 'ACTIVE'],
  ] as const) {
    await hear(organizations.ProjectChanged, { projectId, regionCode: place, area: 'ELDERLY', state, on: '2026-02-01' });
  }
  await hear(organizations.ProjectChanged, { projectId: 'p3', regionCode: place, area: 'ELDERLY', state: 'DONE', on: '2026-10-01' });
  const activity = {
    activityId: 'a1',
    regionCode: place,
    kind: 'CLINIC' as const,
    on: '2026-05-04',
    stationId: 's1',
    organizationId: 'o1',
    projectId: null,
    pairingId: 'pair',
    actionCode: 'A1' as const,
    catalogueCode: 'S08',
    attendanceMode: 'HEADCOUNT' as const,
    headcount: 120,
    personIds: [],
    staffCount: 9,
    treated: 120,
    participants: 0,
    materialsSets: 0,
    minutes: 120,
  };
  await hear(organizations.ActivityReported, activity);
  await hear(organizations.ActivityReported, {
    ...activity,
    activityId: 'a2',
    pairingId: null,
    attendanceMode: 'NAMED',
    headcount: 2,
    personIds: [person('A'), person('B')],
    treated: 0,
    staffCount: 0,
  });
  await hear(organizations.ActivityReported, {
    ...activity,
    activityId: 'a3',
    kind: 'MATERIALS',
    pairingId: null,
    actionCode: null,
    catalogueCode: 'S20',
    headcount: 0,
    treated: 0,
    staffCount: 0,
    materialsSets: 32,
  });
  await hear(organizations.ActivityReported, { ...activity, activityId: 'a4', on: '2025-12-31', headcount: 1000 });
  await hear(organizations.PairingActivated, {
    pairingId: 'pair',
    regionCode: place,
    stationId: 's1',
    organizationId: 'o1',
    areas: ['ELDERLY'],
  });
  const service = {
    recordId: 'r1',
    actionCode: 'A1' as const,
    catalogueCode: 'S08',
    personId: person('A'),
    stationId: 's1',
    projectId: null,
    orgId: null,
    regionCode: place,
    at,
    minutes: 30,
    attendance: 'NAMED' as const,
    headcount: 1,
    deliveryId: null,
  };
  const twice = randomUUID();
  await hear(elders.ServiceRecorded, service, twice);
  await hear(elders.ServiceRecorded, service, twice);
  await hear(elders.FileRegistered, {
    fileId: 'f1',
    personId: person('A'),
    householdId: null,
    stationId: 's1',
    regionCode: place,
    ageBand: '70-79',
    categories: [],
    riskLevel: null,
  });
  const visit = {
    visitId: 'v1',
    fileId: 'f1',
    personId: person('A'),
    stationId: 's1',
    regionCode: place,
    at,
    mode: 'HOME',
    resultCode: 'MET',
    minutes: 20,
    riskLevel: null,
    onTime: true,
  };
  await hear(elders.VisitRecorded, visit);
  await hear(elders.VisitRecorded, { ...visit, visitId: 'v2', resultCode: 'NOT_HOME' });
  await hear(volunteers.HoursCredited, {
    recordId: 'h1',
    volunteerId: 'vol1',
    teamId: null,
    minutes: 90,
    activityId: null,
    actionCode: 'A4',
    orgId: null,
    stationId: null,
    regionCode: place,
    at,
  });
  await hear(volunteers.HoursCredited, {
    recordId: 'h2',
    volunteerId: 'vol1',
    teamId: null,
    minutes: 30,
    activityId: null,
    actionCode: 'A4',
    orgId: null,
    stationId: null,
    regionCode: place,
    at,
  });
  await hear(volunteers.HoursWithdrawn, { recordId: 'h2', volunteerId: 'vol1', minutes: 30, actionCode: 'A4', regionCode: place, at });
  await hear(homelessness.PatrolRecorded, {
    roundId: 'p1',
    stationId: null,
    regionCode: place,
    at: '2025-05-04T02:00:00Z',
    minutes: 90,
    contacts: 5,
    supplies: 3,
    wave: false,
  });
  await hear(homelessness.PatrolRecorded, {
    roundId: 'p2',
    stationId: null,
    regionCode: place,
    at,
    minutes: 90,
    contacts: 7,
    supplies: 3,
    wave: false,
  });
  await hear(charity.DonationReceived, { donationId: 'dn', charityOrgId: 'c', kind: 'CASH', cents: 50_000, regionCode: place, at });
  await hear(charity.DeliveryConfirmed, {
    deliveryId: 'd1',
    allocationId: 'al',
    needId: 'n1',
    ledger: 'elders',
    personId: person('B'),
    stationId: null,
    charityOrgId: 'c',
    regionCode: place,
    kind: 'GOODS',
    quantity: 3,
    cents: 0,
    fulfilled: true,
    at,
  });
});
afterAll(() => it[Symbol.asyncDispose]());

const year = 'regionCode: "620599000000", from: "2026-01-01", to: "2026-12-31"';

test('coverage: built and operating apart, the target list is the denominator, heads and different persons apart', async () => {
  const { coverageBoard } = only(
    await it.division.ask(
      `{ coverageBoard(${year}) { targets built operating notOperating tangibleRate operatingRate projects personTimes namedPersonTimes
    headcountPersonTimes persons records cutoff areas { area projects personTimes persons } items { code personTimes persons item { nameZh } } below { regionCode targets built operating projects personTimes } } }`,
      {},
      city,
    ),
  );
  expect(coverageBoard).toMatchObject({
    targets: 3,
    built: 3,
    operating: 1,
    notOperating: 2,
    tangibleRate: 100,
    operatingRate: 33.33,
    projects: 2,
    personTimes: 130,
    namedPersonTimes: 3,
    headcountPersonTimes: 127,
    persons: 2,
    records: 5,
  });
  expect(coverageBoard.cutoff).toEqual(expect.any(String));
  expect(coverageBoard.areas).toContainEqual({ area: 'ELDERLY', projects: 2, personTimes: 123, persons: 2 });
  expect(coverageBoard.items).toEqual([
    { code: 'S08', personTimes: 123, persons: 2, item: { nameZh: '清单S08' } },
    { code: 'S20', personTimes: 0, persons: 0, item: { nameZh: '清单S20' } },
    { code: 'S24', personTimes: 7, persons: 0, item: null },
  ]);
  expect(coverageBoard.below).toEqual([
    { regionCode: street, targets: 2, built: 2, operating: 0, projects: 0, personTimes: 0 },
    { regionCode: town, targets: 1, built: 1, operating: 1, projects: 2, personTimes: 130 },
  ]);
});

test('below a province a county without a city stands for itself, below a city without counties its townships do', async () => {
  for (const regionCode of [110101001000, 441900003000, 441900004000]) {
    await it.division.hear(organizations.StationTargetSet, { targetId: `t-${regionCode}`, regionCode, kind: 'TOWNSHIP', active: true });
  }
  const ask = (code: string) => it.division.ask(`{ coverageBoard(regionCode: "${code}") { below { regionCode targets } } }`, {}, province);
  expect(only(await ask('110000000000')).coverageBoard.below).toEqual([{ regionCode: '110101000000', targets: 1 }]);
  expect(only(await ask('440000000000')).coverageBoard.below).toEqual([{ regionCode: '441900000000', targets: 2 }]);
  expect(only(await ask('441900000000')).coverageBoard.below).toEqual([
    { regionCode: '441900003000', targets: 1 },
    { regionCode: '441900004000', targets: 1 },
  ]);
});

test('activities: by kind, of pairings, with medics, treated and sets; a window leaves out what is outside', async () => {
  const ask = (window: string) =>
    it.division.ask(
      `{ activityBoard(${window}) { pilotStations activePairings pairingActivities activities medics treated materialsSets materialsDeliveries personTimes persons
    kinds { kind activities pairingActivities treated } } }`,
      {},
      city,
    );
  expect(only(await ask(year)).activityBoard).toEqual({
    pilotStations: 1,
    activePairings: 1,
    pairingActivities: 1,
    activities: 3,
    medics: 9,
    treated: 120,
    materialsSets: 32,
    materialsDeliveries: 1,
    personTimes: 122,
    persons: 2,
    kinds: [
      { kind: 'CLINIC', activities: 2, pairingActivities: 1, treated: 120 },
      { kind: 'MATERIALS', activities: 1, pairingActivities: 0, treated: 0 },
    ],
  });
  expect(only(await ask('regionCode: "620599000000"')).activityBoard).toMatchObject({ personTimes: 1122, activities: 4 });
  await it.division.hear(organizations.PairingEnded, { pairingId: 'pair', regionCode: place, stationId: 's1', organizationId: 'o1' });
  expect(only(await ask(year)).activityBoard).toMatchObject({ activePairings: 0, pairingActivities: 1 });
});

test('the seven actions stand there, each with its figures, also those without a record', async () => {
  const { actionBoard } = only(
    await it.division.ask(
      `{ actionBoard(${year}) { actions { action registered records personTimes persons visits visitsMet volunteers volunteerMinutes goods deliveries donations donatedCents crises } } }`,
      {},
      city,
    ),
  );
  const none = {
    registered: 0,
    records: 0,
    personTimes: 0,
    persons: 0,
    visits: 0,
    visitsMet: 0,
    volunteers: 0,
    volunteerMinutes: 0,
    goods: 0,
    deliveries: 0,
    donations: 0,
    donatedCents: 0,
    crises: 0,
  };
  const of = (action: string) => actionBoard.actions.find((row: { action: string }) => row.action === action);
  expect(actionBoard.actions.map((row: { action: string }) => row.action)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
  expect(of('A1')).toEqual({ ...none, action: 'A1', registered: 1, records: 3, personTimes: 123, persons: 2, visits: 2, visitsMet: 1 });
  expect(of('A3')).toEqual({ ...none, action: 'A3', persons: 1, goods: 3, deliveries: 1, donations: 1, donatedCents: 50_000 });
  expect(of('A4')).toEqual({ ...none, action: 'A4', registered: 1, volunteers: 1, volunteerMinutes: 90 });
  expect(of('A6')).toEqual({ ...none, action: 'A6', records: 1, personTimes: 7 });
  expect(of('A7')).toEqual({ ...none, action: 'A7' });
});

test('boards are of the caller’s own region: another county sees nothing of this one', async () => {
  const away = { role: 'COUNTY_DIV', region: '620502000000', domain: 'all' };
  const { coverageBoard } = only(await it.division.ask(`{ coverageBoard(${year}) { targets built personTimes persons } }`, {}, away));
  expect(coverageBoard).toEqual({ targets: 0, built: 0, personTimes: 0, persons: 0 });
  const bad = await it.division.ask('{ coverageBoard(regionCode: "62") { targets } }', {}, city);
  expect(bad.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'regionCode' });
});

test('somebody who was counted under a temporary key is counted once under the true one', async () => {
  const temp = 'T01ARZ3NDEKTSV4RRFFQ69G5FAV';
  await it.division.hear(elders.FileRegistered, {
    fileId: 'f2',
    personId: temp,
    householdId: null,
    stationId: null,
    regionCode: other,
    ageBand: null,
    categories: [],
    riskLevel: null,
  });
  const identified = {
    caseId: 'c1',
    tempId: temp,
    personId: person('A'),
    ageBand: '70-79' as const,
    sex: 'MALE' as const,
    homeRegionCode: other,
    disabled: false,
    regionCode: other,
    at,
  };
  await it.division.hear(homelessness.PersonIdentified, identified);
  expect(await it.division.rows(`select distinct subject_id from board_person where part = 'REGISTERED' and action_code = 'A1'`)).toEqual([
    { subject_id: person('A') },
  ]);
});

test('events of one station may come in any order: the latest version stands', async () => {
  const own = { stationId: 's9', regionCode: 620502005000 };
  const tell = (event: Parameters<typeof it.division.hear>[0], data: object, subjectversion: number) =>
    receive(
      it.division.database,
      'organizations',
      division.reactions,
      {
        specversion: '1.0',
        id: randomUUID(),
        source: '/nuanxin/organizations',
        type: event.type,
        subject: 's9',
        subjectversion,
        time: at,
        data,
        correlationid: randomUUID(),
      },
      logger('test'),
    );
  const state = () => it.division.rows(`select state, pilot from board_station where id = 's9'`);
  await tell(organizations.StationOpened, own, 3);
  await tell(organizations.StationRegistered, { ...own, kind: 'TOWNSHIP', state: 'BUILT', pilot: true }, 1);
  await tell(organizations.StationBuilt, own, 2);
  expect(await state()).toEqual([{ state: 'OPERATING', pilot: true }]);
  await tell(organizations.StationChanged, { ...own, pilot: false }, 4);
  expect(await state()).toEqual([{ state: 'OPERATING', pilot: false }]);
});
