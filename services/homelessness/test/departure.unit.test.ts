import { describe, expect, test } from 'vitest';
import { checkDeparture, departuresOf, type Leaver } from '../src/departure.ts';

const adult: Leaver = { age: 40, groupFlags: [], intellectualSign: false };
const minorWays = ['KIN_PICKUP', 'ESCORT', 'WELFARE'];

describe('ways of leaving', () => {
  test.each<[string, Leaver, boolean]>([
    ['an adult', adult, true],
    ['an adult whose age is not known', { ...adult, age: null }, false],
    ['somebody with a sign of mental illness', { ...adult, groupFlags: ['SUSPECTED_MENTAL'] }, false],
    ['somebody with an intellectual sign', { ...adult, intellectualSign: true }, false],
  ])('%s may or may not leave alone', (_, leaver, alone) => {
    const ways = departuresOf(leaver);
    expect(ways.includes('SELF')).toBe(alone);
    expect(ways).toEqual(expect.arrayContaining(minorWays));
  });

  test.each<[string, Leaver]>([
    ['by age', { ...adult, age: 17 }],
    ['below 16', { ...adult, age: 9 }],
    ['by the flag, the age unknown', { ...adult, age: null, groupFlags: ['MINOR'] }],
  ])('a minor %s leaves by kin, escort or welfare only', (_, leaver) => {
    expect(departuresOf(leaver)).toEqual(minorWays);
  });

  test('the first day of 18 is the first of leaving alone', () => {
    expect(departuresOf({ ...adult, age: 18 })).toContain('SELF');
  });
});

describe('what a departure needs', () => {
  test.each<[string, Parameters<typeof checkDeparture>[1], string]>([
    ['alone without a statement', { mode: 'SELF' }, 'input.departure.statementSigned'],
    ['with kin whose card was not seen', { mode: 'KIN_PICKUP', receiverName: '王某' }, 'input.departure.receiverIdSeen'],
    ['with kin who has no name', { mode: 'KIN_PICKUP', receiverIdSeen: true, receiverName: ' ' }, 'input.departure.receiverName'],
    ['escorted by one', { mode: 'ESCORT', escortStaffIds: ['a', 'a'] }, 'input.departure.escortStaffIds'],
    ['without notice', { mode: 'LEFT_WITHOUT_NOTICE' }, 'input.departure.mode'],
  ])('%s is refused', (_, departure, field) => {
    expect(() => checkDeparture(adult, departure)).toThrow(expect.objectContaining({ field }));
  });

  test.each<[string, Parameters<typeof checkDeparture>[1]]>([
    ['alone with a statement', { mode: 'SELF', statementSigned: true }],
    ['with kin', { mode: 'KIN_PICKUP', receiverName: '王某', receiverIdSeen: true }],
    ['escorted by two', { mode: 'ESCORT', escortStaffIds: ['a', 'b'] }],
  ])('%s is taken', (_, departure) => {
    expect(() => checkDeparture(adult, departure)).not.toThrow();
  });
});
