import { addDays, addMonths } from './calendar-date.ts';
import { type Check, refuse } from './check.ts';

/**
 * Severe mental disorder 严重精神障碍. Grade, stability and diagnosis are imported from health and never computed here (domain §0.3 5, MHL 29);
 * these functions check that an import agrees with itself, and when a follow-up is due.
 */
export type SmiStability = 'STABLE' | 'BASICALLY_STABLE' | 'UNSTABLE';

/** Danger grade 危险性评估, 0 to 5 (BPH). */
export type DangerGrade = 0 | 1 | 2 | 3 | 4 | 5;

/** Band a worker may see for safety: 0-2 or 3-5 (domain §4.7 5, judgement). */
export const dangerBand = (grade: DangerGrade): '0-2' | '3-5' => (grade <= 2 ? '0-2' : '3-5');

/**
 * Whether grade and stability agree (domain §9.5, BPH): STABLE needs grade 0, grades 3-5 are UNSTABLE. Codes: GRADE (not 0-5),
 * STABLE_WITH_DANGER, DANGER_NOT_UNSTABLE.
 */
export function checkSmi(grade: number, stability: SmiStability): Check<{ readonly grade: DangerGrade; readonly stability: SmiStability }> {
  if (!Number.isInteger(grade) || grade < 0 || grade > 5) return refuse('GRADE', '危险性评估等级应为0至5', 'a danger grade is 0 to 5');
  if (grade >= 3 && stability !== 'UNSTABLE') return refuse('DANGER_NOT_UNSTABLE', '3至5级应为病情不稳定', 'grades 3 to 5 are unstable');
  if (grade > 0 && stability === 'STABLE') return refuse('STABLE_WITH_DANGER', '病情稳定者危险性评估应为0级', 'stable means grade 0');
  return { ok: true, value: { grade: grade as DangerGrade, stability } };
}

/** What the last follow-up found after a change of treatment, where the patient is basically stable; none when it was changed just now. */
export type AfterAdjustment = 'SETTLED' | 'NOT_SETTLED';

/**
 * When the health worker's next follow-up is due (domain §2.3, BPH): stable in 3 months; basically stable in 2 weeks after the adjustment,
 * then in 3 months if settled, in 1 month if not; unstable within 2 weeks. Dates "YYYY-MM-DD".
 */
export function nextFollowUpDue(stability: SmiStability, lastFollowUp: string, after?: AfterAdjustment): string {
  if (stability === 'STABLE') return addMonths(lastFollowUp, 3);
  if (stability === 'UNSTABLE' || after === undefined) return addDays(lastFollowUp, 14);
  return addMonths(lastFollowUp, after === 'SETTLED' ? 3 : 1);
}

/** Whether a social visit must be joint with health and police: never alone for grade 3 and above (domain §3.3, judgement). */
export const needsJointVisit = (grade: DangerGrade, stability: SmiStability): boolean => grade >= 3 || stability === 'UNSTABLE';
