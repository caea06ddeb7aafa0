import { abilityValidUntil, assessAbility, chinaDate, isDate } from '@nuanxin/casework';
import { elders } from '@nuanxin/contracts';
import { accept, actorOf, change, emit, Rejection, type Work } from '@nuanxin/kit';
import { move } from '@nuanxin/ledger';
import { AbilityAssessment } from './ability-assessment.entity.ts';
import type { ElderFile } from './elder-file.entity.ts';
import type { AssessElderAbilityInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Records an ability assessment 能力评估 by two assessors; the first one of a file takes it to ASSESSED. */
export async function assessElderAbility(work: Work, input: AssessElderAbilityInput): Promise<AbilityAssessment> {
  const file = (await change(work, ledger.File, input.fileId, input.expectedVersion, 'input.fileId')) as ElderFile;
  const { id: assessor1 } = actorOf(work);
  if (input.assessor2 === assessor1) {
    throw new Rejection('INVALID_INPUT', { zh: '两名评估员不能是同一人。', en: 'The two assessors are two persons.' }, 'input.assessor2');
  }
  if (!isDate(input.assessedOn) || input.assessedOn > chinaDate(work.now)) {
    throw new Rejection('INVALID_INPUT', { zh: '评估日期不能晚于今天。', en: 'An assessment is not in the future.' }, 'input.assessedOn');
  }
  const reasons = new Set(input.upgradeReasons ?? []);
  const { total, level, upgradeReasons } = accept(
    assessAbility(input.items, {
      coma: reasons.has('COMA'), dementia: reasons.has('DEMENTIA'), mentalDisorder: reasons.has('MENTAL_DISORDER'), careRiskEvents30d: reasons.has('CARE_RISK_EVENTS') ? 2 : 0,
    }),
    'input.items',
  );
  const made = work.em.create(AbilityAssessment, {
    id: work.newId(), fileId: file.id, personId: file.personId, regionCode: file.regionCode, sensitivity: 3, assessedOn: input.assessedOn, assessor1, assessor2: input.assessor2,
    items: [...input.items], total, level, upgradeReasons: [...upgradeReasons], scaleVersion: 'GB/T 42195-2022', validUntil: abilityValidUntil(input.assessedOn), createdBy: assessor1, createdAt: work.now,
    version: 1,
  });
  file.abilityLevel = level;
  if (file.state === 'REGISTERED') move(work, ledger, file, 'ASSESS');
  emit(work, elders.AbilityAssessed, { assessmentId: made.id, fileId: file.id, personId: file.personId, level, upgraded: upgradeReasons.length > 0, regionCode: file.regionCode }, made);
  return made;
}
