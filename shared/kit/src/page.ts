import type { EntityClass } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { rows, selectionOf, type Row } from './read.ts';
import { reachOf } from './reach.ts';
import { all, join, raw, sql, type Sql } from './sql.ts';
import type { Work } from './work.ts';

/** What a list is asked with (Relay): at most 200 rows a page. */
export type PageArgs = { first?: number | null; after?: string | null };

/** A page in Relay's words; the count is only made when it is asked for. */
export type Page<T> = {
  edges: { node: T; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** At most 100,000. At run time a function that GraphQL calls when the field is asked for. */
  totalCount: number;
};

/** What a list holds and in which order. */
export type Listing = {
  /** Which rows `t`; all in scope unless said. */
  where?: Sql;
  /** The column that sorts, not null; the key unless said. The key breaks ties. */
  by?: string;
  descending?: boolean;
  /**
   * The table has indexes that begin with the region, and with each column that makes a row the actor's own, and hold what `where` asks: in a township
   * the list is then gathered from them, by one plan for all values.
   */
  gathered?: boolean;
  /**
   * `where` names a region with few rows (a township of volunteers, a county in a stretch of time), and the table has an index that begins with what
   * `where` asks and holds the sorting column and the row policy's: keys are found in it alone, by one plan for all values, and then the rows that are shown.
   */
  placed?: boolean;
};

/** A list counts its rows up to here (judgement): beyond, an exact number costs more than it tells, and statistics stand on the boards. */
const countedUpTo = 100_000;

/** A page of rows in scope by key set: one statement. A page size outside 1–200 or a foreign cursor is a coded error. */
export async function page<T extends object>(
  work: Work,
  entity: EntityClass<T>,
  { first, after }: PageArgs,
  { where = sql`true`, by, descending = false, gathered = false, placed = false }: Listing = {},
): Promise<Page<Row<T>>> {
  const size = first ?? 20;
  if (!Number.isInteger(size) || size < 1 || size > 200) throw badPage('first', '每页 1–200 条。', 'A page holds 1 to 200.');
  const { table, columns, key, unread } = selectionOf(work, entity);
  const sort = by ?? key;
  const cursor = after ? decode(after) : null;
  const [direction, beyond] = descending ? ['desc', '<'] : ['asc', '>'];
  const past: Sql | null = cursor && { text: [`(t."${sort}", t."${key}") ${beyond} (`, ', ', ')'], values: cursor };
  const inOrder = (first: string, second: string) => raw(`order by ${first} ${direction}, ${second} ${direction}`);
  const upTo = raw(`limit ${size + 1}`);
  const shown = raw(`${columns}, t."${sort}"::text as "sortKey", t."${key}" as "rowKey"`);
  const keys = raw(`t."${key}" as k, t."${sort}" as s`);
  const ordered = inOrder(`t."${sort}"`, `t."${key}"`);

  const reach = reachOf(work, entity);
  const parts = gathered && reach?.parts?.map(({ own, condition }) => {
    const part = sql`select ${keys} from ${raw(table)} t where ${all(condition, where, past)} ${ordered} ${upTo}`;
    return own ? sql`(select mine.k, mine.s from ${own} cross join lateral (${part}) mine)` : sql`(${part})`;
  });
  const rest = sql`from ${raw(table)} t where ${all(reach?.whole, where, past)} ${ordered} ${upTo}`;
  const found = parts ? sql`select k, s from (${join(parts, ' union all ')}) part ${inOrder('s', 'k')} ${upTo}` : placed ? sql`select ${keys} ${rest}` : null;
  const statement = found
    ? sql`select ${shown} from (${found}) it join ${raw(table)} t on ${raw(`t."${key}"`)} = it.k ${inOrder('it.s', 'it.k')}`
    : sql`select ${shown} ${rest}`;
  const read = await rows<Row<T> & { sortKey: string; rowKey: string }>(work, statement, [], unread, found ? 'once' : 'anew');
  const edges = read.slice(0, size).map(node => ({ node, cursor: encode(node.sortKey, node.rowKey) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: read.length > size,
      hasPreviousPage: !!after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: (() => count(work, entity, where, { gathered, placed })) as unknown as number,
  };
}

async function count(work: Work, entity: EntityClass<object>, where: Sql, { gathered, placed }: Pick<Listing, 'gathered' | 'placed'>): Promise<number> {
  const { table } = selectionOf(work, entity);
  const reach = reachOf(work, entity);
  const of = (condition: Sql | undefined) =>
    sql`select count(*)::int as count from (select 1 from ${raw(table)} t where ${all(condition, where)} limit ${raw(String(countedUpTo))}) counted`;
  const parts = gathered && reach?.parts?.map(({ own, condition }) =>
    own ? sql`(select coalesce(sum(mine.count), 0) from ${own} cross join lateral (${of(condition)}) mine)` : sql`(${of(condition)})`);
  const statement = parts ? sql`select least(${join(parts, ' + ')}, ${raw(String(countedUpTo))})::int as count` : of(reach?.whole);
  const [counted] = await rows<{ count: number }>(work, statement, [], [], parts || placed ? 'once' : 'anew');
  return counted!.count;
}

const encode = (...parts: string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

function decode(cursor: string): [string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 2 && parts.every(it => typeof it === 'string')) return parts as [string, string];
  } catch {}
  throw badPage('after', '游标无效，请从第一页重新查询。', 'The cursor is not ours: begin with the first page.');
}

function badPage(field: string, zh: string, en: string): GraphQLError {
  return new GraphQLError(zh, { extensions: { code: 'BAD_USER_INPUT', field, messageEn: en } });
}
