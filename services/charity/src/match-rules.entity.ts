import { defineEntity, p } from '@mikro-orm/core';
import { open } from '@nuanxin/kit';

const MatchRulesSchema = defineEntity({
  name: 'MatchRules',
  ...open(), // weights and limits, the same for everybody
  properties: {
    id: p.string().length(64).primary(),
    /** The first day it holds. */
    validFrom: p.date().unique(),
    /** Points of each ground at its best; 100 together (domain.md §4.3). */
    purposeWeight: p.smallint(),
    distanceWeight: p.smallint(),
    urgencyWeight: p.smallint(),
    waitingWeight: p.smallint(),
    /** Days after which waiting gives all its points. */
    waitingDays: p.smallint(),
    /** From this value on two persons approve, in cents (domain.md §2.5: CNY 5,000). */
    twoApproversFromCents: p.bigint('number'),
    /** Aid of the same kind to the same household within these days needs a reason (domain.md §4.3). */
    duplicateAidDays: p.smallint(),
    /** A lot that expires within these days is marked (domain.md §2.5). */
    nearExpiryDays: p.smallint(),
  },
});

/** The weights of matching and the limits of allocation 匹配规则, valid from a day on. */
export class MatchRules extends MatchRulesSchema.class {}
MatchRulesSchema.setClass(MatchRules);
