import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { fileIndexes, fileProperties, keepNameKeys } from '@nuanxin/ledger';
import { DisabilityNameKey } from './disability-name-key.entity.ts';

/** A subsidy as the register of subsidies tells it 两项补贴 (DAL): first month `YYYY-MM`, cents 分 a month. Imported. */
export type Subsidy = { kind: 'LIVING' | 'NURSING'; fromMonth: string; monthlyCents: number };
/** Who cares for the person 照料者 (judgement); NONE stands alone. */
export type Carer = { kind: string; hoursPerDay: number | null; age: number | null; trained: boolean | null };

const DisabilityFileSchema = defineEntity({
  name: 'DisabilityFile',
  ...scoped('station_id', 'person_id'), // a fallback station sees what it took over, wherever it lies; a person and its guardian their own file
  indexes: fileIndexes('disability_file'),
  hooks: keepNameKeys(DisabilityNameKey, 'fileNo'),
  properties: {
    ...fileProperties(),
    /** Certificate number, sealed: it holds the citizen id, the category and the grade (DC26341). */
    certificateSealed: p.text().nullable().hidden(),
    /** VISION 1 … MULTIPLE 7; null only on a draft of after-care. */
    category: p.string().length(15).nullable(),
    /** 1 most severe – 4 mild; null where nobody has graded. */
    grade: p.smallint().nullable(),
    /** Of MULTIPLE: two or more of the six others. */
    subCategories: p.array(),
    subsidies: p.json<Subsidy[]>(),
    rehabNeeds: p.array(),
    /** FULL, LIMITED or NONE 民事行为能力; null where it is not known. */
    legalCapacity: p.string().length(10).nullable(),
    carers: p.json<Carer[]>(),
    /** All that workers are shown of a mental-illness profile: nobody goes alone (domain.md §4.7). */
    needsJointVisit: p.boolean(),
    /**
     * What the visit rules must know (domain.md §3.3): BASICALLY_STABLE or UNSTABLE. Null without a profile and for STABLE alike, whose
     * quarter every file has anyway. Not in the schema, and the rule it brings is shown as that of the level.
     */
    visitStability: p.string().$type<'BASICALLY_STABLE' | 'UNSTABLE'>().length(20).nullable().hidden(),
  },
});

/** The file of a person with a disability 残疾人档案. */
export class DisabilityFile extends DisabilityFileSchema.class {}
DisabilityFileSchema.setClass(DisabilityFile);
