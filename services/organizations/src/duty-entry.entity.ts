import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

const DutyEntrySchema = defineEntity({
  name: 'DutyEntry',
  ...scoped('station_id'),
  properties: {
    /** Id of the crisis in its ledger. */
    id: p.string().length(64).primary(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    /** The ledger that raised it. */
    division: p.string().length(20),
    /** 1 red, 2 orange, 3 yellow. */
    level: p.smallint(),
    kind: p.string().length(40),
    personId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable(),
    /** As the ledger says: RAISED, ACKNOWLEDGED, RESPONDING, STABILISED, CLOSED, FALSE_ALARM. */
    state: p.string().length(20),
    raisedAt: p.datetime(),
    /** When it came into its state. */
    stateAt: p.datetime(),
    acknowledgeBy: p.datetime(),
    acknowledgedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    /** Sorts the queue: level, then the deadline. */
    rank: p.string().length(40).index(),
  },
});

/** A crisis of any ledger as the duty officer sees it, folded from events. 值班事项 */
export class DutyEntry extends DutyEntrySchema.class {}
DutyEntrySchema.setClass(DutyEntry);
