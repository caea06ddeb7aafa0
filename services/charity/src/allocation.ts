import { allocationStates, deliveryStates, needStates } from '@nuanxin/casework';
import { charity } from '@nuanxin/contracts';
import { actorOf, change, emit, Rejection, take, type Work } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';
import { Allocation } from './allocation.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { donationAllocated } from './donation.ts';
import { Fund } from './fund.entity.ts';
import { GoodsLot } from './goods-lot.entity.ts';
import { giveBack, setAside } from './goods-lot.ts';
import type {
  ApproveAllocationInput,
  CancelAllocationInput,
  ProposeAllocationInput,
  RejectionCode,
  SettleShortfallInput,
} from './graphql.generated.ts';
import { centsOf, needed, quantityOf } from './input.ts';
import { keyToday } from './key-today.ts';
import { rulesOf } from './match-rules.ts';
import { matchStates, NeedMatch } from './need-match.entity.ts';
import { needOf } from './need-match.ts';
import { Need } from './need.entity.ts';
import { consequence, inOwnName } from './own-name.ts';
import { partiesOnly } from './record.entity.ts';
import { moved } from './stock-movement.ts';

/** Need states that take an allocation. */
const allocatable: readonly string[] = ['MATCHED', 'ALLOCATED', 'PARTLY_DELIVERED'];

/**
 * Sets goods or money aside for a need 提出分配, by an accepted match. The rows of the need and of the lot or fund are locked, so two
 * stations that want the last goods get them one after the other: the second is refused with what is free.
 */
