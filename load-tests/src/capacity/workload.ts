import { between, type Random } from '@nuanxin/infra/data/src/random.ts';
import type { Result } from '../k6-run.ts';
import type { Report } from '../report.ts';
import type { Arrival, Job, Stage } from './machine.ts';

/** One kind of operation as the simulation knows it. */
export type SimulatedOperation = {
  /** Name of its file. */ name: string;
  /** Its part of all operations. */ share: number;
  /** What its 95th percentile may be, ms. */ goal: number;
  /** What it takes on the average on a machine that is not busy, in order, ms. */ stages: readonly Stage[];
  /** What goes on when it is answered, on the average, ms. */ after: readonly Stage[];
  /** How much one differs from another: the deviation of the logarithm of what it takes. */ spread: number;
};

/** What an action, or a mix of actions, asks of a machine. */
export type Workload = {
  /** Its operations. */ operations: readonly SimulatedOperation[];
  /** CPU ms of one operation by process, on the average; k6 is named apart. */ cpu: Readonly<Record<string, number>>;
  /** CPU ms per second that a system uses when nobody asks (timers, relays that look), by process. */
  background: Readonly<Record<string, number>>;
};

/** The process that asks; it is no part of the system. */
export const ASKER = 'k6';
/** Other work of the machine while it was measured. */
export const STRANGERS = 'strangers';
/** Processes of many threads. Node's does one thing at a time. */
export const PARALLEL: readonly string[] = ['postgres', 'nats', ASKER, STRANGERS];

/** Who starts and watches the others: no part of an operation. */
const WATCHERS = ['launcher'];
/** Who works when the asker has the answer. */
const CARRIERS = ['nats', ASKER];
/** Background work and strangers come in pieces of so many ms (judgement; CFS lets a thread run for about three). */
const PIECE = 3;

/** A sum of figures. */
export const sum = (values: Iterable<number>): number => [...values].reduce((total, it) => total + it, 0);

/** Operations per second of a measured step. */
export const rateOf = ({ requests, seconds }: Result): number => requests / seconds;

/** The step of a search that is looked at for how long an operation takes: the slowest, on which little waits. */
export const calmest = ({ results }: Report): Result => results.reduce((best, it) => (it.rate! < best.rate! ? it : best));

/** Least squares over steps: CPU ms per second = background + operations per second × each. */
export function lineThrough(points: readonly { rate: number; used: number }[]): { each: number; background: number } {
  const [n, x, y] = [points.length, sum(points.map(it => it.rate)), sum(points.map(it => it.used))];
  const [xx, xy] = [sum(points.map(it => it.rate ** 2)), sum(points.map(it => it.rate * it.used))];
  const slope = (n * xy - x * y) / (n * xx - x * x);
  const background = (y - slope * x) / n;
  // A line below zero at no rate or one that falls is noise: then all is counted as the operations'.
  return Number.isFinite(slope) && slope > 0 && background > 0 ? { each: slope, background } : { each: xy / xx, background: 0 };
}

const place = (name: string) => (name === 'gateway' ? 0 : name === 'postgres' ? 2 : 1);

/**
 * An action as its measured steps show it. CPU: least squares over all steps, by process. Time: medians of the calmest step. An operation's
 * part of the CPU time is as its time is to the others'. Where all operations take longer than their CPU time, the rest is time in which
 * nobody works; where they take less, the rest of the CPU time is used after the answer, by the writes (facts carried, heard and folded).
 * Nothing is fitted to any step's waiting.
 * @param isWrite tells the operations that change something
 */
export function workloadOf(report: Report, isWrite: (name: string) => boolean): Workload {
  const { operations, requests } = calmest(report);
  const names = [...new Set(report.results.flatMap(it => Object.keys(it.cpu)))]
    .filter(it => !WATCHERS.includes(it)).sort((a, b) => place(a) - place(b));
  const lines = Object.fromEntries([...names, ASKER].map(name => [
    name, lineThrough(report.results.map(it => ({ rate: rateOf(it), used: rateOf(it) * (name === ASKER ? it.k6Cpu : it.cpu[name] ?? 0) }))),
  ]));
  const cpu = Object.fromEntries(Object.entries(lines).map(([name, { each }]) => [name, each]));
  const seen = operations.map(({ name, count, p50, p95, goal = Infinity }) => {
    const spread = Math.log(Math.max(1.01, p95 / p50)) / 1.645;
    return { name, share: count / requests, goal, spread, mean: p50 * Math.exp(spread ** 2 / 2), isWrite: isWrite(name) };
  });
  const waited = names.filter(it => !CARRIERS.includes(it));
  const time = sum(seen.map(it => it.share * it.mean));
  const needed = sum(waited.map(it => cpu[it]!));
  const before = Math.min(1, time / needed);
  const writes = sum(seen.filter(it => it.isWrite).map(it => it.share));
  return {
    cpu, background: Object.fromEntries(names.map(name => [name, lines[name]!.background])),
    operations: seen.map(({ mean, isWrite: writing, ...it }) => {
      const idle = mean * (1 - (before * needed) / time);
      const carried = writes === 0 ? 1 : writing ? 1 / writes : 0;
      const later = [
        ...waited.map(name => ({ process: name, ms: cpu[name]! * (1 - before) * carried })),
        ...CARRIERS.map(name => ({ process: name, ms: (cpu[name] ?? 0) * (name === ASKER ? 1 : carried) })),
      ];
      const stages: Stage[] = waited.map(name => ({ process: name, ms: (cpu[name]! * before * mean) / time }));
      return { ...it, stages: idle > 1e-9 ? [...stages, { process: null, ms: idle }] : stages, after: later.filter(stage => stage.ms > 0) };
    }),
  };
}

