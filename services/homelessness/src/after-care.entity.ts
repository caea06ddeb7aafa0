import { defineEntity, p } from '@mikro-orm/core';
import { scoped, scopedBy } from '@nuanxin/kit';

// Seen by the home township it lies in, and by whoever sees the case it came from: the relief station writes it across regions.
const ofTheCase = scopedBy('relief_case', 'case_id').policies.map(it => ({ ...it, name: 'of_the_case' }));
const { policies, ...rest } = scoped();

const AfterCareSchema = defineEntity({
  name: 'AfterCare',
  ...rest,
  policies: [...policies, ...ofTheCase],
  properties: {
    id: p.string().length(64).primary(),
    caseId: p.string().length(64).index(),
    personId: p.string().length(27).index(),
    /** The home township. */
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    mode: p.string().length(20),
    departedAt: p.datetime(),
    /** First visit: 7 days after the departure (HRM 12, domain.md §3.3). */
    dueAt: p.datetime().index(),
    state: p.string().length(10),
    firstVisitAt: p.datetime().nullable(),
    causes: p.array(),
    jobGuidance: p.boolean().nullable(),
    note: p.string().length(2000).nullable(),
    version: p.integer().version(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** What the home township does for somebody who came back 返乡后续. */
export class AfterCare extends AfterCareSchema.class {}
AfterCareSchema.setClass(AfterCare);
