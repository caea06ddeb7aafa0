import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { record } from './record.entity.ts';
import type { StationKind } from './station.entity.ts';

const StationTargetSchema = defineEntity({
  name: 'StationTarget',
  ...scoped(),
  uniques: [{ properties: ['regionCode', 'kind'] }],
  properties: { ...record, kind: p.string().length(20).$type<StationKind>(), active: p.boolean() },
});

/** A region where a station shall stand: the denominator of coverage (domain §1.1). */
export class StationTarget extends StationTargetSchema.class {}
StationTargetSchema.setClass(StationTarget);
