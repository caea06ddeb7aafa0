import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { needProperties } from '@nuanxin/ledger';

const ChildNeedSchema = defineEntity({ name: 'ChildNeed', ...scoped('station_id'), properties: { ...needProperties() } });

/** A need of a child that charity was told of 需求. */
export class ChildNeed extends ChildNeedSchema.class {}
ChildNeedSchema.setClass(ChildNeed);
