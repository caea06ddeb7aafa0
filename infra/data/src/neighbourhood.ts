import { OWN } from '../../local/actors.ts';
import { DOOR } from './door.ts';
import { type FixtureFile, type FixtureLine, fixedId, instant } from './fixture.ts';
import { citizenIdOf } from './person.ts';

// The neighbours of the door in 西关街道: what the stored questions of domain §6 need beside it. Nobody of them exists.

const REGION = '620502005000';
const COUNTY = '620502000000';
const worker = { as: 'STATION_WORKER', region: REGION };
const head = { as: 'STATION_HEAD', region: REGION };
const county = { as: 'COUNTY_DIV', region: COUNTY };
const rescue = { as: 'RESCUE_STAFF', region: COUNTY };
const charity = { as: 'CHARITY_STAFF', region: '620500000000' };

/** Fixed ids that the stored operations name in their variables. */
export const NEIGHBOURHOOD = {
  /** 82, alone, HIGH, nobody watches, and the last visit was in October. */
  overdue: fixedId('neighbourhood/elder/overdue'),
  /** 77, alone, with a stove that is a danger. */
  cold: fixedId('neighbourhood/elder/cold'),
  /** Household of the elder with the stove. */
  coldHousehold: fixedId('neighbourhood/household/cold'),
  /** Left behind with the elder of the stove, who is able; an uncle is visited in company only. */
  grandson: fixedId('neighbourhood/child/grandson'),
  /** Turned 16 in October 2026. */
  grownUp: fixedId('neighbourhood/child/grown-up'),
  /** The wheelchair that the disabled son needs. */
  wheelchair: fixedId('neighbourhood/need/wheelchair'),
  /** Donation of 200 quilts, and where they lie. */
  quilts: fixedId('neighbourhood/donation/quilts'),
  quiltsLot: fixedId('neighbourhood/lot/quilts'),
  wheelchairLot: fixedId('neighbourhood/lot/wheelchairs'),
  /** The custom-reform campaign of the street. */
  campaign: fixedId('neighbourhood/campaign'),
  /** Somebody who was brought home in October and whom nobody has visited since. */
  departed: fixedId('neighbourhood/relief-case/departed'),
  /** The alert that fits the old man without papers. */
  missing: fixedId('neighbourhood/missing'),
  /** A shift with children, and the volunteer on it who has no insurance. */
  childShift: fixedId('neighbourhood/shift/children'),
  uninsured: fixedId('neighbourhood/volunteer/uninsured'),
} as const;

const grandmother = fixedId('door/elder');
const disabledSon = fixedId('door/disability');
const oldMan = fixedId('door/relief-case');
const COLD = citizenIdOf('1949-01-17', 1, 41);
const UNCLE = citizenIdOf('1981-11-30', 1, 43);
const GROWN_UP = citizenIdOf('2010-10-15', 2, 45);

let told = 0;
const personOf = (name: string, citizenId: string, address: string, more: object = {}) => ({
  name,
  citizenId,
  regionCode: REGION,
  hukouRegionCode: COUNTY,
  address: `西关街道${address}`,
  phone: `1420011${String((told += 1)).padStart(4, '0')}`,
  intakeSource: 'FOUND_BY_WORKER',
  stationId: OWN.station,
  contacts: [{ name: '合成联系人', relation: 'OTHER_KIN', phone: '14200120001', priority: 1 }],
  ...more,
});

/** A visit of so many days in November 2026 (in October: `month` 10) that met the person. */
const visit = (verb: string, fileId: string, name: string, month: number, day: number, more: object = {}): FixtureLine => ({
  action: `record${verb}Visit`,
  id: fixedId(`neighbourhood/visit/${name}`),
  at: instant(month, day, 17),
  ...worker,
  input: { fileId, startedAt: instant(month, day, 10), minutes: 30, mode: 'HOME', result: 'MET', ...more },
});

/** 26 scores in the order of GB/T 42195 that make this total. */
const scores = (total: number): number[] => Array.from({ length: 26 }, (_, n) => Math.floor(total / 26) + (n < total % 26 ? 1 : 0));

