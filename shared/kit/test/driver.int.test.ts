import { PostgreSqlPlatform, raw } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parametersOf, withNext, WritingClient } from '../src/driver.ts';

let client: pg.Client;
let other: pg.Client;
const open = async (one: pg.Client) => {
  await one.connect();
  return one;
};
beforeAll(async () => {
  const connectionString = process.env.TEST_DATABASE_URL!;
  client = await open(new WritingClient({ connectionString, pipeline: true } as pg.ClientConfig));
  other = await open(new pg.Client({ connectionString }));
  await other.query('drop table if exists driver_test; create table driver_test (n int primary key)');
});
beforeEach(() => other.query('truncate driver_test'));
afterAll(async () => {
  await other.query('drop table driver_test');
  await Promise.all([client.end(), other.end()]);
});

const kept = async () => (await other.query<{ n: number }>('select n from driver_test order by n')).rows.map(it => it.n);
const add = 'insert into driver_test values ($1)';

test('what opens a transaction leaves with its first statement: in one transaction, with the settings', async () => {
  await client.query('begin');
  await client.query('select set_config($1, $2, true)', ['nx.lo', '42']);
  const { rows } = await client.query(`select current_setting('nx.lo') as lo, pg_current_xact_id_if_assigned() is null as fresh`, []);
  expect(rows).toEqual([{ lo: '42', fresh: true }]);
  await client.query(add, [1]);
  await client.query('rollback');
  expect(await kept()).toEqual([]);
});

test('a transaction in which nothing was said is not begun, and the next is whole', async () => {
  await client.query('begin');
  await client.query('rollback');
  await client.query('begin');
  await client.query(add, [1]);
  await client.query('commit');
  expect(await kept()).toEqual([1]);
});

test('what is said last leaves with the commit; when it fails, so does the commit, and nothing is kept', async () => {
  const both = async (n: number) => {
    await client.query('begin');
    await client.query(add, [n]);
    await client.query(`${withNext}${add}`, [n + 1]);
    await client.query('commit');
  };
  await both(1);
  expect(await kept()).toEqual([1, 2]);
  await expect(client.query('begin').then(() => client.query(add, [5])).then(() => client.query(`${withNext}${add}`, [1])).then(() => client.query('commit')))
    .rejects.toMatchObject({ code: '23505' });
  expect(await kept()).toEqual([1, 2]);
  await client.query('rollback');
  await both(7);
  expect(await kept()).toEqual([1, 2, 7, 8]);
});

const insertNote = 'insert into "driver_note" ("id", "text") values ($1, $2) returning "version"';
const changeNote = 'update "driver_note" set "text" = $1, "version" = "version" + 1 where "id" = $2 and "version" = $3 returning "version"';
const notes = async () => (await other.query('select id, text, version from driver_note order by id')).rows;

test('writes whose answer is known leave together, and say the version the database says', async () => {
  await other.query('drop table if exists driver_note; create table driver_note (id int primary key, text text, version int not null default 1)');
  await client.query('begin');
  expect((await client.query(insertNote, [1, 'a'])).rows).toEqual([{ version: 1 }]);
  expect((await client.query(changeNote, ['b', 1, 1])).rows).toEqual([{ version: 2 }]);
  expect((await client.query('select text, version from driver_note where id = $1', [1])).rows).toEqual([{ text: 'b', version: 2 }]);
  expect((await client.query(changeNote, ['c', 1, 2])).rowCount).toBe(1);
  await client.query('commit');
  expect(await notes()).toEqual([{ id: 1, text: 'c', version: 3 }]);
});

test('one that meets no row, or breaks a rule, fails the commit it leaves with, and nothing of the transaction is kept', async () => {
  await other.query('drop table if exists driver_note; create table driver_note (id int primary key, text text, version int not null default 1)');
  await other.query(`insert into driver_note values (1, 'a', 5)`);
  for (const [text, values, failure] of [[changeNote, ['stale', 1, 4], { name: 'OptimisticLockError' }], [insertNote, [1, 'again'], { code: '23505' }]] as const) {
    await client.query('begin');
    await client.query(insertNote, [2, 'beside']);
    await client.query(text, [...values]);
    await expect(client.query('commit')).rejects.toMatchObject(failure);
    await client.query('rollback');
    expect(await notes()).toEqual([{ id: 1, text: 'a', version: 5 }]);
  }
  await other.query('drop table driver_note');
});

test('a first statement that fails leaves a connection that can be used again', async () => {
  await client.query('begin');
  await expect(client.query('select nothing from nowhere', [])).rejects.toMatchObject({ code: '42P01' });
  await client.query('rollback');
  expect((await client.query('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
});

test('a statement is prepared when it comes again', async () => {
  const text = 'select $1::int + 40 as n';
  for (const n of [1, 2, 3]) expect((await client.query(text, [n])).rows).toEqual([{ n: n + 40 }]);
  const { rows } = await client.query('select count(*)::int as count from pg_prepared_statements where statement = $1', [text]);
  expect(rows).toEqual([{ count: 1 }]);
});

test('values become parameters, pieces of text stay text', () => {
  const platform = new PostgreSqlPlatform();
  const day = new Date();
  expect(parametersOf('update ?? set a = ?, b = ? where c in (?) and d \\? ? and e = ?', ['t', `it's`, null, [1, 2], 'k', raw('lower(?)', ['X'])], platform))
    .toEqual({ sql: 'update "t" set a = $1, b = $2 where c in ($3, $4) and d ? $5 and e = lower($6)', values: [`it's`, null, 1, 2, 'k', 'X'] });
  expect(parametersOf('?, ?, ?', [{ a: [1] }, day, true], platform)).toEqual({ sql: '$1, $2, $3', values: ['{"a":[1]}', day, true] });
});
