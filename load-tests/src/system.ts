import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { clusterFolder, untilReady } from '@nuanxin/infra/local/postgres.ts';
import type { Processes } from '@nuanxin/infra/local/processes.ts';
import { say } from '@nuanxin/infra/local/steps.ts';
import { startGraph, startGround, type Ground } from '@nuanxin/infra/local/system.ts';
import { trouble } from '@nuanxin/infra/local/trouble.ts';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A running graph that is put under load. */
export interface Target {
  /** Address of the graph, with `/graphql`. */
  url: string;
  /** File with the ready-made tokens. */
  tokensFile: string;
  /** The launcher's `run.json`: the processes to measure; undefined = CPU and memory cannot be told. */
  runFile?: string | undefined;
  /** Superuser's URL of PostgreSQL; undefined = statements cannot be counted. */
  databaseUrl?: string | undefined;
  /** Stops what was started here. */
  stop(): Promise<void>;
  /** The ground under a system of our own. */
  ground?: Ground | undefined;
}

/** A graph that runs already. `run.json` is looked for beside the tokens, where the launcher puts it. */
export function attach(url: string, tokensFile: string): Target {
  if (!existsSync(tokensFile)) throw trouble(`没有令牌文件 ${tokensFile}。`, `There is no file of tokens ${tokensFile}.`);
  const runFile = join(dirname(tokensFile), 'run.json');
  return {
    url: url.replace(/(\/graphql)?\/?$/, '/graphql'), tokensFile, runFile: existsSync(runFile) ? runFile : undefined,
    databaseUrl: process.env.TEST_DATABASE_URL, stop: async () => {},
  };
}

/** PostgreSQL with its own statement counter: the setting is read at the start of the server only, hence stop and start before anybody uses it. */
async function countStatements(ground: Ground): Promise<void> {
  const client = new Client({ connectionString: ground.databaseUrl });
  await client.connect();
  await client.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
  await client.query(`alter system set track_activity_query_size = 4096`);
  await client.end();
  const recipe = ground.processes.recipe('postgres');
  if (!recipe) return;
  await ground.processes.stop('postgres', 20_000);
  ground.processes.start(recipe);
  await untilReady(ground.processes, clusterFolder(ground.plan.data));
  const again = new Client({ connectionString: ground.databaseUrl });
  await again.connect();
  await again.query('create extension if not exists pg_stat_statements');
  await again.end();
}

/** A system of our own, durable as a real one: on the data of a folder, or in `.local/load-run`, begun anew so that runs compare. Stopped by `stop`. */
export async function startOwn(kept: string | undefined, keep: (stop: () => Promise<void>) => void): Promise<Target> {
  let processes: Processes | undefined;
  let close: (() => Promise<void>) | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= (async () => {
    await close?.();
    await processes?.stopAll();
  })());
  keep(stop);
  const data = kept ?? join(root, '.local', 'load-run');
  const ground = await startGround({ root, data, port: 0, fresh: kept === undefined, durable: true }, keeper => (processes = keeper),
    (name, how) => say(`✗ ${name} 意外退出 ended unexpectedly (${how})`));
  if (ground.ownDatabase) await countStatements(ground);
  const graph = await startGraph(ground);
  close = graph.close;
  return { url: `${graph.url}/graphql`, tokensFile: graph.tokensFile, runFile: join(data, 'run.json'), databaseUrl: ground.databaseUrl, stop, ground };
}

/** Address of one division's database on the same server. @throws Error when there is no address of PostgreSQL. */
export function databaseOf({ databaseUrl }: Pick<Target, 'databaseUrl'>, division: string): string {
  if (!databaseUrl) throw new Error('no address of PostgreSQL: TEST_DATABASE_URL names it for a system that runs already');
  const url = new URL(databaseUrl);
  url.pathname = `/${division}`;
  return url.href;
}

/** What `npm run load:data` made in a data folder: times Tianshui, and names for the search; undefined where it made nothing. */
export function loadedIn(data: string): { scale: number; names: number } | undefined {
  const file = join(data, 'load.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { scale: number; names: number }) : undefined;
}

/** One actor of the tokens file. */
export interface ActorToken {
  /** Id of the demonstration actor (infra/local/actors.ts). */
  id: string;
  /** Its token. */
  token: string;
}

/** The tokens by actor. */
export function readTokens(file: string): ActorToken[] {
  return JSON.parse(readFileSync(file, 'utf8')) as ActorToken[];
}
