import { createRemoteJWKSet, jwtVerify } from 'jose';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AUDIENCE, ISSUER, type ReadyToken } from '../local/issuer.ts';
import { measure } from '../local/memory.ts';
import { wipeCluster } from '../local/postgres.ts';
import { readRunFile, stillRuns, type Processes } from '../local/processes.ts';
import { startGraph, startGround, type Graph, type SystemPlan } from '../local/system.ts';

// A project of two stand-in services that write down how they were called, run by the real launcher on a real PostgreSQL and NATS.
const project = fileURLToPath(new URL('../..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'nuanxin-system-'));
const data = join(root, '.local');
const diary = join(root, 'diary.ndjson');

const STAND_IN = `
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
const [verb = 'serve', folder] = process.argv.slice(2);
const { DATABASE_URL, MIGRATOR_URL, RELAY_URL, NATS_USER, PORT } = process.env;
const name = NATS_USER ?? 'gateway';
appendFileSync(${JSON.stringify(diary)}, JSON.stringify({ name, verb, folder, owner: MIGRATOR_URL !== undefined, roles: [DATABASE_URL, RELAY_URL].map(it => it && new URL(it).username) }) + '\\n');
if (verb === 'heard') console.log(JSON.stringify(['beta.thing-happened.v1']));
else if (verb === 'serve') {
  if (process.env.LANG === 'die-' + name) throw new Error('the last words of ' + name);
  const server = createServer((request, response) => response.end('{}')).listen(Number(PORT), '127.0.0.1');
  process.on('SIGTERM', () => { server.close(); server.closeAllConnections(); });
}`;

const FIXTURES = `
import { mkdirSync } from 'node:fs';
mkdirSync(process.argv[process.argv.indexOf('--out') + 1], { recursive: true });`;

interface Entry { name: string; verb: string; folder?: string; owner: boolean; roles: string[] }
const diaryOf = (verb: string) => readFileSync(diary, 'utf8').trim().split('\n').map(line => JSON.parse(line) as Entry).filter(entry => entry.verb === verb)
  .sort((a, b) => a.name.localeCompare(b.name));

let processes: Processes;
let graph: Graph | undefined;

async function start(more: Partial<SystemPlan> = {}): Promise<Graph> {
  writeFileSync(diary, '');
  const ground = await startGround({ root, data, port: 0, fresh: false, durable: false, ...more }, keeper => (processes = keeper), () => {});
  return (graph = await startGraph(ground));
}

async function stop(): Promise<void> {
  await graph?.close();
  graph = undefined;
  await processes.stopAll();
}

beforeAll(() => {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const name of ['services/alpha', 'services/beta', 'gateway']) put(`${name}/src/main.ts`, STAND_IN);
  put('services/unfinished/schema.graphql', '');
  put('infra/data/src/main.ts', FIXTURES);
  const fetched = join(project, '.local', 'bin');
  if (existsSync(fetched)) cpSync(fetched, join(data, 'bin'), { recursive: true });
});
afterEach(stop);
afterAll(() => {
  wipeCluster(data);
  rmSync(root, { recursive: true, force: true });
});

describe('a system', () => {
  it('is made at its first start, and its tokens are good', async () => {
    const { url, tokens, tokensFile } = await start();
    expect(diaryOf('migrate')).toEqual(['alpha', 'beta'].map(name => expect.objectContaining({ name, owner: true })));
    expect(diaryOf('seed').map(({ name, folder }) => [name, folder])).toEqual([['alpha', join(data, 'fixtures')], ['beta', join(data, 'fixtures')]]);
    expect(diaryOf('serve').map(({ name }) => name)).toEqual(['alpha', 'beta', 'gateway']);
    expect(diaryOf('serve').find(({ name }) => name === 'alpha')).toMatchObject({ owner: false, roles: ['alpha_app', 'alpha_relay'] });
    expect((await fetch(`${url}/ready`)).status).toBe(200);

    const picker = JSON.parse(readFileSync(tokensFile, 'utf8')) as ReadyToken[];
    expect(picker).toEqual(tokens);
    const keys = createRemoteJWKSet(new URL(`${graph!.launcherUrl}/.well-known/jwks.json`));
    const worker = picker.find(({ role }) => role === 'STATION_WORKER')!;
    const { payload } = await jwtVerify(worker.token, keys, { issuer: ISSUER, audience: AUDIENCE, algorithms: ['ES256'] });
    expect(payload).toMatchObject({ sub: worker.id, role: 'STATION_WORKER', region: '620502005000' });
    expect(JSON.stringify(payload)).not.toContain(worker.label);
    const measured = measure(join(data, 'run.json'));
    expect(measured.map(({ name }) => name).sort()).toEqual(['alpha', 'beta', 'gateway', 'launcher', 'nats', 'postgres']);
  });

  it('keeps what it has at the next start, and skips what is done', async () => {
    const before = readFileSync(join(data, 'secrets.json'), 'utf8');
    await start();
    expect([...diaryOf('migrate'), ...diaryOf('heard'), ...diaryOf('seed')]).toEqual([]);
    expect(readFileSync(join(data, 'secrets.json'), 'utf8')).toBe(before);
  });

  it('migrates again only the division whose migrations changed', async () => {
    mkdirSync(join(root, 'services/beta/src/migrations'), { recursive: true });
    writeFileSync(join(root, 'services/beta/src/migrations/Migration2.ts'), 'export {};');
    await start();
    expect(diaryOf('migrate').map(({ name }) => name)).toEqual(['beta']);
  });

  it('leaves no process when it is stopped', async () => {
    await start();
    const run = readRunFile(join(data, 'run.json'))!.processes;
    expect(run.map(({ name }) => name).sort()).toEqual(['alpha', 'beta', 'gateway', 'nats', 'postgres']);
    await stop();
    expect(run.filter(stillRuns)).toEqual([]);
  });

  it('tells the last words of a service that dies at its start', async () => {
    vi.stubEnv('LANG', 'die-beta');
    await expect(start()).rejects.toThrow(/beta ended at its start[^]*the last words of beta/);
    vi.unstubAllEnvs();
  });

  it('lets tests stop, freeze and start its parts, and nobody without asking for it', async () => {
    const { launcherUrl } = await start({ control: true });
    const ask = (path: string) => fetch(`${launcherUrl}${path}`, { method: 'POST' }).then(answer => answer.status);
    for (const name of ['alpha', 'nats', 'postgres']) {
      expect(await ask(`/kill/${name}`)).toBe(200);
      expect(processes.alive(name)).toBe(false);
      expect(await ask(`/start/${name}`)).toBe(200);
      expect(processes.alive(name)).toBe(true);
      expect(await ask(`/stop/${name}`)).toBe(200);
      expect(processes.alive(name)).toBe(false);
      expect(await ask(`/start/${name}`)).toBe(200);
    }
    expect(await ask('/freeze/alpha')).toBe(200);
    expect(await ask('/thaw/alpha')).toBe(200);
    expect(await ask('/stop/nobody')).toBe(404);
    await stop();
    const plain = await start();
    expect((await fetch(`${plain.launcherUrl}/stop/alpha`, { method: 'POST' })).status).toBe(404);
    expect(processes.alive('alpha')).toBe(true);
  });

  it('begins anew when it is told to, and when the first start was not finished', async () => {
    const before = readFileSync(join(data, 'secrets.json'), 'utf8');
    await start({ fresh: true });
    expect(diaryOf('seed').map(({ name }) => name)).toEqual(['alpha', 'beta']);
    expect(readFileSync(join(data, 'secrets.json'), 'utf8')).not.toBe(before);
    await stop();
    const stamps = join(data, 'stamps.json');
    writeFileSync(stamps, readFileSync(stamps, 'utf8').replace('"fixtures": "loaded"', '"fixtures": "begun"'));
    await start();
    expect(diaryOf('seed').map(({ name }) => name)).toEqual(['alpha', 'beta']);
  });
});
