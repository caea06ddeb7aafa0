import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWN, PLACES } from '../local/actors.ts';
import { act, ask, control, freshId, until } from './graph.ts';

const url = new URL(process.env.TEST_DATABASE_URL!);
url.pathname = '/organizations';
const database = new pg.Client({ connectionString: url.href });
beforeAll(() => database.connect());
afterAll(() => database.end());

/** Every table of the boards, also one that the rebuild would forget. */
async function boards(): Promise<Record<string, unknown[]>> {
  const tables = (await database.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_name like 'board\\_%'`)).rows;
  return Object.fromEntries(await Promise.all(tables.map(async ({ name }) => [name, (await database.query(`select * from ${name} order by id`)).rows] as const)));
}

async function visited(): Promise<void> {
  const file = await act('demo-worker', 'registerElder', 'RegisterElderInput', '... on ElderFile { id }', {
    person: { name: '测试重建', citizenId: freshId('1945-05-01'), regionCode: PLACES.xiguan, intakeSource: 'SELF', stationId: OWN.station }, categories: ['EMPTY_NEST'],
  });
  await act('demo-worker', 'recordElderVisit', 'RecordVisitInput', '... on ElderVisit { id }', { fileId: file.id, startedAt: new Date(Date.now() - 3_600_000).toISOString(), minutes: 20, mode: 'HOME', result: 'MET' });
}
const visits = async () => Number((await database.query('select sum(visits) as n from board_tally')).rows[0].n);

test('boards that are lost or wrong are made anew from the events, row by row what they were', async () => {
  const visitsBefore = await visits();
  await visited();
  await until(visits, it => it === visitsBefore + 1);
  const before = await boards();
  expect(before.board_tally!.length).toBeGreaterThan(50);
  expect(before.board_person!.length).toBeGreaterThan(50);
  await database.query('update board_tally set records = records + 7; delete from board_person; delete from board_mark; update board_station set pilot = not pilot');
  await control('rebuild', 'organizations');
  expect(await boards()).toEqual(before);
}, 120_000);

test('what happens while they are made anew is counted once', async () => {
  const before = await visits();
  let running = true;
  const rebuilding = control('rebuild', 'organizations').finally(() => (running = false));
  let made = 0;
  while (running) {
    await visited();
    made += 1;
  }
  await rebuilding;
  expect(made).toBeGreaterThan(1);
  expect(await until(visits, it => it === before + made)).toBe(before + made);
  expect((await ask('demo-city', `{ actionBoard(regionCode: "${PLACES.xiguan}") { actions { visits } } }`)).errors).toBeUndefined();
}, 120_000);

/** The latest visit in the stream, its sequence and its text. */
async function latestVisit<T>(then: (stream: { bureau: NatsConnection; seq: number; subject: string; text: string }) => Promise<T>): Promise<T> {
  const bureau = await connect({ servers: process.env.NATS_URL!, user: 'bureau', pass: process.env.TEST_NATS_BUREAU_PASSWORD! });
  try {
    const manager = await jetstreamManager(bureau);
    const message = (await manager.streams.getMessage('NUANXIN', { last_by_subj: 'nuanxin.*.elders.visit-recorded.v1' }))!;
    return await then({ bureau, seq: message.seq, subject: message.subject, text: message.string() });
  } finally {
    await bureau.close();
  }
}

test('an event that the stream holds twice is counted once', async () => {
  const before = await boards();
  await latestVisit(async ({ subject, text }) => {
    const elders = await connect({ servers: process.env.NATS_URL!, user: 'elders', pass: process.env.TEST_NATS_ELDERS_PASSWORD!, inboxPrefix: '_INBOX_elders' });
    await jetstream(elders, { checkAPI: false }).publish(subject, text, { msgID: `again-${Date.now()}` });
    await elders.close();
  });
  await control('rebuild', 'organizations');
  expect(await boards()).toEqual(before);
}, 120_000);

test('a stream that has lost an event makes no boards: those in use stay', async () => {
  const before = await boards();
  await visited();
  const visitsBefore = (before.board_tally as { visits: number }[]).reduce((sum, it) => sum + Number(it.visits), 0);
  await until(visits, it => it === visitsBefore + 1);
  const now = await boards();
  await latestVisit(async ({ bureau, seq }) => {
    await (await jetstreamManager(bureau)).streams.deleteMessage('NUANXIN', seq);
  });
  await expect(control('rebuild', 'organizations')).rejects.toThrow();
  expect(await boards()).toEqual(now);
}, 120_000);
