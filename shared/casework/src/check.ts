/** Sex as it is known, GB/T 2261.1 (domain §2.0, BASE): 0 UNKNOWN, 1 MALE, 2 FEMALE, 9 NOT_STATED. */
export type Sex = 'UNKNOWN' | 'MALE' | 'FEMALE' | 'NOT_STATED';

/** A refusal of a value: a code for machines, and what to say to people in Chinese and in English. Never holds the value itself. */
export interface Refusal {
  readonly ok: false;
  /** One word of a closed list of the check that refused, e.g. `CHECK_DIGIT`. */
  readonly code: string;
  /** Chinese, for people. */
  readonly zh: string;
  /** English, for people. */
  readonly en: string;
}

/** What every check answers: the value in its normal form (with what was read from it), or a refusal. */
export type Check<T, More extends object = object> = ({ readonly ok: true; readonly value: T } & More) | Refusal;

/** Makes a refusal. */
export const refuse = (code: string, zh: string, en: string): Refusal => ({ ok: false, code, zh, en });

/** A name of a thing in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
