import { OWN } from '../../local/actors.ts';
import { creditCodeOf } from './credit-code.ts';
import { type FixtureFile, type FixtureLine, fixedId, instant } from './fixture.ts';
import { type PersonWish, personMaker, type SyntheticPerson } from './person.ts';
import { readRegions, type RegionRow } from './region.ts';

// The Jiangxi report names the seven actions and what each offers; it gives no figures. One township of each of the eleven cities stands
// for all:
// so many files, visits, services, needs, volunteers, pledges and relief cases per township as below (judgement).

const PROVINCE = '360000000000';
const FAMILIES = ['暖心社区', '守望社区', '向阳社区', '杏花村', '柳树村'];

/** The first ordinary street or town of each city, in the order of the codes. */
export function jiangxiTownships(): RegionRow[] {
  const ordinary = readRegions().filter(it => it.level === 4 && it.code.startsWith('36') && it.flag === '');
  return [...Map.groupBy(ordinary, it => it.code.slice(0, 4)).values()].map(rows => rows[0]!);
}

/** Id of the station of a township of the report. */
export const jiangxiStation = (code: string): string => fixedId(`jiangxi/station/${code}`);

type Place = { code: string; name: string; station: string; n: number };
type Made = Record<'organizations' | 'elders' | 'children' | 'disability' | 'homelessness' | 'charity' | 'volunteers', FixtureLine[]>;

const worker = ({ code }: Place) => ({ as: 'STATION_WORKER', region: code });
const head = ({ code }: Place) => ({ as: 'STATION_HEAD', region: code });
const county = ({ code }: Place) => ({ as: 'COUNTY_DIV', region: code.slice(0, 6).padEnd(12, '0') });

/** The raw records of the seven actions, as calls of all seven divisions. */
export function jiangxiFiles(): FixtureFile[] {
  const make = personMaker('jiangxi');
  const made: Made = { organizations: [], elders: [], children: [], disability: [], homelessness: [], charity: [], volunteers: [] };
  made.charity.push(...charityOpening());
  jiangxiTownships().forEach(({ code, name }, n) => {
    const place = { code, name, station: jiangxiStation(code), n };
    made.organizations.push({
      action: 'registerStation',
      id: place.station,
      at: instant(1, 4, 9, n),
      ...county(place),
      input: {
        regionCode: code,
        name: `${name}社工站`,
        kind: 'TOWNSHIP',
        hostMode: 'DIRECT_HIRED',
        competentAuthority: '民政局',
        areaSquareMetres: 80,
        builtOn: '2024-06-01',
        openedOn: '2024-09-01',
      },
    });
    knockForElders(place, make, made);
    childGrowth(place, make, made);
    charityRelief(place, make, made);
    neighbourWatch(place, make, made);
    customs(place, made);
    returnHome(place, make, made);
    sunshine(place, make, made);
  });
  return (Object.keys(made) as (keyof Made)[]).map(service => ({ service, name: 'jiangxi', lines: made[service] }));
}

/** What every ledger is told of a person. */
function personOf(place: Place, person: SyntheticPerson, more: object = {}) {
  return {
    name: person.name,
    citizenId: person.citizenId,
    regionCode: place.code,
    address: `${place.name}${FAMILIES[place.n % 5]}${place.n + 1}号`,
    phone: person.phone,
    intakeSource: 'FOUND_BY_WORKER',
    stationId: place.station,
    contacts: [{ name: '联系人', relation: 'OTHER_KIN', phone: `1429${String(place.n).padStart(7, '0')}`, priority: 1 }],
    ...more,
  };
}

/** A visit that met the person, and a service of the catalogue, on the same day. */
function visited(
  place: Place,
  service: string,
  fileId: string,
  verb: string,
  day: string,
  catalogueCode: string,
  mode = 'HOME',
): FixtureLine[] {
  const startedAt = `${day}T10:00:00+08:00`;
  return [
    {
      action: `record${verb}Visit`,
      id: fixedId(`jiangxi/${service}/visit/${fileId}`),
      at: `${day}T17:00:00+08:00`,
      ...worker(place),
      input: { fileId, startedAt, minutes: 30, mode: 'HOME', result: 'MET' },
    },
    {
      action: `record${verb}Service`,
      id: fixedId(`jiangxi/${service}/service/${fileId}`),
      at: `${day}T17:30:00+08:00`,
      ...worker(place),
      input: { fileId, catalogueCode, method: 'CASE', mode, startedAt: `${day}T14:00:00+08:00`, minutes: 40 },
    },
  ];
}

