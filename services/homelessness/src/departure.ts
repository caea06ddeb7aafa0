import { ADULT_AGE } from '@nuanxin/casework';
import { Rejection, type Said } from '@nuanxin/kit';
import type { DepartureInput, DepartureMode, RejectionCode } from './graphql.generated.ts';

/** What of a case decides how somebody may leave: years of age (null: not known), the group flags, and what was seen on entry. */
export type Leaver = { age: number | null; groupFlags: readonly string[]; intellectualSign: boolean };

/** Below this age nobody leaves alone even where the flag is missing (HWP); a minor below 18 never does (MPL 92). */
const selfAge = 16;

/** Ways in which somebody may leave (HWP, domain.md §3.4), leaving without notice apart: that is recorded, not allowed. */
export function departuresOf({ age, groupFlags, intellectualSign }: Leaver): DepartureMode[] {
  if (groupFlags.includes('MINOR') || (age !== null && age < ADULT_AGE)) return ['KIN_PICKUP', 'ESCORT', 'WELFARE'];
  const helpless = intellectualSign || groupFlags.includes('SUSPECTED_MENTAL');
  const alone: DepartureMode[] = !helpless && age !== null && age >= selfAge ? ['SELF'] : [];
  return [...alone, 'KIN_PICKUP', 'ESCORT', 'HANDOVER', 'WELFARE', 'HOSPITAL', ...(helpless ? [] : (['TERMINATED'] as const))];
}

/** Refuses a way of leaving that is not this person's, or without what it needs: a signed statement, a checked identity card, two staff. */
export function checkDeparture(leaver: Leaver, { mode, statementSigned, receiverName, receiverIdSeen, escortStaffIds }: DepartureInput): void {
  const allowed = departuresOf(leaver);
  if (!allowed.includes(mode)) {
    const said = { zh: `该人员不能以 ${mode} 方式离站；可以：${allowed.join('、')}。`, en: `This person may not leave by ${mode}; allowed: ${allowed.join(', ')}.` };
    throw new Rejection<RejectionCode>('DEPARTURE_NOT_ALLOWED', said, 'input.departure.mode', allowed);
  }
  if (mode === 'SELF' && !statementSigned) throw lacking('statementSigned', { zh: '自行离站须本人签署离站声明。', en: 'Leaving alone needs a signed statement.' });
  if (mode === 'KIN_PICKUP' && !receiverIdSeen) throw lacking('receiverIdSeen', { zh: '亲属接领须核验证件并留存复印件。', en: 'The identity card of kin is checked and a copy kept.' });
  if (mode === 'KIN_PICKUP' && !receiverName?.trim()) throw lacking('receiverName', { zh: '请填写接领人姓名。', en: 'Name the kin who comes.' });
  if (mode === 'ESCORT' && new Set(escortStaffIds).size < 2) throw lacking('escortStaffIds', { zh: '护送返乡须至少两名工作人员。', en: 'An escort is two staff or more.' });
}

const lacking = (field: string, said: Said) => new Rejection('INVALID_INPUT', said, `input.departure.${field}`);
