import { defineEntity } from '@mikro-orm/core';
import { scopedOrMine } from '@nuanxin/kit';
import { crisisProperties } from '@nuanxin/ledger';

const ElderCrisisSchema = defineEntity({ name: 'ElderCrisis', ...scopedOrMine('raised_by'), properties: { ...crisisProperties() } });

/** An elder in danger 危机. */
export class ElderCrisis extends ElderCrisisSchema.class {}
ElderCrisisSchema.setClass(ElderCrisis);
