import { checkRegionCode } from '@nuanxin/casework';
import { accept, Rejection } from '@nuanxin/kit';
import { isKnownRegion } from '@nuanxin/regions';

/** A region code that exists, as the number rows are scoped by; `level` is the widest that is taken (4 township, 3 county …). */
export function regionOf(code: string, field: string, level = 4): number {
  const value = accept(checkRegionCode(code, isKnownRegion), field);
  const facts = checkRegionCode(code);
  if (facts.ok && facts.level < level) {
    throw new Rejection('INVALID_INPUT', { zh: '行政区划应具体到乡镇（街道）或以下。', en: 'Give a region at least as narrow as a township.' }, field);
  }
  return Number(value);
}
