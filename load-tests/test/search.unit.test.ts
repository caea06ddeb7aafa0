import { describe, expect, it } from 'vitest';
import { capacityOf, nextRate, type Tried } from '../src/search.ts';

/** Search a system that holds up to a rate. */
function search(limit: number, from: number): Tried[] {
  const tried: Tried[] = [];
  for (let rate = nextRate(tried, from); rate !== undefined; rate = nextRate(tried, from)) {
    tried.push({ rate, held: rate <= limit });
    if (tried.length > 30) throw new Error('no end');
  }
  return tried;
}

describe('the search for the highest rate that holds', () => {
  it.each([3, 10, 11, 77, 300, 4000])('finds %s/s to within 15 %% from below', limit => {
    const found = capacityOf(search(limit, 10))!;
    expect(found).toBeLessThanOrEqual(limit);
    expect(found * 1.15).toBeGreaterThan(limit * 0.99);
  });

  it('doubles while it holds', () => expect(search(80, 10).slice(0, 5).map(one => one.rate)).toEqual([10, 20, 40, 80, 160]));

  it('says so when nothing holds', () => {
    expect(capacityOf(search(0, 10))).toBeUndefined();
  });

  it('does not believe a rate above one that broke', () => {
    expect(capacityOf([{ rate: 10, held: true }, { rate: 20, held: false }, { rate: 40, held: true }])).toBe(10);
  });
});
