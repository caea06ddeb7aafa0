import { describe, expect, test } from 'vitest';
import { checkCents, checkQuantity, checkServiceTime } from '../src/amounts.ts';
import { addMonths, ageOn, chinaDate, daysBetween, isDate } from '../src/calendar-date.ts';
import type { Check } from '../src/check.ts';
import { checkCreditCode, creditCodeCheck, organizationCodeCheck } from '../src/credit-code.ts';
import { checkDisabilityCertificate, isSevereDisability } from '../src/disability-certificate.ts';
import { checkName, checkText } from '../src/names.ts';
import { checkPhone } from '../src/phone.ts';

const code = (answer: Check<unknown>): string => (answer.ok ? 'OK' : answer.code);

describe('phone (domain §9.2)', () => {
  test.each([
    ['14200000001', 'OK'], ['+86 142 0000 0001', 'OK'], ['0938-8210000', 'OK'], ['12800000001', 'FORMAT'], ['1380013800', 'FORMAT'],
    ['', 'FORMAT'], ['110', 'HOTLINE_OF_PERSON'], ['12345', 'HOTLINE_OF_PERSON'],
  ])('%s: %s', (text, expected) => {
    expect(code(checkPhone(text))).toBe(expected);
  });
  test('a hotline is an agency', () => {
    expect(checkPhone('110', true)).toMatchObject({ ok: true, kind: 'HOTLINE' });
  });
  test('one normal form', () => {
    expect(checkPhone('+86 142 0000 0001')).toMatchObject({ value: '14200000001', kind: 'MOBILE' });
  });
});

describe('credit code (domain §9.4)', () => {
  test('the examples', () => {
    expect(organizationCodeCheck('MJDEM001')).toBe('4');
    expect(creditCodeCheck('52620599MJDEM0014')).toBe('L');
    expect(checkCreditCode('52620599mjdem0014l')).toEqual({ ok: true, value: '52620599MJDEM0014L', kind: '52', county: '620599' });
    expect(code(checkCreditCode('51620599MJDEM0014P', { kind: '51' }))).toBe('OK');
    expect(code(checkCreditCode('53620599MJDEM0014H', { kind: '53' }))).toBe('OK');
    expect(code(checkCreditCode('52620599MJDEM0014M'))).toBe('CHECK_CHARACTER');
    expect(code(checkCreditCode('52620599MJDEM0014L', { kind: '53' }))).toBe('KIND_DIFFERS');
  });
  test('other mistakes', () => {
    expect(code(checkCreditCode('52620599MJDEM0014'))).toBe('FORMAT');
    expect(code(checkCreditCode('52620599MIDEM0014L'))).toBe('FORMAT');
    const body = '52620599MJDEM0015';
    expect(code(checkCreditCode(body + creditCodeCheck(body)))).toBe('ORGANIZATION_CHECK');
    expect(code(checkCreditCode('52620599MJDEM0014L', { knownCounty: () => false }))).toBe('UNKNOWN_REGION');
  });
});

describe('disability certificate (domain §9.5)', () => {
  const of = (text: string, more = {}): Check<string> => checkDisabilityCertificate(text, { today: '2026-11-24', ...more });
  test('the example', () => {
    expect(of('62059919500307001043')).toMatchObject({ ok: true, citizenId: '620599195003070010', category: 4, grade: 3, reissue: 0 });
    expect(of('62059919500307001043b1')).toMatchObject({ ok: true, value: '62059919500307001043B1', reissue: 1 });
  });
  test('mistakes', () => {
    expect(code(of('62059919500307001083'))).toBe('CERTIFICATE_FORMAT');
    expect(code(of('62059919500307001045'))).toBe('CERTIFICATE_FORMAT');
    expect(code(of('62059919500307001843'))).toBe('CHECK_DIGIT');
    expect(code(of('62059919500307001043', { category: 1 }))).toBe('CATEGORY_DIFFERS');
    expect(code(of('62059919500307001043', { grade: 4 }))).toBe('GRADE_DIFFERS');
    expect(code(of('62059919500307001043', { citizenId: '620599201506012021' }))).toBe('CITIZEN_ID_DIFFERS');
    expect([1, 2, 3, 4].filter((grade) => isSevereDisability(grade as 1))).toEqual([1, 2]);
  });
});

describe('names and texts', () => {
  test('dots of minority names become one', () => {
    for (const dot of ['·', '•', '・', '.', ' · ']) expect(checkName(`阿依${dot}古丽`)).toEqual({ ok: true, value: '阿依·古丽' });
    expect(checkName(' 王建国 ')).toEqual({ ok: true, value: '王建国' });
    expect(checkName('Anna  Maria')).toEqual({ ok: true, value: 'Anna Maria' });
  });
  test.each([
    ['', 'EMPTY'], ['  ', 'EMPTY'], ['王'.repeat(51), 'TOO_LONG'], ['王<b>', 'CHARACTERS'], ['王2', 'CHARACTERS'], ['·王', 'CHARACTERS'],
  ])('%s: %s', (text, expected) => {
    expect(code(checkName(text))).toBe(expected);
  });
  test('fifty characters are a name, also of two code units each', () => {
    expect(code(checkName('𠀀'.repeat(50)))).toBe('OK');
  });
  test('texts', () => {
    expect(code(checkText('一\n二', 10))).toBe('OK');
    expect(code(checkText('a'.repeat(11), 10))).toBe('TOO_LONG');
    expect(code(checkText('a\u0000b', 10))).toBe('CHARACTERS');
    expect(code(checkText(' ', 10))).toBe('EMPTY');
  });
});

describe('amounts (domain §9.5)', () => {
  test('money and quantities', () => {
    expect([0, 1, -1, 1.5, Number.NaN].map((cents) => code(checkCents(cents)))).toEqual(['OK', 'OK', 'AMOUNT', 'AMOUNT', 'AMOUNT']);
    expect([1, 0.125].map((it) => code(checkQuantity(it)))).toEqual(['OK', 'OK']);
    expect([0, -1, 0.0001, Infinity].map((it) => code(checkQuantity(it)))).toEqual(['QUANTITY', 'QUANTITY', 'QUANTITY', 'QUANTITY']);
  });
  test('time of a service', () => {
    const at = (time: string): Date => new Date(`2026-11-${time}:00+08:00`);
    const now = at('24T12:00');
    expect(checkServiceTime(at('24T10:00'), at('24T10:45'), now)).toEqual({ ok: true, value: 45 });
    expect(code(checkServiceTime(at('24T11:00'), at('24T11:00'), now))).toBe('END_BEFORE_START');
    expect(code(checkServiceTime(at('22T11:00'), at('23T11:01'), now))).toBe('TOO_LONG_SERVICE');
    expect(code(checkServiceTime(at('24T11:00'), at('24T12:01'), now))).toBe('FUTURE');
  });
});

test('dates', () => {
  expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', 'x'].map(isDate)).toEqual([true, false, false, false, false]);
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(ageOn('2010-11-25', '2026-11-24')).toBe(15);
  expect(ageOn('2010-11-24', '2026-11-24')).toBe(16);
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  expect(chinaDate(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
});