const day = (place: Place, month: number, of: number) => instant(month, 2 + ((place.n * 2 + of) % 26)).slice(0, 10);

/** A1: the five kinds of difficulty of the seed, each visited and served. */
function knockForElders(place: Place, make: (wish?: PersonWish) => SyntheticPerson, made: Made): void {
  const kinds = [
    ['ECONOMIC_HARDSHIP', 'S09'],
    ['ADVANCED_AGE', 'S08'],
    ['FUNCTION_LOSS', 'S12'],
    ['EMPTY_NEST', 'S10'],
    ['LEFT_BEHIND', 'S11'],
  ] as const;
  kinds.forEach(([category, catalogueCode], of) => {
    const id = fixedId(`jiangxi/elder/${place.code}/${of}`);
    const on = day(place, 3, of);
    const person = make(category === 'ADVANCED_AGE' ? { minAge: 81, maxAge: 95 } : { minAge: 62, maxAge: 79 });
    made.elders.push({
      action: 'registerElder',
      id,
      at: `${on}T09:00:00+08:00`,
      ...worker(place),
      input: { person: personOf(place, person), categories: [category] },
    });
    made.elders.push(...visited(place, 'elder', id, 'Elder', on, catalogueCode));
  });
}

/** A2: children of four kinds with the five services of the seed. */
function childGrowth(place: Place, make: (wish?: PersonWish) => SyntheticPerson, made: Made): void {
  const kinds = [
    ['LEFT_BEHIND', 'S16'],
    ['POVERTY', 'S15'],
    ['MOBILE', 'S17'],
    ['GUARDIANSHIP_RISK', 'S18'],
  ] as const;
  kinds.forEach(([category, catalogueCode], of) => {
    const id = fixedId(`jiangxi/child/${place.code}/${of}`);
    const on = day(place, 4, of);
    const away = { status: 'AWAY', since: '2024-03-01' };
    made.children.push({
      action: 'registerChild',
      id,
      at: `${on}T09:00:00+08:00`,
      ...worker(place),
      input: {
        person: personOf(place, make({ minAge: 6, maxAge: 14 })),
        categories: [category],
        parents:
          category === 'LEFT_BEHIND'
            ? [
                { relation: 'FATHER', ...away },
                { relation: 'MOTHER', ...away },
              ]
            : [
                { relation: 'FATHER', status: 'NORMAL' },
                { relation: 'MOTHER', status: 'NORMAL' },
              ],
        guardians: [{ name: make({ minAge: 58, maxAge: 75 }).name, relation: 'GRANDPARENT', kind: 'KIN', ability: 'GOOD' }],
        school: { name: '合成小学', grade: '三年级', status: 'IN', boarding: false },
      },
    });
    made.children.push(...visited(place, 'child', id, 'Child', on, catalogueCode));
  });
}

/** The donors and funds behind A3. */
function charityOpening(): FixtureLine[] {
  return [
    {
      action: 'registerDonor',
      id: fixedId('jiangxi/donor'),
      at: instant(1, 10),
      as: 'CHARITY_STAFF',
      region: PROVINCE,
      input: {
        charityOrgId: OWN.charity,
        kind: 'LEGAL',
        name: '合成爱心企业(测试)',
        creditCode: creditCodeOf('9', 60),
        anonymous: false,
        regionCode: '360102000000',
      },
    },
  ];
}

/** A3: two needs of families in hardship, a donation for the township, and a hand-out by heads. */
function charityRelief(place: Place, _: unknown, made: Made): void {
  for (const [of, kind, item, quantity, unit] of [
    [0, 'GOODS', '棉被', 2, '床'],
    [3, 'GOODS', '轮椅', 1, '件'],
  ] as const) {
    made.elders.push({
      action: 'postElderNeed',
      id: fixedId(`jiangxi/need/${place.code}/${of}`),
      at: `${day(place, 5, of)}T09:00:00+08:00`,
      ...worker(place),
      input: { fileId: fixedId(`jiangxi/elder/${place.code}/${of}`), kind, item, quantity, unit, urgency: 'SOON', validTo: '2027-06-30' },
    });
  }
  const id = fixedId(`jiangxi/donation/${place.code}`);
  const staff = { as: 'CHARITY_STAFF', region: county(place).region };
  made.charity.push(
    {
      action: 'pledgeDonation',
      id,
      at: instant(2, 3, 9, place.n),
      ...staff,
      input: {
        donorId: fixedId('jiangxi/donor'),
        kind: 'GOODS',
        cents: 400_000,
        item: '棉被',
        unit: '床',
        quantity: 20,
        restrictedTo: 'GOODS',
        designatedUse: '困难家庭温暖过冬',
      },
    },
    { action: 'stepDonation', id, at: instant(2, 5, 9, place.n), ...staff, input: { id, expectedVersion: 1, step: 'RECEIVE' } },
  );
  const on = day(place, 6, 0);
  made.organizations.push({
    action: 'registerActivity',
    id: fixedId(`jiangxi/relief/${place.code}`),
    at: `${on}T17:00:00+08:00`,
    ...head(place),
    input: {
      name: `${place.name}慈善救助物资发放`,
      regionCode: place.code,
      kind: 'MATERIALS',
      on,
      stationId: place.station,
      catalogueCode: 'S06',
      actionCode: 'A3',
      results: { attendanceMode: 'HEADCOUNT', headcount: 20 + place.n, materialsSets: 20 + place.n, staffCount: 3 },
    },
  });
}

