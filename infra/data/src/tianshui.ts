import { OWN } from '../../local/actors.ts';
import { creditCodeOf, type OrganizationDigit } from './credit-code.ts';
import { type FixtureFile, type FixtureLine, fixedId, instant } from './fixture.ts';
import { personMaker } from './person.ts';

const CITY = '620500000000';
const authority = '天水市民政局慈善事业促进和社会工作科';

/**
 * The ten pilot stations: six are in the report; the other four are not public, so real townships of the two districts stand for them
 * (judgement).
 */
const pilots = [
  { code: '620502001000', name: '大城街道' },
  { code: '620502005000', name: '西关街道' },
  { code: '620502100000', name: '玉泉镇' },
  { code: '620502109000', name: '娘娘坝镇' },
  { code: '620503100000', name: '社棠镇' },
  { code: '620503105000', name: '花牛镇' },
  { code: '620502002000', name: '七里墩街道' },
  { code: '620502101000', name: '太京镇' },
  { code: '620503001000', name: '道北街道' },
  { code: '620503101000', name: '马跑泉镇' },
] as const;

/** Id of the station of a pilot township; that of 西关街道 is the demonstration actors' own. */
export const tianshuiStation = (code: string): string => (code === '620502005000' ? OWN.station : fixedId(`tianshui/station/${code}`));

/**
 * The ten organizations, each paired with the pilot township of the same place in the list. Six are in the report; credit codes are
 * synthetic.
 */
const partners: { name: string; kind: OrganizationDigit; areas: string[]; with: string }[] = [
  { name: '天水市现代人才教育培训基地', kind: '2', areas: ['COMMUNITY_GOVERNANCE'], with: '620502001000' },
  { name: '天水市心连心爱心协会', kind: '1', areas: ['ELDERLY', 'SOCIAL_ASSISTANCE'], with: '620502005000' },
  { name: '天水市河北商会', kind: '1', areas: ['CHILDREN', 'SOCIAL_ASSISTANCE'], with: '620502100000' },
  { name: '天水市仁和医院', kind: '2', areas: ['ELDERLY', 'SOCIAL_AFFAIRS'], with: '620502109000' },
  { name: '天水锻压职工医院', kind: '2', areas: ['ELDERLY', 'SOCIAL_AFFAIRS'], with: '620503100000' },
  { name: '天水忠和中医骨伤医院', kind: '2', areas: ['ELDERLY', 'SOCIAL_AFFAIRS'], with: '620503105000' },
  { name: '合成社会工作服务中心(测试)', kind: '2', areas: ['COMMUNITY_GOVERNANCE', 'CHILDREN'], with: '620502002000' },
  { name: '合成助老服务中心(测试)', kind: '2', areas: ['ELDERLY'], with: '620502101000' },
  { name: '合成青少年服务中心(测试)', kind: '2', areas: ['CHILDREN'], with: '620503001000' },
  { name: '合成志愿者协会(测试)', kind: '1', areas: ['COMMUNITY_GOVERNANCE', 'ELDERLY'], with: '620503101000' },
];
const kinds = { 1: 'ASSOCIATION', 2: 'SERVICE_INSTITUTION', 3: 'FOUNDATION', 9: 'OTHER' } as const;
const organizationOf = (code: string): string => (code === '620502005000' ? OWN.org : fixedId(`tianshui/organization/${code}`));
const pairingOf = (code: string): string => fixedId(`tianshui/pairing/${code}`);
const county = (code: string) => code.slice(0, 6).padEnd(12, '0');
const placeName = (code: string) => pilots.find(it => it.code === code)!.name;

type Held = {
  kind: string;
  code: string;
  name: string;
  month: number;
  day: number;
  results: Record<string, number>;
  catalogue: string;
  action: string | null;
  partners?: string[];
};

