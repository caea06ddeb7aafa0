import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BUREAU } from '../nats/permissions.ts';
import { demoActors } from './actors.ts';
import { divisionUrls, dropDatabases, prepareDatabases, roleNames } from './databases.ts';
import { AUDIENCE, ISSUER, openIssuer, readyTokens, serveKeys, type Extra, type ReadyToken } from './issuer.ts';
import { startNats, untilNatsReady } from './nats.ts';
import { choosePorts, demandFree, keepPorts, readPorts, type Ports } from './ports.ts';
import { clusterFolder, startPostgres, untilReady, wipeCluster } from './postgres.ts';
import { clearLeftovers, keepProcesses, lastLines, runToEnd, type Processes, type Recipe } from './processes.ts';
import { openSecrets, passwordOf, type Secrets } from './secrets.ts';
import { hashOf, openStamps, type Stamps } from './stamps.ts';
import { inParallel, say, step } from './steps.ts';
import { tell, trouble } from './trouble.ts';

/** What kind of system to run. */
export interface SystemPlan {
  /** The project's folder. */
  root: string;
  /** Data folder, absolute. */
  data: string;
  /** Port of the gateway on 127.0.0.1; 0 = any free one. */
  port: number;
  /** Wipe the data first. */
  fresh: boolean;
  /** Everything acknowledged is on disk; false only in tests. */
  durable: boolean;
  /** Superuser's URL of a server that is there already; undefined = run one. */
  databaseUrl?: string | undefined;
  /** More users of the broker (tests). */
  moreNatsUsers?: readonly string[];
  /** Let tests stop, freeze and start parts by HTTP. */
  control?: boolean;
}

/** PostgreSQL and NATS of a system, ready. */
export interface Ground {
  /** What this was made from. */
  plan: SystemPlan;
  /** Its processes. */
  processes: Processes;
  /** Its secrets. */
  secrets: Secrets;
  /** Its ports. */
  ports: Ports;
  /** Its stamps. */
  stamps: Stamps;
  /** The divisions, from the folders of services/. */
  divisions: string[];
  /** Superuser's URL. */
  databaseUrl: string;
  /** True when PostgreSQL is the launcher's own. */
  ownDatabase: boolean;
  /** URL of the broker. */
  natsUrl: string;
  /** True when its consumers may have several filter subjects. */
  natsFull: boolean;
}

/** A running system. */
export interface Graph {
  /** Address of the gateway. */
  url: string;
  /** Ready tokens, one per demonstration actor. */
  tokens: ReadyToken[];
  /** File that holds them. */
  tokensFile: string;
  /** Address of the launcher's own small server. */
  launcherUrl: string;
  /** Close that server (the processes are stopped by their keeper). */
  close(): Promise<void>;
}

/** Node's flags of a small process: ten of them share a small machine. */
export const NODE_FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16', '--max-old-space-size=256'];

/** Folders of services/ that can be run. */
export function findDivisions(root: string): string[] {
  const folder = join(root, 'services');
  return existsSync(folder) ? readdirSync(folder).filter(name => existsSync(join(folder, name, 'src', 'main.ts'))).sort() : [];
}

/** Start PostgreSQL and NATS in a data folder. Leftovers of a killed launcher are ended first. */
export async function startGround(plan: SystemPlan, keep: (processes: Processes) => void, onDeath: (name: string, how: string) => void): Promise<Ground> {
  const { data, root } = plan;
  mkdirSync(data, { recursive: true });
  const left = await clearLeftovers(join(data, 'run.json'));
  if (left.length) say(`· 清理上次遗留的进程 Ended what a killed start had left: ${left.join(', ')}`);
  if (plan.port) await demandFree(plan.port);
  const divisions = findDivisions(root);
  // Fixtures half loaded: that start never became ready, so there is nothing of anybody's to keep.
  const halfway = openStamps(data).done('fixtures', 'begun');
  if (halfway) say('· 上次首次启动没有完成，重新开始 The first start was not finished: beginning anew');
  if (plan.fresh || halfway) await step('清空数据 Wiping the data', () => wipe(plan, divisions));
  const processes = keepProcesses(data, onDeath);
  keep(processes);
  const users = [BUREAU, ...divisions, ...(plan.moreNatsUsers ?? [])];
  const secrets = openSecrets(data, [...roleNames(divisions), ...users.map(user => `nats:${user}`)]);
  const portsFile = join(data, 'ports.json');
  // The gateway first: its port is the person's wish, and no other may get it.
  const last = { ...readPorts(portsFile), ...(plan.port ? { gateway: plan.port } : {}) };
  const ports: Ports = await choosePorts(['gateway', 'postgres', 'nats', 'launcher', ...divisions], last);
  keepPorts(portsFile, ports);

  const databaseUrl = plan.databaseUrl ?? await step('PostgreSQL', note =>
    startPostgres(processes, { folder: data, port: ports.postgres!, password: secrets.superuser, durable: plan.durable }, note));
  const program = await step('NATS JetStream', note => startNats(processes, {
    folder: data, cache: join(root, '.local', 'bin'), port: ports.nats!, durable: plan.durable,
    users: users.map(user => ({ user, password: passwordOf(secrets, `nats:${user}`) })),
  }, note));
  return {
    plan, processes, secrets, ports, divisions, databaseUrl, stamps: openStamps(data), ownDatabase: !plan.databaseUrl,
    natsUrl: `nats://127.0.0.1:${ports.nats}`, natsFull: program.full,
  };
}

