import { defineEntity } from '@mikro-orm/core';
import { scopedOrMine } from '@nuanxin/kit';
import { crisisProperties } from '@nuanxin/ledger';

const ReliefCrisisSchema = defineEntity({ name: 'ReliefCrisis', ...scopedOrMine('raised_by'), properties: { ...crisisProperties() } });

/** Somebody in danger, in the street or the relief station 危机. */
export class ReliefCrisis extends ReliefCrisisSchema.class {}
ReliefCrisisSchema.setClass(ReliefCrisis);
