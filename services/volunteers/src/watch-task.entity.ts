import { defineEntity, p } from '@mikro-orm/core';
import type { StateOf, visitTaskStates } from '@nuanxin/casework';
import { isOwn, reachable } from './reach.entity.ts';

/** What a watcher saw 守望结果 (domain.md §4.4). */
export type WatchResult = 'SAW_WELL' | 'WRONG' | 'NOT_SEEN';

const WatchTaskSchema = defineEntity({
  name: 'WatchTask',
  ...reachable([isOwn('volunteer_id'), isOwn('station_id')]),
  indexes: [{ properties: ['pairId', 'state'] }, { properties: ['volunteerId', 'state', 'openedAt'] }], // those that are open, whatever a year has made
  uniques: [{ name: 'watch_task_once', properties: ['crisisId', 'pairId'] }],
  properties: {
    id: p.string().length(64).primary(),
    pairId: p.string().length(64),
    volunteerId: p.string().length(64),
    personId: p.string().length(27).index(),
    householdId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    /** The crisis it answers, without its kind: that stays in the ledger. */
    crisisId: p.string().length(64).nullable(),
    level: p.smallint().nullable(),
    state: p.string().$type<StateOf<typeof visitTaskStates>>().length(10).index(),
    openedAt: p.datetime(),
    dueAt: p.datetime().nullable(),
    result: p.string().$type<WatchResult>().length(10).nullable(),
    note: p.string().length(500).nullable(),
    reportedAt: p.datetime().nullable(),
    createdBy: p.string().length(64),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A look that is asked of a watcher, or was made without asking 守望任务. */
export class WatchTask extends WatchTaskSchema.class {}
WatchTaskSchema.setClass(WatchTask);
