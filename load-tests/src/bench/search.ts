import { join } from 'node:path';
import { Client } from 'pg';
import { openMeter } from '../measure.ts';
import { databaseOf, loadedIn, readTokens, root, startOwn } from '../system.ts';
import { asker, contest, median, quantile, spread, sumOf, table, type Bench, type Contestant, type Finding, type Part } from './part.ts';

/** Where a million elders' files may be: the set made for it, or a city of sixteen times Tianshui. */
const PLACES = ['names', 'load16'].map(it => join(root, '.local', it));
const HOW = '`npm run load:data -- --scale 1 --data .local/names`, then `npm run load:data -- --names 1000000 --data .local/names`';
const search = 'query ($text: String!) { searchElderFiles(text: $text, first: 20) { totalCount edges { node { id name ageBand riskLevel } } } }';
const byId = 'query ($id: ID!) { elderFile(id: $id) { id name ageBand riskLevel } }';

/** The search by name among a million persons, beside one file by its id, through the whole graph. */
export const search1M: Part = {
  name: 'search',
  says: 'an elder found by name among a million, beside one found by id',
  async run(bench: Bench): Promise<Finding> {
    const data = PLACES.find(it => {
      const { names = 0, scale = 0 } = loadedIn(it) ?? {};
      return names > 0 || scale >= 16;
    });
    if (!data) return { lines: [`Not measured: ${HOW} make its data.`], figures: {} };
    const target = await startOwn(data, stop => bench.atEnd(stop));
    const tokens = new Map(readTokens(target.tokensFile).map(it => [it.id, it.token]));
    const meter = await openMeter(target);
    bench.atEnd(() => meter.close());
    const client = new Client({ connectionString: databaseOf(target, 'elders') });
    await client.connect();
    const { rows } = await client.query<{ id: string; name: string; file_no: string; pinyin: string; initials: string }>(`
      select f.id, f.name, f.file_no,
        (select substr(key, 2) from elder_name_key where file_id = f.id and key like 'p%' limit 1) as pinyin, (select substr(key, 2) from elder_name_key where file_id = f.id and key like 's%' limit 1) as initials
      from elder_file f tablesample system (0.2) limit 400`);
    const persons = (await client.query<{ n: string }>('select count(*) as n from elder_file')).rows[0]!.n;
    await client.end();
    const asks = asker({ ...bench, tokens }, target.url, 'nuanxin');
    const whole = async () => (await meter.read()).cpu;
    const times = new Map<string, number[]>();
    const one = (name: string, query: string, variables: (row: (typeof rows)[number]) => object): Contestant => ({
      name, cpu: whole,
      once: async n => {
        const began = performance.now();
        const text = await asks(JSON.stringify({ query, variables: variables(rows[n % rows.length]!) }), 'demo-city');
        times.set(name, [...(times.get(name) ?? []), performance.now() - began]);
        if (!text.includes('"id"')) throw new Error(`${name} found nobody: ${text.slice(0, 200)}`);
      },
    });
    const used = await contest({ ...bench, atOnce: 2, perRound: Math.min(200, bench.perRound) }, [
      one('one file by id', byId, ({ id }) => ({ id })),
      one('whole name', search, ({ name }) => ({ text: name })),
      one('two characters of it', search, ({ name }) => ({ text: name.slice(-2) })),
      one('one character', search, ({ name }) => ({ text: name.slice(0, 1) })),
      one('pinyin', search, ({ pinyin }) => ({ text: pinyin })),
      one('initials', search, ({ initials }) => ({ text: initials })),
      one('file number', search, ({ file_no: text }) => ({ text })),
    ]);
    const base = median(sumOf(used.get('one file by id')!));
    const ratio = (name: string) => median(sumOf(used.get(name)!)) / base;
    const names = [...used.keys()].slice(1);
    return {
      figures: { 'search, worst': Math.max(...names.map(ratio)), ...Object.fromEntries(names.map(it => [`search: ${it}`, ratio(it)])) },
      lines: [
        `${Number(persons).toLocaleString('en')} elders' files; a city's staff asks for the first 20 and how many there are.`, '',
        ...table(['', 'CPU ms/operation, whole system (min–max)', 'PostgreSQL', 'p50 ms', 'p95 ms', 'times one by id'], [...used].map(([name, it]) => [
          name, spread(sumOf(it)), median(it.postgres!).toFixed(2), quantile(times.get(name)!, 0.5).toFixed(1), quantile(times.get(name)!, 0.95).toFixed(1), `${ratio(name).toFixed(1)}x`,
        ])),
      ],
    };
  },
};
