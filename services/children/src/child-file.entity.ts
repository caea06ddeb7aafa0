import { defineEntity, p } from '@mikro-orm/core';
import type { ParentStatus } from '@nuanxin/casework';
import { scoped } from '@nuanxin/kit';
import { fileIndexes, fileProperties, keepNameKeys } from '@nuanxin/ledger';
import { ChildNameKey } from './child-name-key.entity.ts';

/** How a parent is 父母情况 (CHF); `since` "YYYY-MM-DD", `ableToGuard` false for one who is there but cannot guard. */
export type ChildParent = {
  relation: 'FATHER' | 'MOTHER';
  status: ParentStatus;
  since: string | null;
  evidence: string | null;
  ableToGuard: boolean;
};
/** A category confirmed or ended by the county 认定, with its reason in words; `by` is the actor's id. */
export type Recognition = { category: string; ended: boolean; at: string; by: string; reason: string };
/** Care entrusted while the parents are away 委托照护 (MPL 22–23); dates "YYYY-MM-DD". */
export type EntrustedCare = {
  carer: string;
  since: string;
  writtenNoticeToSchool: boolean;
  writtenNoticeToVillage: boolean;
  lastParentContactOn: string | null;
};
/** 就学情况: status IN, DROPOUT or NOT_REACHED. */
export type School = { name: string | null; grade: string | null; status: 'IN' | 'DROPOUT' | 'NOT_REACHED'; boarding: boolean };
/** Health as told or seen, not diagnosed 健康状况. */
export type Health = { illnesses: string[]; medication: string | null; disabilityFileId: string | null };
/** A psychological screening 心理筛查: no diagnosis (MHL 29). */
export type Screening = { tool: string; on: string; score: number };
/** Guardianship by civil affairs 民政监护 (MPL 92–94); its ground stands in `ChildRestricted`. */
export type Protection = {
  kind: 'NONE' | 'TEMP_GUARD' | 'LONG_GUARD';
  since: string | null;
  placement: 'KIN' | 'FOSTER' | 'RELIEF_CENTRE' | 'WELFARE_HOME' | null;
};
/** An allowance as the payer reports it 基本生活补贴, in cents a month. */
export type Allowance = { kind: 'ORPHAN' | 'DE_FACTO_UNATTENDED' | 'OTHER'; centsPerMonth: number; since: string };

const ChildFileSchema = defineEntity({
  name: 'ChildFile',
  ...scoped('station_id', 'person_id'), // a fallback station sees what it took over, wherever it lies; a person and its guardian their own file
  indexes: fileIndexes('child_file'),
  hooks: keepNameKeys(ChildNameKey, 'fileNo'),
  properties: {
    ...fileProperties(),
    /** At most two. */
    parents: p.json<ChildParent[]>(),
    /** What the county confirmed and ended, the oldest first. */
    recognitions: p.json<Recognition[]>(),
    entrustedCare: p.json<EntrustedCare>().nullable(),
    /** Left without anybody who looks after it; a flag below 8 (MPL 21). */
    leftUnattended: p.boolean(),
    /** Lives alone; a flag below 16 (MPL 21). */
    livesAlone: p.boolean(),
    school: p.json<School>().nullable(),
    health: p.json<Health>().nullable(),
    /** Newest first. */
    screenings: p.json<Screening[]>(),
    protection: p.json<Protection>().nullable(),
    allowances: p.json<Allowance[]>(),
  },
});

/** A child's file 儿童档案: one person, one file. */
export class ChildFile extends ChildFileSchema.class {}
ChildFileSchema.setClass(ChildFile);
