import { Heap } from './heap.ts';

/** One part of the way of an operation through the machine. */
export type Stage = {
  /** The process that works, or the lock that is held; null is time in which nobody works (a disk, a timer). */
  process: string | null;
  /** CPU time, or time that passes, ms. */
  ms: number;
};

/** Work that arrives: the stages that the asker waits for, and those that go on when it has its answer (events, relays). */
export type Job = {
  stages: readonly Stage[];
  after: readonly Stage[];
  /** Which kind of operation it is; undefined = nobody asked for it (timers, strangers): it counts as work, not as an answer. */
  kind?: number;
};

/** A machine. */
export type Machine = {
  /** Processors; who is active shares them evenly. */
  cores: number;
  /** Processes of many threads (PostgreSQL's backends); every other does one thing at a time, first come, first served. */
  parallel: readonly string[];
  /** Locks (a hot row): held by one at a time while time passes and no processor is used. */
  locks?: readonly string[];
  /** How many operations may be under way; one more is turned away at once. Undefined = as many as come. */
  room?: number | undefined;
};

/** People who do not wait for ever. */
export type Asker = {
  /** How long one waits for an answer, ms. The machine's deadline is the same: what was not answered by then is dropped where it stands. */
  patience: number;
  /** How long until it asks again after so many tries, ms; null = it does not. */
  again(tries: number): number | null;
};

/** One answer. */
export type Answer = {
  /** Kind of the operation. */ kind: number;
  /** When it was first asked for, ms. */ at: number;
  /** From the first asking to the answer, ms. */ ms: number;
};

/** What was seen. */
export type Seen = {
  /** Every answer to what was first asked between the warm-up and the end. */
  answers: Answer[];
  /** Tries that ended by impatience. */
  left: number;
  /** Tries that were turned away. */
  refused: number;
  /** Operations that nobody asks for any more. */
  lost: number;
  /** Share of the processors' time that was used between the warm-up and the end, 0–1. */
  busy: number;
};

/** Work that arrives at a moment, ms. */
export type Arrival = { at: number; job: Job };

/** What follows the arrival of jobs on a machine, event by event, until all that arrived before `until` are answered. Times in ms. */
export function simulate(machine: Machine, arrivals: Iterable<Arrival>, warmUp: number, until: number, asker?: Asker): Seen {
  type Asked = { job: Job; first: number; isOpen: boolean };
  type Running = { asked: Asked; stage: number; isAfter: boolean };
  const { cores } = machine;
  const isParallel = new Set(machine.parallel);
  const isLock = new Set(machine.locks);
  const queues = new Map<string, Running[]>();
  const working = new Set<string>();
  // All who are active get the same share, so that each one's end is fixed in the time that passes at that share.
  const active = new Heap<Running>();
  const timers = new Heap<() => void>();
  const seen: Seen = { answers: [], left: 0, refused: 0, lost: 0, busy: 0 };
  const { room = Infinity } = machine;
  let [now, shared, used, underWay] = [0, 0, 0, 0];

  const share = () => (active.size > cores ? cores / active.size : 1);
  const stagesOf = ({ asked, isAfter }: Running) => (isAfter ? asked.job.after : asked.job.stages);
  const isLeft = ({ asked, isAfter }: Running) => !isAfter && !asked.isOpen;

  function work(it: Running): void {
    const { process, ms } = stagesOf(it)[it.stage]!;
    if (process === null || isLock.has(process)) timers.push(now + ms, () => leave(it));
    else active.push(shared + ms, it);
  }

  function begin(it: Running): void {
    const stages = stagesOf(it);
    if (isLeft(it)) return;
    if (it.stage >= stages.length) return end(it);
    const { process } = stages[it.stage]!;
    if (process !== null && !isParallel.has(process)) {
      if (working.has(process)) {
        const queue = queues.get(process);
        if (queue) queue.push(it);
        else queues.set(process, [it]);
        return;
      }
      working.add(process);
    }
    work(it);
  }

  function leave(it: Running): void {
    const { process } = stagesOf(it)[it.stage]!;
    if (process !== null && !isParallel.has(process)) {
      const queue = queues.get(process);
      let next = queue?.shift();
      while (next && isLeft(next)) next = queue!.shift();
      if (next) work(next);
      else working.delete(process);
    }
    begin({ ...it, stage: it.stage + 1 });
  }

  function end({ asked, isAfter }: Running): void {
    if (isAfter) return;
    const { job: { kind, after }, first } = asked;
    close(asked);
    if (kind !== undefined && first >= warmUp && first < until) seen.answers.push({ kind, at: first, ms: now - first });
    if (after.length) begin({ asked, stage: 0, isAfter: true });
  }

  function close(asked: Asked): void {
    asked.isOpen = false;
    if (asked.job.kind !== undefined) underWay -= 1;
  }

  function failed(job: Job, first: number, tries: number): void {
    const wait = asker?.again(tries) ?? null;
    if (wait === null) seen.lost += 1;
    else timers.push(now + wait, () => ask(job, first, tries + 1));
  }

  function ask(job: Job, first: number, tries: number): void {
    const asked: Asked = { job, first, isOpen: true };
    if (job.kind !== undefined) {
      if (underWay >= room) {
        seen.refused += 1;
        return failed(job, first, tries);
      }
      underWay += 1;
      if (asker) {
        timers.push(now + asker.patience, () => {
          if (!asked.isOpen) return;
          close(asked);
          seen.left += 1;
          failed(job, first, tries);
        });
      }
    }
    begin({ asked, stage: 0, isAfter: false });
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
  while (!next.done || active.size || timers.size) {
    const arrival = next.done ? Infinity : next.value.at;
    const done = active.size ? now + (active.first - shared) / share() : Infinity;
    if (arrival <= done && arrival <= timers.first) {
      advance(arrival);
      ask((next.value as Arrival).job, arrival, 1);
      next = coming.next();
    } else if (done <= timers.first) {
      advance(done);
      leave(active.pop());
    } else {
      advance(timers.first);
      timers.pop()();
    }
  }
  seen.busy = used / ((until - warmUp) * cores);
  return seen;
}

/** The times of answers, ms, sorted; of one kind where it is given. */
export const timesOf = (answers: readonly Answer[], kind?: number): number[] =>
  answers.filter(it => kind === undefined || it.kind === kind).map(it => it.ms).sort((a, b) => a - b);

/** The time below which a share `p` (0–1) of all were answered, ms; NaN when nobody was. */
export const percentile = (times: readonly number[], p: number): number =>
  times.length ? times[Math.min(times.length - 1, Math.floor(p * times.length))]! : Number.NaN;
