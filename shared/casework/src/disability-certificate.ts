import { type Check, refuse } from './check.ts';
import { type CitizenFacts, type CitizenIdOptions, checkCitizenId } from './citizen-id.ts';

/** Category of disability 残疾类别, digit 19 (DC26341): 1 视力, 2 听力, 3 言语, 4 肢体, 5 智力, 6 精神, 7 多重. */
export type DisabilityCategory = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Grade of disability 残疾等级, digit 20 (DC26341): 1 most severe … 4 mild; 1 and 2 are severe 重度. */
export type DisabilityGrade = 1 | 2 | 3 | 4;

/** What a certificate number tells. */
export interface CertificateFacts extends CitizenFacts {
  /** The citizen id inside. */
  readonly citizenId: string;
  readonly category: DisabilityCategory;
  readonly grade: DisabilityGrade;
  /** Which re-issue it is: 0 the first, 1 for the suffix B1. */
  readonly reissue: number;
}

/**
 * Checks a disability certificate number 残疾人证号: citizen id, category, grade, perhaps B and a digit (domain §9.5, DC26341).
 * Refusal codes: those of the citizen id, and CERTIFICATE_FORMAT, CATEGORY_DIFFERS, GRADE_DIFFERS, CITIZEN_ID_DIFFERS.
 */
export function checkDisabilityCertificate(
  text: string,
  options: CitizenIdOptions & {
    readonly category?: DisabilityCategory;
    readonly grade?: DisabilityGrade;
    readonly citizenId?: string;
  },
): Check<string, CertificateFacts> {
  const certificate = text.trim().toUpperCase();
  const found = /^(\d{17}[\dX])([1-7])([1-4])(?:B(\d))?$/.exec(certificate);
  if (!found) {
    return refuse(
      'CERTIFICATE_FORMAT',
      '残疾人证号应为18位身份证号加类别(1-7)和等级(1-4)',
      'a certificate number is a citizen id, a category 1-7 and a grade 1-4',
    );
  }
  const [, id, categoryDigit, gradeDigit, reissue] = found as unknown as [string, string, string, string, string | undefined];
  const citizen = checkCitizenId(id, options);
  if (!citizen.ok) return citizen;
  const category = Number(categoryDigit) as DisabilityCategory;
  const grade = Number(gradeDigit) as DisabilityGrade;
  if (options.citizenId !== undefined && options.citizenId !== citizen.value) {
    return refuse('CITIZEN_ID_DIFFERS', '残疾人证号与公民身份号码不一致', 'the certificate is of another citizen id');
  }
  if (options.category !== undefined && options.category !== category) {
    return refuse('CATEGORY_DIFFERS', '残疾类别与残疾人证号不一致', 'the category differs from the certificate');
  }
  if (options.grade !== undefined && options.grade !== grade) {
    return refuse('GRADE_DIFFERS', '残疾等级与残疾人证号不一致', 'the grade differs from the certificate');
  }
  return { ...citizen, value: certificate, citizenId: citizen.value, category, grade, reissue: Number(reissue ?? 0) };
}

/** Whether a grade is severe 重度 (DC26341). */
export const isSevereDisability = (grade: DisabilityGrade): boolean => grade <= 2;
