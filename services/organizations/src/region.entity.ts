import { defineEntity, p } from '@mikro-orm/core';
import { open } from '@nuanxin/kit';

/** What is odd about a region; see `RegionFlag` of the schema. */
export type RegionFlag = 'PLACEHOLDER' | 'SPECIAL_ZONE' | 'SYNTHETIC';

const RegionSchema = defineEntity({
  name: 'Region',
  ...open(), // the published tree of administrative divisions: public reference data
  properties: {
    /** 12 digits. */
    code: p.string().length(12).primary(),
    name: p.string().length(100).index(),
    /** 1 province to 5 village. */
    level: p.smallint(),
    flag: p.string().length(20).$type<RegionFlag>().nullable(),
    /** Null for a province. Looked up, never calculated: not every place has every level. */
    parentCode: p.string().length(12).nullable().index(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    replacedByCode: p.string().length(12).nullable(),
    version: p.integer().version(),
  },
});

/** An administrative division 行政区划. */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);
