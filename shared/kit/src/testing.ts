import { deepStrictEqual } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { DataOf, EventDefinition } from '@nuanxin/contracts';
import type { JWTPayload } from 'jose';
import type { Actor } from './actor.ts';
import { answerer, type Question } from './compiled.ts';
import { formatError } from './errors.ts';
import { apolloServer, subgraph, workOf, type Division } from './service.ts';
import { migrate, openDatabase, type Database } from './orm.ts';
import { newId } from './id.ts';
import { receive } from './inbox.ts';
import { logger } from './log.ts';
import { rows } from './read.ts';
import { division as whole } from './scope.ts';

process.env.PERSON_PEPPER ??= 'ab'.repeat(32);
process.env.SEAL_KEY ??= 'cd'.repeat(32);
process.env.LOG_LEVEL ??= 'silent';

/** A token's claims, as a test names who asks. */
export type Who = JWTPayload & { role: string; region: string };

/** What a question answers: data as it comes, or errors. */
export type Answer = { data: any; errors: readonly { message: string; extensions: Record<string, any> | undefined; path?: readonly (string | number)[] | undefined }[] | undefined }; // oxlint-disable-line no-explicit-any -- a test reads what it asked for

/**
 * A division on its own real database (of the server TEST_DATABASE_URL names), made from a template that its migrations ran in once:
 * asked through its schema, told events through its inbox. Disposed with the test file.
 */
export async function testDivision(division: Division) {
  const { database, urls } = await freshDatabase(division);
  const schema = subgraph(division);
  const log = logger(division.name);
  const unread: string[] = [];
  const tell = log.error.bind(log) as (what: object, words?: string) => void;
  log.error = (what: object, words?: string) => {
    const { message } = (what as { err?: { message?: string } }).err ?? {};
    if (message?.includes('was not read')) unread.push(message);
    tell(what, words);
  };
  const server = apolloServer(schema, log);
  await server.start();
  const known = answerer(schema, formatError(log));

  return {
    database,
    /** Where the database is, for the app's and the relay's role. */
    urls,
    /** Asks as somebody (null: nobody signed in). */
    async ask(source: string, variables: Record<string, unknown> = {}, who: Who | null = null): Promise<Answer> {
      const actor = who && division.policy.actorOf({ sub: `test-${who.role}`, ...who });
      if (who && !actor) throw new Error(`no such actor: ${JSON.stringify(who)}`);
      return this.askAs(source, variables, actor);
    },
    /** Asks as an actor made by hand. */
    async askAs(source: string, variables: Record<string, unknown>, actor: Actor | null): Promise<Answer> {
      const { body } = await server.executeOperation({ query: source, variables }, { contextValue: workOf(database, actor, log, newId()) });
      if (body.kind !== 'single') throw new Error('incremental answers are not served');
      if (!/^\s*mutation\b/.test(source)) await alike(body.singleResult, { query: source, variables }, actor);
      return body.singleResult as Answer;
    },
    /** The facts stated so far, oldest first. */
    async said(type?: string): Promise<{ type: string; data: Record<string, unknown>; subject: string }[]> {
      const all = await admin(database, 'select type, data, subject from outbox order by seq');
      return (all as { type: string; data: Record<string, unknown>; subject: string }[]).filter(it => !type || it.type === type);
    },
    /** Lets the division hear an event; answers whether it was new. */
    hear: <E extends EventDefinition>(event: E, data: DataOf<E>, id: string = randomUUID()) =>
      receive(database, division.name, division.reactions, {
        specversion: '1.0', id, source: '/nuanxin/test', type: event.type, subject: 'test', time: new Date().toISOString(), datacontenttype: 'application/json', data, subjectversion: 1,
        region: '620502005000', sensitivity: event.sensitivity, actorrole: 'TEST', correlationid: newId(), causationid: null,
      }, log),
    /** What a field's function touched and did not name: such a field answers nobody. */
    unread: unread as readonly string[],
    /** Rows of the database as the division itself sees them, past every scope. */
    rows: (text: string, values: unknown[] = []) => admin(database, text, values),
    /** Changes the tables, as a migration of a newer release does. */
    alter: async (text: string) => {
      const url = new URL(process.env.TEST_DATABASE_URL!);
      url.pathname = new URL(urls.app).pathname;
      const owner = new pg.Client({ connectionString: url.href });
      await owner.connect();
      await owner.query(text).finally(() => owner.end());
    },
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await database.close();
    },
  };

  /** A text that comes again is answered by its compiled form: it must say the same. */
  async function alike(answer: object, question: Question, actor: Actor | null): Promise<void> {
    const said = JSON.parse(JSON.stringify(answer)) as Answer;
    for (let time = 0; time < 2; time++) {
      const told = await known(question, workOf(database, actor, log, newId()));
      if (!told) continue;
      const { data, errors = [] } = JSON.parse(told.text) as Answer;
      deepStrictEqual(JSON.stringify(data), JSON.stringify(said.data)); // in the same order too: the gateway passes it on as it is
      // What stands beside a field that took its parent away may be told or not: both are right.
      for (const error of said.errors ?? []) if (!errors.some(it => isDeepStrictEqual(it, error))) deepStrictEqual(errors, said.errors);
      deepStrictEqual(errors.length > 0, !!said.errors);
    }
  }

  function admin(db: Database, text: string, values: unknown[] = []) {
    return rows<Record<string, unknown>>(workOf(db, whole(division.name), log, newId()), text, values);
  }
}

export { testScope } from './testing-scope.ts';

/** A key no test used before. */
export const key = () => `test-${randomUUID()}`;

/** A database of a division, migrated, with the roles it has in production: an owner, an app role below row policies, a relay. */
async function freshDatabase(division: Division): Promise<{ database: Database; urls: { app: string; relay: string } }> {
  const { TEST_DATABASE_URL } = process.env;
  if (!TEST_DATABASE_URL) throw new Error('TEST_DATABASE_URL names no PostgreSQL: run `npm test`, which brings one');
  const admin = new pg.Client({ connectionString: TEST_DATABASE_URL });
  await admin.connect();
  const { name } = division;
  const url = (role: string, db: string) => {
    const it = new URL(TEST_DATABASE_URL);
    it.username = role;
    it.password = 'test';
    it.pathname = `/${db}`;
    return it.href;
  };
  const [template, copy] = [`template_${name}`, `test_${name}_${randomUUID().slice(0, 8)}`];
  try {
    await admin.query('select pg_advisory_lock(4711)'); // test files run side by side; one makes the template
    for (const role of [`${name}_app`, `${name}_migrator`, `${name}_relay`]) {
      await admin.query(`do $$ begin create role ${role} login password 'test'; exception when duplicate_object then alter role ${role} password 'test'; end $$`);
    }
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (!rowCount) await admin.query(`create database ${template} owner ${name}_migrator`);
    await migrate(division.database, url(`${name}_migrator`, template), url(`${name}_app`, template), url(`${name}_relay`, template));
    await admin.query(`create database ${copy} template ${template} owner ${name}_migrator`);
    await admin.query('select pg_advisory_unlock(4711)');
  } finally {
    await admin.end();
  }
  const urls = { app: url(`${name}_app`, copy), relay: url(`${name}_relay`, copy) };
  return { database: await openDatabase(division.database, urls.app, 4), urls };
}