/** Several actions at once, each with its share of the operations. The background is the system's own: the mean of those measured. */
export function mixOf(parts: readonly { share: number; workload: Workload }[]): Workload {
  const total = sum(parts.map(it => it.share));
  const mean = (of: (it: Workload) => Readonly<Record<string, number>>, weight: (share: number) => number) => {
    const names = new Set(parts.flatMap(it => Object.keys(of(it.workload))));
    return Object.fromEntries([...names].map(name => [name, sum(parts.map(it => (of(it.workload)[name] ?? 0) * weight(it.share)))]));
  };
  return {
    operations: parts.flatMap(({ share, workload }) => workload.operations.map(it => ({ ...it, share: (it.share * share) / total }))),
    cpu: mean(it => it.cpu, share => share / total), background: mean(it => it.background, () => 1 / parts.length),
  };
}

/** The same without the process that asks: people's phones and screens are not on the machine. */
export function withoutAsker({ cpu, ...workload }: Workload): Workload {
  const { [ASKER]: _, ...own } = cpu;
  const operations = workload.operations.map(it => ({ ...it, after: it.after.filter(({ process }) => process !== ASKER) }));
  return { ...workload, cpu: own, operations };
}

/** The same, each operation's CPU time so many times as much: caches cold, or a slower processor. */
export function slower({ operations, cpu, background }: Workload, times: number): Workload {
  const more = ({ process, ms }: Stage) => ({ process, ms: process === null ? ms : ms * times });
  return {
    background, cpu: Object.fromEntries(Object.entries(cpu).map(([name, ms]) => [name, ms * times])),
    operations: operations.map(it => ({ ...it, stages: it.stages.map(more), after: it.after.map(more) })),
  };
}

const gauss = (next: Random) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** An operation of one kind as it happens to be this time: log-normal about its mean. */
export function jobOf({ stages, after, spread }: SimulatedOperation, kind: number, next: Random): Job {
  const factor = Math.exp(spread * gauss(next) - spread ** 2 / 2);
  const scaled = (all: readonly Stage[]) => all.map(it => ({ process: it.process, ms: it.ms * factor }));
  return { stages: scaled(stages), after: scaled(after), kind };
}

function kindOf(operations: readonly SimulatedOperation[], total: number, next: Random): number {
  let draw = next() * total;
  const kind = operations.findIndex(it => (draw -= it.share) < 0);
  return kind < 0 ? between(next, 0, operations.length - 1) : kind;
}

/** Arrivals of an open model by chance (Poisson), at `rate(at)` operations per second (`at` in ms), never more than `most`. */
export function* byChance(
  { operations }: Workload, rate: (at: number) => number, most: number, seconds: number, next: Random,
): Generator<Arrival> {
  const total = sum(operations.map(it => it.share));
  for (let at = 0; (at += (-Math.log(1 - next()) / most) * 1000) < seconds * 1000;) {
    if (next() * most > rate(at)) continue;
    const kind = kindOf(operations, total, next);
    yield { at, job: jobOf(operations[kind]!, kind, next) };
  }
}

/** Arrivals as k6 makes them at a constant rate: even distances. */
export function* evenly({ operations }: Workload, rate: number, from: number, to: number, next: Random): Generator<Arrival> {
  const total = sum(operations.map(it => it.share));
  for (let at = from; at < to; at += 1000 / rate) {
    const kind = kindOf(operations, total, next);
    yield { at, job: jobOf(operations[kind]!, kind, next) };
  }
}

/** Work that nobody asked for, ms of CPU per second by process, in small pieces by chance. */
export function* unasked(work: Readonly<Record<string, number>>, seconds: number, next: Random): Generator<Arrival> {
  const total = sum(Object.values(work));
  if (total <= 0) return;
  for (let at = 0; (at += (-Math.log(1 - next()) * PIECE * 1000) / total) < seconds * 1000;) {
    let draw = next() * total;
    const process = Object.keys(work).find(name => (draw -= work[name]!) < 0);
    if (process !== undefined) yield { at, job: { stages: [], after: [{ process, ms: PIECE }] } };
  }
}

/** Streams of arrivals as one, in order of time. */
export function* together(...streams: readonly Iterator<Arrival>[]): Generator<Arrival> {
  const heads = streams.map(it => ({ it, head: it.next() }));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const one of heads) if (!one.head.done && (!first || one.head.value.at < (first.head.value as Arrival).at)) first = one;
    if (!first) return;
    yield first.head.value as Arrival;
    first.head = first.it.next();
  }
}
