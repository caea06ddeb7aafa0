import { defineEntity } from '@mikro-orm/core';
import { nameKeyProperties, seenWith } from '@nuanxin/ledger';

const ChildNameKeySchema = defineEntity({ name: 'ChildNameKey', ...seenWith('child_file'), properties: nameKeyProperties() });

/** A key by which a child's file is found by name. */
export class ChildNameKey extends ChildNameKeySchema.class {}
ChildNameKeySchema.setClass(ChildNameKey);
