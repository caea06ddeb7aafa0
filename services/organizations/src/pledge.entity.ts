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
  indexes: [
    // one live pledge per household (domain §4.5)
    { name: 'pledge_live', expression: `create unique index pledge_live on pledge (household_id) where state <> 'WITHDRAWN'` },
    // A campaign's pledges of a place are listed and counted in it alone: it holds the column of the row policy.
    { name: 'pledge_place', expression: 'create index pledge_place on pledge (campaign_id, region_code) include (id, state, sensitivity)' },
  ],
  properties: {
    ...record,
    campaignId: p.string().length(64),
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
