import type pg from 'pg';
import { connectStatements, databaseStatement, roleStatements, schemaStatements } from '../postgres/databases.ts';
import { passwordOf, type Secrets } from './secrets.ts';
import { trouble } from './trouble.ts';

/** The three addresses a division's processes need. */
export interface DivisionUrls {
  /** Of the role the service runs as. */
  app: string;
  /** Of the owner, for migrations and fixtures. */
  migrator: string;
  /** Of the role that carries the outbox. */
  relay: string;
}

/** Names of every database role of these divisions, for `openSecrets`. */
export function roleNames(divisions: readonly string[]): string[] {
  return divisions.flatMap(name => [`${name}_app`, `${name}_migrator`, `${name}_relay`]);
}

/** The addresses of a division's database for its three roles, on the superuser's server. */
export function divisionUrls(superuserUrl: string, division: string, secrets: Secrets): DivisionUrls {
  const as = (role: string) => {
    const url = new URL(superuserUrl);
    url.username = role;
    url.password = passwordOf(secrets, role);
    url.pathname = `/${division}`;
    return url.href;
  };
  return { app: as(`${division}_app`), migrator: as(`${division}_migrator`), relay: as(`${division}_relay`) };
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  // Loaded only when there is something to prepare: a later start does without.
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw trouble('连不上 PostgreSQL：请检查 NUANXIN_DATABASE_URL。', `PostgreSQL cannot be reached: ${(error as Error).message}. Check NUANXIN_DATABASE_URL if you set it.`);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Roles and databases of these divisions, made or brought up to date; may be run again. @param ours the server is the launcher's own. */
export async function prepareDatabases(superuserUrl: string, divisions: readonly string[], secrets: Secrets, ours: boolean): Promise<void> {
  await withClient(superuserUrl, async client => {
    const known = new Set((await client.query<{ datname: string }>('SELECT datname FROM pg_database')).rows.map(row => row.datname));
    const version = Number((await client.query<{ v: string }>("SELECT current_setting('server_version_num') AS v")).rows[0]?.v);
    if (ours) for (const name of ['postgres', 'template1']) await client.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`);
    for (const division of divisions) {
      const passwords = {
        app: passwordOf(secrets, `${division}_app`), migrator: passwordOf(secrets, `${division}_migrator`), relay: passwordOf(secrets, `${division}_relay`),
      };
      for (const statement of roleStatements(division, passwords)) await client.query(statement);
      if (!known.has(division)) await client.query(databaseStatement(division, version));
      for (const statement of connectStatements(division)) await client.query(statement);
    }
  });
  for (const division of divisions) {
    const url = new URL(superuserUrl);
    url.pathname = `/${division}`;
    await withClient(url.href, async client => {
      for (const statement of schemaStatements(division)) await client.query(statement);
    });
  }
}

/** Drop the databases of these divisions on a server that is not ours (`--fresh`). */
export async function dropDatabases(superuserUrl: string, divisions: readonly string[]): Promise<void> {
  await withClient(superuserUrl, async client => {
    for (const division of divisions) await client.query(`DROP DATABASE IF EXISTS ${division} WITH (FORCE)`);
  });
}
