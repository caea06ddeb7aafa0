import { defineEntity, p } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';
import { fileIndexes, fileProperties, keepNameKeys } from '@nuanxin/ledger';
import { ElderNameKey } from './elder-name-key.entity.ts';

/** Who is there for an elder, and how far away 家庭结构 (seed field, judgement values). */
export type FamilyStructure = { livingWith: string; sons: number; daughters: number; nearestChildKm: number | null };
/** Health as told or seen, not diagnosed 健康状况. */
export type Health = { chronic: string[]; fallsLast12m: number; medication: string | null };
/** Who cares for the elder 照料情况. */
export type Care = { carer: string; hoursPerDay: number | null; carerAge: number | null; carerTrained: boolean | null };
/** Dangers of the home 居家安全 (EVS): OK or RISK each. */
export type HomeSafety = { water: string; power: string; gas: string; heating: string; structure: string; alarmDevice: boolean };

const ElderFileSchema = defineEntity({
  name: 'ElderFile',
  ...scoped('station_id', 'person_id'), // a fallback station sees what it took over, wherever it lies; a person and its guardian their own file
  indexes: fileIndexes('elder_file'),
  hooks: keepNameKeys(ElderNameKey, 'fileNo'),
  properties: {
    ...fileProperties(),
    incomeSources: p.array(),
    monthlyIncomeCents: p.bigint('number').nullable(),
    family: p.json<FamilyStructure>().nullable(),
    health: p.json<Health>().nullable(),
    care: p.json<Care>().nullable(),
    homeSafety: p.json<HomeSafety>().nullable(),
    /** Latest ability level, 0 intact – 4 complete loss (AB42195); null before the first assessment. */
    abilityLevel: p.smallint().nullable(),
    /** Why someone of 55–59 has a file (domain.md §9.5). */
    ageExceptionReason: p.string().length(200).nullable(),
  },
});

/** An elder's file 老年人档案. */
export class ElderFile extends ElderFileSchema.class {}
ElderFileSchema.setClass(ElderFile);
