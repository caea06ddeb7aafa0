import { ADULT_AGE, ageOn, chinaDate, LEFT_BEHIND_AGE, proposeCategory, type ComputedChildCategory, type Parent } from '@nuanxin/casework';
import { children } from '@nuanxin/contracts';
import { actorOf, change, emit, Rejection, type Work } from '@nuanxin/kit';
import { activeStates, text, touch } from '@nuanxin/ledger';
import type { ChildFile } from './child-file.entity.ts';
import type { ChildCategory, ChildCategoryInput, RejectionCode } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** What the rules of categories look at in a file. */
type Facts = Pick<ChildFile, 'birthDate' | 'parents' | 'categories'>;

/** Categories that follow from the parents' states; of these a child has at most one. */
const computed: readonly string[] = ['LEFT_BEHIND', 'ORPHAN', 'DE_FACTO_UNATTENDED'] satisfies ComputedChildCategory[];
/** Only the county makes these true (domain.md §1.3, CHF). */
const recognisedOnly: readonly string[] = ['ORPHAN', 'DE_FACTO_UNATTENDED'];
/** Below 16 only (CHB, CHM). */
const below16: readonly string[] = ['LEFT_BEHIND', 'MOBILE'];
/** What the county may recognise, and others are told of. */
const recognisable = ['LEFT_BEHIND', 'ORPHAN', 'DE_FACTO_UNATTENDED', 'DISABLED', 'MOBILE', 'POVERTY', 'SEVERE_ILLNESS'] as const;

/** The category that the states of both parents say on a day, or nothing: a person confirms it (domain.md §2.2). */
export function proposedCategory(
  { birthDate, parents }: Pick<Facts, 'birthDate' | 'parents'>,
  today: string,
): ComputedChildCategory | undefined {
  const [one, other] = parents.map(({ status, since, ableToGuard }): Parent => ({ status, ableToGuard, ...(since && { since }) }));
  return birthDate && one && other ? proposeCategory({ birthDate, parents: [one, other] }, today) : undefined;
}

/** Categories of the file that its facts no longer bear on a day: people review them. */
export function categoriesToReview(file: Facts, today: string): ChildCategory[] {
  const age = file.birthDate ? ageOn(file.birthDate, today) : null;
  const proposed = proposedCategory(file, today);
  const lost = (it: string) =>
    (age !== null && age >= ADULT_AGE) ||
    (age !== null && age >= LEFT_BEHIND_AGE && below16.includes(it)) ||
    (computed.includes(it) && it !== proposed);
  return file.categories.filter(lost) as ChildCategory[];
}

/**
 * The categories a worker enters: MOBILE and LEFT_BEHIND below 16, LEFT_BEHIND only where the parents' states say so, ORPHAN and
 * DE_FACTO_UNATTENDED only where the county has recognised them; those stay whatever is entered.
 */
export function enteredCategories(work: Work, file: Facts, entered: readonly string[], recognised: readonly string[] = []): string[] {
  const today = chinaDate(work.now);
  const kept = recognised.filter(it => recognisedOnly.includes(it));
  const unrecognised = entered.find(it => recognisedOnly.includes(it) && !kept.includes(it));
  if (unrecognised) {
    throw new Rejection<RejectionCode>(
      'RECOGNITION_NEEDED',
      { zh: '孤儿和事实无人抚养儿童须经县级认定。', en: 'ORPHAN and DE_FACTO_UNATTENDED are recognised by the county, not entered.' },
      'input.categories',
    );
  }
  checkAge(file, entered, today, 'input.categories');
  if (entered.includes('LEFT_BEHIND')) checkProposed(file, 'LEFT_BEHIND', today, 'input.categories');
  return [...new Set([...kept, ...entered])];
}

