import { ageBand, ageOn, chinaDate, checkName, countyOf, isTemporaryPersonId, reliefCaseStates, type StateOf } from '@nuanxin/casework';
import { homelessness } from '@nuanxin/contracts';
import { accept, actorOf, change, emit, nextSteps, Rejection, take, today, type Row, type Work } from '@nuanxin/kit';
import { fileNumber, identify, regionOf, text, touch } from '@nuanxin/ledger';
import { openAfterCare } from './after-care.ts';
import { checkDeparture, type Leaver } from './departure.ts';
import type {
  ChangeReliefCaseInput, EntryCheckInput, ExtendReliefStayInput, GiveReliefAidInput, MinorHandlingInput, RegisterReliefCaseInput, RejectionCode, ReliefCaseStep, StepReliefCaseInput,
} from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import { PatrolRound } from './patrol-round.entity.ts';
import { afterStay, clocksOf, repeatSince, settlementFrom } from './relief-clock.ts';
import { ReliefCase, type EntryCheck, type MinorHandling } from './relief-case.entity.ts';

/** Flags that are never told to others, and make a case restricted (domain.md §1.4): mental illness, and being a victim. */
const restrictedFlags: readonly string[] = ['SUSPECTED_MENTAL', 'ABANDONED', 'TRAFFICKED', 'DV_VICTIM'];
/** Flags with which the police are told at once (HID). */
const policeFlags: readonly string[] = ['SUSPECTED_LOST', 'ABANDONED', 'TRAFFICKED'];
/** Somebody who cannot well say what they want is taken in without it (judgement on HRM 5, 6). */
const helplessFlags: readonly string[] = ['MINOR', 'SUSPECTED_MENTAL', 'ILL'];
/** Fare of local transport, in cents (HWP: 20 yuan). */
const highestFare = 2000;

/** Opens a case 登记求助: one person, one episode. Refuses somebody who has an open one. */
export async function registerReliefCase(work: Work, input: RegisterReliefCaseInput): Promise<ReliefCase> {
  const { em, now } = work;
  const id = work.newId();
  const identified = identify(work, input, sealPlace(id), 'input');
  const regionCode = countyNumber(input.regionCode);
  const foundAt = new Date(input.foundAt);
  if (foundAt > now) throw new Rejection('INVALID_INPUT', { zh: '发现时间不能晚于现在。', en: 'Nobody is found in the future.' }, 'input.foundAt');
  if (input.foundBy === 'POLICE' && !input.handoverFormNo?.trim()) {
    throw new Rejection('INVALID_INPUT', { zh: '公安护送须填写交接表编号。', en: 'The police hand over with a form: give its number.' }, 'input.handoverFormNo');
  }
  if (await em.findOne(ReliefCase, { personId: identified.personId, state: { $in: [...ledger.activeStates] } })) {
    throw new Rejection('DUPLICATE', { zh: '该人员有未结的救助个案。', en: 'This person has an open case.' }, 'input.citizenId');
  }
  if (input.patrolRoundId) await change(work, PatrolRound, input.patrolRoundId, null, 'input.patrolRoundId');
  const by = actorOf(work).id;
  const made = em.create(ReliefCase, {
    id, ...identified, caseNo: await fileNumber(work, ledger, regionCode), name: nameOf(input.name), estimatedAge: yearsOf(input.estimatedAge),
    features: text(input.features, 500, 'input.features'), accent: text(input.accent, 50, 'input.accent'), foundBy: input.foundBy, foundAt,
    foundPlace: text(input.foundPlace, 200, 'input.foundPlace'), handoverFormNo: text(input.handoverFormNo, 50, 'input.handoverFormNo'), patrolRoundId: input.patrolRoundId ?? null,
    patrolOutcome: input.patrolOutcome ?? null, voluntary: input.voluntary ?? null, voluntaryEvidence: text(input.voluntaryEvidence, 200, 'input.voluntaryEvidence'),
    groupFlags: [...new Set(input.groupFlags ?? [])], entryCheck: null, state: reliefCaseStates.initial, reason: null, refusalNoticeNo: null, regionCode, homeRegionCode: null,
    stationId: input.stationId ? await today(work, input.stationId) : null, admittedAt: null, noticeDueAt: null, dnaDueAt: null, tenDayDueAt: null, extensionNo: null, identitySearch: {},
    aidGiven: [], departure: null, minorHandling: null, priorEpisodes: 0, sensitivity: ledger.sensitivity, createdBy: by, updatedBy: by, createdAt: now, updatedAt: now, version: 1,
  });
  settle(work, made);
  made.priorEpisodes = await episodesBefore(work, made);
  emit(work, homelessness.FileRegistered, {
    fileId: id, personId: made.personId, householdId: null, stationId: made.stationId ?? null, regionCode, ageBand: bandOfCase(work, made),
    categories: made.groupFlags.filter(it => !restrictedFlags.includes(it)), riskLevel: null,
  }, made);
  return made;
}

