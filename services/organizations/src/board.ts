import { ACTIONS, checkRegionCode, regionLevel, regionRange, type ActionCode, type Division } from '@nuanxin/casework';
import { find, rows, sql, wholly, type Row, type Work } from '@nuanxin/kit';
import { GraphQLError } from 'graphql';
import type { ActivityKind } from './activity.entity.ts';
import { BoardMark } from './board.entity.ts';
import { codeOf } from './region.ts';
import { ServiceCatalogueItem, serviceAreas, type ServiceArea } from './service-catalogue-item.entity.ts';

/** What a board is asked for: a region, and days, both included; open ends are open. */
export type BoardArgs = { regionCode: string; from?: string | null; to?: string | null };

/** The frame of a board: what was asked, and the time of the newest fact that is counted. */
export type Frame = { regionCode: string; from: string | null; to: string | null; cutoff: Date | null };

type Window = Frame & { lo: number; hi: number; first: string; last: string };

async function windowOf(work: Work, { regionCode, from, to }: BoardArgs): Promise<Window> {
  const check = checkRegionCode(regionCode);
  if (!check.ok) throw new GraphQLError(check.zh, { extensions: { code: 'BAD_USER_INPUT', field: 'regionCode', messageEn: check.en } });
  const [lo, hi] = regionRange(regionCode);
  const mark = await find(wholly(work), BoardMark, 'folded');
  return {
    regionCode,
    from: from ?? null,
    to: to ?? null,
    cutoff: mark?.at ?? null,
    lo,
    hi,
    first: from ?? '0001-01-01',
    last: to ?? '9999-12-31',
  };
}

const percent = (part: number, whole: number): number | null => (whole ? Math.round((part / whole) * 10_000) / 100 : null);

/** Figures of one item of the catalogue. */
export type CatalogueFigure = { code: string; records: number; personTimes: number; persons: number };
/** Figures of one area. */
export type AreaFigure = { area: ServiceArea; projects: number; records: number; personTimes: number; persons: number };
/** Figures of one region below. */
export type RegionFigure = { regionCode: string; targets: number; built: number; operating: number; projects: number; personTimes: number };

/** The coverage board of a region. */
export type CoverageBoard = Frame & {
  targets: number;
  built: number;
  operating: number;
  notOperating: number;
  tangibleRate: number | null;
  operatingRate: number | null;
  projects: number;
  personTimes: number;
  namedPersonTimes: number;
  headcountPersonTimes: number;
  persons: number;
  records: number;
  areas: AreaFigure[];
  items: CatalogueFigure[];
  below: RegionFigure[];
};

/** Built means that the premises stand, whether service runs or rests; a closed station covers nobody (domain §4.9). */
const builtStates = ['BUILT', 'OPERATING', 'SUSPENDED'];

/** Folded figures of stations, projects and person-times in and below a region. */
export async function coverageBoard(work: Work, args: BoardArgs): Promise<CoverageBoard> {
  const { lo, hi, first, last, ...frame } = await windowOf(work, args);
  const inside = sql`region_code between ${lo} and ${hi}`;
  const during = sql`"on" between ${first} and ${last}`;
  const [[stations], [targets], projects, services, [persons], items, areaPersons, below] = await Promise.all([
    rows<{ built: number; operating: number }>(
      work,
      sql`select count(*) filter (where state = any(${builtStates})) as built,
      count(*) filter (where state = 'OPERATING') as operating from board_station where ${inside}`,
    ),
    rows<{ targets: number }>(work, sql`select count(*) as targets from board_target where active and ${inside}`),
    rows<{ area: ServiceArea; projects: number }>(
      work,
      sql`select area, count(*) as projects from board_project
      where state in ('ACTIVE', 'DONE') and started_on between ${first} and ${last} and ${inside} group by area`,
    ),
    rows<{ records: number; named: number; heads: number }>(
      work,
      sql`select coalesce(sum(records), 0) as records, coalesce(sum(named), 0) as named,
      coalesce(sum(heads), 0) as heads from board_tally where ${during} and ${inside}`,
    ),
    rows<{ persons: number }>(
      work,
      sql`select count(distinct subject_id) as persons from board_person where part = 'SERVED' and ${during} and ${inside}`,
    ),
    itemFigures(work, { lo, hi, first, last }),
    rows<{ area: ServiceArea; persons: number }>(
      work,
      sql`select i.area, count(distinct p.subject_id) as persons from board_person p
      join service_catalogue_item i on i.code = p.catalogue_code
      where p.part = 'SERVED' and p."on" between ${first} and ${last} and p.region_code between ${lo} and ${hi} group by i.area`,
    ),
    regionFigures(work, args.regionCode, { lo, hi, first, last }),
  ]);
  const { built, operating } = stations!;
  const { records, named, heads } = services[0]!;
  const areaOf = await areasOf(work);
  const areas = serviceAreas.map((area): AreaFigure => {
    const own = items.filter(it => areaOf.get(it.code) === area);
    return {
      area,
      projects: projects.find(it => it.area === area)?.projects ?? 0,
      records: own.reduce((sum, it) => sum + it.records, 0),
      personTimes: own.reduce((sum, it) => sum + it.personTimes, 0),
      persons: areaPersons.find(it => it.area === area)?.persons ?? 0,
    };
  });
  return {
    ...frame,
    targets: targets!.targets,
    built,
    operating,
    notOperating: built - operating,
    tangibleRate: percent(built, targets!.targets),
    operatingRate: percent(operating, built),
    projects: projects.reduce((sum, it) => sum + it.projects, 0),
    personTimes: named + heads,
    namedPersonTimes: named,
    headcountPersonTimes: heads,
    persons: persons!.persons,
    records,
    areas,
    items,
    below,
  };
}

