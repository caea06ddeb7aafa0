import { expect, test } from 'vitest';
import { isPersonId, isTemporaryPersonId, personKey, temporaryPersonId } from '../src/person-key.ts';

const pepper = Buffer.alloc(32, 7);

test('a person key is the same everywhere, and tells nothing', () => {
  const key = personKey(pepper, '620599195003070010');
  expect(key).toMatch(/^P[A-Z2-7]{25}$/);
  expect(key).toBe(personKey(Buffer.alloc(32, 7), '620599195003070010'));
  expect(key).not.toBe(personKey(pepper, '620599201506012021'));
  expect(key).not.toBe(personKey(Buffer.alloc(32, 8), '620599195003070010'));
  expect(isPersonId(key)).toBe(true);
  expect(isTemporaryPersonId(key)).toBe(false);
});

test('the key is base32 of the HMAC as in RFC 4648', () => {
  // HMAC-SHA256(32 × 0x07, '620599195003070010') by another tool, `openssl dgst -mac hmac`, then `base32`.
  expect(personKey(pepper, '620599195003070010')).toBe('PVXVD55JNQDHR5Q3ZE6OVN6UO2');
});

test('a weak pepper is an error', () => {
  expect(() => personKey(Buffer.alloc(4), '620599195003070010')).toThrow('16 bytes');
});

test('a temporary id sorts by time', () => {
  const early = temporaryPersonId(1_000, Buffer.alloc(10, 255));
  const late = temporaryPersonId(1_001, Buffer.alloc(10, 0));
  expect(early < late).toBe(true);
  expect(early).toMatch(/^T[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(isPersonId(early)).toBe(true);
  expect(isTemporaryPersonId(early)).toBe(true);
  expect(temporaryPersonId(0, Buffer.alloc(10, 0))).toBe(`T${'0'.repeat(26)}`);
});

test.each(['', 'P', 'X1', 'Pabc', `P${'A'.repeat(26)}`, `T${'8'.repeat(26)}`, '620599195003070010'])('%s is no person id', (text) => {
  expect(isPersonId(text)).toBe(false);
});
