import { type Check, refuse } from './check.ts';

/** The whole country: the scope of a national actor, the parent of the provinces. */
export const COUNTRY = '000000000000';

/** 0 country, 1 province 省, 2 prefecture/city 地级, 3 county 县, 4 township 乡镇/街道, 5 village/community 村/社区 (domain §1.1, DIV). */
export type RegionLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** Kind of a township-level unit by digits 7-9 (DIV): STREET 街道, TOWN 镇, TOWNSHIP 乡, SPECIAL 开发区/农场等类似乡级单位. */
export type TownshipKind = 'STREET' | 'TOWN' | 'TOWNSHIP' | 'SPECIAL';

/** Kind of a village-level unit by digits 10-12 (DIV): COMMUNITY 居委会, VILLAGE 村委会. */
export type VillageKind = 'COMMUNITY' | 'VILLAGE';

/** How many leading digits tell a unit of each level apart. */
const DIGITS: Record<RegionLevel, number> = { 0: 0, 1: 2, 2: 4, 3: 6, 4: 9, 5: 12 };
const LEVELS_DEEP_FIRST: readonly RegionLevel[] = [5, 4, 3, 2, 1];

/** A code of 2, 4, 6, 9 or 12 digits padded with zeros to 12 (domain §1.1, judgement). It checks nothing. */
export const padRegionCode = (code: string): string => code.padEnd(12, '0');

/** The level of a well-formed code: the deepest group of digits that is not zero. */
export function regionLevel(code: string): RegionLevel {
  for (const level of LEVELS_DEEP_FIRST) {
    if (/[1-9]/.test(code.slice(DIGITS[(level - 1) as RegionLevel], DIGITS[level]))) return level;
  }
  return 0;
}

/** Whether a code is well formed and of this level or a deeper one; no code is not. */
export const isOfLevel = (level: RegionLevel, code: string | null | undefined): boolean => !!code && /^\d{12}$/.test(code) && regionLevel(code) >= level;

/** Significant prefix of a code: 0, 2, 4, 6, 9 or 12 digits. */
export const regionPrefix = (code: string): string => code.slice(0, DIGITS[regionLevel(code)]);

/**
 * The lowest and highest code inside a region, both included, for `region_code between lo and hi`.
 * Twelve digits are below 2^53, so plain numbers are exact.
 */
export function regionRange(code: string): readonly [lo: number, hi: number] {
  const prefix = regionPrefix(code);
  return [Number(prefix.padEnd(12, '0')), Number(prefix.padEnd(12, '9'))];
}

/** Whether `code` lies in `scope` (or is it). Both must be well formed. */
export const regionContains = (scope: string, code: string): boolean => code.startsWith(regionPrefix(scope));

/**
 * The next wider region by digits, or undefined for the whole country. It is a calculation: a place that has no such unit
 * (a municipality's 市辖区 level, a city without counties) must be looked up in the region tree.
 */
export function regionParent(code: string): string | undefined {
  const level = regionLevel(code);
  if (level === 0) return undefined;
  return padRegionCode(code.slice(0, DIGITS[(level - 1) as RegionLevel]));
}

/** The county (six digits, padded) a code lies in, or undefined for a wider region. */
export const countyOf = (code: string): string | undefined => (regionLevel(code) >= 3 ? padRegionCode(code.slice(0, 6)) : undefined);

/** The four municipalities 直辖市: their level 2 is only 市辖区 / 县, never a government (DIV). */
export const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50']);

/** Whether a level-2 code is no real prefecture: 市辖区/县 of a municipality, or xx90 省直辖县级行政区划 (DIV). */
export const isNominalPrefecture = (code: string): boolean =>
  regionLevel(code) === 2 && (MUNICIPALITIES.has(code.slice(0, 2)) || code.slice(2, 4) === '90');

/** Whether a code is a county administered by its province: xx90 and two digits, e.g. 469001 (DIV). */
export const isDirectCounty = (code: string): boolean => regionLevel(code) >= 3 && code.slice(2, 4) === '90';

/** Whether a code is a city of the Production and Construction Corps 兵团: 659001 and on (DIV, domain §1.1). */
export const isCorpsCity = (code: string): boolean => code.startsWith('6590') && regionLevel(code) >= 3;

/** Cities without counties: their townships hang on the city, with 00 as county digits (DIV: 东莞 4419, 中山 4420, 儋州 4604). */
export const CITIES_WITHOUT_COUNTIES: ReadonlySet<string> = new Set(['4419', '4420', '4604']);

/** Kind of the township-level unit in a code, or undefined when there is none (000) or the digits are no kind (6xx and on). */
export function townshipKind(code: string): TownshipKind | undefined {
  const unit = Number(code.slice(6, 9));
  if (unit === 0 || unit > 599) return undefined;
  return unit < 100 ? 'STREET' : unit < 200 ? 'TOWN' : unit < 400 ? 'TOWNSHIP' : 'SPECIAL';
}

/** Kind of the village-level unit in a code, or undefined when there is none (000) or the digits are no kind (400 and on). */
export function villageKind(code: string): VillageKind | undefined {
  const unit = Number(code.slice(9, 12));
  if (unit === 0 || unit > 399) return undefined;
  return unit < 200 ? 'COMMUNITY' : 'VILLAGE';
}

/** What was read from a region code. */
export interface RegionFacts {
  readonly level: RegionLevel;
}

/**
 * Checks a 12-digit region code 行政区划代码 (domain §9.3, DIV). Refusal codes: FORMAT (not 12 digits), GAP (a unit below a missing one),
 * TOWNSHIP_KIND (digits 7-9 above 599), VILLAGE_KIND (digits 10-12 above 399), UNKNOWN_REGION (`known` says no).
 * `known` is asked with the whole code, and answers whether it is in force.
 */
export function checkRegionCode(text: string, known?: (code: string) => boolean): Check<string, RegionFacts> {
  const code = text.trim();
  if (!/^\d{12}$/.test(code)) return refuse('FORMAT', '行政区划代码应为12位数字', 'a region code has 12 digits');
  const level = regionLevel(code);
  const zero = (from: number, to: number): boolean => /^0*$/.test(code.slice(from, to));
  const gap =
    (level >= 1 && zero(0, 2)) ||
    (level >= 3 && zero(2, 4)) ||
    (level >= 4 && zero(4, 6) && !CITIES_WITHOUT_COUNTIES.has(code.slice(0, 4))) ||
    (level >= 5 && zero(6, 9));
  if (gap) return refuse('GAP', '行政区划代码的上级代码缺失', 'a unit of the region code has no unit above it');
  if (!zero(6, 9) && townshipKind(code) === undefined) {
    return refuse('TOWNSHIP_KIND', '行政区划代码第7至9位不是有效的乡级类别', 'digits 7-9 of the region code are no kind of township');
  }
  if (!zero(9, 12) && villageKind(code) === undefined) {
    return refuse('VILLAGE_KIND', '行政区划代码第10至12位不是有效的村级类别', 'digits 10-12 of the region code are no kind of village');
  }
  if (known && level > 0 && !known(code)) return refuse('UNKNOWN_REGION', '行政区划代码不存在或已撤销', 'the region code is not in force');
  return { ok: true, value: code, level };
}
