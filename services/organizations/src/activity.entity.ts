import { defineEntity, p } from '@mikro-orm/core';
import type { activityStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';

/** A state of its life; see casework. */
export type ActivityState = StateOf<typeof activityStates>;
/** A step of its life. */
export type ActivityStep = StepNameOf<typeof activityStates>;
/** Kinds of activity (domain §2.7; SERVICE 日常服务 is a judgement). */
export type ActivityKind =
  | 'CLINIC'
  | 'TRAINING'
  | 'LEFT_BEHIND_CARE'
  | 'ELDER_WARMTH'
  | 'PARENT_CHILD'
  | 'CAREGIVER_TRAINING'
  | 'PUBLICITY'
  | 'MATERIALS'
  | 'SERVICE';

/** What came of an activity. Counts are of persons, sets or minutes. */
export type ActivityResults = {
  /** NAMED 实名, HEADCOUNT 计数. */
  attendanceMode: 'NAMED' | 'HEADCOUNT';
  /** Person-times; the number of names when NAMED. */
  headcount: number;
  staffCount: number;
  treated: number;
  participants: number;
  materialsSets: number;
  minutes: number;
};

const ActivitySchema = defineEntity({
  name: 'Activity',
  ...scoped('organization_id'),
  properties: {
    ...record,
    name: p.string().length(100).index(),
    kind: p.string().length(20).$type<ActivityKind>(),
    on: p.date().index(),
    place: p.string().length(200).nullable(),
    stationId: p.string().length(64).nullable().index(),
    organizationId: p.string().length(64).nullable().index(),
    partners: p.array(),
    projectId: p.string().length(64).nullable().index(),
    pairingId: p.string().length(64).nullable().index(),
    catalogueCode: p.string().length(3).nullable(),
    /** A1–A7. */
    actionCode: p.string().length(2).$type<'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7'>().nullable(),
    state: p.string().length(20).$type<ActivityState>().index(),
    results: p.json<ActivityResults>().nullable(),
  },
});

/** An activity 活动. */
export class Activity extends ActivitySchema.class {}
ActivitySchema.setClass(Activity);
