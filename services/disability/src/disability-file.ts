import type { DataOf, homelessness } from '@nuanxin/contracts';
import { change, emit, Rejection, type Work } from '@nuanxin/kit';
import { changePerson, openAfterCare, openFile, planVisit, registered, setRisk, stepFile, touch, type FileStep } from '@nuanxin/ledger';
import { categories, holdAgainstCertificate, restricted } from './certificate.ts';
import type { Carer, DisabilityFile, Subsidy } from './disability-file.entity.ts';
import type {
  ChangeDisabilityInput,
  RegisterDisabilityInput,
  RejectionCode,
  RiskLevel,
  SetRiskInput,
  StepFileInput,
} from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Opens a file 建档, held against the certificate, and registers it; the level and the visits follow by the rules of domain.md §3.2. */
export async function registerDisability(work: Work, input: RegisterDisabilityInput): Promise<DisabilityFile> {
  const file = await openFile<DisabilityFile>(work, ledger, input.person, []);
  Object.assign(file, blank(), given(input));
  checkOwn(work, file, input.certificateNo?.trim() || null);
  if (alone(file) && !file.contacts.length) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '无人照料者至少要有一名紧急联系人。', en: 'Somebody without a carer needs at least one emergency contact.' },
      'input.person.contacts',
    );
  }
  registered(work, ledger, file);
  await levelByRule(work, file);
  return file;
}

/** Changes a file; what is absent stays. Category and grade stay those of the certificate. */
export async function changeDisability(work: Work, input: ChangeDisabilityInput): Promise<DisabilityFile> {
  const file = (await change(work, ledger.File, input.id, input.expectedVersion)) as DisabilityFile;
  if (input.person) await changePerson(work, ledger, file, input.person as never);
  const former = file.sensitivity;
  Object.assign(file, given(input));
  checkOwn(work, file, input.certificateNo?.trim() || null);
  touch(work, file);
  if (file.sensitivity !== former) await spreadSensitivity(work, file);
  await levelByRule(work, file);
  return file;
}

/** Takes a file one step on 档案流转; a draft of after-care is registered when its category is known, and told of then. */
export async function stepDisability(work: Work, { id, step, expectedVersion, reason }: StepFileInput): Promise<DisabilityFile> {
  const file = (await change(work, ledger.File, id, expectedVersion)) as DisabilityFile;
  if (step === 'REGISTER' && !file.category)
    throw new Rejection('INVALID_INPUT', { zh: '建档前请填写残疾类别。', en: 'Give the category before it is registered.' }, 'input.id');
  return stepFile<DisabilityFile>(work, ledger, { id, step: step as FileStep, expectedVersion, reason: reason ?? null });
}

/** Sets the risk level by a person's judgement; the visits follow it, never rarer than the strictest rule that holds. */
export async function setDisabilityRisk(work: Work, { id, expectedVersion, riskLevel, reason }: SetRiskInput): Promise<DisabilityFile> {
  const file = (await change(work, ledger.File, id, expectedVersion)) as DisabilityFile;
  return setRisk(work, ledger, file, riskLevel, 'manual', reason);
}

/** Somebody unknown was identified elsewhere, is disabled and of working age: the home township's after-care opens with us. */
export async function openDisabilityAfterCare(work: Work, data: DataOf<typeof homelessness.PersonIdentified>): Promise<void> {
  if (data.disabled && data.ageBand === '18-59') await openAfterCare(work, ledger, data, () => blank() as object);
}

/**
 * The level that the rules give 分级 (domain.md §3.2): HIGH without a carer, or where nobody goes alone; else GENERAL. A rule raises a level,
 * people lower it (judgement). The words are the same whatever the ground, so that they tell nobody of a profile.
 */
export async function levelByRule(work: Work, file: DisabilityFile): Promise<void> {
  const from = file.riskLevel;
  const to = file.needsJointVisit || alone(file) ? 'HIGH' : (from ?? 'GENERAL');
  if (to === from) return;
  Object.assign(file, { riskLevel: to, riskReason: '按分级规则评定' });
  touch(work, file);
  emit(
    work,
    ledger.events.RiskLevelChanged,
    { fileId: file.id, personId: file.personId, from, to, ruleId: 'disability-level', regionCode: file.regionCode },
    file,
  );
  await planVisit(work, ledger, file);
}

const ofLevel: Readonly<Record<RiskLevel, string>> = { HIGH: 'high-weekly', KEY: 'key-monthly', GENERAL: 'general-quarterly' };

/** The rule of visits as it may be read: one that a profile brings would tell of the profile, so the level's own stands for it. */
export const shownRule = (ruleId: unknown, level: RiskLevel | null | undefined) =>
  typeof ruleId === 'string' && ruleId.startsWith('smi-') ? ofLevel[level ?? 'GENERAL'] : (ruleId as string | null);


const alone = ({ carers }: DisabilityFile) => carers.some(it => it.kind === 'NONE');

