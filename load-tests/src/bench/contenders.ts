import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runToEnd } from '@nuanxin/infra/local/processes.ts';
import { NODE_FLAGS } from '@nuanxin/infra/local/system.ts';
import { root } from '../system.ts';
import type { Bench } from './part.ts';

/** A gateway that is compared, on the same subgraphs and supergraph. */
export interface Contender {
  /** What the table calls it. */
  name: string;
  /** What a reader must know of how it runs here. */
  remark: string;
  /** Its process, on this port of 127.0.0.1. @throws when it cannot be had. */
  start(port: number, bench: Bench): Promise<ChildProcess>;
}

/** One that runs. */
export interface Running {
  /** Name of the contender. */
  name: string;
  /** Its process. */
  pid: number;
  /** Where it answers. */
  url: string;
}

const folder = join(root, '.local', 'bench');
const divisions = ['charity', 'children', 'disability', 'elders', 'homelessness', 'organizations', 'volunteers'] as const;
const quiet = { stdio: ['ignore', 'ignore', 'ignore'] as ['ignore', 'ignore', 'ignore'] };

/** A folder of its own under `.local/bench`, with these packages of npm. */
export async function installed(name: string, packages: Readonly<Record<string, string>>): Promise<string> {
  const at = join(folder, name);
  const has = ([it, version]: [string, string]) => {
    const file = join(at, 'node_modules', it, 'package.json');
    return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version.startsWith(version);
  };
  if (!Object.entries(packages).every(has)) {
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'package.json'), '{ "private": true, "type": "module" }\n');
    const wanted = Object.entries(packages).map(([it, version]) => `${it}@${version}`);
    await runToEnd('npm install', 'npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: at, timeout: 600_000 });
  }
  return at;
}

/** A program that Go builds once from source into `.local/bench/bin`. */
export async function builtByGo(program: string, source: string): Promise<string> {
  const bin = join(folder, 'bin');
  const file = join(bin, program);
  if (!existsSync(file)) {
    mkdirSync(bin, { recursive: true });
    await runToEnd(`go install ${program}`, 'go', ['install', source], { env: { ...process.env, GOBIN: bin }, timeout: 1_500_000 });
  }
  return file;
}

/** The committed supergraph with the addresses of the running subgraphs. */
function supergraphOf({ subgraphs }: Bench): string {
  const file = join(folder, 'supergraph.graphql');
  const text = readFileSync(join(root, 'gateway', 'supergraph.graphql'), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text.replaceAll(/http:\/\/(\w+)\.invalid\/graphql/g, (whole, name: string) => subgraphs[name] ?? whole));
  return file;
}

/** The schema of every running division, as it tells it to whoever composes; files in this folder. */
async function writeSchemas(at: string, bench: Bench): Promise<void> {
  for (const division of divisions) {
    const { data } = await bench.ask('{ _service { sdl } }', 'demo-admin', {}, bench.subgraphs[division]);
    if (!data) throw new Error(`${division} does not tell its schema`);
    writeFileSync(join(at, `${division}.graphql`), (data as { _service: { sdl: string } })._service.sdl);
  }
}

/** This gateway in a process of its own, as the launcher starts it. */
const own = (name: string, remark: string, environment: NodeJS.ProcessEnv = {}): Contender => ({
  name, remark,
  start: async (port, bench) => spawn(process.execPath, [...NODE_FLAGS, join(root, 'gateway', 'src', 'main.ts')], {
    env: { ...bench.environment, PORT: String(port), EXPLORER: 'off', ...environment }, ...quiet,
  }),
});

