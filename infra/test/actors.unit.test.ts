import { grantsOf, isPersonId, ROLE_CODES } from '@nuanxin/casework';
import { describe, expect, it } from 'vitest';
import { demoActors } from '../local/actors.ts';

const actors = demoActors(Buffer.alloc(32, 7));

describe('the demonstration actors', () => {
  it('leave out no role', () => {
    expect(new Set(actors.map(actor => actor.role))).toEqual(new Set(ROLE_CODES));
  });

  it('have an id of their own each', () => {
    expect(new Set(actors.map(actor => actor.id)).size).toBe(actors.length);
  });

  it.each(actors.map(actor => [actor.id, actor] as const))('%s is someone to the roles table', (_, { id, label: _label, ...claims }) => {
    const granted = grantsOf({ sub: id, ...claims });
    expect(granted).not.toBeNull();
    expect(granted!.region).toBe(claims.region);
  });

  it('name persons by key, never by citizen id', () => {
    for (const actor of actors.filter(one => one.person)) expect(isPersonId(actor.person!)).toBe(true);
    expect(JSON.stringify(actors)).not.toMatch(/620599/);
  });
});
