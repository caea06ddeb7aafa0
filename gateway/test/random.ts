/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number;
  /** True so often, from 0 never to 1 always. */
  chance: (share: number) => boolean;
  /** One of a list, which is not empty. */
  pick: <T>(list: readonly T[]) => T;
};

/** Opens a sequence. */
export function openRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => { // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, chance: share => next() < share, pick: list => list[below(list.length)]! };
}

/** A number of 32 bits that a text comes to (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
