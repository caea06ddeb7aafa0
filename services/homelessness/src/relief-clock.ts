import { addDays, addMonths, CALENDAR_2026, chinaDate, workingCalendar, workingDayDeadline } from '@nuanxin/casework';
import type { Leaver } from './departure.ts';

/** Hours for the notice to find kin, working days for the DNA request (HID), days of a stay (HRD), months until settlement may be asked for. */
const [noticeHours, dnaWorkingDays, stayDays, settlementMonths] = [24, 7, 10, 3];
/** The 10-day clock holds from this age on (HRD). */
const clockAge = 16;
const calendar = workingCalendar(CALENDAR_2026);

/** When the duties of a case end; null where there is none. */
export type Clocks = { noticeDueAt: Date | null; dnaDueAt: Date | null; tenDayDueAt: Date | null };

/** The clocks that run from the entry (HID, HRD): search clocks for the unidentified, the 10 days for those of 16 and above without a mental or intellectual sign. */
export function clocksOf(admittedAt: Date, unidentified: boolean, { age, groupFlags, intellectualSign }: Leaver): Clocks {
  const held = age !== null && age >= clockAge && !intellectualSign && !groupFlags.includes('SUSPECTED_MENTAL');
  return {
    noticeDueAt: unidentified ? new Date(admittedAt.getTime() + noticeHours * 3_600_000) : null,
    dnaDueAt: unidentified ? workingDayDeadline(admittedAt, dnaWorkingDays, calendar) : null,
    tenDayDueAt: held ? afterStay(admittedAt) : null,
  };
}

/** The end of the 10 days after an entry: from then on somebody unidentified is stranded 滞留. */
export const afterStay = (admittedAt: Date): Date => new Date(admittedAt.getTime() + stayDays * 86_400_000);

/** The day from which settlement 落户安置 may be applied for: 3 months after the entry. */
export const settlementFrom = (admittedAt: Date): string => addMonths(chinaDate(admittedAt), settlementMonths);

/** The first day of the 12 months in which a person's episodes are counted together (judgement, domain.md §4.6). */
export const repeatSince = (at: Date): Date => new Date(`${addDays(addMonths(chinaDate(at), -12), 0)}T00:00:00+08:00`);