/** The raw records of the neighbours, as calls of all seven divisions. */
export function neighbourhoodFiles(): FixtureFile[] {
  told = 0;
  const lines = {
    organizations: customs(),
    elders: elders(),
    children: children(),
    disability: disability(),
    homelessness: homelessness(),
    charity: donations(),
    volunteers: volunteers(),
  };
  return Object.entries(lines).map(([service, own]) => ({ service, name: 'neighbourhood', lines: own }));
}

/** The campaign of the street: three households have pledged, one has kept its word, and one in need has a funeral to hold. */
function customs(): FixtureLine[] {
  const { campaign, coldHousehold } = NEIGHBOURHOOD;
  const kept = fixedId('neighbourhood/household/kept');
  const pledge = (name: string, householdId: string, items: string[]): FixtureLine => ({
    action: 'registerPledge',
    id: fixedId(`neighbourhood/pledge/${name}`),
    at: instant(4, 20, 20),
    ...head,
    input: { campaignId: campaign, householdId, items, signedOn: '2026-04-20' },
  });
  const step = (name: string, month: number, day: number, expectedVersion: number, input: object): FixtureLine => {
    const id = fixedId(`neighbourhood/pledge/${name}`);
    return { action: 'stepPledge', id, at: instant(month, day, 20), ...head, input: { id, expectedVersion, ...input } };
  };
  return [
    {
      action: 'registerHousehold',
      id: coldHousehold,
      at: instant(3, 6),
      ...head,
      input: { regionCode: REGION, address: '西关街道暖心社区3号楼2单元101室' },
    },
    {
      action: 'registerHousehold',
      id: kept,
      at: instant(3, 6, 10),
      ...head,
      input: { regionCode: REGION, address: '西关街道向阳社区5号楼1单元202室' },
    },
    {
      action: 'registerCampaign',
      id: campaign,
      at: instant(4, 1),
      ...county,
      input: { name: '西关街道移风易俗行动', regionCode: REGION, from: '2026-04-01', to: '2027-03-31', targetHouseholds: 120 },
    },
    { action: 'stepCampaign', id: campaign, at: instant(4, 2), ...county, input: { id: campaign, expectedVersion: 1, step: 'LAUNCH' } },
    pledge('door', DOOR, ['FRUGAL_BANQUET', 'SIMPLE_FUNERAL']),
    pledge('cold', coldHousehold, ['NO_GIFT', 'SIMPLE_FUNERAL']),
    pledge('kept', kept, ['NEW_WEDDING', 'FRUGAL_BANQUET']),
    step('kept', 5, 8, 1, { step: 'NOTIFY_EVENT', event: 'WEDDING', eventOn: '2026-05-20' }),
    step('kept', 5, 20, 2, { step: 'OBSERVE', tables: 12 }),
    step('kept', 5, 21, 3, { step: 'FIND_KEPT' }),
    step('cold', 11, 20, 1, { step: 'NOTIFY_EVENT', event: 'FUNERAL', eventOn: '2026-12-20' }),
  ];
}

