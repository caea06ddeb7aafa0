import type { Division } from '@nuanxin/kit';
import { openDatabase } from '@nuanxin/kit/orm';
import { widest } from '@nuanxin/kit/scope';
import { fillKeys } from '@nuanxin/ledger';
import pg from 'pg';

/** A row by the names of its entity's properties. Dates as `Date`, calendar days as text, arrays and JSON as they are. */
export type Cells = Record<string, unknown>;

/** One table that is being filled. */
export type Table = {
  /** Rows so far. */
  rows: number;
  /** Adds a row; when a batch is full, a promise that is to be awaited before the next one. */
  add(row: Cells): Promise<void> | undefined;
  /** Sends what is left. */
  flush(): Promise<void>;
};

/** A division's database that is being filled. */
export type Filling = {
  division: string;
  /** The table of an entity, by its class name. `below`: rows of that one must be there first (a row policy asks for them). */
  table(entity: string, below?: Table): Table;
  /** One statement with its values, after all that was added. */
  run(text: string, values?: unknown[]): Promise<pg.QueryResult<Record<string, unknown>>>;
  /** Entities that have a table here. */
  entities: readonly string[];
  /** Whether any table holds a row. */
  holdsData(): Promise<boolean>;
  /** Sends everything, makes the keys that records are found by name with, analyses, closes. Answers the rows by entity. */
  finish(): Promise<Record<string, number>>;
  /** Closes without more. */
  close(): Promise<void>;
};

type Column = { name: string; property: string; cast: string; kind: 'plain' | 'json' | 'array' };

const BATCH = 1000;
/** Batches that may wait in the connection while the next is made. */
const IN_FLIGHT = 2;

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const list = (items: readonly unknown[]) => `{${items.map(it => (it === null ? 'NULL' : quote(String(it)))).join(',')}}`;

/** A value as an element of a PostgreSQL array literal of texts. */
function element(value: unknown, kind: Column['kind']): string {
  if (value === null) return 'NULL';
  if (kind === 'json') return quote(JSON.stringify(value));
  if (kind === 'array') return quote(list(value as unknown[]));
  if (value instanceof Date) return quote(value.toISOString());
  return quote(String(value));
}

/**
 * Opens a division's database to fill it: as its owner, under the row policies (they are forced: the session's scope is the whole country),
 * without waiting for the disk at each batch. Columns come from the entities, so that one that is new here fails at its first row.
 */
export async function openFilling(division: Division, ownerUrl: string, progress: (line: string) => void = () => {}): Promise<Filling> {
  // The metadata is read and the pool closed: what fills is one plain connection.
  const { orm, close } = await openDatabase(division.database, ownerUrl, 1);
  const all = new Map([...orm.getMetadata().getAll().values()].filter(it => it.tableName && !it.abstract && !it.embeddable).map(it => [it.className, it]));
  await close();
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {}); // the query that waits tells it
  await client.connect();
  await client.query(`set synchronous_commit = off; set nx.lo = '0'; set nx.hi = '${widest}'; set nx.clearance = '4'; set nx.own = ''; set nx.actor = 'load-data'`);
  const tables = new Map<string, Table & { began: number }>();
  const sent: Promise<unknown>[] = [];
  let tail: Promise<unknown> = Promise.resolve();
  let failure: unknown;

  const send = async (text: string, name: string, values: string[]) => {
    // One at a time on the wire; while it is there, the next rows are made.
    tail = tail.then(() => failure ?? client.query({ text, name, values })).catch((error: unknown) => (failure ??= error));
    sent.push(tail);
    while (sent.length > IN_FLIGHT) await sent.shift();
    if (failure) throw failure;
  };
  const settle = async () => {
    await Promise.all(sent.splice(0));
    if (failure) throw failure;
  };

  function table(entity: string, below?: Table): Table {
    const known = tables.get(entity);
    if (known) return known;
    const meta = all.get(entity);
    if (!meta) throw new Error(`${division.name} has no entity ${entity}`);
    const columns = meta.props
      .filter(it => it.persist !== false && it.fieldNames?.length && !it.autoincrement)
      .map((it): Column => {
        const type = it.columnTypes[0]!;
        const kind = /^jsonb?$/.test(type) ? 'json' : type.endsWith('[]') ? 'array' : 'plain';
        // Without its length: a cast would cut a text that is too long, an assignment refuses it.
        return { name: it.fieldNames[0]!, property: it.name, kind, cast: type.replace(/^(varchar|character varying)\(\d+\)$/, 'varchar') };
      });
    const names = columns.map(it => it.property);
    const texts = columns.map((_, i) => `$${i + 1}::text[]`).join(', ');
    const statement = `insert into "${meta.tableName}" (${columns.map(it => `"${it.name}"`).join(', ')})
      select ${columns.map((it, i) => `c${i}::${it.cast}`).join(', ')} from unnest(${texts}) as t(${columns.map((_, i) => `c${i}`).join(', ')})`;
    let cells: string[][] = columns.map(() => []);
    let waiting = 0;
    let told = performance.now();

    const flush = async () => {
      if (!waiting) return;
      await below?.flush();
      const values = cells.map(it => `{${it.join(',')}}`);
      cells = columns.map(() => []);
      waiting = 0;
      await send(statement, entity, values);
      const now = performance.now();
      if (now - told > 5000) {
        told = now;
        progress(`${division.name}.${entity}: ${made.rows} rows, ${Math.round(made.rows / ((now - made.began) / 1000))}/s`);
      }
    };
    const made = {
      rows: 0,
      began: performance.now(),
      add(row: Cells) {
        const missing = names.filter(it => row[it] === undefined);
        if (missing.length) throw new Error(`${division.name}.${entity}: nothing is loaded for ${missing.join(', ')}`);
        if (!made.rows) {
          const strange = Object.keys(row).filter(it => !names.includes(it));
          if (strange.length) throw new Error(`${division.name}.${entity} has no ${strange.join(', ')}`);
        }
        for (let i = 0; i < columns.length; i++) cells[i]!.push(element(row[columns[i]!.property], columns[i]!.kind));
        made.rows++;
        if (++waiting >= BATCH) return flush();
        return undefined;
      },
      flush,
    };
    tables.set(entity, made);
    return made;
  }

  return {
    division: division.name,
    table,
    entities: [...all.keys()],
    async run(text, values = []) {
      for (const it of tables.values()) await it.flush();
      await settle();
      return client.query<Record<string, unknown>>(text, values);
    },
    async holdsData() {
      await settle();
      for (const { tableName } of all.values()) {
        const { rowCount } = await client.query(`select 1 from "${tableName}" limit 1`);
        if (rowCount) return true;
      }
      return false;
    },
    async finish() {
      for (const it of tables.values()) await it.flush();
      await settle();
      const keys = await fillKeys((text, values) => client.query<object>(text, values), all.values());
      await client.query('vacuum analyze'); // as in a system that has been used: what is counted in indexes alone asks which pages are old
      await client.end();
      return { ...Object.fromEntries([...tables].map(([entity, { rows }]) => [entity, rows])), ...keys };
    },
    close: () => client.end(),
  };
}
