import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';

/** 职业资格: none, assistant, middle, senior. */
export type SocialWorkerLevel = 'NONE' | 'ASSISTANT' | 'MIDDLE' | 'SENIOR';

const StationStaffSchema = defineEntity({
  name: 'StationStaff',
  ...scoped('station_id'),
  properties: {
    ...record,
    stationId: p.string().length(64).index(),
    name: p.string().length(50),
    level: p.string().length(20).$type<SocialWorkerLevel>(),
    certificateNo: p.string().length(40).nullable(),
    /** Open cases. */
    caseload: p.integer(),
    /** Hours of this year. */
    trainingHours: p.integer(),
    leftOn: p.date().nullable(),
  },
});

/** Someone who works at a station. 站点人员 */
export class StationStaff extends StationStaffSchema.class {}
StationStaffSchema.setClass(StationStaff);
