import { defineEntity, p } from '@mikro-orm/core';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { defineEvent } from '@nuanxin/contracts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { joinBus } from '../src/bus.ts';
import { change, database, emit, newId, on, scoped, type Division, type Work } from '../src/index.ts';
import { logger } from '../src/log.ts';
import { perform } from '../src/mutation.ts';
import { subjectOf } from '../src/outbox.ts';
import { division as whole, sessionOf } from '../src/scope.ts';
import { workOf } from '../src/service.ts';
import { ensureStream } from '../src/stream.ts';
import { key, testDivision } from '../src/testing.ts';

// Two divisions of the test's own: alpha writes notes and says so, beta hears it.
const NoteSchema = defineEntity({
  name: 'Note', ...scoped(),
  properties: { id: p.string().length(64).primary(), regionCode: p.bigint('number'), sensitivity: p.smallint(), text: p.string(), version: p.integer().version() },
});
class Note extends NoteSchema.class {}
NoteSchema.setClass(Note);

const NoteWritten = defineEvent('alpha.note-written.v1', { noteId: z.string(), n: z.number() });
const home = 620502005000;

let fails = false;
async function writeNote(work: Work, { id, n }: { id?: string; n: number }): Promise<Note> {
  if (fails) throw new Error('broken');
  const note = id ? await change(work, Note, id, null) : work.em.create(Note, { id: work.newId(), regionCode: home, sensitivity: 0, text: '', version: 1 });
  note.text = String(n);
  await work.em.flush();
  emit(work, NoteWritten, { noteId: note.id, n }, note);
  return note;
}

const heard: { noteId: string; n: number }[] = [];
const folder = new URL('../.local/bus-test/', import.meta.url);
const sdl = (name: string) => {
  const file = new URL(`${name}.graphql`, folder);
  writeFileSync(file, `type Query { ${name}: Int @allow(scope: "anyone") }`);
  return file;
};
const divisionOf = (name: string, reactions: Division['reactions']): Division => {
  const dir = new URL(`${name}/`, folder);
  mkdirSync(new URL('migrations/', dir), { recursive: true });
  return {
    name, schema: sdl(name), database: database(dir.pathname, name === 'alpha' ? [Note] : []), resolvers: {}, reactions,
    policy: { actorOf: () => null, scopes: new Set() }, actions: { writeNote: writeNote as never },
  };
};

let alpha: Awaited<ReturnType<typeof testDivision>>;
let beta: Awaited<ReturnType<typeof testDivision>>;
let buses: ReturnType<typeof joinBus>[] = [];
const log = logger('test');

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [a, b] = [
    divisionOf('alpha', []),
    divisionOf('beta', [on(NoteWritten, async (_work, data) => {
      if (data.n === 666) throw new Error('never');
      heard.push(data);
    })]),
  ];
  for (const it of [a, b]) await writeMigration(it);
  alpha = await testDivision(a);
  beta = await testDivision(b);
  const { TEST_NATS_URL, TEST_NATS_BUREAU_PASSWORD, TEST_NATS_ALPHA_PASSWORD, TEST_NATS_BETA_PASSWORD } = process.env;
  await ensureStream({ servers: TEST_NATS_URL!, user: 'bureau', pass: TEST_NATS_BUREAU_PASSWORD! }, [{ name: 'beta', types: [NoteWritten.type] }]);
  const join = (name: string, test: typeof alpha, division: Division, password: string | undefined) =>
    joinBus({ name, servers: TEST_NATS_URL!, user: name, password, relayUrl: test.urls.relay, patience: { tries: 3, firstPauseMs: 50 } }, test.database, division.reactions, log);
  buses = [join('alpha', alpha, a, TEST_NATS_ALPHA_PASSWORD), join('beta', beta, b, TEST_NATS_BETA_PASSWORD)];
}, 60_000);

