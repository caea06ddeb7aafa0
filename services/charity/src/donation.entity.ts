import { defineEntity, p } from '@mikro-orm/core';
import type { donationStates, StateOf, StepNameOf } from '@nuanxin/casework';
import { record, seenBy, type NeedKind } from './record.entity.ts';

/** States of a donation. */
export type DonationState = StateOf<typeof donationStates>;
/** Steps of a donation. */
export type DonationStep = StepNameOf<typeof donationStates>;
/** 货币, 实物, 服务, 其他. */
export type DonationKind = 'CASH' | 'GOODS' | 'SERVICE' | 'OTHER';

const DonationSchema = defineEntity({
  name: 'Donation',
  ...seenBy('charity_org_id', 'account_id', 'person_id'),
  checks: [{ name: 'donation_amounts', expression: 'cents >= 0 and quantity >= 0' }],
  properties: {
    ...record,
    charityOrgId: p.string().length(64).index(),
    donorId: p.string().length(64).index(),
    /** Copied from the donor: whose own it is. */
    accountId: p.string().length(64).nullable().index(),
    personId: p.string().length(27).nullable().index(),
    kind: p.string().length(10).$type<DonationKind>(),
    /** Money given, or what goods are worth, in cents. */
    cents: p.bigint('number'),
    item: p.string().length(50).nullable(),
    unit: p.string().length(10).nullable(),
    quantity: p.integer(),
    /** 指定用途: the kind of need it is for, and the donor's words. */
    restrictedTo: p.string().length(10).$type<NeedKind>().nullable(),
    designatedUse: p.string().length(200).nullable(),
    agreementId: p.string().length(64).nullable(),
    campaignRecordNo: p.string().length(50).nullable(),
    /** Number of the receipt 捐赠票据, who issued it and when (CL 38). */
    receiptNo: p.string().length(40).nullable().unique(),
    receiptBy: p.string().length(64).nullable(),
    receiptAt: p.datetime().nullable(),
    receivedAt: p.datetime().nullable(),
    refusal: p.string().length(200).nullable(),
    fundId: p.string().length(64).nullable(),
    deliveredQuantity: p.integer(),
    state: p.string().length(15).$type<DonationState>().index(),
  },
});

/** A donation 捐赠. */
export class Donation extends DonationSchema.class {}
DonationSchema.setClass(Donation);
