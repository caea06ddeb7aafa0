import type { EntityClass } from '@mikro-orm/core';
import { readSearch, type KeyRange } from '@nuanxin/casework';
import { rows, sql, tableOf, type Page, type PageArgs, type Row, type Sql, type Work } from '@nuanxin/kit';
import { selectionOf } from '@nuanxin/kit/read';
import { join, raw } from '@nuanxin/kit/sql';
import { GraphQLError } from 'graphql';
import type { NameKey, Named } from './name-key.entity.ts';

/** What is searched by name, and how far an actor reaches in it. */
export type Searched<T> = {
  readonly entity: EntityClass<T>;
  readonly keys: EntityClass<NameKey>;
  /** Whether records have a number, of a capital letter and digits. */
  readonly numbered: boolean;
  /** Lowest sensitivity of a record: whoever is cleared below it reaches none by its region. */
  readonly least: number;
  /** Whether a record is seen by its station as well, wherever it lies. */
  readonly stationed?: boolean;
  /** Other conditions on a record `t` that open it to who owns one of these ids, wherever it lies: those of the row policy; few fulfil one. */
  readonly own?: (ids: Sql) => readonly Sql[];
  /** Whether the row policy asks for more than that: then every key is looked at in the light of its record. */
  readonly elsewhere?: boolean;
  /** A condition on a record `t` that comes last, after all that its name finds. */
  readonly also?: (text: string) => Sql;
};

/** One search: what is looked for, in which order, and what comes after the keys. */
type Asked<T> = {
  readonly work: Work;
  readonly searched: Searched<T>;
  readonly ranges: readonly KeyRange[];
  readonly also: Sql | undefined;
};

/** Where a page ended: number of the range, key, region and id of its last record. */
type Place = readonly [range: number, key: string, region: number, id: string];

/** A record of a page and its place. */
type Found<T> = Row<T> & { id: string; searchRange: number; searchKey: string; searchRegion: number };

/** So many are counted at most, beside those on the page: a `totalCount` of 100 means 100 or more. */
const mostCounted = 100;

/**
 * A page of the records that a text finds by name, pinyin, initials or number, the best first: as `readSearch` ranks them, then by key,
 * region and id. Each is found once. One statement, in the actor's row scope. A text that can find nobody, a page size outside 1–200 or a
 * foreign cursor is the coded error BAD_USER_INPUT.
 */
export async function search<T extends Named>(
  work: Work, searched: Searched<T>, { text, first, after }: PageArgs & { text: string },
): Promise<Page<Row<T>>> {
  const read = readSearch(text, searched);
  if (!read.ok) throw badInput('text', `${read.zh}。`, `${read.en}.`);
  const size = first ?? 20;
  if (!Number.isInteger(size) || size < 1 || size > 200) throw badInput('first', '每页 1–200 条。', 'A page holds 1 to 200.');
  const also = searched.also?.(text.trim());
  const ranges = also ? [...read.value, { from: '', below: '', sole: false }] : read.value; // no key is in the last
  const asked: Asked<T> = { work, searched, ranges, also };
  const begin: Place = [1, ranges[0]!.from, -1, ''];
  const { table, columns, unread } = selectionOf(work, searched.entity);
  const statement = sql`${foundIn(asked, after ? placeOf(after, ranges) : begin, size + 1)}
    select ${raw(columns)}, f.n as "searchRange", f.key as "searchKey", f.region_code as "searchRegion"
    from found f join ${raw(table)} t on t.id = f.file_id order by f.n, f.key, f.region_code, f.file_id`;
  const found = await rows<Found<T>>(work, statement, [], unread, 'once');
  const edges = found.slice(0, size).map(node => ({ node, cursor: cursorOf(node) }));
  const count = async () => {
    if (!after && found.length <= size) return found.length;
    const counted = sql`${foundIn(asked, begin, mostCounted)} select count(*)::int as count from found`;
    return Math.max((await rows<{ count: number }>(work, counted, [], [], 'once'))[0]!.count, edges.length);
  };
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: !!after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: count as unknown as number,
  };
}

/**
 * `with found as (…)`: the first keys of the ranges, from a place on, whose records the actor sees: n (range), key, region_code, file_id.
 *
 * One plan serves every text and every actor. A range is walked in the order of the primary key until the page is full, so that a common
 * name costs no more than a rare one; the region is held against the index. A range is walked only if those before it did not fill the
 * page. Comparisons of texts and numbers are leakproof and so may lead the walk below the row policy; `like` and the operators of arrays
 * are not, and under a row policy would find nobody by an index.
 */