export async function proposeAllocation(work: Work, input: ProposeAllocationInput): Promise<Allocation> {
  const need = await needOf(work, input.matchId, 'input.matchId');
  const match = await change(work, NeedMatch, input.matchId, null, 'input.matchId');
  if (match.state !== 'ACCEPTED') {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: `匹配状态 ${match.state} 不能分配，请先采纳。`, en: `A match in state ${match.state} is not allocated: accept it first.` },
      'input.matchId',
      ['ACCEPT'],
    );
  }
  if (input.relatedPartyDeclared) {
    throw new Rejection<RejectionCode>(
      'RELATED_PARTY',
      {
        zh: '不得以与慈善组织管理人员有利害关系的人为受益人（慈善法第59条）。',
        en: 'No interested party of a manager of the charity is a beneficiary (CL 59).',
      },
      'input.relatedPartyDeclared',
      ['false'],
    );
  }
  const quantity = quantityOf(input.quantity, 'input.quantity');
  if (!allocatable.includes(need.state)) {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: `需求状态 ${need.state} 不能分配。`, en: `A need in state ${need.state} takes no allocation.` },
      'input.matchId',
      [...allocatable],
    );
  }
  const wanted = need.quantity - need.allocatedQuantity;
  if (quantity > wanted)
    throw new Rejection<RejectionCode>(
      'OVER_NEED',
      { zh: `超出需求，尚需 ${wanted}。`, en: `More than is needed: ${wanted} is.` },
      'input.quantity',
      [String(wanted)],
    );
  const rules = await rulesOf(work);
  const duplicateReason = text(input.duplicateReason, 200, 'input.duplicateReason');
  if (!duplicateReason) await assertFirstAid(work, need, rules.duplicateAidDays);

  const id = work.newId();
  const cents = match.lotId
    ? await fromLot(work, match.lotId, quantity, id)
    : await fromFund(work, match.fundId!, need, input.cents, quantity, id);
  need.allocatedQuantity += quantity;
  need.updatedAt = work.now;
  return work.em.create(Allocation, {
    id,
    needId: need.id,
    matchId: match.id,
    ledger: need.ledger,
    charityOrgId: match.charityOrgId,
    lotId: match.lotId,
    fundId: match.fundId,
    personId: need.personId,
    householdId: need.householdId,
    stationId: input.stationId ? await keyToday(work, input.stationId) : need.stationId,
    kind: need.kind,
    item: need.item,
    unit: need.unit,
    quantity,
    cents,
    deliveredQuantity: 0,
    returnedQuantity: 0,
    lostQuantity: 0,
    paidCents: 0,
    relatedPartyDeclared: false,
    duplicateReason,
    twoApprovers: cents >= rules.twoApproversFromCents,
    approver1: null,
    approver2: null,
    approvedAt: null,
    cancelReason: null,
    state: allocationStates.initial,
    regionCode: need.regionCode,
    sensitivity: partiesOnly,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
}

async function fromLot(work: Work, lotId: string, quantity: number, allocationId: string): Promise<number> {
  const lot = await change(work, GoodsLot, lotId, null, 'input.matchId');
  setAside(work, lot, quantity, allocationId);
  return quantity * lot.unitCents;
}

async function fromFund(
  work: Work,
  fundId: string,
  need: Need,
  given: number | null | undefined,
  quantity: number,
  allocationId: string,
): Promise<number> {
  const fund = await change(work, Fund, fundId, null, 'input.matchId');
  if (fund.restrictedTo && fund.restrictedTo !== need.kind) {
    throw new Rejection<RejectionCode>(
      'PURPOSE_MISMATCH',
      { zh: '资金池限定其他用途。', en: 'The fund is for another purpose.' },
      'input.matchId',
      [fund.restrictedTo],
    );
  }
  const cents = centsOf(given ?? -1, 'input.cents');
  if (cents === 0) throw new Rejection('INVALID_INPUT', { zh: '金额应大于 0。', en: 'The amount is more than 0.' }, 'input.cents');
  if (cents > fund.balanceCents) {
    throw new Rejection<RejectionCode>(
      'INSUFFICIENT_STOCK',
      { zh: `余额不足，可用 ${fund.balanceCents} 分。`, en: `Not enough: ${fund.balanceCents} cents are free.` },
      'input.cents',
      [String(fund.balanceCents)],
    );
  }
  Object.assign(fund, { balanceCents: fund.balanceCents - cents, allocatedCents: fund.allocatedCents + cents, updatedAt: work.now });
  moved(work, fund, { kind: 'ALLOCATE', quantity, cents, allocationId });
  return cents;
}

// The same kind to the same household (or person, where no household is known), of whatever charity: so in the division's own name.
async function assertFirstAid(work: Work, { kind, householdId, personId, id }: Need, days: number): Promise<void> {
  const since = new Date(work.now.getTime() - days * 86_400_000);
  const whose = householdId ? { householdId } : { personId };
  const before = await inOwnName(work, () =>
    work.em.count(Delivery, {
      ...whose,
      kind,
      needId: { $ne: id },
      state: { $in: ['DELIVERED', 'ACKNOWLEDGED'] },
      deliveredAt: { $gte: since },
    }),
  );
  if (before) {
    throw new Rejection<RejectionCode>(
      'DUPLICATE_AID',
      { zh: `该家庭 ${days} 天内已获同类救助，请说明理由。`, en: `The household got the same kind within ${days} days: give a reason.` },
      'input.duplicateReason',
    );
  }
}

/** Approves an allocation 审批: one person below the limit of the rules, two different ones from it on (domain.md §2.5, CL 59). */
export async function approveAllocation(work: Work, { id, expectedVersion }: ApproveAllocationInput): Promise<Allocation> {
  const allocation = await change(work, Allocation, id, expectedVersion);
  const actor = actorOf(work);
  if (allocation.state === 'APPROVED_FIRST' && !allocation.approvedAt) {
    if (allocation.approver1 === actor.id) {
      throw new Rejection<RejectionCode>(
        'SAME_PERSON',
        { zh: '二审须由另一人完成。', en: 'The second approver is another person.' },
        'input.id',
      );
    }
    take(allocationStates, allocation, 'APPROVE_SECOND', actor, 'input.id');
    allocation.approver2 = actor.id;
    await approved(work, allocation);
  } else {
    take(allocationStates, allocation, 'APPROVE_FIRST', actor, 'input.id');
    allocation.approver1 = actor.id;
    if (!allocation.twoApprovers) await approved(work, allocation);
  }
  allocation.updatedAt = work.now;
  return allocation;
}

async function approved(work: Work, allocation: Allocation): Promise<void> {
  const { id: allocationId, needId, ledger, kind, quantity, cents, stationId, regionCode, lotId } = allocation;
  allocation.approvedAt = work.now;
  const need = await change(work, Need, needId, null);
  if (need.state === 'MATCHED') take(needStates, need, 'ALLOCATE', consequence(work));
  need.updatedAt = work.now;
  const lot = lotId ? await work.em.findOne(GoodsLot, lotId) : null;
  if (lot?.donationId) await donationAllocated(work, lot.donationId);
  emit(
    work,
    charity.AllocationApproved,
    { allocationId, needId, ledger, kind, quantity, cents, stationId: stationId ?? null, regionCode },
    allocation,
  );
}

/** Cancels an allocation of which nothing was delivered 取消分配; goods and money return. */
export async function cancelAllocation(work: Work, { id, expectedVersion, reason }: CancelAllocationInput): Promise<Allocation> {
  const allocation = await change(work, Allocation, id, expectedVersion);
  const why = needed(reason, 200, 'input.reason');
  if (allocation.deliveredQuantity > 0 && allocationStates.next(allocation.state, 'CANCEL')) {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: '已部分发放，请处理差异。', en: 'A part was delivered: settle the shortfall instead.' },
      'input.id',
      ['DELIVER'],
    );
  }
  take(allocationStates, { state: allocation.state }, 'CANCEL', actorOf(work), 'input.id');
  const need = await change(work, Need, allocation.needId, null);
  await releaseAllocation(work, allocation, need, why);
  if (need.state === 'ALLOCATED' && need.allocatedQuantity === 0) {
    take(needStates, need, 'REOPEN', consequence(work));
    const match = await work.em.findOne(NeedMatch, allocation.matchId);
    if (match?.state === 'ACCEPTED')
      Object.assign(match, { updatedAt: work.now, state: take(matchStates, match, 'LAPSE', consequence(work)) });
  }
  return allocation;
}

