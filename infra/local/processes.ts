import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { trouble } from './trouble.ts';

/** A process as the run file remembers it: pid and start time together name one process for good, a pid alone is used again. */
export interface Remembered {
  /** Name in the system: `gateway`, `elders`, `nats`, `postgres`, `launcher`. */
  name: string;
  /** Process id. */
  pid: number;
  /** Start time as the system tells it (clock ticks on Linux, `lstart` elsewhere). */
  started: string;
}

/** What `.local/run.json` holds while a system runs. */
export interface RunFile {
  /** The launcher itself and its parents of ours. */
  launcher: Remembered[];
  /** Every process it started. */
  processes: Remembered[];
  /** Address of the gateway, once it answers. */
  address?: string;
}

/** How to start a process. */
export interface Recipe {
  /** Name in the system. */
  name: string;
  /** Program to run. */
  command: string;
  /** Its arguments. */
  args: readonly string[];
  /** Its whole environment. */
  env: NodeJS.ProcessEnv;
  /** Its working folder. */
  cwd: string;
  /** The signal that stops it in an orderly way. */
  stopSignal: NodeJS.Signals;
  /** Run as this user (PostgreSQL refuses root). */
  user?: { uid: number; gid: number } | undefined;
}

/** The processes of one system. */
export interface Processes {
  /** Start one; its output goes to `logs/<name>.log`. */
  start(recipe: Recipe): void;
  /** Stop one in an orderly way; after `patience` ms it is killed. */
  stop(name: string, patience?: number): Promise<void>;
  /** Send a signal to one (tests: SIGSTOP, SIGCONT, SIGKILL). */
  signal(name: string, signal: NodeJS.Signals): void;
  /** Its process id while it runs. */
  pid(name: string): number | undefined;
  /** True while it runs. */
  alive(name: string): boolean;
  /** Forget that the death of this one matters, until it is started again. */
  excuse(name: string): void;
  /** Stop all: the last started first, services in parallel. */
  stopAll(): Promise<void>;
  /** How one was started. */
  recipe(name: string): Recipe | undefined;
  /** Names in the order of their start. */
  names(): string[];
  /** Keep the address in the run file. */
  keepAddress(address: string): void;
}

/** Programs that run to their end just now (migrations, downloads): stopped with the rest. */
const errands = new Set<ChildProcess>();

interface Child { recipe: Recipe; process: ChildProcess; gone: Promise<void>; excused: boolean; ended: boolean }

/** Start time of a process, or undefined when there is none with this pid. */
export function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Remember a running process. */
export function remember(name: string, pid: number): Remembered {
  return { name, pid, started: startOf(pid) ?? '' };
}

/** True while exactly this process runs. */
export function stillRuns(one: Remembered): boolean {
  return one.started !== '' && startOf(one.pid) === one.started;
}

/** The run file of a data folder, if there is a readable one. */
export function readRunFile(file: string): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
}

/**
 * End what a killed launcher left behind in this data folder.
 * @returns the names of the processes that had to be ended.
 * @throws Trouble when that launcher is still alive.
 */
export async function clearLeftovers(file: string): Promise<string[]> {
  const run = readRunFile(file);
  if (!run) return [];
  const launcher = run.launcher.find(one => one.name === 'launcher');
  if (launcher && stillRuns(launcher)) {
    const where = run.address ? `（${run.address}）` : '';
    throw trouble(`系统已在运行${where}，进程号 ${launcher.pid}：请先用 Ctrl-C 停止它，或用 --data 选另一个数据目录。`,
      `The system already runs with this data folder${run.address ? ` at ${run.address}` : ''} (process ${launcher.pid}): stop it with Ctrl-C first, or choose another folder with --data.`);
  }
  const left = run.processes.filter(stillRuns).reverse();
  // SIGINT is PostgreSQL's fast shutdown; for the others it is as good as SIGTERM.
  for (const one of left) quietly(() => process.kill(one.pid, one.name.startsWith('postgres') ? 'SIGINT' : 'SIGTERM'));
  for (let i = 0; i < 100 && left.some(stillRuns); i++) await sleep(100);
  for (const one of left.filter(stillRuns)) quietly(() => process.kill(one.pid, one.name.startsWith('postgres') ? 'SIGQUIT' : 'SIGKILL'));
  for (let i = 0; i < 50 && left.some(stillRuns); i++) await sleep(100);
  rmSync(file, { force: true });
  return left.map(one => one.name);
}

/** The last lines of a process's log, to show when it died. */
export function lastLines(folder: string, name: string, count = 12): string {
  try {
    return lastWords(readFileSync(join(folder, 'logs', `${name}.log`), 'utf8'), count);
  } catch {
    return '';
  }
}

