import { LockMode } from '@mikro-orm/core';
import { needStates } from '@nuanxin/casework';
import type { DataOf, LedgerEvents } from '@nuanxin/contracts';
import { take, type Work } from '@nuanxin/kit';
import { Allocation } from './allocation.entity.ts';
import { releaseAllocation } from './allocation.ts';
import { Delivery } from './delivery.entity.ts';
import { keyToday } from './key-today.ts';
import { NeedMatch, matchStates } from './need-match.entity.ts';
import { Need } from './need.entity.ts';
import { cardOnly, type LedgerName } from './record.entity.ts';

/** A ledger posted a need 需求发布: verified there, it is open here at once. The same need told twice is one. It waits since `at`. */
export async function offerNeed(work: Work, ledger: LedgerName, data: DataOf<LedgerEvents['NeedPosted']>, at: Date): Promise<void> {
  const { needId: id, personId, householdId, stationId, regionCode, kind, item, quantity, unit, urgency, ageBand, validTo } = data;
  if (await work.em.findOne(Need, id)) return;
  const need = work.em.create(Need, {
    id,
    ledger,
    personId: await keyToday(work, personId),
    householdId,
    stationId: stationId && (await keyToday(work, stationId)),
    regionCode,
    sensitivity: cardOnly,
    kind,
    item,
    quantity,
    unit,
    urgency,
    ageBand,
    validTo,
    allocatedQuantity: 0,
    deliveredQuantity: 0,
    state: needStates.initial,
    postedAt: at,
    createdBy: work.actor!.id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
  take(needStates, need, 'VERIFY', work.actor);
  take(needStates, need, 'POST', work.actor);
}

/** A ledger took a need back 需求撤回: what is set aside for it returns; one that is partly met keeps its state, since something did arrive. */
export async function withdrawNeed(work: Work, { needId, reason }: { needId: string; reason: string }): Promise<void> {
  const allocations = await work.em.find(Allocation, { needId }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });
  const need = await work.em.findOne(Need, needId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!need) return;
  for (const allocation of allocations) await releaseAllocation(work, allocation, need, `需求撤回：${reason}`.slice(0, 200));
  for (const match of await work.em.find(NeedMatch, { needId, state: { $in: ['PROPOSED', 'ACCEPTED'] } })) {
    take(matchStates, match, 'LAPSE', work.actor);
    match.updatedAt = work.now;
  }
  if (need.state === 'MATCHED' || need.state === 'ALLOCATED') take(needStates, need, 'REOPEN', work.actor);
  if (need.state === 'OPEN') take(needStates, need, 'WITHDRAW', work.actor);
  need.updatedAt = work.now;
}

/** Places that hold a person's key, for somebody unknown who is identified. */
export const personPlaces = [
  [Need, 'personId'],
  [Allocation, 'personId'],
  [Delivery, 'personId'],
] as const;
