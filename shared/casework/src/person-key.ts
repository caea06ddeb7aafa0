import { createHmac } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Crockford's alphabet, as ULIDs are written: no I, L, O, U. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many base32 characters of the digest a person key keeps: 125 bits (domain §2.0). */
const KEPT = 25;

function base32(bytes: Uint8Array): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += BASE32[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return out;
}

/**
 * The person key 人员主键 of a citizen id: "P" and the first 25 characters of base32(HMAC-SHA256(pepper, id)) (domain §2.0).
 * Every ledger derives the same key and none shares the number. Give the id in its normal form (18 characters, X in upper case).
 * Throws on a pepper shorter than 16 bytes: a guessable pepper would make every number readable from its key.
 */
export function personKey(pepper: Uint8Array, idNumber: string): string {
  if (pepper.length < 16) throw new Error('the pepper of person keys needs at least 16 bytes');
  return `P${base32(createHmac('sha256', pepper).update(idNumber).digest()).slice(0, KEPT)}`;
}

/**
 * A temporary id of a person whose identity is unknown: "T" and a ULID (domain §2.0).
 * `now` in milliseconds since 1970; `random`: ten random bytes.
 */
export function temporaryPersonId(now: number, random: Uint8Array): string {
  if (random.length < 10) throw new Error('a temporary person id needs 10 random bytes');
  let value = BigInt(now);
  for (const byte of random.subarray(0, 10)) value = (value << 8n) | BigInt(byte);
  let ulid = '';
  for (let at = 0; at < 26; at += 1) {
    ulid = CROCKFORD[Number(value & 31n)] + ulid;
    value >>= 5n;
  }
  return `T${ulid}`;
}

const KNOWN = /^P[A-Z2-7]{25}$/;
const TEMPORARY = /^T[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Whether text is shaped as a person id, known (P…) or temporary (T…). */
export const isPersonId = (text: string): boolean => KNOWN.test(text) || TEMPORARY.test(text);

/** Whether text is shaped as a temporary person id. */
export const isTemporaryPersonId = (text: string): boolean => TEMPORARY.test(text);
