import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { needProperties } from '@nuanxin/ledger';

const ReliefNeedSchema = defineEntity({ name: 'ReliefNeed', ...scoped('station_id'), properties: { ...needProperties() } });

/** A need of somebody in relief that charity was told of 需求. */
export class ReliefNeed extends ReliefNeedSchema.class {}
ReliefNeedSchema.setClass(ReliefNeed);
