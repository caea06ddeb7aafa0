import { mkdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { choosePorts } from '@nuanxin/infra/local/ports.ts';
import { readRunFile } from '@nuanxin/infra/local/processes.ts';
import { say } from '@nuanxin/infra/local/steps.ts';
import { tell, trouble } from '@nuanxin/infra/local/trouble.ts';
import { loadedIn, readTokens, root, startOwn } from '../system.ts';
import type { Answer, Bench, Part } from './part.ts';
import { parts } from './parts.ts';
import { writeResults } from './results.ts';

const help = `npm run bench -- [<part> …] [--data DIR]    ${parts.map(it => it.name).join(' ')}; none = all
  --data DIR   在此目录的数据上 on the data of this folder (default: a city's in .local/load where npm run load:data made one, else .local/bench/data)
  ROUNDS=5 REQUESTS=400 (environment) 轮数与每轮请求数 rounds, and requests of one contestant in a round
${parts.map(it => `  ${it.name.padEnd(10)} ${it.says}`).join('\n')}`;

function parse(args: readonly string[]): { chosen: readonly Part[]; data: string } {
  const city = join(root, '.local', 'load');
  let data = loadedIn(city) ? city : join(root, '.local', 'bench', 'data');
  const chosen: Part[] = [];
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!;
    if (name === '--data' && args[i + 1]) data = resolve(root, args[++i]!);
    else {
      const part = parts.find(it => it.name === name);
      if (!part) throw trouble(`没有 ${name} 这一项。`, `There is no part ${name}. See npm run bench -- --help.`);
      chosen.push(part);
    }
  }
  return { chosen: chosen.length ? chosen : parts, data };
}

const environmentOf = (pid: number) => Object.fromEntries(
  readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean).map(it => [it.slice(0, it.indexOf('=')), it.slice(it.indexOf('=') + 1)] as const),
);

const closers: (() => Promise<void> | void)[] = [];
let ended = false;
async function end(code: number): Promise<void> {
  if (ended) return;
  ended = true;
  for (const close of closers.reverse()) await Promise.resolve(close()).catch(tell);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));

async function open(data: string): Promise<Bench> {
  mkdirSync(data, { recursive: true });
  const target = await startOwn(data, stop => closers.push(stop));
  const tokens = new Map(readTokens(target.tokensFile).map(it => [it.id, it.token]));
  const environment = environmentOf(readRunFile(target.runFile!)!.processes.find(it => it.name === 'gateway')!.pid);
  const ask: Bench['ask'] = async (query, as, variables = {}, url = target.url) => {
    const response = await fetch(url, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(as)}` }, body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const page = (await ask('{ elderFiles(first: 200) { edges { node { id } } } }', 'demo-worker')).data as { elderFiles: { edges: { node: { id: string } }[] } };
  return {
    target, data, tokens, environment, ask, say, freePort: async () => (await choosePorts(['contestant'], {})).contestant!, rounds: Number(process.env.ROUNDS ?? 5), perRound: Number(process.env.REQUESTS ?? 400), atOnce: 8,
    subgraphs: Object.fromEntries(Object.entries(environment).flatMap(([name, url]) => (/^SUBGRAPH_.+_URL$/.test(name) ? [[name.slice(9, -4).toLowerCase(), url]] : []))),
    elders: page.elderFiles.edges.map(it => it.node.id), atEnd: close => void closers.push(close),
  };
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    say(help);
    return 0;
  }
  const { chosen, data } = parse(args);
  const bench = await open(data);
  let failed = 0;
  for (const part of chosen) {
    say(`\n· ${part.name}: ${part.says}`);
    const load = loadavg().map(it => it.toFixed(1)).join(' ');
    const opened = closers.length;
    try {
      const { lines, figures } = await part.run(bench);
      say(lines.join('\n'));
      writeResults(part, {
        lines, figures, date: `${new Date().toISOString().slice(0, 16)}Z`, machine: `${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.version}, load average before: ${load}`,
        data: relative(root, data), rounds: bench.rounds, perRound: bench.perRound,
      });
    } catch (error) {
      failed++;
      tell(error);
    }
    // What a part started ends with it: the next one has the machine for itself.
    for (const close of closers.splice(opened).reverse()) await close();
  }
  return failed ? 1 : 0;
}

try {
  await end(await main());
} catch (error) {
  tell(error);
  await end(1);
}
