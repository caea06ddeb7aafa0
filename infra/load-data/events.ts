import { chance, idOf } from './chance.ts';
import type { People } from './people.ts';
import { at } from './plan.ts';
import type { Filling } from './table.ts';

/** Visits a year of a file on the average (§8.1). */
const visitsAYear = { elders: 12.8, children: 8.4, disability: 1.64 } as const;
const words = { elders: ['A1', 'S08'], children: ['A2', 'S14'], disability: ['A7', 'S25'] } as const;

/**
 * Adds a year of unpublished facts to a ledger's outbox: `visit-recorded` and `service-recorded` of each visit of §8.1, oldest first, so that
 * how fast a backlog drains can be measured. Their visits have no rows: what is measured is the way, not the ledger.
 */
export async function loadEvents(people: People, filling: Filling, ledger: 'elders' | 'children' | 'disability'): Promise<void> {
  const { plan, seed } = people;
  const outbox = filling.table('OutboxMessage');
  const count = Math.round(plan.sizes[ledger] * visitsAYear[ledger]);
  const [actionCode, catalogueCode] = words[ledger];
  for (let index = 0; index < count; index++) {
    const next = chance(seed, `${ledger} event`, index);
    const when = at(plan, -365 + Math.floor((index * 365) / count), 8 + Math.floor(next() * 9));
    const { fileId, personId, station, town } = people.subject(ledger, Math.floor(next() * plan.sizes[ledger]));
    const visitId = idOf(seed, `${ledger} event visit`, index, when.getTime());
    const about = { personId, stationId: station.id, regionCode: town.code, at: when.toISOString(), minutes: 20 };
    const facts = [
      ['visit-recorded', { ...about, visitId, fileId, mode: 'HOME', resultCode: 'MET', riskLevel: 'KEY', onTime: true }],
      ['service-recorded', { ...about, recordId: visitId, actionCode, catalogueCode, projectId: null, orgId: null, attendance: 'NAMED', headcount: 1, deliveryId: null }],
    ] as const;
    for (const [n, [type, data]] of facts.entries()) {
      await outbox.add({
        id: idOf(seed, `${ledger} fact`, index * 2 + n, when.getTime()), type: `${ledger}.${type}.v1`, subject: visitId, subjectVersion: 1, regionCode: town.code, sensitivity: 2, at: when, actor: 'load-data',
        role: 'STATION_WORKER', correlationId: visitId, causationId: null, data, publishedAt: null,
      });
    }
  }
}
