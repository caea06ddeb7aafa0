import { type Check, refuse } from './check.ts';

/** The 31 characters of a credit code: no I, O, S, V, Z (GB 32100-2015). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Kinds of social organisations 社会组织 by the first two characters: 51 社会团体, 52 社会服务机构, 53 基金会, 59 其他 (USC). */
export const SOCIAL_ORGANIZATION_KINDS = {
  '51': { zh: '社会团体', en: 'Social association' },
  '52': { zh: '社会服务机构(民办非企业单位)', en: 'Social service institution' },
  '53': { zh: '基金会', en: 'Foundation' },
  '59': { zh: '其他社会组织', en: 'Other social organisation' },
} as const;

/** A kind of social organisation. */
export type SocialOrganizationKind = keyof typeof SOCIAL_ORGANIZATION_KINDS;

/** What a credit code tells. */
export interface CreditCodeFacts {
  /** First two characters: registrar (5 = civil affairs) and kind. */
  readonly kind: string;
  /** Six digits of the registrar's region. */
  readonly county: string;
}

/** The check character of the first 17 characters (GB 32100-2015, domain §9.4). */
export function creditCodeCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(body[at] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

/** The check character of the organisation code inside, its first 8 characters (GB 11714-1997, domain §9.4): A=10 … Z=35. */
export function organizationCodeCheck(body: string): string {
  const sum = ORGANIZATION_WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(body[at] ?? '', 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/**
 * Checks a unified social credit code 统一社会信用代码 (domain §9.4, USC) and brings it to upper case. With `kind`, its first two characters
 * must be that kind. Refusal codes: FORMAT, CHECK_CHARACTER, ORGANIZATION_CHECK, KIND_DIFFERS, UNKNOWN_REGION.
 */
export function checkCreditCode(
  text: string,
  options: { readonly kind?: SocialOrganizationKind; readonly knownCounty?: (county: string) => boolean } = {},
): Check<string, CreditCodeFacts> {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) {
    return refuse('FORMAT', '统一社会信用代码应为18位且不含I、O、S、V、Z', 'a credit code has 18 characters, none of them I, O, S, V, Z');
  }
  if (creditCodeCheck(code) !== code[17]) {
    return refuse('CHECK_CHARACTER', '统一社会信用代码校验位错误', 'the check character of the credit code is wrong');
  }
  if (organizationCodeCheck(code.slice(8, 16)) !== code[16]) {
    return refuse('ORGANIZATION_CHECK', '主体标识码(组织机构代码)校验位错误', 'the check character of the organisation code is wrong');
  }
  const kind = code.slice(0, 2);
  if (options.kind && options.kind !== kind) {
    return refuse('KIND_DIFFERS', '统一社会信用代码与组织类型不一致', 'the credit code is of another kind of organisation');
  }
  const county = code.slice(2, 8);
  if (options.knownCounty && !options.knownCounty(county)) {
    return refuse('UNKNOWN_REGION', '统一社会信用代码中的行政区划不存在', 'the region in the credit code is unknown');
  }
  return { ok: true, value: code, kind, county };
}