async function wipe(plan: SystemPlan, divisions: readonly string[]): Promise<void> {
  wipeCluster(plan.data);
  if (plan.databaseUrl) await dropDatabases(plan.databaseUrl, divisions);
  for (const name of ['nats', 'logs', 'fixtures', 'secrets.json', 'stamps.json', 'tokens.json']) rmSync(join(plan.data, name), { recursive: true, force: true });
}

/** Databases, migrations, stream, services, gateway, and at the first start the fixtures. */
export async function startGraph(ground: Ground): Promise<Graph> {
  const { plan, divisions, processes, secrets, ports, stamps, databaseUrl } = ground;
  if (divisions.length === 0) throw trouble('services/ 中没有可运行的服务。', 'There is no service to run in services/.');
  const source = (division: string) => join(plan.root, 'services', division, 'src');
  const shared = ['kit', 'contracts', 'casework'].map(name => join(plan.root, 'shared', name, 'src'));

  const rolesFrom = hashOf([databaseUrl.replace(/:\d+\//, '/'), ...divisions, JSON.stringify(secrets.passwords)], [join(plan.root, 'infra', 'postgres')]);
  if (!ground.ownDatabase || !stamps.done('databases', rolesFrom)) {
    await step(`数据库与角色 Databases and roles (${divisions.length})`, () => prepareDatabases(databaseUrl, divisions, secrets, ground.ownDatabase));
    stamps.keep('databases', rolesFrom);
  }

  const behind = divisions.map(name => ({ name, from: hashOf([databaseUrl.replace(/:\d+\//, '/')], [join(source(name), 'migrations'), ...shared]) }))
    .filter(({ name, from }) => !stamps.done(`migrate:${name}`, from));
  if (behind.length) {
    await step(`数据库迁移 Migrations (${behind.map(one => one.name).join(', ')})`, () => inParallel(behind, 2, async ({ name, from }) => {
      await runService(ground, name, ['migrate']);
      stamps.keep(`migrate:${name}`, from);
    }));
  }

  const streamFrom = hashOf(divisions, [...divisions.map(source), ...shared, join(plan.root, 'infra', 'nats')]);
  if (!stamps.done('stream', streamFrom)) {
    await step('事件流与消费者 Stream and consumers', () => makeStream(ground));
    stamps.keep('stream', streamFrom);
  }

  const issuer = await openIssuer(secrets.signingKey);
  const tokens = await readyTokens(issuer, demoActors(Buffer.from(secrets.personPepper, 'hex')));
  const tokensFile = join(plan.data, 'tokens.json');
  writeFileSync(tokensFile, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  const keys = await serveKeys(issuer, ports.launcher!, plan.control ? controlOf(ground) : undefined);
  const url = `http://127.0.0.1:${ports.gateway}`;
  try {
    await step(`启动服务 Services and gateway (${divisions.length} + 1)`, async () => {
      for (const name of divisions) processes.start(serviceRecipe(ground, name));
      processes.start(gatewayRecipe(ground, tokensFile));
      await Promise.all([...divisions, 'gateway'].map(name => untilAnswering(ground, name)));
    });
    await loadFixtures(ground);
  } catch (error) {
    await keys.close();
    throw error;
  }
  processes.keepAddress(url);
  return { url, tokens, tokensFile, launcherUrl: keys.url, close: () => keys.close() };
}

/** The stream and one consumer per division. The kit knows how; each service knows what it hears. */
async function makeStream(ground: Ground): Promise<void> {
  const heard: { name: string; types: string[] }[] = [];
  await inParallel(ground.divisions, 2, async name => {
    heard.push({ name, types: JSON.parse((await runService(ground, name, ['heard'])).trim().split('\n').at(-1) ?? '[]') as string[] });
  });
  const { ensureStream } = await import('@nuanxin/kit/stream');
  await ensureStream({ servers: ground.natsUrl, user: BUREAU, pass: passwordOf(ground.secrets, `nats:${BUREAU}`) }, heard.sort((a, b) => a.name.localeCompare(b.name)));
}

/** Make the fixtures and let each service load its part; once per data folder. */
async function loadFixtures(ground: Ground): Promise<void> {
  const maker = join(ground.plan.root, 'infra', 'data', 'src', 'main.ts');
  if (ground.stamps.done('fixtures', 'loaded') || !existsSync(maker)) return;
  const folder = join(ground.plan.data, 'fixtures');
  ground.stamps.keep('fixtures', 'begun');
  await step('生成样例数据 Making the fixtures', () => runToEnd('fixtures', process.execPath, [...NODE_FLAGS, maker, '--out', folder], { env: baseEnvironment(ground), cwd: ground.plan.root }));
  await step('载入样例数据 Loading the fixtures', note => inParallel(ground.divisions, 2, async name => {
    const began = performance.now();
    await runService(ground, name, ['seed', folder]);
    note(`${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }));
  ground.stamps.keep('fixtures', 'loaded');
}

function baseEnvironment(ground: Ground): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, LOG_LEVEL } = process.env;
  return { PATH, HOME, LANG, TZ: 'Asia/Shanghai', LOG_LEVEL: LOG_LEVEL ?? 'info', NODE_COMPILE_CACHE: join(ground.plan.root, '.local', 'cache'), APOLLO_TELEMETRY_DISABLED: 'true' };
}

function tokenEnvironment(ground: Ground): NodeJS.ProcessEnv {
  return { JWKS_URL: `http://127.0.0.1:${ground.ports.launcher}/.well-known/jwks.json`, JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE };
}

/** The environment of a service; the owner's address only for `migrate` and `seed`. */
function serviceEnvironment(ground: Ground, name: string, asOwner: boolean): NodeJS.ProcessEnv {
  const urls = divisionUrls(ground.databaseUrl, name, ground.secrets);
  return {
    ...baseEnvironment(ground), ...tokenEnvironment(ground),
    PORT: String(ground.ports[name]), DATABASE_URL: urls.app, RELAY_URL: urls.relay, ...(asOwner ? { MIGRATOR_URL: urls.migrator } : {}),
    NATS_URL: ground.natsUrl, NATS_USER: name, NATS_PASSWORD: passwordOf(ground.secrets, `nats:${name}`),
    PERSON_PEPPER: ground.secrets.personPepper, SEAL_KEY: ground.secrets.sealKey,
  };
}

const mainOf = (ground: Ground, name: string) => join(ground.plan.root, 'services', name, 'src', 'main.ts');

function runService(ground: Ground, name: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<string> {
  return runToEnd(`${name} ${args[0]}`, process.execPath, [...NODE_FLAGS, mainOf(ground, name), ...args],
    { env: { ...serviceEnvironment(ground, name, args[0] !== 'heard'), ...more }, cwd: ground.plan.root });
}

/** Make the read models of a division anew from all events of the stream, while it runs. @returns its log. */
export function rebuildReadModels(ground: Ground, name: string): Promise<string> {
  // Only the deploy job's user may read the whole stream.
  return runService(ground, name, ['rebuild'], { NATS_USER: BUREAU, NATS_PASSWORD: passwordOf(ground.secrets, `nats:${BUREAU}`) });
}

function serviceRecipe(ground: Ground, name: string): Recipe {
  return {
    name, command: process.execPath, args: [...NODE_FLAGS, mainOf(ground, name)], env: serviceEnvironment(ground, name, false),
    cwd: ground.plan.root, stopSignal: 'SIGTERM',
  };
}

function gatewayRecipe(ground: Ground, tokensFile: string): Recipe {
  const subgraphs = Object.fromEntries(ground.divisions.map(name => [`SUBGRAPH_${name.toUpperCase()}_URL`, `http://127.0.0.1:${ground.ports[name]}/graphql`]));
  const { SUPERGRAPH, OPERATIONS, ENGINE } = process.env;
  return {
    name: 'gateway', command: process.execPath, args: [...NODE_FLAGS, join(ground.plan.root, 'gateway', 'src', 'main.ts')],
    env: { ...baseEnvironment(ground), ...tokenEnvironment(ground), ...subgraphs, PORT: String(ground.ports.gateway), EXPLORER_TOKENS: tokensFile,
      ...(SUPERGRAPH ? { SUPERGRAPH } : {}), ...(OPERATIONS ? { OPERATIONS } : {}), ...(ENGINE ? { ENGINE } : {}) },
    cwd: ground.plan.root, stopSignal: 'SIGTERM',
  };
}

/** One small question over HTTP. (The built-in `fetch` would cost the launcher 10 MB for its whole life.) */
function ask(url: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { timeout: 2000, agent: false }, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: answer.statusCode ?? 0, text })).on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error('no answer within 2 s'))).on('error', reject);
  });
}

/** Wait until `/ready` answers 200; a process that died or stays silent is told with its last words. */
async function untilAnswering(ground: Ground, name: string): Promise<void> {
  const started = Date.now();
  let last = 'no answer';
  for (;;) {
    if (!ground.processes.alive(name)) {
      throw trouble(`${name} 启动时退出，日志 ${join(ground.plan.data, 'logs', `${name}.log`)}`, `${name} ended at its start; its last words:\n${lastLines(ground.plan.data, name)}`);
    }
    try {
      const { status, text } = await ask(`http://127.0.0.1:${ground.ports[name]}/ready`);
      if (status === 200) return;
      last = `HTTP ${status} ${text.slice(0, 300)}`;
    } catch (error) {
      last = (error as Error).message;
    }
    if (Date.now() - started > 60_000) {
      throw trouble(`${name} 60 秒内没有就绪（${last}），日志 ${join(ground.plan.data, 'logs', `${name}.log`)}`, `${name} was not ready after 60 s (${last}); its last words:\n${lastLines(ground.plan.data, name)}`);
    }
    await sleep(60);
  }
}

/** `POST /stop/elders`, `/start/elders`, `/freeze/elders`, `/thaw/elders`, `/kill/elders`, `/rebuild/organizations`; answers when it is so. For tests only. */
function controlOf(ground: Ground): Extra {
  const { processes, plan, ports } = ground;
  const recipes: Record<string, () => Recipe> = Object.fromEntries([
    ...ground.divisions.map(name => [name, () => serviceRecipe(ground, name)] as const),
    ['gateway', () => gatewayRecipe(ground, join(plan.data, 'tokens.json'))] as const,
  ]);
  const ready = async (name: string) => {
    if (name === 'nats') await untilNatsReady(processes, ports.nats!);
    else if (name === 'postgres') await untilReady(processes, clusterFolder(plan.data));
    else await untilAnswering(ground, name);
  };
  return (method, path) => {
    const [, verb, name] = path.match(/^\/(stop|start|freeze|thaw|kill|rebuild)\/([a-z]+)$/) ?? [];
    if (method !== 'POST' || !verb || !name || !processes.names().includes(name)) return undefined;
    return (async () => {
      if (verb === 'freeze') processes.signal(name, 'SIGSTOP');
      else if (verb === 'thaw') processes.signal(name, 'SIGCONT');
      else if (verb === 'stop') await processes.stop(name);
      else if (verb === 'rebuild') await rebuildReadModels(ground, name);
      else if (verb === 'kill') {
        processes.excuse(name);
        processes.signal(name, 'SIGKILL');
        while (processes.alive(name)) await sleep(20);
      } else if (!processes.alive(name)) {
        const recipe = recipes[name]?.() ?? processes.recipe(name);
        if (recipe) processes.start(recipe);
        await ready(name);
      }
      return { name, verb };
    })();
  };
}

/** Tell that a process died, in one clear line, with its last words. */
export function tellDeath(data: string, name: string, how: string): void {
  tell(trouble(`${name} 意外退出（${how}），全部停止。日志：${join(data, 'logs', `${name}.log`)}；请再次 npm start，若仍退出用 npm start -- --fresh。`,
    `${name} died (${how}); everything is being stopped. Start again with npm start; if it dies again, its last words are:\n${lastLines(data, name)}`));
}
