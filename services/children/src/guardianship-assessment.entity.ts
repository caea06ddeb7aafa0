import { defineEntity, p } from '@mikro-orm/core';
import type { ComputedChildCategory, RiskLevel } from '@nuanxin/casework';
import { scopedBy } from '@nuanxin/kit';

const GuardianshipAssessmentSchema = defineEntity({
  name: 'GuardianshipAssessment',
  ...scopedBy('child_file', 'file_id'),
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).index(),
    personId: p.string().length(27).index(),
    assessedOn: p.date(),
    /** Five scores, each 0 good to 3 bad (domain.md §2.2, judgement). */
    guardianAbility: p.smallint(),
    care: p.smallint(),
    safety: p.smallint(),
    emotion: p.smallint(),
    schooling: p.smallint(),
    /** 0–15. */
    total: p.smallint(),
    level: p.string().$type<RiskLevel>().length(10),
    proposedCategory: p.string().$type<ComputedChildCategory>().length(30).nullable(),
    note: p.string().length(500).nullable(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
  },
});

/** A guardianship assessment 监护评估. */
export class GuardianshipAssessment extends GuardianshipAssessmentSchema.class {}
GuardianshipAssessmentSchema.setClass(GuardianshipAssessment);
