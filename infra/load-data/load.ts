import { loadCharity } from './charity.ts';
import { loadChildren } from './children.ts';
import { loadDisability } from './disability.ts';
import { loadElders } from './elders.ts';
import { loadHomelessness } from './homelessness.ts';
import { loadOrganizations } from './organizations.ts';
import type { People } from './people.ts';
import type { Filling } from './table.ts';
import { loadVolunteers } from './volunteers.ts';

/** How each division's database is filled. */
export const loaders: Readonly<Record<string, (people: People, filling: Filling) => Promise<void>>> = {
  elders: loadElders, children: loadChildren, disability: loadDisability, homelessness: loadHomelessness, charity: loadCharity, volunteers: loadVolunteers, organizations: loadOrganizations,
};

/**
 * Entities that stay empty, and why: bulk rows have no events, keys or audit of their own (nobody acted), boards are folded from events, the
 * first match rules hold without a row, nothing was disclosed yet, and only ledgers count numbers on.
 */
export const empty: readonly string[] = [
  'OutboxMessage', 'InboxMessage', 'ParkedMessage', 'AuditEntry', 'IdempotencyKey', 'Alias', 'BoardTarget', 'BoardStation', 'BoardProject', 'BoardPairing', 'BoardTally', 'BoardPerson', 'BoardMark', 'MatchRules', 'Disclosure',
  'RegionImport', 'Counter',
];
