import { defineEntity, p } from '@mikro-orm/core';
import type { orderStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';

/** A state of its life; see casework. */
export type OrderState = StateOf<typeof orderStates>;
/** A step of its life. */
export type OrderStep = StepNameOf<typeof orderStates>;

const OrderSchema = defineEntity({
  name: 'Order',
  tableName: 'orders',
  ...scoped('organization_id'),
  properties: {
    ...record,
    demandItemId: p.string().length(64).index(),
    stationId: p.string().length(64).index(),
    organizationId: p.string().length(64).index(),
    pairingId: p.string().length(64).nullable().index(),
    catalogueCode: p.string().length(3),
    quantity: p.integer(),
    note: p.string().length(500).nullable(),
    scheduledOn: p.date().nullable(),
    reason: p.string().length(500).nullable(),
    /** 1–5. */
    rating: p.smallint().nullable(),
    state: p.string().length(20).$type<OrderState>().index(),
  },
});

/** An order of a station to an organization 点单. */
export class Order extends OrderSchema.class {}
OrderSchema.setClass(Order);
