import { expect, test } from 'vitest';
import { categoriesToReview, proposedCategory } from '../src/child-category.ts';
import type { ChildParent } from '../src/child-file.entity.ts';
import { serviceTypeOf } from '../src/child-service-record.ts';

const today = '2026-11-24';
const parent = (relation: ChildParent['relation'], status: ChildParent['status'], since: string | null = '2026-01-01'): ChildParent => ({ relation, status, since, evidence: null, ableToGuard: true });
const child = (birthDate: string | null, father: ChildParent['status'], mother: ChildParent['status'], since?: string) => ({
  birthDate, parents: [parent('FATHER', father, since), parent('MOTHER', mother, since)], categories: [] as string[],
});

test.each([
  ['both parents away more than six months', child('2015-06-01', 'AWAY', 'AWAY'), 'LEFT_BEHIND'],
  ['both dead', child('2015-06-01', 'DEAD', 'DEAD'), 'ORPHAN'],
  ['one dead, the other in prison more than six months', child('2015-06-01', 'DEAD', 'IMPRISONED'), 'DE_FACTO_UNATTENDED'],
  ['one dead, the other lost contact five months ago (acceptance fixture)', { ...child('2015-06-01', 'DEAD', 'LOST_CONTACT'), parents: [parent('FATHER', 'DEAD'), parent('MOTHER', 'LOST_CONTACT', '2026-06-24')] }, undefined],
  ['the same, at six months', { ...child('2015-06-01', 'DEAD', 'LOST_CONTACT'), parents: [parent('FATHER', 'DEAD'), parent('MOTHER', 'LOST_CONTACT', '2026-05-24')] }, 'DE_FACTO_UNATTENDED'],
  ['both away, 16 today', child('2010-11-24', 'AWAY', 'AWAY'), undefined],
  ['both away, 16 tomorrow', child('2010-11-25', 'AWAY', 'AWAY'), 'LEFT_BEHIND'],
  ['a birth date nobody knows', child(null, 'DEAD', 'DEAD'), undefined],
  ['one parent known only', { ...child('2015-06-01', 'DEAD', 'DEAD'), parents: [parent('FATHER', 'DEAD')] }, undefined],
])('%s', (_, facts, proposed) => {
  expect(proposedCategory(facts, today)).toBe(proposed);
});

test('a category is to be reviewed when the child has grown out of it or a parent came back; what workers entered stays', () => {
  const away = { ...child('2010-12-01', 'AWAY', 'AWAY'), categories: ['LEFT_BEHIND', 'POVERTY'] };
  expect(categoriesToReview(away, '2026-11-30')).toEqual([]);
  expect(categoriesToReview(away, '2026-12-01')).toEqual(['LEFT_BEHIND']);
  expect(categoriesToReview({ ...away, parents: [parent('FATHER', 'NORMAL'), parent('MOTHER', 'AWAY')] }, '2026-11-24')).toEqual(['LEFT_BEHIND']);
  expect(categoriesToReview(away, '2028-12-01')).toEqual(['LEFT_BEHIND', 'POVERTY']);
});

test('a service is of one of the five kinds by its catalogue item', () => {
  const kinds = [['S15', 'GROUP'], ['S16', 'GROUP'], ['S16', 'COMMUNITY'], ['S17', 'CASE'], ['S18', 'CASE'], ['S06', 'CASE']].map(([catalogueCode, method]) => serviceTypeOf({ catalogueCode: catalogueCode!, method: method! }));
  expect(kinds).toEqual(['SAFETY_EDU', 'STUDY_TUTORING', 'PRACTICE', 'PSYCH', 'PARENTING', null]);
});
