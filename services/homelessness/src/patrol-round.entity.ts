import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

const PatrolRoundSchema = defineEntity({
  name: 'PatrolRound',
  ...scoped('station_id'),
  properties: {
    id: p.string().length(64).primary(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    area: p.string().length(100),
    stationId: p.string().length(64).nullable().index(),
    memberIds: p.array(),
    partners: p.array(),
    /** Denser, in cold or heat. */
    wave: p.boolean(),
    startedAt: p.datetime().index(),
    minutes: p.integer(),
    contacts: p.integer(),
    supplies: p.integer(),
    note: p.string().length(2000).nullable(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
  },
});

/** A round through the streets 街面巡查. */
export class PatrolRound extends PatrolRoundSchema.class {}
PatrolRoundSchema.setClass(PatrolRound);
