import { describe, expect, test } from 'vitest';
import { policy } from '../src/policy.ts';
import {
  type Actor, type Claims, DIVISIONS, LEDGERS, ROLES, ROLE_CODES, type RoleCode, SCOPES, describeRole, grantsOf,
} from '../src/roles.ts';

const TOWNSHIP = '620502005000';
const all = (role: RoleCode, more: Claims = {}): Actor => {
  const actor = grantsOf({ sub: 'a1', role, region: TOWNSHIP, domain: 'all', ...more });
  if (!actor) throw new Error(`${role} got no grants`);
  return actor;
};
const ledgerScopes = (actor: Actor): string[] =>
  [...actor.scopes].filter((scope) => LEDGERS.some((ledger) => scope.startsWith(`${ledger}:`)));

describe('claims', () => {
  test('good ones make an actor', () => {
    expect(grantsOf({ sub: 'a1', role: 'STATION_WORKER', region: TOWNSHIP, station: 's1' })).toMatchObject({
      id: 'a1', role: 'STATION_WORKER', domain: null, lo: 620502005000, hi: 620502005999, clearance: 3, station: 's1', org: null,
      region: TOWNSHIP, own: ['s1'],
    });
  });

  test.each<[string, Claims]>([
    ['no role', { sub: 'a1', region: TOWNSHIP }],
    ['an unknown role', { sub: 'a1', role: 'KING', region: TOWNSHIP }],
    ['a word of every object', { sub: 'a1', role: 'constructor', region: TOWNSHIP }],
    ['no subject', { role: 'VOLUNTEER', region: TOWNSHIP }],
    ['an empty subject', { sub: '', role: 'VOLUNTEER', region: TOWNSHIP }],
    ['no region', { sub: 'a1', role: 'VOLUNTEER' }],
    ['a malformed region', { sub: 'a1', role: 'VOLUNTEER', region: '6205' }],
    ['a number as region', { sub: 'a1', role: 'VOLUNTEER', region: 620502005000 }],
    ['a bureau role without a domain', { sub: 'a1', role: 'COUNTY_DIV', region: '620502000000' }],
    ['a bureau role with an unknown domain', { sub: 'a1', role: 'COUNTY_DIV', domain: 'taxes', region: '620502000000' }],
    ['a station worker of a whole province', { sub: 'a1', role: 'STATION_WORKER', region: '620000000000' }],
    ['a county of the whole country', { sub: 'a1', role: 'COUNTY_DIV', domain: 'elders', region: '000000000000' }],
    ['one who signs as a division', { sub: '/nuanxin/elders', role: 'VOLUNTEER', region: TOWNSHIP }],
    ['an organization that reads as two', { sub: 'a1', role: 'ORG_STAFF', region: TOWNSHIP, org: 'o1,o2' }],
    ['an organization that is no text', { sub: 'a1', role: 'ORG_STAFF', region: TOWNSHIP, org: { $ne: null } }],
  ])('%s makes no one', (_, claims) => {
    expect(grantsOf(claims)).toBeNull();
  });

  test('a domain narrows', () => {
    const elders = grantsOf({ sub: 'a1', role: 'COUNTY_DIV', domain: 'elders', region: '620502000000' });
    expect(elders?.scopes.has('elders:approve')).toBe(true);
    expect(elders && [...elders.scopes].filter((scope) => /^(children|disability|homelessness):/.test(scope))).toEqual([]);
  });

  test('a city without counties stands in for one', () => {
    expect(grantsOf({ sub: 'a1', role: 'COUNTY_DIV', domain: 'elders', region: '441900000000' })).not.toBeNull();
    expect(grantsOf({ sub: 'a1', role: 'STATION_HEAD', region: '441900000000' })).toBeNull();
  });
});

