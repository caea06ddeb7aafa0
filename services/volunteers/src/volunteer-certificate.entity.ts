import { defineEntity, p } from '@mikro-orm/core';
import { isOwn, reachable } from './reach.entity.ts';

const VolunteerCertificateSchema = defineEntity({
  name: 'VolunteerCertificate',
  ...reachable([isOwn('volunteer_id'), isOwn('station_id')], true),
  properties: {
    id: p.string().length(64).primary(),
    certificateNo: p.string().length(20).unique(),
    volunteerId: p.string().length(64).index(),
    stationId: p.string().length(64).nullable(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    from: p.date(),
    to: p.date(),
    minutes: p.integer(),
    content: p.string().length(500),
    issuer: p.string().length(50),
    responsible: p.string().length(50),
    handler: p.string().length(50),
    contact: p.string().length(50),
    issuedAt: p.datetime(),
    createdBy: p.string().length(64),
    version: p.integer().version(),
  },
});

/** A certificate of hours 志愿服务记录证明 (VSR 19, VRC): the database lets nobody change or delete one. */
export class VolunteerCertificate extends VolunteerCertificateSchema.class {}
VolunteerCertificateSchema.setClass(VolunteerCertificate);
