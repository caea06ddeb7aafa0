import { chinaDate, signupStates } from '@nuanxin/casework';
import { actorOf, change, Rejection, take, type Work } from '@nuanxin/kit';
import type { CheckInput, RejectionCode, SignUpInput, StepSignupInput } from './graphql.generated.ts';
import { recordOf } from './hour-record.ts';
import { personal } from './reach.entity.ts';
import { flushApart, inPlaceOf, keepsRoster, mustBeActive, selfOf } from './self.ts';
import { Shift } from './shift.entity.ts';
import { mustLeadIts } from './team.ts';
import { Signup } from './signup.entity.ts';
import { Volunteer } from './volunteer.entity.ts';
import { ageOf, mayServeChildren } from './volunteer.ts';

/** Minutes before the start of a shift from which one may check in (judgement). */
const earlyMinutes = 30;
/** A place that was held and is free again. */
const freeing: ReadonlySet<string> = new Set(['DECLINE', 'WITHDRAW', 'MARK_ABSENT']);

/** Signs up for a shift 报名: in time, with a free place, qualified, and nowhere else at that time (the database refuses that). */
export async function signUp(work: Work, { shiftId, volunteerId }: SignUpInput): Promise<Signup> {
  const id = volunteerId ?? selfOf(work);
  if (!id) throw new Rejection('INVALID_INPUT', { zh: '请指明志愿者。', en: 'Name the volunteer.' }, 'input.volunteerId');
  inPlaceOf(work, id, 'input.volunteerId');
  const volunteer = await change(work, Volunteer, id, null, 'input.volunteerId');
  mustBeActive(volunteer, 'input.volunteerId');
  const shift = await change(work, Shift, shiftId, null, 'input.shiftId');
  if ((shift.state !== 'PUBLISHED' && shift.state !== 'STARTED') || (shift.endsAt <= work.now && !keepsRoster(work))) {
    throw new Rejection<RejectionCode>(
      'SHIFT_NOT_OPEN',
      { zh: '该班次当前不接受报名。', en: 'The shift takes no sign-ups now.' },
      'input.shiftId',
    );
  }
  mustQualify(work, volunteer, shift);
  if (shift.taken >= shift.capacity)
    throw new Rejection<RejectionCode>('SHIFT_FULL', { zh: '名额已满。', en: 'All places are taken.' }, 'input.shiftId');
  shift.taken += 1;
  const signup = work.em.create(Signup, {
    id: work.newId(),
    shiftId,
    volunteerId: id,
    teamId: shift.teamId,
    stationId: shift.stationId,
    regionCode: shift.regionCode,
    sensitivity: personal,
    startsAt: shift.startsAt,
    endsAt: shift.endsAt,
    checkedInAt: null,
    checkedOutAt: null,
    evidence: null,
    state: signupStates.initial,
    createdBy: actorOf(work).id,
    updatedAt: work.now,
    version: 1,
  });
  await flushApart(work, 'input.shiftId');
  return signup;
}

/** Accepts, declines, withdraws, or marks as absent. To check in, to check out and to confirm have their own doors. */
export async function stepSignup(work: Work, { id, step, expectedVersion }: StepSignupInput): Promise<Signup> {
  // The shift first, as whoever cancels one does: else the two could wait for each other.
  const [held] = freeing.has(step)
    ? await work.em.execute<{ shift: string }[]>('select shift_id as shift from signup where id = ?', [id])
    : [];
  const shift = held ? await change(work, Shift, held.shift, null) : null;
  const signup = await change(work, Signup, id, expectedVersion);
  if (step === 'CHECK_IN' || step === 'CHECK_OUT' || step === 'CONFIRM') {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: '请使用签到、签退或确认时长。', en: 'Use checkIn, checkOut or confirmHours.' },
      'input.step',
      ['ACCEPT', 'DECLINE', 'WITHDRAW', 'MARK_ABSENT'],
    );
  }
  if (step !== 'WITHDRAW') await mustLeadIts(work, signup.teamId);
  take(signupStates, signup, step, step === 'WITHDRAW' ? inPlaceOf(work, signup.volunteerId, 'input.id') : actorOf(work));
  if (shift) shift.taken -= 1;
  signup.updatedAt = work.now;
  return signup;
}

