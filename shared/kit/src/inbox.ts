import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DataOf, EventDefinition } from '@nuanxin/contracts';
import { z } from 'zod';
import type { Actor } from './actor.ts';
import { settle } from './gather.ts';
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
  /** Whether there is anything to do, as its data alone tell; always unless said. Where there is not, the event is not kept as handled: nothing was. */
  readonly concerns?: ((data: never) => boolean) | undefined;
  readonly handle: (work: Work, data: never, envelope: Envelope) => Promise<unknown>;
};

/** Pairs an event with the action it calls; with `concerns`, only where its data say that there is anything to do. */
export function on<E extends EventDefinition>(
  event: E, handle: (work: Work, data: DataOf<E>, envelope: Envelope) => Promise<unknown>, concerns?: (data: DataOf<E>) => boolean,
): Reaction {
  return { event, handle: handle as Reaction['handle'], concerns: concerns as Reaction['concerns'] };
}

/** Those that answer this event, in their order. @throws the schema's error where its data are not what its type says. */
export const reactionsTo = (reactions: readonly Reaction[], { type, data }: Pick<Envelope, 'type' | 'data'>): readonly Reaction[] =>
  reactions.filter(it => it.event.type === type && (!it.concerns || it.concerns(it.event.data.parse(data) as never)));

const envelopeShape = z.object({ id: z.uuid(), type: z.string(), source: z.string(), time: z.string(), data: z.unknown(), correlationid: z.string() }).loose();

/** The work of answering one event, in a transaction that may answer others too. */
export function workOn(em: EntityManager, database: Database, actor: Actor, { type, id, correlationid }: Envelope, log: Logger): Work {
  return { em, database, actor, now: new Date(), newId, action: type, correlationId: correlationid, causationId: id, log, loaders: new Map(), statements: new Map() };
}

/**
 * Runs the reactions to events, in their order and once per event id, however often one is delivered: the effects of all and their inbox rows in
 * one transaction. @returns how many were new. @throws what a reaction threw; then none of them was handled.
 */
export async function receiveAll(database: Database, name: string, reactions: readonly Reaction[], messages: readonly unknown[], log: Logger): Promise<number> {
  const heard = messages.map(it => envelopeShape.parse(it) as unknown as Envelope).filter(it => reactionsTo(reactions, it).length > 0);
  if (!heard.length) return 0;
  const actor = division(name);
  let spoke = false;
  const handled = await database.orm.em.fork({ session: { variables: sessionOf(actor) } }).transactional(async em => {
    const added = await em.execute<{ id: string }[]>(
      `insert into inbox (id, type, at) select id, type, now() from jsonb_to_recordset(?::jsonb) as heard (id uuid, type text) on conflict do nothing returning id`,
      [JSON.stringify(heard.map(({ id, type }) => ({ id, type })))],
    );
    const fresh = new Set(added.map(it => it.id));
    for (const envelope of heard) {
      if (!fresh.delete(envelope.id)) continue;
      const work = journaled(workOn(em, database, actor, envelope, log));
      for (const { event, handle } of reactionsTo(reactions, envelope)) {
        await handle(work, event.data.parse(envelope.data) as never, envelope);
        await em.flush(); // the next reaction sees what this one did
      }
      if (await conclude(em)) spoke = true;
      em.clear(); // the next event has a unit of work of its own
    }
    await settle(em);
    return added.length;
  });
  if (spoke) database.wake();
  return handled;
}

/** Runs the reactions to one event. @returns whether it was new. */
export async function receive(database: Database, name: string, reactions: readonly Reaction[], message: unknown, log: Logger): Promise<boolean> {
  return (await receiveAll(database, name, reactions, [message], log)) > 0;
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
