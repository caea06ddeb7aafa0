import { defineEntity } from '@mikro-orm/core';
import { nameKeyProperties, seenWith } from '@nuanxin/ledger';

const DisabilityNameKeySchema = defineEntity({ name: 'DisabilityNameKey', ...seenWith('disability_file'), properties: nameKeyProperties() });

/** A key by which a file is found by name. */
export class DisabilityNameKey extends DisabilityNameKeySchema.class {}
DisabilityNameKeySchema.setClass(DisabilityNameKey);
