import { defineEntity } from '@mikro-orm/core';
import { nameKeyProperties, seenWith } from '@nuanxin/ledger';

const VolunteerNameKeySchema = defineEntity({ name: 'VolunteerNameKey', ...seenWith('volunteer'), properties: nameKeyProperties() });

/** A key by which a volunteer is found by name. */
export class VolunteerNameKey extends VolunteerNameKeySchema.class {}
VolunteerNameKeySchema.setClass(VolunteerNameKey);
