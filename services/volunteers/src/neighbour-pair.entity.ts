import { defineEntity, p } from '@mikro-orm/core';
import type { neighbourPairStates, StateOf } from '@nuanxin/casework';
import { isOwn, reachable } from './reach.entity.ts';

const NeighbourPairSchema = defineEntity({
  name: 'NeighbourPair',
  ...reachable([isOwn('volunteer_id'), isOwn('station_id')]),
  indexes: [
    {
      name: 'neighbour_pair_once',
      expression: `create unique index "neighbour_pair_once" on "neighbour_pair" (person_id, volunteer_id) where state <> 'ENDED'`,
    },
  ],
  checks: [{ name: 'neighbour_pair_every', expression: 'every_days between 1 and 90' }],
  properties: {
    id: p.string().length(64).primary(),
    volunteerId: p.string().length(64).index(),
    /** Who is looked after: the key only; the name stays in the ledgers. */
    personId: p.string().length(27).index(),
    householdId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    everyDays: p.smallint(),
    distanceMetres: p.smallint().nullable(),
    serviceNote: p.string().length(200).nullable(),
    lastContactAt: p.datetime().nullable(),
    state: p.string().$type<StateOf<typeof neighbourPairStates>>().length(10).index(),
    agreedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A watcher and the one watched 结对守望 (domain.md §2.6). */
export class NeighbourPair extends NeighbourPairSchema.class {}
NeighbourPairSchema.setClass(NeighbourPair);