describe('separation (domain §1.2, §1.3, §7.4)', () => {
  test('the system administrator sees no data at all', () => {
    expect([...all('SYS_ADMIN').scopes]).toEqual(['system:operate']);
    expect(all('SYS_ADMIN').clearance).toBe(0);
  });

  test('the auditor writes nothing', () => {
    const writes = [...all('AUDITOR').scopes].filter((scope) => !/:(see|read|count|board)$/.test(scope));
    expect(writes).toEqual([]);
    expect([...all('AUDITOR').scopes].some((scope) => /:(health|money|restricted)$/.test(scope))).toBe(false);
  });

  test('volunteers, donors, organizations and charities see no ledger', () => {
    const outside = ['VOLUNTEER', 'TEAM_LEADER', 'DONOR', 'ORG_STAFF', 'CHARITY_STAFF', 'ASSESSOR', 'SYS_ADMIN', 'POLICE_LIAISON'] as const;
    for (const role of outside) {
      expect(ledgerScopes(all(role)), role).toEqual([]);
    }
  });

  test('the grid worker only sees that someone is there', () => {
    expect(ledgerScopes(all('GRID_WORKER')).every((scope) => scope.endsWith(':see'))).toBe(true);
    expect(all('GRID_WORKER').clearance).toBe(2);
  });

  test('provinces count, cities list masked, neither reads files', () => {
    expect(ledgerScopes(all('PROV_DIV', { region: '620000000000' })).every((scope) => scope.endsWith(':count'))).toBe(true);
    expect(ledgerScopes(all('CITY_DIV', { region: '620500000000' })).every((scope) => /:(see|count)$/.test(scope))).toBe(true);
    expect(all('CITY_DIV').audience).toBe('PARTLY');
  });

  test('only the health liaison reads the mental-illness profile', () => {
    expect(ROLE_CODES.filter((role) => all(role).scopes.has('disability:restricted'))).toEqual(['HEALTH_LIAISON']);
  });

  test('a worker proposes, a head or county approves', () => {
    expect([...all('STATION_WORKER').scopes].filter((scope) => scope.endsWith(':approve'))).toEqual([]);
    expect(all('STATION_HEAD').scopes.has('elders:approve')).toBe(true);
    expect(ROLE_CODES.filter((role) => all(role).scopes.has('crisis:close'))).toEqual(['CITY_DIV', 'COUNTY_DIV']);
  });

  test('everyone raises a crisis, but for the two who never write', () => {
    expect(ROLE_CODES.filter((role) => !all(role).scopes.has('crisis:raise'))).toEqual(['AUDITOR', 'SYS_ADMIN']);
  });

  test('money of donors is not money of elders', () => {
    expect(all('DONOR').scopes.has('charity:donor')).toBe(true);
    expect(all('DONOR').scopes.has('charity:read')).toBe(false);
  });
});

test('every scope of a role exists, and every scope has a role', () => {
  const given = new Set(ROLE_CODES.flatMap((role) => [...all(role).scopes]));
  expect([...given].filter((scope) => !SCOPES.has(scope))).toEqual([]);
  expect([...SCOPES].filter((scope) => !given.has(scope))).toEqual([]);
});

test('the policy adds who one is and in whose place one acts', () => {
  expect(policy.actorOf({ sub: 'a1', role: 'STATION_HEAD', region: TOWNSHIP, station: 's1' })).toMatchObject({
    own: ['a1', 's1'], actsAs: ['STATION_HEAD', 'STATION_WORKER'],
  });
  const worker = policy.actorOf({ sub: 'a1', role: 'STATION_WORKER', region: TOWNSHIP });
  expect(worker).toMatchObject({ own: ['a1'], actsAs: ['STATION_WORKER'] });
  expect(policy.actorOf({ sub: 'a1', role: 'KING', region: TOWNSHIP })).toBeNull();
  expect(policy.scopes).toBe(SCOPES);
});

test('the twenty-three roles have names in both languages', () => {
  expect(ROLE_CODES).toHaveLength(23);
  for (const code of ROLE_CODES) {
    expect(describeRole(code).zh).toMatch(/[一-龥]/);
    expect(describeRole(code).en).toMatch(/^[A-Z]/);
    expect(ROLES[code].clearance).toBeGreaterThanOrEqual(0);
  }
  expect(DIVISIONS).toHaveLength(7);
});
