import { isRaw, NativeQueryBuilder, PostgreSqlConnection, PostgreSqlDriver, type EntityManager, type PostgreSqlPlatform } from '@mikro-orm/postgresql';
import {
  OptimisticLockError, type AnyEntity, type Configuration, type EntityData, type EntityDictionary, type EntityMetadata, type EntityName, type FilterQuery, type FindOptions, type LoggingOptions, type ObjectQuery,
  type NativeInsertUpdateManyOptions, type NativeInsertUpdateOptions, type QueryResult as OrmResult, type RawQueryFragment, type Transaction, type UpsertOptions,
} from '@mikro-orm/core';
import { CompiledQuery } from 'kysely';
import { Client, type QueryResult } from 'pg';
import { insertOf, selectOf, updateOf, type Plain, type SearchOptions } from './plain-statements.ts';

/** Begins a statement whose answer nobody waits for: it leaves in one packet with the next one, which fails if it does. */
export const withNext = '/* with the next */ ';

/** Whether a table was migrated under a prepared statement: the same transaction succeeds when it is begun again. */
export const isStale = (error: unknown): boolean => (error as { code?: string } | null)?.code === '0A000';

const isOpening = (text: string) => text === 'begin' || text.startsWith('select set_config(') || text.startsWith(withNext);

const nothing: QueryResult = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };

type Waiting = { text: string; values: unknown[]; mustMeetItsRow?: boolean };

type Form = { place: number; text: string };
const forms = new Map<string, Form | null>();

/** SQLSTATE of a division by zero: how a write that met no row makes its transaction fail. */
const metNone = '22012';

/**
 * A write that the unit of work makes to one row by its key and version, or of a new row, as it may be asked without waiting for its answer: the answer is
 * the version, and is known. One that meets no row fails. Null for whatever else.
 */
function formOf(text: string): Form | null {
  if (!text.endsWith(' returning "version"')) return null;
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= remembered) return null;
  const place = /^update "\w+" set .* where "id" = \$\d+ and "version" = \$(\d+) returning "version"$/.exec(text)?.[1];
  const isNew = /^insert into "\w+" \([^()]*\) values \([^()]*\) returning "version"$/.test(text);
  const form = place ? { place: Number(place), text: `with written as (${text}) select 1 / count(*) from written` } : isNew ? { place: 0, text } : null;
  forms.set(text, form);
  return form;
}

/**
 * A connection that writes. What opens a transaction, what is said last in it, and a write whose answer is known do not make ways of their own to the
 * database and back: they wait for the next statement and leave with it; if one of them fails, it is the next that tells. Statements that come again are
 * prepared.
 */
export class WritingClient extends Client {
  readonly #waiting: Waiting[] = [];
  #isOpen = false;
  /** Part of the statements' names here; counted on when the database says that what it prepared no longer fits the tables. */
  #generation = 0;

  override query(...args: never[]): never {
    const [text, values, callback] = args as readonly unknown[] as [unknown, unknown[] | undefined, unknown];
    if (typeof text !== 'string' || callback !== undefined || typeof values === 'function') return super.query(...(args as [never])) as never;
    return this.#say(text, values ?? []) as never;
  }

  async #say(text: string, values: unknown[]): Promise<QueryResult> {
    if (isOpening(text)) {
      this.#waiting.push({ text, values });
      return nothing;
    }
    const form = formOf(text);
    if (form && (this.#isOpen || this.#waiting.length)) {
      const isUpdate = form.place > 0;
      this.#waiting.push({ text: form.text, values, mustMeetItsRow: isUpdate });
      return { ...nothing, command: isUpdate ? 'UPDATE' : 'INSERT', rowCount: 1, rows: [{ version: isUpdate ? Number(values[form.place - 1]) + 1 : 1 }] };
    }
    const isRollback = text === 'rollback';
    const waiting = this.#waiting.splice(0);
    if (isRollback && !this.#isOpen) return nothing; // the transaction never left
    if (waiting.some(it => it.text === 'begin')) this.#isOpen = true;
    if (isRollback || text === 'commit') this.#isOpen = false;
    if (!waiting.length || isRollback) return this.#send(text, values);
    const { stream } = this.connection;
    stream.cork();
    const sent = [...waiting, { text, values }].map(it => this.#send(it.text, it.values));
    stream.uncork();
    const told = await Promise.allSettled(sent);
    for (const [i, it] of told.entries()) {
      if (it.status === 'fulfilled') continue;
      const hasMetNone = waiting[i]?.mustMeetItsRow && (it.reason as { code?: string }).code === metNone;
      throw hasMetNone ? new OptimisticLockError('the row was changed meanwhile') : it.reason;
    }
    return (told.at(-1) as PromiseFulfilledResult<QueryResult>).value;
  }

  #send(text: string, values: unknown[]): Promise<QueryResult> {
    const name = values.length ? nameOf(text) : undefined;
    if (!name) return super.query({ text, values }) as Promise<QueryResult>;
    return (super.query({ name: `${name}-${this.#generation}`, text, values }) as Promise<QueryResult>).catch((error: unknown) => {
      if (isStale(error)) this.#generation += 1;
      throw error;
    });
  }
}

/** Texts that are looked at: what the code writes are some two hundred, but lists of keys come in every length. */
const remembered = 500;
const names = new Map<string, string>();
const once = '';

/** A statement is given a name, and so prepared, when it comes for the second time. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (known === undefined && names.size >= remembered) return undefined;
  const name = known === once ? `w${text.length}-${Math.random().toString(36).slice(2)}` : once;
  names.set(text, name);
  return name || undefined;
}

/** Hands values to the database as parameters, where the ORM writes them into the text: so a statement can be prepared. */
class ParameterConnection extends PostgreSqlConnection {
  override async execute<T extends OrmResult | EntityData<AnyEntity> | EntityData<AnyEntity>[] = EntityData<AnyEntity>[]>(
    query: string | NativeQueryBuilder | RawQueryFragment, params: readonly unknown[] | Record<string, unknown> = [],
    method: 'all' | 'get' | 'run' = 'all', ctx?: Transaction, loggerContext?: LoggingOptions,
  ): Promise<T> {
    const it = query instanceof NativeQueryBuilder ? query.toRaw() : query;
    const [text, given] = isRaw(it) ? [it.sql, it.params] : [it as string, params];
    if (!Array.isArray(given) || !given.length) return super.execute(query, params, method, ctx, loggerContext);
    await this.ensureConnection();
    const { sql, values } = parametersOf(text, given, this.platform as PostgreSqlPlatform);
    return this.ask<T>({ text: sql, values }, method, ctx, loggerContext);
  }

