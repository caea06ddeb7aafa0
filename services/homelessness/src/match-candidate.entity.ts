import { defineEntity, p } from '@mikro-orm/core';
import { scopedBy } from '@nuanxin/kit';

const MatchCandidateSchema = defineEntity({
  name: 'MatchCandidate',
  ...scopedBy('relief_case', 'case_id'),
  uniques: [{ properties: ['caseId', 'alertId'] }],
  properties: {
    id: p.string().length(64).primary(),
    caseId: p.string().length(64).index(),
    alertId: p.string().length(64).index(),
    basis: p.string().length(30),
    /** 0 to 100, as whoever compared says. */
    score: p.smallint().nullable(),
    note: p.string().length(500).nullable(),
    state: p.string().length(10),
    proposedBy: p.string().length(64),
    decidedBy: p.string().length(64).nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.string().length(500).nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
  },
});

/** A case and an alert that may be one person 匹配线索. */
export class MatchCandidate extends MatchCandidateSchema.class {}
MatchCandidateSchema.setClass(MatchCandidate);
