import { ageBand, ageOn, chinaDate } from '@nuanxin/casework';
import type { Work } from '@nuanxin/kit';

/** Age on the day of the work, or null when the birth date is unknown. */
export function ageOf(work: Work, file: { birthDate?: string | null }): number | null {
  return file.birthDate ? ageOn(file.birthDate, chinaDate(work.now)) : null;
}

/** The age band that may be told to others (domain.md §7.2). */
export function bandOf(work: Work, file: { birthDate?: string | null }) {
  const age = ageOf(work, file);
  return age === null ? null : ageBand(age);
}
