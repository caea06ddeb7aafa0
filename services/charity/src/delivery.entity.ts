import { defineEntity, p } from '@mikro-orm/core';
import type { deliveryStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { record, seenBy, type NeedKind } from './record.entity.ts';

/** States of a delivery. */
export type DeliveryState = StateOf<typeof deliveryStates>;
/** Steps of a delivery. */
export type DeliveryStep = StepNameOf<typeof deliveryStates>;
/** Who took it: 本人, 家属, 监护人, 代收. */
export type Receiver = 'SELF' | 'FAMILY' | 'GUARDIAN' | 'PROXY';

const DeliverySchema = defineEntity({
  name: 'Delivery',
  ...seenBy('charity_org_id', 'station_id', 'carrier_id', 'person_id'),
  checks: [{ name: 'delivery_amounts', expression: 'quantity_sent > 0 and quantity between 0 and quantity_sent and shortfall >= 0' }],
  properties: {
    ...record,
    allocationId: p.string().length(64).index(),
    needId: p.string().length(64).index(),
    charityOrgId: p.string().length(64).index(),
    personId: p.string().length(27).index(),
    householdId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    /** Who carries it: a volunteer or a member of a station's staff. */
    carrierId: p.string().length(64).nullable().index(),
    kind: p.string().length(10).$type<NeedKind>(),
    item: p.string().length(50),
    unit: p.string().length(10),
    quantitySent: p.integer(),
    /** Handed over; 0 while on the way. */
    quantity: p.integer(),
    cents: p.bigint('number'),
    /** Sent but not handed over: a discrepancy 差异, with the carrier's reason. */
    shortfall: p.integer(),
    shortfallReason: p.string().length(200).nullable(),
    receiver: p.string().length(10).$type<Receiver>().nullable(),
    /** SHA-256 of the signature or of a photo of the goods (never of faces of minors or patients). */
    proofSha256: p.string().length(64).nullable(),
    deliveredAt: p.datetime().nullable(),
    confirmedBy: p.string().length(64).nullable(),
    acknowledgedAt: p.datetime().nullable(),
    acknowledgedBy: p.string().length(64).nullable(),
    state: p.string().length(15).$type<DeliveryState>().index(),
  },
});

/** A delivery 发放 of an allocation. */
export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery);
