import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

/** 入库, 分配, 退回, 发放, 损失, 处置. */
export type MovementKind = 'IN' | 'ALLOCATE' | 'RELEASE' | 'DELIVER' | 'LOSE' | 'DISPOSE';

const {
  policies: [scope],
} = scoped('charity_org_id');

const StockMovementSchema = defineEntity({
  name: 'StockMovement',
  // Only policies to read and to add: an entry that was written is neither changed nor deleted by anybody.
  policies: [
    { name: 'scope', command: 'select', using: scope!.using! },
    { name: 'scope_added', command: 'insert', check: scope!.check! },
  ],
  rowLevelSecurity: 'force',
  checks: [{ name: 'movement_of_one', expression: '(lot_id is null) <> (fund_id is null) and quantity >= 0 and cents >= 0' }],
  properties: {
    id: p.string().length(64).primary(),
    charityOrgId: p.string().length(64).index(),
    lotId: p.string().length(64).nullable().index(),
    fundId: p.string().length(64).nullable().index(),
    kind: p.string().length(10).$type<MovementKind>(),
    /** Units of goods; 0 for money. */
    quantity: p.integer(),
    /** Money, or what the goods are worth. */
    cents: p.bigint('number'),
    donationId: p.string().length(64).nullable(),
    allocationId: p.string().length(64).nullable().index(),
    deliveryId: p.string().length(64).nullable(),
    reason: p.string().length(200).nullable(),
    regionCode: p.bigint('number'),
    sensitivity: p.smallint(),
    at: p.datetime(),
    by: p.string().length(64),
  },
});

/** One movement of goods or money 出入库流水; immutable. */
export class StockMovement extends StockMovementSchema.class {}
StockMovementSchema.setClass(StockMovement);
