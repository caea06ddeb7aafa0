import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HELP, parseStart, type StartOptions } from './args.ts';
import type { ReadyToken } from './issuer.ts';
import { measure, memoryTable } from './memory.ts';
import type { Processes } from './processes.ts';
import { say, step } from './steps.ts';
import { rebuildReadModels, startGraph, startGround, tellDeath, type Graph } from './system.ts';
import { tell } from './trouble.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One line per role: what it is called, its role code, its token. */
function table(tokens: readonly ReadyToken[]): string {
  return tokens.map(({ role, label, token }) => `  ${role} ${label}\n    ${token}`).join('\n');
}

async function start(options: StartOptions): Promise<void> {
  const began = performance.now();
  let processes: Processes | undefined;
  let graph: Graph | undefined;
  let stopping: Promise<void> | undefined;

  /** Stop everything once, whoever asks and how often; then end with this code. */
  const stop = (code: number) => (stopping ??= (async () => {
    await graph?.close();
    await processes?.stopAll();
    process.exit(code);
  })());

  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) {
        asked = performance.now();
        say('\n· 正在停止 Stopping …');
        void stop(signal === 'SIGINT' ? 0 : 143).then(undefined, tell);
      } else if (performance.now() - asked > 3000) {
        // A second Ctrl-C by a person who no longer wants to wait (npm and the terminal may both send the first).
        for (const name of processes?.names() ?? []) processes?.signal(name, 'SIGKILL');
      }
    });
  }

  process.on('uncaughtException', error => {
    tell(error);
    void stop(1);
  });

  try {
    const ground = await startGround(
      { root, data: options.data, port: options.port, fresh: options.fresh, durable: true, databaseUrl: process.env.NUANXIN_DATABASE_URL },
      keeper => (processes = keeper),
      (name, how) => {
        if (stopping) return;
        tellDeath(options.data, name, how);
        void stop(1);
      },
    );
    graph = await startGraph(ground);
    if (options.rebuild) await step('由全部事件重建看板 Boards made anew from all events', () => rebuildReadModels(ground, 'organizations'));
    if (stopping) return;
    say(`
各角色的令牌 Ready-made tokens, one per role (header: Authorization: Bearer <token>; also in ${graph.tokensFile}):
${table(graph.tokens)}

✓ 就绪 Ready in ${((performance.now() - began) / 1000).toFixed(1)} s:  ${graph.url}/
  查询台 explorer there; 图 the graph at ${graph.url}/graphql
  Ctrl-C 停止（数据保留） stops it, the data stays.  npm run memory 内存 shows its memory.`);
    watchParent();
  } catch (error) {
    if (!stopping) tell(error);
    await stop(1);
  }
}

/** When the bootstrap that started us is killed, nobody could stop us with Ctrl-C any more: stop. */
function watchParent(): void {
  const parent = process.ppid;
  const line = `/proc/${parent}/cmdline`;
  if (!existsSync(line) || !readFileSync(line, 'utf8').includes('infra/local/')) return;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 2000).unref();
}

try {
  const options = parseStart(process.argv.slice(2), root);
  if (options.help) say(HELP);
  else if (options.measure) say(memoryTable(measure(join(options.data, 'run.json'))));
  else await start(options);
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
