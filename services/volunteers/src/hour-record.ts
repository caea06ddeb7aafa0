import { chinaDate, hourRecordStates, LONGEST_SERVICE_MINUTES, signupStates } from '@nuanxin/casework';
import { volunteers } from '@nuanxin/contracts';
import { actorOf, change, emit, Rejection, take, today, type Work } from '@nuanxin/kit';
import { regionOf, text } from '@nuanxin/ledger';
import type { ConfirmHoursInput, RecordHoursInput, RejectionCode, StepHourRecordInput } from './graphql.generated.ts';
import { HourRecord } from './hour-record.entity.ts';
import { personal } from './reach.entity.ts';
import { flushApart, mustBeActive, selfOf, stepsAs } from './self.ts';
import type { Shift } from './shift.entity.ts';
import { Signup } from './signup.entity.ts';
import { filled, mustLead } from './team.ts';
import { Team } from './team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';
import { credit } from './volunteer.ts';

/** Minutes of one day above which somebody looks twice, and days within which hours are confirmed (domain.md §2.6, judgement). */
const [dayMinutes, confirmDays] = [8 * 60, 7];

type Facts = Pick<
  HourRecord,
  | 'teamId'
  | 'stationId'
  | 'signupId'
  | 'activityId'
  | 'orgId'
  | 'action'
  | 'content'
  | 'servedRegionCode'
  | 'startedAt'
  | 'minutes'
  | 'evidence'
>;

/** Records hours that had no shift 补登. */
export async function recordHours(work: Work, input: RecordHoursInput): Promise<HourRecord> {
  const volunteer = await change(work, Volunteer, input.volunteerId, null, 'input.volunteerId');
  mustBeActive(volunteer, 'input.volunteerId');
  const team = input.teamId ? await change(work, Team, input.teamId, null, 'input.teamId') : null;
  if (team) mustLead(work, team, 'input.teamId');
  const startedAt = new Date(input.startedAt);
  checkMinutes(input.minutes);
  if (startedAt.getTime() + input.minutes * 60_000 > work.now.getTime()) {
    throw new Rejection('INVALID_INPUT', { zh: '服务时间不能晚于现在。', en: 'A service is not in the future.' }, 'input.startedAt');
  }
  return add(
    work,
    volunteer,
    {
      teamId: team?.id ?? null,
      stationId: input.stationId ? await today(work, input.stationId) : (team?.stationId ?? null),
      signupId: null,
      activityId: input.activityId ?? null,
      orgId: team?.orgId ?? null,
      action: input.action ?? 'A4',
      content: filled(input.content, 200, 'input.content'),
      servedRegionCode: input.regionCode ? regionOf(input.regionCode, 'input.regionCode') : volunteer.regionCode,
      startedAt,
      minutes: input.minutes,
      evidence: input.evidence,
    },
    'input.startedAt',
  );
}

/** The record of hours that a sign-up comes to: the time that was served within the shift; without travel (VRC). */
export async function recordOf(work: Work, signup: Signup, shift: Shift): Promise<HourRecord> {
  const volunteer = await change(work, Volunteer, signup.volunteerId, null, 'input.signupId');
  const startedAt = new Date(Math.max(signup.checkedInAt!.getTime(), shift.startsAt.getTime()));
  const minutes = Math.round((Math.min(signup.checkedOutAt!.getTime(), shift.endsAt.getTime()) - startedAt.getTime()) / 60_000);
  if (minutes < 1)
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '班次内的服务时间不足1分钟。', en: 'Less than a minute was served within the shift.' },
      'input.at',
    );
  const team = shift.teamId ? await work.em.findOne(Team, shift.teamId) : null;
  return add(
    work,
    volunteer,
    {
      teamId: shift.teamId,
      stationId: shift.stationId,
      signupId: signup.id,
      activityId: shift.activityId,
      orgId: team?.orgId ?? null,
      action: shift.action,
      content: shift.title,
      servedRegionCode: shift.regionCode,
      startedAt,
      minutes,
      evidence: signup.evidence!,
    },
    'input.at',
  );
}

/** Confirms hours and credits them 确认并计入: never one's own (domain.md §1.2, separation of duties). */
export async function confirmHours(work: Work, { id, expectedVersion, reviewNote }: ConfirmHoursInput): Promise<HourRecord> {
  const record = await change(work, HourRecord, id, expectedVersion);
  take(hourRecordStates, record, 'CONFIRM', actorOf(work), 'input.id');
  mustBeAnother(work, record);
  if (record.needsReview) {
    record.reviewNote = text(reviewNote, 200, 'input.reviewNote');
    if (!record.reviewNote)
      throw new Rejection<RejectionCode>(
        'REVIEW_NEEDED',
        { zh: '单日超过8小时，须填写复核说明。', en: 'More than 8 hours on one day: say why they are right.' },
        'input.reviewNote',
      );
  }
  Object.assign(record, { confirmedAt: work.now, confirmedBy: actorOf(work).id });
  if (record.signupId) {
    const signup = await change(work, Signup, record.signupId, null);
    take(signupStates, signup, 'CONFIRM', actorOf(work), 'input.id');
    signup.updatedAt = work.now;
  }
  await creditRecord(work, record);
  return record;
}