afterAll(async () => {
  for (const bus of buses) await bus.stop();
  await alpha?.[Symbol.asyncDispose]();
  await beta?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

async function writeMigration(division: Division): Promise<void> {
  const { MikroORM } = await import('@mikro-orm/postgresql');
  const { ormOptions } = await import('../src/orm.ts');
  const orm = new MikroORM(ormOptions(division.database, process.env.TEST_DATABASE_URL!, 1, undefined, true));
  await orm.connect();
  await orm.migrator.create();
  await orm.close();
}

const until = async (done: () => boolean | Promise<boolean>) => {
  for (let i = 0; i < 400 && !(await done()); i++) await sleep(50);
};
const write = (input: { id?: string; n: number }, idempotencyKey = key()) =>
  perform(workOf(alpha.database, whole('alpha'), log, newId()), writeNote, input, idempotencyKey) as Promise<{ id: string }>;

test('a fact leaves with its change and is heard once, however often the stream brings it', async () => {
  const note = await write({ n: 1 });
  await until(() => heard.length > 0);
  expect(heard).toEqual([{ noteId: note.id, n: 1 }]);
  const [row] = await alpha.rows('select * from outbox');
  expect(row!.published_at).not.toBeNull();

  const nc = await connect({ servers: process.env.TEST_NATS_URL!, user: 'alpha', pass: process.env.TEST_NATS_ALPHA_PASSWORD!, inboxPrefix: '_INBOX_alpha' });
  const envelope = { specversion: '1.0', id: row!.id, source: '/nuanxin/alpha', type: NoteWritten.type, time: new Date().toISOString(), data: row!.data, correlationid: 'again-again' };
  await jetstream(nc, { checkAPI: false }).publish(subjectOf(NoteWritten.type, home), JSON.stringify(envelope)); // no msgID: the stream keeps it twice
  await write({ n: 2 });
  await until(() => heard.length > 1);
  expect(heard.map(it => it.n)).toEqual([1, 2]);
  await nc.close();
});

test('sixteen writers at once: nothing is lost, and each record is told of in its order', async () => {
  heard.length = 0;
  const notes = await Promise.all(Array.from({ length: 16 }, () => write({ n: 0 })));
  await Promise.all(notes.map(async ({ id }) => {
    for (let n = 1; n <= 10; n++) {
      await sleep(Math.random() * 8);
      await write({ id, n });
    }
  }));
  await until(() => heard.length >= 176);
  expect(heard).toHaveLength(176);
  for (const { id } of notes) expect(heard.filter(it => it.noteId === id).map(it => it.n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('what cannot be handled is parked with its error after the last try, and the rest goes on', async () => {
  heard.length = 0;
  await write({ n: 666 });
  await write({ n: 7 });
  await until(async () => (await beta.rows('select * from parked')).length > 0);
  const [parked] = await beta.rows('select type, error, tries from parked');
  expect(parked).toMatchObject({ type: NoteWritten.type, tries: 3 });
  expect(parked!.error).toContain('never');
  expect(heard.map(it => it.n)).toEqual([7]);
});

test('one key sent six times at once: one change, one fact, and all are given the same answer; with another input it is a conflict', async () => {
  const once = key();
  const answers = await Promise.all(Array.from({ length: 6 }, () => write({ n: 60 }, once)));
  for (const it of answers) expect(it).toEqual(answers[0]);
  const notes = (subject: string) => alpha.rows('select data from outbox where subject = $1', [subject]);
  expect(await notes(answers[0]!.id)).toHaveLength(1);
  expect(await write({ n: 61 }, once)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  await write({ id: answers[0]!.id, n: 62 });
  expect(await write({ n: 60 }, once)).toEqual(answers[0]);
});

test('what would be refused by now, or cannot be done at all, is answered as it was when it was done', async () => {
  const { id } = await write({ n: 70 });
  const once = key();
  const done = await write({ id, n: 71 }, once);
  await alpha.database.orm.em.fork({ session: { variables: sessionOf(whole('alpha')) } }).transactional(em => em.execute('delete from note where id = ?', [id]));
  expect(await write({ id, n: 71 }, once)).toEqual(done);
  const refused = key();
  expect(await write({ id, n: 72 }, refused)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await write({ id, n: 72 }, refused)).toMatchObject({ code: 'NOT_FOUND' });

  const { id: other } = await write({ n: 73 });
  const broken = key();
  const before = await write({ id: other, n: 74 }, broken);
  await expect(write({ id: other, n: NaN })).rejects.toThrow(); // a number that the event's schema does not take
  fails = true;
  await expect(write({ id: other, n: 75 })).rejects.toThrow('broken');
  expect(await write({ id: other, n: 74 }, broken)).toEqual(before);
  fails = false;
});

test('the app may add to the audit and the outbox, and neither read the one nor change the other', async () => {
  const em = alpha.database.orm.em.fork();
  await expect(em.execute('select * from audit')).rejects.toThrow(/permission denied/);
  await expect(em.execute('delete from outbox')).rejects.toThrow(/permission denied/);
  await expect(em.execute('update outbox set published_at = null')).rejects.toThrow(/permission denied/);
  await expect(em.execute('create table x ()')).rejects.toThrow(/permission denied/);
  expect(await em.execute('select * from note')).toEqual([]); // no scope, no rows
});
