import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

const MissingPersonAlertSchema = defineEntity({
  name: 'MissingPersonAlert',
  ...scoped(),
  properties: {
    id: p.string().length(64).primary(),
    personId: p.string().length(27).index(),
    name: p.string().length(50),
    idSealed: p.text().nullable().hidden(),
    idMask: p.string().length(18).nullable(),
    idMissingReason: p.string().length(200).nullable(),
    sex: p.string().$type<'UNKNOWN' | 'MALE' | 'FEMALE' | 'NOT_STATED'>().length(10),
    birthDate: p.date().nullable(),
    features: p.string().length(500).nullable(),
    lastSeenAt: p.datetime().index(),
    lastSeenPlace: p.string().length(200).nullable(),
    /** Where last seen. */
    regionCode: p.bigint('number').index(),
    /** A reference; the photo itself is kept elsewhere. */
    photoRef: p.string().length(100).nullable(),
    reporterName: p.string().length(50),
    reporterRelation: p.string().length(20).nullable(),
    phoneSealed: p.text().nullable().hidden(),
    phoneMask: p.string().length(20).nullable(),
    state: p.string().length(10).index(),
    matchedCaseId: p.string().length(64).nullable(),
    closedReason: p.string().length(500).nullable(),
    sensitivity: p.smallint(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** A report that somebody is missing 走失信息. */
export class MissingPersonAlert extends MissingPersonAlertSchema.class {}
MissingPersonAlertSchema.setClass(MissingPersonAlert);