/** The grandmother's ability and level, an elder whom nobody has seen since October, and one with a stove that is a danger. */
function elders(): FixtureLine[] {
  const { overdue, cold, coldHousehold } = NEIGHBOURHOOD;
  const safe = { water: 'OK', power: 'OK', gas: 'OK', heating: 'OK', structure: 'OK', alarmDevice: false };
  const assess = (fileId: string, name: string, day: number, expectedVersion: number, total: number): FixtureLine => ({
    action: 'assessElderAbility',
    id: fixedId(`neighbourhood/ability/${name}`),
    at: instant(11, day, 15),
    ...worker,
    input: { fileId, expectedVersion, assessedOn: instant(11, day).slice(0, 10), assessor2: 'assessor-0002', items: scores(total) },
  });
  const risk = (id: string, month: number, day: number, expectedVersion: number, riskLevel: string, reason: string): FixtureLine => ({
    action: 'setElderRisk',
    id: fixedId(`${id}/risk`),
    at: instant(month, day, 16),
    ...head,
    input: { id, expectedVersion, riskLevel, reason },
  });
  return [
    assess(grandmother, 'grandmother', 13, 2, 58),
    risk(grandmother, 11, 13, 3, 'KEY', '中度失能，与残疾儿子、孙女同住'),
    visit('Elder', grandmother, 'grandmother', 11, 19, {
      checklist: [
        { item: '用药', finding: '按时服药' },
        { item: '取暖', finding: '炉具待检修' },
      ],
      followUp: '联系炉具检修',
    }),
    {
      action: 'registerElder',
      id: overdue,
      at: instant(10, 12),
      ...worker,
      input: {
        person: personOf('张淑珍', citizenIdOf('1944-05-02', 2, 40), '守望社区2号楼1单元102室'),
        categories: ['LIVING_ALONE', 'ADVANCED_AGE', 'CHILDLESS_ALONE'],
        family: { livingWith: 'ALONE', sons: 0, daughters: 0 },
        health: { chronic: ['HYPERTENSION', 'CHD'], fallsLast12m: 2 },
        care: { carer: 'NONE' },
        homeSafety: safe,
      },
    },
    risk(overdue, 10, 13, 1, 'HIGH', '独居高龄，一年内跌倒两次'),
    visit('Elder', overdue, 'overdue', 10, 28),
    {
      action: 'registerElder',
      id: cold,
      at: instant(10, 14),
      ...worker,
      input: {
        person: personOf('马长寿', COLD, '暖心社区3号楼2单元101室', { assistance: ['DIBAO'], householdId: coldHousehold }),
        categories: ['LIVING_ALONE', 'ECONOMIC_HARDSHIP'],
        incomeSources: ['RESIDENT_PENSION', 'DIBAO'],
        monthlyIncomeCents: 72_000,
        family: { livingWith: 'GRANDCHILDREN_ONLY', sons: 2, daughters: 0 },
        health: { chronic: ['HYPERTENSION'], fallsLast12m: 0 },
        care: { carer: 'SELF' },
        homeSafety: { ...safe, heating: 'RISK' },
      },
    },
    assess(cold, 'cold', 5, 1, 70),
    risk(cold, 11, 5, 2, 'KEY', '炉具有隐患'),
    visit('Elder', cold, 'cold', 11, 18, {
      checklist: [{ item: '取暖', finding: '烟道堵塞，有一氧化碳风险' }],
      anomalies: ['HEATING'],
      followUp: '更换烟道',
    }),
    {
      action: 'raiseElderCrisis',
      id: fixedId('neighbourhood/crisis/cold'),
      at: instant(11, 22, 16),
      ...worker,
      input: { fileId: cold, level: 2, kind: 'COLD_HEAT', situation: '寒潮前烟道仍未更换' },
    },
  ];
}

