import { checkName, missingPersonAlertStates, type StateOf, type StepNameOf } from '@nuanxin/casework';
import { homelessness } from '@nuanxin/contracts';
import { accept, actorOf, change, emit, Rejection, take, type Work } from '@nuanxin/kit';
import { bandOf, identify, regionOf, sealPhone, text } from '@nuanxin/ledger';
import type { ReportMissingPersonInput, StepMissingPersonAlertInput } from './graphql.generated.ts';
import { MissingPersonAlert } from './missing-person-alert.entity.ts';

/** Records a report that somebody is missing 走失登记. */
export async function reportMissingPerson(work: Work, input: ReportMissingPersonInput): Promise<MissingPersonAlert> {
  const id = work.newId();
  const where = `homelessness:alert:${id}`;
  const identified = identify(work, input, where, 'input');
  const lastSeenAt = new Date(input.lastSeenAt);
  if (lastSeenAt > work.now) throw new Rejection('INVALID_INPUT', { zh: '最后出现时间不能晚于现在。', en: 'Nobody is last seen in the future.' }, 'input.lastSeenAt');
  const known = !!identified.idMask && (await work.em.findOne(MissingPersonAlert, { personId: identified.personId, state: { $ne: 'CLOSED' } }));
  if (known) throw new Rejection('DUPLICATE', { zh: '该人员已有未关闭的走失信息。', en: 'There is an open alert of this person.' }, 'input.citizenId');
  const made = work.em.create(MissingPersonAlert, {
    id, ...identified, name: accept(checkName(input.name), 'input.name'), features: text(input.features, 500, 'input.features'), lastSeenAt,
    lastSeenPlace: text(input.lastSeenPlace, 200, 'input.lastSeenPlace'), regionCode: regionOf(input.regionCode, 'input.regionCode', 3), photoRef: text(input.photoRef, 100, 'input.photoRef'),
    reporterName: accept(checkName(input.reporterName), 'input.reporterName'), reporterRelation: input.reporterRelation ?? null, ...sealPhone(input.reporterPhone, where, 'input.reporterPhone'),
    state: missingPersonAlertStates.initial, matchedCaseId: null, closedReason: null, sensitivity: 3, createdBy: actorOf(work).id, createdAt: work.now, updatedAt: work.now, version: 1,
  });
  emit(work, homelessness.MissingReported, { alertId: id, personId: made.personId, ageBand: bandOf(work, made), regionCode: made.regionCode, at: work.now.toISOString() }, made);
  return made;
}

/** Closes an alert, or takes a match back. */
export async function stepMissingPersonAlert(work: Work, { id, step, expectedVersion, reason }: StepMissingPersonAlertInput): Promise<MissingPersonAlert> {
  const it = await change(work, MissingPersonAlert, id, expectedVersion);
  if (step === 'MATCH') {
    throw new Rejection('INVALID_INPUT', { zh: '确认匹配请使用 decideMatchCandidate。', en: 'To match, decide on a candidate: decideMatchCandidate.' }, 'input.step', ['REJECT_MATCH', 'CLOSE']);
  }
  moveAlert(work, it, step);
  if (step === 'REJECT_MATCH') it.matchedCaseId = null;
  if (step === 'CLOSE') it.closedReason = text(reason, 500, 'input.reason');
  if (step === 'CLOSE' && !it.closedReason) throw new Rejection('INVALID_INPUT', { zh: '关闭须说明原因。', en: 'Closing needs its reason.' }, 'input.reason');
  return it;
}

/** Takes the step. */
export function moveAlert(work: Work, it: MissingPersonAlert, step: StepNameOf<typeof missingPersonAlertStates>): void {
  take(missingPersonAlertStates, it as MissingPersonAlert & { state: StateOf<typeof missingPersonAlertStates> }, step, actorOf(work));
  it.updatedAt = work.now;
}
