import { random } from '@nuanxin/infra/data/src/random.ts';
import type { Result } from '../k6-run.ts';
import type { Report } from '../report.ts';
import { capacityOf, nextRate, type Tried } from '../search.ts';
import { percentile, simulate, timesOf, type Answer } from './machine.ts';
import { evenly, PARALLEL, rateOf, STRANGERS, sum, together, unasked, type Workload } from './workload.ts';

/** How long operations took and how busy the machine was. */
export type Point = {
  /** Operations per second. */ rate: number;
  /** Median, ms. */ p50: number;
  /** 95th percentile, ms. */ p95: number;
  /** 99th percentile, ms. */ p99: number;
  /** 0–1. */ busy: number;
};

/** One step of a search, measured and predicted. */
export type Step = {
  /** Iterations per second asked for. */ rate: number;
  /** As measured. */ measured: Point;
  /** As predicted for the same arrivals. */ predicted: Point;
  /** Share of the machine that others used, 0–1. */ strangers: number;
  /** Whether the thresholds of p95 held: as measured, as predicted. */ held: readonly [boolean, boolean];
};

/** Warm-up of a step of the search, s (k6/mix.ts). */
const WARM = 3;
/** Iterations of k6 under way at most (k6/mix.ts); what comes beyond them is not begun. */
const USERS = 400;
/** Runs of one step in the simulation; their answers are taken together. */
const RUNS = 5;

/** A machine that is busier is full, 0–1 (judgement). */
export const FULL = 0.95;

/** Processors of the machine of a report. */
export const coresOf = ({ machine }: Report): number => Number.parseInt(machine.cpus, 10);

/** What others used of the machine in a step, ms of CPU per second. */
export const strangersOf = (step: Result, cores: number): number =>
  Math.max(0, step.busy * cores * 1000 - rateOf(step) * (sum(Object.values(step.cpu)) + step.k6Cpu));

/** Fewer answers than this have no 95th percentile: it would be one or two of the longest (judgement: five lie above it). */
const ENOUGH = 100;

/** Whether every operation's p95 is below its goal, of those that were asked often enough to tell. */
export const holds = ({ operations }: Workload, answers: readonly Answer[]): boolean => operations.every(({ goal }, kind) => {
  const times = timesOf(answers, kind);
  return times.length < ENOUGH || percentile(times, 0.95) < goal;
});

/**
 * A step of the search as k6 makes it, simulated: a warm-up at half the rate, then even arrivals.
 * @param strangers what others use, ms of CPU per second
 */
export function predict(
  workload: Workload, cores: number, rate: number, seconds: number, seed: string, strangers = 0,
): { point: Point; held: boolean } {
  const answers: Answer[] = [];
  const busy: number[] = [];
  let dropped = 0;
  const end = (WARM + seconds) * 1000;
  for (let run = 0; run < RUNS; run++) {
    const next = random(`${seed} ${rate} ${run}`);
    const arrivals = together(
      evenly(workload, rate / 2, 0, WARM * 1000, next), evenly(workload, rate, WARM * 1000, end, next),
      unasked({ ...workload.background, [STRANGERS]: strangers }, WARM + seconds, next),
    );
    const seen = simulate({ cores, parallel: PARALLEL, room: USERS }, arrivals, WARM * 1000, end);
    answers.push(...seen.answers);
    busy.push(seen.busy);
    dropped += seen.refused;
  }
  return { point: pointOf(rate, answers, sum(busy) / RUNS), held: dropped === 0 && holds(workload, answers) };
}

/** The percentiles of answers. */
export function pointOf(rate: number, answers: readonly Answer[], busy: number): Point {
  const times = timesOf(answers);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(it => percentile(times, it)) as [number, number, number];
  return { rate, p50, p95, p99, busy };
}

/** Every step of a report beside what the simulation says of it. */
export function curveOf(report: Report, workload: Workload): Step[] {
  const cores = coresOf(report);
  return report.results.toSorted((a, b) => a.rate! - b.rate!).map(it => {
    const seconds = Math.max(1, Math.round(it.iterations / it.rate!));
    const others = strangersOf(it, cores);
    // On a machine that is wholly used nobody can tell what others would have used.
    const asked = (it.rate! * it.requests) / it.iterations;
    const { point, held } = predict(workload, cores, asked, seconds, report.action, it.busy < FULL ? others : 0);
    return {
      rate: it.rate!, measured: { rate: rateOf(it), p50: it.all.p50, p95: it.all.p95, p99: it.all.p99, busy: it.busy }, predicted: point,
      strangers: others / (cores * 1000), held: [it.broken.length === 0, held] as const,
    };
  });
}

/** The search for the capacity in the simulation, with the real search's rates: operations per second; null = none held. */
export function predictedCapacity(report: Report, workload: Workload): number | null {
  const tried: Tried[] = [];
  const { iterations, requests } = report.results[0]!;
  const [perIteration, from] = [requests / iterations, report.results[0]!.rate!];
  for (let rate = nextRate(tried, from); rate !== undefined; rate = nextRate(tried, from)) {
    tried.push({ rate, held: predict(workload, coresOf(report), rate * perIteration, 15, report.action).held });
  }
  const found = capacityOf(tried);
  return found === undefined ? null : found * perIteration;
}