/** A child left behind with the elder of the stove, and one who has grown out of being left behind. */
function children(): FixtureLine[] {
  const { grandson, grownUp, coldHousehold } = NEIGHBOURHOOD;
  const away = [
    { relation: 'FATHER', status: 'AWAY', since: '2023-09-01' },
    { relation: 'MOTHER', status: 'AWAY', since: '2023-09-01' },
  ];
  const ward = fixedId('door/child');
  return [
    {
      action: 'assessGuardianship',
      id: fixedId('neighbourhood/guardianship/ward'),
      at: instant(11, 14, 15),
      ...worker,
      input: {
        fileId: ward,
        expectedVersion: 2,
        assessedOn: '2026-11-14',
        guardianAbility: 2,
        care: 1,
        safety: 1,
        emotion: 1,
        schooling: 0,
        note: '祖母失能，需增加陪伴',
      },
    },
    {
      action: 'setChildRisk',
      id: fixedId('neighbourhood/risk/ward'),
      at: instant(11, 14, 16),
      ...head,
      input: { id: ward, expectedVersion: 3, riskLevel: 'KEY', reason: '监护人中度失能' },
    },
    {
      action: 'recordChildService',
      id: fixedId('neighbourhood/service/ward'),
      at: instant(11, 15, 18),
      ...worker,
      input: {
        fileId: ward,
        catalogueCode: 'S16',
        method: 'GROUP',
        mode: 'GROUP',
        startedAt: instant(11, 15, 15),
        minutes: 90,
        volunteerIds: [OWN.volunteer],
      },
    },
    {
      action: 'registerChild',
      id: grandson,
      at: instant(10, 15),
      ...worker,
      input: {
        person: personOf('马思源', citizenIdOf('2014-03-21', 1, 42), '暖心社区3号楼2单元101室', { householdId: coldHousehold }),
        categories: ['LEFT_BEHIND'],
        parents: away,
        guardians: [
          { name: '马长寿', relation: 'GRANDPARENT', kind: 'KIN', ability: 'GOOD', citizenId: COLD },
          { name: '马天佑', relation: 'OTHER_KIN', kind: 'KIN', ability: 'WEAK', citizenId: UNCLE },
        ],
        school: { name: '合成小学', grade: '六年级', status: 'IN', boarding: false },
      },
    },
    {
      action: 'registerChild',
      id: grownUp,
      at: instant(3, 10),
      ...worker,
      input: {
        person: personOf('杨雪莲', GROWN_UP, '向阳社区6号楼3单元301室'),
        categories: ['LEFT_BEHIND', 'DISABLED'],
        parents: away,
        guardians: [{ name: '杨秀英', relation: 'OTHER_KIN', kind: 'KIN', ability: 'GOOD' }],
        school: { name: '合成中学', grade: '高一', status: 'IN', boarding: true },
      },
    },
  ];
}

/** What the disabled son needs; the uncle whom nobody visits alone; and the girl who is 16 and looks for a trade. */
function disability(): FixtureLine[] {
  const uncle = fixedId('neighbourhood/disability/uncle');
  return [
    {
      action: 'postDisabilityNeed',
      id: NEIGHBOURHOOD.wheelchair,
      at: instant(11, 16, 11),
      ...worker,
      input: { fileId: disabledSon, kind: 'GOODS', item: '轮椅', quantity: 1, unit: '件', urgency: 'SOON', validTo: '2027-12-31' },
    },
    {
      action: 'registerDisability',
      id: uncle,
      at: instant(10, 16),
      ...worker,
      input: {
        person: personOf('马天佑', UNCLE, '暖心社区9号楼1单元401室'),
        certificateNo: `${UNCLE}63`,
        category: 'MENTAL',
        grade: 3,
        legalCapacity: 'LIMITED',
        carers: [{ kind: 'OTHER_KIN', hoursPerDay: 2 }],
      },
    },
    {
      action: 'importSmiProfile',
      id: fixedId('neighbourhood/smi/uncle'),
      at: instant(10, 20),
      as: 'HEALTH_LIAISON',
      region: COUNTY,
      input: {
        fileId: uncle,
        expectedVersion: 0,
        diagnosis: 'BIPOLAR',
        dangerGrade: 3,
        stability: 'UNSTABLE',
        lastFollowUpOn: '2026-10-18',
        lastHealthCheckOn: '2026-05-06',
      },
    },
    {
      action: 'registerDisability',
      id: fixedId('neighbourhood/disability/grown-up'),
      at: instant(3, 10, 11),
      ...worker,
      input: {
        person: personOf('杨雪莲', GROWN_UP, '向阳社区6号楼3单元301室'),
        certificateNo: `${GROWN_UP}23`,
        category: 'HEARING',
        grade: 3,
        rehabNeeds: ['VOCATIONAL', 'DEVICE'],
        legalCapacity: 'LIMITED',
        carers: [{ kind: 'OTHER_KIN', hoursPerDay: 1 }],
      },
    },
  ];
}

