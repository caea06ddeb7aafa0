import { defineEntity, p } from '@mikro-orm/core';
import { scopedBy } from '@nuanxin/kit';

/** What an institution found, at which step 康复评估记录. */
export type RehabAssessment = { step: string; at: string; note: string | null };

const RehabReferralSchema = defineEntity({
  name: 'RehabReferral',
  ...scopedBy('disability_file', 'file_id', { classified: true }), // by the file: it follows it to another township, whoever moves it
  properties: {
    id: p.string().length(64).primary(),
    fileId: p.string().length(64).index(),
    /** 3, and 4 when a medical institution applied: the family has told the station nothing (judgement). */
    sensitivity: p.smallint(),
    /** SELF, MEDICAL or OTHER (JKR). */
    applicant: p.string().length(10),
    state: p.string().length(15).index(),
    orgId: p.string().length(64).nullable(),
    appliedAt: p.datetime().index(),
    /** Ends of the two clocks of 5 working days (JKR). */
    registerBy: p.datetime(),
    registeredAt: p.datetime().nullable(),
    referBy: p.datetime().nullable(),
    referredAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    followedUpAt: p.datetime().nullable(),
    assessments: p.json<RehabAssessment[]>(),
    createdBy: p.string().length(64),
    version: p.integer().version(),
    updatedAt: p.datetime(),
  },
});

/** A referral to mental-health community rehab 精康转介 (JKR). */
export class RehabReferral extends RehabReferralSchema.class {}
RehabReferralSchema.setClass(RehabReferral);
