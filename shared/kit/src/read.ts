import type { EntityClass } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { createHash } from 'node:crypto';
import { types } from 'pg';
import type { Column, Planning, RowMaker, Statement } from './reads.ts';
import { scopeOf } from './scope.ts';
import { textOf, type Sql } from './sql.ts';
import type { Wanted } from './wanted.ts';
import type { Work } from './work.ts';

/** What an entity is as a plain row: its columns under their property names, no methods, no identity map. */
export type Row<T> = { [K in keyof T as K extends symbol ? never : T[K] extends (...args: never[]) => unknown ? never : K]: T[K] };

// bigint columns hold twelve-digit scope numbers and counts: safe as numbers; dates stay `YYYY-MM-DD`, without a time zone.
const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, Number], [types.builtins.NUMERIC, Number], [types.builtins.TIMESTAMPTZ, instantOf],
]);
const asTheyAre = new Set<number>([types.builtins.TEXT, types.builtins.VARCHAR, types.builtins.UUID, types.builtins.DATE]);

/** `2026-11-24 03:00:00.123456+08` in the words of ISO 8601, which the engine reads ten times as fast as the driver reads PostgreSQL's. */
function instantOf(text: string): Date {
  const zoned = /[+-]\d\d$/.test(text) ? `${text}:00` : text;
  return new Date(`${zoned.slice(0, 10)}T${zoned.slice(11)}`);
}

/** Rows that refuse, rather than answer undefined, what was not read from the database. */
function rowMaker(columns: readonly Column[], unread: readonly string[]): RowMaker {
  const names = columns.map(it => it.name);
  const parse = columns.map(({ dataTypeID: type }) => (asTheyAre.has(type) ? undefined : (parsers.get(type) ?? types.getTypeParser(type, 'text'))));
  const refusing = Object.defineProperties({}, Object.fromEntries(unread.map(name => [name, {
    get(): never {
      throw new Error(`${name} was not read: a field's function names what it touches in its first parameter, or reads rows \`wholly\``);
    },
  }])));
  return cells => {
    const row = Object.create(refusing) as Record<string, unknown>;
    for (let i = 0; i < names.length; i++) {
      const text = cells[i]!;
      row[names[i]!] = text === null ? null : parse[i] ? parse[i]!(text) : text;
    }
    return row;
  };
}

const statements = new Map<string, Statement>();

/** Texts that are remembered at most: clients may word their questions in endless ways. */
const remembered = 2000;

function statementOf(text: string, unread: readonly string[]): Statement {
  let statement = statements.get(text);
  if (!statement) {
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    statement = { name, text, rowMaker: columns => rowMaker(columns, unread) };
    statements.set(text, statement);
    if (statements.size > remembered) statements.delete(statements.keys().next().value!);
  }
  return statement;
}

/**
 * Plain rows of one prepared statement, in the actor's row scope. `unread` names properties that a row shall refuse. Inside an action that
 * writes, use `work.em`.
 */
export async function rows<T extends object>(
  work: Work, query: string | Sql, values: readonly unknown[] = [], unread: readonly string[] = [], planning: Planning = 'anew',
): Promise<T[]> {
  const [text, given] = typeof query === 'string' ? [query, values] : [textOf(query), query.values];
  const statement = statementOf(text, unread);
  work.statements.set(statement.name, (work.statements.get(statement.name) ?? 0) + 1);
  return (await work.database.reads.rows(scopeOf(work.actor), statement, given, planning)) as T[];
}

type Read = <T extends object>(query: string | Sql, values?: readonly unknown[], unread?: readonly string[]) => Promise<T[]>;

/**
 * A batch loader of this answer: however many ask, `load` is called once with all keys, and its statement is planned once. `name` tells two
 * loaders apart.
 */
export function batch<K, V>(work: Work, name: unknown, load: (keys: readonly K[], read: Read) => Promise<V[]>): DataLoader<K, V> {
  let loader = work.loaders.get(name) as DataLoader<K, V> | undefined;
  if (!loader) {
    const read: Read = (query, values, unread) => rows(work, query, values, unread, 'once');
    work.loaders.set(name, (loader = new DataLoader<K, V>(keys => load(keys, read), { maxBatchSize: 500 })));
  }
  return loader;
}

/** An entity's table, as it is read. */
type Table = {
  /** Its quoted name. */
  readonly table: string;
  /** The columns to select of `t`, under their property names. */
  readonly columns: string;
  /** The column of the primary key. */
  readonly key: string;
  /** The properties that are selected. */
  readonly properties: readonly string[];
  /** The properties that are not. */
  readonly unread: readonly string[];
  /** Tells two selections of one table apart. */
  readonly part: number;
};

const whole = {};
const selections = new WeakMap<object, Map<string, Table>>();
const ofWanted = new WeakMap<object, WeakMap<object, Table>>();
let parts = 0;

