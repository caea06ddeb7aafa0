import type { EntityClass } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { Alias } from './alias.ts';
import { Counter } from './counter.ts';
import { AuditEntry, auditor } from './audit.ts';
import { ParameterDriver, WritingClient } from './driver.ts';
import { IdempotencyKey } from './idempotency.ts';
import { InboxMessage, ParkedMessage } from './inbox.ts';
import { OutboxMessage } from './outbox.ts';
import { openReads, type Reads } from './reads.ts';

/** A division's database as it is declared: its entities and where its migrations are. */
export type DatabaseDefinition = { readonly dir: string; readonly entities: readonly EntityClass<object>[] };

/** One database per division: its own entities beside the outbox, inbox, audit, idempotency and alias tables. */
export function database(dir: string, entities: readonly EntityClass<object>[]): DatabaseDefinition {
  return { dir, entities };
}

/** A database that is connected. */
export type Database = {
  readonly orm: MikroORM;
  /** The pool behind the ORM. */
  readonly pool: () => Pool;
  /** Connections beside the ORM's, for reads by prepared statements. */
  readonly reads: Reads;
  /** Tells the relay that facts may wait. */
  wake: () => void;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
};

/** How the ORM is set up for a division. Only whoever writes migrations `writes` the snapshot beside them. */
export function ormOptions({ dir, entities }: DatabaseDefinition, clientUrl: string, poolSize: number, onPoolCreated?: (pool: Pool) => void, writes = false): Options {
  return defineConfig({
    clientUrl,
    entities: [...entities, OutboxMessage, InboxMessage, ParkedMessage, AuditEntry, IdempotencyKey, Alias, Counter] as EntityClass<object>[],
    subscribers: [auditor],
    extensions: [Migrator],
    migrations: { path: `${dir}/migrations`, emit: 'ts', snapshot: writes, snapshotName: '.snapshot', silent: true, disableForeignKeys: false },
    pool: { min: 0, max: poolSize },
    driver: ParameterDriver,
    driverOptions: { Client: WritingClient, onPoolCreated, pipeline: true, connectionTimeoutMillis: 5000, statement_timeout: 5000, lock_timeout: 2000, idle_in_transaction_session_timeout: 15_000 },
    allowGlobalContext: true,
    ensureDatabase: false,
  });
}

/** Opens a division's database: at most `poolSize` connections to write with, and `readers` to read. */
export async function openDatabase(definition: DatabaseDefinition, clientUrl: string, poolSize = 8, readers = 3): Promise<Database> {
  let pool: Pool | undefined;
  const orm = new MikroORM(ormOptions(definition, clientUrl, poolSize, created => (pool = created)));
  await orm.connect();
  const reads = openReads(clientUrl, readers);
  return {
    orm,
    reads,
    close: async () => void (await Promise.all([orm.close(), reads.close()])),
    pool: () => {
      if (!pool) throw new Error('no pool');
      return pool;
    },
    wake: () => {},
  };
}

/** Migrates as the owner, then hands out what the app's and the relay's roles may do. Answers the names of what ran. */
export async function migrate(definition: DatabaseDefinition, ownerUrl: string, appUrl: string, relayUrl: string): Promise<string[]> {
  const orm = new MikroORM(ormOptions(definition, ownerUrl, 2));
  await orm.connect();
  try {
    const done = await orm.migrator.up();
    const [app, relay] = [appUrl, relayUrl].map(url => `"${decodeURIComponent(new URL(url).username).replaceAll('"', '""')}"`);
    await orm.em.execute(`
      grant usage on schema public to ${app}, ${relay};
      grant select, insert, update, delete on all tables in schema public to ${app};
      grant usage, select on all sequences in schema public to ${app};
      revoke all on audit from ${app};
      grant insert on audit to ${app};
      revoke all on outbox from ${app};
      grant select, insert on outbox to ${app};
      revoke all on mikro_orm_migrations from ${app};
      grant select on mikro_orm_migrations to ${app};
      grant select on outbox to ${relay};
      grant update (published_at) on outbox to ${relay};
    `);
    return done.map(it => it.name);
  } finally {
    await orm.close();
  }
}

/**
 * Refuses to go on when the database is not ours to serve safely: behind the migrations, a role above row policies, or a table
 * without a forced policy.
 */
export async function assertSafe(db: Database, name: string): Promise<void> {
  const pending = await db.orm.migrator.getPending();
  if (pending.length) throw new Error(`${name}: the database is behind, run \`node services/${name}/src/main.ts migrate\` (${pending.map(it => it.name).join(', ')})`);
  const [role] = await db.orm.em.execute<{ above: boolean }[]>('select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user');
  if (role?.above) throw new Error(`${name}: the app's database role stands above row policies; give it one without SUPERUSER and BYPASSRLS`);
  const bare = await db.orm.em.execute<{ relname: string }[]>(`
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'mikro_orm_migrations'
      and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`);
  if (bare.length) throw new Error(`${name}: tables without a forced row policy: ${bare.map(it => it.relname).join(', ')}`);
}

/** Whether the entities say more than the migrations made: somebody must write one. Compares with the snapshot beside the migrations. */
export async function behind(definition: DatabaseDefinition, url: string): Promise<boolean> {
  const orm = new MikroORM(ormOptions(definition, url, 1, undefined, true));
  await orm.connect();
  try {
    return await orm.migrator.checkSchema();
  } finally {
    await orm.close();
  }
}
