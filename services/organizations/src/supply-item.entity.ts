import { defineEntity, p } from '@mikro-orm/core';
import type { supplyItemStates, StateOf, StepNameOf } from '@nuanxin/casework';
import type { HelpKind } from './demand-item.entity.ts';
import { published, record } from './record.entity.ts';
import type { ServiceArea } from './service-catalogue-item.entity.ts';

/** A state of its life; see casework. */
export type SupplyState = StateOf<typeof supplyItemStates>;
/** A step of its life. */
export type SupplyStep = StepNameOf<typeof supplyItemStates>;

const SupplyItemSchema = defineEntity({
  name: 'SupplyItem',
  ...published('organization_id'),
  properties: {
    ...record,
    organizationId: p.string().length(64).index(),
    title: p.string().length(100),
    area: p.string().length(20).$type<ServiceArea>(),
    catalogueCode: p.string().length(3),
    kind: p.string().length(20).$type<HelpKind>(),
    quantity: p.integer(),
    from: p.date().nullable(),
    to: p.date().nullable(),
    refreshedAt: p.datetime(),
    state: p.string().length(20).$type<SupplyState>().index(),
  },
});

/** An entry of an organization's supply list 供给清单条目. */
export class SupplyItem extends SupplyItemSchema.class {}
SupplyItemSchema.setClass(SupplyItem);
