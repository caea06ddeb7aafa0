import { checkCreditCode } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { accept, change, emit, Rejection, take, type Row, type Work } from '@nuanxin/kit';
import type {
  StepSocialOrganizationInput,
  ChangeSocialOrganizationInput,
  RegisterSocialOrganizationInput,
  RejectionCode,
} from './graphql.generated.ts';
import { counted, dayOf, named, noted, required, single } from './input.ts';
import { regionInForce } from './region.ts';
import { SocialOrganization, socialOrganizationStates } from './social-organization.entity.ts';
import { bureau, only } from './who.ts';

/** The first two characters of the credit code, by kind (USC). */
const kindDigits = { ASSOCIATION: '51', SERVICE_INSTITUTION: '52', FOUNDATION: '53', OTHER: '59' } as const;

/** Registers a social organization. The credit code must be sound and of the kind that is said. */
export async function registerSocialOrganization(work: Work, input: RegisterSocialOrganizationInput): Promise<SocialOrganization> {
  only(work, bureau);
  const { kind, grade = null, gradeValidUntil = null, charity = false, publicFundraising = false } = input;
  const creditCode = accept(checkCreditCode(input.creditCode, { kind: kindDigits[kind] }), 'input.creditCode');
  single(await work.em.findOne(SocialOrganization, { creditCode }), 'input.creditCode');
  const organization = work.em.create(SocialOrganization, {
    id: work.newId(),
    regionCode: await regionInForce(work, input.regionCode),
    sensitivity: 0,
    creditCode,
    name: named(input.name, 'input.name', 100),
    kind,
    supervisingUnit: noted(input.supervisingUnit, 'input.supervisingUnit', 100),
    areas: [...new Set(input.areas)],
    staffCount: counted(input.staffCount ?? 0, 'input.staffCount', 0, 100_000),
    charity: charity ?? false,
    publicFundraising: fundraising(publicFundraising ?? false, charity ?? false),
    state: socialOrganizationStates.initial,
    ...graded(grade, gradeValidUntil),
    lastAnnualReport: input.lastAnnualReport ?? null,
    reason: null,
    createdAt: work.now,
    updatedAt: work.now,
  });
  const { id, regionCode } = organization;
  emit(
    work,
    organizations.OrganizationRegistered,
    {
      organizationId: id,
      regionCode,
      kind,
      charity: organization.charity,
      publicFundraising: organization.publicFundraising,
    },
    { id, regionCode },
  );
  return organization;
}

/** Changes what a social organization is, or its grade. */
export async function changeSocialOrganization(
  work: Work,
  { id, expectedVersion, ...input }: ChangeSocialOrganizationInput,
): Promise<SocialOrganization> {
  only(work, bureau);
  const organization = await change(work, SocialOrganization, id, expectedVersion);
  if (input.name != null) organization.name = named(input.name, 'input.name', 100);
  if (input.supervisingUnit !== undefined) organization.supervisingUnit = noted(input.supervisingUnit, 'input.supervisingUnit', 100);
  if (input.areas != null) organization.areas = [...new Set(input.areas)];
  if (input.staffCount != null) organization.staffCount = counted(input.staffCount, 'input.staffCount', 0, 100_000);
  if (input.charity != null) organization.charity = input.charity;
  organization.publicFundraising = fundraising(input.publicFundraising ?? organization.publicFundraising, organization.charity);
  if (input.lastAnnualReport !== undefined) organization.lastAnnualReport = input.lastAnnualReport ?? null;
  organization.updatedAt = work.now;
  if (input.grade !== undefined || input.gradeValidUntil !== undefined) {
    const { grade, gradeValidUntil } = organization;
    Object.assign(
      organization,
      graded(
        input.grade === undefined ? grade : input.grade,
        input.gradeValidUntil === undefined ? gradeValidUntil : input.gradeValidUntil,
      ),
    );
    sayStatus(work, organization);
  }
  return organization;
}

/** Takes a social organization one step on in its standing; every step but RESTORE says why. */
export async function stepSocialOrganization(
  work: Work,
  { id, expectedVersion, step, reason }: StepSocialOrganizationInput,
): Promise<SocialOrganization> {
  const organization = await change(work, SocialOrganization, id, expectedVersion);
  take(socialOrganizationStates, organization, step, work.actor);
  organization.reason = step === 'RESTORE' ? null : named(required(reason, 'input.reason'), 'input.reason', 500);
  organization.updatedAt = work.now;
  sayStatus(work, organization);
  return organization;
}

function sayStatus(work: Work, organization: SocialOrganization): void {
  const { id, regionCode, state } = organization;
  const about = { id, regionCode, version: organization.version + 1 };
  emit(
    work,
    organizations.OrganizationStatusChanged,
    { organizationId: id, regionCode, state, grade: effectiveGrade(organization, work.now) },
    about,
  );
}

/** The grade while it is valid: one that ran out yesterday ranks as none (SOE; domain §11). */
export function effectiveGrade(
  { grade, gradeValidUntil }: Pick<Row<SocialOrganization>, 'grade' | 'gradeValidUntil'>,
  now: Date,
): number | null {
  return grade != null && gradeValidUntil != null && gradeValidUntil >= dayOf(now) ? grade : null;
}

/** An organization that may take orders and pairings: ABNORMAL and DISHONEST ones may not (domain §4.8). */
export async function ableOrganization(work: Work, id: string, field = 'input.organizationId'): Promise<SocialOrganization> {
  const found = await work.em.findOne(SocialOrganization, id);
  if (!found) throw new Rejection('NOT_FOUND', { zh: '社会组织不存在。', en: 'No such organization.' }, field);
  if (found.state === 'ACTIVE') return found;
  throw new Rejection<RejectionCode>(
    'ORGANIZATION_NOT_ACTIVE',
    { zh: '该组织状态异常，不可承接。', en: 'The organization is not in good standing.' },
    field,
  );
}

function graded(grade: number | null | undefined, gradeValidUntil: string | null | undefined) {
  if (grade == null) return { grade: null, gradeValidUntil: null };
  return { grade: counted(grade, 'input.grade', 1, 5), gradeValidUntil: required(gradeValidUntil, 'input.gradeValidUntil') };
}

/** Only a charity can be qualified for public fundraising (CL 22). */
function fundraising(publicFundraising: boolean, charity: boolean): boolean {
  if (publicFundraising && !charity) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '只有慈善组织可取得公开募捐资格。', en: 'Only a charity can be qualified for public fundraising.' },
      'input.publicFundraising',
    );
  }
  return publicFundraising;
}
