import { defineEntity, p } from '@mikro-orm/core';
import type { allocationStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { record, seenBy, type LedgerName, type NeedKind } from './record.entity.ts';

/** States of an allocation. */
export type AllocationState = StateOf<typeof allocationStates>;
/** Steps of an allocation. */
export type AllocationStep = StepNameOf<typeof allocationStates>;

const AllocationSchema = defineEntity({
  name: 'Allocation',
  ...seenBy('charity_org_id', 'station_id', 'person_id'),
  checks: [
    { name: 'allocation_of_one', expression: '(lot_id is null) <> (fund_id is null)' },
    {
      name: 'allocation_amounts',
      expression:
        'quantity > 0 and cents >= 0 and delivered_quantity + returned_quantity + lost_quantity <= quantity and paid_cents <= cents',
    },
    { name: 'allocation_two_persons', expression: 'approver1 <> approver2' },
    { name: 'allocation_no_interest', expression: 'not related_party_declared' },
  ],
  properties: {
    ...record,
    needId: p.string().length(64).index(),
    matchId: p.string().length(64),
    ledger: p.string().length(15).$type<LedgerName>(),
    charityOrgId: p.string().length(64).index(),
    lotId: p.string().length(64).nullable().index(),
    fundId: p.string().length(64).nullable().index(),
    personId: p.string().length(27).index(),
    householdId: p.string().length(64).nullable(),
    stationId: p.string().length(64).nullable().index(),
    kind: p.string().length(10).$type<NeedKind>(),
    item: p.string().length(50),
    unit: p.string().length(10),
    /** How much of the need it meets, and what it is worth or pays, in cents. */
    quantity: p.integer(),
    cents: p.bigint('number'),
    deliveredQuantity: p.integer(),
    returnedQuantity: p.integer(),
    lostQuantity: p.integer(),
    paidCents: p.bigint('number'),
    /** An interest of a manager of the charity in the beneficiary was declared (CL 59): such an allocation is refused, so always false. */
    relatedPartyDeclared: p.boolean(),
    /** Why the same household gets the same kind again within the days of the rules. */
    duplicateReason: p.string().length(200).nullable(),
    /** Whether the rules want two persons. */
    twoApprovers: p.boolean(),
    approver1: p.string().length(64).nullable(),
    approver2: p.string().length(64).nullable(),
    approvedAt: p.datetime().nullable(),
    cancelReason: p.string().length(200).nullable(),
    state: p.string().length(20).$type<AllocationState>().index(),
  },
});

/** An allocation 分配: goods or money set aside for a need. */
export class Allocation extends AllocationSchema.class {}
AllocationSchema.setClass(Allocation);
