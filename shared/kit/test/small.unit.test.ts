import { expect, test } from 'vitest';
import { fingerprint } from '../src/idempotency.ts';
import { newId } from '../src/id.ts';
import { all, sql } from '../src/sql.ts';
import { Rejection } from '../src/rejection.ts';
import { seal, unseal } from '../src/seal.ts';
import { durables } from '../src/stream.ts';
import { subjectOf } from '../src/outbox.ts';
import { nextSteps, take, type Machine } from '../src/transitions.ts';

const key = Buffer.alloc(32, 7);

test('a sealed text opens in its own place only', () => {
  const sealed = seal(key, '620599195003070010', 'elders:file:1');
  expect(sealed).not.toContain('620599');
  expect(unseal(key, sealed, 'elders:file:1')).toBe('620599195003070010');
  expect(() => unseal(key, sealed, 'elders:file:2')).toThrow();
  expect(() => unseal(Buffer.alloc(32, 8), sealed, 'elders:file:1')).toThrow();
});

test('ids sort by time and never repeat', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => newId(1_700_000_000_000 + i));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('values become parameters, whatever they say', () => {
  const where = all(sql`a = ${"'; drop table x --"}`, null, sql`b > ${1}`);
  expect(where.values).toEqual(["'; drop table x --", 1]);
  expect(where.text.join('$')).toBe('true and (a = $) and (b > $)');
});

test('a request is the same whatever the order of its keys', () => {
  expect(fingerprint('x', { a: 1, b: [1, { c: 2, d: 3 }] })).toBe(fingerprint('x', { b: [1, { d: 3, c: 2 }], a: 1 }));
  expect(fingerprint('x', { a: 1 })).not.toBe(fingerprint('y', { a: 1 }));
  expect(fingerprint('x', { a: [1, 2] })).not.toBe(fingerprint('x', { a: [2, 1] }));
});

test('an older broker gets a consumer a type', () => {
  expect(durables('elders', ['a.b.v1', 'a.c.v1'], '2.15.1')).toEqual([{ durable: 'elders-inbox', subjects: ['nuanxin.*.a.b.v1', 'nuanxin.*.a.c.v1'] }]);
  expect(durables('elders', ['a.b.v1'], '2.9.10')).toEqual([{ durable: 'elders-inbox-a_b_v1', subjects: ['nuanxin.*.a.b.v1'] }]);
});

test('a fact goes to its province', () => {
  expect(subjectOf('elders.visit-recorded.v1', 620502005000)).toBe('nuanxin.62.elders.visit-recorded.v1');
  expect(subjectOf('organizations.catalogue-updated.v1', 0)).toBe('nuanxin.00.organizations.catalogue-updated.v1');
});

test('a step is taken by those who may, else refused with what is allowed', () => {
  const machine: Machine<'A' | 'B', 'GO' | 'BACK'> = {
    name: 'm', initial: 'A', steps: { GO: { who: ['HEAD'] }, BACK: {} },
    allowed: state => (state === 'A' ? ['GO'] : ['BACK']), next: (state, step) => (state === 'A' && step === 'GO' ? 'B' : state === 'B' && step === 'BACK' ? 'A' : undefined),
  };
  const actor = (role: string) => ({ id: role, role, actsAs: [role], scopes: new Set<string>(), lo: 0, hi: 0, clearance: 0, own: [] });
  const record = { state: 'A' as 'A' | 'B' };
  expect(() => take(machine, record, 'GO', actor('WORKER'))).toThrow(expect.objectContaining({ code: 'OUT_OF_SCOPE' }) as Rejection);
  expect(() => take(machine, record, 'BACK', actor('HEAD'))).toThrow(expect.objectContaining({ code: 'ILLEGAL_TRANSITION', allowed: ['GO'] }) as Rejection);
  expect(nextSteps(machine, 'A', actor('WORKER'))).toEqual([]);
  expect(take(machine, record, 'GO', actor('HEAD'))).toBe('B');
});
