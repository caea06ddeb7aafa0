import { addDays, chinaDate, isDate } from '@nuanxin/casework';
import type { charity, DataOf } from '@nuanxin/contracts';
import { actorOf, change, emit, Rejection, type Work } from '@nuanxin/kit';
import { bandOf } from './age.ts';
import { activeStatesOf, type CaseLedger } from './ledger.ts';
import type { LedgerNeed } from './need.entity.ts';
import { addRecord } from './service-record.ts';
import { text } from './text.ts';

/** What somebody needs (schema: `PostNeedInput`). */
export type PostNeedInput = {
  fileId: string; kind: LedgerNeed['kind']; item: string; quantity: number; unit: string; urgency?: 'URGENT' | 'SOON' | 'NORMAL' | null; validTo?: string | null;
};

/** Tells charity of a need 需求发布: kind, quantity, township and age band go; name, number and address stay (domain.md §4.3). */
export async function postNeed<N extends LedgerNeed>(work: Work, ledger: CaseLedger, input: PostNeedInput): Promise<N> {
  const file = await change(work, ledger.File, input.fileId, null, 'input.fileId');
  if (!activeStatesOf(ledger).includes(file.state)) {
    throw new Rejection('ILLEGAL_TRANSITION', { zh: '档案不在服务状态，不能发布需求。', en: 'The file is not active: no need can be posted.' }, 'input.fileId', activeStatesOf(ledger));
  }
  if (!Number.isInteger(input.quantity) || input.quantity < 1 || input.quantity > 1_000_000) {
    throw new Rejection('INVALID_INPUT', { zh: '数量为 1–1000000 的整数。', en: 'A quantity is a whole number from 1 to 1,000,000.' }, 'input.quantity');
  }
  const day = chinaDate(work.now);
  const validTo = input.validTo ?? addDays(day, 90); // 90 days: judgement
  if (!isDate(validTo) || validTo < day) throw new Rejection('INVALID_INPUT', { zh: '有效期不能早于今天。', en: 'It cannot end before today.' }, 'input.validTo');
  const need = work.em.create(ledger.Need, {
    id: work.newId(), fileId: file.id, personId: file.personId, householdId: file.householdId ?? null, stationId: file.stationId, regionCode: file.regionCode, sensitivity: file.sensitivity,
    kind: input.kind, item: text(input.item, 50, 'input.item') ?? '', quantity: input.quantity, unit: text(input.unit, 10, 'input.unit') ?? '件', urgency: input.urgency ?? 'NORMAL', validTo,
    deliveredQuantity: 0, state: 'POSTED', createdBy: actorOf(work).id, createdAt: work.now, updatedAt: work.now, version: 1,
  });
  const { id: needId, personId, householdId, stationId, regionCode, kind, item, quantity, unit, urgency } = need;
  emit(work, ledger.events.NeedPosted, { needId, personId, householdId, stationId, regionCode, kind, item, quantity, unit, urgency, ageBand: bandOf(work, file), validTo }, need);
  return need as N;
}

/** Whether what charity says is about a need of this ledger. */
export const isOurNeed = (ledger: CaseLedger) => (data: { ledger: string }): boolean => data.ledger === ledger.division;

/** Charity has matched, allocated or delivered a need of ours (`isOurNeed`): it follows. */
export async function needMoved(work: Work, ledger: CaseLedger, data: { needId: string }, state: 'MATCHED' | 'ALLOCATED'): Promise<void> {
  const need = await work.em.findOne(ledger.Need, data.needId);
  if (need && ['POSTED', 'MATCHED'].includes(need.state)) Object.assign(need, { state, updatedAt: work.now });
}

/** Charity delivered to a need of ours 发放签收: the need counts it, and the file gets its service record; the chain is closed. */
export async function needDelivered(work: Work, ledger: CaseLedger, data: DataOf<typeof charity.DeliveryConfirmed>): Promise<void> {
  const need = await work.em.findOne(ledger.Need, data.needId);
  if (!need) throw new Error(`delivery ${data.deliveryId} is for an unknown need`);
  need.deliveredQuantity += data.quantity;
  need.state = data.fulfilled ? 'FULFILLED' : 'PARTLY_DELIVERED';
  need.updatedAt = work.now;
  addRecord(work, ledger, {
    fileId: need.fileId, personId: need.personId, stationId: data.stationId ?? need.stationId, projectId: null, orgId: data.charityOrgId, regionCode: need.regionCode, sensitivity: need.sensitivity,
    action: 'A3', catalogueCode: 'S06', method: 'CASE', mode: 'HOME', startedAt: new Date(data.at), minutes: 0, staffIds: [], volunteerIds: [], attendanceMode: 'NAMED', headcount: 1,
    deliveryId: data.deliveryId, followUp: null, note: null,
  });
}
