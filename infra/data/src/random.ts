/** A stream of numbers in [0, 1) that is the same for the same seed on every machine (xmur3 and mulberry32). */
export type Random = () => number;

/** Numbers for this seed; two streams of different seeds are independent enough for fixtures. */
export function random(seed: string): Random {
  let hash = 1779033703 ^ seed.length;
  for (const char of seed) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  let state = hash >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export const between = (next: Random, low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

/** One of the list, which must not be empty. */
export function pick<Item>(next: Random, items: readonly Item[]): Item {
  return items[Math.floor(next() * items.length)]!;
}
