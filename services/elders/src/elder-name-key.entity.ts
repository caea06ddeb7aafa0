import { defineEntity } from '@mikro-orm/core';
import { nameKeyProperties, seenWith } from '@nuanxin/ledger';

const ElderNameKeySchema = defineEntity({ name: 'ElderNameKey', ...seenWith('elder_file'), properties: nameKeyProperties() });

/** A key by which an elder's file is found by name. */
export class ElderNameKey extends ElderNameKeySchema.class {}
ElderNameKeySchema.setClass(ElderNameKey);
