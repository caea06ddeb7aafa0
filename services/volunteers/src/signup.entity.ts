import { defineEntity, p } from '@mikro-orm/core';
import type { signupStates, StateOf } from '@nuanxin/casework';
import type { HourEvidence } from './hour-record.entity.ts';
import { isOwn, ofLedTeam, reachable } from './reach.entity.ts';

const SignupSchema = defineEntity({
  name: 'Signup',
  ...reachable([isOwn('volunteer_id'), isOwn('station_id'), ofLedTeam('team_id')]),
  indexes: [
    {
      name: 'signup_time',
      // One volunteer is in one place at a time; half-open, so that one shift may begin when another ends (VRC, judgement).
      expression: `create extension if not exists btree_gist; alter table "signup" add constraint "signup_time" exclude using gist (volunteer_id with =, tstzrange(starts_at, ends_at, '[)') with &&) where (state in ('APPLIED', 'ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'CONFIRMED'))`,
    },
  ],
  properties: {
    id: p.string().length(64).primary(),
    shiftId: p.string().length(64).index(),
    volunteerId: p.string().length(64).index(),
    teamId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    checkedInAt: p.datetime().nullable(),
    checkedOutAt: p.datetime().nullable(),
    evidence: p.string().$type<HourEvidence>().length(10).nullable(),
    state: p.string().$type<StateOf<typeof signupStates>>().length(12),
    createdBy: p.string().length(64),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A sign-up for a shift 报名 (VSR 25: nobody is assigned by force). */
export class Signup extends SignupSchema.class {}
SignupSchema.setClass(Signup);
