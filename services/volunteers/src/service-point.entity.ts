import { defineEntity, p } from '@mikro-orm/core';
import { isOwn, reachable } from './reach.entity.ts';

const ServicePointSchema = defineEntity({
  name: 'ServicePoint',
  ...reachable([isOwn('station_id')]),
  uniques: [{ properties: ['regionCode', 'name'] }],
  properties: {
    id: p.string().length(64).primary(),
    name: p.string().length(50).index(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    address: p.string().length(200),
    stationId: p.string().length(64).nullable().index(),
    openedOn: p.date(),
    active: p.boolean(),
    createdBy: p.string().length(64),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A service point of a village or community 城乡社区志愿服务站 (seed: full coverage step by step). */
export class ServicePoint extends ServicePointSchema.class {}
ServicePointSchema.setClass(ServicePoint);
