import { addMonths } from './calendar-date.ts';
import { type Check, refuse } from './check.ts';

/** Ability level 能力等级 (AB42195): 0 完好, 1 轻度失能, 2 中度失能, 3 重度失能, 4 完全失能. */
export type AbilityLevel = 0 | 1 | 2 | 3 | 4;

/** The lowest total of each level from intact on: 90, 66, 46, 30, 0 (AB42195; the bands are V3, a row of configuration). */
export const ABILITY_BANDS: readonly { readonly level: AbilityLevel; readonly from: number }[] = [
  { level: 0, from: 90 },
  { level: 1, from: 66 },
  { level: 2, from: 46 },
  { level: 3, from: 30 },
  { level: 4, from: 0 },
];

/** Items in the four groups (AB42195): 自理能力 8, 基础运动能力 4, 精神状态 9, 感知觉与社会参与 5. */
export const ABILITY_GROUPS = { SELF_CARE: 8, MOVEMENT: 4, MENTAL: 9, SOCIAL: 5 } as const;

/** Number of items, 26. */
export const ABILITY_ITEMS = Object.values(ABILITY_GROUPS).reduce((sum, count) => sum + count, 0);

/** Highest total, 90. */
export const ABILITY_FULL = 90;

/** Why a level is raised (AB42195 V2): coma goes to 4 at once. */
export type UpgradeReason = 'COMA' | 'DEMENTIA' | 'MENTAL_DISORDER' | 'CARE_RISK_EVENTS';

/** What is known beside the items. */
export interface AbilityFacts {
  readonly coma?: boolean;
  /** F00–F03, diagnosed. */
  readonly dementia?: boolean;
  /** F04–F99, diagnosed by a psychiatrist. */
  readonly mentalDisorder?: boolean;
  /** Falls, choking, suicide, self-harm, wandering in the last 30 days. */
  readonly careRiskEvents30d?: number;
}

/** An assessed ability. */
export interface AbilityResult {
  readonly total: number;
  readonly level: AbilityLevel;
  /** Level by the total alone. */
  readonly levelByTotal: AbilityLevel;
  readonly upgradeReasons: readonly UpgradeReason[];
}

/** The level of a total 0-90. */
export const abilityLevel = (total: number, bands = ABILITY_BANDS): AbilityLevel => bands.find((band) => total >= band.from)?.level ?? 4;

/**
 * Level of 26 item scores (domain §2.1, AB42195). Raised by one for dementia, a mental disorder, or two and more care-risk events in
 * 30 days: once only (judgement), at most to 4; coma is 4.
 * Refusal codes: ITEMS (not 26), ITEM_SCORE (no whole number, 0 or more), TOTAL (above 90).
 */
export function assessAbility(items: readonly number[], facts: AbilityFacts = {}): Check<AbilityResult> {
  if (items.length !== ABILITY_ITEMS) return refuse('ITEMS', `应填写${ABILITY_ITEMS}项评估指标`, `an assessment has ${ABILITY_ITEMS} items`);
  if (items.some((score) => !Number.isInteger(score) || score < 0)) {
    return refuse('ITEM_SCORE', '每项得分应为不小于0的整数', 'each score is a whole number, 0 or more');
  }
  const total = items.reduce((sum, score) => sum + score, 0);
  if (total > ABILITY_FULL) return refuse('TOTAL', `总分不能超过${ABILITY_FULL}`, `the total is at most ${ABILITY_FULL}`);
  const levelByTotal = abilityLevel(total);
  const upgradeReasons: UpgradeReason[] = [];
  if (facts.coma) upgradeReasons.push('COMA');
  if (facts.dementia) upgradeReasons.push('DEMENTIA');
  if (facts.mentalDisorder) upgradeReasons.push('MENTAL_DISORDER');
  if ((facts.careRiskEvents30d ?? 0) >= 2) upgradeReasons.push('CARE_RISK_EVENTS');
  const level = facts.coma ? 4 : upgradeReasons.length > 0 ? (Math.min(4, levelByTotal + 1) as AbilityLevel) : levelByTotal;
  return { ok: true, value: { total, level, levelByTotal, upgradeReasons } };
}

/** How long an assessment holds: 6 months (predecessor MZ/T 039-2013; judgement, configuration). */
export const ABILITY_VALID_MONTHS = 6;

/** The last day of an assessment. */
export const abilityValidUntil = (date: string, months = ABILITY_VALID_MONTHS): string => addMonths(date, months);

/** The six items of self-care of a destitute person 特困人员 (TKR): 吃饭, 穿衣, 上下床, 如厕, 室内行走, 洗澡. */
export const TEKUN_ITEMS = ['EAT', 'DRESS', 'BED', 'TOILET', 'WALK', 'BATH'] as const;

/** Self-care of a destitute person (TKR): FULL all six met, PARTIAL 1-3 unmet, TOTAL 4 and more unmet. */
export const tekunSelfCare = (unmet: ReadonlySet<(typeof TEKUN_ITEMS)[number]>): 'FULL' | 'PARTIAL' | 'TOTAL' =>
  unmet.size === 0 ? 'FULL' : unmet.size <= 3 ? 'PARTIAL' : 'TOTAL';
