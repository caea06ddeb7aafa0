import { defineEntity, p } from '@mikro-orm/core';
import type { StateOf, teamStates } from '@nuanxin/casework';
import { isOwn, reachable } from './reach.entity.ts';

/** Kind of a team 队伍类别 (seed). */
export type TeamKind = 'SILVER' | 'NEIGHBOUR' | 'PROFESSIONAL' | 'STUDENT' | 'COMPANY';

const TeamSchema = defineEntity({
  name: 'Team',
  ...reachable([isOwn('station_id'), isOwn('leader_id')]),
  properties: {
    id: p.string().length(64).primary(),
    name: p.string().length(50).index(),
    kind: p.string().$type<TeamKind>().length(15),
    regionCode: p.bigint('number').index(),
    sensitivity: p.smallint(),
    /** The volunteer who leads; its token reaches the team's roster. */
    leaderId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    orgId: p.string().length(64).nullable(),
    competentAuthority: p.string().length(50).nullable(),
    foundedOn: p.date(),
    state: p.string().$type<StateOf<typeof teamStates>>().length(10),
    createdBy: p.string().length(64),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A team of volunteers 志愿服务队. */
export class Team extends TeamSchema.class {}
TeamSchema.setClass(Team);
