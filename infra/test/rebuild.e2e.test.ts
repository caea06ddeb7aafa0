import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWN, PLACES } from '../local/actors.ts';
import { act, ask, control, freshId, until } from './graph.ts';

const url = new URL(process.env.TEST_DATABASE_URL!);
url.pathname = '/organizations';
const database = new pg.Client({ connectionString: url.href });
beforeAll(() => database.connect());
afterAll(() => database.end());

const tables = ['board_mark', 'board_pairing', 'board_person', 'board_project', 'board_station', 'board_tally', 'board_target'];
const boards = async () => Object.fromEntries(await Promise.all(tables.map(async table => [table, (await database.query(`select * from ${table} order by id`)).rows] as const)));

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
