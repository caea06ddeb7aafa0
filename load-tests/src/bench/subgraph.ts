import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRunFile } from '@nuanxin/infra/local/processes.ts';
import { cpuOf, openMeter } from '../measure.ts';
import { databaseOf, root } from '../system.ts';
import { installed } from './contenders.ts';
import { asker, contest, median, spread, sumOf, table, type Bench, type Contestant, type Finding, type Part } from './part.ts';

const ours = `query ($station: ID) { elderFiles(first: 50, filter: { stationId: $station }) { edges { node { id name riskLevel lastVisitAt lastVisitResult station { id } } } } }`;
const oursWithVisits = `query ($station: ID) { elderFiles(first: 50, filter: { stationId: $station }) { edges { node { id name riskLevel visits { id startedAt result } station { id } } } } }`;
const emFind = `query ($station: String) { elderFiles(first: 50, stationId: $station) { id name riskLevel lastVisitAt lastVisitResult station { id } } }`;
const emFindVisits = `query ($station: String) { elderFiles(first: 50, stationId: $station) { id name riskLevel lastVisit { id startedAt result } station { id } } }`;
const graphile = `query ($station: String) { allElderFiles(first: 50, orderBy: FILE_NO_ASC, condition: { stationId: $station }) { nodes { id: rowId name riskLevel lastVisitAt lastVisitResult stationId } } }`;

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let i = 0; i < 300 && child.exitCode === null; i++) {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' }).then(it => it.ok, () => false);
    if (answer) return;
    await sleep(100);
  }
  throw new Error(`${url} does not answer`);
}

/** One division's own work: fifty files with what was last seen, and the station's key, asked of the division itself. */
export const subgraph: Part = {
  name: 'subgraph',
  says: 'a list of fifty files of the elders\' division beside em.find and PostGraphile 5',
  async run(bench: Bench): Promise<Finding> {
    if (!bench.target.databaseUrl) return { lines: ['Not measured: no address of PostgreSQL.'], figures: {} };
    const elders = readRunFile(bench.target.runFile!)!.processes.find(it => it.name === 'elders')!.pid;
    const database = databaseOf(bench.target, 'elders');
    const meter = await openMeter(bench.target);
    bench.atEnd(() => meter.close());
    const postgres = async () => (await meter.read()).cpu.postgres ?? 0;
    const page = (await bench.ask('{ stations(first: 100, filter: { state: OPERATING }) { edges { node { id elderCaseload { files } } } } }', 'demo-city')).data as
      { stations: { edges: { node: { id: string; elderCaseload: { files: number } | null } }[] } };
    const stations = page.stations.edges.filter(it => (it.node.elderCaseload?.files ?? 0) >= 50).map(it => it.node.id);
    if (!stations.length) return { lines: ['Not measured: no station of this data has fifty files.'], figures: {} };

    const launched = async (program: string, args: readonly string[], port: number, environment: NodeJS.ProcessEnv, cwd = root) => {
      const child = spawn(program, args, { env: { ...process.env, NODE_ENV: 'production', ...environment }, cwd, stdio: ['ignore', 'ignore', 'ignore'] });
      bench.atEnd(() => void child.kill('SIGTERM'));
      const url = `http://127.0.0.1:${port}/graphql`;
      await answering(url, child);
      return { pid: child.pid!, url };
    };
    const failed: string[] = [];
    const contestants: Contestant[] = [];
    const asked = (name: string, url: string, pid: number, query: string, least: number) => {
      const ask = asker(bench, url, name);
      contestants.push({
        name, cpu: async () => ({ node: cpuOf(pid), postgres: await postgres() }),
        once: async n => {
          const text = await ask(JSON.stringify({ query, variables: { station: stations[n % stations.length] } }), 'demo-city');
          if ((text.match(/"riskLevel"/g)?.length ?? 0) < least) throw new Error(`${name}: not fifty files: ${text.slice(0, 200)}`);
        },
      });
    };
    asked('nuanxin', bench.subgraphs.elders!, elders, ours, 50);
    const emPort = await bench.freePort();
    // The standalone server answers at its root.
    const found = await launched(process.execPath, [join(root, 'load-tests', 'contenders', 'em-find.ts')], emPort, { PORT: String(emPort), DATABASE_URL: database });
    asked('em.find', found.url, found.pid, emFind, 50);
    try {
      const at = await installed('postgraphile', { postgraphile: '5.1.5' });
      const port = await bench.freePort();
      const { url, pid } = await launched(process.execPath, [join(at, 'node_modules', '.bin', 'postgraphile'), '-P', 'postgraphile/presets/amber', '-c', database, '-s', 'public', '-n', '127.0.0.1', '-p', String(port)], port, { GRAPHILE_ENV: 'production' }, at);
      asked('PostGraphile 5', url, pid, graphile, 50);
    } catch (error) {
      failed.push(`PostGraphile 5: ${(error as Error).message.split('\n')[0]}`);
    }
    asked('nuanxin, with visits', bench.subgraphs.elders!, elders, oursWithVisits, 50);
    asked('em.find, with visits', found.url, found.pid, emFindVisits, 50);
    const used = await contest(bench, contestants);
    const all = (name: string) => median(sumOf(used.get(name)!));
    const base = all('nuanxin');
    const figures: Record<string, number> = { 'subgraph: vs em.find': all('em.find') / base, 'subgraph: vs em.find, with visits': all('em.find, with visits') / all('nuanxin, with visits') };
    if (used.has('PostGraphile 5')) figures['subgraph: vs PostGraphile'] = all('PostGraphile 5') / base;
    return {
      figures,
      lines: [
        `Fifty files of a station, ${stations.length} stations in turn. nuanxin verifies the caller, guards every field and reads under row policies; the others connect as a superuser and know no caller.`, '',
        ...table(['', 'CPU ms/operation (min–max)', 'node', 'PostgreSQL', 'nuanxin does'], [...used].map(([name, it]) => [
          name, spread(sumOf(it)), median(it.node!).toFixed(2), median(it.postgres!).toFixed(2), `${(all(name) / (name.endsWith('visits') ? all('nuanxin, with visits') : base)).toFixed(2)}x as many`,
        ])), ...(failed.length ? ['', `Not run: ${failed.join('; ')}.`] : []),
      ],
    };
  },
};
