import { expect, test } from 'vitest';
import {
  COUNTRY, checkRegionCode, countyOf, isCorpsCity, isDirectCounty, isNominalPrefecture, isOfLevel, regionContains, regionLevel, regionParent,
  regionRange, townshipKind, villageKind,
} from '../src/region-code.ts';

const code = (text: string): string => {
  const answer = checkRegionCode(text);
  return answer.ok ? `level ${answer.level}` : answer.code;
};

test('levels are told by the deepest group of digits', () => {
  const codes = [COUNTRY, '620000000000', '620500000000', '620502000000', '620502005000', '620502005001'];
  expect(codes.map(regionLevel)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(regionLevel('620510000000')).toBe(3);
  expect(regionLevel('441900003000')).toBe(4);
});

test('a township is of the level of a township and of all wider ones; what is no code is of none', () => {
  const levels = [0, 1, 2, 3, 4, 5] as const;
  expect(levels.filter(it => isOfLevel(it, '620502005000'))).toEqual([0, 1, 2, 3, 4]);
  expect(levels.filter(it => isOfLevel(it, COUNTRY))).toEqual([0]);
  for (const none of [null, undefined, '', '620502005', '62050200500x']) expect(isOfLevel(0, none)).toBe(false);
});

test('a range holds what is inside and nothing else', () => {
  expect(regionRange('620500000000')).toEqual([620500000000, 620599999999]);
  expect(regionRange(COUNTRY)).toEqual([0, 999999999999]);
  expect(regionRange('620502005001')).toEqual([620502005001, 620502005001]);
  for (const [scope, inside] of [['620502000000', '620502005001'], [COUNTRY, '650000000000'], ['620502005000', '620502005000']] as const) {
    const [lo, hi] = regionRange(scope);
    expect(regionContains(scope, inside)).toBe(true);
    expect(Number(inside) >= lo && Number(inside) <= hi).toBe(true);
  }
  expect(regionContains('620502000000', '620503000000')).toBe(false);
  expect(regionContains('620502005000', '620502000000')).toBe(false);
});

test('parents lead to the country', () => {
  const path: string[] = [];
  for (let at: string | undefined = '620502005001'; at !== undefined; at = regionParent(at)) path.push(at);
  expect(path).toEqual(['620502005001', '620502005000', '620502000000', '620500000000', '620000000000', COUNTRY]);
  expect(regionParent('441900003000')).toBe('441900000000');
  expect(countyOf('620502005001')).toBe('620502000000');
  expect(countyOf('620500000000')).toBeUndefined();
});

test('the oddities of the tree are known', () => {
  expect(isNominalPrefecture('110100000000')).toBe(true);
  expect(isNominalPrefecture('429000000000')).toBe(true);
  expect(isNominalPrefecture('620500000000')).toBe(false);
  expect(isDirectCounty('469001000000')).toBe(true);
  expect(isCorpsCity('659001000000')).toBe(true);
  expect(isCorpsCity('650102000000')).toBe(false);
});

test('kinds of townships and villages', () => {
  expect(['620502005000', '620502100000', '620502200000', '620502400000', '620502000000'].map(townshipKind)).toEqual(
    ['STREET', 'TOWN', 'TOWNSHIP', 'SPECIAL', undefined]);
  expect(['620502005001', '620502005200', '620502005000'].map(villageKind)).toEqual(['COMMUNITY', 'VILLAGE', undefined]);
});

test('the examples of domain §9.3', () => {
  expect(code('620502005000')).toBe('level 4');
  expect(code('620502605000')).toBe('TOWNSHIP_KIND');
  expect(code('620502005450')).toBe('VILLAGE_KIND');
  expect(code('62050200500')).toBe('FORMAT');
  expect(code('62050200500A')).toBe('FORMAT');
  expect(code('000502000000')).toBe('GAP');
  expect(code('620002000000')).toBe('GAP');
  expect(code('620500005000')).toBe('GAP');
  expect(code('620502000001')).toBe('GAP');
  expect(code('441900003000')).toBe('level 4');
  expect(code(COUNTRY)).toBe('level 0');
  expect(checkRegionCode('620599000000', (it) => it !== '620599000000')).toMatchObject({ ok: false, code: 'UNKNOWN_REGION' });
});
