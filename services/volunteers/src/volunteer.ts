import { ageOn, chinaDate, checkName, isDate, starOf, volunteerStates } from '@nuanxin/casework';
import { volunteers } from '@nuanxin/contracts';
import { accept, actorOf, change, emit, Rejection, take, today, type Work } from '@nuanxin/kit';
import { identify, regionOf, sealPhone, text } from '@nuanxin/ledger';
import { randomInt } from 'node:crypto';
import type { ChangeVolunteerInput, RegisterVolunteerInput, RejectionCode, StepVolunteerInput } from './graphql.generated.ts';
import { restPairs } from './neighbour-pair.ts';
import { personal } from './reach.entity.ts';
import { inPlaceOf, selfOf } from './self.ts';
import { Team } from './team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

/** From this age somebody may register (V3: differs by province), and from the second without a guardian (VSR 15). */
const [youngest, grownUp] = [14, 18];
/** Days a query of criminal records holds (MPL 62: yearly). */
const checkDays = 365;

/** Registers a volunteer 志愿者登记: true and complete (VSR 7), a minor with the guardian's consent (VSR 15). */
export async function registerVolunteer(work: Work, input: RegisterVolunteerInput): Promise<Volunteer> {
  const id = work.newId();
  const where = `volunteers:volunteer:${id}`;
  const name = accept(checkName(input.name), 'input.name');
  const identified = identify(work, input as never, where, 'input');
  const { birthDate } = identified;
  if (!birthDate || !isDate(birthDate))
    throw new Rejection('INVALID_INPUT', { zh: '请填写出生日期。', en: 'Give the birth date.' }, 'input.birthDate');
  const regionCode = regionOf(input.regionCode, 'input.regionCode');
  if (await work.em.findOne(Volunteer, { personId: identified.personId })) {
    throw new Rejection('DUPLICATE', { zh: '该人员已登记为志愿者。', en: 'This person is a volunteer already.' }, 'input.citizenId');
  }
  const volunteer = work.em.create(Volunteer, {
    id,
    ...identified,
    birthDate,
    name,
    volunteerNo: `V${String(randomInt(1e12)).padStart(12, '0')}`,
    ...sealPhone(input.phone, where, 'input.phone'),
    regionCode,
    group: input.group,
    skills: [...new Set(input.skills ?? [])],
    availability: text(input.availability, 200, 'input.availability'),
    totalMinutes: 0,
    backgroundCheckOn: notLater(work, input.backgroundCheckOn, 'input.backgroundCheckOn'),
    backgroundCheckResult: input.backgroundCheckResult ?? null,
    insuranceUntil: dayOf(input.insuranceUntil, 'input.insuranceUntil'),
    guardianConsentOn: notLater(work, input.guardianConsentOn, 'input.guardianConsentOn'),
    guardianRelation: input.guardianRelation ?? null,
    teamId: await teamOf(work, input.teamId),
    stationId: input.stationId ? await today(work, input.stationId) : null,
    state: volunteerStates.initial,
    sensitivity: personal,
    registeredAt: work.now,
    updatedAt: work.now,
    createdBy: actorOf(work).id,
    version: 1,
  });
  checkAge(work, volunteer, 'input.citizenId');
  checkCheck(volunteer);
  if (input.verified)
    for (const step of ['VERIFY', 'ACTIVATE'] as const) take(volunteerStates, volunteer, step, actorOf(work), 'input.verified');
  return volunteer;
}

/** Changes what is known of a volunteer; what is absent stays. */
export async function changeVolunteer(work: Work, input: ChangeVolunteerInput): Promise<Volunteer> {
  const volunteer = await change(work, Volunteer, input.id, input.expectedVersion);
  if (
    selfOf(work) === input.id &&
    (input.backgroundCheckOn !== undefined || input.backgroundCheckResult !== undefined || input.insuranceUntil !== undefined)
  )
    throw oneself();
  if (input.name != null) volunteer.name = accept(checkName(input.name), 'input.name');
  if (input.phone != null) Object.assign(volunteer, sealPhone(input.phone, `volunteers:volunteer:${volunteer.id}`, 'input.phone'));
  if (input.regionCode != null) volunteer.regionCode = regionOf(input.regionCode, 'input.regionCode');
  if (input.group != null) volunteer.group = input.group;
  if (input.skills) volunteer.skills = [...new Set(input.skills)];
  if (input.availability !== undefined) volunteer.availability = text(input.availability, 200, 'input.availability');
  if (input.backgroundCheckOn !== undefined)
    volunteer.backgroundCheckOn = notLater(work, input.backgroundCheckOn, 'input.backgroundCheckOn');
  if (input.backgroundCheckResult !== undefined) volunteer.backgroundCheckResult = input.backgroundCheckResult;
  if (input.insuranceUntil !== undefined) volunteer.insuranceUntil = dayOf(input.insuranceUntil, 'input.insuranceUntil');
  if (input.guardianConsentOn !== undefined)
    volunteer.guardianConsentOn = notLater(work, input.guardianConsentOn, 'input.guardianConsentOn');
  if (input.guardianRelation !== undefined) volunteer.guardianRelation = input.guardianRelation;
  if (input.teamId !== undefined) volunteer.teamId = await teamOf(work, input.teamId);
  if (input.stationId !== undefined) volunteer.stationId = input.stationId ? await today(work, input.stationId) : null;
  checkAge(work, volunteer, 'input.guardianConsentOn');
  checkCheck(volunteer);
  volunteer.updatedAt = work.now;
  return volunteer;
}

