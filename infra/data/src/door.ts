import { OWN } from '../../local/actors.ts';
import { type FixtureFile, type FixtureLine, fixedId, instant } from './fixture.ts';
import { citizenIdOf } from './person.ts';

// One door in 西关街道 behind which five divisions have something to do (domain §6, question 2), and an old man without papers (question 5).
// Nobody of them exists.

const REGION = '620502005000';
const COUNTY = '620502000000';
const worker = { as: 'STATION_WORKER', region: REGION };
const head = { as: 'STATION_HEAD', region: REGION };
const rescue = { as: 'RESCUE_STAFF', region: COUNTY };

/** The household at the door. */
export const DOOR = fixedId('door/household');
/** Citizen ids of the grandmother, and of her son; the grandchild is the demonstration guardian's ward. */
export const GRANDMOTHER = citizenIdOf('1953-09-14', 2, 31);
const SON = citizenIdOf('1978-02-20', 1, 32);
/** Citizen id of the man who is missed in 秦安县. */
export const MISSED = citizenIdOf('1952-06-08', 1, 33);

const elder = fixedId('door/elder');
const child = fixedId('door/child');
const son = fixedId('door/disability');

function personOf(name: string, citizenId: string, sequence: number) {
  return {
    name,
    citizenId,
    regionCode: REGION,
    hukouRegionCode: '620502000000',
    address: '西关街道守望社区7号楼1单元301室',
    phone: `1420007${String(sequence).padStart(4, '0')}`,
    intakeSource: 'COMMUNITY_REFERRAL',
    householdId: DOOR,
    stationId: OWN.station,
    contacts: [{ name: '合成邻居', relation: 'NEIGHBOUR', phone: '14200080001', priority: 1 }],
  };
}

/** The raw records of that door, as calls of six divisions. */
export function doorFiles(): FixtureFile[] {
  const lines = {
    organizations: places(),
    elders: grandmother(),
    children: grandchild(),
    disability: disabledSon(),
    volunteers: watchers(),
    homelessness: oldMan(),
  };
  return Object.entries(lines).map(([service, own]) => ({ service, name: 'door', lines: own }));
}

const places = (): FixtureLine[] => [
  {
    action: 'registerHousehold',
    id: DOOR,
    at: instant(3, 2),
    ...head,
    input: { regionCode: REGION, address: '西关街道守望社区7号楼1单元301室' },
  },
];

const visit = (verb: string, fileId: string, name: string, day: number, result: string, note: string): FixtureLine => ({
  action: `record${verb}Visit`,
  id: fixedId(`door/visit/${name}`),
  at: instant(11, day, 17),
  ...worker,
  input: { fileId, startedAt: instant(11, day, 10), minutes: 35, mode: 'HOME', result, note },
});

const grandmother = (): FixtureLine[] => [
  {
    action: 'registerElder',
    id: elder,
    at: instant(3, 3),
    ...worker,
    input: {
      person: { ...personOf('李桂兰', GRANDMOTHER, 1), assistance: ['DIBAO'] },
      categories: ['ECONOMIC_HARDSHIP', 'FUNCTION_LOSS'],
      incomeSources: ['RESIDENT_PENSION', 'DIBAO'],
      monthlyIncomeCents: 68_000,
      family: { livingWith: 'CHILDREN', sons: 2, daughters: 0 },
      health: { chronic: ['HYPERTENSION', 'ARTHRITIS'], fallsLast12m: 1 },
      care: { carer: 'NONE', carerTrained: false },
      homeSafety: { water: 'OK', power: 'OK', gas: 'OK', heating: 'RISK', structure: 'OK', alarmDevice: false },
    },
  },
  visit('Elder', elder, 'elder', 12, 'MET', '取暖炉需检修，膝关节疼痛。'),
  {
    action: 'postElderNeed',
    id: fixedId('door/need'),
    at: instant(11, 12, 18),
    ...worker,
    input: { fileId: elder, kind: 'GOODS', item: '棉被', quantity: 2, unit: '床', urgency: 'SOON', validTo: '2027-03-31' },
  },
];

const grandchild = (): FixtureLine[] => [
  {
    action: 'registerChild',
    id: child,
    at: instant(3, 4),
    ...worker,
    input: {
      person: personOf('李小雨', OWN.ward, 2),
      categories: ['LEFT_BEHIND'],
      parents: [
        { relation: 'FATHER', status: 'AWAY', since: '2024-02-20' },
        { relation: 'MOTHER', status: 'AWAY', since: '2024-02-20' },
      ],
      guardians: [{ name: '李桂兰', relation: 'GRANDPARENT', kind: 'KIN', ability: 'WEAK', citizenId: GRANDMOTHER }],
      school: { name: '合成小学', grade: '五年级', status: 'IN', boarding: false },
    },
  },
  visit('Child', child, 'child', 13, 'MET', '每周与父母视频一次。'),
];

