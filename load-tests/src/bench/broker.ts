import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { divisionUrls, prepareDatabases } from '@nuanxin/infra/local/databases.ts';
import { runToEnd, type Processes } from '@nuanxin/infra/local/processes.ts';
import { passwordOf } from '@nuanxin/infra/local/secrets.ts';
import { startGround } from '@nuanxin/infra/local/system.ts';
import { cpuOf, cpuOfEnded, openMeter } from '../measure.ts';
import { root } from '../system.ts';
import { builtByGo } from './contenders.ts';
import { median, spread, table, type Bench, type Finding, type Part } from './part.ts';

/** The version of the command that is the floor. */
const NATS_CLI = 'v0.5.1';
const STREAM = 'NUANXIN';
/** In flight, as the relay has (shared/kit/src/outbox.ts `relayed`). */
const IN_FLIGHT = 200;
const SUBJECT = 'nuanxin.62.elders.visit-recorded.v1';

/** So many visits' facts in the outbox. */
const FACTS = `insert into outbox (id, type, subject, subject_version, region_code, sensitivity, at, actor, role, correlation_id, data)
  select gen_random_uuid(), 'elders.visit-recorded.v1', gen_random_uuid(), 1, 620502005001, 2, now(),
    'bench', 'STATION_WORKER', gen_random_uuid(),
    jsonb_build_object(
      'visitId', gen_random_uuid(), 'fileId', gen_random_uuid(), 'personId', encode(sha256(n::text::bytea), 'hex'),
      'stationId', 'station-620502005', 'regionCode', 620502005001, 'at', now(), 'mode', 'HOME', 'resultCode', 'SPOKE',
      'minutes', 20, 'riskLevel', 'HIGH', 'onTime', true)
  from generate_series(1, $1) n`;

/** One turn: seconds for all messages, CPU ms by whom. */
interface Turn { seconds: number; cpu: Record<string, number> }

