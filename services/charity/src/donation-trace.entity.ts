import { defineEntity, p } from '@mikro-orm/core';
import { scopedBy } from '@nuanxin/kit';

const DonationTraceSchema = defineEntity({
  name: 'DonationTrace',
  ...scopedBy('donation', 'donation_id'),
  uniques: [{ properties: ['donationId', 'townshipCode'] }],
  properties: {
    id: p.string().length(64).primary(),
    donationId: p.string().length(64).index(),
    /** 12 digits, never narrower than a township. */
    townshipCode: p.bigint('number'),
    deliveries: p.integer(),
    quantity: p.integer(),
  },
});

/** How much of a donation reached a township 捐赠去向: all that a donor learns, folded from deliveries (CL 42, 82). */
export class DonationTrace extends DonationTraceSchema.class {}
DonationTraceSchema.setClass(DonationTrace);
