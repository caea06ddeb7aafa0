/** One step of the search for the capacity. */
export interface Tried {
  /** Iterations per second. */
  rate: number;
  /** Whether every threshold held. */
  held: boolean;
}

/** The rates are close enough: 15 % is about what two runs on one shared machine differ by (judgement). */
const CLOSE = 1.15;

/** Below this there is nothing to search, iterations per second. */
const LEAST = 0.5;

/** The highest rate that held with none below it that did not; undefined when none did. */
export function capacityOf(tried: readonly Tried[]): number | undefined {
  const broke = Math.min(Infinity, ...tried.filter(it => !it.held).map(it => it.rate));
  const held = tried.filter(it => it.held && it.rate < broke).map(it => it.rate);
  return held.length ? Math.max(...held) : undefined;
}

/** The next rate to try: double while it holds, then halve the distance; undefined when the answer is known. */
export function nextRate(tried: readonly Tried[], from: number): number | undefined {
  if (tried.length === 0) return from;
  const best = capacityOf(tried);
  const broke = Math.min(Infinity, ...tried.filter(it => !it.held).map(it => it.rate));
  if (best === undefined) return broke / 2 >= LEAST ? round(broke / 2) : undefined;
  if (broke === Infinity) return round(best * 2);
  return broke / best > CLOSE ? round(Math.sqrt(best * broke)) : undefined;
}

/** k6 is given whole iterations per ten seconds. */
const round = (rate: number) => Math.round(rate * 10) / 10;
