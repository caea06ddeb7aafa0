import { defineEntity, p } from '@mikro-orm/core';
import type { demandItemStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';
import type { ServiceArea } from './service-catalogue-item.entity.ts';

/** A state of its life; see casework. */
export type DemandState = StateOf<typeof demandItemStates>;
/** A step of its life. */
export type DemandStep = StepNameOf<typeof demandItemStates>;
/** Steps people take; the others follow from the order. */
export const demandStepsByHand: readonly DemandStep[] = ['PUBLISH', 'WITHDRAW', 'GO_STALE', 'REFRESH'];
/** 输血 resources given, 造血 capacity built. */
export type HelpKind = 'RESOURCES' | 'CAPACITY';

const DemandItemSchema = defineEntity({
  name: 'DemandItem',
  ...scoped('station_id'),
  properties: {
    ...record,
    stationId: p.string().length(64).index(),
    title: p.string().length(100),
    area: p.string().length(20).$type<ServiceArea>(),
    catalogueCode: p.string().length(3),
    kind: p.string().length(20).$type<HelpKind>(),
    quantity: p.integer(),
    from: p.date().nullable(),
    to: p.date().nullable(),
    refreshedAt: p.datetime(),
    state: p.string().length(20).$type<DemandState>().index(),
  },
});

/** An entry of a station's demand list 需求清单条目. */
export class DemandItem extends DemandItemSchema.class {}
DemandItemSchema.setClass(DemandItem);