/** Changes a case; what is absent stays. */
export async function changeReliefCase(work: Work, input: ChangeReliefCaseInput): Promise<ReliefCase> {
  const it = await change(work, ReliefCase, input.id, input.expectedVersion);
  if (input.name !== undefined) it.name = nameOf(input.name);
  if (input.sex != null) {
    if (it.idMask && input.sex !== it.sex) throw new Rejection('INVALID_INPUT', { zh: '性别与公民身份号码不一致。', en: 'The sex differs from the citizen id.' }, 'input.sex');
    it.sex = input.sex;
  }
  if (input.estimatedAge !== undefined) it.estimatedAge = yearsOf(input.estimatedAge);
  if (input.features !== undefined) it.features = text(input.features, 500, 'input.features');
  if (input.accent !== undefined) it.accent = text(input.accent, 50, 'input.accent');
  if (input.foundPlace !== undefined) it.foundPlace = text(input.foundPlace, 200, 'input.foundPlace');
  if (input.patrolOutcome !== undefined) it.patrolOutcome = input.patrolOutcome;
  if (input.voluntary !== undefined) it.voluntary = input.voluntary;
  if (input.voluntaryEvidence !== undefined) it.voluntaryEvidence = text(input.voluntaryEvidence, 200, 'input.voluntaryEvidence');
  if (input.groupFlags) it.groupFlags = [...new Set(input.groupFlags)];
  if (input.stationId != null) it.stationId = await today(work, input.stationId);
  if (input.minorHandling) it.minorHandling = minorHandlingOf(input.minorHandling);
  settle(work, it);
  touch(work, it);
  return it;
}

/** Takes a case one step on 个案流转, with the guards of domain.md §3.4; what a step needs comes with it. */
export async function stepReliefCase(work: Work, input: StepReliefCaseInput): Promise<ReliefCase> {
  const it = await change(work, ReliefCase, input.id, input.expectedVersion);
  const from = it.state;
  if (input.step === 'IDENTIFY') {
    const others = nextSteps(reliefCaseStates, stateful(it).state, actorOf(work)).filter(step => step !== 'IDENTIFY');
    throw new Rejection('INVALID_INPUT', { zh: '确认身份请使用 identifyPerson。', en: 'To confirm an identity, use identifyPerson.' }, 'input.step', others);
  }
  moveCase(work, it, input.step);
  await steps[input.step]?.(work, it, input, from);
  return it;
}

