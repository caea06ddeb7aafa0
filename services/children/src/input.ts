import { chinaDate } from '@nuanxin/casework';
import { Rejection, type Work } from '@nuanxin/kit';

/** Refuses a day after today in China. */
export function notFuture(work: Work, day: string | null | undefined, field: string): void {
  if (day && day > chinaDate(work.now)) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '日期不能晚于今天。', en: 'The day is not in the future.' },
      field,
    );
  }
}
