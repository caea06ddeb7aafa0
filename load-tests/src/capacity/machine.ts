import { Heap } from './heap.ts';

/** One part of the way of an operation through the machine. */
export type Stage = {
  /** The process that works; null is time in which nobody works (a disk, a timer). */
  process: string | null;
  /** CPU time, or time that passes, ms. */
  ms: number;
};

/** Work that arrives: the stages that the asker waits for, and those that go on when it has its answer (events, relays). */
export type Job = { stages: readonly Stage[]; after: readonly Stage[] };

/** A machine. */
export type Machine = {
  /** Processors; who is active shares them evenly. */
  cores: number;
  /** Processes of many threads (PostgreSQL's backends); every other does one thing at a time, first come, first served. */
  parallel: readonly string[];
};

/** What was seen. */
export type Seen = {
  /** Time from arrival to answer of every job that arrived after the warm-up, ms, sorted. */
  times: number[];
  /** Share of the processors' time that was used, 0–1. */
  busy: number;
};

/** What follows the arrival of jobs on a machine, event by event, until all that arrived before `until` are answered. Times in ms. */
export function simulate({ cores, parallel }: Machine, arrivals: Iterable<{ at: number; job: Job }>, warmUp: number, until: number): Seen {
  type Running = { job: Job; stage: number; arrived: number; isAfter: boolean };
  const isParallel = new Set(parallel);
  const queues = new Map<string, Running[]>();
  const working = new Set<string>();
  // All who are active get the same share, so that each one's end is fixed in the time that passes at that share.
  const active = new Heap<Running>();
  const passing = new Heap<Running>();
  let [now, shared, used] = [0, 0, 0];
  const times: number[] = [];

  const share = () => (active.size > cores ? cores / active.size : 1);
  const stagesOf = ({ job, isAfter }: Running) => (isAfter ? job.after : job.stages);
  const work = (it: Running) => active.push(shared + stagesOf(it)[it.stage]!.ms, it);

  function begin(it: Running): void {
    const stages = stagesOf(it);
    if (it.stage >= stages.length) return end(it);
    const { process, ms } = stages[it.stage]!;
    if (process === null) return passing.push(now + ms, it);
    if (isParallel.has(process)) return work(it);
    if (working.has(process)) {
      const queue = queues.get(process);
      if (queue) queue.push(it);
      else queues.set(process, [it]);
      return;
    }
    working.add(process);
    work(it);
  }

  function leave(it: Running): void {
    const { process } = stagesOf(it)[it.stage]!;
    if (process !== null && !isParallel.has(process)) {
      const next = queues.get(process)?.shift();
      if (next) work(next);
      else working.delete(process);
    }
    begin({ ...it, stage: it.stage + 1 });
  }

  function end(it: Running): void {
    if (it.isAfter) return;
    if (it.arrived >= warmUp && it.arrived < until) times.push(now - it.arrived);
    if (it.job.after.length) begin({ job: it.job, stage: 0, arrived: it.arrived, isAfter: true });
  }

  function advance(to: number): void {
    const from = Math.max(now, warmUp);
    const cut = Math.min(to, until);
    if (cut > from) used += (cut - from) * Math.min(active.size, cores);
    shared += (to - now) * share();
    now = to;
  }

  const coming = arrivals[Symbol.iterator]();
  let next = coming.next();
  while (!next.done || active.size || passing.size) {
    const arrival = next.done ? Infinity : next.value.at;
    const done = active.size ? now + (active.first - shared) / share() : Infinity;
    const passed = passing.first;
    if (arrival <= done && arrival <= passed) {
      advance(arrival);
      begin({ job: (next.value as { job: Job }).job, stage: 0, arrived: arrival, isAfter: false });
      next = coming.next();
    } else if (done <= passed) {
      advance(done);
      leave(active.pop());
    } else {
      advance(passed);
      const it = passing.pop();
      begin({ ...it, stage: it.stage + 1 });
    }
  }
  return { times: times.sort((a, b) => a - b), busy: used / ((until - warmUp) * cores) };
}

/** The time below which a share `p` (0–1) of all were answered, ms; NaN when nobody was. */
export const percentile = (times: readonly number[], p: number): number =>
  times.length ? times[Math.min(times.length - 1, Math.floor(p * times.length))]! : Number.NaN;
