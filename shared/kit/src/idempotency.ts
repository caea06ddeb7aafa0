import { defineEntity, p } from '@mikro-orm/core';
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Rejection } from './rejection.ts';

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
  return createHash('sha256').update(`${action} ${canonical(input)}`).digest('base64url');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object')
    return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}

/**
 * Claims a key inside the action's transaction. Another holder makes this wait until it is done. Answers the former answer when there
 * is one; refuses a key that came with another input.
 */
export async function claim(em: EntityManager, actor: string, key: string, request: string): Promise<{ answer: unknown } | null> {
  const fresh = await em.execute('insert into idempotency (actor, key, request, at) values (?, ?, ?, now()) on conflict do nothing returning key', [actor, key, request]);
  if (fresh.length) return null;
  const [known] = await em.execute<{ request: string; answer: unknown }[]>('select request, answer from idempotency where actor = ? and key = ?', [actor, key]);
  if (known?.request !== request) {
    throw new Rejection('IDEMPOTENCY_CONFLICT', { zh: '该幂等键已用于另一请求，请换用新键。', en: 'This idempotency key was used with another input: take a new one.' }, 'idempotencyKey');
  }
  return { answer: known.answer };
}