  /** Asks what has its parameters already. */
  async ask<T>({ text, values }: Plain, method: 'all' | 'get' | 'run', ctx?: Transaction, loggerContext?: LoggingOptions): Promise<T> {
    return this.executeQuery(text, async () => {
      const result = await (ctx ?? this.getClient()).executeQuery(CompiledQuery.raw(text, values as unknown[]));
      return this.transformRawResult<T>(result, method);
    }, { query: text, params: values, ...loggerContext });
  }
}

/** A text with `?` and its values as one with `$1` … and theirs; what is no plain value is written into the text as the ORM does. */
export function parametersOf(text: string, given: readonly unknown[], platform: PostgreSqlPlatform): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const one = (value: unknown): string => {
    if (isRaw(value)) return fill(value.sql, value.params);
    if (Array.isArray(value)) return value.map(one).join(', ');
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      if (ArrayBuffer.isView(value)) return String(platform.quoteValue(value));
      return `$${values.push(JSON.stringify(value))}`;
    }
    return `$${values.push(value)}`;
  };
  const fill = (piece: string, inside: readonly unknown[]): string => {
    let next = 0;
    return piece.replaceAll(/\\\?|\?\??/g, found => {
      if (found === '\\?') return '?';
      const value = inside[next++];
      return found === '??' ? platform.quoteIdentifier(value as string) : one(value);
    });
  };
  return { sql: fill(text, given), values };
}

/**
 * The ORM's driver for PostgreSQL on such connections. The words of the statements that a unit of work makes of one table's rows by equal values are found
 * once for each shape; for all others the ORM's query builder finds them.
 */
export class ParameterDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    Object.assign(this, { connection: new ParameterConnection(config) }); // none is open yet
  }

  override async find<T extends object, P extends string = never, F extends string = never, E extends string = never>(
    entityName: EntityName<T>, where: ObjectQuery<T>, options: FindOptions<T, P, F, E> = {},
  ): Promise<EntityData<T>[]> {
    const meta = this.metadata.get(entityName);
    const plain = selectOf(meta as EntityMetadata, where, options as SearchOptions);
    if (!plain) return super.find(entityName, where, options);
    const rows = await this.#ask<EntityData<T>[]>(plain, 'all', options);
    return rows.map(row => this.mapResult<T>(row, meta)!);
  }

  override async nativeUpdate<T extends object>(
    entityName: EntityName<T>, where: FilterQuery<T>, data: EntityDictionary<T>, options: NativeInsertUpdateOptions<T> & UpsertOptions<T> = {},
  ): Promise<OrmResult<T>> {
    const plain = isOfFlush(options) ? updateOf(this.metadata.get(entityName) as EntityMetadata, where, data) : null;
    return plain ? this.#ask(plain, 'run', options) : super.nativeUpdate(entityName, where, data, options);
  }

  override async nativeInsertMany<T extends object>(
    entityName: EntityName<T>, data: EntityDictionary<T>[], options: NativeInsertUpdateManyOptions<T> = {}, transform?: (sql: string) => string,
  ): Promise<OrmResult<T>> {
    const plain = isOfFlush(options) && !transform && data.length === 1 ? insertOf(this.metadata.get(entityName) as EntityMetadata, data[0]!) : null;
    return plain ? this.#ask(plain, 'run', options) : super.nativeInsertMany(entityName, data, options, transform);
  }

  #ask<T>(plain: Plain, method: 'all' | 'run', { ctx, loggerContext }: { ctx?: unknown; loggerContext?: unknown }): Promise<T> {
    return this.rethrow((this.getConnection('write') as ParameterConnection).ask<T>(plain, method, ctx as Transaction, loggerContext as LoggingOptions));
  }
}

/** Whether it is the unit of work that writes, inside a transaction: its values are in the database's words already. */
const isOfFlush = (options: { ctx?: unknown; convertCustomTypes?: boolean; upsert?: boolean; unionWhere?: unknown }) =>
  options.ctx !== undefined && options.convertCustomTypes === false && !options.upsert && !options.unionWhere;

/** Says a statement in the transaction of a unit of work; it has its parameters. */
export function say(em: EntityManager, statement: Plain): Promise<unknown> {
  return (em.getConnection('write') as ParameterConnection).ask(statement, 'run', em.getTransactionContext<Transaction>());
}
