import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { crisisProperties } from '@nuanxin/ledger';

const ElderCrisisSchema = defineEntity({ name: 'ElderCrisis', ...scoped('raised_by'), properties: { ...crisisProperties() } });

/** An elder in danger 危机. */
export class ElderCrisis extends ElderCrisisSchema.class {}
ElderCrisisSchema.setClass(ElderCrisis);
