import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { visitIndexes, visitProperties } from '@nuanxin/ledger';

const ElderVisitSchema = defineEntity({
  name: 'ElderVisit', ...scoped('station_id'), indexes: visitIndexes('elder_visit'), properties: { ...visitProperties() },
});

/** A visit to an elder 探访, due or made. */
export class ElderVisit extends ElderVisitSchema.class {}
ElderVisitSchema.setClass(ElderVisit);
