import { matchStates, type StateOf } from '@nuanxin/casework';
import { homelessness } from '@nuanxin/contracts';
import { actorOf, change, emit, Rejection, take, type Work } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';
import type { DecideMatchCandidateInput, ProposeMatchCandidateInput } from './graphql.generated.ts';
import { MatchCandidate } from './match-candidate.entity.ts';
import { moveAlert } from './missing-person-alert.ts';
import { MissingPersonAlert } from './missing-person-alert.entity.ts';
import { ReliefCase } from './relief-case.entity.ts';

/** Says that a case and an alert may be one person 提出匹配; the same pair is proposed once. */
export async function proposeMatchCandidate(work: Work, { caseId, alertId, basis, score, note }: ProposeMatchCandidateInput): Promise<MatchCandidate> {
  const { regionCode } = await change(work, ReliefCase, caseId, null, 'input.caseId');
  const alert = await change(work, MissingPersonAlert, alertId, null, 'input.alertId');
  if (alert.state === 'CLOSED') throw new Rejection('ILLEGAL_TRANSITION', { zh: '走失信息已关闭。', en: 'The alert is closed.' }, 'input.alertId', ['OPEN', 'MATCHED']);
  if (score != null && (score < 0 || score > 100)) throw new Rejection('INVALID_INPUT', { zh: '相似度为 0–100。', en: 'A score is 0 to 100.' }, 'input.score');
  if (await work.em.findOne(MatchCandidate, { caseId, alertId })) throw new Rejection('DUPLICATE', { zh: '该线索已提出。', en: 'This pair was proposed already.' }, 'input.alertId');
  const made = work.em.create(MatchCandidate, {
    id: work.newId(), caseId, alertId, basis, score: score ?? null, note: text(note, 500, 'input.note'), state: matchStates.initial, proposedBy: actorOf(work).id, decidedBy: null, decidedAt: null,
    decisionReason: null, createdAt: work.now, version: 1,
  });
  emit(work, homelessness.MatchProposed, { candidateId: made.id, caseId, alertId, basis, regionCode }, { ...made, regionCode });
  return made;
}

/** Somebody decides on a candidate 核定匹配 (PIPL 24); accepted, the alert is matched. Who it is, is confirmed by identifyPerson. */
export async function decideMatchCandidate(work: Work, { id, step, expectedVersion, reason }: DecideMatchCandidateInput): Promise<MatchCandidate> {
  const it = await change(work, MatchCandidate, id, expectedVersion);
  const { regionCode } = await change(work, ReliefCase, it.caseId, null);
  take(matchStates, it as MatchCandidate & { state: StateOf<typeof matchStates> }, step, actorOf(work));
  const decisionReason = text(reason, 500, 'input.reason');
  if (!decisionReason) throw new Rejection('INVALID_INPUT', { zh: '请说明理由。', en: 'Say why.' }, 'input.reason');
  Object.assign(it, { decidedBy: actorOf(work).id, decidedAt: work.now, decisionReason });
  const accepted = step === 'ACCEPT';
  if (accepted) {
    const alert = await change(work, MissingPersonAlert, it.alertId, null);
    moveAlert(work, alert, 'MATCH');
    alert.matchedCaseId = it.caseId;
  }
  emit(work, homelessness.MatchDecided, { candidateId: id, caseId: it.caseId, alertId: it.alertId, accepted, basis: it.basis, regionCode }, { id, regionCode, version: it.version });
  return it;
}