/**
 * The 17 pairing activities of four kinds. The report gives the figures of three clinics together (26 medics, over 350 treated) and of the
 * Mother's Day event (about 190 children and relatives); how they divide, and the other activities' days, are judgement. No heads are told of
 * the others.
 */
const pairingActivities: Held[] = [
  {
    kind: 'CLINIC',
    code: '620503100000',
    name: '社棠镇“四送”义诊',
    month: 5,
    day: 12,
    results: { staffCount: 10, treated: 130, headcount: 130, minutes: 240 },
    catalogue: 'S08',
    action: 'A1',
  },
  {
    kind: 'CLINIC',
    code: '620503105000',
    name: '花牛镇“四送”义诊',
    month: 5,
    day: 20,
    results: { staffCount: 9, treated: 120, headcount: 120, minutes: 240 },
    catalogue: 'S08',
    action: 'A1',
  },
  {
    kind: 'CLINIC',
    code: '620502109000',
    name: '娘娘坝镇“四送”义诊',
    month: 6,
    day: 3,
    results: { staffCount: 7, treated: 100, headcount: 100, minutes: 240 },
    catalogue: 'S08',
    action: 'A1',
  },
  {
    kind: 'LEFT_BEHIND_CARE',
    code: '620502100000',
    name: '玉泉镇母亲节“三留守”关爱活动',
    month: 5,
    day: 10,
    results: { participants: 190, headcount: 190, minutes: 120 },
    catalogue: 'S18',
    action: 'A2',
    partners: ['窝驼幼儿园', '华贝教托中心', '天水市河北商会'],
  },
  ...[
    ['620503001000', 6, 1],
    ['620502002000', 7, 15],
    ['620503001000', 8, 20],
    ['620502002000', 9, 5],
  ].map(
    ([code, month, day]): Held => ({
      kind: 'LEFT_BEHIND_CARE',
      code: String(code),
      name: `${placeName(String(code))}“三留守”关爱活动`,
      month: Number(month),
      day: Number(day),
      results: { headcount: 0, minutes: 90 },
      catalogue: 'S16',
      action: 'A2',
    }),
  ),
  ...[
    ['620502001000', 4, 18],
    ['620502001000', 5, 16],
    ['620502002000', 5, 28],
    ['620503101000', 6, 12],
    ['620503101000', 9, 18],
  ].map(
    ([code, month, day]): Held => ({
      kind: 'TRAINING',
      code: String(code),
      name: `${placeName(String(code))}社工人才教育培训`,
      month: Number(month),
      day: Number(day),
      results: { headcount: 0, minutes: 180 },
      catalogue: 'S20',
      action: null,
    }),
  ),
  ...[
    ['620502005000', 4, 26],
    ['620502101000', 6, 9],
    ['620502101000', 9, 22],
    ['620502005000', 10, 9],
  ].map(
    ([code, month, day]): Held => ({
      kind: 'ELDER_WARMTH',
      code: String(code),
      name: `${placeName(String(code))}困境老人送温暖`,
      month: Number(month),
      day: Number(day),
      results: { headcount: 0, minutes: 120 },
      catalogue: 'S09',
      action: 'A1',
    }),
  ),
];

/** Exam material for the social-work examination, handed out twice: 32 sets and 126 sets (seed). */
const deliveries = [
  { code: '620502001000', name: '大城街道社工考试资料发放', month: 4, day: 10, sets: 32 },
  { code: '620502002000', name: '其他试点社工站社工考试资料发放', month: 4, day: 12, sets: 126 },
];

const head = (code: string) => ({ as: 'STATION_HEAD', region: code });