/** Takes a volunteer one step on; only the volunteer itself leaves (VSR 25: nobody serves by force). Who leaves or is suspended watches over nobody. */
export async function stepVolunteer(work: Work, { id, step, expectedVersion }: StepVolunteerInput): Promise<Volunteer> {
  const volunteer = await change(work, Volunteer, id, expectedVersion);
  const mine = selfOf(work) === id;
  if (mine && step !== 'LEAVE') throw oneself();
  const actor = mine ? inPlaceOf(work, id, 'input.id') : actorOf(work);
  take(volunteerStates, volunteer, step, actor);
  volunteer.updatedAt = work.now;
  if (step === 'LEAVE') await restPairs(work, id, 'END');
  if (step === 'SUSPEND') await restPairs(work, id, 'PAUSE');
  return volunteer;
}

/** Adds minutes to, or takes them from, what a volunteer has to its credit; tells when a star is reached. */
export function credit(work: Work, volunteer: Volunteer, minutes: number): void {
  const before = starOf(volunteer.totalMinutes);
  volunteer.totalMinutes += minutes;
  volunteer.updatedAt = work.now;
  const star = starOf(volunteer.totalMinutes);
  if (star > before)
    emit(
      work,
      volunteers.StarReached,
      { volunteerId: volunteer.id, star, totalMinutes: volunteer.totalMinutes, regionCode: volunteer.regionCode },
      volunteer,
    );
}

/** Age on the day of the work. */
export const ageOf = (work: Work, { birthDate }: { birthDate: string }): number => ageOn(birthDate, chinaDate(work.now));

/** Whether a volunteer may serve children: a clear query of criminal records within the year before that day (MPL 62). */
export function mayServeChildren(
  { backgroundCheckOn, backgroundCheckResult }: Pick<Volunteer, 'backgroundCheckOn' | 'backgroundCheckResult'>,
  day: string,
): boolean {
  return (
    backgroundCheckResult === 'CLEAR' && !!backgroundCheckOn && Date.parse(day) - Date.parse(backgroundCheckOn) <= checkDays * 86_400_000
  );
}

// Separation of duties (domain.md §1.2): a leader is a volunteer as well.
const oneself = () => new Rejection('OUT_OF_SCOPE', { zh: '不能为本人办理该事项。', en: 'Nobody does this for oneself.' }, 'input.id');

async function teamOf(work: Work, teamId: string | null | undefined): Promise<string | null> {
  if (!teamId) return null;
  return (await change(work, Team, teamId, null, 'input.teamId')).id;
}

function checkAge(work: Work, volunteer: Volunteer, field: string): void {
  const age = ageOf(work, volunteer);
  if (age < youngest)
    throw new Rejection<RejectionCode>(
      'VOLUNTEER_TOO_YOUNG',
      { zh: `志愿者须年满 ${youngest} 周岁。`, en: `A volunteer is ${youngest} or older.` },
      field,
    );
  if (age < grownUp && !volunteer.guardianConsentOn) {
    throw new Rejection<RejectionCode>(
      'GUARDIAN_CONSENT_NEEDED',
      { zh: '未成年人参加志愿服务须经监护人同意。', en: 'A minor needs the consent of its guardian.' },
      'input.guardianConsentOn',
    );
  }
}

function checkCheck({ backgroundCheckOn, backgroundCheckResult }: Volunteer): void {
  if (!backgroundCheckOn === !backgroundCheckResult) return;
  throw new Rejection(
    'INVALID_INPUT',
    { zh: '从业查询须同时填写日期和结果。', en: 'A background check has a day and a result.' },
    backgroundCheckOn ? 'input.backgroundCheckResult' : 'input.backgroundCheckOn',
  );
}

/** A calendar day, or a refusal that names the field. */
export function dayOf(day: string | null | undefined, field: string): string | null {
  if (day == null) return null;
  if (!isDate(day)) throw new Rejection('INVALID_INPUT', { zh: '日期不存在。', en: 'There is no such day.' }, field);
  return day;
}

function notLater(work: Work, day: string | null | undefined, field: string): string | null {
  const value = dayOf(day, field);
  if (value && value > chinaDate(work.now))
    throw new Rejection('INVALID_INPUT', { zh: '日期不能晚于今天。', en: 'Not later than today.' }, field);
  return value;
}