const blank = () => ({
  certificateSealed: null,
  category: null,
  grade: null,
  subCategories: [],
  subsidies: [],
  rehabNeeds: [],
  legalCapacity: null,
  carers: [],
  needsJointVisit: false,
  visitStability: null,
});

/** What an input says of the file's own fields; what is absent is left out. */
function given(input: RegisterDisabilityInput | ChangeDisabilityInput): Partial<DisabilityFile> {
  const { category, grade, subCategories, subsidies, rehabNeeds, legalCapacity, carers } = input;
  const said = {
    category: category ?? undefined,
    grade: grade ?? undefined,
    subCategories: subCategories?.slice(),
    subsidies: subsidies?.map((it): Subsidy => ({ ...it })),
    rehabNeeds: rehabNeeds && [...new Set(rehabNeeds)],
    legalCapacity,
    carers: carers?.map(
      (it): Carer => ({ kind: it.kind, hoursPerDay: it.hoursPerDay ?? null, age: it.age ?? null, trained: it.trained ?? null }),
    ),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<DisabilityFile>;
}

function checkOwn(work: Work, file: DisabilityFile, certificateNo: string | null): void {
  if (file.grade != null && ![1, 2, 3, 4].includes(file.grade)) {
    throw new Rejection('INVALID_INPUT', { zh: '残疾等级为 1–4。', en: 'A grade is 1 to 4.' }, 'input.grade', ['1', '2', '3', '4']);
  }
  if (!file.category) {
    if (certificateNo)
      throw new Rejection('INVALID_INPUT', { zh: '请填写残疾类别。', en: 'Give the category.' }, 'input.category', categories);
  } else {
    holdAgainstCertificate(work, file, certificateNo);
    checkSubCategories(file);
    file.categories = [...new Set([file.category, ...file.subCategories])];
    file.sensitivity = restricted.has(file.category) ? 3 : ledger.sensitivity;
  }
  file.subsidies.forEach((it, i) => checkSubsidy(file, it, `input.subsidies[${i}]`));
  checkCarers(file.carers);
}

function checkSubCategories({ category, subCategories }: DisabilityFile): void {
  const parts = new Set(subCategories);
  const ok = category === 'MULTIPLE' ? parts.size >= 2 && !parts.has('MULTIPLE') : parts.size === 0;
  if (!ok) {
    const said = {
      zh: '多重残疾须填写两类以上，其他类别不填。',
      en: 'MULTIPLE has two or more of the six others; no other category has any.',
    };
    throw new Rejection('INVALID_INPUT', said, 'input.subCategories', category === 'MULTIPLE' ? categories.slice(0, 6) : []);
  }
}

function checkSubsidy({ categories: all, grade }: DisabilityFile, { kind, fromMonth, monthlyCents }: Subsidy, field: string): void {
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(fromMonth))
    throw new Rejection('INVALID_INPUT', { zh: '月份应为 YYYY-MM。', en: 'A month is YYYY-MM.' }, `${field}.fromMonth`);
  if (monthlyCents < 0)
    throw new Rejection('INVALID_INPUT', { zh: '金额不能为负。', en: 'An amount is 0 or more.' }, `${field}.monthlyCents`);
  const bears = (grade != null && grade <= 2) || all.includes('INTELLECTUAL') || all.includes('MENTAL');
  if (kind === 'NURSING' && !bears) {
    const said = {
      zh: '护理补贴限一、二级残疾（部分地区含三、四级智力、精神残疾）。',
      en: 'NURSING is for grades 1 and 2, and for INTELLECTUAL and MENTAL of any grade.',
    };
    throw new Rejection<RejectionCode>('SUBSIDY_MISMATCH', said, `${field}.kind`);
  }
}

function checkCarers(carers: readonly Carer[]): void {
  if (carers.length > 1 && carers.some(it => it.kind === 'NONE')) {
    throw new Rejection('INVALID_INPUT', { zh: '“无人照料”不能与其他照料者并列。', en: 'NONE stands alone among carers.' }, 'input.carers');
  }
  carers.forEach(({ hoursPerDay, age }, i) => {
    const bad =
      hoursPerDay !== null && (hoursPerDay < 0 || hoursPerDay > 24) ? 'hoursPerDay' : age !== null && (age < 0 || age > 130) ? 'age' : null;
    if (bad)
      throw new Rejection(
        'INVALID_INPUT',
        { zh: '照料时间为 0–24 小时，年龄为 0–130 岁。', en: 'Hours are 0 to 24, an age is 0 to 130.' },
        `input.carers[${i}].${bad}`,
      );
  });
}

// A category that became restricted takes along what copies the sensitivity of the file; the other tables are scoped by the file itself.
async function spreadSensitivity(work: Work, { id, sensitivity }: DisabilityFile): Promise<void> {
  for (const entity of [ledger.Visit, ledger.Crisis, ledger.ServiceRecord, ledger.Need])
    await work.em.nativeUpdate(entity, { fileId: id }, { sensitivity });
}
