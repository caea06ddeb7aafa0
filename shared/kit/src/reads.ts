import { Client, type Connection } from 'pg';

/** Values of a scope's settings, in the order of `scopeSettings`. */
export type ScopeValues = readonly string[];

/** The settings that row policies read. Source: scope.ts. */
export const scopeSettings = ['nx.lo', 'nx.hi', 'nx.clearance', 'nx.own', 'nx.actor'] as const;

/** A column of an answer: its name and the number of its PostgreSQL type. */
export type Column = { readonly name: string; readonly dataTypeID: number };

/** Makes a row of PostgreSQL's texts. */
export type RowMaker = (cells: readonly (string | null)[]) => object;

/**
 * When PostgreSQL plans a statement: `once` for all values, where rows are named by keys or by a narrow region, because planning costs more than
 * finding them; `anew` for these values, where one plan for a county and a country is wrong for one of them (91 ms for 0.2).
 */
export type Planning = 'once' | 'anew';

/** A statement that reads. */
export type Statement = {
  /** The same for the same text, at most 63 bytes. */
  readonly name: string;
  /** With `$1` … for its values. */
  readonly text: string;
  /** Told once for a connection which columns come. */
  readonly rowMaker: (columns: readonly Column[]) => RowMaker;
};

/** Connections that only read. */
export type Reads = {
  /** The rows of one statement in a scope, a transaction of its own. Rejects with the database's error. */
  rows: (scope: ScopeValues, statement: Statement, values: readonly unknown[], planning: Planning) => Promise<object[]>;
  /** Ends them. */
  close: () => Promise<void>;
};

/** Statements that one connection keeps prepared at most; the one least recently used is given up first. */
const kept = 300;

const scopeName = 'scope';
const scopeText = `select set_config('transaction_read_only', 'on', true), ${['plan_cache_mode', ...scopeSettings]
  .map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`;
const planModes = { once: 'force_generic_plan', anew: 'force_custom_plan' } as const satisfies Record<Planning, string>;

/** A prepared statement; how its rows are made is known once the database has described it. After an error it is prepared anew. */
type Prepared = { make: RowMaker | undefined; hasFailed: boolean };

type Reader = {
  readonly client: Client;
  readonly connected: Promise<void>;
  isConnected: boolean;
  /** Reads that are not answered yet. */
  waiting: number;
  /** By name, the one used longest ago first. */
  readonly prepared: Map<string, Prepared>;
};

/**
 * Opens at most `most` connections, as they are needed. A read takes an idle one, else it follows in the line of the least busy: no read waits
 * for the answer to the one before it. What is asked in one turn of the event loop leaves in one packet, because waking the database costs
 * more than most reads do.
 */
export function openReads(connectionString: string, most: number): Reads {
  const readers = new Set<Reader>();
  let current: Reader | undefined;

  function open(): Reader {
    const settings = { connectionString, pipeline: true, connectionTimeoutMillis: 5000, statement_timeout: 5000, query_timeout: 6000 };
    const client = new Client(settings);
    const reader: Reader = { client, connected: client.connect(), isConnected: false, waiting: 0, prepared: new Map() };
    const drop = () => void readers.delete(reader);
    client.on('error', drop);
    client.on('end', drop);
    reader.connected.then(() => (reader.isConnected = true), drop);
    readers.add(reader);
    return reader;
  }

  function pick(): Reader {
    if (current && readers.has(current)) return current;
    let best: Reader | undefined;
    for (const reader of readers) if (!best || reader.waiting < best.waiting) best = reader;
    return best && (best.waiting === 0 || readers.size >= most) ? best : open();
  }

  /** Keeps the packet open until this turn's other reads are in it. */
  function gather(reader: Reader): void {
    if (current === reader) return;
    current = reader;
    const { stream } = reader.client.connection;
    stream.cork();
    process.nextTick(() => {
      if (current === reader) current = undefined;
      stream.uncork();
    });
  }

  return {
    async rows(scope, statement, values, planning) {
      const reader = pick();
      reader.waiting += 1;
      try {
        if (!reader.isConnected) await reader.connected;
        return await new Promise<object[]>((resolve, reject) => {
          gather(reader);
          const settings = [planModes[planning], ...scope];
          reader.client.query(new Read(reader.prepared, settings, statement, values, (error, rows) => (error ? reject(error) : resolve(rows!))));
        });
      } catch (error) {
        if ((error as { severity?: string }).severity === 'FATAL') readers.delete(reader); // the connection ends with it: nobody takes it meanwhile
        throw error;
      } finally {
        reader.waiting -= 1;
      }
    },
    close: async () => void (await Promise.allSettled(Array.from(readers, it => it.client.end()))),
  };
}

/**
 * Sets the scope and runs one statement, and only then asks the database to end the turn: so both are one transaction, without `begin` and
 * `commit`. The driver calls the handlers.
 */
class Read {
  callback: (error: Error | null, rows?: object[]) => void;
  readonly #known: Map<string, Prepared>;
  readonly #settings: string[];
  readonly #statement: Statement;
  readonly #values: readonly unknown[];
  readonly #rows: object[] = [];
  #prepared: Prepared | undefined;
  #isScopeSet = false;
  #error: Error | undefined;

  constructor(known: Map<string, Prepared>, settings: string[], statement: Statement, values: readonly unknown[], callback: Read['callback']) {
    this.#known = known;
    this.#settings = settings;
    this.#statement = statement;
    this.#values = values;
    this.callback = callback;
  }

  submit(connection: Connection): void {
    const { name, text } = this.#statement;
    this.#prepare(connection, scopeName, scopeText);
    connection.bind({ statement: scopeName, values: this.#settings }, true);
    connection.execute({}, true);
    this.#prepared = this.#prepare(connection, name, text);
    connection.bind({ statement: name, values: this.#values.map(wire) }, true);
    connection.execute({}, true);
    connection.sync();
  }

  #prepare(connection: Connection, name: string, text: string): Prepared {
    const earlier = this.#known.get(name);
    this.#known.delete(name);
    const prepared = earlier && !earlier.hasFailed ? earlier : { make: undefined, hasFailed: false };
    this.#known.set(name, prepared); // now the last to be given up
    if (prepared === earlier) return prepared;
    if (earlier) connection.close({ type: 'S', name }, true);
    connection.parse({ name, text, types: [] }, true);
    if (name !== scopeName) connection.describe({ type: 'S', name }, true);
    if (this.#known.size > kept) {
      const oldest = this.#known.keys().next().value!;
      this.#known.delete(oldest);
      connection.close({ type: 'S', name: oldest }, true);
    }
    return prepared;
  }

  handleRowDescription({ fields }: { fields: readonly Column[] }): void {
    this.#prepared!.make = this.#statement.rowMaker(fields);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (!this.#isScopeSet || this.#error) return;
    try {
      this.#rows.push(this.#prepared!.make!(fields));
    } catch (error) {
      this.#error = error as Error;
    }
  }

  handleCommandComplete(): void {
    this.#isScopeSet = true;
  }

  handleError(error: Error): void {
    // Not known: whether the database has it, and whether it still gives the columns it described.
    const failed = this.#known.get(this.#isScopeSet ? this.#statement.name : scopeName);
    if (failed) failed.hasFailed = true;
    this.callback(error);
  }

  handleReadyForQuery(): void {
    if (this.#error) this.callback(this.#error);
    else this.callback(null, this.#rows);
  }
}

/** A value in the words of PostgreSQL; an object becomes JSON. */
function wire(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function element(value: unknown): string {
  const text = wire(value);
  if (text === null) return 'null';
  return Array.isArray(value) ? text : `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
