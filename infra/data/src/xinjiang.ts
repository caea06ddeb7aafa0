import type { CatalogueArea } from '@nuanxin/casework';
import { catalogue } from './catalogue.ts';
import { drawn, type FixtureFile, type FixtureLine, fixedId, instant } from './fixture.ts';
import { personMaker } from './person.ts';
import { between, pick, random } from './random.ts';
import { readRegions, type RegionRow } from './region.ts';

/** Figures of the newspaper report (seed; domain §0.3): the raw records below must fold to them. */
const STATIONS = 1056;
const OPERATING = 1025;
const PROJECTS = 398;
const PERSON_TIMES = 280_000;

/** Activities of one project, and how many of them keep a list of names (judgement). */
const ACTIVITIES_EACH = 3;
const NAMED_EVERY = 10;
/** Different persons on the name lists; many come more than once (judgement). */
const PERSONS = 600;

const PROVINCE = '650000000000';
const authority = '自治区民政厅慈善事业促进和社会工作处';
const funders = ['自治区福利彩票公益金', '地州市财政', '县市财政购买服务', '社会捐赠'];
const titles: Record<CatalogueArea, string> = {
  SOCIAL_ASSISTANCE: '困难家庭社会救助服务',
  ELDERLY: '困境老人关爱服务',
  CHILDREN: '儿童成长陪伴服务',
  COMMUNITY_GOVERNANCE: '社区治理支持服务',
  SOCIAL_AFFAIRS: '特殊群体关爱服务',
};

/** The action of the seven that an item belongs to; null where it serves none of them alone. */
const actionOf: Partial<Record<string, string>> = {
  S06: 'A3',
  S07: 'A1',
  S08: 'A1',
  S09: 'A1',
  S10: 'A1',
  S11: 'A4',
  S12: 'A1',
  S13: 'A2',
  S14: 'A2',
  S15: 'A2',
  S16: 'A2',
  S17: 'A2',
  S18: 'A2',
  S20: 'A4',
  S21: 'A5',
  S22: 'A4',
  S24: 'A6',
  S25: 'A7',
  S26: 'A7',
  S28: 'A5',
};

/**
 * The maintained target list: ordinary streets, towns and townships outside the corps cities. The published codes hold 1,083 of them and
 * the report counts 1,056; which 27 are not on the list is not public, so they are drawn by the hash of their code (judgement).
 */
export function xinjiangTargets(): RegionRow[] {
  const ordinary = readRegions().filter(it => it.level === 4 && it.code.startsWith('65') && !it.code.startsWith('6590') && it.flag === '');
  const left = new Set(
    [...ordinary]
      .sort((a, b) => drawn(`target/${a.code}`) - drawn(`target/${b.code}`))
      .slice(0, ordinary.length - STATIONS)
      .map(it => it.code),
  );
  return ordinary.filter(it => !left.has(it.code));
}

