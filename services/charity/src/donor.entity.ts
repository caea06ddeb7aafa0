import { defineEntity, p } from '@mikro-orm/core';
import { keepNameKeys } from '@nuanxin/ledger';
import { DonorNameKey } from './donor-name-key.entity.ts';
import { record, seenBy } from './record.entity.ts';

/** 自然人, 法人, 非法人组织. */
export type DonorKind = 'PERSON' | 'LEGAL' | 'UNINCORPORATED';

const DonorSchema = defineEntity({
  name: 'Donor',
  ...seenBy('charity_org_id', 'account_id', 'person_id'),
  hooks: keepNameKeys(DonorNameKey, null),
  uniques: [{ properties: ['charityOrgId', 'personId'] }, { properties: ['charityOrgId', 'creditCode'] }],
  properties: {
    ...record,
    charityOrgId: p.string().length(64).index(),
    kind: p.string().length(15).$type<DonorKind>(),
    name: p.string().length(100).index(),
    /** Must not be named in anything that is published (CL 82). */
    anonymous: p.boolean(),
    creditCode: p.string().length(18).nullable(),
    /** Person key of a natural person, and what may be shown of the number; the number itself is not kept. */
    personId: p.string().length(27).nullable().index(),
    citizenIdMask: p.string().length(18).nullable(),
    /** The account that a donor signs in with. */
    accountId: p.string().length(64).nullable().index(),
  },
});

/** A donor 捐赠人 of one charity. */
export class Donor extends DonorSchema.class {}
DonorSchema.setClass(Donor);
