import { ageBand, ageOn, maskCitizenId, maskPhone, personKey } from '@nuanxin/casework';
import { seal } from '@nuanxin/kit/seal';
import { citizenIdOf } from '../data/src/person.ts';
import { between, pick, type Random } from '../data/src/random.ts';
import { chance, idOf, mix } from './chance.ts';
import { nameOf } from './name.ts';
import { at, DAYS, dayFrom, type Plan } from './plan.ts';
import { stationOf, type Station, type Town, type Towns } from './towns.ts';

/** The keys of the system that is filled. */
export type Keys = { pepper: Buffer; seal: Buffer };

/** Somebody who does not exist (county 620599, domain §9). */
export type Somebody = { personId: string; citizenId: string; sex: 1 | 2; birthDate: string; name: string };

/** Where somebody lives. */
export type Door = { householdId: string; town: Town; station: Station; address: string };

/** A file of a ledger, as far as others must know it. */
export type Subject = Somebody & Door & {
  /** Number of the file within its ledger. */
  index: number;
  /** Id of the file. */
  fileId: string;
  registeredAt: Date;
};

/** The ledgers that needs come from. */
export type LedgerName = 'elders' | 'children' | 'disability' | 'homelessness';

/** A need 需求 as both its ledger and charity see it. */
export type NeedFact = {
  id: string; ledger: LedgerName; file: number; kind: 'GOODS' | 'MONEY' | 'MEDICAL' | 'EDUCATION' | 'HOUSING' | 'REHAB';
  item: string; unit: string; quantity: number; urgency: 'URGENT' | 'SOON' | 'NORMAL'; postedAt: Date; validTo: string;
  /** How far it came; ALLOCATED and FULFILLED are goods only. */
  end: 'OPEN' | 'WITHDRAWN' | 'ALLOCATED' | 'FULFILLED';
  /** Number among the needs of goods that stock serves; −1 for others. */
  served: number;
};

/** The people of a plan: any of them can be made from its number alone. */
export type People = ReturnType<typeof peopleOf>;

// Who may have which of the thousand numbers of a birth date (GB 11643), and at what ages: no two groups share a citizen id.
// 0–99 are the fixtures' (infra/data), 790–999 those of the load tests (load-tests/k6/people.ts).
const groups = {
  elder: { from: 100, width: 85, youngest: 60, oldest: 95 },
  searched: { from: 185, width: 100, youngest: 60, oldest: 95 },
  volunteer: { from: 285, width: 275, youngest: 18, oldest: 75 },
  disabled: { from: 560, width: 84, youngest: 18, oldest: 60 },
  child: { from: 644, width: 100, youngest: 1, oldest: 18 },
  relieved: { from: 744, width: 20, youngest: 20, oldest: 80 },
  donor: { from: 764, width: 20, youngest: 25, oldest: 70 },
} as const;
/** A group of people that share nobody with another. */
export type Group = keyof typeof groups;

/** A prime: stepping by it visits every place of a group once. */
const STEP = 1_000_003;

const communities = ['暖心社区', '守望社区', '向阳社区', '杏花村', '柳树村', '清泉村', '红旗社区', '东关社区', '桥头村', '槐树村'];
const goods = [['棉被', '床'], ['大米', '袋'], ['食用油', '桶'], ['轮椅', '辆'], ['助行器', '件'], ['护理垫', '箱'], ['学习用品', '套'], ['冬衣', '件']] as const;

/** How many needs of goods one lot serves. */
export const SERVED_BY_A_LOT = 8;

