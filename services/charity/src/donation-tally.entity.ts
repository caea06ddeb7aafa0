import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

const DonationTallySchema = defineEntity({
  name: 'DonationTally',
  ...scoped('id'),
  properties: {
    /** The charity's organization. */
    id: p.string().length(64).primary(),
    regionCode: p.bigint('number'),
    sensitivity: p.smallint(),
    donations: p.integer(),
    cents: p.bigint('number'),
    updatedAt: p.datetime(),
  },
});

/** What a charity received in all 累计接收, folded when donations come in, so that nobody needs to see donors to see the sum. */
export class DonationTally extends DonationTallySchema.class {}
DonationTallySchema.setClass(DonationTally);