/** Records aid that was given 救助登记: never cash, a fare only against a signature (HRM 7, HWP). */
export async function giveReliefAid(work: Work, input: GiveReliefAidInput): Promise<ReliefCase> {
  const it = await change(work, ReliefCase, input.caseId, input.expectedVersion, 'input.caseId');
  const aided = ledger.activeStates.filter(state => state !== 'REPORTED');
  if (!(aided as string[]).includes(it.state)) {
    throw new Rejection('ILLEGAL_TRANSITION', { zh: `个案状态 ${it.state} 不能登记救助。`, en: `A case in state ${it.state} takes no aid.` }, 'input.caseId', aided);
  }
  const fare = input.localTransportCents ?? null;
  if (fare !== null && (fare < 0 || fare > highestFare)) {
    throw new Rejection('INVALID_INPUT', { zh: '短途交通费不超过 20 元。', en: 'A local fare is at most 20 yuan.' }, 'input.localTransportCents');
  }
  if (fare !== null && !input.signed) throw new Rejection('INVALID_INPUT', { zh: '短途交通费须本人签收。', en: 'A fare is given against a signature.' }, 'input.signed');
  it.aidGiven = [...it.aidGiven, { kind: input.kind, at: work.now.toISOString(), localTransportCents: fare, note: text(input.note, 200, 'input.note') }];
  touch(work, it);
  return it;
}

/** Files a stay of more than 10 days with the higher bureau 延期备案 (HRD). */
export async function extendReliefStay(work: Work, input: ExtendReliefStayInput): Promise<ReliefCase> {
  const it = await change(work, ReliefCase, input.caseId, input.expectedVersion, 'input.caseId');
  if (!it.tenDayDueAt) throw new Rejection('INVALID_INPUT', { zh: '该个案不适用十天期限。', en: 'The 10 days do not hold for this case.' }, 'input.caseId');
  const until = new Date(`${input.until}T23:59:59+08:00`);
  if (until <= it.tenDayDueAt) throw new Rejection('INVALID_INPUT', { zh: '延期须晚于原期限。', en: 'The new end is later than the old one.' }, 'input.until');
  const extensionNo = text(input.filingNo, 50, 'input.filingNo');
  if (!extensionNo) throw new Rejection('INVALID_INPUT', { zh: '请填写备案号。', en: 'Give the filing number.' }, 'input.filingNo');
  Object.assign(it, { extensionNo, tenDayDueAt: until });
  touch(work, it);
  return it;
}

type StepInput = StepReliefCaseInput;
type Guard = (work: Work, it: ReliefCase, input: StepInput, from: string) => void | Promise<void>;

// What a step checks and writes beside the state.
const steps: Partial<Record<ReliefCaseStep, Guard>> = {
  REFUSE: (_, it, { reason, refusalNoticeNo }) => {
    it.reason = needed(text(reason, 500, 'input.reason'), 'input.reason', { zh: '不予救助须说明理由。', en: 'A refusal needs its reason.' });
    it.refusalNoticeNo = needed(text(refusalNoticeNo, 50, 'input.refusalNoticeNo'), 'input.refusalNoticeNo', {
      zh: '不予救助须出具书面通知书。', en: 'A refusal is given in writing: give the number of the notice.',
    });
  },
  ADMIT: admit,
  DEPART: depart,
  RECORD_LEAVING: (work, it, { reason }) => {
    const note = needed(text(reason, 500, 'input.reason'), 'input.reason', { zh: '擅自离站须书面记录。', en: 'Leaving without notice is written down.' });
    it.reason = note;
    it.departure = {
      mode: 'LEFT_WITHOUT_NOTICE', at: work.now.toISOString(), toRegionCode: it.homeRegionCode ?? it.regionCode, statementSigned: false,
      receiverName: null, receiverIdSeen: false, escortStaffIds: [], note,
    };
  },
  MARK_STRANDED: (work, it) => {
    if (it.admittedAt && afterStay(it.admittedAt) > work.now) {
      throw tooEarly({ zh: '入站满 10 天仍未查明身份的，方可认定滞留。', en: 'Somebody is stranded when unidentified 10 days after entry.' });
    }
  },
  APPLY_SETTLEMENT: (work, it) => {
    if (it.admittedAt && settlementFrom(it.admittedAt) > chinaDate(work.now)) throw tooEarly({ zh: '滞留满 3 个月方可申请落户安置。', en: 'Settlement is applied for after 3 months.' });
  },
};

