import type { Random } from '../data/src/random.ts';

/** A number of 32 bits that two others mix to; the same two give the same one. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

const kinds = new Map<string, number>();

/** A text as a number of 32 bits (FNV-1a); each text is worked out once. */
export function numberOf(kind: string): number {
  let hash = kinds.get(kind);
  if (hash === undefined) {
    hash = 0x811c9dc5;
    for (let i = 0; i < kind.length; i++) hash = Math.imul(hash ^ kind.charCodeAt(i), 0x01000193) >>> 0;
    kinds.set(kind, hash);
  }
  return hash;
}

/**
 * Chance for one thing: of a seed, a kind and an index alone, so that any row can be made, or made again, without those before it.
 * Answers numbers from 0 to below 1.
 */
export function chance(seed: number, kind: string, index: number): Random {
  let state = mix(mix(seed, numberOf(kind)), index);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * An id in the form of the system's own (UUID version 7), of a seed, a kind and an index: no two indexes below 2³² of a kind share one.
 * `at`: when it was made, ms since 1970; ids sort by it.
 */
export function idOf(seed: number, kind: string, index: number, at: number): string {
  const time = hex(at, 12);
  const family = mix(seed, numberOf(kind));
  const own = Math.imul(index, 0x9e3779b1) >>> 0; // odd factor: one to one on 32 bits
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(family & 0xfff, 3)}-${hex(0x8000 | ((family >>> 12) & 0x3fff), 4)}-${hex((family >>> 16) & 0xffff, 4)}${hex(own, 8)}`;
}
