import { defineEntity, p } from '@mikro-orm/core';
import type { campaignStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { published, record } from './record.entity.ts';

/** A state of its life; see casework. */
export type CampaignState = StateOf<typeof campaignStates>;
/** A step of its life. */
export type CampaignStep = StepNameOf<typeof campaignStates>;

const CampaignSchema = defineEntity({
  name: 'Campaign',
  ...published(),
  properties: {
    ...record,
    name: p.string().length(100).index(),
    from: p.date(),
    to: p.date(),
    /** Households asked: the denominator of pledge coverage. */
    targetHouseholds: p.integer(),
    state: p.string().length(20).$type<CampaignState>().index(),
  },
});

/** A custom-reform campaign 移风易俗活动. */
export class Campaign extends CampaignSchema.class {}
CampaignSchema.setClass(Campaign);