function foundIn<T>(asked: Asked<T>, [n, key, region, id]: Place, limit: number): Sql {
  const upTo = raw(`limit ${limit}`);
  const begun = (value: Sql, otherwise: string) => sql`case when n = ${n}::int then ${value} else ${raw(otherwise)} end`;
  // The ranges come in their order, and each in its own: the limit may end the walk in the middle of one.
  return sql`with found as (
    select r.n, w.* from (
      select n, below, sole, ${begun(sql`${key}::text`, 'lo')} as key, ${begun(sql`${region}::bigint`, '-1')} as region,
        ${begun(sql`${id}::text`, "''")} as id
      from ${unnested(asked.ranges)} a(lo, below, sole, n) where n >= ${n}::int
    ) r cross join lateral (
      select * from (${join(waysTo(asked, upTo), ' union all ')}) w order by key, region_code, file_id ${upTo}
    ) w
    order by r.n ${upTo})`;
}

/** The ranges as a table: from, below, sole, number. */
function unnested(ranges: readonly KeyRange[]): Sql {
  const [from, below, sole] = [ranges.map(it => it.from), ranges.map(it => it.below), ranges.map(it => it.sole)];
  return sql`unnest(${from}::text[], ${below}::text[], ${sole}::bool[]) with ordinality`;
}

/**
 * The ways to the keys of one range `r`, beyond its key, region and id, whose records the actor sees: by their region, as its own, by what
 * else is looked for. No record is found on two of them.
 */
function waysTo<T>({ work, searched, ranges, also }: Asked<T>, upTo: Sql): Sql[] {
  const { entity, keys, least, stationed, own, elsewhere } = searched;
  const [table, key] = [entity, keys].map(it => raw(tableOf(work, it as EntityClass<object>).table)) as [Sql, Sql];
  const { lo, hi, clearance, own: owned, id: account } = work.actor!;
  const byRegion = clearance >= least;
  const ids = owned.filter(it => it !== account); // nobody's account is a station, a person or a volunteer
  const earlier = (id: Sql, more: Sql) => sql`exists (select from ${key} o, ${unnested(ranges)} e(lo, below, sole, n)
    where o.file_id = ${id} and o.key >= e.lo and o.key < e.below ${more})`;
  const walk = (where: Sql) => sql`(select k.key, k.region_code, k.file_id from ${key} k
    where (k.key, k.region_code, k.file_id) > (r.key, r.region, r.id) and k.key < r.below and ${where}
    and (r.sole or not ${earlier(sql`k.file_id`, sql`and (e.n, o.key) < (r.n, k.key)`)})
    order by k.key, k.region_code, k.file_id ${upTo})`;

  const ways: Sql[] = [];
  if (elsewhere) ways.push(walk(sql`true`));
  else if (byRegion) ways.push(walk(sql`k.region_code between ${lo}::bigint and ${hi}::bigint`));
  if (ids.length && (stationed || own)) {
    const [below, beyond] = [sql`t.region_code < ${lo}::bigint`, sql`t.region_code > ${hi}::bigint`];
    const station = sql`t.station_id = any(${ids}::text[])`;
    const outside = byRegion ? [below, beyond] : [sql`true`];
    const stations = stationed ? outside.map(it => sql`(${station} and ${it})`) : []; // each by an index
    const others = own?.(sql`${ids}::text[]`).map(it => sql`((${it}) and (${join(outside, ' or ')}))`) ?? [];
    const mine = join([...stations, ...others], ' or ');
    ways.push(walk(sql`k.file_id = any((select array(select t.id from ${table} t where ${mine}))::text[])`));
  }
  if (also) {
    ways.push(sql`(select '' as key, t.region_code, t.id as file_id from ${table} t
      where r.n = ${ranges.length}::int and (${also}) and (t.region_code, t.id) > (r.region, r.id) and not ${earlier(sql`t.id`, sql``)}
      order by t.region_code, t.id ${upTo})`);
  }
  return ways.length ? ways : [sql`(select '' as key, 0::bigint as region_code, '' as file_id where false)`];
}

const cursorOf = ({ searchRange, searchKey, searchRegion, id }: Pick<Found<Named>, 'searchRange' | 'searchKey' | 'searchRegion' | 'id'>) =>
  Buffer.from(JSON.stringify([searchRange, searchKey, searchRegion, id] satisfies Place)).toString('base64url');

function placeOf(cursor: string, ranges: readonly KeyRange[]): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === 4) {
      const [n, key, region, id] = place as unknown[];
      const range = ranges[Number(n) - 1];
      const isWithin = range && typeof key === 'string' && (range.below ? key.startsWith(range.from) : key === '');
      const isPlain = typeof id === 'string' && !`${String(key)}${id}`.includes('\0');
      if (isWithin && isPlain && Number.isSafeInteger(region)) return [Number(n), key, region as number, id];
    }
  } catch {}
  throw badInput('after', '游标无效，请从第一页重新查询。', 'The cursor is not ours: begin with the first page.');
}

function badInput(field: string, zh: string, en: string): GraphQLError {
  return new GraphQLError(zh, { extensions: { code: 'BAD_USER_INPUT', field, messageEn: en } });
}
