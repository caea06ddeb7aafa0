import { random } from '@nuanxin/infra/data/src/random.ts';
import { holds, pointOf, type Point } from './curve.ts';
import { simulate, type Arrival, type Job } from './machine.ts';
import type { Level } from './volumes.ts';
import { byChance, PARALLEL, sum, together, unasked, type Workload } from './workload.ts';

/** A size of machine that is planned with. */
export type Host = {
  /** What it is called. */ name: string;
  /** Processors. */ cores: number;
};

/** The machine of the measurements, and one as bureaus rent them. */
export const hosts: readonly Host[] = [{ name: '2 cores, as measured', cores: 2 }, { name: '16 cores', cores: 16 }];

/** Processors of the machine that the background was measured on: a larger one is taken to have as much more of it. */
const MEASURED_CORES = 2;

/** CPU ms of one operation over all processes of the system. */
export const cpuOfOne = ({ cpu }: Workload): number => sum(Object.values(cpu));

/** Operations per second that use this share (0–1) of a machine, its background counted in. */
export function rateAt(workload: Workload, cores: number, use: number): number {
  return Math.max(0, (use * cores * 1000 - (sum(Object.values(workload.background)) * cores) / MEASURED_CORES) / cpuOfOne(workload));
}

/** How many processes of each service a machine runs: one does one thing at a time, so none is planned to be busier than the machine. */
export function instancesOf(workload: Workload, cores: number, use: number): Record<string, number> {
  const rate = rateAt(workload, cores, use);
  return Object.fromEntries(Object.entries(workload.cpu).map(([name, ms]) =>
    [name, PARALLEL.includes(name) ? 1 : Math.max(1, Math.ceil((rate * ms + (workload.background[name] ?? 0)) / (1000 * use)))]));
}

/** A job's work given to one of the instances of each process, by chance as a balancer does that knows nothing. */
function* balanced(arrivals: Iterable<Arrival>, instances: Readonly<Record<string, number>>, next: () => number): Generator<Arrival> {
  const one = (stages: Job['stages']) => stages.map(it => {
    const count = it.process === null ? 1 : instances[it.process] ?? 1;
    return count === 1 ? it : { process: `${it.process} ${Math.floor(next() * count)}`, ms: it.ms };
  });
  for (const { at, job } of arrivals) yield { at, job: { ...job, stages: one(job.stages), after: one(job.after) } };
}

/** A machine used to this share (0–1) by arrivals by chance: what its users see, and whether every operation's p95 stays below its goal. */
export function serve(workload: Workload, cores: number, use: number): Use {
  const rate = rateAt(workload, cores, use);
  const seconds = 10 + Math.round(600 / cores);
  const next = random(`${cores} ${use}`);
  const background = Object.fromEntries(Object.entries(workload.background).map(([name, ms]) => [name, (ms * cores) / MEASURED_CORES]));
  const asked = together(byChance(workload, () => rate, rate, seconds, next), unasked(background, seconds, next));
  const arrivals = balanced(asked, instancesOf(workload, cores, use), next);
  const seen = simulate({ cores, parallel: PARALLEL }, arrivals, 10_000, seconds * 1000);
  return { use, point: pointOf(rate, seen.answers, seen.busy), held: holds(workload, seen.answers) };
}

/** Shares of a machine that are looked at. */
const USES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** What users see at a share of a machine. */
export type Use = {
  /** 0–1. */ use: number;
  /** What was seen. */ point: Point;
  /** Whether every p95 was below its goal. */ held: boolean;
};

/** What users of a mix see the busier a machine is. */
export function usesOf(workload: Workload, cores: number): Use[] {
  return USES.map(use => serve(workload, cores, use));
}

/**
 * The share that is planned for: the highest at which all goals hold and p95 is at most twice that of a machine that is hardly busy, and at
 * most 0.7, so that a rush or a failed neighbour finds room (judgement). Half the first share looked at when none is good.
 */
export function planned(uses: readonly Use[]): number {
  const first = uses[0]!;
  // A busier machine is never faster: where a lower share does not hold and a higher does, that is chance.
  return uses.findLast(it => it.held && it.point.p95 <= 2 * first.point.p95 && it.use <= 0.7)?.use ?? first.use / 2;
}

/** Machines for a level. */
export type Plan = {
  /** Processors busy all the time at the target rate, by layer. */ layers: Readonly<Record<Layer, number>>;
  /** Processors in all at the target rate. */ cores: number;
  /** Machines that carry the target rate at the planned share. */ machines: number;
  /** Machines to have: one more that may fail, and three at least, so that a broker and a database have a majority. */ withReserve: number;
  /** Memory of one machine, MB: its processes as measured and the ledgers that its part of the database keeps near. */ memory: number;
};

/** What does the work. */
export type Layer = 'gateway' | 'services' | 'postgres' | 'nats';

/** The layer of a process. */
export const layerOf = (process: string): Layer =>
  (process === 'gateway' || process === 'postgres' || process === 'nats' ? process : 'services');

/**
 * Machines of a size for a level, each a whole: gateway, services, its part of the database.
 * @param use the planned share of a machine, 0–1
 * @param memory MB by process as measured (PSS)
 * @param ledgers bytes of the level's ledgers
 */
export function planOf(
  level: Level, workload: Workload, { cores }: Host, use: number, memory: Readonly<Record<string, number>>, ledgers: number,
): Plan {
  const layers = { gateway: 0, services: 0, postgres: 0, nats: 0 };
  for (const [name, ms] of Object.entries(workload.cpu)) layers[layerOf(name)] += (level.target * ms) / 1000;
  const machines = Math.max(1, Math.ceil(level.target / rateAt(workload, cores, use)));
  const instances = instancesOf(workload, cores, use);
  const processes = sum(Object.entries(memory).map(([name, mb]) => mb * (instances[name] ?? 1)));
  return {
    layers, cores: sum(Object.values(layers)), machines, withReserve: Math.max(3, machines + 1),
    memory: processes + ledgers / 1e6 / machines,
  };
}
