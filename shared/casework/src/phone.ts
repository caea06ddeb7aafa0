import { type Check, refuse } from './check.ts';

/** MOBILE 手机, LANDLINE 座机, HOTLINE 短号 (agencies only). */
export type PhoneKind = 'MOBILE' | 'LANDLINE' | 'HOTLINE';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/;
const HOTLINE = /^(?:1[12]\d|12\d{3}|95\d{3})$/;

/**
 * Checks a phone number of a person, or with `agency` of an agency, which may have a short hotline (110, 120, 12345) (domain §9.2).
 * The normal form has no blanks and no +86. Refusal codes: FORMAT, HOTLINE_OF_PERSON.
 */
export function checkPhone(text: string, agency = false): Check<string, { readonly kind: PhoneKind }> {
  const phone = text.replaceAll(/\s/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  if (MOBILE.test(phone)) return { ok: true, value: phone, kind: 'MOBILE' };
  if (LANDLINE.test(phone)) return { ok: true, value: phone, kind: 'LANDLINE' };
  if (HOTLINE.test(phone)) {
    if (agency) return { ok: true, value: phone, kind: 'HOTLINE' };
    return refuse('HOTLINE_OF_PERSON', '热线短号只能用于机构', 'a hotline can only be the number of an agency');
  }
  return refuse('FORMAT', '电话号码格式不正确', 'the phone number is malformed');
}