const disabledSon = (): FixtureLine[] => [
  {
    action: 'registerDisability',
    id: son,
    at: instant(3, 5),
    ...worker,
    input: {
      person: personOf('李国栋', SON, 3),
      certificateNo: `${SON}42`,
      category: 'PHYSICAL',
      grade: 2,
      rehabNeeds: ['DEVICE', 'ACCESSIBILITY'],
      legalCapacity: 'FULL',
      subsidies: [{ kind: 'NURSING', fromMonth: '2026-01', monthlyCents: 10_000 }],
      carers: [{ kind: 'PARENT', hoursPerDay: 6, age: 73, trained: false }],
    },
  },
  visit('Disability', son, 'disability', 14, 'MET', '轮椅老旧，申请更换。'),
];

const watchers = (): FixtureLine[] => [
  {
    action: 'registerVolunteer',
    id: OWN.leader,
    at: instant(1, 12),
    ...head,
    input: {
      name: '赵德胜',
      citizenId: citizenIdOf('1966-04-11', 1, 34),
      phone: '14200090002',
      regionCode: REGION,
      group: 'ELDER',
      skills: ['COMPANIONSHIP'],
      stationId: OWN.station,
      verified: true,
    },
  },
  {
    action: 'registerTeam',
    id: fixedId('door/team'),
    at: instant(1, 13),
    ...head,
    input: {
      name: '西关街道银龄志愿服务队',
      kind: 'SILVER',
      regionCode: REGION,
      stationId: OWN.station,
      orgId: OWN.org,
      leaderId: OWN.leader,
      foundedOn: '2025-05-01',
      started: true,
    },
  },
  {
    action: 'registerVolunteer',
    id: OWN.volunteer,
    at: instant(1, 14),
    ...head,
    input: {
      name: '周海燕',
      citizenId: citizenIdOf('1988-10-02', 2, 35),
      phone: '14200090001',
      regionCode: REGION,
      group: 'RESIDENT_BACKBONE',
      skills: ['COMPANIONSHIP', 'FIRST_AID'],
      teamId: fixedId('door/team'),
      stationId: OWN.station,
      verified: true,
      backgroundCheckOn: '2026-01-10',
      backgroundCheckResult: 'CLEAR',
      insuranceUntil: '2026-12-31',
    },
  },
  {
    action: 'pairNeighbour',
    id: fixedId('door/pair'),
    at: instant(4, 1),
    ...head,
    input: {
      volunteerId: OWN.volunteer,
      citizenId: GRANDMOTHER,
      householdId: DOOR,
      regionCode: REGION,
      stationId: OWN.station,
      everyDays: 7,
      distanceMetres: 120,
      serviceNote: '上午探望，注意取暖。',
      agreed: true,
    },
  },
  {
    action: 'reportWatch',
    id: fixedId('door/watch'),
    at: instant(11, 20, 11),
    as: 'VOLUNTEER',
    region: REGION,
    input: { pairId: fixedId('door/pair'), result: 'SAW_WELL', note: '精神尚好。' },
  },
];

/** Somebody is missed in 秦安县; an old man without papers, who says "秦安", came to the relief station of 秦州区. */
const oldMan = (): FixtureLine[] => [
  {
    action: 'reportMissingPerson',
    id: fixedId('door/missing'),
    at: instant(11, 18, 9),
    as: 'RESCUE_STAFF',
    region: '620522000000',
    input: {
      name: '王永福',
      citizenId: MISSED,
      features: '身高约一米七，左腿微跛，秦安口音',
      lastSeenAt: instant(11, 17, 16),
      lastSeenPlace: '秦安县客运站',
      regionCode: '620522100000',
      reporterName: '王晓明',
      reporterRelation: 'SON',
      reporterPhone: '14200100001',
    },
  },
  {
    action: 'registerReliefCase',
    id: fixedId('door/relief-case'),
    at: instant(11, 19, 22),
    ...rescue,
    input: {
      idMissingReason: '无证件，仅自述“秦安”',
      sex: 'MALE',
      estimatedAge: 74,
      features: '左腿微跛',
      accent: '秦安',
      foundBy: 'POLICE',
      foundAt: instant(11, 19, 21),
      foundPlace: '秦州区汽车站',
      regionCode: '620502000000',
      stationId: OWN.reliefStation,
      handoverFormNo: 'JJ-2026-1119-01',
      voluntary: true,
      voluntaryEvidence: '本人点头同意，民警见证',
      groupFlags: ['ELDER', 'SUSPECTED_LOST'],
    },
  },
];