function admit(work: Work, it: ReliefCase, { entryCheck, policeReportNo }: StepInput, from: string): void {
  if (!entryCheck) throw new Rejection('INVALID_INPUT', { zh: '入站须登记入站检查。', en: 'An entry needs the entry check.' }, 'input.entryCheck');
  it.entryCheck = checkOf(work, entryCheck);
  if (entryCheck.mental === 'CONCERN') it.groupFlags = [...new Set([...it.groupFlags, 'SUSPECTED_MENTAL'])];
  settle(work, it);
  const has = (flags: readonly string[]) => it.groupFlags.some(flag => flags.includes(flag));
  if (from === 'CONTACTED' && (entryCheck.body === 'CONCERN' || has(['ILL', 'SUSPECTED_MENTAL']))) {
    const said = { zh: '患病、受伤或疑似精神障碍者应先送医。', en: 'Somebody ill, hurt or suspected mentally ill goes to hospital first.' };
    throw new Rejection<RejectionCode>('HOSPITAL_FIRST', said, 'input.step', ['HOSPITALISE']);
  }
  if (it.voluntary !== true && !has(helplessFlags) && !entryCheck.intellectualSign) {
    throw new Rejection<RejectionCode>('NOT_VOLUNTARY', { zh: '救助须本人自愿；请登记自愿受助。', en: 'Aid is voluntary: record that the person wants it.' }, 'input.id');
  }
  const report = text(policeReportNo, 50, 'input.policeReportNo');
  if (report) it.identitySearch = { ...it.identitySearch, policeReportNo: report, policeReportedAt: work.now.toISOString() };
  if (has(policeFlags) && !it.identitySearch.policeReportNo) {
    throw new Rejection<RejectionCode>('POLICE_FIRST', {
      zh: '疑似走失、被遗弃或被拐卖者应先向公安机关报案并填写回执号。', en: 'Suspected lost, abandoned or trafficked: report to the police first and give the receipt.',
    }, 'input.policeReportNo');
  }
  const again = it.admittedAt !== null;
  it.admittedAt ??= work.now;
  if (!again) Object.assign(it, clocksOf(it.admittedAt, isUnidentified(it), leaverOf(work, it)));
  emit(work, homelessness.ReliefAdmitted, {
    caseId: it.id, personId: it.personId, stationId: it.stationId ?? null, regionCode: it.regionCode, ageBand: bandOfCase(work, it),
    at: work.now.toISOString(), unidentified: isUnidentified(it),
  }, it);
}

function depart(work: Work, it: ReliefCase, { departure }: StepInput): void {
  if (!departure) throw new Rejection('INVALID_INPUT', { zh: '离站须登记离站方式。', en: 'A departure needs how and where to.' }, 'input.departure');
  checkDeparture(leaverOf(work, it), departure);
  const elsewhere = departure.mode === 'HANDOVER' || departure.mode === 'HOSPITAL'; // a county will do; what follows is still the home township's
  const toRegionCode = departure.toRegionCode ? regionOf(departure.toRegionCode, 'input.departure.toRegionCode', elsewhere ? 3 : 4) : it.homeRegionCode;
  if (!toRegionCode) throw new Rejection('INVALID_INPUT', { zh: '请填写去向。', en: 'Say where to.' }, 'input.departure.toRegionCode');
  it.departure = {
    mode: departure.mode, at: work.now.toISOString(), toRegionCode, statementSigned: departure.statementSigned ?? false,
    receiverName: text(departure.receiverName, 50, 'input.departure.receiverName'), receiverIdSeen: departure.receiverIdSeen ?? false, escortStaffIds: [...(departure.escortStaffIds ?? [])], note: text(departure.note, 500, 'input.departure.note'),
  };
  const { dueAt } = openAfterCare(work, it, departure.mode, (elsewhere && it.homeRegionCode) || toRegionCode);
  emit(work, homelessness.PersonDeparted, {
    caseId: it.id, personId: it.personId, mode: departure.mode, toRegionCode, regionCode: it.regionCode, at: work.now.toISOString(), firstVisitBy: dueAt.toISOString(),
  }, it);
}

