import { defineEntity, p } from '@mikro-orm/core';
import { hash } from 'node:crypto';
import { rows } from './read.ts';
import { Rejection, rejectionRow } from './rejection.ts';
import { sql } from './sql.ts';
import type { Work } from './work.ts';

const IdempotencySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency',
  rowLevelSecurity: 'force',
  policies: [{ name: 'own', using: `actor = current_setting('nx.actor', true)`, check: `actor = current_setting('nx.actor', true)` }],
  properties: {
    actor: p.string().primary(),
    key: p.string().length(100).primary(),
    request: p.string(),
    answer: p.json<unknown>().nullable(),
    at: p.datetime(),
  },
});

/** An answer that was given; the same key of the same actor gets it again. */
export class IdempotencyKey extends IdempotencySchema.class {}
IdempotencySchema.setClass(IdempotencyKey);

/** The fingerprint of a request: its action and input, whatever the order of its keys. */
export function fingerprint(action: string, input: unknown): string {
  return hash('sha256', `${action} ${canonical(input)}`, 'base64url');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object')
    return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}

/** An answer as it is kept under the key of the request that it answers. */
export type KeptAnswer = { readonly actor: string; readonly key: string; readonly request: string; readonly text: string };

/** Whether this is what the database says when an answer is kept already under the key: the transaction that was second holds nothing. */
export function isTaken(error: unknown): boolean {
  const { code, table } = (error ?? {}) as { code?: string; table?: string };
  return code === '23505' && table === 'idempotency';
}

/** The answer that is kept under a key, or null where there is none; the refusal of a key that came with another input. */
export async function keptAnswer(work: Work, actor: string, key: string, request: string): Promise<object | null> {
  const [kept] = await rows<{ request: string; answer: object }>(work, sql`select request, answer from idempotency where actor = ${actor} and key = ${key}`);
  if (!kept) return null;
  return kept.request === request ? kept.answer : rejectionRow(new Rejection('IDEMPOTENCY_CONFLICT', {
    zh: '该幂等键已用于另一请求，请换用新键。', en: 'This idempotency key was used with another input: take a new one.',
  }, 'idempotencyKey'));
}
