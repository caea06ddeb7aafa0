import { defineEntity, p } from '@mikro-orm/core';
import type { needStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record, type LedgerName, type NeedKind, type NeedUrgency } from './record.entity.ts';

/** States of a need. */
export type NeedState = StateOf<typeof needStates>;
/** Steps of a need. */
export type NeedStep = StepNameOf<typeof needStates>;

const NeedSchema = defineEntity({
  name: 'Need',
  ...scoped('station_id'), // a fallback station sees what it took over, wherever it lies
  // A place's open needs are counted in it alone: it holds the columns of the row policy.
  indexes: [{ name: 'need_place', expression: 'create index need_place on need (state, region_code) include (sensitivity, station_id)' }],
  checks: [
    {
      name: 'need_amounts',
      expression: 'quantity > 0 and allocated_quantity between 0 and quantity and delivered_quantity between 0 and allocated_quantity',
    },
  ],
  properties: {
    ...record, // the id is the one that the ledger gave
    ledger: p.string().length(15).$type<LedgerName>(),
    /** Opaque keys, never shown to a charity as a person. */
    personId: p.string().length(27).index(),
    householdId: p.string().length(64).nullable().index(),
    stationId: p.string().length(64).nullable().index(),
    kind: p.string().length(10).$type<NeedKind>(),
    item: p.string().length(50),
    quantity: p.integer(),
    unit: p.string().length(10),
    urgency: p.string().length(10).$type<NeedUrgency>(),
    /** Age band of domain.md §7.2, as the ledger told it. */
    ageBand: p.string().length(10).nullable(),
    validTo: p.date(),
    /** Of the quantity: set aside, and handed over. */
    allocatedQuantity: p.integer(),
    deliveredQuantity: p.integer(),
    state: p.string().length(20).$type<NeedState>(),
    postedAt: p.datetime().index(),
  },
});

/** A need 需求, as a card without identity. */
export class Need extends NeedSchema.class {}
NeedSchema.setClass(Need);
