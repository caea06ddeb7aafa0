import { jetstream, type JsMsg } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { WritingClient } from './driver.ts';
import { park, receive, receiveAll, type Reaction } from './inbox.ts';
import type { Database } from './orm.ts';
import { relay, relayed } from './outbox.ts';
import { durables, streamName } from './stream.ts';

/** Tries of one event before it is parked, and the pause after the first (doubled after each, at most 30 s). */
export type Patience = { tries: number; firstPauseMs: number };

/** Whatever has come already comes before this. */
const nothingNow = () => new Promise<undefined>(done => setImmediate(done, undefined));

/** Events that are handled in one transaction, at most. */
const heardAtOnce = 100;

const usual: Patience = { tries: 8, firstPauseMs: 400 };

/** Where the broker is and as whom we speak. */
export type BusSettings = { name: string; servers: string; user?: string | undefined; password?: string | undefined; relayUrl: string; patience?: Patience };

/** Carries a division's outbox to NATS and its share of NATS to the inbox, until stopped. The broker down is only late. */
export function joinBus(settings: BusSettings, database: Database, reactions: readonly Reaction[], log: Logger) {
  const { name, patience = usual } = settings;
  const stopping = new AbortController();
  const pool = new Pool({ connectionString: settings.relayUrl, max: 1, idleTimeoutMillis: 30_000, Client: WritingClient });
  pool.on('error', error => log.warn({ err: error.message }, 'relay pool'));
  let awake: () => void = () => {};
  let woken = false;
  database.wake = () => {
    woken = true;
    awake();
  };
  stopping.signal.addEventListener('abort', () => awake(), { once: true });
  const pause = async (ms: number) => {
    if (!woken && !stopping.signal.aborted) {
      await new Promise<void>(done => {
        const timer = setTimeout(done, ms);
        awake = () => (clearTimeout(timer), done());
      });
    }
    woken = false;
  };

  let connection: NatsConnection | undefined;
  const done = (async () => {
    connection = await joined(settings, stopping.signal, log);
    if (!connection) return;
    await Promise.all([send(connection), hear(connection)]);
  })().catch(error => log.error({ err: error }, 'bus'));

  async function send(nc: NatsConnection) {
    const js = jetstream(nc, { checkAPI: false, timeout: 5000 });
    while (!stopping.signal.aborted) {
      const sent = await relay(pool, name, (subject, envelope) => js.publish(subject, JSON.stringify(envelope), { msgID: envelope.id })).catch(error => {
        if (!stopping.signal.aborted) log.warn({ err: String(error) }, 'outbox waits'); // late, not lost
        return -1;
      });
      if (sent < relayed) await pause(sent < 0 ? 1000 : 2000);
    }
  }

  async function hear(nc: NatsConnection) {
    if (!reactions.length) return;
    const js = jetstream(nc, { checkAPI: false });
    const types = [...new Set(reactions.map(it => it.event.type))];
    await Promise.all(durables(name, types, nc.info?.version ?? '0').map(({ durable }) => hearOne(durable)));

    async function handleAll(messages: readonly JsMsg[]) {
      if (messages.length === 1) return handle(messages[0]!);
      try {
        await receiveAll(database, name, reactions, messages.map(it => it.json()), log);
        for (const message of messages) message.ack();
      } catch (error) {
        // One of them spoils it for all, and nothing was written: each by itself.
        log.warn({ err: String(error), events: messages.length }, 'events not handled together');
        for (const message of messages) await handle(message);
      }
    }

    async function handle(message: JsMsg) {
      const tries = message.info.deliveryCount;
      let parsed: unknown = null;
      try {
        parsed = message.json();
        await receive(database, name, reactions, parsed, log);
        message.ack();
      } catch (error) {
        log.warn({ err: String(error), tries, type: (parsed as { type?: string } | null)?.type }, 'event not handled');
        if (tries < patience.tries) message.nak(Math.min(30_000, patience.firstPauseMs * 2 ** (tries - 1)));
        else await park(database, name, parsed, error, tries).then(() => message.term('parked'), () => message.nak(30_000));
      }
    }

    async function hearOne(durable: string) {
      while (!stopping.signal.aborted) {
        try {
          const consumer = await js.consumers.get(streamName, durable);
          const messages = await consumer.consume({ max_messages: 100 });
          const stop = () => void messages.close();
          stopping.signal.addEventListener('abort', stop, { once: true });
          const queue = messages[Symbol.asyncIterator]();
          let coming = queue.next();
          for (let next = await coming; !next.done && !stopping.signal.aborted; next = await coming) {
            const together = [next.value];
            coming = queue.next();
            // What has come meanwhile goes along; nobody waits for more. (The queue's own count of what is pending holds the server's heartbeats too.)
            while (together.length < heardAtOnce) {
              const more = await Promise.race([coming, nothingNow()]);
              if (!more || more.done) break;
              together.push(more.value);
              coming = queue.next();
            }
            await handleAll(together);
          }
          stopping.signal.removeEventListener('abort', stop);
        } catch (error) {
          if (!stopping.signal.aborted) log.warn({ err: String(error), durable }, 'inbox waits');
        }
        await sleep(500, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  return {
    async stop() {
      stopping.abort();
      const closed = Promise.allSettled([done, connection?.drain()]);
      await Promise.race([closed, sleep(3000)]); // a broker that never comes back must not keep us
      await pool.end();
    },
  };
}

async function joined({ name, servers, user, password }: BusSettings, signal: AbortSignal, log: Logger): Promise<NatsConnection | undefined> {
  while (!signal.aborted) {
    try {
      const nc = await connect({ servers, name, user, pass: password, inboxPrefix: `_INBOX_${name}`, noAsyncTraces: true, maxReconnectAttempts: -1, reconnectTimeWait: 500 });
      const version = nc.info?.version ?? 'unknown';
      log.info({ version }, 'bus joined');
      return nc;
    } catch (error) {
      log.warn({ err: String(error) }, 'bus not reached');
      await sleep(1000, undefined, { signal }).catch(() => {});
    }
  }
  return undefined;
}
