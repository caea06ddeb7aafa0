import { defineEntity, LockMode, p, type EntityMetadata } from '@mikro-orm/core';
import { MikroORM, PostgreSqlDriver, type EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ormOptions } from '../src/orm.ts';
import { insertOf, selectOf, updateOf } from '../src/plain-statements.ts';

// One entity with a column of every kind that a division has, written and read on the same table by this driver and by the ORM's own.
const SampleSchema = defineEntity({
  name: 'Sample', tableName: 'plain_sample',
  properties: {
    id: p.string().length(64).primary(), kind: p.string(), whole: p.integer(), small: p.smallint().nullable(), large: p.bigint('number').nullable(), flag: p.boolean(),
    at: p.datetime(), day: p.date().nullable(), list: p.array(), more: p.json<unknown>().nullable(), text: p.text().nullable(), fallback: p.string().default('usual'), version: p.integer().version(),
  },
});
class Sample extends SampleSchema.class {}
SampleSchema.setClass(Sample);

const server = process.env.TEST_DATABASE_URL!;
const url = Object.assign(new URL(server), { pathname: '/plain_statements' }).href;
const definition = { dir: '', entities: [Sample] };
let client: pg.Client;
const orms: MikroORM[] = [];
let meta: EntityMetadata;

async function onServer(...statements: string[]): Promise<void> {
  const one = new pg.Client({ connectionString: server });
  await one.connect();
  for (const it of statements) await one.query(it);
  await one.end();
}

