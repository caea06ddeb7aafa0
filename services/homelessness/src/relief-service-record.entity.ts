import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { serviceRecordProperties } from '@nuanxin/ledger';

const ReliefServiceRecordSchema = defineEntity({ name: 'ReliefServiceRecord', ...scoped('station_id'), properties: { ...serviceRecordProperties() } });

/** A service given in relief 服务记录. */
export class ReliefServiceRecord extends ReliefServiceRecordSchema.class {}
ReliefServiceRecordSchema.setClass(ReliefServiceRecord);