type Span = { lo: number; hi: number; first: string; last: string };

async function areasOf(work: Work): Promise<Map<string, ServiceArea>> {
  const items = await rows<Pick<Row<ServiceCatalogueItem>, 'code' | 'area'>>(work, 'select code, area from service_catalogue_item');
  return new Map(items.map(it => [it.code, it.area]));
}

async function itemFigures(work: Work, { lo, hi, first, last }: Span): Promise<CatalogueFigure[]> {
  return rows<CatalogueFigure>(
    work,
    sql`
    select t.catalogue_code as code, t.records, t."personTimes", coalesce(p.persons, 0) as persons
    from (select catalogue_code, sum(records) as records, sum(named + heads) as "personTimes" from board_tally
      where catalogue_code is not null and "on" between ${first} and ${last} and region_code between ${lo} and ${hi}
      group by catalogue_code) t
    left join (select catalogue_code, count(distinct subject_id) as persons from board_person
      where part = 'SERVED' and "on" between ${first} and ${last} and region_code between ${lo} and ${hi}
      group by catalogue_code) p using (catalogue_code)
    order by 1`,
  );
}

/** Digits of a code that tell the regions one step below apart: 0 → 2, 2 → 4, 4 → 6, 6 → 9, 9 → 12. */
const nextDigits = [2, 4, 6, 9, 12, 12];

/**
 * Figures by the regions one step below. Not every place has every level: counties without a city stand for themselves below their province,
 * and the townships of a city without counties below their city.
 */
async function regionFigures(work: Work, code: string, { lo, hi, first, last }: Span): Promise<RegionFigure[]> {
  const level = regionLevel(code);
  const unit = 10 ** (12 - nextDigits[level]!);
  const found = await rows<Omit<RegionFigure, 'regionCode'> & { unit: number }>(
    work,
    sql`
    select unit, sum(targets) as targets, sum(built) as built, sum(operating) as operating,
      sum(projects) as projects, sum(times) as "personTimes" from (
      select case
          when ${level}::int = 1 and place / 100000000 in (select code::bigint / 100000000 from region where flag = 'PLACEHOLDER')
            then place / 1000000 * 1000000
          when ${level}::int = 2 and place / 1000000 % 100 = 0 then place / 1000 * 1000
          else place / ${unit}::bigint * ${unit}::bigint
        end as unit, targets, built, operating, projects, times
      from (
        select region_code as place, 1 as targets, 0 as built, 0 as operating, 0 as projects, 0 as times
          from board_target where active and region_code between ${lo} and ${hi}
        union all select region_code, 0, (state = any(${builtStates}))::int, (state = 'OPERATING')::int, 0, 0
          from board_station where region_code between ${lo} and ${hi}
        union all select region_code, 0, 0, 0, 1, 0
          from board_project
          where state in ('ACTIVE', 'DONE') and started_on between ${first} and ${last} and region_code between ${lo} and ${hi}
        union all select region_code, 0, 0, 0, 0, named + heads
          from board_tally where "on" between ${first} and ${last} and region_code between ${lo} and ${hi}
      ) parts
    ) units group by unit order by unit`,
  );
  return found.map(({ unit: place, ...it }) => ({ regionCode: codeOf(place), ...it }));
}

/** Figures of one kind of activity. */
export type ActivityKindFigure = {
  kind: ActivityKind;
  activities: number;
  pairingActivities: number;
  staffCount: number;
  treated: number;
  participants: number;
  materialsSets: number;
  materialsDeliveries: number;
  personTimes: number;
};

/** The activity board of a region. */
export type ActivityBoard = Frame & {
  pilotStations: number;
  activePairings: number;
  pairingActivities: number;
  activities: number;
  kinds: ActivityKindFigure[];
  medics: number;
  treated: number;
  participants: number;
  materialsSets: number;
  materialsDeliveries: number;
  personTimes: number;
  persons: number;
};