/** The raw records of the Tianshui report, as calls of organizations and of the elders' ledger. */
export function tianshuiFiles(): FixtureFile[] {
  const make = personMaker('tianshui');
  const stations = pilots.flatMap(({ code, name }, n): FixtureLine[] => [
    {
      action: 'registerStation',
      id: tianshuiStation(code),
      at: instant(1, 5, 9, n),
      as: 'COUNTY_DIV',
      region: county(code),
      input: {
        regionCode: code,
        name: `${name}社工站`,
        kind: 'TOWNSHIP',
        hostMode: 'PURCHASED',
        competentAuthority: authority,
        pilot: true,
        areaSquareMetres: 60 + n * 5,
        builtOn: '2025-09-01',
        openedOn: '2025-12-01',
      },
    },
    ...[1, 2].map(
      (m): FixtureLine => ({
        action: 'registerStationStaff',
        id: fixedId(`tianshui/staff/${code}/${m}`),
        at: instant(1, 6, 9, n),
        ...head(code),
        input: {
          stationId: tianshuiStation(code),
          name: make().name,
          level: m === 1 ? 'MIDDLE' : 'ASSISTANT',
          certificateNo: `SYN-${code.slice(0, 9)}-${m}`,
          trainingHours: 24,
        },
      }),
    ),
  ]);

  const organizations = partners.map(
    (it, n): FixtureLine => ({
      action: 'registerSocialOrganization',
      id: organizationOf(it.with),
      at: instant(1, 8, 9, n),
      as: 'CITY_DIV',
      region: CITY,
      input: {
        creditCode: creditCodeOf(it.kind, n + 1),
        name: it.name,
        kind: kinds[it.kind],
        regionCode: CITY,
        supervisingUnit: '天水市民政局',
        areas: it.areas,
        staffCount: 8 + n,
        grade: n % 3 === 0 ? 4 : 3,
        gradeValidUntil: n === 7 ? '2026-11-01' : '2029-12-31',
        lastAnnualReport: 2025,
      },
    }),
  );
  organizations.push({
    action: 'registerSocialOrganization',
    id: OWN.charity,
    at: instant(1, 8, 10),
    as: 'CITY_DIV',
    region: CITY,
    input: {
      creditCode: creditCodeOf('3', 11),
      name: '合成慈善基金会(测试)',
      kind: 'FOUNDATION',
      regionCode: CITY,
      supervisingUnit: '天水市民政局',
      areas: ['SOCIAL_ASSISTANCE'],
      staffCount: 6,
      charity: true,
      publicFundraising: true,
      grade: 5,
      gradeValidUntil: '2030-12-31',
      lastAnnualReport: 2025,
    },
  });

  const pairings = partners.flatMap((it, n): FixtureLine[] => {
    const id = pairingOf(it.with);
    const step = (at: string, version: number, input: Record<string, unknown>, as = 'STATION_HEAD'): FixtureLine => ({
      action: 'stepPairing',
      id,
      at,
      as,
      region: as === 'CITY_DIV' ? CITY : it.with,
      input: { id, expectedVersion: version, ...input },
    });
    return [
      {
        action: 'registerPairing',
        id,
        at: instant(2, 3, 9, n),
        ...head(it.with),
        input: {
          stationId: tianshuiStation(it.with),
          organizationId: organizationOf(it.with),
          areas: it.areas,
          terms: '摸底调研、供需对接、按需点单，输血与造血并重。',
          from: '2026-03-01',
          to: '2027-02-28',
        },
      },
      step(instant(2, 10, 9, n), 1, { step: 'NEGOTIATE' }),
      step(instant(2, 25, 9, n), 2, { step: 'AGREE', agreementNo: `TS-2026-${String(n + 1).padStart(2, '0')}`, signedOn: '2026-02-25' }),
      step(instant(3, 1, 9, n), 3, { step: 'ACTIVATE' }, 'CITY_DIV'),
    ];
  });

  const activities = pairingActivities.map((it, n): FixtureLine => {
    const at = instant(it.month, it.day, 15);
    const { staffCount = 0, treated = 0, participants = 0, headcount = 0, minutes = 0 } = it.results;
    return {
      action: 'registerActivity',
      id: fixedId(`tianshui/activity/${n + 1}`),
      at,
      ...head(it.code),
      input: {
        name: it.name,
        regionCode: it.code,
        kind: it.kind,
        on: at.slice(0, 10),
        place: `${placeName(it.code)}社工站`,
        partners: it.partners ?? [],
        pairingId: pairingOf(it.code),
        catalogueCode: it.catalogue,
        actionCode: it.action,
        results: { attendanceMode: 'HEADCOUNT', headcount, staffCount, treated, participants, minutes },
      },
    };
  });
  const handed = deliveries.map((it): FixtureLine => {
    const at = instant(it.month, it.day, 15);
    return {
      action: 'registerActivity',
      id: fixedId(`tianshui/materials/${it.sets}`),
      at,
      ...head(it.code),
      input: {
        name: it.name,
        regionCode: it.code,
        kind: 'MATERIALS',
        on: at.slice(0, 10),
        stationId: tianshuiStation(it.code),
        organizationId: organizationOf('620502001000'),
        catalogueCode: 'S20',
        results: { attendanceMode: 'HEADCOUNT', headcount: 0, materialsSets: it.sets },
      },
    };
  });

  return [
    { service: 'organizations', name: 'tianshui-stations', lines: stations },
    { service: 'organizations', name: 'tianshui-organizations', lines: organizations },
    { service: 'organizations', name: 'tianshui-pairings', lines: pairings },
    { service: 'organizations', name: 'tianshui-market', lines: market() },
    { service: 'organizations', name: 'tianshui-activities', lines: [...activities, ...handed] },
    { service: 'elders', name: 'tianshui-survey', lines: survey(make) },
  ];
}

