import { type Check, refuse } from './check.ts';

/** Most minutes of one service: 24 hours (domain §9.5). */
export const LONGEST_SERVICE_MINUTES = 24 * 60;

/** Units of goods (domain §2.0): 件, 套, 箱, 千克, 瓶, 床. */
export const UNITS = {
  PIECE: { zh: '件', en: 'piece' },
  SET: { zh: '套', en: 'set' },
  BOX: { zh: '箱', en: 'box' },
  KG: { zh: '千克', en: 'kg' },
  BOTTLE: { zh: '瓶', en: 'bottle' },
  QUILT: { zh: '床', en: 'quilt' },
} as const;

/** Checks an amount of money in cents 分: a whole number, 0 or more (domain §9.5). Code: AMOUNT. */
export const checkCents = (cents: number): Check<number> =>
  Number.isSafeInteger(cents) && cents >= 0
    ? { ok: true, value: cents }
    : refuse('AMOUNT', '金额应为不小于0的整数(分)', 'money is a whole number of cents, 0 or more');

/** Checks a quantity: above 0, at most 3 decimals (domain §9.5; decimals judgement). Code: QUANTITY. */
export const checkQuantity = (quantity: number): Check<number> =>
  Number.isFinite(quantity) && quantity > 0 && Math.round(quantity * 1000) / 1000 === quantity
    ? { ok: true, value: quantity }
    : refuse('QUANTITY', '数量应大于0,最多3位小数', 'a quantity is above 0, with at most 3 decimals');

/**
 * Checks when a service was given (domain §9.5) and answers its minutes: ends after it starts, lasts at most 24 h, is not in the future.
 * Refusal codes: END_BEFORE_START, TOO_LONG_SERVICE, FUTURE.
 */
export function checkServiceTime(startedAt: Date, endedAt: Date, now: Date): Check<number> {
  if (startedAt > now || endedAt > now) return refuse('FUTURE', '服务时间不能晚于现在', 'a service cannot be in the future');
  const minutes = (endedAt.getTime() - startedAt.getTime()) / 60_000;
  if (!(minutes > 0)) return refuse('END_BEFORE_START', '结束时间应晚于开始时间', 'a service ends after it starts');
  if (minutes > LONGEST_SERVICE_MINUTES) return refuse('TOO_LONG_SERVICE', '单次服务不能超过24小时', 'a service lasts at most 24 hours');
  return { ok: true, value: Math.round(minutes) };
}
