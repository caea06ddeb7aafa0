import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '@nuanxin/infra/local/processes.ts';
import { cpuOf, cpuOfEnded, openMeter } from '../measure.ts';
import { databaseOf } from '../system.ts';
import { asks, factsOf, isWrite, type Ask } from './floor-asks.ts';
import { startFloor } from './floor.ts';
import { asker, median, repeat, spread, table, type Bench, type Finding, type Part } from './part.ts';

/** Sets of values by turns, so that no page of the database is asked for alone. */
const SETS = 10;
/** Connections to a database, as many as the floor's server has. */
const CLIENTS = 2;

/** A statement as the floor's server asks it. */
interface Bound { database: string; text: string; values: (string | number | null)[] }

/** One script: its values are named on the command line and sent as parameters; what is null stands in the text. */
function scriptOf({ text, values }: Bound, set: number): { text: string; given: string[] } {
  const name = (i: number) => `v${set}_${i}`;
  const given = values.flatMap((it, i) => (it === null ? [] : ['-D', `${name(i)}=${it}`]));
  return { text: `${text.trim().replaceAll(/\$(\d+)/g, (_, n: string) => (values[Number(n) - 1] === null ? 'null' : `:${name(Number(n) - 1)}`))};\n`, given };
}

/** The floors' reads without any server of ours between. */
export const pgbench: Part = {
  name: 'pgbench',
  says: "the statements of the floors by `pgbench -M prepared` (F2), beside the floors' own server",
  async run(bench: Bench): Promise<Finding> {
    const { target } = bench;
    if (!target.databaseUrl) return { lines: ['Not measured: no address of PostgreSQL.'], figures: {} };
    let version: string;
    try {
      version = (await runToEnd('pgbench', 'pgbench', ['--version'], {})).trim();
    } catch {
      return { lines: ['Not measured: no `pgbench` on PATH (it comes with PostgreSQL).'], figures: {} };
    }
    const port = await bench.freePort();
    const child = await startFloor(target.databaseUrl, port);
    bench.atEnd(() => void child.kill('SIGTERM'));
    const meter = await openMeter(target);
    bench.atEnd(() => meter.close());
    const facts = await factsOf(bench.ask);
    const folder = join(bench.data, 'pgbench');
    mkdirSync(folder, { recursive: true });
    const postgres = async () => (await meter.read()).cpu.postgres ?? 0;

    const scripted = async ({ operation, variables, more }: Ask) => {
      const runs = new Map<string, { database: string; options: string[] }>();
      for (let set = 0; set < SETS; set++) {
        const given = variables(set, facts);
        const response = await fetch(`http://127.0.0.1:${port}/${operation}?bound`, { method: 'POST', body: JSON.stringify({ ...given, ...more?.(given, facts) }) });
        for (const bound of (await response.json()) as Bound[]) {
          const key = `${bound.database} ${bound.text}`;
          const run = runs.get(key) ?? { database: bound.database, options: [] };
          runs.set(key, run);
          const script = scriptOf(bound, set);
          const file = join(folder, `${operation}-${[...runs.keys()].indexOf(key)}-${set}.sql`);
          writeFileSync(file, script.text);
          run.options.push(...script.given, '-f', file);
        }
      }
      return [...runs.values()];
    };

    const figures: Record<string, number> = {};
    const rows: string[][] = [];
    const reads = new Map(Object.values(asks).flat().filter(it => !isWrite(it)).map(it => [it.operation, it]));
    let numbers = 0;
    for (const it of reads.values()) {
      bench.say(`  ${it.operation}`);
      const runs = await scripted(it);
      const beneath = asker(bench, `http://127.0.0.1:${port}/${it.operation}`, 'floor');
      const by = async (count: number) => {
        for (const { database, options } of runs) {
          await runToEnd('pgbench', 'pgbench', [
            '-n', '-M', 'prepared', '-c', String(CLIENTS), '-t', String(Math.ceil(count / CLIENTS)), ...options, databaseOf(target, database),
          ], { timeout: 300_000 });
        }
      };
      const served = (count: number) => repeat(count, CLIENTS, async n => {
        const given = it.variables(n % SETS, facts);
        await beneath(JSON.stringify({ ...given, ...it.more?.(given, facts) }), it.as);
      }, (numbers += count));
      const contestants = [
        { used: { own: [] as number[], postgres: [] as number[] }, cpu: () => cpuOf(child.pid!), ask: served },
        { used: { own: [] as number[], postgres: [] as number[] }, cpu: cpuOfEnded, ask: by },
      ];
      const count = bench.perRound * 4; // a connection and its plans are made once a round
      for (const one of contestants) await one.ask(count);
      for (let round = 0; round < bench.rounds; round++) {
        for (const { used, cpu, ask } of round % 2 ? [...contestants].reverse() : contestants) {
          const database = await postgres();
          const own = cpu(); // last: reading PostgreSQL's time runs a command, whose own time would count
          await ask(count);
          used.own.push((cpu() - own) / count);
          used.postgres.push(((await postgres()) - database) / count);
        }
      }
      const [f1, f2] = contestants.map(({ used }) => used.own.map((ms, i) => ms + used.postgres[i]!));
      figures[`F1 of F2, ${it.operation}`] = median(f1!) / median(f2!);
      const shares = contestants.map(({ used }) => `${median(used.own).toFixed(2)} · ${median(used.postgres).toFixed(2)}`);
      rows.push([it.operation, String(runs.length), spread(f1!), shares[0]!, spread(f2!), shares[1]!, `${(median(f1!) / median(f2!)).toFixed(1)}x`]);
    }
    figures['F1 of F2'] = median(Object.values(figures));
    return {
      figures,
      lines: [
        `${version}, ${CLIENTS} connections, ${SETS} sets of values in turn, against \`node:http\` and \`pg\` with the same statements, as many at once.`,
        'CPU ms per operation. Reads only.', '',
        ...table([
          'operation', 'statements', 'F1: node:http (min–max)', 'server · PostgreSQL', 'F2: pgbench (min–max)', 'pgbench · PostgreSQL', 'F1 is',
        ], rows),
      ],
    };
  },
};
