import type { EntityClass } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { rows, selectionOf, type Row } from './read.ts';
import { reachColumns } from './scope.ts';
import { all, sql, textOf, type Sql } from './sql.ts';
import type { Work } from './work.ts';

/** What a list is asked with (Relay): at most 200 rows a page. */
export type PageArgs = { first?: number | null; after?: string | null };

/** A page in Relay's words; the count is only made when it is asked for. */
export type Page<T> = {
  edges: { node: T; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** At run time a function that GraphQL calls when the field is asked for. */
  totalCount: number;
};

/**
 * A page of rows in scope by key set: one statement. `by` is the column that sorts (not null), the key breaks ties.
 * A page size outside 1–200 or a foreign cursor is a coded error.
 */
export async function page<T extends object>(
  work: Work,
  entity: EntityClass<T>,
  { first, after }: PageArgs,
  { where = sql`true`, by, descending = false }: { where?: Sql; by?: string; descending?: boolean } = {},
): Promise<Page<Row<T>>> {
  const size = first ?? 20;
  if (!Number.isInteger(size) || size < 1 || size > 200) throw badPage('first', '每页 1–200 条。', 'A page holds 1 to 200.');
  const { table, columns, key, unread } = selectionOf(work, entity);
  const sort = by ?? key;
  const cursor = after ? decode(after) : null;
  const [direction, beyond] = descending ? ['desc', '<'] : ['asc', '>'];
  const past: Sql | null = cursor && { text: [`(t."${sort}", t."${key}") ${beyond} (`, ', ', ')'], values: cursor };
  const reach = reachOf(work, entity);
  const statement = all(reach && (reach.own ? sql`${reach.region} or ${reach.own}` : reach.region), where, past);
  const found = await rows<Row<T> & { sortKey: string; rowKey: string }>(
    work,
    `select ${columns}, t."${sort}"::text as "sortKey", t."${key}" as "rowKey" from ${table} t where ${textOf(statement)}
     order by t."${sort}" ${direction}, t."${key}" ${direction} limit ${size + 1}`,
    statement.values,
    unread,
  );
  const edges = found.slice(0, size).map(node => ({ node, cursor: encode(node.sortKey, node.rowKey) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: !!after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: (async () => (await count(work, entity, where))) as unknown as number,
  };
}

async function count(work: Work, entity: EntityClass<object>, where: Sql): Promise<number> {
  const { table } = selectionOf(work, entity);
  const of = (condition: Sql | null) => sql`(select count(*) from ${raw(table)} t where ${all(condition, where)})`;
  const reach = reachOf(work, entity);
  // What lies in the region and what is the actor's own elsewhere are counted apart: each by its index, where one condition with "or" has none.
  const counts = !reach ? of(null) : reach.own ? sql`${of(reach.region)} + ${of(all(reach.own, sql`not (${reach.region})`))}` : of(reach.region);
  const [counted] = await rows<{ count: number }>(work, sql`select (${counts})::int as count`);
  return counted!.count;
}

const raw = (text: string): Sql => ({ text: [text], values: [] });

/** A scope as wide as a county or narrower. */
const narrow = 1_000_000;

/**
 * What the row policy lets through, said again with its values: the planner then finds the few rows of a narrow scope by their region,
 * where by the policy alone it walks the sorted table (2 ms instead of 64 for a township among 200,000 files). A wide scope is better off
 * with the walk. The policy stands: this only ever narrows.
 */
function reachOf(work: Work, entity: EntityClass<object>): { region: Sql; own: Sql | null } | null {
  const { actor } = work;
  const columns = reachColumns(work.em.getMetadata().get(entity).policies);
  if (!columns || !actor || actor.hi - actor.lo >= narrow) return null;
  const own = actor.own.length ? columns.map(it => sql`t.${raw(it)} = any(${actor.own}::text[])`) : [];
  return {
    region: sql`t.region_code between ${actor.lo}::bigint and ${actor.hi}::bigint`,
    own: own.length ? own.reduce((joined, it) => sql`${joined} or ${it}`) : null,
  };
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
