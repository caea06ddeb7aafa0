import { checkCents, type Check } from '@nuanxin/casework';
import { accept, Rejection } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';

/** Whole cents, 0 or more. */
export const centsOf = (value: number, field: string): number => accept(checkCents(value) as Check<number> & { code: string }, field);

/** A whole number from 1 to a million. */
export function quantityOf(value: number | null | undefined, field: string): number {
  if (value == null || !Number.isInteger(value) || value < 1 || value > 1_000_000) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '数量为 1–1000000 的整数。', en: 'A quantity is a whole number from 1 to 1,000,000.' },
      field,
    );
  }
  return value;
}

/** A text that must not be empty, at most `max` characters. */
export function needed(value: string | null | undefined, max: number, field: string): string {
  const it = text(value, max, field);
  if (!it) throw new Rejection('INVALID_INPUT', { zh: '此项必填。', en: 'This is needed.' }, field);
  return it;
}
