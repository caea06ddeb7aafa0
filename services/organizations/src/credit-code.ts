import { Rejection } from '@nuanxin/kit';
import type { SocialOrganizationKind } from './social-organization.entity.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The second character of the credit code, by kind (USC). */
export const kindDigit: Record<SocialOrganizationKind, string> = { ASSOCIATION: '1', SERVICE_INSTITUTION: '2', FOUNDATION: '3', OTHER: '9' };

/** Checks a unified social credit code of a social organization (GB 32100-2015, GB 11714; domain §9.4) and answers its normal form. */
export function checkCreditCode(text: string, digit: string, field: string): string {
  const code = text.trim().toUpperCase();
  if (!/^5[0-9A-HJ-NPQRTUWXY]{17}$/.test(code)) throw refused('统一社会信用代码应为18位，社会组织以5开头。', 'A credit code has 18 characters; that of a social organization begins with 5.', field);
  if (code[1] !== digit) throw refused('统一社会信用代码第2位与组织类型不一致。', 'The second character of the credit code is of another kind.', field);
  if (organizationDigit(code.slice(8, 16)) !== code[16] || creditDigit(code.slice(0, 17)) !== code[17]) {
    throw refused('统一社会信用代码校验码错误。', 'The check character of the credit code is wrong.', field);
  }
  return code;
}

/** The ninth character of an organization code (GB 11714). */
export function organizationDigit(body: string): string {
  const value = (char: string) => (char >= '0' && char <= '9' ? Number(char) : char.charCodeAt(0) - 55);
  const rest = 11 - ([...body].reduce((sum, char, at) => sum + value(char) * bodyWeights[at]!, 0) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

/** The eighteenth character of a credit code (GB 32100): weights are powers of 3 modulo 31. */
export function creditDigit(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of first17) {
    sum += alphabet.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}

const refused = (zh: string, en: string, field: string) => new Rejection('INVALID_INPUT', { zh, en }, field);
