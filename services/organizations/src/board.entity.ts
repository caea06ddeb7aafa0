import { defineEntity, p } from '@mikro-orm/core';
import { open, scoped } from '@nuanxin/kit';
import type { ActivityKind } from './activity.entity.ts';
import type { ProjectState } from './project.entity.ts';
import type { ServiceArea } from './service-catalogue-item.entity.ts';
import type { StationState } from './station.entity.ts';

// Boards are read models: these tables are folded from events only, and may be emptied and folded anew.

/** Place and sensitivity of a folded row. Counts point at nobody: 0. */
const folded = { regionCode: p.bigint('number').index(), sensitivity: p.smallint() };
/** The version of the record whose event was folded last: an older one that comes late changes nothing. */
const told = { told: p.integer() };

const BoardTargetSchema = defineEntity({
  name: 'BoardTarget',
  ...scoped(),
  properties: { id: p.string().length(64).primary(), ...folded, ...told, active: p.boolean() },
});

/** A target as its events tell it. */
export class BoardTarget extends BoardTargetSchema.class {}
BoardTargetSchema.setClass(BoardTarget);

const BoardStationSchema = defineEntity({
  name: 'BoardStation',
  ...scoped(),
  properties: {
    id: p.string().length(64).primary(),
    ...folded,
    ...told,
    state: p.string().length(20).$type<StationState>(),
    /** Null until an event has told. */
    pilot: p.boolean().nullable(),
  },
});

/** A station as its events tell it. */
export class BoardStation extends BoardStationSchema.class {}
BoardStationSchema.setClass(BoardStation);

const BoardProjectSchema = defineEntity({
  name: 'BoardProject',
  ...scoped(),
  properties: {
    id: p.string().length(64).primary(),
    ...folded,
    ...told,
    area: p.string().length(20).$type<ServiceArea>(),
    state: p.string().length(20).$type<ProjectState>(),
    /** Day it started; null before. */
    startedOn: p.date().nullable(),
  },
});

/** A project as its events tell it. */
export class BoardProject extends BoardProjectSchema.class {}
BoardProjectSchema.setClass(BoardProject);

const BoardPairingSchema = defineEntity({
  name: 'BoardPairing',
  ...scoped(),
  properties: { id: p.string().length(64).primary(), ...folded, ...told, active: p.boolean() },
});

/** A pairing as its events tell it. */
export class BoardPairing extends BoardPairingSchema.class {}
BoardPairingSchema.setClass(BoardPairing);

const BoardTallySchema = defineEntity({
  name: 'BoardTally',
  ...scoped(),
  properties: {
    /** Day, region, action, item, kind and pairing in one text. */
    id: p.string().length(100).primary(),
    ...folded,
    on: p.date().index(),
    actionCode: p.string().length(2).nullable(),
    catalogueCode: p.string().length(3).nullable(),
    activityKind: p.string().length(20).$type<ActivityKind>().nullable(),
    /** Held by a pairing. */
    paired: p.boolean(),
    records: p.integer(),
    named: p.integer(),
    heads: p.integer(),
    staffCount: p.integer(),
    treated: p.integer(),
    participants: p.integer(),
    materialsSets: p.integer(),
    materialsDeliveries: p.integer(),
    visits: p.integer(),
    visitsMet: p.integer(),
    volunteerMinutes: p.integer(),
    goods: p.integer(),
    deliveries: p.integer(),
    donations: p.integer(),
    /** CNY cents 分. */
    donatedCents: p.bigint('number'),
    crises: p.integer(),
  },
});

/** Sums of one day, place, action, item and kind. */
export class BoardTally extends BoardTallySchema.class {}
BoardTallySchema.setClass(BoardTally);

const BoardPersonSchema = defineEntity({
  name: 'BoardPerson',
  ...scoped(),
  properties: {
    /** Day, region, action, item and subject in one text. */
    id: p.string().length(200).primary(),
    ...folded,
    on: p.date().index(),
    /** SERVED 服务对象, REGISTERED 在册, VOLUNTEER 志愿者. */
    part: p.string().length(10).$type<'SERVED' | 'REGISTERED' | 'VOLUNTEER'>(),
    actionCode: p.string().length(2).nullable(),
    catalogueCode: p.string().length(3).nullable(),
    activity: p.boolean(),
    /** A person key, a volunteer's or a household's id: to count different ones, never to be listed. */
    subjectId: p.string().length(64).index(),
  },
});

/** That someone was served, is on a ledger, or volunteered: kept to count different ones. */
export class BoardPerson extends BoardPersonSchema.class {}
BoardPersonSchema.setClass(BoardPerson);

const BoardMarkSchema = defineEntity({
  name: 'BoardMark',
  ...open(), // one time
  properties: { id: p.string().length(10).primary(), at: p.datetime() },
});

/** How far the boards are folded. */
export class BoardMark extends BoardMarkSchema.class {}
BoardMarkSchema.setClass(BoardMark);
