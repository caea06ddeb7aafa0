import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { serviceRecordProperties } from '@nuanxin/ledger';

const ChildServiceRecordSchema = defineEntity({
  name: 'ChildServiceRecord', ...scoped('station_id'), properties: { ...serviceRecordProperties() },
});

/** A service given to children 服务记录. */
export class ChildServiceRecord extends ChildServiceRecordSchema.class {}
ChildServiceRecordSchema.setClass(ChildServiceRecord);
