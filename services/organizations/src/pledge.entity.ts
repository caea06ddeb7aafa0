import { defineEntity, p } from '@mikro-orm/core';
import type { pledgeStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';

/** A state of its life; see casework. */
export type PledgeState = StateOf<typeof pledgeStates>;
/** A step of its life. */
export type PledgeStep = StepNameOf<typeof pledgeStates>;
/** The five slogans (seed). */
export type PledgeItem = 'NO_GIFT' | 'FRUGAL_BANQUET' | 'NEW_WEDDING' | 'SIMPLE_FUNERAL' | 'NO_OTHER';

const PledgeSchema = defineEntity({
  name: 'Pledge',
  ...scoped(),
  // one live pledge per household (domain §4.5)
  indexes: [{ name: 'pledge_live', expression: `create unique index pledge_live on pledge (household_id) where state <> 'WITHDRAWN'` }],
  properties: {
    ...record,
    campaignId: p.string().length(64).index(),
    householdId: p.string().length(64),
    items: p.array().$type<PledgeItem[]>(),
    signedOn: p.date().nullable(),
    event: p.string().length(20).$type<'WEDDING' | 'FUNERAL' | 'OTHER'>().nullable(),
    eventOn: p.date().nullable(),
    tables: p.integer().nullable(),
    state: p.string().length(20).$type<PledgeState>().index(),
  },
});

/** The word of a household 承诺. */
export class Pledge extends PledgeSchema.class {}
PledgeSchema.setClass(Pledge);
