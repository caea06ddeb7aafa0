import { defineEntity } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { visitIndexes, visitProperties } from '@nuanxin/ledger';

const DisabilityVisitSchema = defineEntity({
  name: 'DisabilityVisit', ...scoped('station_id'), indexes: visitIndexes('disability_visit'), properties: { ...visitProperties() },
});

/** A visit to a person with a disability 走访, due or made. */
export class DisabilityVisit extends DisabilityVisitSchema.class {}
DisabilityVisitSchema.setClass(DisabilityVisit);
