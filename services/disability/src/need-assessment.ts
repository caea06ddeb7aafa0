import { chinaDate } from '@nuanxin/casework';
import { actorOf, change, Rejection, type Work } from '@nuanxin/kit';
import { move, touch } from '@nuanxin/ledger';
import type { DisabilityFile } from './disability-file.entity.ts';
import type { AssessDisabilityNeedsInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import { NeedAssessment } from './need-assessment.entity.ts';
import { areas, needs, scaleVersion, score, validUntil } from './need-scale.ts';

/** Records an assessment of function and need 评估; the file takes the needs it found, and the first one takes it to ASSESSED. */
export async function assessDisabilityNeeds(work: Work, input: AssessDisabilityNeedsInput): Promise<NeedAssessment> {
  const file = (await change(work, ledger.File, input.fileId, input.expectedVersion, 'input.fileId')) as DisabilityFile;
  if (input.assessedOn > chinaDate(work.now)) {
    throw new Rejection('INVALID_INPUT', { zh: '评估日期不能晚于今天。', en: 'An assessment is not in the future.' }, 'input.assessedOn');
  }
  const scored = score(input);
  if (!scored.ok) {
    const said = {
      zh: '六个功能领域各评一次（0–4 分），每项需求至多一次（0–3 分）。',
      en: 'Score each of the six areas once, 0 to 4, and a need at most once, 0 to 3.',
    };
    throw new Rejection('INVALID_INPUT', said, `input.${scored.at}`, scored.at.startsWith('functions') ? areas : needs);
  }
  const made = work.em.create(NeedAssessment, {
    id: work.newId(),
    fileId: file.id,
    assessedOn: input.assessedOn,
    assessor: actorOf(work).id,
    functions: [...input.functions],
    functionTotal: scored.total,
    dependency: scored.dependency,
    needs: [...input.needs],
    scaleVersion,
    validUntil: validUntil(input.assessedOn),
    createdAt: work.now,
    version: 1,
  });
  file.rehabNeeds = scored.found;
  if (file.state === 'REGISTERED') move(work, ledger, file, 'ASSESS');
  else touch(work, file);
  return made;
}
