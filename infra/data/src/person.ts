import { citizenIdCheck } from '@nuanxin/casework';
import { between, pick, random } from './random.ts';

/** A person who does not exist: county 620599 is not assigned and prefix 142 is not in use (domain §9). */
export type SyntheticPerson = {
  /** 1–50 characters; some with the middle dot of minority names. */
  name: string;
  /** 18 characters, county 620599, valid check digit (GB 11643-1999). */
  citizenId: string;
  /** GB/T 2261.1: 1 male, 2 female. */
  sex: 1 | 2;
  /** YYYY-MM-DD; equals digits 7–14 of the citizen id. */
  birthDate: string;
  /** `142` and eight digits. */
  phone: string;
  /** A street address of a community that does not exist. */
  address: string;
};

/** What the caller may fix about a person; the rest follows from the seed. */
export type PersonWish = { sex?: 1 | 2; birthDate?: string; minAge?: number; maxAge?: number; name?: string; address?: string };

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const given = [
  '建国',
  '秀英',
  '桂兰',
  '志强',
  '淑珍',
  '玉兰',
  '海燕',
  '文秀',
  '永福',
  '春梅',
  '国栋',
  '小雨',
  '子涵',
  '天佑',
  '雪莲',
  '德胜',
  '凤霞',
  '长寿',
  '思源',
  '晓明',
];
const minority = ['阿依古丽', '买买提', '古丽娜尔', '艾力', '热依汗', '吐尔逊'];
const communities = ['暖心社区', '守望社区', '向阳社区', '杏花村', '柳树村'];

/** A citizen id of county 620599; `sequence` 0–499 counts within one birth date and sex. */
export function citizenIdOf(birthDate: string, sex: 1 | 2, sequence: number): string {
  if (sequence < 0 || sequence > 499) throw new RangeError(`sequence ${sequence}: one birth date holds 500 of a sex`);
  const order = sequence * 2 + (sex === 1 ? 1 : 0);
  const body = `620599${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
}

/** Fixtures use these sequences of a birth date and sex; the others are a city's (infra/load-data/people.ts) and the load tests'. */
const FIXTURE_SEQUENCES = 50;

/** The day ages are counted to, so that the same seed gives the same person in any year. */
export const AGE_DAY = '2026-11-01';

/**
 * A maker of persons for one seed: the same calls in the same order give the same persons, and no citizen id twice.
 * `minAge` and `maxAge` are full years on `AGE_DAY`; the default is a grown-up.
 */
export function personMaker(seed: string): (wish?: PersonWish) => SyntheticPerson {
  const next = random(seed);
  const base = between(random(`${seed}/phone`), 0, 8999) * 10000;
  const taken = new Set<string>();
  let made = 0;
  return (wish = {}) => {
    const sex = wish.sex ?? (next() < 0.5 ? 1 : 2);
    const age = between(next, wish.minAge ?? 30, Math.max(wish.minAge ?? 30, (wish.maxAge ?? 59) - 1));
    const drawn = new Date(Date.parse(AGE_DAY) - (age * 365.2425 + between(next, 1, 363)) * 86_400_000).toISOString().slice(0, 10);
    const birthDate = wish.birthDate ?? drawn;
    let sequence = between(next, 0, FIXTURE_SEQUENCES - 1);
    while (taken.has(citizenIdOf(birthDate, sex, sequence))) sequence = (sequence + 1) % FIXTURE_SEQUENCES;
    const citizenId = citizenIdOf(birthDate, sex, sequence);
    taken.add(citizenId);
    const ordinary = pick(next, surnames) + pick(next, given);
    const dotted = `${pick(next, minority)}·${pick(next, minority)}`;
    const name = wish.name ?? (next() < 0.1 ? dotted : ordinary);
    const door = `${between(next, 1, 30)}号楼${between(next, 1, 4)}单元${between(next, 101, 606)}室`;
    const address = wish.address ?? `合成县${pick(next, communities)}${door}`;
    const phone = `142${String(base + made).padStart(8, '0')}`;
    made += 1;
    return { name, citizenId, sex, birthDate, phone, address };
  };
}