/** The table of an entity with all its columns. */
export const tableOf = (work: Work, entity: EntityClass<object>): Table => selectionOf(wholly(work), entity);

/** The table of an entity with those of its columns that the field being answered wants; all of them in an action. */
export function selectionOf(work: Work, entity: EntityClass<object>): Table {
  const at = work.wanted ?? whole;
  let tables = ofWanted.get(at);
  if (!tables) ofWanted.set(at, (tables = new WeakMap()));
  let table = tables.get(entity);
  if (!table) tables.set(entity, (table = select(work, entity, work.wanted ?? null)));
  return table;
}

function select(work: Work, entity: EntityClass<object>, wanted: Wanted): Table {
  const meta = work.em.getMetadata().get(entity);
  const key = meta.getPrimaryProp();
  const props = meta.props.filter(prop => prop.persist !== false && prop.fieldNames?.length === 1);
  const read = props.filter(prop => !wanted || prop === key || wanted.has(prop.name));
  const columns = read.map(prop => `t."${prop.fieldNames[0]}" as "${prop.name}"`).join(', ');
  let known = selections.get(entity);
  if (!known || known.size >= remembered) selections.set(entity, (known = new Map()));
  let selection = known.get(columns);
  if (!selection) {
    selection = {
      table: `"${meta.tableName}"`, columns, key: key.fieldNames[0]!, properties: read.map(it => it.name),
      unread: props.filter(it => !read.includes(it)).map(it => it.name), part: parts++,
    };
    known.set(columns, selection);
  }
  return selection;
}

/** The same work, for a function that reads rows for itself: they come whole, whatever the question wants of them. */
export const wholly = (work: Work): Work => (work.wanted ? { ...work, wanted: null } : work);

/** An entity as the plain row that a read of it would give. */
export function rowOf<T extends object>(work: Work, entity: T): Row<T> {
  const { properties } = tableOf(work, entity.constructor as EntityClass<object>);
  return Object.fromEntries(properties.map(name => [name, (entity as Record<string, unknown>)[name] ?? null])) as Row<T>;
}

/** One row by id, or null when there is none in scope; one statement for all that are asked together. */
export function find<T extends object>(work: Work, entity: EntityClass<T>, id: string | null | undefined): Promise<Row<T> | null> {
  if (!id) return Promise.resolve(null);
  return findBy(work, entity, null, id);
}

/** One row by a unique property, or null; one statement for all that are asked together. */
export function findBy<T extends object>(work: Work, entity: EntityClass<T>, property: (keyof T & string) | null, value: string): Promise<Row<T> | null> {
  const { table, columns, key, unread, part } = selectionOf(work, entity);
  return batch<string, Row<T> | null>(work, `${nameFor(entity, property)} ${part}`, async (values, read) => {
    const column = property ? columnOf(work, entity, property) : key;
    const text = `select ${columns}, t."${column}" as "batchKey" from ${table} t where t."${column}" = any($1)`;
    const found = await read<Row<T> & { batchKey: string }>(text, [values], unread);
    const by = new Map(found.map(it => [it.batchKey, it]));
    return values.map(it => by.get(it) ?? null);
  }).load(value);
}

/** The rows that hold `value` in `property`, newest first by default, at most `limit`; one statement for all that are asked together. */
export function listBy<T extends object>(
  work: Work,
  entity: EntityClass<T>,
  property: keyof T & string,
  value: string | null | undefined,
  { order = 't.id desc', limit = 50, where = 'true' }: { order?: string; limit?: number; where?: string } = {},
): Promise<Row<T>[]> {
  if (!value) return Promise.resolve([]);
  const { table, columns, unread, part } = selectionOf(work, entity);
  return batch<string, Row<T>[]>(work, `${nameFor(entity, property)} ${part} ${order} ${limit} ${where}`, async (values, read) => {
    const column = columnOf(work, entity, property);
    const found = await read<Row<T> & { batchKey: string }>(
      `select k.key as "batchKey", x.* from unnest($1::text[]) as k(key)
       cross join lateral (select ${columns} from ${table} t where t."${column}" = k.key and ${where} order by ${order} limit ${limit}) x`,
      [values],
      unread,
    );
    const by = Map.groupBy(found, it => it.batchKey);
    return values.map(it => by.get(it) ?? []);
  }).load(value);
}

const nameFor = (entity: EntityClass<object>, property: string | null) => `${entity.name}.${property ?? 'key'}`;

/** The column of a property. */
export function columnOf(work: Work, entity: EntityClass<object>, property: string): string {
  const prop = work.em.getMetadata().get(entity).props.find(it => it.name === property);
  if (!prop) throw new Error(`${entity.name} has no ${property}`);
  return prop.fieldNames[0]!;
}