beforeAll(async () => {
  await onServer('drop database if exists plain_statements with (force)', 'create database plain_statements');
  client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create table plain_sample (id varchar(64) primary key, kind varchar(255) not null, whole int not null, small smallint, large bigint, flag boolean not null,
    at timestamptz not null, day date, list text[] not null, more jsonb, text text, fallback varchar(255) not null default 'usual', version int not null default 1)`);
  for (const more of [{}, { driver: PostgreSqlDriver, driverOptions: {} }]) {
    const orm = new MikroORM({ ...ormOptions(definition, url, 2), subscribers: [], ...more });
    await orm.connect();
    orms.push(orm);
  }
  meta = orms[0]!.getMetadata().get(Sample) as EntityMetadata;
});
afterAll(async () => {
  await Promise.all([client.end(), ...orms.map(it => it.close())]);
  await onServer('drop database plain_statements');
});

const at = new Date('2026-11-24T01:02:03.456Z');
const samples = [
  { id: 'a', kind: 'x', whole: 1, small: 2, large: 620502005000, flag: true, at, day: '2026-11-24', list: ['甲', 'b,"c"', '{d}', ''], more: { 甲: [1, null, 'x'] }, text: '? ?? $1 \\? "', fallback: 'own', version: 1 },
  { id: 'b', kind: 'x', whole: -1, small: null, large: null, flag: false, at: new Date(0), day: null, list: [], more: null, text: null, version: 1 },
  { id: 'c', kind: 'y', whole: 0, small: 0, large: 0, flag: false, at, day: '1931-02-01', list: ['一'], more: [], text: '', version: 1 },
];
const changes: ((it: Sample) => void)[] = [
  it => void (it.whole += 1),
  it => void Object.assign(it, { text: null, more: { a: '?' }, list: ['z'] }),
  it => void Object.assign(it, { at: new Date(1e12), day: '2000-01-01', large: 5, flag: !it.flag, small: null }),
  it => void (it.more = null),
];

async function scenario(orm: MikroORM): Promise<unknown[]> {
  await client.query('truncate plain_sample');
  const seen: unknown[] = [];
  const inside = <T>(work: (em: EntityManager) => Promise<T>) => orm.em.fork().transactional(work as never) as Promise<T>;
  for (const it of samples) await inside(async em => em.create(Sample, it as never));
  seen.push((await client.query('select * from plain_sample order by id')).rows);
  for (const change of changes) {
    for (const { id } of samples) {
      await inside(async em => {
        const it = (await em.findOne(Sample, id, { lockMode: LockMode.PESSIMISTIC_WRITE }))!;
        change(it);
        await em.flush();
        seen.push({ ...it });
      });
    }
    seen.push((await client.query('select * from plain_sample order by id')).rows);
  }
  await inside(async em => {
    seen.push((await em.find(Sample, { kind: 'x' }, { orderBy: { whole: 'desc', id: 'asc' } })).map(it => ({ ...it })));
    seen.push((await em.find(Sample, { kind: 'x', whole: 1 }, { orderBy: [{ id: 'desc' }], limit: 1 })).map(it => ({ ...it })));
    seen.push(await em.findOne(Sample, { kind: 'none' }), await em.count(Sample, { kind: 'x' }));
    seen.push((await em.find(Sample, { kind: { $in: ['y'] }, text: { $ne: null } })).map(it => it.id));
  });
  return seen;
}

test('rows and entities are those of the ORM, kind of column by kind of column', async () => {
  expect(await scenario(orms[0]!)).toEqual(await scenario(orms[1]!));
});

test('a row that another changed meanwhile is not written over', async () => {
  const [row] = samples;
  await client.query('truncate plain_sample');
  const em = orms[0]!.em.fork();
  await em.transactional(async em => void em.create(Sample, row as never));
  await expect(em.fork().transactional(async em => {
    const it = await em.findOneOrFail(Sample, 'a');
    await client.query('update plain_sample set version = version + 1');
    it.whole = 9;
  })).rejects.toThrow(/changed meanwhile|optimistic lock/i);
});

const ctx = {};
test('the usual shapes are worded here', () => {
  expect(selectOf(meta, { id: 'a' }, { ctx, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE, populate: [], flags: ['x'] })).toEqual({
    text: 'select t.* from "plain_sample" as t where t."id" = $1 limit $2 for update', values: ['a', 1],
  });
  expect(updateOf(meta, { id: 'a', version: 3 }, { whole: 4, text: null })).toEqual({
    text: 'update "plain_sample" set "whole" = $1, "text" = $2, "version" = "version" + 1 where "id" = $3 and "version" = $4 returning "version"', values: [4, null, 'a', 3],
  });
  expect(insertOf(meta, { id: 'a', kind: 'x' })?.text).toMatch(/^insert into "plain_sample" \("id", "kind"\) values \(\$1, \$2\) returning /);
});

test.each<[string, () => unknown]>([
  ['outside of a transaction', () => selectOf(meta, { id: 'a' }, {})],
  ['anything but equal', () => selectOf(meta, { whole: { $gt: 1 } }, { ctx })],
  ['null', () => selectOf(meta, { text: null }, { ctx })],
  ['a column whose values have to be converted', () => selectOf(meta, { day: '2026-01-01' }, { ctx })],
  ['nothing asked', () => selectOf(meta, {}, { ctx })],
  ['some columns only', () => selectOf(meta, { id: 'a' }, { ctx, fields: ['id'] })],
  ['a page', () => selectOf(meta, { id: 'a' }, { ctx, offset: 3 } as never)],
  ['another lock', () => selectOf(meta, { id: 'a' }, { ctx, lockMode: LockMode.PESSIMISTIC_READ })],
  ['an order with nulls told', () => selectOf(meta, { id: 'a' }, { ctx, orderBy: { text: 'asc nulls last' } })],
  ['the version set by hand', () => updateOf(meta, { id: 'a' }, { version: 7 })],
  ['no change', () => updateOf(meta, { id: 'a' }, {})],
  ['a value that is not ready', () => updateOf(meta, { id: 'a' }, { more: { a: 1 } })],
  ['what is no property', () => insertOf(meta, { id: 'a', other: 1 })],
  ['a default that the database does not know', () => insertOf(meta, { id: 'a', fallback: undefined })],
])('%s is left to the ORM', (_, words) => {
  expect(words()).toBeNull();
});