/** Demand and supply lists, and orders in each state. What the report does not tell of them is judgement. */
function market(): FixtureLine[] {
  const lines: FixtureLine[] = [];
  const wanted = [
    { title: '老年人义诊', area: 'ELDERLY', code: 'S08', kind: 'RESOURCES', quantity: 100, upTo: 'ACKNOWLEDGE' },
    { title: '留守儿童课业辅导', area: 'CHILDREN', code: 'S16', kind: 'CAPACITY', quantity: 20, upTo: 'ACCEPT' },
    { title: '社工考前培训', area: 'COMMUNITY_GOVERNANCE', code: 'S20', kind: 'CAPACITY', quantity: 32, upTo: 'PUBLISH' },
  ];
  const steps = ['ACCEPT', 'SCHEDULE', 'DELIVER', 'ACKNOWLEDGE'];
  for (const [at, { code }] of pilots.slice(0, 6).entries()) {
    const organization = organizationOf(code);
    const staff = { as: 'ORG_STAFF', region: CITY };
    for (const it of wanted) {
      const supply = fixedId(`tianshui/supply/${code}/${it.code}`);
      lines.push(
        {
          action: 'registerSupplyItem',
          id: supply,
          at: instant(3, 5, 9, at),
          ...staff,
          input: {
            organizationId: organization,
            title: it.title,
            area: it.area,
            catalogueCode: it.code,
            kind: it.kind,
            quantity: it.quantity,
          },
        },
        {
          action: 'stepSupplyItem',
          id: supply,
          at: instant(3, 5, 10, at),
          ...staff,
          input: { id: supply, expectedVersion: 1, step: 'LIST' },
        },
      );
      const id = fixedId(`tianshui/demand/${code}/${it.code}`);
      lines.push(
        {
          action: 'registerDemandItem',
          id,
          at: instant(3, 10, 9, at),
          ...head(code),
          input: {
            stationId: tianshuiStation(code),
            title: it.title,
            area: it.area,
            catalogueCode: it.code,
            kind: it.kind,
            quantity: it.quantity,
          },
        },
        { action: 'stepDemandItem', id, at: instant(3, 12, 9, at), ...head(code), input: { id, expectedVersion: 1, step: 'PUBLISH' } },
      );
      if (it.upTo === 'PUBLISH') continue;
      const order = fixedId(`tianshui/order/${code}/${it.code}`);
      lines.push({
        action: 'registerOrder',
        id: order,
        at: instant(4, 2, 9, at),
        ...head(code),
        input: {
          demandItemId: id,
          organizationId: organization,
          pairingId: pairingOf(code),
          quantity: it.quantity,
          note: '请于本季度内安排。',
        },
      });
      for (const [n, step] of steps.slice(0, steps.indexOf(it.upTo) + 1).entries()) {
        const who = step === 'ACKNOWLEDGE' ? head(code) : staff;
        lines.push({
          action: 'stepOrder',
          id: order,
          at: instant(4 + n, 6, 9, at),
          ...who,
          input: {
            id: order,
            expectedVersion: n + 1,
            step,
            ...(step === 'SCHEDULE' && { scheduledOn: '2026-05-20' }),
            ...(step === 'ACKNOWLEDGE' && { rating: 4 + (at % 2) }),
          },
        });
      }
    }
  }
  for (const [n, title] of ['独居老人助浴', '居家适老化小改造', '代买助餐'].entries()) {
    lines.push({
      action: 'registerDemandItem',
      id: fixedId(`tianshui/survey-demand/${n}`),
      at: instant(4, 28, 9, n),
      ...head('620502005000'),
      input: {
        stationId: OWN.station,
        title,
        area: 'ELDERLY',
        catalogueCode: ['S09', 'S12', 'S09'][n]!,
        kind: n === 1 ? 'CAPACITY' : 'RESOURCES',
        quantity: [12, 6, 20][n]!,
      },
    });
  }
  return lines;
}

