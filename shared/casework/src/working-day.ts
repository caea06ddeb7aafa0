import { addDays, chinaDate } from './calendar-date.ts';

/** Days that are not as their weekday says 节假日调休: rows of configuration, by year. */
export interface CalendarDay {
  /** "YYYY-MM-DD" */
  readonly date: string;
  /** HOLIDAY 放假, or MAKE_UP: a Saturday or Sunday that is worked 调休上班. */
  readonly kind: 'HOLIDAY' | 'MAKE_UP';
}

/** What the clocks ask of a calendar. */
export interface WorkingCalendar {
  /** Whether a date is worked. */
  isWorkingDay(date: string): boolean;
}

/** A calendar of weekdays and the given exceptions. */
export function workingCalendar(days: readonly CalendarDay[]): WorkingCalendar {
  const kinds = new Map(days.map((day) => [day.date, day.kind]));
  return {
    isWorkingDay(date) {
      const kind = kinds.get(date);
      if (kind) return kind === 'MAKE_UP';
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      return weekday >= 1 && weekday <= 5;
    },
  };
}

const span = (from: string, days: number): CalendarDay[] =>
  Array.from({ length: days }, (_, at) => ({ date: addDays(from, at), kind: 'HOLIDAY' }));
const makeUp = (...dates: string[]): CalendarDay[] => dates.map((date) => ({ date, kind: 'MAKE_UP' }));

/** Holidays and made-up days of 2026 (judgement: to be checked against the State Council's notice before go-live, then kept as rows). */
export const CALENDAR_2026: readonly CalendarDay[] = [
  ...span('2026-01-01', 3), ...makeUp('2026-01-04'),
  ...span('2026-02-15', 9), ...makeUp('2026-02-14', '2026-02-28'),
  ...span('2026-04-04', 3),
  ...span('2026-05-01', 5), ...makeUp('2026-05-09'),
  ...span('2026-06-19', 3),
  ...span('2026-09-25', 3),
  ...span('2026-10-01', 7), ...makeUp('2026-09-20', '2026-10-10'),
];

/** The date `days` working days after a date, which itself does not count; 0 gives the date. Throws when a year has none. */
export function addWorkingDays(from: string, days: number, calendar: WorkingCalendar): string {
  let date = from;
  for (let left = days, idle = 0; left > 0; ) {
    date = addDays(date, 1);
    if (calendar.isWorkingDay(date)) [left, idle] = [left - 1, 0];
    else if (++idle > 366) throw new Error('the calendar has no working day in a year');
  }
  return date;
}

/** The end in China of the n-th working day after an instant: when a duty of so many working days is due. */
export const workingDayDeadline = (at: Date, days: number, calendar: WorkingCalendar): Date =>
  new Date(`${addWorkingDays(chinaDate(at), days, calendar)}T23:59:59.999+08:00`);
