import { defineEntity, p } from '@mikro-orm/core';
import type { hourRecordStates, StateOf } from '@nuanxin/casework';
import { isOwn, ofLedTeam, reachable } from './reach.entity.ts';

/** How hours are proved 依据: place, code, two persons, or the leader's list (domain.md §2.6, judgement). */
export type HourEvidence = 'GEO' | 'QR' | 'TWO_PERSON' | 'PAPER';

const HourRecordSchema = defineEntity({
  name: 'HourRecord',
  ...reachable([isOwn('volunteer_id'), isOwn('station_id'), ofLedTeam('team_id')]),
  indexes: [
    {
      name: 'hour_record_time',
      expression: `create extension if not exists btree_gist; alter table "hour_record" add constraint "hour_record_time" exclude using gist (volunteer_id with =, tstzrange(started_at, ended_at, '[)') with &&) where (state <> 'VOID')`,
    },
  ],
  checks: [{ name: 'hour_record_minutes', expression: 'minutes between 1 and 1440' }],
  properties: {
    id: p.string().length(64).primary(),
    volunteerId: p.string().length(64).index(),
    teamId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    signupId: p.string().length(64).nullable().unique(),
    activityId: p.string().length(64).nullable(),
    orgId: p.string().length(64).nullable(),
    action: p.string().length(2),
    content: p.string().length(200),
    /** Where the volunteer belongs: who keeps the total keeps its parts. */
    regionCode: p.bigint('number').index(),
    /** Where the service was given: what boards count by. */
    servedRegionCode: p.bigint('number'),
    sensitivity: p.smallint(),
    startedAt: p.datetime().index(),
    endedAt: p.datetime(),
    minutes: p.integer(),
    evidence: p.string().$type<HourEvidence>().length(10),
    /** More than 8 hours on that day. */
    needsReview: p.boolean(),
    reviewNote: p.string().length(200).nullable(),
    disputeReason: p.string().length(200).nullable(),
    state: p.string().$type<StateOf<typeof hourRecordStates>>().length(10).index(),
    /** 7 days after the service (domain.md §2.6). */
    confirmBy: p.datetime(),
    confirmedAt: p.datetime().nullable(),
    confirmedBy: p.string().length(64).nullable(),
    creditedAt: p.datetime().nullable(),
    createdBy: p.string().length(64),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A record of hours of service 服务时间 (VRC); disputed, corrected or void, but never deleted. */
export class HourRecord extends HourRecordSchema.class {}
HourRecordSchema.setClass(HourRecord);
