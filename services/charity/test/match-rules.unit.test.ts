import { describe, expect, test } from 'vitest';
import { expiresSoon, firstRules, nearness, scoreOf } from '../src/match-rules.ts';

const now = new Date('2026-11-24T04:00:00Z');
const need = { kind: 'GOODS' as const, item: '轮椅', regionCode: 620599001000, urgency: 'URGENT' as const, postedAt: now };
const lot = { kind: 'GOODS' as const, item: '轮椅', regionCode: 620599001000 };
const points = (more: object = {}, source: object = {}) => scoreOf(firstRules, { ...need, ...more }, { ...lot, ...source }, now)?.score;

describe('ranking by purpose 40, distance 20, urgency 25, waiting 15 (domain §4.3)', () => {
  test('the best of all is 100', () => {
    expect(points({ postedAt: new Date('2026-10-01T00:00:00Z') })).toBe(100);
  });
  test('another kind does not fit at all', () => {
    expect(points({}, { kind: 'MEDICAL' })).toBeUndefined();
  });
  test('purpose: same item, part of its name, same kind only', () => {
    expect([points(), points({}, { item: '轮椅（折叠）' }), points({}, { item: '棉被' })]).toEqual([85, 77, 57]);
  });
  test('a dedicated fund before one for everybody; money for everybody serves money first', () => {
    const fund = { item: null };
    expect([points({}, { ...fund }), points({}, { ...fund, kind: null }), points({ kind: 'MONEY' }, { ...fund, kind: null })]).toEqual([
      81, 61, 77,
    ]);
  });
  test('urgency and waiting', () => {
    expect([points({ urgency: 'SOON' }), points({ urgency: 'NORMAL' })]).toEqual([75, 67.5]);
    expect(points({ postedAt: new Date('2026-11-09T04:00:00Z') })).toBe(92.5);
  });
  test('a person can read how it came about', () => {
    expect(scoreOf(firstRules, need, lot, now)?.reason).toBe('用途 40/40；距离 20/20；紧急 25/25；等候 0/15');
  });
});

test('nearness by region', () => {
  expect([620599001001, 620599002000, 620502005000, 620102001000, 360102001000].map(it => nearness(620599001000, it))).toEqual([
    1, 0.75, 0.5, 0.25, 0,
  ]);
});

test('goods that expire within the days of the rules are marked', () => {
  expect([null, '2026-11-24', '2027-01-23', '2027-01-24'].map(it => expiresSoon(it, '2026-11-24', 60))).toEqual([false, true, true, false]);
});
