import { ADULT_AGE, acknowledgeBy, crisisStates, needsReceipt, type StepNameOf } from '@nuanxin/casework';
import type { DataOf, volunteers } from '@nuanxin/contracts';
import { actorOf, change, emit, Rejection, take, today, type Work } from '@nuanxin/kit';
import type { LedgerCrisis } from './crisis.entity.ts';
import { ageOf } from './age.ts';
import type { CaseLedger, LedgerSubject } from './ledger.ts';
import { regionOf } from './region.ts';
import { text } from './text.ts';

/** What is told when danger is seen (schema: `RaiseCrisisInput`): of a file, or of a place when nobody knows who. */
export type RaiseCrisisInput = {
  fileId?: string | null;
  regionCode?: string | null;
  stationId?: string | null;
  level: number;
  kind: string;
  situation?: string | null;
  externalCall?: string | null;
  externalCallAt?: string | Date | null;
  receiptNo?: string | null;
};

/** Steps of a crisis. */
export type CrisisStep = StepNameOf<typeof crisisStates>;

/** Raises a crisis 上报危机; everyone may. Level 1: call 110, 120 or 119 first, then tell us (domain.md §3.5). */
export async function raiseCrisis<C extends LedgerCrisis>(work: Work, ledger: CaseLedger, input: RaiseCrisisInput): Promise<C> {
  if (![1, 2, 3].includes(input.level)) {
    throw new Rejection('INVALID_INPUT', { zh: '危机等级为 1–3。', en: 'The level of a crisis is 1 to 3.' }, 'input.level', ['1', '2', '3']);
  }
  const file = input.fileId ? await change(work, ledger.File, input.fileId, null, 'input.fileId') : null;
  if (!file && !input.regionCode) {
    throw new Rejection('INVALID_INPUT', { zh: '请指明档案或所在地区。', en: 'Name the file or the region.' }, 'input.regionCode');
  }
  const crisis = openCrisis(work, ledger, {
    file, level: input.level, kind: input.kind, situation: text(input.situation, 2000, 'input.situation'),
    regionCode: file ? undefined : regionOf(input.regionCode!, 'input.regionCode'), stationId: input.stationId ? await today(work, input.stationId) : undefined,
  });
  crisis.externalCall = input.externalCall ?? null;
  crisis.externalCallAt = input.externalCallAt ? new Date(input.externalCallAt) : null;
  crisis.receiptNo = text(input.receiptNo, 50, 'input.receiptNo');
  return crisis as C;
}

/** Opens the row and tells the duty queue and the watchers. */
export function openCrisis(
  work: Work, ledger: CaseLedger,
  { file, level, kind, situation, regionCode, stationId }: { file: LedgerSubject | null; level: number; kind: string; situation: string | null; regionCode?: number | undefined; stationId?: string | undefined },
): LedgerCrisis {
  const { id: raisedBy, role: raisedByRole } = actorOf(work);
  const crisis = work.em.create(ledger.Crisis, {
    id: work.newId(),
    fileId: file?.id ?? null,
    personId: file?.personId ?? null,
    stationId: stationId ?? file?.stationId ?? null,
    regionCode: file?.regionCode ?? regionCode ?? 0,
    sensitivity: file?.sensitivity ?? ledger.sensitivity,
    level,
    kind,
    state: crisisStates.initial,
    situation,
    raisedBy,
    raisedByRole,
    raisedAt: work.now,
    acknowledgeBy: acknowledgeBy(level as 1 | 2 | 3, work.now),
    acknowledgedAt: null,
    externalCall: null,
    externalCallAt: null,
    receiptNo: null,
    closedAt: null,
    outcome: null,
    updatedAt: work.now,
    version: 1,
  });
  emit(work, ledger.events.CrisisRaised, {
    crisisId: crisis.id, personId: crisis.personId, fileId: crisis.fileId, stationId: crisis.stationId, regionCode: crisis.regionCode, level, kind: kind === 'MENTAL_EPISODE' ? 'OTHER' : kind, // not even that somebody is ill (MHL 4)
    at: work.now.toISOString(), acknowledgeBy: crisis.acknowledgeBy.toISOString(), byRole: raisedByRole,
  }, crisis);
  return crisis;
}

