import { expect, test } from 'vitest';
import { nextLookBy } from '../src/neighbour-pair.ts';
import { isOwn, ofLedTeam, reachable } from '../src/reach.entity.ts';
import { mayServeChildren } from '../src/volunteer.ts';

test.each([
  ['clear and fresh', 'CLEAR', '2026-05-01', true],
  ['clear, a year old', 'CLEAR', '2025-11-24', true],
  ['clear, older than a year', 'CLEAR', '2025-11-23', false],
  ['with a record', 'FOUND', '2026-05-01', false],
  ['none', null, null, false],
] as const)('who may serve children on 2026-11-24: %s', (_, backgroundCheckResult, backgroundCheckOn, may) => {
  expect(mayServeChildren({ backgroundCheckResult, backgroundCheckOn }, '2026-11-24')).toBe(may);
});

test('the next look counts from the last contact, or from the agreement; a pair that rests has none', () => {
  const [agreedAt, lastContactAt] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-11-10T08:00:00Z')];
  expect(nextLookBy({ state: 'ACTIVE', everyDays: 7, agreedAt, lastContactAt: null })).toEqual(new Date('2026-11-08T00:00:00Z'));
  expect(nextLookBy({ state: 'ACTIVE', everyDays: 7, agreedAt, lastContactAt })).toEqual(new Date('2026-11-17T08:00:00Z'));
  expect(nextLookBy({ state: 'PAUSED', everyDays: 7, agreedAt, lastContactAt })).toBeNull();
});

test('no row policy lets anything be deleted; what is kept is not even changed', () => {
  const commands = (kept: boolean) => reachable([isOwn('volunteer_id'), ofLedTeam('team_id')], kept).policies.map(it => it.command);
  expect(commands(false)).toEqual(['select', 'insert', 'update']);
  expect(commands(true)).toEqual(['select', 'insert']);
});
