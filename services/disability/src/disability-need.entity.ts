import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { needProperties } from '@nuanxin/ledger';

const DisabilityNeedSchema = defineEntity({ name: 'DisabilityNeed', ...scoped('station_id'), properties: { ...needProperties() } });

/** A need of a person with a disability that charity was told of 需求. */
export class DisabilityNeed extends DisabilityNeedSchema.class {}
DisabilityNeedSchema.setClass(DisabilityNeed);
