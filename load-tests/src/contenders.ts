import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '@nuanxin/infra/local/processes.ts';
import { root } from './system.ts';

/** A gateway that is compared, on the same subgraphs and supergraph. */
export interface Contender {
  /** What the table calls it. */
  name: string;
  /** Its process, started on `port` with the supergraph of that file (whose addresses are the running subgraphs'). */
  start(port: number, supergraph: string): Promise<ChildProcess>;
}

const folder = join(root, '.local', 'bench');
const hiveVersion = '2.15.1';
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };

/** This gateway, verifying tokens as the launcher lets it; the environment is that of the running one. */
const own = (environment: NodeJS.ProcessEnv): Contender => ({
  name: 'nuanxin',
  start: async port => spawn(process.execPath, [join(root, 'gateway', 'src', 'main.ts')], { env: { ...environment, PORT: String(port), EXPLORER: 'off' }, ...quiet }),
});

/** `@apollo/gateway` with its own data source. It verifies no token. */
const stock: Contender = {
  name: '@apollo/gateway',
  start: async (port, supergraph) =>
    spawn(process.execPath, [join(root, 'load-tests', 'contenders', 'stock.mjs')], {
      env: { ...process.env, PORT: String(port), SUPERGRAPH: supergraph, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' }, ...quiet,
    }),
};

/** Hive Gateway with its JIT; installed into `.local/bench` by npm, no part of the project. It verifies no token. */
const hive: Contender = {
  name: 'Hive Gateway (JIT)',
  start: async (port, supergraph) => {
    const at = join(folder, 'hive');
    const program = join(at, 'node_modules', '.bin', 'hive-gateway');
    if (!existsSync(program)) {
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, 'package.json'), '{ "private": true, "type": "module" }\n');
      await runToEnd('npm install', 'npm', ['install', '--no-audit', '--no-fund', `@graphql-hive/gateway@${hiveVersion}`], { cwd: at, timeout: 300_000 });
    }
    const config = join(at, 'gateway.config.mjs');
    writeFileSync(config, `export const gatewayConfig = {
  supergraph: ${JSON.stringify(supergraph)}, host: '127.0.0.1', port: ${port}, jit: true, landingPage: false, graphiql: false, logging: 'error',
  propagateHeaders: { fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }) },
};
`);
    return spawn(process.execPath, [program, 'supergraph', '-c', config, '--fork', '1'], { cwd: at, env: { ...process.env, NODE_ENV: 'production' }, ...quiet });
  },
};

/** All that can be had here, and by name those that were not tried: nobody is left out in silence. */
export const contenders = (environment: NodeJS.ProcessEnv): Contender[] => [own(environment), stock, hive];
export const absent = ['Hive Gateway with its Rust planner', 'Grafbase', 'Cosmo Router', 'PostGraphile 5 (a subgraph\'s own work)', 'the floors F1–F4'];

/** The committed supergraph with the addresses of the running subgraphs. */
export function addressed(urls: Record<string, string>): string {
  const text = readFileSync(join(root, 'gateway', 'supergraph.graphql'), 'utf8').replaceAll(/http:\/\/(\w+)\.invalid\/graphql/g, (whole, name: string) => urls[name] ?? whole);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, text);
  return file;
}
