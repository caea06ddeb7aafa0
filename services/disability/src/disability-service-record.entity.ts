import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { serviceRecordProperties } from '@nuanxin/ledger';

const DisabilityServiceRecordSchema = defineEntity({
  name: 'DisabilityServiceRecord',
  ...scoped('station_id'),
  properties: { ...serviceRecordProperties() },
});

/** A service given to persons with disabilities 助残服务记录. */
export class DisabilityServiceRecord extends DisabilityServiceRecordSchema.class {}
DisabilityServiceRecordSchema.setClass(DisabilityServiceRecord);
