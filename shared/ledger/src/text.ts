import { Rejection } from '@nuanxin/kit';

/** A text no longer than `max` characters, or a refusal that names the field. */
export function text(value: string | null | undefined, max: number, field: string): string | null {
  if (value == null) return null;
  if ([...value].length > max) throw new Rejection('TOO_LONG', { zh: `不得超过 ${max} 字。`, en: `At most ${max} characters.` }, field);
  return value.trim() || null;
}
