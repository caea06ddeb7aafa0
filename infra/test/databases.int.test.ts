import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divisionUrls, dropDatabases, prepareDatabases, roleNames } from '../local/databases.ts';
import type { Secrets } from '../local/secrets.ts';

const superuser = process.env.TEST_DATABASE_URL!;
const divisions = ['infra_one', 'infra_two'];
const secrets: Secrets = {
  superuser: '', personPepper: '', sealKey: '', signingKey: '', passwords: Object.fromEntries(roleNames(divisions).map(role => [role, `word of ${role}`])),
};
const urls = divisionUrls(superuser, 'infra_one', secrets);

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

beforeAll(async () => {
  await prepareDatabases(superuser, divisions, secrets, false);
  await ask(urls.migrator, 'CREATE TABLE things (id bigserial PRIMARY KEY, word text)');
});

afterAll(async () => {
  await dropDatabases(superuser, divisions);
  for (const role of roleNames(divisions)) await ask(superuser, `DROP ROLE IF EXISTS ${role}`);
});

describe('a division\'s database', () => {
  it('may be prepared again: what is in it stays', async () => {
    await ask(urls.app, "INSERT INTO things (word) VALUES ('kept')");
    await prepareDatabases(superuser, divisions, secrets, false);
    expect(await ask(urls.app, "SELECT word FROM things WHERE word = 'kept'")).toEqual([{ word: 'kept' }]);
  });

  it('lets the app read and write what the migrator made, and make nothing itself', async () => {
    await expect(ask(urls.app, 'UPDATE things SET word = word')).resolves.toEqual([]);
    await expect(ask(urls.app, 'CREATE TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(urls.app, 'ALTER TABLE things ADD COLUMN more text')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(urls.app, 'TRUNCATE things')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(urls.app, 'CREATE TEMPORARY TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' });
  });

  it('lets the relay in, to nothing until a migration grants it', async () => {
    expect(await ask(urls.relay, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await expect(ask(urls.relay, 'SELECT * FROM things')).rejects.toMatchObject({ code: '42501' });
  });

  it('is closed to the other divisions', async () => {
    for (const url of [urls.app, urls.migrator, urls.relay]) {
      await expect(ask(at(url, 'infra_two'), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('gives no role a way around row policies, nor to another role', async () => {
    const rows = await ask<{ rolname: string }>(superuser,
      "SELECT rolname FROM pg_roles WHERE rolname LIKE 'infra\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)");
    expect(rows).toEqual([]);
    await expect(ask(urls.app, 'SET ROLE infra_one_migrator')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(urls.app, "COPY things FROM PROGRAM 'id'")).rejects.toMatchObject({ code: '42501' });
    await expect(ask(urls.app, "SELECT pg_read_file('postgresql.conf')")).rejects.toMatchObject({ code: '42501' });
  });

  it('finds Chinese by trigram', async () => {
    await ask(urls.migrator, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    expect(await ask(urls.app, "SELECT similarity('青山湖区', '青山湖') > 0.3 AS alike")).toEqual([{ alike: true }]);
  });
});
