import {
  addDays, chinaDate, daysBetween, nextVisitDue, reachedPerson, unansweredCrisis, visitTaskStates, type VisitResult, type VisitSubject,
} from '@nuanxin/casework';
import { actorOf, change, emit, newId, Rejection, take, type Work } from '@nuanxin/kit';
import { openCrisis } from './crisis.ts';
import { move, touch } from './file-state.ts';
import type { LedgerFile } from './file.entity.ts';
import { activeStates, type Ledger } from './ledger.ts';
import type { LedgerVisit } from './visit.entity.ts';
import { text } from './text.ts';

/** What is filled in at the door (schema: `RecordVisitInput`). */
export type RecordVisitInput = {
  fileId: string;
  startedAt: string | Date;
  minutes: number;
  mode: string;
  result: string;
  checklist?: readonly { item: string; finding: string }[] | null;
  anomalies?: readonly string[] | null;
  followUp?: string | null;
  note?: string | null;
  staffIds?: readonly string[] | null;
  volunteerIds?: readonly string[] | null;
};

/** The end of a day in China. */
const endOf = (date: string) => new Date(`${date}T23:59:59+08:00`);

/**
 * Plans the next visit by the strictest rule that matches the file (domain.md §3.3); an open one is moved. With `on`, that day instead.
 * Nothing for a file without a risk level. `known` is the open visit where the caller has looked already; null is none.
 */
export async function planVisit(work: Work, ledger: Ledger, file: LedgerFile, on?: string, known?: LedgerVisit | null): Promise<void> {
  const { riskLevel } = file;
  if (!riskLevel || ledger.division === 'homelessness') return;
  const today = chinaDate(work.now);
  const returned = file.afterCareDueAt ? addDays(chinaDate(file.afterCareDueAt), -7) : null;
  const subject: VisitSubject = {
    division: ledger.division, level: riskLevel, ...ledger.visitFacts?.(file), ...(returned && returned <= today && { daysSinceReturn: daysBetween(returned, today) }),
  };
  const due = nextVisitDue(subject, chinaDate(file.lastReachedAt ?? work.now), today);
  if (!due) return;
  const dueAt = endOf(on ?? due.dueDate);
  const overdueAt = endOf(on ? addDays(on, due.rule.graceDays) : due.graceDate);
  Object.assign(file, { nextVisitDueAt: dueAt, riskRuleId: due.rule.id });
  const open = known === undefined ? await work.em.findOne(ledger.Visit, { fileId: file.id, state: 'OPEN' }) : known;
  if (open) Object.assign(open, { dueAt, overdueAt, stationId: file.stationId, regionCode: file.regionCode, updatedAt: work.now });
  else work.em.create(ledger.Visit, blank(work, file, { dueAt, overdueAt }));
}

/**
 * Records a visit 走访: fills the open task if there is one, else makes a row; a visit that did not reach the person is tried again next
 * day, and misses in a row raise a crisis by the rule in force. The first visit of a planned file begins its service.
 */
