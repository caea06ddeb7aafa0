import { random } from '@nuanxin/infra/data/src/random.ts';
import { percentile, simulate, type Answer, type Asker } from './machine.ts';
import { byChance, PARALLEL, slower, together, unasked, type Workload } from './workload.ts';

/** A rate over time, operations per second at a moment in ms. */
export type Rate = (at: number) => number;

/** A line through points: minutes → value. */
const through = (points: readonly (readonly [number, number])[]): Rate => at => {
  const minute = at / 60_000;
  const after = points.findIndex(it => it[0] > minute);
  if (after < 0) return points.at(-1)![1];
  if (after === 0) return points[0]![1];
  const [[x0, y0], [x1, y1]] = [points[after - 1]!, points[after]!];
  return y0 + ((minute - x0) / (x1 - x0)) * (y1 - y0);
};

/** The rate outside the peak so that the mean of the hour is one: 5 minutes up, 5 at three times the mean, 10 down, 40 at this. */
const REST = 22.5 / 47.5;

/**
 * The hour from 09:00: a quarter of the day's operations, its busiest minutes three times the hour's mean (domain §8.3). How fast it climbs
 * is not there; five minutes is judgement. Minute 0 is 08:55.
 * @param peak operations per second in the busiest minutes
 */
export const morning = (peak: number): Rate => {
  const curve = through([[0, REST], [5, REST], [10, 3], [15, 3], [25, REST]]);
  return at => (curve(at) * peak) / 3;
};
/** The part of the morning that is looked at, s: until 09:25. */
export const MORNING = 30 * 60;

/** An even rate for a while (minutes), above another. */
export const burst = (base: number, from: number, to: number, more: number): Rate => at =>
  base + (at >= from * 60_000 && at < to * 60_000 ? more : 0);

/** What happened. */
export type Story = {
  /** The highest rate asked, operations per second. */ most: number;
  /** Median over the whole time, ms. */ p50: number;
  /** 95th percentile over the whole time, ms. */ p95: number;
  /** 95th percentile of the worst minute, ms. */ worst: number;
  /** Minutes in which some operation's p95 was not below its goal. */ late: number;
  /** Share of the processors' time used, 0–1. */ busy: number;
  /** Tries per operation. */ tries: number;
  /** Share of operations that nobody got an answer to in all tries, 0–1. */ lost: number;
};

/** Ends of one try: the gateway's own deadline, 10 s (REQUEST_TIMEOUT_MS). */
export const PATIENCE = 10_000;

/** How people ask again, three tries in all: at once, or within a time that doubles (30 s, then 60 s), each at another moment of it. */
export const askers = {
  once: (): Asker => ({ patience: PATIENCE, again: () => null }),
  'at once': (): Asker => ({ patience: PATIENCE, again: tries => (tries < 3 ? 0 : null) }),
  'later, each at another moment': (next: () => number): Asker =>
    ({ patience: PATIENCE, again: tries => (tries < 3 ? next() * 30_000 * 2 ** (tries - 1) : null) }),
} as const;

/** A stretch of a day on one machine. */
export type Stretch = {
  /** What is asked. */ workload: Workload;
  /** Processors. */ cores: number;
  /** Operations per second at a moment. */ rate: Rate;
  /** The highest of `rate`. */ most: number;
  /** How long, s. */ seconds: number;
  /** Another seed is another such day. */ seed: string;
  /** Who asks; undefined = people who wait for ever. */ asker?: (next: () => number) => Asker;
  /** Locks that operations take. */ locks?: readonly string[];
  /** Operations under way at most; undefined = as many as come. */ room?: number | undefined;
};

/** Lives through it. */
export function live({ workload, cores, rate, most, seconds, seed, asker, locks = [], room }: Stretch): Story {
  const next = random(seed);
  const arrivals = together(byChance(workload, rate, most, seconds, next), unasked(workload.background, seconds, next));
  const seen = simulate({ cores, parallel: PARALLEL, locks, room }, arrivals, 0, seconds * 1000, asker?.(random(`${seed} asker`)));
  const times = seen.answers.map(it => it.ms).sort((a, b) => a - b);
  const minutes = new Map<number, Answer[]>();
  for (const it of seen.answers) {
    const minute = minutes.get(Math.floor(it.at / 60_000));
    if (minute) minute.push(it);
    else minutes.set(Math.floor(it.at / 60_000), [it]);
  }
  const p95 = (answers: readonly Answer[]) => percentile(answers.map(it => it.ms).sort((a, b) => a - b), 0.95);
  // A few answers of one kind have no percentile.
  const isLate = (answers: readonly Answer[]) => workload.operations.some(({ goal }, kind) => {
    const own = answers.filter(it => it.kind === kind);
    return own.length >= 20 && p95(own) >= goal;
  });
  const operations = seen.answers.length + seen.lost;
  return {
    most, p50: percentile(times, 0.5), p95: percentile(times, 0.95),
    worst: Math.max(...[...minutes.values()].filter(it => it.length >= 20).map(p95)), late: [...minutes.values()].filter(isLate).length,
    busy: seen.busy, tries: (seen.answers.length + seen.left + seen.refused) / operations, lost: seen.lost / operations,
  };
}

/** A hot row: one kind of operation holds a lock for so many ms besides all that it does. */
export function withLock(workload: Workload, name: string, lock: string, ms: number): Workload {
  const held = { process: lock, ms };
  return { ...workload, operations: workload.operations.map(it => (it.name === name ? { ...it, stages: [...it.stages, held] } : it)) };
}

/** How much more an operation costs when no cache knows it (judgement: twice). */
export const COLD = 2;
/** The first operations of a day. */
export const cold = (workload: Workload): Workload => slower(workload, COLD);
