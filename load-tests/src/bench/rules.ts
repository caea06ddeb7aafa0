import { join } from 'node:path';
import { runToEnd } from '@nuanxin/infra/local/processes.ts';
import { divisionUrls } from '@nuanxin/infra/local/databases.ts';
import { databaseOf, root } from '../system.ts';
import { median, spread, table, type Bench, type Finding, type Part } from './part.ts';

type Found = Record<string, Record<string, { node: number[]; postgres: number[]; ms: number[] }>>;

/** What the rules cost: the same operation of one division with and without each, in one process without HTTP. */
export const rules: Part = {
  name: 'rules',
  says: 'what row policies, the guard, events and audit add',
  async run(bench: Bench): Promise<Finding> {
    const { ground } = bench.target;
    if (!ground) return { lines: ['Not measured: needs a system of its own.'], figures: {} };
    const text = await runToEnd('elders inside', process.execPath, [join(root, 'load-tests', 'contenders', 'elders-inside.ts')], {
      timeout: 600_000,
      env: {
        ...bench.environment, ...process.env, APP_URL: divisionUrls(ground.databaseUrl, 'elders', ground.secrets).app, SUPER_URL: databaseOf(bench.target, 'elders'), LOG_LEVEL: 'error',
        PERSON_PEPPER: ground.secrets.personPepper, SEAL_KEY: ground.secrets.sealKey, ROUNDS: String(bench.rounds), REQUESTS: String(bench.perRound),
      },
    });
    const found = JSON.parse(text.trim().split('\n').at(-1)!) as Found;
    const sum = (it: Found[string][string]) => it.node.map((ms, i) => ms + it.postgres[i]!);
    const figures: Record<string, number> = {};
    const lines = Object.entries(found).flatMap(([contest, used]) => {
      const rows = Object.entries(used).map(([name, it]) => [name, spread(sum(it), 3), median(it.node).toFixed(3), median(it.postgres).toFixed(3), spread(it.ms, 2)]);
      return [`#### ${contest}`, '', ...table(['', 'CPU ms/operation (min–max)', 'node', 'PostgreSQL', 'ms, one after another'], rows), ''];
    });
    for (const contest of ['one file by id', 'list of 50']) {
      const used = found[contest]!;
      figures[`rules add to ${contest}`] = median(sum(used['guarded, policies']!)) / median(sum(used['bare, above']!)) - 1;
    }
    const visit = found['a visit recorded']!;
    const alone = visit['the change alone']!;
    const shares = ['with event and audit', 'with event, audit, key'].map(name => {
      const it = visit[name]!;
      const byCpu = median(sum(alone)) / median(sum(it));
      figures[`mutation ${name}, throughput`] = byCpu;
      return `${name} ${(byCpu * 100).toFixed(0)} % by CPU, ${((median(alone.ms) / median(it.ms)) * 100).toFixed(0)} % by time`;
    });
    lines.push(
      `Guard and row policies together add ${Object.entries(figures).filter(([name]) => name.startsWith('rules')).map(([name, it]) => `${(it * 100).toFixed(0)} % to ${name.slice(13)}`).join(', ')} of the division's own CPU.`,
      `Throughput of a visit beside the change alone: ${shares.join('; ')}.`,
    );
    return { lines, figures };
  },
};
