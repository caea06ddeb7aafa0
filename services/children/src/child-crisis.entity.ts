import { defineEntity } from '@mikro-orm/core';
import { scopedOrMine } from '@nuanxin/kit';
import { crisisProperties } from '@nuanxin/ledger';

const ChildCrisisSchema = defineEntity({ name: 'ChildCrisis', ...scopedOrMine('raised_by'), properties: { ...crisisProperties() } });

/** A child in danger 危机. */
export class ChildCrisis extends ChildCrisisSchema.class {}
ChildCrisisSchema.setClass(ChildCrisis);
