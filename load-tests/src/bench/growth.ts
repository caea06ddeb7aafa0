import { join } from 'node:path';
import { Client } from 'pg';
import { runK6, type Result } from '../k6-run.ts';
import { findK6 } from '../k6.ts';
import { openMeter, type Meter } from '../measure.ts';
import { ACTIONS } from '../plan.ts';
import { loadedIn, root, startOwn, type Target } from '../system.ts';
import { median, table, type Bench, type Finding, type Part } from './part.ts';

/** Iterations per second of every mix: well below what one machine holds, so that no queue weighs on the figures (judgement). */
const RATE = 40;
/** Rounds: each is nine actions on three systems. */
const ROUNDS = 5;
/** Seconds of one round's measured stretch. */
const SECONDS = 3;
/** A statement is told when it takes so many times as long … */
const TOLD_FACTOR = 2;
/** … and at least so many ms of a call on the largest data. */
const TOLD_MS = 0.5;

/** One city, so many times Tianshui. */
interface City { scale: number; target: Target; meter: Meter; results: Map<string, Result[]> }

const total = (cpu: Record<string, number>) => Object.values(cpu).reduce((sum, it) => sum + it, 0);
const p95 = (result: Result) => Math.max(...result.operations.map(it => it.p95 / (it.goal ?? 1500)));

/** Mean ms of a call by statement. */
async function statementTimes(databaseUrl: string): Promise<Map<string, { ms: number; calls: number }>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ database: string; query: string; ms: number; calls: string }>(
      `select datname as database, query, mean_exec_time as ms, calls from pg_stat_statements s join pg_database d on d.oid = s.dbid where calls >= 20 and datname <> 'postgres'`,
    );
    return new Map(rows.map(({ database, query, ms, calls }) => [`${database}: ${query.replaceAll(/\s+/g, ' ').slice(0, 120)}`, { ms, calls: Number(calls) }]));
  } finally {
    await client.end();
  }
}

async function forget(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('select pg_stat_statements_reset()');
  await client.end();
}

async function grown(small: City, large: City): Promise<string[]> {
  if (!small.target.databaseUrl || !large.target.databaseUrl) return [];
  const [before, after] = [await statementTimes(small.target.databaseUrl), await statementTimes(large.target.databaseUrl)];
  const rows = [...after].flatMap(([statement, { ms, calls }]) => {
    const base = before.get(statement)?.ms;
    return base !== undefined && ms >= TOLD_MS && ms / base >= TOLD_FACTOR ? [{ statement, base, ms, calls }] : [];
  }).sort((a, b) => b.ms * b.calls - a.ms * a.calls);
  if (rows.length === 0) return [`No statement takes ${TOLD_FACTOR} times as long and ${TOLD_MS} ms at ${large.scale}×.`];
  return table(['statement', `ms at ${small.scale}×`, `ms at ${large.scale}×`, 'calls'],
    rows.slice(0, 12).map(it => [`\`${it.statement.replaceAll('|', '\\|')}\``, it.base.toFixed(2), it.ms.toFixed(2), String(it.calls)]));
}

/** The same mixes of all actions on a city's data, 1, 4 and 16 times Tianshui, in turn: what an operation costs more. */
export const growth: Part = {
  name: 'growth',
  says: 'the mixes of all actions at 1, 4 and 16 times the data of Tianshui',
  async run(bench: Bench): Promise<Finding> {
    const program = await findK6(root);
    const absent: string[] = [];
    const cities: City[] = [];
    const stops: (() => Promise<void>)[] = [];
    try {
      const own = loadedIn(bench.data)?.scale;
      if (own) cities.push({ scale: own, target: bench.target, meter: await openMeter(bench.target), results: new Map() });
      for (const scale of [4, 16]) {
        const data = join(root, '.local', `load${scale}`);
        if (loadedIn(data)?.scale !== scale) {
          absent.push(`${scale}× was not measured: \`npm run load:data -- --scale ${scale} --data .local/load${scale}\` makes its data.`);
          continue;
        }
        bench.say(`  ${scale}× …`);
        const target = await startOwn(data, stop => stops.push(stop));
        cities.push({ scale, target, meter: await openMeter(target), results: new Map() });
      }
      if (cities.length < 2) return { lines: ['Not measured: fewer than two sizes of data.', ...absent], figures: {} };
      for (const { target } of cities) if (target.databaseUrl) await forget(target.databaseUrl);
      for (const action of Object.keys(ACTIONS)) {
        for (let round = 0; round < ROUNDS; round++) {
          for (const city of round % 2 ? [...cities].reverse() : cities) {
            const result = await runK6({ program, action, mode: 'capacity', rate: RATE, seconds: SECONDS }, city.target, city.meter);
            city.results.set(action, [...(city.results.get(action) ?? []), result]);
          }
          bench.say(`  ${action}: round ${round + 1} of ${ROUNDS}`);
        }
      }
      const [small, large] = [cities[0]!, cities.at(-1)!];
      const cpu = (city: City, action: string, of = total) => median(city.results.get(action)!.map(it => of(it.cpu)));
      const figures: Record<string, number> = {};
      const rows = Object.keys(ACTIONS).map(action => {
        const ratio = cpu(large, action) / cpu(small, action);
        figures[`growth ${action}`] = ratio;
        const worst = (city: City) => median(city.results.get(action)!.map(p95)) * 100;
        const wrong = cities.flatMap(it => it.results.get(action)!).reduce((sum, it) => sum + it.all.wrong * it.requests, 0);
        return [action, ...cities.map(city => `${cpu(city, action).toFixed(2)} (${cpu(city, action, it => it.postgres ?? 0).toFixed(2)})`), `${ratio.toFixed(2)}x`,
          ...cities.map(city => `${worst(city).toFixed(0)} %`), String(Math.round(wrong))];
      });
      figures.growth = median(Object.values(figures));
      figures['growth worst'] = Math.max(...Object.keys(ACTIONS).map(it => figures[`growth ${it}`]!));
      return {
        figures,
        lines: [
          `${RATE} iterations/s of every mix, ${ROUNDS} rounds of ${SECONDS} s; CPU ms per operation of the whole system (of it PostgreSQL), medians; p95 as a share of its goal, the worst operation.`,
          '', ...table(['action', ...cities.map(it => `CPU at ${it.scale}×`), `${large.scale}× is`, ...cities.map(it => `p95 at ${it.scale}×`), 'wrong'], rows), '',
          `Statements that grew from ${small.scale}× to ${large.scale}×:`, '', ...(await grown(small, large)), ...(absent.length ? ['', ...absent] : []),
        ],
      };
    } finally {
      for (const { meter } of cities) await meter.close();
      for (const stop of stops) await stop();
    }
  },
};
