import { ADULT_AGE, aloneFlag } from '@nuanxin/casework';
import type { DataOf, homelessness } from '@nuanxin/contracts';
import { change, Rejection, type Work } from '@nuanxin/kit';
import {
  ageOf, changePerson, openAfterCare, openCrisis, openCrisisStates, openFile, registered, setRisk, stepFile, text, type FileStep,
} from '@nuanxin/ledger';
import { enteredCategories } from './child-category.ts';
import type { ChildFile } from './child-file.entity.ts';
import { nameGuardians, renameGuardians } from './child-guardian.ts';
import type { ChangeChildInput, RegisterChildInput, RejectionCode, SetRiskInput, StepFileInput } from './graphql.generated.ts';
import { notFuture } from './input.ts';
import { ledger } from './ledger.ts';

/** Opens a child's file 建档 and registers it: one person, one file. */
export async function registerChild(work: Work, input: RegisterChildInput): Promise<ChildFile> {
  const file = await openFile<ChildFile>(work, ledger, input.person, []);
  Object.assign(file, ownFields(work, input), { recognitions: [] });
  checkAge(work, file);
  file.categories = enteredCategories(work, file, input.categories);
  registered(work, ledger, file);
  if (input.guardians?.length) {
    await work.em.flush(); // a guardian's row may only be written beside a file that is there
    await nameGuardians(work, file.id, input.guardians);
  }
  await watchAlone(work, file);
  return file;
}

/** Changes a child's file; what is absent stays. */
export async function changeChild(work: Work, input: ChangeChildInput): Promise<ChildFile> {
  const file = (await change(work, ledger.File, input.id, input.expectedVersion)) as ChildFile;
  if (input.person) await changePerson(work, ledger, file, input.person as never);
  const own = ownFields(work, input);
  const given = Object.fromEntries(Object.entries(own).filter(([name]) => (input as Record<string, unknown>)[name] !== undefined));
  Object.assign(file, given, input.alone && { leftUnattended: own.leftUnattended, livesAlone: own.livesAlone }, { updatedAt: work.now });
  if (input.categories) file.categories = enteredCategories(work, file, input.categories, file.categories);
  if (input.guardians) await renameGuardians(work, file.id, input.guardians);
  if (input.alone) await watchAlone(work, file);
  return file;
}

/** Takes a file one step on 档案流转. */
export async function stepChild(work: Work, { id, step, expectedVersion, reason }: StepFileInput): Promise<ChildFile> {
  return stepFile<ChildFile>(work, ledger, { id, step: step as FileStep, expectedVersion, reason: reason ?? null });
}

/** Sets the risk level by a person's judgement; the visits follow it. */
export async function setChildRisk(work: Work, { id, expectedVersion, riskLevel, reason }: SetRiskInput): Promise<ChildFile> {
  const file = (await change(work, ledger.File, id, expectedVersion)) as ChildFile;
  return setRisk(work, ledger, file, riskLevel, 'manual', reason);
}

/** Somebody unknown was identified elsewhere and is a child: the home township's after-care opens. */
export async function openChildAfterCare(work: Work, data: DataOf<typeof homelessness.PersonIdentified>): Promise<void> {
  if (!['0-5', '6-13', '14-17'].includes(data.ageBand)) return;
  await openAfterCare(work, ledger, data, () => ({
    parents: [], recognitions: [], entrustedCare: null, leftUnattended: false, livesAlone: false, school: null, health: null,
    screenings: [], protection: null, allowances: [],
  }) as object);
}

/** A child below 8 left unattended, or below 16 living alone, is a crisis of level 2 (MPL 21, domain.md §2.2); one at a time. */
async function watchAlone(work: Work, file: ChildFile): Promise<void> {
  const age = ageOf(work, file);
  const flag = age === null ? undefined : aloneFlag(age, file);
  if (!flag) return;
  const open = await work.em.count(ledger.Crisis, { fileId: file.id, kind: 'ALONE_CHILD', state: { $in: [...openCrisisStates] } });
  if (open) return;
  openCrisis(work, ledger, { file, level: 2, kind: 'ALONE_CHILD', situation: flag === 'UNATTENDED_UNDER_8' ? '未满8周岁无人看护' : '未满16周岁独自生活' });
}

