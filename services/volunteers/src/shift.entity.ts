import { defineEntity, p } from '@mikro-orm/core';
import type { shiftStates, StateOf } from '@nuanxin/casework';
import { isOwn, ofLedTeam, reachable } from './reach.entity.ts';
import type { VolunteerSkill } from './volunteer.entity.ts';

const ShiftSchema = defineEntity({
  name: 'Shift',
  ...reachable([isOwn('station_id'), ofLedTeam('team_id')]),
  // A place's shifts are listed and counted in it alone: it holds the columns of the row policy.
  indexes: [{ name: 'shift_place', expression: 'create index shift_place on shift (region_code, starts_at) include (id, sensitivity, station_id, team_id, state)' }],
  checks: [
    { name: 'shift_places', expression: 'taken between 0 and capacity' },
    { name: 'shift_times', expression: 'starts_at < ends_at' },
  ],
  properties: {
    id: p.string().length(64).primary(),
    title: p.string().length(50),
    task: p.string().length(1000),
    risks: p.string().length(500),
    dangerous: p.boolean(),
    childFacing: p.boolean(),
    requiredSkills: p.array().$type<VolunteerSkill[]>(),
    place: p.string().length(100),
    regionCode: p.bigint('number'),
    sensitivity: p.smallint(),
    action: p.string().length(2),
    /** The activity of organizations it is for. */
    activityId: p.string().length(64).nullable().index(),
    teamId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    startsAt: p.datetime().index(),
    endsAt: p.datetime(),
    capacity: p.integer(),
    /** Sign-ups that hold a place. */
    taken: p.integer(),
    state: p.string().$type<StateOf<typeof shiftStates>>().length(10),
    createdBy: p.string().length(64),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A shift 班次 that volunteers sign up for: true task and risks (VSR 12). */
export class Shift extends ShiftSchema.class {}
ShiftSchema.setClass(Shift);