/** A4: a neighbourhood team, three volunteers, an hour and a half each. */
function neighbourWatch(place: Place, make: (wish?: PersonWish) => SyntheticPerson, made: Made): void {
  const team = fixedId(`jiangxi/team/${place.code}`);
  made.volunteers.push({
    action: 'registerTeam',
    id: team,
    at: instant(2, 1, 9, place.n),
    ...head(place),
    input: {
      name: `${place.name}邻里守望队`,
      kind: 'NEIGHBOUR',
      regionCode: place.code,
      stationId: place.station,
      foundedOn: '2025-03-01',
      started: true,
    },
  });
  (['PARTY_MEMBER', 'GRID', 'RESIDENT_BACKBONE'] as const).forEach((group, of) => {
    const id = fixedId(`jiangxi/volunteer/${place.code}/${of}`);
    const record = fixedId(`jiangxi/hours/${place.code}/${of}`);
    const on = day(place, 7, of);
    const person = make({ minAge: 25, maxAge: 64 });
    made.volunteers.push(
      {
        action: 'registerVolunteer',
        id,
        at: instant(2, 2, 9 + of, place.n),
        ...head(place),
        input: {
          name: person.name,
          citizenId: person.citizenId,
          phone: person.phone,
          regionCode: place.code,
          group,
          skills: ['COMPANIONSHIP'],
          teamId: team,
          stationId: place.station,
          verified: true,
        },
      },
      {
        action: 'recordHours',
        id: record,
        at: `${on}T18:00:00+08:00`,
        ...head(place),
        input: {
          volunteerId: id,
          teamId: team,
          stationId: place.station,
          action: 'A4',
          content: '邻里守望探望',
          startedAt: `${on}T09:00:00+08:00`,
          minutes: 90,
          evidence: 'TWO_PERSON',
          regionCode: place.code,
        },
      },
      { action: 'confirmHours', id: record, at: `${on}T19:00:00+08:00`, ...head(place), input: { id: record, expectedVersion: 1 } },
    );
  });
}

/** A5: a campaign with the five slogans, five pledging households, one banquet observed, and publicity. */
function customs(place: Place, made: Made): void {
  const campaign = fixedId(`jiangxi/campaign/${place.code}`);
  const items = ['NO_GIFT', 'FRUGAL_BANQUET', 'NEW_WEDDING', 'SIMPLE_FUNERAL', 'NO_OTHER'];
  made.organizations.push(
    {
      action: 'registerCampaign',
      id: campaign,
      at: instant(2, 10, 9, place.n),
      ...county(place),
      input: { name: `${place.name}移风易俗行动`, regionCode: place.code, from: '2026-02-10', to: '2026-12-31', targetHouseholds: 200 },
    },
    {
      action: 'stepCampaign',
      id: campaign,
      at: instant(2, 11, 9, place.n),
      ...county(place),
      input: { id: campaign, expectedVersion: 1, step: 'LAUNCH' },
    },
  );
  items.forEach((item, of) => {
    const household = fixedId(`jiangxi/household/${place.code}/${of}`);
    const pledge = fixedId(`jiangxi/pledge/${place.code}/${of}`);
    const on = day(place, 3, of);
    const step = (version: number, input: object, month: number): FixtureLine => ({
      action: 'stepPledge',
      id: pledge,
      at: `${day(place, month, of)}T20:00:00+08:00`,
      ...head(place),
      input: { id: pledge, expectedVersion: version, ...input },
    });
    made.organizations.push(
      {
        action: 'registerHousehold',
        id: household,
        at: `${on}T09:00:00+08:00`,
        ...head(place),
        input: { regionCode: place.code, address: `${place.name}${FAMILIES[of]}${of + 1}号` },
      },
      {
        action: 'registerPledge',
        id: pledge,
        at: `${on}T20:00:00+08:00`,
        ...head(place),
        input: { campaignId: campaign, householdId: household, items: [...new Set([item, 'FRUGAL_BANQUET'])], signedOn: on },
      },
    );
    if (of > 0) return;
    const eventOn = day(place, 5, of);
    made.organizations.push(
      step(1, { step: 'NOTIFY_EVENT', event: place.n % 2 ? 'WEDDING' : 'FUNERAL', eventOn }, 4),
      step(2, { step: 'OBSERVE', tables: 8 + place.n }, 5),
      step(3, { step: place.n === 10 ? 'FIND_EXCEEDED' : 'FIND_KEPT' }, 6),
    );
  });
  const on = day(place, 2, 12);
  made.organizations.push({
    action: 'registerActivity',
    id: fixedId(`jiangxi/publicity/${place.code}`),
    at: `${on}T20:00:00+08:00`,
    ...head(place),
    input: {
      name: `${place.name}移风易俗宣传`,
      regionCode: place.code,
      kind: 'PUBLICITY',
      on,
      stationId: place.station,
      catalogueCode: 'S21',
      actionCode: 'A5',
      results: { attendanceMode: 'HEADCOUNT', headcount: 60 + place.n, staffCount: 4, minutes: 120 },
    },
  });
}

