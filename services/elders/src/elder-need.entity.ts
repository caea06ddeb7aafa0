import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { needProperties } from '@nuanxin/ledger';

const ElderNeedSchema = defineEntity({ name: 'ElderNeed', ...scoped('station_id'), properties: { ...needProperties() } });

/** A need of an elder that charity was told of 需求. */
export class ElderNeed extends ElderNeedSchema.class {}
ElderNeedSchema.setClass(ElderNeed);
