import { expect, test } from 'vitest';
import { checkCitizenId, citizenIdCheck } from '../src/citizen-id.ts';

const today = '2026-11-24';
const code = (text: string, more = {}): string => {
  const answer = checkCitizenId(text, { today, ...more });
  return answer.ok ? 'OK' : answer.code;
};

test('the examples of domain §9.1 are taken', () => {
  expect(checkCitizenId('620599195003070010', { today })).toEqual({
    ok: true, value: '620599195003070010', birthDate: '1950-03-07', sex: 'MALE', age: 76, county: '620599',
  });
  expect(checkCitizenId('620599201506012021', { today })).toMatchObject({ ok: true, sex: 'FEMALE', birthDate: '2015-06-01', age: 11 });
});

test('a lower-case x is brought to X', () => {
  const bodies = Array.from({ length: 900 }, (_, at) => `62059919600101${String(at).padStart(3, '0')}`);
  const body = bodies.find((it) => citizenIdCheck(it) === 'X');
  expect(checkCitizenId(` ${body}x `, { today })).toMatchObject({ ok: true, value: `${body}X` });
});

test('every wrong number is refused with its own code', () => {
  expect(code('620599195003070018')).toBe('CHECK_DIGIT');
  expect(code('620599500307001')).toBe('OLD_15_DIGITS');
  expect(code('62059919500307001')).toBe('FORMAT');
  expect(code('X20599195003070010')).toBe('FORMAT');
  expect(code('620599195002300010')).toBe('BIRTH_DATE');
  const of = (body: string): string => body + citizenIdCheck(body);
  expect(code(of('62059918950307001'))).toBe('AGE');
  expect(code(of('62059920270307001'))).toBe('AGE');
  expect(code(of('62059918961124001'))).toBe('OK');
  expect(code('620599195003070010', { knownCounty: (county: string) => county === '620502' })).toBe('UNKNOWN_REGION');
  expect(code('620599195003070010', { knownCounty: (county: string) => county === '620599' })).toBe('OK');
  expect(code('620599195003070010', { sex: 'FEMALE' })).toBe('SEX_DIFFERS');
  expect(code('620599195003070010', { sex: 'UNKNOWN' })).toBe('OK');
  expect(code('620599195003070010', { birthDate: '1950-03-08' })).toBe('BIRTH_DATE_DIFFERS');
});

test('a refusal never repeats the number', () => {
  const answer = checkCitizenId('620599195003070018', { today });
  expect(JSON.stringify(answer)).not.toContain('0307001');
});

test('each changed digit is noticed', () => {
  const good = '620599195003070010';
  for (let at = 0; at < 17; at += 1) {
    const changed = good.slice(0, at) + String((Number(good[at]) + 1) % 10) + good.slice(at + 1);
    expect(code(changed), `digit ${at + 1}`).not.toBe('OK');
  }
});
