import { defineEntity, p } from '@mikro-orm/core';
import { scopedBy } from '@nuanxin/kit';

const NeedAssessmentSchema = defineEntity({
  name: 'NeedAssessment',
  ...scopedBy('disability_file', 'file_id'),
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).index(),
    assessedOn: p.date(),
    assessor: p.string().length(64),
    functions: p.json<{ area: string; score: number }[]>(),
    functionTotal: p.smallint(),
    dependency: p.string().length(10),
    needs: p.json<{ need: string; score: number }[]>(),
    scaleVersion: p.string().length(20),
    validUntil: p.date(),
    version: p.integer().version(),
    createdAt: p.datetime(),
  },
});

/** An assessment of function and need 功能与需求评估; never changed, a new one follows it. */
export class NeedAssessment extends NeedAssessmentSchema.class {}
NeedAssessmentSchema.setClass(NeedAssessment);
