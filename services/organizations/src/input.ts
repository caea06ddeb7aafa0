import { Rejection } from '@nuanxin/kit';

/** Refuses a second record of the same: `twin` is the one that is there. */
export function single(twin: object | null, field: string): void {
  if (twin) throw new Rejection('DUPLICATE', { zh: '已存在相同记录。', en: 'The same record exists already.' }, field);
}

/** A text that must say something and fit: trimmed; else INVALID_INPUT or TOO_LONG on `field`. */
export function named(text: string, field: string, longest: number): string {
  const trimmed = text.trim();
  if (!trimmed) throw new Rejection('INVALID_INPUT', { zh: '不能为空。', en: 'Must not be empty.' }, field);
  return fitting(trimmed, field, longest);
}

/** A text that may be absent but must fit. */
export function noted(text: string | null | undefined, field: string, longest: number): string | null {
  const trimmed = text?.trim();
  return trimmed ? fitting(trimmed, field, longest) : null;
}

function fitting(text: string, field: string, longest: number): string {
  if ([...text].length > longest)
    throw new Rejection('TOO_LONG', { zh: `不得超过 ${longest} 字。`, en: `At most ${longest} characters.` }, field);
  return text;
}

/** A text that a step needs. */
export function required<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined || value === '')
    throw new Rejection('INVALID_INPUT', { zh: '此步骤需要填写。', en: 'This step needs it.' }, field);
  return value;
}

/** A whole number within bounds, both included. */
export function counted(value: number, field: string, low: number, high: number): number {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new Rejection('INVALID_INPUT', { zh: `应在 ${low} 至 ${high} 之间。`, en: `Must be ${low} to ${high}.` }, field);
  }
  return value;
}

/** Two days in order; either may be open. */
export function ordered(from: string | null | undefined, to: string | null | undefined, field: string): void {
  if (from && to && from > to)
    throw new Rejection('INVALID_INPUT', { zh: '结束日期不得早于开始日期。', en: 'The end must not be before the beginning.' }, field);
}

/** The day of an instant in China. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** A day that has come. */
export function past(day: string, now: Date, field: string): string {
  if (day > dayOf(now)) throw new Rejection('INVALID_INPUT', { zh: '日期不得晚于今天。', en: 'The day must not be in the future.' }, field);
  return day;
}
