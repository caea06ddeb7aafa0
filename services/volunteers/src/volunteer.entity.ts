import { defineEntity, p } from '@mikro-orm/core';
import type { Sex, StateOf, volunteerStates } from '@nuanxin/casework';
import { keepNameKeys } from '@nuanxin/ledger';
import { isOwn, ofLedTeam, reachable, signedUpWithLedTeam } from './reach.entity.ts';
import { VolunteerNameKey } from './volunteer-name-key.entity.ts';

/** Group of a volunteer 人群类别 (seed). */
export type VolunteerGroup = 'PARTY_MEMBER' | 'GRID' | 'PROPERTY' | 'RESIDENT_BACKBONE' | 'ELDER' | 'STUDENT' | 'OTHER';
/** What a volunteer can do 技能 (judgement). */
export type VolunteerSkill =
  | 'MEDICAL'
  | 'FIRST_AID'
  | 'COUNSELLING'
  | 'LEGAL'
  | 'TEACHING'
  | 'SIGN_LANGUAGE'
  | 'MINORITY_LANGUAGE'
  | 'DRIVING'
  | 'REPAIR'
  | 'HAIRCUT'
  | 'COOKING'
  | 'COMPANIONSHIP'
  | 'LIFTING'
  | 'ARTS'
  | 'OTHER';

const VolunteerSchema = defineEntity({
  name: 'Volunteer',
  ...reachable([isOwn('id'), isOwn('station_id'), ofLedTeam('team_id'), signedUpWithLedTeam]),
  indexes: [
    { properties: ['stationId', 'regionCode'] },
    // A place's volunteers are listed and counted in it alone: it holds the columns of the row policy.
    { name: 'volunteer_place', expression: 'create index volunteer_place on volunteer (state, region_code, volunteer_no) include (id, sensitivity, station_id, team_id)' },
  ],
  hooks: keepNameKeys(VolunteerNameKey, 'volunteerNo'),
  properties: {
    id: p.string().length(64).primary(),
    /** `V` and 12 random digits: opaque (MZ061). */
    volunteerNo: p.string().length(13).unique(),
    personId: p.string().length(27).unique(),
    name: p.string().length(50),
    /** Citizen id, sealed; never leaves the database but by an audited reveal. */
    idSealed: p.text().nullable().hidden(),
    idMask: p.string().length(18).nullable(),
    idMissingReason: p.string().length(200).nullable(),
    sex: p.string().$type<Sex>().length(10),
    birthDate: p.date(),
    phoneSealed: p.text().nullable().hidden(),
    phoneMask: p.string().length(20).nullable(),
    regionCode: p.bigint('number').index(),
    group: p.string().$type<VolunteerGroup>().length(20),
    skills: p.array().$type<VolunteerSkill[]>(),
    availability: p.string().length(200).nullable(),
    /** Sum of the minutes of credited records. */
    totalMinutes: p.integer(),
    backgroundCheckOn: p.date().nullable(),
    backgroundCheckResult: p.string().$type<'CLEAR' | 'FOUND'>().length(5).nullable(),
    insuranceUntil: p.date().nullable(),
    guardianConsentOn: p.date().nullable(),
    guardianRelation: p.string().length(15).nullable(),
    teamId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable(),
    state: p.string().$type<StateOf<typeof volunteerStates>>().length(10),
    sensitivity: p.smallint(),
    registeredAt: p.datetime(),
    updatedAt: p.datetime(),
    createdBy: p.string().length(64),
    version: p.integer().version(),
  },
});

/** A volunteer 志愿者 (VSR 6). */
export class Volunteer extends VolunteerSchema.class {}
VolunteerSchema.setClass(Volunteer);