/** The county confirms a category 认定; who opened the file does not (separation of duties, domain.md §1.2). */
export async function recogniseChildCategory(
  work: Work,
  { id, expectedVersion, category, reason }: ChildCategoryInput,
): Promise<ChildFile> {
  const file = await underCounty(work, id, expectedVersion, reason);
  const told = recognisable.find(it => it === category);
  if (!told) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '该类别无需认定，由社工登记。', en: 'This category is entered by workers, not recognised.' },
      'input.category', recognisable,
    );
  }
  if (file.categories.includes(category)) {
    throw new Rejection(
      'DUPLICATE',
      { zh: '该类别已认定。', en: 'The file has this category already.' },
      'input.category',
    );
  }
  const today = chinaDate(work.now);
  checkAge(file, [category], today, 'input.category');
  if (computed.includes(category)) {
    checkProposed(file, category, today, 'input.category');
    for (const former of file.categories.filter(it => computed.includes(it))) {
      end(work, file, former);
      note(work, file, former, reason, true);
    }
  }
  file.categories = [...file.categories, category];
  note(work, file, category, reason);
  emit(work, children.CategoryRecognised, { fileId: file.id, personId: file.personId, category: told, regionCode: file.regionCode }, file);
  return file;
}

/** The county ends a category 终止认定: the child has grown out of it, or a parent has come back. */
export async function endChildCategory(work: Work, { id, expectedVersion, category, reason }: ChildCategoryInput): Promise<ChildFile> {
  const file = await underCounty(work, id, expectedVersion, reason);
  if (!file.categories.includes(category)) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '档案没有该类别。', en: 'The file does not have this category.' },
      'input.category', file.categories,
    );
  }
  end(work, file, category);
  note(work, file, category, reason, true);
  return file;
}

/** Who confirmed or ended what, and why. */
function note(work: Work, file: ChildFile, category: string, reason: string, ended = false): void {
  const made = { category, ended, at: work.now.toISOString(), by: actorOf(work).id, reason: reason.trim() };
  file.recognitions = [...file.recognitions, made];
  touch(work, file);
}

function end(work: Work, file: ChildFile, category: string): void {
  file.categories = file.categories.filter(it => it !== category);
  const told = recognisable.find(it => it === category);
  const { id: fileId, personId, regionCode } = file;
  if (told) emit(work, children.CategoryEnded, { fileId, personId, category: told, regionCode }, file);
}

async function underCounty(work: Work, id: string, expectedVersion: number, reason: string): Promise<ChildFile> {
  const file = (await change(work, ledger.File, id, expectedVersion)) as ChildFile;
  const actor = actorOf(work);
  const division = actor.actsAs.includes('DIVISION');
  if (!division && !actor.actsAs.includes('COUNTY_DIV')) {
    throw new Rejection('OUT_OF_SCOPE', { zh: '类别由县(区)局认定。', en: 'Categories are recognised by the county.' }, 'input.id', ['COUNTY_DIV']);
  }
  if (!division && file.createdBy === actor.id) {
    throw new Rejection(
      'OUT_OF_SCOPE',
      { zh: '建档人不能认定自己建立的档案。', en: 'Who opened the file does not confirm it: ask a colleague.' },
      'input.id',
    );
  }
  if (!(activeStates as readonly string[]).includes(file.state)) {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: `档案状态 ${file.state} 不能认定类别。`, en: `A file in state ${file.state} takes no recognition.` },
      'input.id', [...activeStates],
    );
  }
  if (!text(reason, 500, 'input.reason')) throw new Rejection('INVALID_INPUT', { zh: '请填写理由。', en: 'Give the reason.' }, 'input.reason');
  return file;
}

function checkAge({ birthDate }: Facts, categories: readonly string[], today: string, field: string): void {
  if (!birthDate || ageOn(birthDate, today) < LEFT_BEHIND_AGE || !categories.some(it => below16.includes(it))) return;
  throw new Rejection<RejectionCode>('CATEGORY_MISMATCH', { zh: '留守、流动儿童指不满 16 周岁。', en: 'LEFT_BEHIND and MOBILE are below 16.' }, field);
}

function checkProposed(file: Facts, category: string, today: string, field: string): void {
  const proposed = proposedCategory(file, today);
  if (proposed === category) return;
  throw new Rejection<RejectionCode>(
    'CATEGORY_MISMATCH',
    { zh: `父母双方的情况不支持 ${category}；请核对父母状态与起始日期。`, en: `The states of both parents do not bear ${category}: check them and since when.` },
    field,
    proposed ? [proposed] : [],
  );
}
