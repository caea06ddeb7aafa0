import { defineEntity, p } from '@mikro-orm/core';
import type { DataOf, EventDefinition } from '@nuanxin/contracts';
import type { Pool } from 'pg';
import { withNext } from './driver.ts';
import { newId } from './id.ts';
import { journalOf } from './journal.ts';
import { open } from './scope.ts';
import type { Work } from './work.ts';

const OutboxSchema = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox',
  ...open(), // ids, codes, counts and times only; the relay's role may read it and mark it, the app's may add
  indexes: [{ name: 'outbox_waiting', expression: 'create index outbox_waiting on outbox (seq) where published_at is null' }],
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('number').autoincrement().unique(),
    type: p.string(),
    /** What it is about, and that thing's version: events of one subject keep their order. */
    subject: p.string(),
    subjectVersion: p.integer(),
    regionCode: p.bigint('number'),
    sensitivity: p.smallint(),
    at: p.datetime(),
    actor: p.string(),
    role: p.string(),
    correlationId: p.string(),
    causationId: p.string().nullable(),
    data: p.json<unknown>(),
    publishedAt: p.datetime().nullable(),
  },
});

/** A fact on its way out. Published rows are kept: the outbox is the ledger, the stream is a cache. */
export class OutboxMessage extends OutboxSchema.class {}
OutboxSchema.setClass(OutboxMessage);

/** What an event is about. */
export type About = { id: string; regionCode: number; version?: number };

/** A fact as its row is written. */
export type OutboxRow = {
  readonly id: string; readonly type: string; readonly subject: string; readonly subject_version: number; readonly region_code: number; readonly sensitivity: number;
  readonly at: Date; readonly actor: string; readonly role: string; readonly correlation_id: string; readonly causation_id: string | null; readonly data: unknown;
};

/** States a fact. It is kept in the same transaction as the change it tells of. */
export function emit<E extends EventDefinition>(work: Work, event: E, data: DataOf<E>, about: About): void {
  const journal = journalOf(work.em);
  if (!journal) throw new Error(`${event.type} is stated outside of an action`);
  journal.facts.push({
    id: newId(),
    type: event.type,
    subject: about.id,
    subject_version: about.version ?? 1,
    region_code: about.regionCode,
    sensitivity: event.sensitivity,
    at: work.now,
    actor: work.actor?.id ?? 'nobody',
    role: work.actor?.role ?? 'NOBODY',
    correlation_id: work.correlationId,
    causation_id: work.causationId,
    data: event.data.parse(data),
  });
}

/** The CloudEvents 1.0 envelope of a fact, JSON, with our extension attributes (lower case, as the standard wants). */
export type Envelope = {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  data: unknown;
  subjectversion: number;
  region: string;
  sensitivity: number;
  actorrole: string;
  correlationid: string;
  causationid: string | null;
};

type Waiting = {
  id: string; seq: string; type: string; subject: string; subject_version: number; region_code: string; sensitivity: number; at: Date;
  role: string; correlation_id: string; causation_id: string | null; data: unknown;
};

/** The subject an event of this type and region goes to: `nuanxin.<province>.<type>`. */
export function subjectOf(type: string, regionCode: number): string {
  return `nuanxin.${String(Math.floor(regionCode / 1e10)).padStart(2, '0')}.${type}`;
}

/** Facts that leave at once. */
export const relayed = 200;

// One relay at a time by an advisory lock, so that order holds; rows locked by nobody else, so that none is skipped by a late commit.
const waitingText = `select waiting.* from (select pg_try_advisory_xact_lock(hashtext('outbox')) as mine) as lock, lateral (
  select * from outbox where lock.mine and published_at is null order by seq limit $1 for update skip locked) as waiting order by seq`;
const publishedText = `${withNext}update outbox set published_at = now() where id = any($1::uuid[])`;

/**
 * Publishes what is waiting, oldest first, and marks it. Stops at the first that the broker did not take. Answers how many left.
 * The pool's connections are `WritingClient`s: it is two ways to the database and back.
 */
export async function relay(pool: Pool, name: string, publish: (subject: string, envelope: Envelope) => Promise<unknown>): Promise<number> {
  const client = await pool.connect();
  let isOpen = true;
  try {
    await client.query('begin');
    const { rows } = await client.query<Waiting>(waitingText, [relayed]);
    const sent = await Promise.allSettled(rows.map(row => publish(subjectOf(row.type, Number(row.region_code)), envelopeOf(name, row))));
    const failed = sent.findIndex(it => it.status === 'rejected');
    const left = failed < 0 ? rows : rows.slice(0, failed);
    if (left.length) await client.query(publishedText, [left.map(it => it.id)]);
    await client.query('commit');
    isOpen = false;
    if (failed >= 0) throw (sent[failed] as PromiseRejectedResult).reason;
    return left.length;
  } finally {
    if (isOpen) await client.query('rollback').catch(() => {});
    client.release();
  }
}

function envelopeOf(name: string, row: Waiting): Envelope {
  return {
    specversion: '1.0',
    id: row.id,
    source: `/nuanxin/${name}`,
    type: row.type,
    subject: row.subject,
    time: row.at.toISOString(),
    datacontenttype: 'application/json',
    data: row.data,
    subjectversion: row.subject_version,
    region: String(row.region_code).padStart(12, '0'),
    sensitivity: row.sensitivity,
    actorrole: row.role,
    correlationid: row.correlation_id,
    causationid: row.causation_id,
  };
}
