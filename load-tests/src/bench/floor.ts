import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOf, openMeter } from '../measure.ts';
import { root } from '../system.ts';
import { asks, factsOf, isWrite, type Ask } from './floor-asks.ts';
import { asker, contest, median, spread, sumOf, table, type Bench, type Contestant, type Finding, type Part } from './part.ts';

/** The floor's server on these databases. */
export async function startFloor(databaseUrl: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, 'load-tests', 'contenders', 'floor.mjs')], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, FLOOR: join(root, 'load-tests', 'floor'), NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let i = 0; i < 100; i++) {
    if (await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)) return child;
    await sleep(50);
  }
  throw new Error('the floor did not start');
}

/** Requests of each before any counts: Node compiles what it runs often, and a service that runs for days has run everything often (judgement). */
const WARM_UP = 2000;

/** Text of a stored operation. */
export const textOf = (operation: string): string => readFileSync(join(root, 'load-tests', 'operations', `${operation}.graphql`), 'utf8');

/** Steps of an action's mix that ask one of these operations, % of the weights in its file (k6's module: Node can only read its text). */
function shareOf(action: string, list: readonly Ask[]): string {
  const mix = readFileSync(join(root, 'load-tests', 'actions', `${action}.ts`), 'utf8');
  const whole = [...mix.matchAll(/\bweight: (\d+)/g)].reduce((sum, [, weight]) => sum + Number(weight), 0);
  return ((list.reduce((sum, it) => sum + it.weight, 0) / whole) * 100).toFixed(0);
}

/** The whole system beside the least that could answer the same. */
export const floor: Part = {
  name: 'floor',
  says: 'every action beside its floor F1: node:http, pg and one prepared statement a database',
  async run(bench: Bench): Promise<Finding> {
    if (!bench.target.databaseUrl) return { lines: ['Not measured: no address of PostgreSQL.'], figures: {} };
    const port = await bench.freePort();
    const child = await startFloor(bench.target.databaseUrl, port);
    bench.atEnd(() => void child.kill('SIGTERM'));
    const meter = await openMeter(bench.target);
    bench.atEnd(() => meter.close());
    const facts = await factsOf(bench.ask);
    const graph = asker(bench, bench.target.url, 'nuanxin');
    const measured = new Map<string, { ours: number; alone: number; floor: number; row: string[] }>();
    const measure = async ({ operation, as, variables, more }: Ask) => {
      const known = measured.get(`${operation} ${as}`);
      if (known) return known;
      bench.say(`  ${operation}`);
      const query = textOf(operation);
      const least = (name: string, which: string): Contestant => {
        const beneath = asker(bench, `http://127.0.0.1:${port}/${which}`, name);
        return {
          name, cpu: async () => ({ server: cpuOf(child.pid!), postgres: (await system()).postgres ?? 0 }),
          once: async n => {
            const given = variables(n, facts);
            await beneath(JSON.stringify({ ...given, ...more?.(given, facts) }), as);
          },
        };
      };
      const system = async () => (await meter.read()).cpu;
      const ours: Contestant = {
        name: 'nuanxin', cpu: system,
        once: async n => {
          const text = await graph(JSON.stringify({ query, variables: variables(n, facts) }), as);
          if (text.includes('"Rejection"')) throw new Error(`${operation}: ${text.slice(0, 300)}`);
        },
      };
      const writes = isWrite({ operation });
      const both = [ours, least('alone', operation), ...(writes ? [least('whole', `${operation}.whole`)] : [])];
      const used = await contest({ ...bench, warmUp: WARM_UP, say: () => {} }, both);
      const [a, alone] = [used.get('nuanxin')!, used.get('alone')!];
      const whole = used.get('whole') ?? alone;
      const services = Object.keys(a).filter(it => !['gateway', 'postgres', 'nats'].includes(it));
      const found = {
        ours: median(sumOf(a)), alone: median(sumOf(alone)), floor: median(sumOf(whole)),
        row: [
          operation, spread(sumOf(a)), `${median(a.gateway!).toFixed(2)} · ${median(sumOf(a, services)).toFixed(2)} · ${median(a.postgres!).toFixed(2)} · ${median(a.nats ?? [0]).toFixed(2)}`,
          spread(sumOf(whole)), `${median(whole.server!).toFixed(2)} · ${median(whole.postgres!).toFixed(2)}`, `${(median(sumOf(a)) / median(sumOf(whole))).toFixed(1)}x`,
          writes ? `${spread(sumOf(alone))}: ${(median(sumOf(a)) / median(sumOf(alone))).toFixed(1)}x` : '',
        ],
      };
      measured.set(`${operation} ${as}`, found);
      return found;
    };
    const figures: Record<string, number> = {};
    const rows: string[][] = [];
    for (const [action, list] of Object.entries(asks)) {
      const found: { ours: number; alone: number; floor: number; weight: number }[] = [];
      for (const it of list) found.push({ ...(await measure(it)), weight: it.weight * (it.times ?? 1) });
      const weighted = (of: 'ours' | 'alone' | 'floor') => found.reduce((sum, it) => sum + it[of] * it.weight, 0) / found.reduce((sum, it) => sum + it.weight, 0);
      const ratio = weighted('ours') / weighted('floor');
      const toChange = weighted('ours') / weighted('alone');
      figures[`floor ${action}`] = ratio;
      figures[`change alone ${action}`] = toChange;
      rows.push([action, weighted('ours').toFixed(2), weighted('floor').toFixed(2), `**${ratio.toFixed(1)}x**`, `${toChange.toFixed(1)}x`, `${shareOf(action, list)} %`, list.map(it => `${it.operation} ${it.weight}${it.times ? ` × ${it.times}` : ''}`).join(', ')]);
    }
    figures['floor, all actions'] = median(Object.keys(asks).map(it => figures[`floor ${it}`]!));
    return {
      figures,
      lines: [
        'The floor knows no caller, keeps no rule and tells nobody. Where an operation writes, it leaves the same rows by one statement for each database: the change, its facts, its audit rows,',
        'the answer under its key, and what the boards add up. *Change alone*: a floor that writes nothing but a visit, a gift, a household. CPU ms per operation; its server and PostgreSQL against',
        'all of ours and PostgreSQL.', '',
        ...table(['action', 'nuanxin', 'floor', 'nuanxin is', 'of the change alone', 'steps of the mix with a floor', 'operations with their weights'], rows), '',
        ...table(['operation', 'nuanxin (min–max)', 'gateway · divisions · PostgreSQL · NATS', 'floor (min–max)', 'server · PostgreSQL', 'nuanxin is', 'change alone (min–max), nuanxin is'], [...measured.values()].map(it => it.row)),
      ],
    };
  },
};