/** The home survey of special-difficulty elders living alone in 西关街道, with 天水市心连心爱心协会 (seed). */
function survey(make: ReturnType<typeof personMaker>): FixtureLine[] {
  const region = '620502005000';
  const living = ['暖心社区', '守望社区', '向阳社区'];
  return Array.from({ length: 12 }, (_, n): FixtureLine[] => {
    const id = fixedId(`tianshui/elder/${n}`);
    const own = n === 0 ? { citizenId: OWN.beneficiary, name: '王建国' } : make({ minAge: 68, maxAge: 79 });
    const at = instant(4, 20 + (n % 6), 10, n);
    return [
      {
        action: 'registerElder',
        id,
        at,
        as: 'STATION_WORKER',
        region,
        input: {
          person: {
            name: own.name,
            citizenId: own.citizenId,
            regionCode: region,
            address: `西关街道${living[n % 3]}${n + 1}号`,
            phone: `1420005${String(n).padStart(4, '0')}`,
            intakeSource: 'FOUND_BY_WORKER',
            stationId: OWN.station,
            assistance: [n % 4 === 0 ? 'DIBAO' : 'NONE'],
            contacts: [
              { name: make().name, relation: n % 2 ? 'DAUGHTER' : 'SON', phone: `1420006${String(n).padStart(4, '0')}`, priority: 1 },
            ],
          },
          categories: ['LIVING_ALONE', ...(n % 3 === 0 ? ['ECONOMIC_HARDSHIP'] : [])],
          family: { livingWith: 'ALONE', sons: n % 2, daughters: (n + 1) % 2 },
        },
      },
      {
        action: 'recordElderVisit',
        id: fixedId(`tianshui/elder-visit/${n}`),
        at: instant(4, 26, 16, n),
        as: 'STATION_WORKER',
        region,
        input: {
          fileId: id,
          startedAt: instant(4, 26, 9 + (n % 6), n),
          minutes: 30,
          mode: 'HOME',
          result: 'MET',
          checklist: [
            { item: '居家安全', finding: n % 5 === 0 ? '取暖需检修' : '正常' },
            { item: '生活需求', finding: n % 2 ? '助餐' : '助浴' },
          ],
        },
      },
    ];
  }).flat();
}