/** Somebody brought home in October; the alert that fits the old man without papers; a denser round before the cold. */
function homelessness(): FixtureLine[] {
  const { departed: id, missing } = NEIGHBOURHOOD;
  const step = (day: number, hour: number, expectedVersion: number, name: string, more: object = {}): FixtureLine => ({
    action: 'stepReliefCase',
    id,
    at: instant(10, day, hour),
    ...rescue,
    input: { id, expectedVersion, step: name, ...more },
  });
  return [
    {
      action: 'registerReliefCase',
      id,
      at: instant(10, 20, 10),
      ...rescue,
      input: {
        idMissingReason: '证件遗失，姓名待核实',
        sex: 'MALE',
        estimatedAge: 68,
        features: '右手食指缺一节',
        foundBy: 'PATROL',
        foundAt: instant(10, 20, 9),
        foundPlace: '秦州区人民公园',
        regionCode: COUNTY,
        stationId: OWN.reliefStation,
        patrolOutcome: 'ACCEPTED',
        voluntary: true,
        voluntaryEvidence: '本人签字',
      },
    },
    step(20, 11, 1, 'CONTACT'),
    step(20, 12, 2, 'ADMIT', { entryCheck: { body: 'OK', mental: 'OK', safety: 'OK', intellectualSign: false } }),
    step(20, 13, 3, 'BEGIN_IDENTIFYING'),
    {
      action: 'identifyPerson',
      id: fixedId('neighbourhood/identified'),
      at: instant(10, 22, 10),
      ...rescue,
      input: {
        caseId: id,
        expectedVersion: 4,
        citizenId: citizenIdOf('1958-12-03', 1, 44),
        name: '胡建国',
        homeRegionCode: REGION,
        evidence: '公安系统比对一致',
      },
    },
    step(24, 10, 5, 'PLAN_RETURN'),
    step(26, 10, 6, 'DEPART', {
      departure: { mode: 'ESCORT', toRegionCode: REGION, escortStaffIds: ['rescue-01', 'rescue-02'], receiverIdSeen: false },
    }),
    {
      action: 'reportMissingPerson',
      id: missing,
      at: instant(11, 20, 9),
      ...rescue,
      input: {
        name: '何永福',
        citizenId: citizenIdOf('1951-04-09', 1, 46),
        features: '约75岁，左腿微跛，说秦安话，穿深蓝棉衣',
        lastSeenAt: instant(11, 19, 15),
        lastSeenPlace: '秦州区汽车站',
        regionCode: '620502005000',
        reporterName: '何晓明',
        reporterRelation: 'SON',
        reporterPhone: '14200120009',
      },
    },
    {
      action: 'proposeMatchCandidate',
      id: fixedId('neighbourhood/candidate'),
      at: instant(11, 20, 10),
      ...rescue,
      input: { caseId: oldMan, alertId: missing, basis: 'TEXT', score: 86, note: '口音、跛行、时间和地点相符' },
    },
    {
      action: 'recordPatrolRound',
      id: fixedId('neighbourhood/patrol'),
      at: instant(11, 23, 23),
      ...rescue,
      input: {
        regionCode: COUNTY,
        area: '秦州区汽车站、人民公园、桥洞',
        stationId: OWN.reliefStation,
        partners: ['URBAN_MANAGEMENT', 'POLICE', 'VOLUNTEERS'],
        wave: true,
        startedAt: instant(11, 23, 20),
        minutes: 150,
        contacts: 6,
        supplies: 4,
      },
    },
  ];
}

