import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReads, type Reads, type ScopeValues, type Statement } from '../src/reads.ts';

const url = process.env.TEST_DATABASE_URL!;
let reads: Reads;
beforeAll(() => void (reads = openReads(url, 2)));
afterAll(() => reads.close());

const scope = (lo: number): ScopeValues => [String(lo), '9', '1', '', 'somebody'];
let made = 0;
const statement = (text: string): Statement => ({
  name: `s${made++}`, text, rowMaker: columns => cells => Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]])),
});
const whoAsks = statement(`select current_setting('nx.lo') as lo, $1::text as word, pg_backend_pid()::text as pid`);
const ask = async (lo: number, word: string) => (await reads.rows(scope(lo), whoAsks, [word], 'anew'))[0] as { lo: string; word: string; pid: string };

test('reads that leave together each stand in their own scope, and come back in order', async () => {
  await ask(0, 'connected');
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => ask(i, `w${i}`)));
  expect(answers.map(({ lo, word }) => [lo, word])).toEqual(Array.from({ length: 50 }, (_, i) => [String(i), `w${i}`]));
  expect(new Set(answers.map(it => it.pid)).size).toBe(1);
});

test('a scope ends with its read: nobody inherits it', async () => {
  await ask(7, 'x');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select current_setting('nx.lo', true) as lo`);
  await client.end();
  expect(rows[0].lo ?? '').toBe('');
  const bare = statement(`select current_setting('nx.lo') as lo`);
  expect(await reads.rows(scope(8), bare, [], 'anew')).toEqual([{ lo: '8' }]);
});

test('what writes is refused', async () => {
  await expect(reads.rows(scope(1), statement('create table should_not_be (id int)'), [], 'anew')).rejects.toMatchObject({ code: '25006' });
});

test('one that fails, fails alone, and again as before; its neighbours are answered', async () => {
  const wrong = statement('select $1::int as n');
  const all = await Promise.allSettled([ask(1, 'a'), reads.rows(scope(1), wrong, ['no number'], 'anew'), reads.rows(scope(1), wrong, ['5'], 'anew'), ask(2, 'b')]);
  expect(all.map(it => it.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(await reads.rows(scope(1), wrong, ['6'], 'anew')).toEqual([{ n: '6' }]);
  const nonsense = statement('select nothing from nowhere');
  for (let i = 0; i < 2; i++) await expect(reads.rows(scope(1), nonsense, [], 'anew')).rejects.toMatchObject({ code: '42P01' });
  expect((await ask(3, 'c')).lo).toBe('3');
});

test('more statements than are kept: the oldest is prepared anew', async () => {
  const many = Array.from({ length: 400 }, (_, i) => statement(`select ${i} as n`));
  for (let round = 0; round < 2; round++) {
    for (const it of many) expect(await reads.rows(scope(1), it, [], 'anew')).toHaveLength(1);
  }
  const prepared = await reads.rows(scope(1), statement('select count(*) as n from pg_prepared_statements'), [], 'anew') as { n: string }[];
  expect(Number(prepared[0]!.n)).toBeLessThanOrEqual(300);
  expect((await ask(4, 'd')).lo).toBe('4');
});

test('values of every kind arrive', async () => {
  const kinds = statement('select $1::text[] as texts, $2::timestamptz as at, $3::boolean as yes, $4::jsonb as json, $5::text as nothing, $6::bigint as number');
  const [row] = await reads.rows(scope(1), kinds, [['a"b', 'c\\d', '{e}', null], new Date('2026-11-24T03:00:00Z'), true, { a: [1] }, undefined, 620502005000], 'anew');
  expect(row).toMatchObject({ texts: '{"a\\"b","c\\\\d","{e}",NULL}', yes: 't', json: '{"a": [1]}', nothing: null, number: '620502005000' });
  expect(new Date((row as { at: string }).at.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()).toBe('2026-11-24T03:00:00.000Z');
});

test('a connection that is cut off rejects what it carried, and the next read has a new one', async () => {
  const { pid } = await ask(5, 'e');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const sleeping = reads.rows(scope(1), statement('select pg_sleep(4)'), [], 'anew').then(() => 'answered', () => 'cut off');
  await new Promise(resolve => setTimeout(resolve, 100));
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and query like $1', ['%pg_sleep(4)%']);
  await client.end();
  expect(await sleeping).toBe('cut off');
  expect((await ask(6, 'f')).lo).toBe('6');
  expect(pid).toMatch(/^\d+$/);
});