type OwnInput = Omit<RegisterChildInput, 'person' | 'categories' | 'guardians'>;

function ownFields(work: Work, { parents, entrustedCare, alone, school, health, screenings, protection, allowances }: OwnInput) {
  if ((parents?.length ?? 0) > 2 || (parents && new Set(parents.map(it => it.relation)).size < parents.length)) {
    throw new Rejection('INVALID_INPUT', { zh: '父、母各填一人。', en: 'At most one father and one mother.' }, 'input.parents');
  }
  parents?.forEach(({ since }, i) => notFuture(work, since, `input.parents[${i}].since`));
  notFuture(work, entrustedCare?.since, 'input.entrustedCare.since');
  notFuture(work, entrustedCare?.lastParentContactOn, 'input.entrustedCare.lastParentContactOn');
  screenings?.forEach(({ on }, i) => notFuture(work, on, `input.screenings[${i}].on`));
  notFuture(work, protection?.since, 'input.protection.since');
  if (protection && protection.kind !== 'NONE' && !protection.since) {
    throw new Rejection('INVALID_INPUT', { zh: '民政监护须填写起始日期。', en: 'A protection has its first day.' }, 'input.protection.since');
  }
  const negative = allowances?.findIndex(it => it.centsPerMonth < 0) ?? -1;
  if (negative >= 0) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '金额不能为负。', en: 'An amount is 0 or more.' },
      `input.allowances[${negative}].centsPerMonth`,
    );
  }
  const short = (value: string | null | undefined, field: string) => text(value, 100, `input.${field}`);
  return {
    parents: (parents ?? []).map(({ relation, status, since, evidence, ableToGuard }, i) => ({
      relation,
      status,
      since: since ?? null,
      evidence: text(evidence, 200, `input.parents[${i}].evidence`),
      ableToGuard: ableToGuard ?? true,
    })),
    entrustedCare: entrustedCare
      ? {
          carer: text(entrustedCare.carer, 50, 'input.entrustedCare.carer') ?? '',
          since: entrustedCare.since,
          writtenNoticeToSchool: entrustedCare.writtenNoticeToSchool ?? false,
          writtenNoticeToVillage: entrustedCare.writtenNoticeToVillage ?? false,
          lastParentContactOn: entrustedCare.lastParentContactOn ?? null,
        }
      : null,
    leftUnattended: alone?.leftUnattended ?? false,
    livesAlone: alone?.livesAlone ?? false,
    school: school
      ? {
          name: short(school.name, 'school.name'),
          grade: short(school.grade, 'school.grade'),
          status: school.status,
          boarding: school.boarding ?? false,
        }
      : null,
    health: health
      ? {
          illnesses: health.illnesses.map((it, i) => short(it, `health.illnesses[${i}]`) ?? ''),
          medication: text(health.medication, 200, 'input.health.medication'),
          disabilityFileId: health.disabilityFileId ?? null,
        }
      : null,
    screenings: (screenings ?? [])
      .map(({ tool, on, score }, i) => ({ tool: short(tool, `screenings[${i}].tool`) ?? '', on, score }))
      .sort((a, b) => b.on.localeCompare(a.on)),
    protection: protection ? { kind: protection.kind, since: protection.since ?? null, placement: protection.placement ?? null } : null,
    allowances: (allowances ?? []).map(({ kind, centsPerMonth, since }) => ({ kind, centsPerMonth, since })),
  };
}

function checkAge(work: Work, file: ChildFile): void {
  const age = ageOf(work, file);
  if (age === null || age < ADULT_AGE) return;
  throw new Rejection<RejectionCode>('CHILD_TOO_OLD', { zh: '儿童台账登记不满 18 周岁者。', en: 'A child is under 18.' }, 'input.person.citizenId');
}