/** Gives back what an allocation still holds, and cancels it if nothing of it was delivered. The need's row is locked by the caller. */
export async function releaseAllocation(work: Work, allocation: Allocation, need: Need, reason: string): Promise<void> {
  if (!allocationStates.next(allocation.state, 'CANCEL')) return;
  for (const delivery of await work.em.find(Delivery, { allocationId: allocation.id, state: 'ON_THE_WAY' })) {
    take(deliveryStates, delivery, 'RETURN', consequence(work));
    Object.assign(delivery, { shortfall: delivery.quantitySent, shortfallReason: reason, updatedAt: work.now });
  }
  const rest = restOf(allocation);
  await back(work, allocation, rest, reason);
  allocation.returnedQuantity += rest;
  need.allocatedQuantity -= rest;
  Object.assign(allocation, { updatedAt: work.now, cancelReason: reason });
  need.updatedAt = work.now;
  if (allocation.deliveredQuantity === 0) take(allocationStates, allocation, 'CANCEL', consequence(work));
  else take(allocationStates, allocation, 'DELIVER', consequence(work));
}

/** Says what became of the rest of a partly delivered allocation 处理差异: back in stock, or lost. */
export async function settleShortfall(work: Work, { id, expectedVersion, outcome, reason }: SettleShortfallInput): Promise<Allocation> {
  const allocation = await change(work, Allocation, id, expectedVersion);
  const why = needed(reason, 200, 'input.reason');
  const onTheWay = await work.em.count(Delivery, { allocationId: id, state: 'ON_THE_WAY' });
  if (allocation.state !== 'DISPATCHED' || allocation.deliveredQuantity === 0 || onTheWay) {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      {
        zh: '只有部分发放且无在途发放的分配可以处理差异。',
        en: 'Only a partly delivered allocation with nothing on its way has a shortfall to settle.',
      },
      'input.id',
      allocationStates.allowed(allocation.state),
    );
  }
  const need = await change(work, Need, allocation.needId, null);
  const rest = restOf(allocation);
  if (outcome === 'RETURNED') {
    await back(work, allocation, rest, why);
    allocation.returnedQuantity += rest;
  } else {
    await lost(work, allocation, rest, why);
    allocation.lostQuantity += rest;
  }
  need.allocatedQuantity -= rest;
  need.updatedAt = work.now;
  allocation.updatedAt = work.now;
  take(allocationStates, allocation, 'DELIVER', consequence(work));
  return allocation;
}

/** What of an allocation was neither delivered, nor given back, nor lost. */
export const restOf = ({ quantity, deliveredQuantity, returnedQuantity, lostQuantity }: Allocation) =>
  quantity - deliveredQuantity - returnedQuantity - lostQuantity;

async function back(work: Work, allocation: Allocation, rest: number, reason: string): Promise<void> {
  if (allocation.lotId) giveBack(work, await change(work, GoodsLot, allocation.lotId, null), rest, allocation.id, reason);
  else {
    const fund = await change(work, Fund, allocation.fundId!, null);
    const cents = allocation.cents - allocation.paidCents;
    Object.assign(fund, { balanceCents: fund.balanceCents + cents, allocatedCents: fund.allocatedCents - cents, updatedAt: work.now });
    moved(work, fund, { kind: 'RELEASE', quantity: rest, cents, allocationId: allocation.id, reason });
  }
}

async function lost(work: Work, allocation: Allocation, rest: number, reason: string): Promise<void> {
  if (!allocation.lotId)
    throw new Rejection('INVALID_INPUT', { zh: '未支付的资金应退回。', en: 'Money that was not paid is returned.' }, 'input.outcome', [
      'RETURNED',
    ]);
  const lot = await change(work, GoodsLot, allocation.lotId, null);
  Object.assign(lot, { qtyLost: lot.qtyLost + rest, updatedAt: work.now });
  moved(work, lot, { kind: 'LOSE', quantity: rest, cents: rest * lot.unitCents, allocationId: allocation.id, reason });
}
