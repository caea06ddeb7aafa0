import { expect, test } from 'vitest';
import { afterStay, clocksOf, repeatSince, settlementFrom } from '../src/relief-clock.ts';

const adult = { age: 30, groupFlags: [], intellectualSign: false };
const monday = new Date('2026-11-02T09:00:00+08:00');

test('an unidentified adult has all three clocks: 24 hours, 7 working days, 10 days', () => {
  expect(clocksOf(monday, true, adult)).toEqual({
    noticeDueAt: new Date('2026-11-03T09:00:00+08:00'), dnaDueAt: new Date('2026-11-11T23:59:59.999+08:00'), tenDayDueAt: new Date('2026-11-12T09:00:00+08:00'),
  });
});

test('the DNA clock leaves out the holidays of the year', () => {
  expect(clocksOf(new Date('2026-09-30T10:00:00+08:00'), true, adult).dnaDueAt).toEqual(new Date('2026-10-15T23:59:59.999+08:00'));
});

test('somebody identified has no search clocks', () => {
  expect(clocksOf(monday, false, adult)).toMatchObject({ noticeDueAt: null, dnaDueAt: null, tenDayDueAt: expect.any(Date) });
});

test.each([
  ['below 16', { ...adult, age: 15 }],
  ['of unknown age', { ...adult, age: null }],
  ['with a sign of mental illness', { ...adult, groupFlags: ['SUSPECTED_MENTAL'] }],
  ['with an intellectual sign', { ...adult, intellectualSign: true }],
])('the 10 days do not hold for somebody %s', (_, leaver) => {
  expect(clocksOf(monday, true, leaver).tenDayDueAt).toBeNull();
});

test('the 10 days hold from 16 on', () => {
  expect(clocksOf(monday, true, { ...adult, age: 16 }).tenDayDueAt).toEqual(afterStay(monday));
});

test('settlement after 3 months, repeats within 12', () => {
  expect(settlementFrom(new Date('2026-11-30T10:00:00+08:00'))).toBe('2027-02-28');
  expect(repeatSince(monday)).toEqual(new Date('2025-11-02T00:00:00+08:00'));
});
