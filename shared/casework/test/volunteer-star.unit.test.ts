import { expect, test } from 'vitest';
import { hoursToNextStar, starOf } from '../src/index.ts';

const hours = (n: number) => n * 60;

test.each([[0, 0], [99, 0], [100, 1], [299, 1], [300, 2], [600, 3], [999, 3], [1000, 4], [1499, 4], [1500, 5], [9000, 5]])('%i hours are %i stars', (served, star) => {
  expect(starOf(hours(served))).toBe(star);
});

test('a minute less is a star less', () => {
  expect(starOf(hours(100) - 1)).toBe(0);
});

test.each([[0, 100], [hours(100) - 1, 1], [hours(100), 200], [hours(1499), 1], [hours(1500), null]])('after %i minutes %s hours are missing to the next star', (minutes, missing) => {
  expect(hoursToNextStar(minutes)).toBe(missing);
});