/** Disputes, corrects, credits again or annuls a record; what was credited counts no more while it is disputed. */
export async function stepHourRecord(work: Work, { id, step, expectedVersion, reason, minutes }: StepHourRecordInput): Promise<HourRecord> {
  const record = await change(work, HourRecord, id, expectedVersion);
  if (step === 'CONFIRM') return confirmHours(work, { id, expectedVersion });
  if (step === 'CREDIT') {
    mustBeAnother(work, record);
    await creditRecord(work, record);
    return record;
  }
  const credited = record.state === 'CREDITED';
  take(hourRecordStates, record, step, stepsAs(work, record.volunteerId));
  if (step === 'DISPUTE') {
    record.disputeReason = filled(reason ?? '', 200, 'input.reason');
    if (credited) await withdraw(work, record);
  }
  if (step === 'CORRECT') {
    if (minutes == null)
      throw new Rejection('INVALID_INPUT', { zh: '请填写更正后的时长。', en: 'Give the corrected minutes.' }, 'input.minutes');
    checkMinutes(minutes);
    Object.assign(record, { minutes, endedAt: new Date(record.startedAt.getTime() + minutes * 60_000) });
  }
  record.updatedAt = work.now;
  await flushApart(work, 'input.minutes');
  return record;
}

async function creditRecord(work: Work, record: HourRecord): Promise<void> {
  take(hourRecordStates, record, 'CREDIT', actorOf(work));
  const {
    id: recordId,
    volunteerId,
    teamId = null,
    minutes,
    activityId = null,
    orgId = null,
    stationId = null,
    servedRegionCode: regionCode,
  } = record;
  credit(work, await change(work, Volunteer, volunteerId, null), minutes);
  Object.assign(record, { creditedAt: work.now, updatedAt: work.now });
  const actionCode = record.action as 'A4';
  emit(
    work,
    volunteers.HoursCredited,
    { recordId, volunteerId, teamId, minutes, activityId, actionCode, orgId, stationId, regionCode, at: work.now.toISOString() },
    { id: recordId, regionCode, version: record.version },
  );
}

async function withdraw(work: Work, record: HourRecord): Promise<void> {
  const { id: recordId, volunteerId, minutes, servedRegionCode: regionCode } = record;
  // A volunteer may dispute its own record and reaches its own row: the total follows in the same transaction.
  credit(work, await change(work, Volunteer, volunteerId, null), -minutes);
  record.creditedAt = null;
  emit(
    work,
    volunteers.HoursWithdrawn,
    { recordId, volunteerId, minutes, actionCode: record.action as 'A4', regionCode, at: work.now.toISOString() },
    { id: recordId, regionCode, version: record.version },
  );
}

async function add(work: Work, volunteer: Volunteer, facts: Facts, field: string): Promise<HourRecord> {
  const day = chinaDate(facts.startedAt);
  const [from, to] = [new Date(`${day}T00:00:00+08:00`), new Date(`${day}T24:00:00+08:00`)];
  const sameDay = await work.em.find(HourRecord, { volunteerId: volunteer.id, startedAt: { $gte: from, $lt: to }, state: { $ne: 'VOID' } });
  const total = sameDay.reduce((sum, it) => sum + it.minutes, facts.minutes);
  const endedAt = new Date(facts.startedAt.getTime() + facts.minutes * 60_000);
  const record = work.em.create(HourRecord, {
    id: work.newId(),
    volunteerId: volunteer.id,
    ...facts,
    endedAt,
    regionCode: volunteer.regionCode,
    sensitivity: personal,
    needsReview: total > dayMinutes,
    reviewNote: null,
    disputeReason: null,
    state: hourRecordStates.initial,
    confirmBy: new Date(endedAt.getTime() + confirmDays * 86_400_000),
    confirmedAt: null,
    confirmedBy: null,
    creditedAt: null,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
  await flushApart(work, field);
  return record;
}

function mustBeAnother(work: Work, { volunteerId }: HourRecord): void {
  const { id } = actorOf(work);
  if (selfOf(work) !== volunteerId && id !== volunteerId) return;
  throw new Rejection<RejectionCode>('OWN_HOURS', { zh: '不能确认本人的服务时间。', en: 'Nobody confirms one’s own hours.' }, 'input.id');
}

function checkMinutes(minutes: number): void {
  if (minutes >= 1 && minutes <= LONGEST_SERVICE_MINUTES) return;
  throw new Rejection('INVALID_INPUT', { zh: '时长为 1–1440 分钟。', en: '1 to 1440 minutes.' }, 'input.minutes');
}
