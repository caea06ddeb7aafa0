import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

const AbilityAssessmentSchema = defineEntity({
  name: 'AbilityAssessment',
  ...scoped(),
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).index(),
    personId: p.string().length(27).index(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    assessedOn: p.date(),
    /** Two assessors, never the same (AB42195). */
    assessor1: p.string().length(64),
    assessor2: p.string().length(64),
    /** 26 scores in the order of the standard. */
    items: p.array(it => Number(it)),
    total: p.smallint(),
    level: p.smallint(),
    upgradeReasons: p.array(),
    scaleVersion: p.string().length(20),
    validUntil: p.date(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
  },
});

/** An ability assessment 老年人能力评估 (GB/T 42195-2022). */
export class AbilityAssessment extends AbilityAssessmentSchema.class {}
AbilityAssessmentSchema.setClass(AbilityAssessment);
