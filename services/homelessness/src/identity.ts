import { checkName } from '@nuanxin/casework';
import { homelessness } from '@nuanxin/contracts';
import { accept, change, emit, rekey, Rejection, type KeyPlace, type Work } from '@nuanxin/kit';
import { bandOf, identify, regionOf, text, touch } from '@nuanxin/ledger';
import { AfterCare } from './after-care.entity.ts';
import type { IdentifyPersonInput, RecordIdentitySearchInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import { MissingPersonAlert } from './missing-person-alert.entity.ts';
import { episodesBefore, isUnidentified, leaverOf, moveCase, sealPlace, settle } from './relief-case.ts';
import { ReliefCase } from './relief-case.entity.ts';
import { ReliefCrisis } from './relief-crisis.entity.ts';
import { ReliefNeed } from './relief-need.entity.ts';
import { ReliefServiceRecord } from './relief-service-record.entity.ts';
import { clocksOf } from './relief-clock.ts';

/** Every place of this division that holds a person's key. */
const keyPlaces: readonly KeyPlace[] = [ReliefCase, ReliefCrisis, ReliefServiceRecord, ReliefNeed, AfterCare, MissingPersonAlert].map(it => [it, 'personId'] as const);

/** Records what was done to find out who somebody is 身份查询 (HID): numbers of papers, no biometrics. The clocks stay; what is done shows. */
export async function recordIdentitySearch(work: Work, input: RecordIdentitySearchInput): Promise<ReliefCase> {
  const it = await change(work, ReliefCase, input.caseId, input.expectedVersion, 'input.caseId');
  if (!(ledger.activeStates as readonly string[]).includes(it.state)) {
    throw new Rejection('ILLEGAL_TRANSITION', { zh: `个案状态 ${it.state} 不能登记身份查询。`, en: `A case in state ${it.state} takes no search.` }, 'input.caseId', [...ledger.activeStates]);
  }
  const at = input.at ? new Date(input.at) : work.now;
  if (at > work.now) throw new Rejection('INVALID_INPUT', { zh: '时间不能晚于现在。', en: 'Not in the future.' }, 'input.at');
  const done = at.toISOString();
  const numbers = ['systemQueryNo', 'noticeNo', 'dnaRequestNo', 'policeReportNo'] as const;
  const [systemQueryNo, noticeNo, dnaRequestNo, policeReportNo] = numbers.map(name => text(input[name], 50, `input.${name}`));
  it.identitySearch = {
    ...it.identitySearch,
    ...(systemQueryNo && { systemQueryNo, systemQueryAt: done }), ...(noticeNo && { noticeNo, noticeAt: done }),
    ...(dnaRequestNo && { dnaRequestNo, dnaRequestedAt: done }), ...(policeReportNo && { policeReportNo, policeReportedAt: done }),
  };
  touch(work, it);
  return it;
}

/**
 * Confirms who somebody is 确认身份: the number is checked and sealed, every row of this division that held the temporary key holds the
 * true one, and the other divisions are told, all in one unit of work. A number that tells another sex or birth date than the case is refused.
 */
export async function identifyPerson(work: Work, input: IdentifyPersonInput): Promise<ReliefCase> {
  const it = await change(work, ReliefCase, input.caseId, input.expectedVersion, 'input.caseId');
  const identified = identify(work, { citizenId: input.citizenId, sex: it.sex, birthDate: it.birthDate }, sealPlace(it.id), 'input');
  const homeRegionCode = regionOf(input.homeRegionCode, 'input.homeRegionCode');
  const evidence = text(input.evidence, 500, 'input.evidence');
  if (!evidence) throw new Rejection('INVALID_INPUT', { zh: '请说明确认依据。', en: 'Say what proves it.' }, 'input.evidence');
  const tempId = it.personId;
  const unknown = isUnidentified(it);
  if (!unknown && tempId !== identified.personId) {
    throw new Rejection('INVALID_INPUT', { zh: '与登记时的公民身份号码不一致。', en: 'Another citizen id than the case was registered with.' }, 'input.citizenId');
  }
  await agreeWithAlerts(work, it.id, identified.personId);
  if (unknown) await rekey(work, keyPlaces, tempId, identified.personId);
  moveCase(work, it, 'IDENTIFY');
  Object.assign(it, identified, { homeRegionCode }, input.name && { name: accept(checkName(input.name), 'input.name') });
  it.identitySearch = { ...it.identitySearch, evidence, identifiedAt: work.now.toISOString() };
  settle(work, it);
  if (it.admittedAt && !it.extensionNo) it.tenDayDueAt = clocksOf(it.admittedAt, false, leaverOf(work, it)).tenDayDueAt;
  it.priorEpisodes = await episodesBefore(work, it);
  if (unknown) {
    emit(work, homelessness.PersonIdentified, {
      caseId: it.id, tempId, personId: it.personId, ageBand: bandOf(work, it)!, sex: it.sex, homeRegionCode,
      disabled: it.groupFlags.some(flag => flag === 'DISABLED' || flag === 'SUSPECTED_MENTAL'), regionCode: it.regionCode, at: work.now.toISOString(),
    }, it);
  }
  return it;
}

/** Alerts that people matched with the case are of the same person: a temporary key of theirs becomes the true one, another true key is a wrong match. */
async function agreeWithAlerts(work: Work, caseId: string, personId: string): Promise<void> {
  for (const alert of await work.em.find(MissingPersonAlert, { matchedCaseId: caseId, state: 'MATCHED' })) {
    if (isUnidentified(alert)) await rekey(work, [[MissingPersonAlert, 'personId']], alert.personId, personId);
    else if (alert.personId !== personId) {
      throw new Rejection('INVALID_INPUT', { zh: '与已匹配的走失信息不是同一人，请先否定该匹配。', en: 'The matched alert is of another person: take that match back first.' }, 'input.citizenId');
    }
  }
}
