import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { Client } from 'pg';
import { measure } from '@nuanxin/infra/local/memory.ts';
import { readRunFile, stillRuns } from '@nuanxin/infra/local/processes.ts';
import type { Target } from './system.ts';

/** What a system has used up to a moment. */
export interface Reading {
  /** When, ms. */
  at: number;
  /** CPU time by process, ms since its start; PostgreSQL with all its backends. Linux only. */
  cpu: Record<string, number>;
  /** Statements by database since the server's start, without transaction control and settings; undefined = cannot be counted. */
  statements?: Record<string, number> | undefined;
  /** Transactions by database since the server's start; undefined = no address of PostgreSQL. */
  transactions?: Record<string, number> | undefined;
  /** CPU time of the whole machine, ms: used and unused. */
  machine: { busy: number; idle: number };
}

/** A clock tick of /proc, ms: USER_HZ is 100 on every Linux that Node runs on. */
const TICK = 10;

function times(pid: number): { own: number; ended: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
    return { own: fine(`${pid} ${fields[19]!}`, (fields[11]! + fields[12]!) * TICK, byThreads(pid)), ended: (fields[13]! + fields[14]!) * TICK };
  } catch {
    return { own: 0, ended: 0 };
  }
}

const endedThreads = new Map<string, number>();

/**
 * The scheduler's nanoseconds where they can be had: ticks are too coarse for some hundred operations of 0.1 ms. They know nothing of threads that have ended; what
 * those used is told by ticks that are more than two (user's and system's, both rounded down) ahead.
 */
function fine(process: string, ticks: number, threads: number): number {
  const known = endedThreads.get(process) ?? 0;
  if (ticks - threads - known <= 2 * TICK) return threads + known;
  endedThreads.set(process, ticks - threads);
  return ticks;
}

/** CPU time of the threads that a process has now, ms; 0 where the kernel keeps no statistics of its scheduler. */
function byThreads(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, it) => sum + Number(readFileSync(`/proc/${pid}/task/${it}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);
  } catch {
    // A thread ended between the listing and the reading.
    return 0;
  }
}

/** CPU time of one process with all its threads, ms; finer than a tick where the kernel tells. */
export const cpuOf = (pid: number): number => times(pid).own;

/** CPU time of the children of this process that have ended, ms. */
export const cpuOfEnded = (): number => times(process.pid).ended;

function families(): (pid: number) => number[] {
  const children = new Map<number, number[]>();
  for (const line of execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    children.set(parent!, [...(children.get(parent!) ?? []), pid!]);
  }
  const below = (pid: number): number[] => (children.get(pid) ?? []).flatMap(child => [child, ...below(child)]);
  return below;
}

function cpu(runFile: string): Record<string, number> {
  const below = families();
  return Object.fromEntries((readRunFile(runFile)?.processes ?? []).filter(stillRuns).map(({ name, pid }) => {
    const { own, ended } = times(pid);
    // A backend that has ended counts for the server that waited for it.
    return [name, own + ended + below(pid).reduce((sum, child) => sum + cpuOf(child), 0)];
  }));
}

/** CPU time of the whole machine since its start, ms. */
export function machine(): Reading['machine'] {
  const fields = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/).slice(1, 9).map(Number);
  const idle = (fields[3]! + fields[4]!) * TICK;
  return { idle, busy: fields.reduce((sum, it) => sum + it, 0) * TICK - idle };
}

/** What is not a statement of an action: transaction control, settings of a session, the counting itself. */
const CONTROL = String.raw`^\s*(begin|commit|rollback|start transaction|savepoint|release|set |reset|discard|deallocate|listen|select set_config\([^;]*\)\s*$)`;

/** Reads what a system has used so far. */
export interface Meter {
  /** One reading. */
  read(): Promise<Reading>;
  /** Memory (PSS) now, MB by process. */
  memory(): Record<string, number>;
  /** Closes its connection. */
  close(): Promise<void>;
}

/** A meter of a system; what it cannot know stays out of its readings. */
export async function openMeter(target: Target): Promise<Meter> {
  const client = target.databaseUrl ? new Client({ connectionString: target.databaseUrl, application_name: 'load-tests' }) : undefined;
  await client?.connect();
  const counts = await client?.query(`select 1 from pg_extension where extname = 'pg_stat_statements'`).then(it => it.rowCount === 1);
  const byDatabase = async (text: string, values: unknown[] = []) =>
    Object.fromEntries((await client!.query<{ name: string; n: string }>(text, values)).rows.map(({ name, n }) => [name, Number(n)]));
  const linux = process.platform === 'linux';
  return {
    read: async () => ({
      at: performance.now(), cpu: linux && target.runFile ? cpu(target.runFile) : {}, machine: linux ? machine() : { busy: 0, idle: 0 },
      statements: counts
        ? await byDatabase(`select datname as name, coalesce(sum(calls) filter (where query !~* $1), 0) as n from pg_database d left join pg_stat_statements s on s.dbid = d.oid
            where not datistemplate and datname <> 'postgres' group by datname`, [CONTROL])
        : undefined,
      transactions: client && await byDatabase(`select datname as name, xact_commit + xact_rollback as n from pg_stat_database where datname is not null and datname <> 'postgres' and datname !~ '^template'`),
    }),
    memory: () => (target.runFile ? Object.fromEntries(measure(target.runFile).map(({ name, pss }) => [name, Math.round(pss / 1024)])) : {}),
    close: async () => client?.end(),
  };
}

/** What was used between two readings, by name, zero left out. */
export function between(before: Record<string, number> | undefined, after: Record<string, number> | undefined): Record<string, number> | undefined {
  if (!before || !after) return undefined;
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)] as const).filter(([, value]) => value > 0));
}