export async function recordVisit<V extends LedgerVisit>(work: Work, ledger: Ledger, input: RecordVisitInput): Promise<V> {
  const { em, now } = work;
  const file = await change(work, ledger.File, input.fileId, null, 'input.fileId');
  if (!(activeStates as readonly string[]).includes(file.state)) {
    throw new Rejection('ILLEGAL_TRANSITION', { zh: `档案状态 ${file.state} 不能记录走访。`, en: `A file in state ${file.state} takes no visits.` }, 'input.fileId', [...activeStates]);
  }
  const startedAt = new Date(input.startedAt);
  checkTime(work, startedAt, input.minutes);

  const [open, other = null] = await em.find(ledger.Visit, { fileId: file.id, state: 'OPEN' }, { orderBy: { dueAt: 'asc' }, limit: 2 });
  const visit = open ?? em.create(ledger.Visit, blank(work, file, { dueAt: null, overdueAt: null }));
  const onTime = !visit.overdueAt || startedAt <= visit.overdueAt;
  if (open) take(visitTaskStates, visit as { state: 'OPEN' }, 'COMPLETE', { ...actorOf(work), actsAs: ['DIVISION'] });
  else visit.state = 'DONE';
  Object.assign(visit, {
    startedAt,
    minutes: input.minutes,
    mode: input.mode,
    result: input.result,
    checklist: input.checklist ? Object.fromEntries(input.checklist.map(it => [it.item, it.finding])) : null,
    anomalies: [...(input.anomalies ?? [])],
    followUp: text(input.followUp, 500, 'input.followUp'),
    note: text(input.note, 2000, 'input.note'),
    staffIds: [...(input.staffIds ?? [actorOf(work).id])],
    volunteerIds: [...(input.volunteerIds ?? [])],
    updatedAt: now,
  });
  file.lastVisitAt = startedAt;
  file.lastVisitResult = input.result;
  touch(work, file);
  if (file.state === 'PLANNED') move({ ...work, actor: { ...actorOf(work), actsAs: ['DIVISION'] } }, ledger, file, 'BEGIN_SERVICE');

  const { stationId, personId, regionCode, riskLevel } = file;
  emit(work, ledger.events.VisitRecorded, {
    visitId: visit.id, fileId: file.id, personId, stationId, regionCode, at: startedAt.toISOString(), mode: input.mode, resultCode: input.result, minutes: input.minutes, riskLevel, onTime,
  }, visit);

  if (reachedPerson(input.result as VisitResult)) {
    file.lastReachedAt = startedAt;
    emit(work, ledger.events.ServiceRecorded, {
      recordId: visit.id, actionCode: ledger.actionCode, catalogueCode: ledger.visitCatalogueCode, personId, stationId, projectId: null, orgId: null, regionCode,
      at: startedAt.toISOString(), minutes: input.minutes, attendance: 'NAMED', headcount: 1, deliveryId: null,
    }, visit);
    await planVisit(work, ledger, file, undefined, other);
  } else {
    if (input.result !== 'REFUSED') await planVisit(work, ledger, file, addDays(chinaDate(startedAt), 1), other);
    await crisisOfMisses(work, ledger, file, visit);
  }
  return visit as V;
}

async function crisisOfMisses(work: Work, ledger: Ledger, file: LedgerFile, latest: LedgerVisit): Promise<void> {
  const earlier = await work.em.find(ledger.Visit, { fileId: file.id, state: 'DONE', id: { $ne: latest.id } }, { orderBy: { startedAt: 'desc' }, limit: 10 });
  const tries = [latest, ...earlier].map(it => ({ at: it.startedAt!, result: it.result as VisitResult }));
  const level = file.riskLevel && unansweredCrisis(file.riskLevel, tries);
  if (!level) return;
  const already = await work.em.count(ledger.Crisis, { fileId: file.id, kind: 'UNREACHABLE', state: { $in: ['RAISED', 'ACKNOWLEDGED', 'RESPONDING'] } });
  if (!already) openCrisis(work, ledger, { file, level, kind: 'UNREACHABLE', situation: '多次走访无人应答' });
}

function checkTime({ now, actor }: Work, startedAt: Date, minutes: number): void {
  if (Number.isNaN(startedAt.getTime()) || startedAt > now) {
    throw new Rejection('INVALID_INPUT', { zh: '走访时间不能晚于现在。', en: 'A visit is not in the future.' }, 'input.startedAt');
  }
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440) {
    throw new Rejection('INVALID_INPUT', { zh: '时长为 0–1440 分钟。', en: 'A visit lasts 0 to 1440 minutes.' }, 'input.minutes');
  }
  const late = (now.getTime() - startedAt.getTime()) / 86_400_000 > 3;
  if (late && !actor?.actsAs.some(it => it === 'STATION_HEAD' || it === 'DIVISION')) {
    throw new Rejection('OUT_OF_SCOPE', { zh: `补录 ${chinaDate(startedAt)} 的走访已超过 3 天，须由站长登记。`, en: 'A visit more than 3 days back is recorded by the head of the station.' }, 'input.startedAt');
  }
}

const blank = (work: Work, file: LedgerFile, due: { dueAt: Date | null; overdueAt: Date | null }) => ({
  id: newId(work.now.getTime()),
  fileId: file.id,
  personId: file.personId,
  stationId: file.stationId,
  regionCode: file.regionCode,
  sensitivity: file.sensitivity,
  state: 'OPEN',
  ...due,
  startedAt: null,
  minutes: null,
  mode: null,
  result: null,
  checklist: null,
  anomalies: [],
  followUp: null,
  note: null,
  staffIds: [],
  volunteerIds: [],
  createdBy: actorOf(work).id,
  createdAt: work.now,
  updatedAt: work.now,
  version: 1,
});
