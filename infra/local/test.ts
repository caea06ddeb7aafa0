import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUREAU } from '../nats/permissions.ts';
import { parseTest, type TestPart } from './args.ts';
import { add, endChecks, findTests, lint, runVitest, typeCheck, type Count } from './checks.ts';
import type { Processes } from './processes.ts';
import { wipeCluster } from './postgres.ts';
import { passwordOf } from './secrets.ts';
import { say } from './steps.ts';
import { startGraph, startGround, type Ground, type SystemPlan } from './system.ts';
import { tell } from './trouble.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = parseTest(process.argv.slice(2));
const wants = (part: TestPart) => options.only.includes(part);

/** Users of the broker for the kit's own tests, which know no division. */
const STAND_INS = ['alpha', 'beta'];

let total: Count = { passed: 0, failed: 0 };
let processes: Processes | undefined;
let folder: string | undefined;
let stopping: Promise<void> | undefined;

const stop = () => (stopping ??= (async () => {
  endChecks();
  await processes?.stopAll();
  if (folder) {
    wipeCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  }
})());

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop().finally(() => process.exit(130)));

const plan = (data: string, more: Partial<SystemPlan>): SystemPlan => ({ root, data, port: 0, fresh: false, durable: false, ...more });

/** PostgreSQL and NATS alone, for tests of one service. */
async function withGround(work: (environment: NodeJS.ProcessEnv) => Promise<void>): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'nuanxin-test-'));
  const ground = await startGround(plan(folder, { moreNatsUsers: STAND_INS }), keeper => (processes = keeper), died);
  await work({
    TEST_DATABASE_URL: ground.databaseUrl, TEST_NATS_URL: ground.natsUrl, TEST_NATS_FULL: ground.natsFull ? '1' : '0', ...passwords(ground),
  });
  await stop();
  stopping = undefined;
  processes = folder = undefined;
}

/** `TEST_NATS_BUREAU_PASSWORD`, `TEST_NATS_ELDERS_PASSWORD`, … */
function passwords(ground: Ground): NodeJS.ProcessEnv {
  return Object.fromEntries([BUREAU, ...ground.divisions, ...STAND_INS].map(user => [`TEST_NATS_${user.toUpperCase()}_PASSWORD`, passwordOf(ground.secrets, `nats:${user}`)]));
}

/** The whole graph, for end-to-end tests: begun anew, so that one run does not see the rows of another. */
async function withGraph(work: (environment: NodeJS.ProcessEnv) => Promise<void>): Promise<void> {
  const data = join(root, '.local', 'test');
  // Tests stop parts on purpose, by the launcher's control address; a death of itself shows in the test that needed the part.
  const ground = await startGround(plan(data, { fresh: true, control: true }), keeper => (processes = keeper), died);
  const graph = await startGraph(ground);
  await work({
    GRAPH_URL: graph.url, TOKENS_FILE: graph.tokensFile, CONTROL_URL: graph.launcherUrl, NATS_URL: ground.natsUrl, TEST_DATABASE_URL: ground.databaseUrl,
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(ground.divisions.map(name => [name, `http://127.0.0.1:${ground.ports[name]}`]))), ...passwordsOfGraph(ground),
  });
  await graph.close();
  await stop();
  stopping = undefined;
  processes = undefined;
}

function passwordsOfGraph(ground: Ground): NodeJS.ProcessEnv {
  return Object.fromEntries([BUREAU, ...ground.divisions].map(user => [`TEST_NATS_${user.toUpperCase()}_PASSWORD`, passwordOf(ground.secrets, `nats:${user}`)]));
}

function died(name: string, how: string): void {
  say(`✗ ${name} ended unexpectedly (${how})`);
}

/** A part that could not even begin counts as one failure, and the next part runs all the same. */
async function part(name: TestPart, work: () => Promise<void>): Promise<void> {
  if (!wants(name)) return;
  const isTest = name === 'unit' || name === 'int' || name === 'e2e';
  if (isTest && options.filters.length > 0 && findTests(root, name, options.filters).length === 0) return;
  say(`\n── ${name}`);
  try {
    await work();
  } catch (error) {
    tell(error);
    total.failed += 1;
    await stop();
    stopping = undefined;
    processes = undefined;
  }
}

await part('check', async () => void (total = add(total, await typeCheck(root))));
await part('lint', async () => void (total = add(total, await lint(root))));
await part('unit', async () => void (total = add(total, await runVitest(root, 'unit', options.filters, {}))));
await part('int', () => withGround(async environment => void (total = add(total, await runVitest(root, 'int', options.filters, environment)))));
await part('e2e', () => withGraph(async environment => void (total = add(total, await runVitest(root, 'e2e', options.filters, environment)))));

say(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
