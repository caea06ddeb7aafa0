import { DeliverPolicy, jetstream, jetstreamManager, type JsMsg } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { settle } from './gather.ts';
import { reactionsTo, workOn, type Reaction } from './inbox.ts';
import { openDatabase, type DatabaseDefinition } from './orm.ts';
import type { Envelope } from './outbox.ts';
import { division, sessionOf } from './scope.ts';
import { streamName } from './stream.ts';

/** Read models: tables that hold nothing but folded events, and what folds them. */
export type Folds = { readonly tables: readonly string[]; readonly reactions: readonly Reaction[] };

/** Where a rebuild reads and writes: the owner's database address, and the broker as the deploy job's user, who may read all of the stream. */
export type RebuildSettings = { ownerUrl: string; servers: string; user?: string | undefined; password?: string | undefined };

/** What a rebuild did. */
export type Rebuilt = {
  /** Events that were folded: those of the stream that the division has heard, each once. */
  folded: number;
  /** Events of the stream that the division has not heard yet: it will fold them itself. */
  left: number;
  seconds: number;
};

/** Events that are folded in one transaction. */
const together = 1000;

/** The schema beside the division's own in which the tables are made anew. */
const beside = 'rebuild';

/**
 * Folds the read models of a division anew from all events of the stream, beside those that are in use, and puts them in their place in one
 * transaction: who reads meanwhile reads the old ones. The division may run and go on hearing; what it has heard, by its inbox, is in the new tables,
 * what it has not it folds into them later. Begun again after a failure it begins at the beginning; until the last step it touches nothing that is in use.
 * @throws Error when the stream no longer holds all that the tables in use were folded from; then nothing is changed.
 */
export async function rebuild(name: string, definition: DatabaseDefinition, { tables, reactions }: Folds, settings: RebuildSettings, log: Logger): Promise<Rebuilt> {
  const began = performance.now();
  const database = await openDatabase(definition, settings.ownerUrl, 1, 1);
  const nc = await connect({ servers: settings.servers, user: settings.user, pass: settings.password, name: `${name}-rebuild` });
  try {
    const whole = division(name);
    const inScope = <T>(work: (em: EntityManager) => Promise<T>) => database.orm.em.fork({ session: { variables: sessionOf(whole) } }).transactional(async em => {
      await em.execute(`set local search_path = ${beside}, public`);
      return work(em);
    });
    await database.orm.em.execute(`drop schema if exists ${beside} cascade; create schema ${beside}; create table ${beside}.folded (id uuid primary key);
      ${tables.map(it => `create table ${beside}.${it} (like public.${it} including all)`).join('; ')}`);

    const manager = await jetstreamManager(nc);
    const last = async () => (await manager.streams.info(streamName)).state.last_seq;
    const late = new Map<string, Envelope>();
    let folded = 0;
    const fold = async (em: EntityManager, envelopes: readonly Envelope[]) => {
      // The stream may hold an event twice, sent again after the broker's window; the inbox has it once.
      const rows = await em.execute<{ id: string; fresh: boolean }[]>(
        `with heard as (select id from public.inbox where id = any(?::uuid[])), fresh as (insert into ${beside}.folded select id from heard on conflict do nothing returning id)
         select heard.id, fresh.id is not null as fresh from heard left join fresh using (id)`,
        [`{${envelopes.map(it => it.id).join(',')}}`],
      );
      const heard = new Set(rows.map(it => it.id));
      const fresh = new Set(rows.filter(it => it.fresh).map(it => it.id));
      for (const envelope of envelopes) {
        if (!heard.has(envelope.id)) late.set(envelope.id, envelope);
        if (!fresh.delete(envelope.id)) continue;
        const work = workOn(em, database, whole, envelope, log);
        for (const { event, handle } of reactionsTo(reactions, envelope)) await handle(work, event.data.parse(envelope.data) as never, envelope);
        folded += 1;
      }
      await settle(em);
    };

    let read = 0;
    /** Folds what the stream holds after the last that was read, up to this one. */
    const upTo = async (end: number, within?: EntityManager) => {
      if (read >= end) return;
      const consumer = await jetstream(nc, { checkAPI: false }).consumers.get(streamName, { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: read + 1 });
      const messages = await consumer.consume({ max_messages: 2 * together });
      let batch: Envelope[] = [];
      const write = async () => {
        const envelopes = batch;
        batch = [];
        if (envelopes.length) await (within ? fold(within, envelopes) : inScope(em => fold(em, envelopes)));
      };
      let told = performance.now();
      for await (const message of messages) {
        read = message.seq;
        const envelope = envelopeOf(message);
        if (envelope && reactionsTo(reactions, envelope).length) batch.push(envelope);
        if (batch.length >= together) await write();
        if (performance.now() - told > 2000) {
          told = performance.now();
          log.info({ read, of: end, folded, perSecond: Math.round((folded * 1000) / (told - began)) }, 'rebuilding');
        }
        if (message.seq >= end || message.info.pending === 0) break;
      }
      await write();
      await messages.close();
    };

    await upTo(await last());
    await inScope(async em => {
      await em.execute('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local lock_timeout = 0');
      // From here on the division hears nothing new until we are done: the inbox says exactly what its tables hold.
      await em.execute('lock table public.inbox in share row exclusive mode');
      const waiting = [...late.values()];
      late.clear();
      for (let i = 0; i < waiting.length; i += together) await fold(em, waiting.slice(i, i + together));
      await upTo(await last(), em);
      const types = [...new Set(reactions.map(it => it.event.type))];
      const [{ n }] = (await em.execute('select count(*)::int as n from public.inbox where type = any(string_to_array(?, \',\'))', [types.join(',')])) as [{ n: number }];
      if (n !== folded) throw new Error(`the stream holds ${folded} of the ${n} events that the tables were folded from: nothing was changed`);
      for (const table of tables) await em.execute(`delete from public.${table}; insert into public.${table} select * from ${beside}.${table}`);
    });
    await database.orm.em.execute(`drop schema ${beside} cascade`);
    return { folded, left: late.size, seconds: (performance.now() - began) / 1000 };
  } finally {
    await nc.close();
    await database.close();
  }
}

function envelopeOf(message: JsMsg): Envelope | undefined {
  try {
    return message.json<Envelope>();
  } catch {
    return undefined; // the division has parked it
  }
}
