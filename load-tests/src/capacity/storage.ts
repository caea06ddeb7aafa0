import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Processes } from '@nuanxin/infra/local/processes.ts';
import { say } from '@nuanxin/infra/local/steps.ts';
import { startGround } from '@nuanxin/infra/local/system.ts';

/** One table. */
export type TableSize = {
  /** Its database. */ database: string;
  /** Its name. */ table: string;
  /** Rows, counted. */ rows: number;
  /** Bytes on disk with its indexes. */ bytes: number;
};

/** What a data folder holds. */
export type Storage = {
  /** When it was looked at, ISO 8601. */ date: string;
  /** Size of the city that was loaded, 1 = Tianshui; null = it was not loaded, it was worked on. */ scale: number | null;
  /** Its tables that hold rows. */ tables: TableSize[];
  /** Bytes of the broker's store. */ broker: number;
  /** Bytes of WAL written since the cluster was made; undefined in files of before it was looked at. */ wal?: number | undefined;
};

const bytesBelow = (folder: string): number => readdirSync(folder, { withFileTypes: true, recursive: true })
  .reduce((total, it) => total + (it.isFile() ? statSync(join(it.parentPath, it.name)).size : 0), 0);

/**
 * Counts rows and bytes of every table of a data folder that no system uses just now.
 * @throws Trouble when its servers cannot be started
 */
export async function measureStorage(root: string, data: string, keep: (stop: () => Promise<void>) => void): Promise<Storage> {
  let processes: Processes | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= processes?.stopAll() ?? Promise.resolve());
  keep(stop);
  try {
    const ground = await startGround({ root, data, port: 0, fresh: false, durable: true }, keeper => (processes = keeper),
      (name, how) => stopping ?? say(`✗ ${name} 意外退出 ended unexpectedly (${how})`));
    const tables: TableSize[] = [];
    let wal = 0;
    for (const database of ground.divisions) {
      // The superuser: row security hides rows from everybody else.
      const url = new URL(ground.databaseUrl);
      url.pathname = `/${database}`;
      const client = new Client({ connectionString: url.href });
      await client.connect();
      try {
        const { rows } = await client.query<{ table: string; bytes: string }>(
          `select c.relname as "table", pg_total_relation_size(c.oid) as bytes from pg_class c
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
        const written = await client.query<{ bytes: string }>(`select pg_current_wal_lsn() - '0/0'::pg_lsn as bytes`);
        wal = Number(written.rows[0]!.bytes);
        for (const { table, bytes } of rows) {
          const counted = await client.query<{ rows: string }>(`select count(*) as rows from ${client.escapeIdentifier(table)}`);
          const n = Number(counted.rows[0]!.rows);
          if (n > 0) tables.push({ database, table, rows: n, bytes: Number(bytes) });
        }
      } finally {
        await client.end();
      }
    }
    const loaded = join(data, 'load.json');
    const scale = existsSync(loaded) ? (JSON.parse(readFileSync(loaded, 'utf8')) as { scale: number }).scale : null;
    return { date: new Date().toISOString(), scale, tables, broker: bytesBelow(join(data, 'nats')), wal };
  } finally {
    await stop();
  }
}

/** Bytes of a thing, from a folder that was worked on. */
export type Growth = {
  /** A visit, with its indexes. */ visit: number;
  /** All that is kept per event, by table: its own row, its hearings, the audit rows and keys that come with it. */
  perEvent: Readonly<Record<'outbox' | 'inbox' | 'audit' | 'idempotency' | 'broker', number>>;
  /** Events that were looked at. */ events: number;
  /** WAL per event, the making of the cluster and its fixtures included, so at most; undefined = not looked at. */ wal?: number | undefined;
};

/** Sizes by row of a folder that was worked on. */
export function growthOf({ tables, broker, wal }: Storage): Growth {
  const of = (is: (table: string) => boolean) => tables.filter(it => is(it.table))
    .reduce((total, it) => ({ rows: total.rows + it.rows, bytes: total.bytes + it.bytes }), { rows: 0, bytes: 0 });
  const events = of(it => it === 'outbox').rows;
  const per = (table: string) => of(it => it === table).bytes / events;
  const visits = of(it => it.endsWith('_visit'));
  return {
    events, visit: visits.bytes / visits.rows, wal: wal === undefined ? undefined : wal / events,
    perEvent: { outbox: per('outbox'), inbox: per('inbox'), audit: per('audit'), idempotency: per('idempotency'), broker: broker / events },
  };
}

/** Bytes of all that is in a loaded city, per person who lives there. */
export const perPerson = ({ tables, scale }: Storage, population: number): number =>
  tables.reduce((total, it) => total + it.bytes, 0) / ((scale ?? 1) * population);
