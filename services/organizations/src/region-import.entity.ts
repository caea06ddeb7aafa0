import { defineEntity, p } from '@mikro-orm/core';
import { open } from '@nuanxin/kit';

const RegionImportSchema = defineEntity({
  name: 'RegionImport',
  ...open(), // a count and a time, of public reference data
  properties: { id: p.string().length(64).primary(), count: p.integer(), importedAt: p.datetime() },
});

/** A call that brought regions in. 区划导入记录 */
export class RegionImport extends RegionImportSchema.class {}
RegionImportSchema.setClass(RegionImport);