/** What leaves an outbox beside what could leave at all: the broker's own benchmark, same server, stream, rights, size, in flight. */
export const broker: Part = {
  name: 'broker',
  says: 'the relay of an outbox beside its floor F3, `nats bench js pub async`',
  async run(bench: Bench): Promise<Finding> {
    let nats: string;
    try {
      nats = await builtByGo('nats', `github.com/nats-io/natscli/nats@${NATS_CLI}`);
    } catch (error) {
      const why = (error as Error).message.split('\n')[0];
      return { lines: [`Not measured: no \`nats\` ${NATS_CLI}, and Go could not build it: ${why}.`], figures: {} };
    }
    const data = join(root, '.local', 'bench', 'broker');
    const keep = (processes: Processes) => bench.atEnd(() => processes.stopAll());
    const ground = await startGround({ root, data, port: 0, fresh: true, durable: true }, keep,
      (name, how) => bench.say(`✗ ${name} 意外退出 ended unexpectedly (${how})`));
    const passwords = { elders: passwordOf(ground.secrets, 'nats:elders'), bureau: passwordOf(ground.secrets, 'nats:bureau') };
    await prepareDatabases(ground.databaseUrl, ['elders'], ground.secrets, ground.ownDatabase);
    const urls = divisionUrls(ground.databaseUrl, 'elders', ground.secrets);
    const meter = await openMeter({ url: '', tokensFile: '', runFile: join(data, 'run.json'), stop: async () => {} });
    bench.atEnd(() => meter.close());
    const database = new URL(ground.databaseUrl);
    database.pathname = '/elders';
    const relay = spawn(process.execPath, [join(root, 'load-tests', 'contenders', 'relay.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'error',
        PERSON_PEPPER: ground.secrets.personPepper, SEAL_KEY: ground.secrets.sealKey,
        NATS_URL: ground.natsUrl, BUREAU_PASSWORD: passwords.bureau, ELDERS_PASSWORD: passwords.elders,
        MIGRATOR_URL: urls.migrator, APP_URL: urls.app, RELAY_URL: urls.relay,
      },
    });
    bench.atEnd(() => void relay.kill('SIGTERM'));
    const gone = once(relay, 'exit').then(() => Promise.reject(new Error('the relay did not start')));
    await Promise.race([once(relay.stdout, 'data'), gone]);
    const client = new Client({ connectionString: database.href });
    await client.connect();
    bench.atEnd(() => client.end());

    const command = (user: keyof typeof passwords, args: readonly string[]) => {
      const who = ['--user', user, '--password', passwords[user], '--inbox-prefix', `_INBOX_${user}`];
      return runToEnd(`nats ${args[0]}`, nats, [...args, ...who, '--server', ground.natsUrl, '--no-context'], { timeout: 120_000 });
    };
    const stored = async () => {
      const { state } = JSON.parse(await command('bureau', ['stream', 'info', STREAM, '--json'])) as { state: { messages: number } };
      return state.messages;
    };
    const messages = bench.perRound * 10;
    let size = 0;

    const measured = async (publisher: () => number, work: () => Promise<number>): Promise<Turn> => {
      const held = await stored();
      const [before, began] = [(await meter.read()).cpu, publisher()];
      const seconds = await work();
      const [ended, after] = [publisher(), (await meter.read()).cpu];
      if ((await stored()) < held + messages) throw new Error('not every message is in the stream');
      return { seconds, cpu: { publisher: ended - began, nats: after.nats! - before.nats!, postgres: after.postgres! - before.postgres! } };
    };
    const relayed = async () => {
      await client.query('begin');
      await client.query(FACTS, [messages]);
      return measured(() => cpuOf(relay.pid!), async () => {
        const began = performance.now();
        await client.query('commit');
        relay.stdin.write('\n');
        while ((await client.query('select 1 from outbox where published_at is null limit 1')).rowCount) {
          if (relay.exitCode !== null) throw new Error('the relay ended');
          await sleep(10);
        }
        return (performance.now() - began) / 1000;
      });
    };
    /** Seconds by the command's own count. */
    const published = async (count: number) => {
      const how = ['--stream', STREAM, '--msgs', String(count), '--size', `${size}B`, '--batch', String(IN_FLIGHT), '--dedup'];
      const said = await command('elders', ['bench', 'js', 'pub', 'async', SUBJECT, ...how, '--no-progress']);
      const rate = /([\d,.]+) msgs\/sec/.exec(said)?.[1];
      if (!rate) throw new Error(`nats bench says no rate: ${said.slice(-300)}`);
      return count / Number(rate.replaceAll(',', ''));
    };
    const contestants = { 'our relay': relayed, 'nats bench js pub async': () => measured(cpuOfEnded, () => published(messages)) };

    await relayed();
    const kept = JSON.parse(await command('bureau', ['stream', 'get', STREAM, '--last-for', SUBJECT, '--json'])) as { data: string };
    size = Buffer.from(kept.data, 'base64').length;
    await contestants['nats bench js pub async']();
    // What the command costs before its first message is not the broker's price.
    const before = cpuOfEnded();
    for (let i = 0; i < 5; i++) await published(1);
    const starting = (cpuOfEnded() - before) / 5;

    const used = new Map<string, Turn[]>(Object.keys(contestants).map(it => [it, []]));
    for (let round = 0; round < bench.rounds; round++) {
      const order = Object.entries(contestants);
      for (const [name, turn] of round % 2 ? order.reverse() : order) used.get(name)!.push(await turn());
      bench.say(`    ${round + 1}/${bench.rounds}`);
    }
    for (const it of used.get('nats bench js pub async')!) it.cpu.publisher! -= starting;

    type Name = keyof typeof contestants;
    const all: Record<Name, string[]> = { 'our relay': ['publisher', 'nats', 'postgres'], 'nats bench js pub async': ['publisher', 'nats'] };
    const micros = (name: Name, of = all[name]) =>
      used.get(name)!.map(({ cpu }) => (of.reduce((sum, it) => sum + cpu[it]!, 0) * 1000) / messages);
    const rate = (name: Name) => used.get(name)!.map(({ seconds }) => messages / seconds);
    const ratio = (of: (name: Name) => number[]) => median(of('our relay')) / median(of('nats bench js pub async'));
    const part = (name: Name, it: string) => (all[name].includes(it) ? median(micros(name, [it])).toFixed(0) : '–');
    return {
      figures: {
        'broker: messages/s of js pub': ratio(rate), 'broker: CPU of js pub': ratio(name => micros(name)),
        'relay, messages/s': median(rate('our relay')),
      },
      lines: [
        `${messages} messages of ${size} bytes a turn, ${IN_FLIGHT} in flight, nobody listening;`,
        'each is on disk before it is acknowledged (`sync_interval: always`).',
        'The relay reads its rows, publishes each under its own id and marks them;',
        `the floor (natscli ${NATS_CLI}, as the same user into the same stream, with ids) has its messages in memory;`,
        'what that command costs before its first message is taken off.', '',
        ...table(
          ['', 'messages/s (min–max)', 'CPU µs/message (min–max)', 'publisher', 'NATS', 'PostgreSQL'],
          (Object.keys(all) as Name[]).map(it =>
            [it, spread(rate(it), 0), spread(micros(it), 0), ...['publisher', 'nats', 'postgres'].map(whose => part(it, whose))]),
        ),
      ],
    };
  },
};
