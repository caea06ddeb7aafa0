import { change, Rejection, type Work } from '@nuanxin/kit';
import { ageOf, changePerson, openAfterCare, openFile, registered, setRisk, stepFile, text, type FileStep } from '@nuanxin/ledger';
import type { DataOf, homelessness } from '@nuanxin/contracts';
import type { ElderFile } from './elder-file.entity.ts';
import type { ChangeElderInput, RegisterElderInput, RejectionCode, SetRiskInput, StepFileInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** From this age on someone is an elder (ELD 2); from the second with a reason (domain.md §9.5). */
const [elderAge, exceptionAge, advancedAge] = [60, 55, 80];

/** Opens an elder's file 建档 and registers it; the strictest level is set later by its own action. */
export async function registerElder(work: Work, input: RegisterElderInput): Promise<ElderFile> {
  const file = await openFile<ElderFile>(work, ledger, input.person, input.categories);
  Object.assign(file, ownFields(input), { abilityLevel: null, ageExceptionReason: text(input.ageExceptionReason, 200, 'input.ageExceptionReason') });
  checkAge(work, file);
  checkCategories(work, file);
  registered(work, ledger, file);
  return file;
}

/** Changes an elder's file; what is absent stays. */
export async function changeElder(work: Work, input: ChangeElderInput): Promise<ElderFile> {
  const file = (await change(work, ledger.File, input.id, input.expectedVersion)) as ElderFile;
  if (input.person) await changePerson(work, ledger, file, input.person as never);
  const given = Object.fromEntries(Object.entries(ownFields(input)).filter(([name]) => (input as Record<string, unknown>)[name] !== undefined));
  Object.assign(file, given, { updatedAt: work.now });
  if (input.categories) file.categories = [...input.categories];
  checkCategories(work, file);
  return file;
}

/** Takes a file one step on 档案流转. */
export async function stepElder(work: Work, { id, step, expectedVersion, reason }: StepFileInput): Promise<ElderFile> {
  return stepFile<ElderFile>(work, ledger, { id, step: step as FileStep, expectedVersion, reason: reason ?? null });
}

/** Sets the risk level by a person's judgement; the visits follow it. */
export async function setElderRisk(work: Work, { id, expectedVersion, riskLevel, reason }: SetRiskInput): Promise<ElderFile> {
  const file = (await change(work, ledger.File, id, expectedVersion)) as ElderFile;
  return setRisk(work, ledger, file, riskLevel, 'manual', reason);
}

/** Somebody unknown was identified elsewhere and belongs to this ledger by age: the home township's after-care opens. */
export async function openElderAfterCare(work: Work, data: DataOf<typeof homelessness.PersonIdentified>): Promise<void> {
  if (!['60-69', '70-79', '80+'].includes(data.ageBand)) return;
  await openAfterCare(work, ledger, data, () => ({ incomeSources: [], monthlyIncomeCents: null, family: null, health: null, care: null, homeSafety: null, abilityLevel: null, ageExceptionReason: null }) as object);
}

function ownFields({ incomeSources, monthlyIncomeCents, family, health, care, homeSafety }: Omit<RegisterElderInput, 'person' | 'categories'>) {
  if (monthlyIncomeCents != null && monthlyIncomeCents < 0) {
    throw new Rejection('INVALID_INPUT', { zh: '收入不能为负。', en: 'An income is 0 or more.' }, 'input.monthlyIncomeCents');
  }
  return {
    incomeSources: [...(incomeSources ?? [])], monthlyIncomeCents: monthlyIncomeCents ?? null, family: family ?? null, health: health ?? null, care: care ?? null, homeSafety: homeSafety ?? null,
  };
}

function checkAge(work: Work, file: ElderFile): void {
  const age = ageOf(work, file);
  if (age === null || age >= elderAge || (age >= exceptionAge && file.ageExceptionReason)) return;
  throw new Rejection<RejectionCode>('ELDER_TOO_YOUNG', { zh: '老年人台账自 60 周岁起（55–59 周岁须说明原因）。', en: 'An elder is 60 or older; from 55 with a reason.' }, 'input.person.citizenId');
}

function checkCategories(work: Work, file: ElderFile): void {
  const age = ageOf(work, file);
  if (file.categories.includes('ADVANCED_AGE') && age !== null && age < advancedAge) {
    throw new Rejection<RejectionCode>('CATEGORY_MISMATCH', { zh: '高龄指 80 周岁及以上。', en: 'ADVANCED_AGE is 80 and above.' }, 'input.categories');
  }
}
