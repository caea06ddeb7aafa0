import { assessGuardianship as scored, chinaDate } from '@nuanxin/casework';
import { children } from '@nuanxin/contracts';
import { accept, actorOf, change, emit, type Work } from '@nuanxin/kit';
import { move, text } from '@nuanxin/ledger';
import { proposedCategory } from './child-category.ts';
import type { ChildFile } from './child-file.entity.ts';
import type { AssessGuardianshipInput } from './graphql.generated.ts';
import { GuardianshipAssessment } from './guardianship-assessment.entity.ts';
import { notFuture } from './input.ts';
import { ledger } from './ledger.ts';

/** Records a guardianship assessment 监护评估: proposes level and category; the first one of a file takes it to ASSESSED. */
export async function assessGuardianship(work: Work, input: AssessGuardianshipInput): Promise<GuardianshipAssessment> {
  const file = (await change(work, ledger.File, input.fileId, input.expectedVersion, 'input.fileId')) as ChildFile;
  notFuture(work, input.assessedOn, 'input.assessedOn');
  const { guardianAbility, care, safety, emotion, schooling } = input;
  const scores = { guardianAbility, care, safety, emotion, schooling };
  const bad = Object.entries(scores).find(([, it]) => it < 0 || it > 3)?.[0] ?? 'guardianAbility';
  const check = scored(scores);
  const level = accept(check, `input.${bad}`);
  const made = work.em.create(GuardianshipAssessment, {
    id: work.newId(),
    fileId: file.id,
    personId: file.personId,
    assessedOn: input.assessedOn,
    ...scores,
    total: Object.values(scores).reduce((sum, it) => sum + it, 0),
    level,
    proposedCategory: proposedCategory(file, chinaDate(work.now)) ?? null,
    note: text(input.note, 500, 'input.note'),
    createdBy: actorOf(work).id,
    createdAt: work.now,
    version: 1,
  });
  if (file.state === 'REGISTERED') move(work, ledger, file, 'ASSESS');
  const { id: fileId, personId, regionCode } = file;
  const said = { assessmentId: made.id, fileId, personId, level, proposedCategory: made.proposedCategory ?? null, regionCode };
  emit(work, children.GuardianshipAssessed, said, { id: made.id, regionCode, version: 1 });
  return made;
}