const stock: Contender = {
  name: '@apollo/gateway', remark: 'stock: its own data source, the standalone server; verifies no token',
  start: async (port, bench) => spawn(process.execPath, [join(root, 'load-tests', 'contenders', 'stock.mjs')], {
    env: { ...process.env, PORT: String(port), SUPERGRAPH: supergraphOf(bench), NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' }, ...quiet,
  }),
};

const hive = (name: string, remark: string, rust: boolean): Contender => ({
  name, remark,
  async start(port, bench) {
    const at = await installed('hive', { '@graphql-hive/gateway': '2.15.1', '@graphql-hive/router-runtime': '1.4.23' });
    const config = join(at, `${rust ? 'rust' : 'jit'}.config.mjs`);
    writeFileSync(config, `${rust ? "import { unifiedGraphHandler } from '@graphql-hive/router-runtime';\n" : ''}export const gatewayConfig = {
  supergraph: ${JSON.stringify(supergraphOf(bench))}, host: '127.0.0.1', port: ${port}, ${rust ? 'unifiedGraphHandler' : 'jit: true'}, landingPage: false, graphiql: false, logging: 'error',
  propagateHeaders: { fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }) },
};
`);
    return spawn(process.execPath, [join(at, 'node_modules', '.bin', 'hive-gateway'), 'supergraph', '-c', config, '--fork', '1'], {
      cwd: at, env: { ...process.env, NODE_ENV: 'production' }, ...quiet,
    });
  },
});

const grafbase: Contender = {
  name: 'Grafbase', remark: 'compiled (Rust), 0.103.0, its development mode: the only one that npm carries; composes by itself; verifies no token',
  async start(port, bench) {
    const packageName = '@grafbase/cli-x86_64-unknown-linux-musl';
    const at = await installed('grafbase', { [packageName]: '0.103.0' });
    await writeSchemas(at, bench);
    const config = join(at, 'grafbase.toml');
    writeFileSync(config, [
      '[[headers]]', 'rule = "forward"', 'name = "authorization"', '',
      ...divisions.flatMap(it => [`[subgraphs.${it}]`, `url = ${JSON.stringify(bench.subgraphs[it])}`, `schema_path = "${it}.graphql"`, '']),
    ].join('\n'));
    return spawn(join(at, 'node_modules', packageName, 'grafbase'), ['dev', '-p', String(port), '-c', config], {
      cwd: at, env: { ...process.env, GRAFBASE_TELEMETRY_DISABLED: '1' }, ...quiet,
    });
  },
};

const cosmo: Contender = {
  name: 'Cosmo Router', remark: 'compiled (Go), 0.341.0, tracing and metrics off; composes by itself; verifies no token',
  async start(port, bench) {
    const router = await builtByGo('router', 'github.com/wundergraph/cosmo/router/cmd/router@e7b12b1beac4');
    const at = await installed('cosmo', { wgc: '0.112' });
    await writeSchemas(at, bench);
    writeFileSync(join(at, 'graph.yaml'), ['version: 1', 'subgraphs:', ...divisions.flatMap(it => [
      `  - name: ${it}`, `    routing_url: ${bench.subgraphs[it]}`, '    schema:', `      file: ${it}.graphql`,
    ]), ''].join('\n'));
    await runToEnd('wgc router compose', 'npx', ['wgc', 'router', 'compose', '-i', 'graph.yaml', '-o', 'execution.json'], { cwd: at, timeout: 120_000 });
    writeFileSync(join(at, 'config.yaml'), 'version: "1"\nheaders:\n  all:\n    request:\n      - op: propagate\n        named: authorization\n');
    return spawn(router, [], {
      cwd: at, ...quiet,
      env: {
        ...process.env, CONFIG_PATH: 'config.yaml', EXECUTION_CONFIG_FILE_PATH: 'execution.json', LISTEN_ADDR: `127.0.0.1:${port}`, LOG_LEVEL: 'fatal', TRACING_ENABLED: 'false',
        METRICS_OTLP_ENABLED: 'false', GRAPHQL_METRICS_ENABLED: 'false', PROMETHEUS_ENABLED: 'false', PLAYGROUND_ENABLED: 'false',
      },
    });
  },
};

/** All gateways of the comparison. */
export const contenders: readonly Contender[] = [
  own('nuanxin', 'this gateway: verifies the token, keeps its limits'), own('nuanxin, ENGINE=apollo', 'this gateway with the executor of `@apollo/gateway`', { ENGINE: 'apollo' }),
  stock, hive('Hive Gateway (JIT)', '2.15.1; verifies no token', false), hive('Hive Gateway (Rust planner)', '2.15.1 with router-runtime 1.4.23; verifies no token', true), grafbase, cosmo,
];

/** Peers that are known and were not run, with the reason. */
export const absent: readonly string[] = [
  'Hive Router and Apollo Router (Rust, from source): half an hour of build on this machine, not tried',
  'Mercurius gateway: takes no Federation 2 supergraph', 'Hasura: no package, only an image',
];

/** Start one and wait until it answers. @throws Error when it ends or stays silent for a minute and a half. */
export async function started(contender: Contender, bench: Bench): Promise<Running> {
  const port = await bench.freePort();
  const child = await contender.start(port, bench);
  let ended: string | undefined;
  child.once('exit', code => (ended ??= `ended at once (${code})`));
  // A program that is not there is told by this event alone; unheard, it would end the benchmark and leave its system running.
  child.once('error', error => (ended ??= error.message));
  bench.atEnd(() => void child.kill('SIGTERM'));
  const url = `http://127.0.0.1:${port}/graphql`;
  for (let i = 0; i < 900 && !ended; i++) {
    if (await bench.ask('{ elderFiles(first: 1) { edges { node { id } } } }', 'demo-worker', {}, url).then(it => Boolean(it.data) && !it.errors, () => false)) return { name: contender.name, pid: child.pid!, url };
    await sleep(100);
  }
  throw new Error(`${contender.name} ${ended ?? 'did not answer'}`);
}
