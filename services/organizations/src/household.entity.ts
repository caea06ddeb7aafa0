import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';

const HouseholdSchema = defineEntity({
  name: 'Household',
  ...scoped(),
  properties: {
    ...record,
    /** The full address, sealed. */
    sealedAddress: p.text(),
    /** What is shown of it: up to the name of the community. */
    shownAddress: p.string().length(200),
  },
});

/** Persons at one address 家庭户. */
export class Household extends HouseholdSchema.class {}
HouseholdSchema.setClass(Household);
