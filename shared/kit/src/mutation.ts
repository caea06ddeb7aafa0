import type { EntityManager } from '@mikro-orm/postgresql';
import { OptimisticLockError, LockMode, type EntityClass } from '@mikro-orm/core';
import type { Actor } from './actor.ts';
import { isStale } from './driver.ts';
import { fingerprint, isTaken, keptAnswer } from './idempotency.ts';
import { conclude, journaled } from './journal.ts';
import { notFound, Rejection, rejectionRow } from './rejection.ts';
import { rowOf } from './read.ts';
import { sessionOf } from './scope.ts';
import { actorOf, type Work } from './work.ts';

/** What an action is: it takes the work and the input, changes entities, and answers the one that was asked for. */
export type Action<Input, Result extends object> = (work: Work, input: Input) => Promise<Result>;

const longestText = 2000;
const longestList = 500;

/**
 * Calls an action from a mutation: one transaction holds the change, its facts, its audit rows and the answer under the idempotency
 * key. A refusal takes all of it back and becomes the union's other member; it too is kept under the key.
 */
export function mutation<Input, Result extends object>(act: Action<Input, Result>) {
  return async (_: unknown, { input, idempotencyKey }: { input: Input; idempotencyKey: string }, work: Work) =>
    (await perform(work, act, input, idempotencyKey)) as { __typename?: 'Rejection' } & Result;
}

/**
 * The same, for callers without a schema. The key is not asked for beforehand: who was second with it finds out when the own answer is to be kept, or when
 * something else is in the way, and is given what the first was answered.
 */
export async function perform<Input, Result extends object>(work: Work, act: Action<Input, Result>, input: Input, key: string): Promise<object> {
  const actor = actorOf(work);
  const action = act.name;
  const request = fingerprint(action, input);
  const once = (answer: (em: EntityManager) => Promise<object>) => kept(work, actor, key, request, answer);
  try {
    if (!/^[\w:.-]{8,100}$/.test(key)) {
      throw new Rejection('INVALID_INPUT', { zh: '幂等键为 8–100 个字母、数字或 _:.- 字符。', en: 'An idempotency key is 8 to 100 letters, digits or _:.- characters.' }, 'idempotencyKey');
    }
    sane(input, 'input');
    return await once(async em => {
      const result = await act(journaled({ ...work, em, action }), input);
      await em.flush();
      return { ...rowOf(work, result), __typename: result.constructor.name };
    });
  } catch (error) {
    const refusal = isTaken(error) ? null : rejectionOf(error);
    if (refusal?.field === 'idempotencyKey') return rejectionRow(refusal);
    const earlier = await keptAnswer(work, actor.id, key, request);
    if (earlier) return earlier;
    if (!refusal) throw error;
    try {
      return await once(async () => rejectionRow(refusal));
    } catch (again) {
      const meanwhile = isTaken(again) && (await keptAnswer(work, actor.id, key, request));
      if (!meanwhile) throw again;
      return meanwhile;
    }
  } finally {
    work.loaders.clear();
  }
}

/** Does it and keeps the answer under the key in one transaction. */
async function kept(work: Work, actor: Actor, key: string, request: string, act: (em: EntityManager) => Promise<object>, isAgain = false): Promise<object> {
  const em = work.database.orm.em.fork({ session: { variables: sessionOf(actor) } });
  await em.begin();
  try {
    const text = JSON.stringify(await act(em));
    const spoke = await conclude(em, { actor: actor.id, key, request, text });
    await em.commit();
    if (spoke) work.database.wake();
    return JSON.parse(text) as object;
  } catch (error) {
    await em.rollback().catch(() => {}); // what went wrong first is told
    if (isStale(error) && !isAgain) return kept(work, actor, key, request, act, true);
    throw error;
  }
}

/** A record that is to be changed: locked, in scope, and of the version the caller saw; else a refusal. */
export async function change<T extends object>(work: Work, entity: EntityClass<T>, id: string, expectedVersion: number | null, field = 'input.id'): Promise<T> {
  const found = await work.em.findOne(entity, id as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw notFound(field);
  const { version } = found as { version?: number };
  if (expectedVersion !== null && version !== expectedVersion) throw stale(version);
  return found;
}

function stale(version: number | undefined): Rejection {
  return new Rejection('STALE_VERSION', { zh: '已被他人修改，请重新读取后再提交。', en: 'Someone changed it since: read it again.' }, 'input.expectedVersion', version === undefined ? [] : [String(version)]);
}

function rejectionOf(error: unknown): Rejection<string> | null {
  if (error instanceof Rejection) return error;
  if (error instanceof OptimisticLockError) return stale(undefined);
  // A write may fail with the statement it leaves with, and so as the database says it, not the ORM: both carry the SQLSTATE.
  const { code } = error as { code?: string }; // 23505 unique, 23514 check, 42501 the row policy refused what was written
  if (code === '23505') {
    return new Rejection('DUPLICATE', { zh: '已存在相同记录。', en: 'The same record exists already.' }, constraintField(error));
  }
  if (code === '23514') {
    return new Rejection('INVALID_INPUT', { zh: '数据不符合登记规则。', en: 'The data breaks a rule of the register.' }, constraintField(error));
  }
  if (code === '42501') {
    return new Rejection('OUT_OF_SCOPE', { zh: '目标地区或敏感级别超出您的权限范围。', en: 'The region or sensitivity is beyond your scope.' }, 'input.regionCode');
  }
  return null;
}

const constraintField = (error: unknown) => (error as { constraint?: string }).constraint ?? null;

/** Refuses what no field takes: texts and lists that are too long, control characters. */
function sane(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (value.length > longestText) {
      throw new Rejection('TOO_LONG', { zh: `文本不得超过 ${longestText} 字。`, en: `At most ${longestText} characters.` }, path);
    }
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value)) {
      throw new Rejection('INVALID_INPUT', { zh: '含有控制字符。', en: 'Holds control characters.' }, path);
    }
  } else if (Array.isArray(value)) {
    if (value.length > longestList) throw new Rejection('TOO_LONG', { zh: `最多 ${longestList} 项。`, en: `At most ${longestList} items.` }, path);
    value.forEach((item, i) => sane(item, `${path}[${i}]`));
  } else if (value && typeof value === 'object' && !(value instanceof Date)) {
    for (const [name, item] of Object.entries(value)) sane(item, `${path}.${name}`);
  }
}
