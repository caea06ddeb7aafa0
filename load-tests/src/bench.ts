import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { readRunFile } from '@nuanxin/infra/local/processes.ts';
import { absent, addressed, contenders } from './contenders.ts';
import { cpuOf, openMeter } from './measure.ts';
import { readTokens, root, startOwn } from './system.ts';

// CPU per operation of this gateway beside others: the same subgraphs and supergraph, in turn, with variables that differ at every request.
const rounds = Number(process.env.ROUNDS ?? 5);
const perRound = Number(process.env.REQUESTS ?? 400);
const atOnce = 8;

const fields = 'id fileNo name sex ageBand regionCode state riskLevel nextVisitDueAt lastVisitAt lastVisitResult version';
/** What is asked, as whom, and with which variables at the n-th request. */
type Question = { name: string; as: string; query: string; variables: (n: number) => object };

let stop = async () => {};
process.once('SIGINT', () => void stop().finally(() => process.exit(130)));
// A city's data where it was loaded (`npm run load:data -- --scale 1`): two hundred persons to ask about instead of sixteen.
const city = join(root, '.local', 'load');
const data = existsSync(city) ? city : join(root, '.local', 'bench', 'data');
const target = await startOwn(data, it => (stop = it));
const tokens = new Map(readTokens(target.tokensFile).map(it => [it.id, it.token]));
const asked = async (query: string, as: string, url = target.url, variables: object = {}) => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(as)}` }, body: JSON.stringify({ query, variables }) });
  return (await response.json()) as { data: Record<string, { edges: { node: { id: string } }[] }>; errors?: unknown };
};
const elders = (await asked('{ elderFiles(first: 200) { edges { node { id } } } }', 'demo-worker')).data.elderFiles!.edges.map(it => it.node.id);
const door = `query ($id: ID!) { elderFile(id: $id) { ${fields} visits { state result startedAt } station { name state elderCaseload { files } }
  household { address childFiles { name riskLevel } disabilityFiles { name riskLevel } watchers { id } aidReceived90d }
  person { childFile { id } disabilityFile { id } reliefCases { id } needs { id state } watchers { id everyDays } } } }`;

const questions: Question[] = [
  { name: 'one file by id (1 subgraph)', as: 'demo-worker', query: `query ($id: ID!) { elderFile(id: $id) { ${fields} } }`, variables: n => ({ id: elders[n % elders.length] }) },
  { name: 'list of 15 with its stations (2 subgraphs)', as: 'demo-worker', query: `query ($at: DateTime) { elderFiles(first: 15, filter: { visitDueBefore: $at }) { edges { node { ${fields} station { name state } } } } }`, variables: n => ({ at: new Date(Date.UTC(2030, 0, 1) + n).toISOString() }) },
  { name: 'one person and household at one door (7 subgraphs)', as: 'demo-worker', query: door, variables: n => ({ id: elders[n % elders.length] }) },
];

const environment = Object.fromEntries(
  readFileSync(`/proc/${readRunFile(target.runFile!)!.processes.find(it => it.name === 'gateway')!.pid}/environ`, 'utf8').split('\0').filter(Boolean).map(it => [it.slice(0, it.indexOf('=')), it.slice(it.indexOf('=') + 1)]),
);
const urls = Object.fromEntries(Object.entries(environment).flatMap(([name, url]) => (/^SUBGRAPH_.+_URL$/.test(name) ? [[name.slice(9, -4).toLowerCase(), url!]] : [])));
const supergraph = addressed(urls);
const freePort = () => new Promise<number>(resolve => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number };
    server.close(() => resolve(port));
  });
});

const running: { name: string; pid: number; url: string; pool: Pool; kill: () => void }[] = [];
for (const contender of contenders(environment)) {
  const port = await freePort();
  const child = await contender.start(port, supergraph);
  const one = { name: contender.name, pid: child.pid!, url: `http://127.0.0.1:${port}/graphql`, pool: new Pool(`http://127.0.0.1:${port}`, { connections: atOnce }), kill: () => void child.kill('SIGTERM') };
  running.push(one);
  for (let i = 0; i < 300; i++) {
    if (await asked('{ __typename }', 'demo-worker', one.url).then(it => it.data !== undefined, () => false)) break;
    await sleep(100);
  }
}

const meter = await openMeter(target);
const results: string[] = [];
const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
let n = 0;
async function load(one: (typeof running)[number], { query, as, variables }: Question, count: number): Promise<void> {
  let left = count;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (left-- > 0) {
      const { statusCode, body } = await one.pool.request({
        path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(as)}` }, body: JSON.stringify({ query, variables: variables(n++) }),
      });
      const text = await body.text();
      if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${one.name}: ${statusCode} ${text.slice(0, 300)}`);
    }
  }));
}

for (const question of questions) {
  const answers = await Promise.all(running.map(it => asked(question.query, question.as, it.url, question.variables(0)).then(({ data }) => JSON.stringify(data))));
  const same = answers.every(it => it === answers[0]);
  for (const one of running) await load(one, question, perRound); // caches and compilers
  const used = new Map(running.map(it => [it.name, { gateway: [] as number[], rest: [] as number[] }]));
  for (let round = 0; round < rounds; round++) {
    for (const one of round % 2 ? [...running].reverse() : running) {
      const [before, own] = [await meter.read(), cpuOf(one.pid)];
      await load(one, question, perRound);
      const [after, ownAfter] = [await meter.read(), cpuOf(one.pid)];
      const rest = Object.entries(after.cpu).reduce((sum, [name, ms]) => (name === 'gateway' ? sum : sum + ms - (before.cpu[name] ?? 0)), 0);
      used.get(one.name)!.gateway.push((ownAfter - own) / perRound);
      used.get(one.name)!.rest.push(rest / perRound);
    }
  }
  const base = median(used.get('nuanxin')!.gateway);
  results.push(`### ${question.name}`, '', `${same ? 'Equal answers.' : '**The answers differ.**'}`, '', '| contender | gateway, CPU ms/operation (min–max) | nuanxin is | divisions + PostgreSQL |', '|---|---|---|---|');
  for (const [name, { gateway, rest }] of used) {
    results.push(`| ${name} | ${median(gateway).toFixed(2)} (${Math.min(...gateway).toFixed(2)}–${Math.max(...gateway).toFixed(2)}) | ${(base / median(gateway)).toFixed(2)}x | ${median(rest).toFixed(2)} |`);
  }
  results.push('');
}

process.stdout.write([
  `${new Date().toISOString().slice(0, 16)}Z  npm run bench  (${rounds} rounds in turn, ${perRound} requests each, ${atOnce} at once, medians; load average ${loadavg().map(it => it.toFixed(1)).join(' ')})`,
  `data: ${data === city ? "a city's (.local/load)" : 'the fixtures'}, ${elders.length} persons asked about in turn`, `${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.version}`, '', ...results, `Not tried: ${absent.join(', ')}.`, '',
].join('\n'));
await meter.close();
for (const one of running) {
  await one.pool.close();
  one.kill();
}
await stop();
process.exit(0);