/** A6: a patrol round, somebody who takes help, and what was done for them. */
function returnHome(place: Place, make: (wish?: PersonWish) => SyntheticPerson, made: Made): void {
  const staff = { as: 'RESCUE_STAFF', region: county(place).region };
  const round = fixedId(`jiangxi/patrol/${place.code}`);
  const id = fixedId(`jiangxi/relief-case/${place.code}`);
  const on = day(place, 8, 0);
  const person = make({ minAge: 30, maxAge: 55 });
  const at = (hour: number) => `${on}T${hour}:00:00+08:00`;
  made.homelessness.push(
    {
      action: 'recordPatrolRound',
      id: round,
      at: at(12),
      ...staff,
      input: {
        regionCode: place.code,
        area: '车站与广场',
        partners: ['URBAN_MANAGEMENT', 'SOCIAL_ORGANIZATION', 'VOLUNTEERS'],
        startedAt: at(10),
        minutes: 90,
        contacts: 2 + (place.n % 3),
        supplies: 2,
      },
    },
    {
      action: 'registerReliefCase',
      id,
      at: at(13),
      ...staff,
      input: {
        name: person.name,
        citizenId: person.citizenId,
        foundBy: 'PATROL',
        foundAt: at(11),
        foundPlace: '火车站广场',
        regionCode: place.code,
        patrolRoundId: round,
        patrolOutcome: 'ACCEPTED',
        voluntary: true,
        voluntaryEvidence: '本人签字',
      },
    },
    { action: 'stepReliefCase', id, at: at(14), ...staff, input: { id, step: 'CONTACT', expectedVersion: 1 } },
    {
      action: 'stepReliefCase',
      id,
      at: at(15),
      ...staff,
      input: { id, step: 'ADMIT', expectedVersion: 2, entryCheck: { body: 'OK', mental: 'OK', safety: 'OK', intellectualSign: false } },
    },
    {
      action: 'recordReliefService',
      id: fixedId(`jiangxi/relief-service/${place.code}`),
      at: at(18),
      ...staff,
      input: { fileId: id, catalogueCode: 'S24', method: 'CASE', mode: 'SITE', startedAt: at(16), minutes: 45 },
    },
  );
}

/** A7: three persons with certificates; no mental illness is made up. */
function sunshine(place: Place, make: (wish?: PersonWish) => SyntheticPerson, made: Made): void {
  const kinds = [
    ['PHYSICAL', 4, 3],
    ['VISION', 1, 2],
    ['HEARING', 2, 4],
  ] as const;
  kinds.forEach(([category, digit, grade], of) => {
    const id = fixedId(`jiangxi/disability/${place.code}/${of}`);
    const on = day(place, 9, of);
    const person = make({ minAge: 20, maxAge: 58 });
    made.disability.push({
      action: 'registerDisability',
      id,
      at: `${on}T09:00:00+08:00`,
      ...worker(place),
      input: {
        person: personOf(place, person),
        certificateNo: `${person.citizenId}${digit}${grade}`,
        category,
        grade,
        rehabNeeds: ['DEVICE'],
        legalCapacity: 'FULL',
        carers: [{ kind: 'SPOUSE', hoursPerDay: 4, trained: false }],
      },
    });
    made.disability.push(...visited(place, 'disability', id, 'Disability', on, 'S25'));
  });
}