/** Takes the step and tells of it. */
export function moveCase(work: Work, it: ReliefCase, step: ReliefCaseStep): void {
  const from = it.state;
  const to = take(reliefCaseStates, stateful(it), step, actorOf(work));
  touch(work, it);
  emit(work, homelessness.FileStateChanged, { fileId: it.id, personId: it.personId, step, from, to, stationId: it.stationId ?? null, regionCode: it.regionCode }, it);
}

/** Brings what follows from the facts in line: MINOR and ELDER from the age, the sensitivity from the flags. */
export function settle(work: Work, it: ReliefCase): void {
  const age = ageOfCase(work, it);
  if (age !== null) {
    const told = it.birthDate ? it.groupFlags.filter(flag => flag !== 'MINOR' && flag !== 'ELDER') : it.groupFlags;
    it.groupFlags = [...new Set([...told, ...(age < 18 ? ['MINOR'] : []), ...(age >= 60 ? ['ELDER'] : [])])];
  }
  it.sensitivity = it.groupFlags.some(flag => restrictedFlags.includes(flag)) ? 4 : ledger.sensitivity;
}

/** Episodes of the same person in the 12 months before, within the caller's scope. */
export async function episodesBefore(work: Work, it: ReliefCase): Promise<number> {
  return work.em.count(ReliefCase, { personId: it.personId, id: { $ne: it.id }, foundAt: { $gte: repeatSince(it.foundAt), $lte: it.foundAt } });
}

/** Where the citizen id of a case is sealed. */
export const sealPlace = (id: string) => `homelessness:case:${id}`;
/** Whether the true identity is not known yet. */
export const isUnidentified = ({ personId }: { personId: string }): boolean => isTemporaryPersonId(personId);
/** Years of age: by the birth date, else as it looks, else null. */
export const ageOfCase = (work: Work, { birthDate, estimatedAge }: Pick<Row<ReliefCase>, 'birthDate' | 'estimatedAge'>): number | null =>
  birthDate ? ageOn(birthDate, chinaDate(work.now)) : (estimatedAge ?? null);
/** The age band that may be told to others. */
export const bandOfCase = (work: Work, it: Pick<Row<ReliefCase>, 'birthDate' | 'estimatedAge'>) => {
  const age = ageOfCase(work, it);
  return age === null ? null : ageBand(age);
};
/** What decides how somebody may leave. */
export const leaverOf = (work: Work, it: Pick<Row<ReliefCase>, 'birthDate' | 'estimatedAge' | 'groupFlags' | 'entryCheck'>): Leaver => ({
  age: ageOfCase(work, it), groupFlags: it.groupFlags, intellectualSign: it.entryCheck?.intellectualSign ?? false,
});

const stateful = (it: ReliefCase) => it as ReliefCase & { state: StateOf<typeof reliefCaseStates> };
const nameOf = (name: string | null | undefined) => (name?.trim() ? accept(checkName(name), 'input.name') : null);
const countyNumber = (code: string) => Number(countyOf(String(regionOf(code, 'input.regionCode', 3))));

function yearsOf(age: number | null | undefined): number | null {
  if (age == null) return null;
  if (age < 0 || age > 130) throw new Rejection('INVALID_INPUT', { zh: '年龄为 0–130。', en: 'An age is 0 to 130.' }, 'input.estimatedAge');
  return age;
}

function checkOf({ now }: Work, { body, mental, safety, intellectualSign, belongings }: EntryCheckInput): EntryCheck {
  return { body, mental, safety, intellectualSign: intellectualSign ?? false, belongings: text(belongings, 1000, 'input.entryCheck.belongings'), at: now.toISOString() };
}

function minorHandlingOf({ temporaryGuardian, since, placement }: MinorHandlingInput): MinorHandling {
  return { temporaryGuardian, since: since ?? null, placement: text(placement, 200, 'input.minorHandling.placement') };
}

function needed(value: string | null, field: string, said: { zh: string; en: string }): string {
  if (!value) throw new Rejection('INVALID_INPUT', said, field);
  return value;
}

const tooEarly = (said: { zh: string; en: string }) => new Rejection<RejectionCode>('TOO_EARLY', said, 'input.step');
