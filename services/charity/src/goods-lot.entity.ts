import { defineEntity, p } from '@mikro-orm/core';
import type { goodsLotStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record, type NeedKind } from './record.entity.ts';

/** States of a lot. */
export type GoodsLotState = StateOf<typeof goodsLotStates>;
/** Steps of a lot. */
export type GoodsLotStep = StepNameOf<typeof goodsLotStates>;

const GoodsLotSchema = defineEntity({
  name: 'GoodsLot',
  ...scoped('charity_org_id'),
  checks: [
    { name: 'lot_balances', expression: 'qty_in = qty_allocated + qty_free' },
    {
      name: 'lot_not_negative',
      expression: 'qty_free >= 0 and qty_delivered >= 0 and qty_lost >= 0 and qty_delivered + qty_lost <= qty_allocated',
    },
  ],
  properties: {
    ...record,
    charityOrgId: p.string().length(64).index(),
    donationId: p.string().length(64).nullable().unique(),
    /** The kind of need that it meets. */
    kind: p.string().length(10).$type<NeedKind>(),
    item: p.string().length(50).index(),
    unit: p.string().length(10),
    /** In = allocated + free; delivered and lost are parts of allocated, the rest of it is in transit. */
    qtyIn: p.integer(),
    qtyAllocated: p.integer(),
    qtyFree: p.integer(),
    qtyDelivered: p.integer(),
    qtyLost: p.integer(),
    /** Worth of one unit in cents, and how it was found (CL 36). */
    unitCents: p.bigint('number'),
    valuationBasis: p.string().length(100),
    batch: p.string().length(50).nullable(),
    expiryDate: p.date().nullable(),
    /** The station that stores it, if one does. */
    stationId: p.string().length(64).nullable().index(),
    state: p.string().length(15).$type<GoodsLotState>().index(),
  },
});

/** A lot of goods 物资批次; its region is where it is stored. */
export class GoodsLot extends GoodsLotSchema.class {}
GoodsLotSchema.setClass(GoodsLot);