/** Folded figures of pilot stations, pairings and activities in and below a region. */
export async function activityBoard(work: Work, args: BoardArgs): Promise<ActivityBoard> {
  const { lo, hi, first, last, ...frame } = await windowOf(work, args);
  const inside = sql`region_code between ${lo} and ${hi}`;
  const during = sql`"on" between ${first} and ${last}`;
  const [[pilots], [pairings], kinds, [persons]] = await Promise.all([
    rows<{ count: number }>(work, sql`select count(*) as count from board_station where pilot and state = 'OPERATING' and ${inside}`),
    rows<{ count: number }>(work, sql`select count(*) as count from board_pairing where active and ${inside}`),
    rows<ActivityKindFigure>(
      work,
      sql`select activity_kind as kind, sum(records) as activities, coalesce(sum(records) filter (where paired), 0) as "pairingActivities",
      sum(staff_count) as "staffCount", sum(treated) as treated, sum(participants) as participants, sum(materials_sets) as "materialsSets",
      sum(materials_deliveries) as "materialsDeliveries", sum(named + heads) as "personTimes"
      from board_tally where activity_kind is not null and ${during} and ${inside} group by activity_kind order by activity_kind`,
    ),
    rows<{ count: number }>(
      work,
      sql`select count(distinct subject_id) as count from board_person where part = 'SERVED' and activity and ${during} and ${inside}`,
    ),
  ]);
  const sum = (of: (it: ActivityKindFigure) => number) => kinds.reduce((total, it) => total + of(it), 0);
  return {
    ...frame,
    pilotStations: pilots!.count,
    activePairings: pairings!.count,
    pairingActivities: sum(it => it.pairingActivities),
    activities: sum(it => it.activities),
    kinds,
    medics: kinds.find(it => it.kind === 'CLINIC')?.staffCount ?? 0,
    treated: sum(it => it.treated),
    participants: sum(it => it.participants),
    materialsSets: sum(it => it.materialsSets),
    materialsDeliveries: sum(it => it.materialsDeliveries),
    personTimes: sum(it => it.personTimes),
    persons: persons!.count,
  };
}

/** Figures of one action. */
export type ActionFigure = {
  action: ActionCode;
  nameZh: string;
  nameEn: string;
  division: Uppercase<Division>;
  registered: number;
  records: number;
  personTimes: number;
  persons: number;
  visits: number;
  visitsMet: number;
  volunteers: number;
  volunteerMinutes: number;
  goods: number;
  deliveries: number;
  donations: number;
  donatedCents: number;
  crises: number;
  items: CatalogueFigure[];
};

/** The seven actions of a region. */
export type ActionBoard = Frame & { actions: ActionFigure[] };

type ActionSums = Pick<
  ActionFigure,
  'records' | 'personTimes' | 'visits' | 'visitsMet' | 'volunteerMinutes' | 'goods' | 'deliveries' | 'donations' | 'donatedCents' | 'crises'
> & { action: string };

/** Folded figures of the seven actions in and below a region; an action without a record stands there with zeros. */
export async function actionBoard(work: Work, args: BoardArgs): Promise<ActionBoard> {
  const { lo, hi, first, last, ...frame } = await windowOf(work, args);
  const inside = sql`region_code between ${lo} and ${hi}`;
  const during = sql`"on" between ${first} and ${last}`;
  const [sums, people, items] = await Promise.all([
    rows<ActionSums>(
      work,
      sql`select action_code as action, sum(records) as records, sum(named + heads) as "personTimes", sum(visits) as visits,
      sum(visits_met) as "visitsMet", sum(volunteer_minutes) as "volunteerMinutes", sum(goods) as goods, sum(deliveries) as deliveries,
      sum(donations) as donations,
      sum(donated_cents) as "donatedCents", sum(crises) as crises
      from board_tally where action_code is not null and ${during} and ${inside} group by action_code`,
    ),
    rows<{ action: string; part: string; persons: number }>(
      work,
      sql`select action_code as action, part, count(distinct subject_id) as persons
      from board_person
      where action_code is not null and ${inside} and (part = 'REGISTERED' and "on" <= ${last} or ${during}) group by action_code, part`,
    ),
    rows<CatalogueFigure & { action: string }>(
      work,
      sql`
      select t.action_code as action, t.catalogue_code as code, t.records, t."personTimes", coalesce(p.persons, 0) as persons
      from (select action_code, catalogue_code, sum(records) as records, sum(named + heads) as "personTimes" from board_tally
        where action_code is not null and catalogue_code is not null and ${during} and ${inside} group by action_code, catalogue_code) t
      left join (select action_code, catalogue_code, count(distinct subject_id) as persons from board_person
        where part = 'SERVED' and ${during} and ${inside} group by action_code, catalogue_code) p using (action_code, catalogue_code)
      order by 1, 2`,
    ),
  ]);
  const none = {
    records: 0,
    personTimes: 0,
    visits: 0,
    visitsMet: 0,
    volunteerMinutes: 0,
    goods: 0,
    deliveries: 0,
    donations: 0,
    donatedCents: 0,
    crises: 0,
  };
  return {
    ...frame,
    actions: (Object.keys(ACTIONS) as ActionCode[]).map((action): ActionFigure => {
      const { zh, en, owner } = ACTIONS[action];
      const of = (part: string) => people.find(row => row.action === action && row.part === part)?.persons ?? 0;
      const own = sums.find(row => row.action === action);
      return {
        ...none,
        ...own,
        action,
        nameZh: zh,
        nameEn: en,
        division: owner.toUpperCase() as Uppercase<Division>,
        registered: of('REGISTERED'),
        persons: of('SERVED'),
        volunteers: of('VOLUNTEER'),
        items: items.filter(row => row.action === action),
      };
    }),
  };
}
