import { defineEntity } from '@mikro-orm/core';
import { scopedOrMine } from '@nuanxin/kit';
import { crisisProperties } from '@nuanxin/ledger';

const DisabilityCrisisSchema = defineEntity({
  name: 'DisabilityCrisis',
  ...scopedOrMine('raised_by'),
  properties: { ...crisisProperties() },
});

/** A person with a disability in danger 危机. */
export class DisabilityCrisis extends DisabilityCrisisSchema.class {}
DisabilityCrisisSchema.setClass(DisabilityCrisis);
