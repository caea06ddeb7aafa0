import { between, type Random } from '@nuanxin/infra/data/src/random.ts';
import type { Result } from '../k6-run.ts';
import type { Report } from '../report.ts';
import type { Job, Stage } from './machine.ts';

/** One operation of an action as the simulation knows it. */
export type SimulatedOperation = {
  name: string;
  /** Its part of all operations, 0–1. */
  share: number;
  /** What its 95th percentile may be, ms. */
  goal: number;
  /** What it takes on a machine that is not busy, in order, ms. */
  stages: readonly Stage[];
  /** What goes on when it is answered, ms. */
  after: readonly Stage[];
  /** How much one differs from another: the deviation of the logarithm of what it takes. */
  spread: number;
};

/** Processes that carry facts when the asker has the answer. */
const carriers = ['nats'];
const inOrder = (name: string) => (name === 'k6' ? 0 : name === 'gateway' ? 1 : name === 'postgres' ? 3 : 2);

/** The step of a search that is looked at for what an operation takes: the slowest, on which nothing waits for anything. */
export const calmest = ({ results }: Report): Result => results.reduce((best, it) => (it.rate! < best.rate! ? it : best));

/**
 * The operations of an action as its calmest measured step shows them: an operation's part of the CPU time is as its median is to the others'; what is
 * left of its median is time in which nobody works. All figures of other steps are then predictions.
 */
export function workloadOf(report: Report): SimulatedOperation[] {
  const { cpu, k6Cpu, operations, requests } = calmest(report);
  const all: Record<string, number> = { ...cpu, k6: k6Cpu };
  delete all.launcher;
  const names = Object.keys(all).sort((a, b) => inOrder(a) - inOrder(b));
  const weight = operations.reduce((sum, it) => sum + (it.count / requests) * it.p50, 0);
  return operations.map(({ name, count, p50, p95, goal = Infinity }) => {
    const factor = p50 / weight;
    const stage = (process: string): Stage => ({ process, ms: all[process]! * factor });
    const stages = names.filter(it => !carriers.includes(it)).map(stage);
    const idle = p50 - stages.reduce((sum, it) => sum + it.ms, 0);
    return {
      name, share: count / requests, goal, stages: idle > 0 ? [...stages, { process: null, ms: idle }] : stages,
      after: names.filter(it => carriers.includes(it)).map(stage), spread: Math.log(Math.max(1.01, p95 / p50)) / 1.645,
    };
  });
}

const gauss = (next: Random) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** An operation of one kind as it happens to be this time. The median is as measured, so the mean lies above it and is brought back. */
export function jobOf({ stages, after, spread }: SimulatedOperation, next: Random): Job {
  const factor = Math.exp(spread * gauss(next) - (spread * spread) / 2);
  const scaled = (all: readonly Stage[]) => all.map(it => ({ process: it.process, ms: it.ms * factor }));
  return { stages: scaled(stages), after: scaled(after) };
}

/** Arrivals in an open model: by chance, at `rate(at)` operations per second (`at` in ms), never more than `most`, each of some kind by the shares. */
export function* arrivalsOf(
  operations: readonly SimulatedOperation[], rate: (at: number) => number, most: number, seconds: number, next: Random, told: (kind: number) => void = () => {},
): Generator<{ at: number; job: Job }> {
  const total = operations.reduce((sum, it) => sum + it.share, 0);
  for (let at = 0; (at += (-Math.log(1 - next()) / most) * 1000) < seconds * 1000;) {
    if (next() * most > rate(at)) continue;
    let draw = next() * total;
    let kind = operations.findIndex(it => (draw -= it.share) < 0);
    if (kind < 0) kind = between(next, 0, operations.length - 1);
    told(kind);
    yield { at, job: jobOf(operations[kind]!, next) };
  }
}
