import { defineEntity } from '@mikro-orm/core';
import { nameKeyProperties, seenWith } from '@nuanxin/ledger';

const ReliefNameKeySchema = defineEntity({ name: 'ReliefNameKey', ...seenWith('relief_case'), properties: nameKeyProperties() });

/** A key by which a case is found by name. */
export class ReliefNameKey extends ReliefNameKeySchema.class {}
ReliefNameKeySchema.setClass(ReliefNameKey);