/** 200 quilts of the demonstration donor in the station's store, and ten wheelchairs of the same charity in the county's. */
function donations(): FixtureLine[] {
  const { quilts, quiltsLot, wheelchairLot } = NEIGHBOURHOOD;
  const donor = fixedId('neighbourhood/donor');
  const wheelchairs = fixedId('neighbourhood/donation/wheelchairs');
  const received = (id: string, day: number): FixtureLine[] =>
    ['RECEIVE', 'ISSUE_RECEIPT'].map((step, n) => ({
      action: 'stepDonation',
      id,
      at: instant(11, day, 10 + n),
      ...charity,
      input: { id, expectedVersion: n + 1, step },
    }));
  return [
    {
      action: 'registerDonor',
      id: donor,
      at: instant(10, 30),
      ...charity,
      input: {
        charityOrgId: OWN.charity,
        kind: 'PERSON',
        name: '高思源',
        anonymous: false,
        citizenId: citizenIdOf('1975-09-09', 2, 47),
        accountId: 'demo-donor',
        regionCode: '620500000000',
      },
    },
    {
      action: 'pledgeDonation',
      id: quilts,
      at: instant(11, 2),
      ...charity,
      input: {
        donorId: donor,
        kind: 'GOODS',
        cents: 3_600_000,
        item: '棉被',
        unit: '床',
        quantity: 200,
        restrictedTo: 'GOODS',
        designatedUse: '西关街道困难家庭温暖过冬',
      },
    },
    ...received(quilts, 3),
    {
      action: 'putInStock',
      id: quiltsLot,
      at: instant(11, 4),
      ...charity,
      input: {
        donationId: quilts,
        expectedVersion: 3,
        kind: 'GOODS',
        unitCents: 18_000,
        valuationBasis: '购货发票',
        regionCode: REGION,
        stationId: OWN.station,
      },
    },
    {
      action: 'pledgeDonation',
      id: wheelchairs,
      at: instant(11, 5),
      ...charity,
      input: {
        donorId: donor,
        kind: 'GOODS',
        cents: 900_000,
        item: '轮椅',
        unit: '件',
        quantity: 10,
        restrictedTo: 'GOODS',
        designatedUse: '残疾人辅助器具',
      },
    },
    ...received(wheelchairs, 6),
    {
      action: 'putInStock',
      id: wheelchairLot,
      at: instant(11, 7),
      ...charity,
      input: {
        donationId: wheelchairs,
        expectedVersion: 3,
        kind: 'GOODS',
        unitCents: 90_000,
        valuationBasis: '购货发票',
        regionCode: COUNTY,
      },
    },
  ];
}

/** Hours of the demonstration volunteer, somebody who can lift but is not insured, and a shift with children. */
function volunteers(): FixtureLine[] {
  const { childShift, uninsured } = NEIGHBOURHOOD;
  const team = fixedId('door/team');
  const hours = (name: string, month: number, day: number, minutes: number): FixtureLine[] => {
    const id = fixedId(`neighbourhood/hours/${name}`);
    return [
      {
        action: 'recordHours',
        id,
        at: instant(month, day, 18),
        ...head,
        input: {
          volunteerId: OWN.volunteer,
          teamId: team,
          stationId: OWN.station,
          action: 'A4',
          content: '邻里守望探望',
          startedAt: instant(month, day, 9),
          minutes,
          evidence: 'TWO_PERSON',
          regionCode: REGION,
        },
      },
      { action: 'confirmHours', id, at: instant(month, day, 19), ...head, input: { id, expectedVersion: 1 } },
    ];
  };
  return [
    ...hours('one', 9, 6, 240),
    ...hours('two', 10, 11, 300),
    ...hours('three', 11, 8, 180),
    {
      action: 'registerVolunteer',
      id: uninsured,
      at: instant(10, 9),
      ...head,
      input: {
        name: '罗晓明',
        citizenId: citizenIdOf('1990-07-15', 1, 48),
        phone: '14200130001',
        regionCode: REGION,
        group: 'PROPERTY',
        skills: ['LIFTING', 'DRIVING', 'TEACHING'],
        teamId: team,
        stationId: OWN.station,
        verified: true,
        backgroundCheckOn: '2026-10-08',
        backgroundCheckResult: 'CLEAR',
      },
    },
    {
      action: 'openShift',
      id: childShift,
      at: instant(11, 16),
      ...head,
      input: {
        title: '留守儿童周末课业辅导',
        task: '在社工站辅导作业两小时。',
        risks: '无',
        childFacing: true,
        place: '西关街道社工站',
        regionCode: REGION,
        action: 'A2',
        teamId: team,
        stationId: OWN.station,
        startsAt: instant(12, 5, 9),
        endsAt: instant(12, 5, 11),
        capacity: 4,
      },
    },
    ...[OWN.volunteer, uninsured].map(
      (volunteerId, n): FixtureLine => ({
        action: 'signUp',
        id: fixedId(`neighbourhood/signup/${n}`),
        at: instant(11, 17, 9, n),
        as: 'VOLUNTEER',
        region: REGION,
        input: { shiftId: childShift, volunteerId },
      }),
    ),
  ];
}
