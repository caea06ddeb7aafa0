import { defineEntity, p } from '@mikro-orm/core';
import type { stationStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';

/** A state of its life; see casework. */
export type StationState = StateOf<typeof stationStates>;
/** A step of its life. */
export type StationStep = StepNameOf<typeof stationStates>;
/** 县级中心, 乡镇(街道)站, 村(社区)点. */
export type StationKind = 'COUNTY_CENTRE' | 'TOWNSHIP' | 'VILLAGE_POINT';
/** 购买服务, 直聘, 政府直办. */
export type StationHostMode = 'PURCHASED' | 'DIRECT_HIRED' | 'GOV_RUN';

const StationSchema = defineEntity({
  name: 'Station',
  ...scoped('id'),
  properties: {
    ...record,
    name: p.string().length(100).index(),
    kind: p.string().length(20).$type<StationKind>(),
    state: p.string().length(20).$type<StationState>().index(),
    hostMode: p.string().length(20).$type<StationHostMode>(),
    /** Who has authority over it: a field, not a constant (domain §0.3). */
    competentAuthority: p.string().length(100).nullable(),
    pilot: p.boolean(),
    operatorOrganizationId: p.string().length(64).nullable(),
    address: p.string().length(200).nullable(),
    /** Square metres. */
    areaSquareMetres: p.integer().nullable(),
    builtOn: p.date().nullable(),
    openedOn: p.date().nullable(),
    /** Where its open tasks went when it stopped. */
    fallbackStationId: p.string().length(64).nullable(),
    reason: p.string().length(500).nullable(),
  },
});

/** A social-work station 社工站. */
export class Station extends StationSchema.class {}
StationSchema.setClass(Station);
