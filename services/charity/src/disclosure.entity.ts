import { defineEntity, p } from '@mikro-orm/core';
import { open } from '@nuanxin/kit';

const DisclosureSchema = defineEntity({
  name: 'Disclosure',
  ...open(), // published by law (CL 72): sums only
  uniques: [{ properties: ['charityOrgId', 'periodFrom', 'periodTo'] }],
  properties: {
    id: p.string().length(64).primary(),
    charityOrgId: p.string().length(64).index(),
    regionCode: p.bigint('number'),
    periodFrom: p.date(),
    periodTo: p.date(),
    /** Sums of the period: donations, in cents; deliveries, their worth, and how many persons they reached. */
    donations: p.integer(),
    cashInCents: p.bigint('number'),
    goodsInCents: p.bigint('number'),
    deliveries: p.integer(),
    deliveredCents: p.bigint('number'),
    persons: p.integer(),
    publishedBy: p.string().length(64),
    publishedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A disclosure 信息公示 of what a charity received and gave in a period. */
export class Disclosure extends DisclosureSchema.class {}
DisclosureSchema.setClass(Disclosure);
