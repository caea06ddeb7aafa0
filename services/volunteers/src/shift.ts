import { shiftStates, signupStates } from '@nuanxin/casework';
import { actorOf, change, Rejection, take, today, type Work } from '@nuanxin/kit';
import { regionOf } from '@nuanxin/ledger';
import type { ChangeShiftInput, OpenShiftInput, StepShiftInput } from './graphql.generated.ts';
import { internal } from './reach.entity.ts';
import { Shift } from './shift.entity.ts';
import { Signup } from './signup.entity.ts';
import { filled, mustLead, mustLeadIts } from './team.ts';
import { Team } from './team.entity.ts';

/** Longest shift, in hours (domain.md §9.5), and most places of one (judgement). */
const [longestHours, mostPlaces] = [24, 1000];

/** Opens a shift 发布班次 with its true task and risks (VSR 12), and calls for volunteers unless it is a draft. */
export async function openShift(work: Work, input: OpenShiftInput): Promise<Shift> {
  const team = input.teamId ? await change(work, Team, input.teamId, null, 'input.teamId') : null;
  if (team) mustLead(work, team, 'input.teamId');
  if (team && team.state !== 'ACTIVE') {
    throw new Rejection('INVALID_INPUT', { zh: `队伍当前状态为 ${team.state}。`, en: `The team is ${team.state}.` }, 'input.teamId');
  }
  const shift = work.em.create(Shift, {
    id: work.newId(),
    title: filled(input.title, 50, 'input.title'),
    task: filled(input.task, 1000, 'input.task'),
    risks: filled(input.risks, 500, 'input.risks'),
    dangerous: input.dangerous ?? false,
    childFacing: input.childFacing ?? false,
    requiredSkills: [...new Set(input.requiredSkills ?? [])],
    place: filled(input.place, 100, 'input.place'),
    regionCode: regionOf(input.regionCode, 'input.regionCode'),
    sensitivity: internal,
    action: input.action ?? 'A4',
    activityId: input.activityId ?? null,
    teamId: team?.id ?? null,
    stationId: input.stationId ? await today(work, input.stationId) : (team?.stationId ?? null),
    startsAt: new Date(input.startsAt),
    endsAt: new Date(input.endsAt),
    capacity: input.capacity,
    taken: 0,
    state: shiftStates.initial,
    createdBy: actorOf(work).id,
    updatedAt: work.now,
    version: 1,
  });
  checkShift(shift);
  // Whoever may open one may publish it: the scope was asked before (§1.2: the leader publishes; a station does for teams without one).
  if (!input.draft) take(shiftStates, shift, 'PUBLISH', { ...actorOf(work), actsAs: ['TEAM_LEADER'] });
  return shift;
}

/** Changes a shift that has not begun; its times only while nobody holds a place. */
export async function changeShift(work: Work, input: ChangeShiftInput): Promise<Shift> {
  const shift = await change(work, Shift, input.id, input.expectedVersion);
  await mustLeadIts(work, shift.teamId);
  if (shift.state !== 'DRAFT' && shift.state !== 'PUBLISHED') {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: `班次当前状态为 ${shift.state}，不能修改。`, en: `The shift is ${shift.state} and changes no more.` },
      'input.id',
    );
  }
  if ((input.startsAt != null || input.endsAt != null) && shift.taken) {
    throw new Rejection('INVALID_INPUT', { zh: '已有人报名，不能修改时间。', en: 'Somebody signed up: the times stay.' }, 'input.startsAt');
  }
  if (input.title != null) shift.title = filled(input.title, 50, 'input.title');
  if (input.task != null) shift.task = filled(input.task, 1000, 'input.task');
  if (input.risks != null) shift.risks = filled(input.risks, 500, 'input.risks');
  if (input.place != null) shift.place = filled(input.place, 100, 'input.place');
  if (input.startsAt != null) shift.startsAt = new Date(input.startsAt);
  if (input.endsAt != null) shift.endsAt = new Date(input.endsAt);
  if (input.capacity != null) shift.capacity = input.capacity;
  checkShift(shift);
  shift.updatedAt = work.now;
  return shift;
}

/** Takes a shift one step on; who signed up for a cancelled one is free again. */
export async function stepShift(work: Work, { id, step, expectedVersion }: StepShiftInput): Promise<Shift> {
  const shift = await change(work, Shift, id, expectedVersion);
  await mustLeadIts(work, shift.teamId);
  take(shiftStates, shift, step, actorOf(work));
  if (step === 'CANCEL') {
    if (await work.em.count(Signup, { shiftId: id, state: { $in: ['CHECKED_IN', 'CHECKED_OUT', 'CONFIRMED'] } })) {
      throw new Rejection(
        'INVALID_INPUT',
        { zh: '已有人签到，不能取消。', en: 'Somebody has checked in: it is no longer cancelled.' },
        'input.step',
      );
    }
    for (const signup of await work.em.find(Signup, { shiftId: id, state: { $in: ['APPLIED', 'ACCEPTED'] } })) {
      take(signupStates, signup, 'WITHDRAW', { ...actorOf(work), actsAs: ['VOLUNTEER'] });
      signup.updatedAt = work.now;
    }
    shift.taken = 0;
  }
  shift.updatedAt = work.now;
  return shift;
}

function checkShift({ startsAt, endsAt, capacity, taken }: Shift): void {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  if (!(hours > 0) || hours > longestHours) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '结束时间应晚于开始时间，且不超过24小时。', en: 'A shift ends after it starts, at most 24 hours later.' },
      'input.endsAt',
    );
  }
  if (capacity < 1 || capacity > mostPlaces || capacity < taken) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: `人数为 1–${mostPlaces}，且不少于已报名人数。`, en: `1 to ${mostPlaces} places, and not fewer than are taken.` },
      'input.capacity',
    );
  }
}
