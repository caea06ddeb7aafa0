import { defineEntity, p } from '@mikro-orm/core';
import { defineStates, type StateOf, type StepNameOf } from '@nuanxin/casework';
import { record, seenBy } from './record.entity.ts';

/** A match 匹配 of a need with a lot or a fund: the machine proposes, a person decides (PIPL 24; names judgement). */
export const matchStates = defineStates({
  name: 'match',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { zh: '系统建议', en: 'Proposed' },
    ACCEPTED: { zh: '已采纳', en: 'Accepted' },
    DECLINED: { zh: '未采纳', en: 'Declined' },
    LAPSED: { zh: '已失效', en: 'Lapsed' },
  },
  steps: {
    ACCEPT: { from: 'PROPOSED', to: 'ACCEPTED', who: ['CHARITY_STAFF'], event: 'need-matched', label: { zh: '采纳', en: 'Accept' } },
    DECLINE: { from: 'PROPOSED', to: 'DECLINED', who: ['CHARITY_STAFF'], event: 'match-declined', label: { zh: '不采纳', en: 'Decline' } },
    LAPSE: { from: ['PROPOSED', 'ACCEPTED'], to: 'LAPSED', who: ['SYS'], event: 'match-lapsed', label: { zh: '失效', en: 'Lapse' } },
    PROPOSE_AGAIN: {
      from: 'LAPSED',
      to: 'PROPOSED',
      who: ['SYS'],
      event: 'match-proposed',
      label: { zh: '再次建议', en: 'Propose again' },
    },
  },
});

/** States of a match. */
export type MatchState = StateOf<typeof matchStates>;
/** Steps of a match. */
export type MatchStep = StepNameOf<typeof matchStates>;

const NeedMatchSchema = defineEntity({
  name: 'NeedMatch',
  ...seenBy('charity_org_id'),
  checks: [{ name: 'match_of_one', expression: '(lot_id is null) <> (fund_id is null)' }],
  uniques: [{ properties: ['needId', 'lotId'] }, { properties: ['needId', 'fundId'] }],
  properties: {
    ...record,
    needId: p.string().length(64).index(),
    charityOrgId: p.string().length(64).index(),
    lotId: p.string().length(64).nullable(),
    fundId: p.string().length(64).nullable(),
    /** 0–100, one decimal, by the rules named. */
    score: p.double(),
    reason: p.string().length(200),
    rulesId: p.string().length(64),
    decidedBy: p.string().length(64).nullable(),
    decidedAt: p.datetime().nullable(),
    state: p.string().length(10).$type<MatchState>(),
  },
});

/** A proposed or decided match 匹配. */
export class NeedMatch extends NeedMatchSchema.class {}
NeedMatchSchema.setClass(NeedMatch);
