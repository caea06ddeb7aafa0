import { addMonths, ageOn } from './calendar-date.ts';
import { type Check, refuse } from './check.ts';
import type { RiskLevel } from './visit-frequency.ts';

/** State of a parent (CHF; domain §2.2): 正常, 外出务工, 重残, 重病, 服刑在押, 强制隔离戒毒, 其他限制人身自由, 失联, 被撤销监护资格, 被遣送出境, 死亡, 宣告失踪. */
export type ParentStatus =
  | 'NORMAL' | 'AWAY' | 'SEVERE_DISABILITY' | 'SEVERE_ILLNESS' | 'IMPRISONED' | 'COMPULSORY_REHAB' | 'OTHER_RESTRICTION' | 'LOST_CONTACT'
  | 'CUSTODY_REVOKED' | 'DEPORTED' | 'DEAD' | 'MISSING';

/** A parent as the rules see it. */
export interface Parent {
  readonly status: ParentStatus;
  /** Since when, "YYYY-MM-DD"; unknown counts as not long enough where a rule asks for months. */
  readonly since?: string;
  /** Of a parent who is there: false when it cannot guard the child. */
  readonly ableToGuard?: boolean;
}

/** Categories that follow from the states of the parents; a person confirms them (domain §2.2). */
export type ComputedChildCategory = 'LEFT_BEHIND' | 'ORPHAN' | 'DE_FACTO_UNATTENDED';

/** The eight states in which a parent cannot care (CHF), and the months after which they count; 0 at once. */
export const INCAPACITY_MONTHS: Readonly<Partial<Record<ParentStatus, number>>> = {
  SEVERE_DISABILITY: 0,
  SEVERE_ILLNESS: 0,
  IMPRISONED: 6,
  COMPULSORY_REHAB: 6,
  OTHER_RESTRICTION: 6,
  LOST_CONTACT: 6,
  CUSTODY_REVOKED: 0,
  DEPORTED: 0,
};

/** Months away after which a child is left behind (CHM). */
export const AWAY_MONTHS = 6;
/** LEFT_BEHIND and MOBILE are below this age (CHB, CHM). */
export const LEFT_BEHIND_AGE = 16;
/** A child is below this age. */
export const ADULT_AGE = 18;

const lasted = (since: string | undefined, months: number, today: string): boolean =>
  months === 0 || (since !== undefined && addMonths(since, months) <= today);
const incapable = (parent: Parent, today: string): boolean => {
  const months = INCAPACITY_MONTHS[parent.status];
  return months !== undefined && lasted(parent.since, months, today);
};
/** Dead or not to be found: for ORPHAN (CHO) and as the one side of DE_FACTO (CHF). */
const gone = (parent: Parent): boolean => parent.status === 'DEAD' || parent.status === 'MISSING';
const away = (parent: Parent, today: string): boolean => parent.status === 'AWAY' && lasted(parent.since, AWAY_MONTHS, today);

/**
 * The category a child's parents put it in, proposed to a person who confirms (domain §2.2; CHB, CHO, CHF). ORPHAN and DE_FACTO_UNATTENDED
 * exclude each other and LEFT_BEHIND. Both dates "YYYY-MM-DD"; give both parents.
 */
export function proposeCategory(
  child: { readonly birthDate: string; readonly parents: readonly [Parent, Parent] },
  today: string,
): ComputedChildCategory | undefined {
  const { parents } = child;
  const age = ageOn(child.birthDate, today);
  if (age < 0 || age >= ADULT_AGE) return undefined;
  if (parents.every(gone)) return 'ORPHAN';
  if (parents.every((parent) => gone(parent) || incapable(parent, today))) return 'DE_FACTO_UNATTENDED';
  if (age >= LEFT_BEHIND_AGE || !parents.some((parent) => away(parent, today))) return undefined;
  const cannotGuard = (parent: Parent): boolean =>
    away(parent, today) || gone(parent) || incapable(parent, today) || parent.ableToGuard === false;
  return parents.every(cannotGuard) ? 'LEFT_BEHIND' : undefined;
}

/** The last day a child may be LEFT_BEHIND or MOBILE is the one before this: its 16th birthday (CHB). */
export const leftBehindEnds = (birthDate: string): string => addMonths(birthDate, LEFT_BEHIND_AGE * 12);

/** Five scores of a guardianship assessment 监护评估, each 0 good to 3 bad (domain §2.2, judgement). */
export interface GuardianshipScores {
  readonly guardianAbility: number;
  readonly care: number;
  readonly safety: number;
  readonly emotion: number;
  readonly schooling: number;
}

/** Level of a guardianship assessment: HIGH at 9 and more or any 3, KEY 5-8, GENERAL to 4 (domain §2.2, judgement). Code: SCORE. */
export function assessGuardianship(scores: GuardianshipScores): Check<RiskLevel, { readonly total: number }> {
  const all = [scores.guardianAbility, scores.care, scores.safety, scores.emotion, scores.schooling];
  if (all.some((score) => !Number.isInteger(score) || score < 0 || score > 3)) return refuse('SCORE', '每项得分应为0至3', 'each score is 0 to 3');
  const total = all.reduce((sum, score) => sum + score, 0);
  return { ok: true, total, value: total >= 9 || all.includes(3) ? 'HIGH' : total >= 5 ? 'KEY' : 'GENERAL' };
}

/** Days of silence of the parents of an entrusted child after which an alert is raised: contact is due weekly (MPL 23; domain §2.2). */
export const PARENT_SILENCE_DAYS = 8;

/** What is wrong with a child being alone (MPL 21): below 8 unattended, below 16 living alone; both are a crisis of level 2. */
export type AloneFlag = 'UNATTENDED_UNDER_8' | 'ALONE_UNDER_16';

/** The flag of a child of an age in full years, or undefined. */
export function aloneFlag(age: number, child: { readonly leftUnattended?: boolean; readonly livesAlone?: boolean }): AloneFlag | undefined {
  if (child.leftUnattended && age < 8) return 'UNATTENDED_UNDER_8';
  return child.livesAlone && age < 16 ? 'ALONE_UNDER_16' : undefined;
}