/** The end of a program's output for people: without stack lines, and log lines (JSON) as their message. */
export function lastWords(text: string, count = 12): string {
  return text.trim().split('\n').filter(line => !/^\s+at /.test(line) && line.trim() !== '').map(inWords).slice(-count).map(line => `    ${line.slice(0, 600)}`).join('\n');
}

function inWords(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { msg, err, reason = err?.message } = JSON.parse(line) as { msg?: string; err?: { message?: string }; reason?: string };
    if (!msg) return line;
    return reason && reason !== msg ? `${msg}: ${reason}` : msg;
  } catch {
    return line;
  }
}

/**
 * Keep the processes of one system.
 * @param folder the data folder: its `run.json` and `logs/` are kept here.
 * @param onDeath called once when a process ends that nobody stopped.
 */
export function keepProcesses(folder: string, onDeath: (name: string, how: string) => void): Processes {
  const children = new Map<string, Child>();
  const file = join(folder, 'run.json');
  const run: RunFile = { launcher: [remember('launcher', process.pid), ...ours(process.ppid)], processes: [] };
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const save = () => writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
  save();

  let closed = false;

  function start(recipe: Recipe): void {
    if (closed) throw trouble('已停止。', 'Stopped.');
    const logFile = join(folder, 'logs', `${recipe.name}.log`);
    if (!children.has(recipe.name) && existsSync(logFile)) renameSync(logFile, `${logFile}.before`);
    const log = openSync(logFile, 'a');
    const child = spawn(recipe.command, recipe.args, {
      cwd: recipe.cwd, env: recipe.env, stdio: ['ignore', log, log],
      // A group of its own: Ctrl-C at the terminal reaches the launcher alone, which then stops the rest in order.
      detached: true, ...recipe.user,
    });
    closeSync(log);
    const entry: Child = { recipe, process: child, gone: Promise.resolve(), excused: false, ended: false };
    entry.gone = new Promise(resolve => {
      const end = (how: string) => {
        if (entry.ended) return;
        entry.ended = true;
        run.processes = run.processes.filter(one => one.pid !== child.pid);
        if (existsSync(file)) save();
        resolve();
        if (!entry.excused) onDeath(recipe.name, how);
      };
      child.once('error', error => end(error.message));
      child.once('exit', (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`));
    });
    children.set(recipe.name, entry);
    if (child.pid) run.processes.push(remember(recipe.name, child.pid));
    save();
  }

  async function stop(name: string, patience = 10_000): Promise<void> {
    const child = children.get(name);
    if (!child || child.ended) return;
    child.excused = true;
    child.process.kill('SIGCONT');
    child.process.kill(child.recipe.stopSignal);
    const timer = setTimeout(() => child.process.kill('SIGKILL'), patience);
    await child.gone;
    clearTimeout(timer);
  }

  async function stopAll(): Promise<void> {
    closed = true;
    for (const errand of errands) errand.kill('SIGTERM');
    for (const child of children.values()) child.excused = true;
    const names = [...children.keys()];
    const ground = ['nats', 'postgres'];
    await Promise.all(names.filter(name => !ground.includes(name)).map(name => stop(name)));
    for (const name of ground) await stop(name, 20_000);
    rmSync(file, { force: true });
  }

  return {
    start,
    stop,
    stopAll,
    signal: (name, signal) => void children.get(name)?.process.kill(signal),
    pid: name => {
      const child = children.get(name);
      return child && !child.ended ? child.process.pid : undefined;
    },
    alive: name => children.has(name) && !children.get(name)!.ended,
    excuse: name => {
      const child = children.get(name);
      if (child) child.excused = true;
    },
    recipe: name => children.get(name)?.recipe,
    names: () => [...children.keys()],
    keepAddress: address => {
      run.address = address;
      save();
    },
  };
}

/** The bootstrap that started us is part of the system's memory; whoever started that is not. */
function ours(pid: number): Remembered[] {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return /^[^\0]*node\0.*infra\/local\/(start|test)\.mjs/.test(line) ? [remember('bootstrap', pid)] : [];
  } catch {
    return [];
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Run a program to its end.
 * @returns its standard output.
 * @throws Trouble with its last words when it fails.
 */
export async function runToEnd(what: string, command: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv; cwd?: string; user?: Recipe['user']; timeout?: number } = {}): Promise<string> {
  const child = spawn(command, args, {
    cwd: options.cwd, env: options.env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'], timeout: options.timeout, ...options.user,
  });
  errands.add(child);
  let out = '';
  let words = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    words = (words + text).slice(-20_000);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-20_000)));
  const how = await new Promise<string | undefined>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : signal ? `signal ${signal}` : `exit code ${code}`));
  });
  errands.delete(child);
  if (how === undefined) return out;
  throw trouble(`${what} 失败（${how}）。`, `${what} failed (${how}):\n${lastWords(words)}`);
}
