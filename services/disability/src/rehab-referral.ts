import { CALENDAR_2026, rehabReferralStates, workingCalendar, workingDayDeadline } from '@nuanxin/casework';
import { actorOf, change, Rejection, take, type Actor, type Work } from '@nuanxin/kit';
import { activeStates, text } from '@nuanxin/ledger';
import type { ApplyForRehabInput, StepRehabReferralInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import { RehabReferral } from './rehab-referral.entity.ts';

/** Working days to register an application, and again to refer it (JKR). */
const workingDays = 5;
const calendar = workingCalendar(CALENDAR_2026);
const deadline = (at: Date) => workingDayDeadline(at, workingDays, calendar);

/** Applies for community rehab 申请; the clock of registration begins. */
export async function applyForRehab(work: Work, { fileId, applicant }: ApplyForRehabInput): Promise<RehabReferral> {
  const file = await change(work, ledger.File, fileId, null, 'input.fileId');
  if (!(activeStates as readonly string[]).includes(file.state)) {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: '档案不在服务状态，不能申请转介。', en: 'The file is not active: no referral can be applied for.' },
      'input.fileId',
      activeStates,
    );
  }
  return work.em.create(RehabReferral, {
    id: work.newId(),
    fileId,
    sensitivity: applicant === 'MEDICAL' ? 4 : 3,
    applicant,
    state: rehabReferralStates.initial,
    orgId: null,
    appliedAt: work.now,
    registerBy: deadline(work.now),
    registeredAt: null,
    referBy: null,
    referredAt: null,
    closedAt: null,
    followedUpAt: null,
    assessments: [],
    createdBy: actorOf(work).id,
    updatedAt: work.now,
    version: 1,
  });
}

/** Takes a referral one step on 流转; to refer it names the institution. */
export async function stepRehabReferral(
  work: Work,
  { id, step, expectedVersion, orgId, note }: StepRehabReferralInput,
): Promise<RehabReferral> {
  const referral = await change(work, RehabReferral, id, expectedVersion);
  take(rehabReferralStates, referral as { state: 'APPLIED' }, step, reporter(actorOf(work)));
  const said = text(note, 2000, 'input.note');
  const { now } = work;
  if (step === 'REGISTER') Object.assign(referral, { registeredAt: now, referBy: deadline(now) });
  if (step === 'REFER') {
    if (!orgId)
      throw new Rejection('INVALID_INPUT', { zh: '转介须指明康复机构。', en: 'A referral names the institution.' }, 'input.orgId');
    Object.assign(referral, { orgId, referredAt: now });
  }
  if (step === 'CLOSE') referral.closedAt = now;
  if (step === 'FOLLOW_UP') referral.followedUpAt = now;
  if (step === 'ASSESS' || step === 'STAGE_ASSESS' || said)
    referral.assessments = [...referral.assessments, { step, at: now.toISOString(), note: said }];
  referral.updatedAt = now;
  return referral;
}

/** The county records what the institution reports, until institutions have a door of their own (judgement). */
export const reporter = (actor: Actor): Actor =>
  actor.actsAs.includes('COUNTY_DIV') ? { ...actor, actsAs: [...actor.actsAs, 'ORG_STAFF'] } : actor;