/** Takes a crisis one step on; closing needs what came of it, and harm or violence a receipt number (MPL 11, ADV 14). */
export async function stepCrisis<C extends LedgerCrisis>(
  work: Work, ledger: CaseLedger, { id, step, expectedVersion, outcome, receiptNo }: { id: string; step: CrisisStep; expectedVersion: number; outcome?: string | null; receiptNo?: string | null },
): Promise<C> {
  const crisis = await change(work, ledger.Crisis, id, expectedVersion);
  take(crisisStates, crisis as { state: 'RAISED' }, step, actorOf(work));
  if (step === 'CLOSE' && actorOf(work).role === 'CITY_DIV' && crisis.level !== 1) {
    throw new Rejection('OUT_OF_SCOPE', { zh: '市级只关闭一级危机。', en: 'The city closes crises of level 1 only.' }, 'input.step'); // §1.3
  }
  if (receiptNo) crisis.receiptNo = text(receiptNo, 50, 'input.receiptNo');
  if (outcome) crisis.outcome = text(outcome, 2000, 'input.outcome');
  if (step === 'CLOSE' && !crisis.outcome) throw new Rejection('INVALID_INPUT', { zh: '关闭危机须写明处置结果。', en: 'Closing needs what came of it.' }, 'input.outcome');
  const child = ledger.division === 'children' || (step === 'CLOSE' && (await isChild(work, ledger, crisis)));
  if (step === 'CLOSE' && needsReceipt(crisis.kind as 'ABUSE', { child, withoutFullCapacity: false }) && !crisis.receiptNo) {
    throw new Rejection('INVALID_INPUT', { zh: '儿童受虐待或暴力须先报告公安并填写回执号（未成年人保护法第11条）。', en: 'Harm to a child is reported to the police first (MPL 11): give the receipt number.' }, 'input.receiptNo');
  }
  if (step === 'ACKNOWLEDGE') crisis.acknowledgedAt = work.now;
  if (step === 'CLOSE' || step === 'DISMISS') crisis.closedAt = work.now;
  crisis.updatedAt = work.now;
  emit(work, ledger.events.CrisisStateChanged, { crisisId: crisis.id, state: crisis.state, level: crisis.level, regionCode: crisis.regionCode, at: work.now.toISOString(), byRole: actorOf(work).role }, crisis);
  return crisis as C;
}

// A child is one in every ledger, a disabled or a homeless one too (MPL 11).
async function isChild(work: Work, ledger: CaseLedger, { fileId }: LedgerCrisis): Promise<boolean> {
  const age = ageOf(work, (fileId && (await work.em.findOne(ledger.File, fileId))) || {});
  return age !== null && age < ADULT_AGE;
}

/** Whether a watcher could not see somebody, or saw that something is wrong: most looks in are nothing to the ledgers. */
export const isWorry = ({ result }: DataOf<typeof volunteers.NeighbourSeen>): boolean => result !== 'SAW_WELL';

/** A watcher is worried (`isWorry`) about somebody of this ledger: level 2, unless one is open already (domain.md §3.5, §11). */
export async function neighbourWorried(work: Work, ledger: CaseLedger, { personId, result }: DataOf<typeof volunteers.NeighbourSeen>): Promise<void> {
  const file = await work.em.findOne(ledger.File, { personId });
  const open = file && (await work.em.count(ledger.Crisis, { fileId: file.id, kind: 'UNREACHABLE', state: { $in: ['RAISED', 'ACKNOWLEDGED', 'RESPONDING'] } }));
  if (file && !open) openCrisis(work, ledger, { file, level: 2, kind: 'UNREACHABLE', situation: result === 'WRONG' ? '邻里守望：情况异常' : '邻里守望：未能见到本人' });
}
