import {
  chinaDate,
  checkDisabilityCertificate,
  maskCertificate,
  personKey,
  type DisabilityCategory as CategoryDigit,
  type DisabilityGrade,
} from '@nuanxin/casework';
import { accept, Rejection, seal, unseal, type Work } from '@nuanxin/kit';
import { secrets } from '@nuanxin/ledger';
import type { DisabilityFile } from './disability-file.entity.ts';
import type { DisabilityCategory, RejectionCode } from './graphql.generated.ts';

/** Categories in the order of the certificate's digit 19 (DC26341): VISION is 1, MULTIPLE 7. */
export const categories = [
  'VISION',
  'HEARING',
  'SPEECH',
  'PHYSICAL',
  'INTELLECTUAL',
  'MENTAL',
  'MULTIPLE',
] as const satisfies readonly DisabilityCategory[];

/** Categories that are told to nobody outside, and whose rows are sensitive (MHL 4, domain.md §5 #11): 5, 6 and 7. */
export const restricted: ReadonlySet<string> = new Set<DisabilityCategory>(['INTELLECTUAL', 'MENTAL', 'MULTIPLE']);

const where = (file: DisabilityFile) => `disability:certificate:${file.id}`;
const fieldOf: Readonly<Record<string, string>> = { CATEGORY_DIFFERS: 'input.category', GRADE_DIFFERS: 'input.grade' };

/**
 * Holds a file against its certificate 残疾人证 (DC26341, domain.md §9.5): the new one where a number is given, else the one that is sealed.
 * Category and grade must be the certificate's; the citizen id inside must be the person's, whose key is made of it. A grade that is not
 * known yet is read from the certificate. Refuses with INVALID_INPUT, or CERTIFICATE_MISMATCH with the field that differs.
 */
export function holdAgainstCertificate(work: Work, file: DisabilityFile, given: string | null): void {
  const { seal: key, pepper } = secrets();
  const number = given ?? (file.certificateSealed && unseal(key, file.certificateSealed, where(file)));
  if (!number) return;
  const check = checkDisabilityCertificate(number, {
    today: chinaDate(work.now),
    category: (categories.indexOf(file.category as DisabilityCategory) + 1) as CategoryDigit,
    ...(file.grade != null && { grade: file.grade as DisabilityGrade }),
  });
  if (!check.ok && fieldOf[check.code]) throw mismatch(check.zh, check.en, fieldOf[check.code]!);
  const value = accept(check, 'input.certificateNo');
  const { citizenId, grade } = check as Extract<typeof check, { ok: true }>;
  if (personKey(pepper, citizenId) !== file.personId)
    throw mismatch('残疾人证号与公民身份号码不一致。', 'The certificate is of another citizen id.', 'input.certificateNo');
  file.grade = grade;
  if (given) file.certificateSealed = seal(key, value, where(file));
}

/** `持证` or `未持证`: all that is shown of a certificate (domain.md §7.2). */
export const certificateMasked = (sealed: unknown) => maskCertificate(sealed ? 'held' : null);

function mismatch(zh: string, en: string, field: string) {
  return new Rejection<RejectionCode>('CERTIFICATE_MISMATCH', { zh, en }, field);
}