/** Checks in 签到, from half an hour before the start to the end. */
export async function checkIn(work: Work, { signupId, expectedVersion, evidence, at }: CheckInput): Promise<Signup> {
  const signup = await change(work, Signup, signupId, expectedVersion, 'input.signupId');
  const time = timeOf(work, signup, at);
  mustBeActive(await change(work, Volunteer, signup.volunteerId, null, 'input.signupId'), 'input.signupId');
  take(signupStates, signup, 'CHECK_IN', inPlaceOf(work, signup.volunteerId, 'input.signupId'), 'input.signupId');
  if (time.getTime() < signup.startsAt.getTime() - earlyMinutes * 60_000 || time >= signup.endsAt) {
    throw new Rejection<RejectionCode>(
      'SHIFT_NOT_OPEN',
      { zh: `开始前 ${earlyMinutes} 分钟至结束前可签到。`, en: `Check in from ${earlyMinutes} minutes before the start to the end.` },
      'input.at',
    );
  }
  Object.assign(signup, { checkedInAt: time, evidence, updatedAt: work.now });
  return signup;
}

/** Checks out 签退: a record of the hours within the shift is made, for another to confirm. */
export async function checkOut(work: Work, { signupId, expectedVersion, evidence, at }: CheckInput): Promise<Signup> {
  const signup = await change(work, Signup, signupId, expectedVersion, 'input.signupId');
  const time = timeOf(work, signup, at);
  take(signupStates, signup, 'CHECK_OUT', inPlaceOf(work, signup.volunteerId, 'input.signupId'), 'input.signupId');
  if (time <= signup.checkedInAt!)
    throw new Rejection('INVALID_INPUT', { zh: '签退应晚于签到。', en: 'Check out after you checked in.' }, 'input.at');
  Object.assign(signup, { checkedOutAt: time, evidence, updatedAt: work.now });
  const shift = await work.em.findOneOrFail(Shift, signup.shiftId);
  await recordOf(work, signup, shift);
  return signup;
}

function timeOf(work: Work, { volunteerId }: Signup, at: string | Date | null | undefined): Date {
  if (!at) return work.now;
  if (selfOf(work) === volunteerId || !keepsRoster(work)) {
    throw new Rejection('OUT_OF_SCOPE', { zh: '本人签到签退以当前时间为准。', en: 'For yourself it is the present time.' }, 'input.at');
  }
  const time = new Date(at);
  if (time > work.now) throw new Rejection('INVALID_INPUT', { zh: '时间不能晚于现在。', en: 'Not in the future.' }, 'input.at');
  return time;
}

function mustQualify(work: Work, volunteer: Volunteer, shift: Shift): void {
  const day = chinaDate(shift.endsAt);
  const missing = shift.requiredSkills.filter(it => !volunteer.skills.includes(it));
  if (missing.length) throw unqualified(`缺少技能：${missing.join('、')}。`, `Missing skills: ${missing.join(', ')}.`);
  if (shift.childFacing && !mayServeChildren(volunteer, day))
    throw unqualified(
      '面向未成年人的服务须有一年内无犯罪记录查询。',
      'To serve children takes a clear background check of the past year (MPL 62).',
    );
  if (shift.dangerous && ageOf(work, volunteer) < 18) throw unqualified('未成年人不得参加危险任务。', 'No dangerous tasks for minors.');
  if (shift.dangerous && !(volunteer.insuranceUntil && volunteer.insuranceUntil >= day))
    throw unqualified('危险任务须有有效的人身意外保险。', 'A dangerous task takes accident insurance (VSR 17).');
}

const unqualified = (zh: string, en: string) => new Rejection<RejectionCode>('NOT_QUALIFIED', { zh, en }, 'input.shiftId');
