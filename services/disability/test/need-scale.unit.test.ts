import { describe, expect, test } from 'vitest';
import { areas, dependencyOf, needs, score, validUntil } from '../src/need-scale.ts';

const all = (points: number) => areas.map(area => ({ area, score: points }));

describe('the scale of function and need', () => {
  test('sums the areas and names the needs that count', () => {
    const wanted = [
      { need: 'DEVICE' as const, score: 3 },
      { need: 'SOCIAL' as const, score: 1 },
      { need: 'NURSING' as const, score: 2 },
    ];
    expect(score({ functions: all(2), needs: wanted })).toEqual({
      ok: true,
      total: 12,
      dependency: 'MODERATE',
      found: ['DEVICE', 'NURSING'],
    });
  });
  test.each([
    [0, 'NONE'],
    [4, 'NONE'],
    [5, 'MILD'],
    [9, 'MILD'],
    [10, 'MODERATE'],
    [16, 'MODERATE'],
    [17, 'SEVERE'],
    [24, 'SEVERE'],
  ])('a total of %i is %s', (total, dependency) => {
    expect(dependencyOf(total)).toBe(dependency);
  });
  test.each([
    ['an area that is left out', { functions: all(1).slice(1), needs: [] }, 'functions'],
    ['an area twice', { functions: [...all(1), all(1)[0]!], needs: [] }, 'functions[6]'],
    ['a score above 4', { functions: all(5), needs: [] }, 'functions[0]'],
    ['half a point', { functions: all(0.5), needs: [] }, 'functions[0]'],
    [
      'a need twice',
      {
        functions: all(1),
        needs: [
          { need: needs[0], score: 1 },
          { need: needs[0], score: 1 },
        ],
      },
      'needs[1]',
    ],
    ['a need below 0', { functions: all(1), needs: [{ need: needs[0], score: -1 }] }, 'needs[0]'],
  ])('%s is refused by its place', (_, scores, at) => {
    expect(score(scores)).toEqual({ ok: false, at });
  });
  test('holds for a year, to the last day of a short month', () => {
    expect(validUntil('2028-02-29')).toBe('2029-02-28');
  });
});