/** The raw records of the Xinjiang report, as calls of organizations. */
export function xinjiangFiles(): FixtureFile[] {
  const next = random('xinjiang');
  const targets = xinjiangTargets();
  const shut = new Set(
    [...targets]
      .sort((a, b) => drawn(`shut/${a.code}`) - drawn(`shut/${b.code}`))
      .slice(0, STATIONS - OPERATING)
      .map(it => it.code),
  );
  const day = (n: number, hour: number) => instant(1 + (n % 10), 3 + (Math.floor(n / 10) % 25), hour, (n * 7) % 60);
  const county = (code: string) => code.slice(0, 6).padEnd(12, '0');

  const lists = targets.map(
    (it): FixtureLine => ({
      action: 'registerStationTarget',
      id: fixedId(`xinjiang/target/${it.code}`),
      at: instant(1, 2),
      as: 'PROV_DIV',
      region: PROVINCE,
      input: { kind: 'TOWNSHIP', regionCode: it.code },
    }),
  );

  const stations: FixtureLine[] = targets.map((it, at) => ({
    action: 'registerStation',
    id: fixedId(`xinjiang/station/${it.code}`),
    at: instant(1, 3, 9 + Math.floor(at / 200), at % 60),
    as: 'COUNTY_DIV',
    region: county(it.code),
    input: {
      regionCode: it.code,
      name: `${it.name}社工站`,
      kind: 'TOWNSHIP',
      hostMode: pick(next, ['PURCHASED', 'DIRECT_HIRED', 'GOV_RUN']),
      competentAuthority: authority,
      pilot: false,
      areaSquareMetres: between(next, 40, 220),
      builtOn: `202${between(next, 3, 5)}-0${between(next, 1, 9)}-15`,
      openedOn: shut.has(it.code) ? null : `2025-1${between(next, 0, 2)}-10`,
    },
  }));

  const open = targets.filter(it => !shut.has(it.code));
  const places = Array.from({ length: PROJECTS }, (_, n) => open[Math.floor((n * open.length) / PROJECTS)]!);
  const projects: FixtureLine[] = places.map((it, n) => {
    const area = catalogue[n % catalogue.length]!.area;
    const number = String(n + 1).padStart(3, '0');
    return {
      action: 'registerProject',
      id: fixedId(`xinjiang/project/${number}`),
      at: day(n, 10),
      as: 'COUNTY_DIV',
      region: county(it.code),
      input: {
        code: `XJ-2026-${number}`,
        name: `${it.name}${titles[area]}项目`,
        regionCode: it.code,
        area,
        stationId: fixedId(`xinjiang/station/${it.code}`),
        budgetCents: between(next, 3, 20) * 1_000_000,
        funder: pick(next, funders),
        from: '2026-01-01',
        to: '2026-12-31',
        targetPersonTimes: 700,
        targetPersons: 200,
        targetActivities: ACTIVITIES_EACH,
        startedOn: day(n, 10).slice(0, 10),
      },
    };
  });

  const make = personMaker('xinjiang');
  const people = Array.from({ length: PERSONS }, () => make({ minAge: 18, maxAge: 90 }).citizenId);
  const total = PROJECTS * ACTIVITIES_EACH;
  const named = (n: number) => n % NAMED_EVERY === 0;
  const attendance = new Map<number, string[]>();
  for (let n = 0; n < total; n += NAMED_EVERY) {
    const from = between(next, 0, PERSONS - 20);
    attendance.set(n, people.slice(from, from + between(next, 10, 20)));
  }
  let rest = PERSON_TIMES - [...attendance.values()].reduce((sum, list) => sum + list.length, 0);
  let waiting = total - attendance.size;
  const activities: FixtureLine[] = [];
  for (let n = 0; n < total; n++) {
    const project = Math.floor(n / ACTIVITIES_EACH);
    const place = places[project]!;
    const area = catalogue[project % catalogue.length]!.area;
    const own = catalogue.filter(item => item.area === area);
    const item = n % ACTIVITIES_EACH === 0 ? catalogue[project % catalogue.length]! : pick(next, own);
    const list = attendance.get(n);
    // Each list of heads takes about an equal share of what is left, and the last one all of it: the sum is exact by construction.
    const mean = Math.round(rest / Math.max(waiting, 1));
    const heads = list ? list.length : waiting === 1 ? rest : between(next, Math.ceil(mean * 0.6), Math.floor(mean * 1.4));
    if (!named(n)) {
      rest -= heads;
      waiting -= 1;
    }
    const held = instant(2 + (n % 9), 1 + (Math.floor(n / 9) % 28), 10, n % 60);
    activities.push({
      action: 'registerActivity',
      id: fixedId(`xinjiang/activity/${n + 1}`),
      at: held,
      as: 'STATION_HEAD',
      region: place.code,
      input: {
        name: `${place.name}${item.nameZh}`,
        regionCode: place.code,
        kind: 'SERVICE',
        on: held.slice(0, 10),
        stationId: fixedId(`xinjiang/station/${place.code}`),
        projectId: fixedId(`xinjiang/project/${String(project + 1).padStart(3, '0')}`),
        catalogueCode: item.code,
        actionCode: actionOf[item.code] ?? null,
        results: {
          attendanceMode: list ? 'NAMED' : 'HEADCOUNT',
          headcount: heads,
          attendeeCitizenIds: list ?? [],
          staffCount: between(next, 2, 5),
          minutes: between(next, 60, 180),
        },
      },
    });
  }
  return [
    { service: 'organizations', name: 'xinjiang-targets', lines: lists },
    { service: 'organizations', name: 'xinjiang-stations', lines: stations },
    { service: 'organizations', name: 'xinjiang-projects', lines: projects },
    { service: 'organizations', name: 'xinjiang-activities', lines: activities },
  ];
}
