import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { runToEnd } from '@nuanxin/infra/local/processes.ts';
import { rebuildReadModels } from '@nuanxin/infra/local/system.ts';
import { openMeter } from '../measure.ts';
import { databaseOf, root, startOwn, type Target } from '../system.ts';
import { table, type Bench, type Finding, type Part } from './part.ts';

/** The backlog: a year of visits and services of a small county, a fifteenth of Tianshui (domain §8.2). */
const SCALE = 0.065;
const LEDGERS = ['elders', 'children', 'disability'] as const;
const BOARDS = ['board_mark', 'board_pairing', 'board_person', 'board_project', 'board_station', 'board_tally', 'board_target'];

async function ask<T>(target: Target, database: string, text: string): Promise<T> {
  const client = new Client({ connectionString: databaseOf(target, database) });
  await client.connect();
  try {
    return (await client.query(text)).rows[0] as T;
  } finally {
    await client.end();
  }
}

const count = async (target: Target, database: string, text: string) => Number((await ask<{ n: string }>(target, database, text)).n);
/** Facts in the outboxes of the ledgers. */
const inLedgers = async (target: Target, which: string) =>
  (await Promise.all(LEDGERS.map(it => count(target, it, `select count(*) as n from outbox where ${which}`)))).reduce((sum, it) => sum + it, 0);
const heard = (target: Target) => count(target, 'organizations', `select count(*) as n from inbox where type ~ '(visit|service)-recorded'`);
/** One text for all that the boards hold. */
const boards = async (target: Target) => JSON.stringify(await Promise.all(BOARDS.map(it => ask(target, 'organizations', `select count(*) as n, md5(string_agg(t::text, '|' order by id)) as sum from ${it} t`))));

/** How fast what the broker's absence has kept waiting leaves and is folded, and how fast the boards are made anew from all of it. */
export const events: Part = {
  name: 'events',
  says: 'the backlog of a long outage drained, and the boards rebuilt from a year of events',
  async run(bench: Bench): Promise<Finding> {
    const data = join(root, '.local', 'bench', 'events');
    bench.say(`  a year of events at scale ${SCALE} …`);
    await runToEnd('load:data', process.execPath, [join(root, 'infra', 'load-data', 'load-data.mjs'), '--scale', String(SCALE), '--events', '--data', data, '--fresh'], { cwd: root, timeout: 900_000 });
    const target = await startOwn(data, stop => bench.atEnd(stop));
    const meter = await openMeter(target);
    bench.atEnd(() => meter.close());
    const settled = async (done: () => Promise<boolean>) => {
      while (!(await done())) await sleep(500);
    };
    // The services have begun to drain before they answered: what is measured is the rest, from here.
    const [first, begun] = [await meter.read(), { at: performance.now(), heard: await heard(target), waiting: await inLedgers(target, 'published_at is null') }];
    let relayed = 0;
    let told = performance.now();
    const expected = await inLedgers(target, `type ~ '(visit|service)-recorded'`);
    await settled(async () => {
      const [left, now] = [await inLedgers(target, 'published_at is null'), await heard(target)];
      if (left === 0 && !relayed) relayed = performance.now();
      if (performance.now() - told > 5000) {
        told = performance.now();
        bench.say(`  ${now} of ${expected} heard, ${left} wait in the outboxes`);
      }
      return now >= expected;
    });
    const [last, seconds] = [await meter.read(), (performance.now() - begun.at) / 1000];
    const drained = expected - begun.heard;
    const spent = (name: string) => ((last.cpu[name] ?? 0) - (first.cpu[name] ?? 0)) / drained;
    const visitsMet = await count(target, 'organizations', 'select sum(visits) as n from board_tally');
    const visits = await inLedgers(target, `type like '%.visit-recorded.v1'`);
    const parked = await count(target, 'organizations', 'select count(*) as n from parked');

    bench.say('  rebuilding …');
    const before = await boards(target);
    const again = await meter.read();
    const log = await rebuildReadModels(target.ground!, 'organizations');
    const after = await meter.read();
    const rebuilt = JSON.parse(log.trim().split('\n').find(it => it.includes('"rebuilt"'))!) as { folded: number; left: number; seconds: number };
    const same = (await boards(target)) === before;
    const rebuiltPostgres = ((after.cpu.postgres ?? 0) - (again.cpu.postgres ?? 0)) / rebuilt.folded;
    return {
      figures: { 'drain, events/s': drained / seconds, 'rebuild, events/s': rebuilt.folded / rebuilt.seconds },
      lines: [
        `${expected.toLocaleString('en')} events of a county's year waited in the outboxes of elders, children and disability; the boards' division hears every one.`, '',
        ...table(['', 'events', 'seconds', 'events/s'], [
          ['relayed to the broker', String(begun.waiting), relayed ? ((relayed - begun.at) / 1000).toFixed(1) : '–', relayed ? ((begun.waiting * 1000) / (relayed - begun.at)).toFixed(0) : '–'],
          ['heard and folded into the boards', String(drained), seconds.toFixed(1), `**${(drained / seconds).toFixed(0)}**`],
          ['boards made anew from the stream, in use meanwhile', String(rebuilt.folded), rebuilt.seconds.toFixed(1), `**${(rebuilt.folded / rebuilt.seconds).toFixed(0)}**`],
        ]), '',
        `CPU µs an event while draining: the three ledgers ${(LEDGERS.reduce((sum, it) => sum + spent(it), 0) * 1000).toFixed(0)}, organizations ${(spent('organizations') * 1000).toFixed(0)}, PostgreSQL ${(spent('postgres') * 1000).toFixed(0)}, NATS ${(spent('nats') * 1000).toFixed(0)}; PostgreSQL while rebuilding ${(rebuiltPostgres * 1000).toFixed(0)}.`,
        `Lost or doubled: ${visits - visitsMet} of ${visits} visits on the boards; parked: ${parked}. The rebuilt boards are ${same ? 'row by row the same' : '**not the same**'}.`,
      ],
    };
  },
};
