import { type Check, refuse } from './check.ts';

/** The longest name of a person, in characters (domain §2.0). */
export const LONGEST_NAME = 50;

/** Dots that people type in minority names; all become "·" U+00B7 (domain §2.0). */
const DOTS = /[•‧∙・･.]/g;

/**
 * Checks the name of a person 姓名: 1 to 50 characters, letters of any script with single "·" between parts, blanks only between Latin words
 * (domain §2.0; which characters: judgement). Refusal codes: EMPTY, TOO_LONG, CHARACTERS.
 */
export function checkName(text: string): Check<string> {
  const name = text.normalize('NFC').trim().replaceAll(DOTS, '·').replaceAll(/\s+/g, ' ').replaceAll(/ ?· ?/g, '·');
  if (name === '') return refuse('EMPTY', '姓名不能为空', 'a name is needed');
  if ([...name].length > LONGEST_NAME) {
    return refuse('TOO_LONG', `姓名不能超过${LONGEST_NAME}个字`, `a name has at most ${LONGEST_NAME} characters`);
  }
  if (!/^\p{L}[\p{L}\p{M}]*(?:[·' -]\p{L}[\p{L}\p{M}]*)*$/u.test(name)) {
    return refuse('CHARACTERS', '姓名含有不允许的字符', 'the name has characters that no name has');
  }
  return { ok: true, value: name };
}

/**
 * Checks a text for people 文本: not empty, at most `longest` characters, no control characters but line breaks (domain §9, judgement).
 * Refusal codes: EMPTY, TOO_LONG, CHARACTERS.
 */
export function checkText(text: string, longest: number): Check<string> {
  const value = text.normalize('NFC').trim();
  if (value === '') return refuse('EMPTY', '内容不能为空', 'a text is needed');
  if ([...value].length > longest) return refuse('TOO_LONG', `内容不能超过${longest}个字`, `at most ${longest} characters`);
  if (/[\p{Cc}\p{Cs}]/u.test(value.replaceAll(/[\n\r\t]/g, ''))) return refuse('CHARACTERS', '内容含有控制字符', 'the text has control characters');
  return { ok: true, value };
}
