import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { serviceRecordProperties } from '@nuanxin/ledger';

const ElderServiceRecordSchema = defineEntity({ name: 'ElderServiceRecord', ...scoped('station_id'), properties: { ...serviceRecordProperties() } });

/** A service given to elders 服务记录. */
export class ElderServiceRecord extends ElderServiceRecordSchema.class {}
ElderServiceRecordSchema.setClass(ElderServiceRecord);
