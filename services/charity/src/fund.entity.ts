import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { record, type NeedKind } from './record.entity.ts';

const FundSchema = defineEntity({
  name: 'Fund',
  ...scoped('charity_org_id'),
  checks: [
    {
      name: 'fund_balances',
      expression: 'in_cents = allocated_cents + balance_cents and balance_cents >= 0 and paid_cents between 0 and allocated_cents',
    },
  ],
  uniques: [{ properties: ['charityOrgId', 'name'] }],
  properties: {
    ...record,
    charityOrgId: p.string().length(64).index(),
    name: p.string().length(100),
    /** The only kind of need it may meet 专款专用 (CL 54, 56); null for any. */
    restrictedTo: p.string().length(10).$type<NeedKind>().nullable(),
    /** All in cents: what came in = set aside + free; what was paid is part of what was set aside. */
    inCents: p.bigint('number'),
    allocatedCents: p.bigint('number'),
    balanceCents: p.bigint('number'),
    paidCents: p.bigint('number'),
  },
});

/** A fund 资金池. */
export class Fund extends FundSchema.class {}
FundSchema.setClass(Fund);
