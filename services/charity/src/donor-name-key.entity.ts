import { defineEntity } from '@mikro-orm/core';
import { nameKeyProperties, seenWith } from '@nuanxin/ledger';

const DonorNameKeySchema = defineEntity({ name: 'DonorNameKey', ...seenWith('donor'), properties: nameKeyProperties() });

/** A key by which a donor is found by name. */
export class DonorNameKey extends DonorNameKeySchema.class {}
DonorNameKeySchema.setClass(DonorNameKey);
