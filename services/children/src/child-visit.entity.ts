import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { visitIndexes, visitProperties } from '@nuanxin/ledger';

const ChildVisitSchema = defineEntity({
  name: 'ChildVisit', ...scoped('station_id'), indexes: visitIndexes('child_visit'), properties: { ...visitProperties() },
});

/** A visit to a child 探访, due or made. */
export class ChildVisit extends ChildVisitSchema.class {}
ChildVisitSchema.setClass(ChildVisit);
