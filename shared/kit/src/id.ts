import { randomFillSync } from 'node:crypto';

/** Random bytes for 256 ids: the system is asked once for all of them. */
const pool = Buffer.alloc(4096);
let next = pool.length;

/** A new id: UUID version 7 (RFC 9562), so that ids sort by the time they were made. */
export function newId(now: number = Date.now()): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const bytes = pool.subarray(next, (next += 16));
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
