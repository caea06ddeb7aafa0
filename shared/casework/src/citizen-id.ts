import { ageOn, isDate } from './calendar-date.ts';
import { type Check, type Sex, refuse } from './check.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** The highest age a citizen id may tell (domain §9.1). */
export const OLDEST = 130;

/** What a citizen id tells of its holder. */
export interface CitizenFacts {
  /** "YYYY-MM-DD" */
  readonly birthDate: string;
  /** By the parity of digit 17. */
  readonly sex: Extract<Sex, 'MALE' | 'FEMALE'>;
  /** Full years on `today`. */
  readonly age: number;
  /** Six digits: where the birth was registered, perhaps a county that is no more. */
  readonly county: string;
}

/** What a citizen id is checked against. */
export interface CitizenIdOptions {
  /** The day of asking in China, "YYYY-MM-DD". */
  readonly today: string;
  /** Whether a six-digit county code is or ever was in force; without it, any is taken. */
  readonly knownCounty?: (county: string) => boolean;
  /** The sex of the file, where it must agree; UNKNOWN and NOT_STATED agree with either. */
  readonly sex?: Sex;
  /** The birth date of the file, where it must agree, "YYYY-MM-DD". */
  readonly birthDate?: string;
}

/** The check character of the first 17 digits: ISO 7064 MOD 11-2 as in GB 11643-1999 (IDN). */
export function citizenIdCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return CHECKS[sum % 11] as string;
}

/**
 * Checks a citizen id 公民身份号码 (domain §9.1, IDN) and brings it to its normal form: no blanks, X in upper case.
 * Refusal codes: OLD_15_DIGITS, FORMAT, BIRTH_DATE (not on the calendar), CHECK_DIGIT, AGE (not born yet, or above 130),
 * UNKNOWN_REGION, SEX_DIFFERS, BIRTH_DATE_DIFFERS.
 */
export function checkCitizenId(text: string, options: CitizenIdOptions): Check<string, CitizenFacts> {
  const id = text.trim().toUpperCase();
  if (/^\d{15}$/.test(id)) {
    return refuse('OLD_15_DIGITS', '15位旧身份证号已停用,请填写18位公民身份号码', 'old ids of 15 digits are no longer valid: give the one of 18');
  }
  if (!/^\d{17}[\dX]$/.test(id)) return refuse('FORMAT', '公民身份号码应为18位', 'a citizen id has 18 characters');
  const birthDate = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isDate(birthDate)) return refuse('BIRTH_DATE', '公民身份号码中的出生日期不存在', 'the birth date in the citizen id is not on the calendar');
  if (citizenIdCheck(id) !== id[17]) return refuse('CHECK_DIGIT', '公民身份号码校验码错误', 'the check digit of the citizen id is wrong');
  const age = ageOn(birthDate, options.today);
  if (age < 0 || age > OLDEST) return refuse('AGE', `公民身份号码对应的年龄应在0至${OLDEST}岁之间`, `the age in the citizen id must be 0 to ${OLDEST}`);
  const county = id.slice(0, 6);
  if (options.knownCounty && !options.knownCounty(county)) {
    return refuse('UNKNOWN_REGION', '公民身份号码前6位不是已知的行政区划代码', 'the first 6 digits of the citizen id are no known region');
  }
  const sex = Number(id[16]) % 2 === 1 ? 'MALE' : 'FEMALE';
  if ((options.sex === 'MALE' || options.sex === 'FEMALE') && options.sex !== sex) {
    return refuse('SEX_DIFFERS', '性别与公民身份号码不一致', 'the sex differs from the citizen id');
  }
  if (options.birthDate !== undefined && options.birthDate !== birthDate) {
    return refuse('BIRTH_DATE_DIFFERS', '出生日期与公民身份号码不一致', 'the birth date differs from the citizen id');
  }
  return { ok: true, value: id, birthDate, sex, age, county };
}