/** The people of a plan in these places. */
export function peopleOf(plan: Plan, towns: Towns, keys: Keys) {
  const { seed, sizes } = plan;
  const year = Number(plan.day.slice(0, 4));
  const utc = (years: number, more: number) => Date.UTC(year - years, Number(plan.day.slice(5, 7)) - 1, Number(plan.day.slice(8)) + more) / 86_400_000;
  const spans = Object.fromEntries(Object.entries(groups).map(([name, { youngest, oldest, width }]) => {
    const oldestDay = utc(oldest, 1);
    const days = utc(youngest, -1) - oldestDay;
    return [name, { oldestDay, days, places: days * width }];
  })) as Record<Group, { oldestDay: number; days: number; places: number }>;
  const days = new Map<number, string>();
  const dayText = (day: number) => {
    let text = days.get(day);
    if (!text) days.set(day, (text = new Date(day * 86_400_000).toISOString().slice(0, 10)));
    return text;
  };

  const somebody = (group: Group, index: number): Somebody => {
    const { from, width } = groups[group];
    const { oldestDay, days: span, places } = spans[group];
    if (index >= places) throw new RangeError(`${group} ${index}: the synthetic county holds ${places}`);
    const place = (index * STEP + (mix(seed, from) % places)) % places;
    const order = from + Math.floor(place / span);
    const sex = order % 2 ? 1 : 2;
    const birthDate = dayText(oldestDay + (place % span));
    const citizenId = citizenIdOf(birthDate, sex, Math.floor(order / 2));
    if (width <= order - from) throw new RangeError(`${group} ${index}`);
    return { personId: personKey(keys.pepper, citizenId), citizenId, sex, birthDate, name: nameOf(chance(seed, `name ${group}`, index), sex) };
  };

  // Doors: eight for ten elders, four for five children (45 % of these doors are an elder's), one for each other disabled person
  // (a quarter lives at an elder's door, 8 % at a child's). Blocks of neighbours lie in one township. Shares are judgement.
  const elderDoors = Math.ceil(sizes.elders / 10) * 8;
  const childDoors = Math.ceil(sizes.children / 5) * 4;
  const [eldersTen, childrenFive] = [[0, 0, 1, 1, 2, 3, 4, 5, 6, 7], [0, 0, 1, 2, 3]];
  const ownFrom = { child: elderDoors, disabled: elderDoors + childDoors, other: elderDoors + childDoors + sizes.disability };
  const households = Math.max(sizes.households, ownFrom.other);

  const door = (household: number): Door => {
    const [kind, block] = household < ownFrom.child ? ['elder', Math.floor(household / 8)] as const
      : household < ownFrom.disabled ? ['child', Math.floor((household - ownFrom.child) / 4)] as const : ['other', Math.floor(household / 4)] as const;
    const town = towns.of(kind, block);
    const next = chance(seed, 'door', household);
    const address = `${town.fullName}${pick(next, communities)}${between(next, 1, 30)}号楼${between(next, 1, 4)}单元${between(next, 101, 606)}室`;
    return { householdId: householdId(household), town, station: stationOf(town, block), address };
  };
  const householdId = (household: number) => idOf(seed, 'household', household, at(plan, -900 + (household % 800)).getTime());

  const elderHousehold = (index: number) => Math.floor(index / 10) * 8 + eldersTen[index % 10]!;
  const atElders = (n: number) => elderHousehold((n * 7919) % sizes.elders);
  const childHousehold = (index: number) => {
    const own = Math.floor(index / 5) * 4 + childrenFive[index % 5]!;
    return own % 20 < 9 ? atElders(own) : ownFrom.child + own;
  };
  /** Of disabled persons, every sixth is an elder with a file, every thirty-first a child with one. */
  const disabledAs = (index: number): { elder: number } | { child: number } | null => {
    if (index % 6 === 0 && index / 6 < sizes.elders) return { elder: index / 6 };
    if (index % 31 === 1 && (index - 1) / 31 < sizes.children) return { child: (index - 1) / 31 };
    return null;
  };

  const registered = (ledger: string, index: number) => at(plan, -DAYS - 10 - (mix(mix(seed, ledger.length), index) % 800), 8 + (index % 9));
  const subject = (ledger: Exclude<LedgerName, 'homelessness'>, index: number, who: Somebody, household: number): Subject => {
    const registeredAt = registered(ledger, index);
    return { ...who, ...door(household), index, fileId: idOf(seed, `${ledger} file`, index, registeredAt.getTime()), registeredAt };
  };

  const people = {
    seed, plan, towns, households, somebody, door, householdId,
    elder: (index: number) => subject('elders', index, somebody('elder', index), elderHousehold(index)),
    child: (index: number) => subject('children', index, somebody('child', index), childHousehold(index)),
    disabled(index: number): Subject & { elderAs?: number; childAs?: number } {
      const as = disabledAs(index);
      if (as && 'elder' in as) return { ...subject('disability', index, somebody('elder', as.elder), elderHousehold(as.elder)), elderAs: as.elder };
      if (as) return { ...subject('disability', index, somebody('child', as.child), childHousehold(as.child)), childAs: as.child };
      const household = index % 4 === 1 ? atElders(index) : index % 12 === 2 ? childHousehold((index * 7919) % sizes.children) : ownFrom.disabled + index;
      return subject('disability', index, somebody('disabled', index), household);
    },
    /** The elder a child at an elder's door is left with; null at its own door. */
    elderOf(index: number): number | null {
      const own = Math.floor(index / 5) * 4 + childrenFive[index % 5]!;
      return own % 20 < 9 ? (own * 7919) % sizes.elders : null;
    },
    /** A relief case's person and file id; every twelfth is not known by name. */
    relieved(index: number): Somebody & { caseId: string; foundAt: Date } {
      const foundAt = at(plan, -Math.floor((index * 365) / sizes.reliefCases), (index * 5) % 24);
      return { ...somebody('relieved', index), caseId: idOf(seed, 'relief case', index, foundAt.getTime()), foundAt };
    },
    subject: (ledger: LedgerName, index: number) => (ledger === 'elders' ? people.elder(index) : ledger === 'children' ? people.child(index) : people.disabled(index)),
    needs: sizes.needsPerDay * DAYS,
    /** The n-th need of the last days; goods are what stock serves. */
    need(n: number): NeedFact {
      const next = chance(seed, 'need', n);
      const share = n % 50;
      const ledger = share < 25 ? 'elders' : share < 35 ? 'children' : share < 49 ? 'disability' : 'homelessness';
      const count = ledger === 'homelessness' ? sizes.reliefCases : sizes[ledger];
      const file = Math.floor(next() * count);
      const ago = DAYS - Math.floor((n * DAYS) / people.needs);
      const postedAt = at(plan, -ago, 8 + Math.floor(next() * 9));
      // Of ten, six are goods: numbered in turn, so that each lot knows whom it serves.
      const place = Math.floor(n / 10) * 6 + (n % 10);
      const good = n % 10 < 6;
      const chosen = Math.floor(place / SERVED_BY_A_LOT);
      const [item, unit] = good ? goods[chosen % goods.length]! : (['', ''] as const);
      const kind = good ? 'GOODS' : pick(next, ['MONEY', 'MONEY', 'MEDICAL', 'MEDICAL', 'EDUCATION', 'HOUSING', 'REHAB'] as const);
      const draw = next();
      const end = good ? (draw < 0.74 ? 'FULFILLED' : draw < 0.8 ? 'ALLOCATED' : draw < 0.84 ? 'WITHDRAWN' : 'OPEN') : draw < 0.6 ? 'OPEN' : 'WITHDRAWN';
      return {
        id: idOf(seed, 'need', n, postedAt.getTime()), ledger, file, kind, item: good ? item : words[kind]![0]!, unit: good ? unit : words[kind]![1]!,
        quantity: good ? 1 + Math.floor(next() * 4) : 1, urgency: draw < 0.1 ? 'URGENT' : draw < 0.4 ? 'SOON' : 'NORMAL', postedAt,
        validTo: dayFrom(plan, 90 - ago), end, served: good ? place : -1,
      };
    },
    /** When a fulfilled need was met. */
    deliveredAt: (n: number, postedAt: Date) => new Date(Math.min(postedAt.getTime() + (1 + (n % 5)) * 86_400_000, at(plan, 0, 0).getTime())),
    deliveryId: (n: number, when: Date) => idOf(seed, 'delivery', n, when.getTime()),
    ageOf: (birthDate: string) => ageOn(birthDate, plan.day),
    bandOf: (birthDate: string) => ageBand(ageOn(birthDate, plan.day)),
    /** A phone number of nobody, sealed for its place, and its mask. */
    phone(next: Random, where: string) {
      const phone = `142${String(Math.floor(next() * 1e8)).padStart(8, '0')}`;
      return { phoneSealed: seal(keys.seal, phone, where), phoneMask: maskPhone(phone) };
    },
    /** A citizen id, sealed for its place, and its mask. */
    number: (citizenId: string, where: string) => ({ idSealed: seal(keys.seal, citizenId, where), idMask: maskCitizenId(citizenId), idMissingReason: null }),
    sealed: (text: string, where: string) => seal(keys.seal, text, where),
    keys,
  };
  return people;
}

const words: Record<string, readonly [string, string]> = { MONEY: ['临时救助金', '次'], MEDICAL: ['医疗费补助', '次'], EDUCATION: ['助学金', '次'], HOUSING: ['住房修缮', '处'], REHAB: ['康复训练', '次'] };

/** GB/T 2261.1 in the words of the ledgers. */
export const sexOf = (sex: 1 | 2) => (sex === 1 ? 'MALE' : 'FEMALE');
