import { defineEntity, p } from '@mikro-orm/core';
import type { DataOf, EventDefinition } from '@nuanxin/contracts';
import { z } from 'zod';
import { conclude, journaled } from './journal.ts';
import type { Database } from './orm.ts';
import type { Envelope } from './outbox.ts';
import { division, open, sessionOf } from './scope.ts';
import { newId } from './id.ts';
import type { Work } from './work.ts';
import type { Logger } from 'pino';

const InboxSchema = defineEntity({
  name: 'InboxMessage',
  tableName: 'inbox',
  ...open(), // event ids and types only
  properties: { id: p.uuid().primary(), type: p.string(), at: p.datetime() },
});

/** An event that was handled; the guarantee that it is handled once. */
export class InboxMessage extends InboxSchema.class {}
InboxSchema.setClass(InboxMessage);

const ParkedSchema = defineEntity({
  name: 'ParkedMessage',
  tableName: 'parked',
  ...open(), // ids, codes, counts and times only, as every event
  properties: { id: p.uuid().primary(), type: p.string(), at: p.datetime(), envelope: p.json<unknown>(), error: p.string().length(2000), tries: p.integer() },
});

/** An event that could not be handled after the last try; it waits here with its error until people say "again". */
export class ParkedMessage extends ParkedSchema.class {}
ParkedSchema.setClass(ParkedMessage);

/** What a division does when another (or itself, by the bus) has spoken. */
export type Reaction = {
  readonly event: EventDefinition;
  readonly handle: (work: Work, data: never, envelope: Envelope) => Promise<unknown>;
};

/** Pairs an event with the action it calls. */
export function on<E extends EventDefinition>(event: E, handle: (work: Work, data: DataOf<E>, envelope: Envelope) => Promise<unknown>): Reaction {
  return { event, handle: handle as Reaction['handle'] };
}

const envelopeShape = z.object({ id: z.uuid(), type: z.string(), source: z.string(), time: z.string(), data: z.unknown(), correlationid: z.string() }).loose();

/** Runs the reactions to an event once per event id, however often it is delivered: the effect and the inbox row in one transaction. */
export async function receive(database: Database, name: string, reactions: readonly Reaction[], message: unknown, log: Logger): Promise<boolean> {
  const envelope = envelopeShape.parse(message) as unknown as Envelope;
  const own = reactions.filter(it => it.event.type === envelope.type);
  if (!own.length) return false;
  const actor = division(name);
  return database.orm.em.fork({ session: { variables: sessionOf(actor) } }).transactional(async em => {
    const fresh = await em.execute('insert into inbox (id, type, at) values (?, ?, now()) on conflict do nothing returning id', [envelope.id, envelope.type]);
    if (!fresh.length) return false;
    const work: Work = journaled({
      em, database, actor, now: new Date(), newId, action: envelope.type, correlationId: envelope.correlationid, causationId: envelope.id, log, loaders: new Map(), statements: new Map(),
    });
    for (const { event, handle } of own) {
      await handle(work, event.data.parse(envelope.data) as never, envelope);
      await em.flush(); // the next reaction sees what this one did
    }
    await conclude(em);
    return true;
  });
}

/** Puts an event aside after its last try. */
export async function park(database: Database, name: string, message: unknown, error: unknown, tries: number): Promise<void> {
  const envelope = message as Partial<Envelope>;
  const id = z.uuid().safeParse(envelope?.id).success ? envelope.id! : newId();
  await database.orm.em.fork({ session: { variables: sessionOf(division(name)) } }).execute(
    'insert into parked (id, type, at, envelope, error, tries) values (?, ?, now(), ?::jsonb, ?, ?) on conflict (id) do update set error = excluded.error, tries = excluded.tries',
    [id, String(envelope?.type ?? 'unknown'), JSON.stringify(message ?? null), String(error).slice(0, 2000), tries],
  );
}
