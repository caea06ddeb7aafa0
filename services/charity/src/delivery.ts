import { allocationStates, deliveryStates, needStates } from '@nuanxin/casework';
import { charity } from '@nuanxin/contracts';
import { actorOf, change, emit, notFound, Rejection, take, type Work } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';
import { Allocation } from './allocation.entity.ts';
import { restOf } from './allocation.ts';
import { Delivery } from './delivery.entity.ts';
import { donationDelivered } from './donation.ts';
import { Fund } from './fund.entity.ts';
import { GoodsLot } from './goods-lot.entity.ts';
import type {
  AcknowledgeDeliveryInput,
  ConfirmDeliveryInput,
  DispatchAllocationInput,
  RejectionCode,
  ReturnDeliveryInput,
} from './graphql.generated.ts';
import { needed, quantityOf } from './input.ts';
import { Need } from './need.entity.ts';
import { consequence, inOwnName } from './own-name.ts';
import { partiesOnly } from './record.entity.ts';
import { moved } from './stock-movement.ts';

/** Sends what is left of an approved allocation on its way 发运. */
export async function dispatchAllocation(work: Work, { id, expectedVersion, carrierId }: DispatchAllocationInput): Promise<Delivery> {
  const allocation = await change(work, Allocation, id, expectedVersion);
  return dispatch(work, allocation, text(carrierId, 64, 'input.carrierId'), 'input.id');
}

async function dispatch(work: Work, allocation: Allocation, carrierId: string | null, field: string): Promise<Delivery> {
  assertApproved(allocation, field);
  if (allocation.state !== 'DISPATCHED') take(allocationStates, allocation, 'DISPATCH', consequence(work), field);
  else if (await work.em.count(Delivery, { allocationId: allocation.id, state: 'ON_THE_WAY' })) {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: '已在配送途中。', en: 'It is on its way already.' },
      field,
      allocationStates.allowed('DISPATCHED'),
    );
  }
  allocation.updatedAt = work.now;
  const { id: allocationId, needId, charityOrgId, personId, householdId, stationId, kind, item, unit, regionCode } = allocation;
  return work.em.create(Delivery, {
    id: work.newId(),
    allocationId,
    needId,
    charityOrgId,
    personId,
    householdId,
    stationId,
    carrierId,
    kind,
    item,
    unit,
    quantitySent: restOf(allocation),
    quantity: 0,
    cents: 0,
    shortfall: 0,
    shortfallReason: null,
    receiver: null,
    proofSha256: null,
    deliveredAt: null,
    confirmedBy: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    state: deliveryStates.initial,
    regionCode,
    sensitivity: partiesOnly,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
}

function assertApproved(allocation: Allocation, field: string): void {
  if (allocation.approvedAt && ['APPROVED_FIRST', 'APPROVED_SECOND', 'DISPATCHED'].includes(allocation.state)) return;
  const allowed = allocationStates.allowed(allocation.state).filter(it => it !== 'DISPATCH');
  throw new Rejection(
    'ILLEGAL_TRANSITION',
    {
      zh: `分配状态 ${allocation.state}，不能发放；可以：${allowed.join('、') || '无'}。`,
      en: `An allocation in state ${allocation.state} is not sent; it may: ${allowed.join(', ') || 'nothing'}.`,
    },
    field,
    allowed,
  );
}

/**
 * Confirms that goods or money were handed over 确认发放: of a delivery on its way, or of an approved allocation at once. Never more
 * than was sent; less needs a reason and stays a discrepancy until it is settled. Whoever approved it does not confirm it (domain.md §1.2).
 */
export async function confirmDelivery(work: Work, input: ConfirmDeliveryInput): Promise<Delivery> {
  if (!input.deliveryId === !input.allocationId) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '请指明发放或分配之一。', en: 'Name the delivery or the allocation: one of them.' },
      'input.deliveryId',
    );
  }
  const actor = actorOf(work);
  const quantity = quantityOf(input.quantity, 'input.quantity');
  const deliveredAt = input.deliveredAt ? new Date(input.deliveredAt) : work.now;
  if (Number.isNaN(deliveredAt.getTime()) || deliveredAt > work.now)
    throw new Rejection('INVALID_INPUT', { zh: '发放时间不能晚于现在。', en: 'A delivery is not in the future.' }, 'input.deliveredAt');
  if (input.proofSha256 && !/^[0-9a-f]{64}$/.test(input.proofSha256))
    throw new Rejection('INVALID_INPUT', { zh: '凭证摘要应为 64 位十六进制。', en: 'A digest is 64 hex digits.' }, 'input.proofSha256');
  const shortfallReason = text(input.shortfallReason, 200, 'input.shortfallReason');

  const delivery = input.deliveryId
    ? await deliveryOf(work, input.deliveryId, input.expectedVersion)
    : await dispatch(
        work,
        await change(work, Allocation, input.allocationId!, input.expectedVersion, 'input.allocationId'),
        actor.id,
        'input.allocationId',
      );
  take(deliveryStates, delivery, 'DELIVER', actor, 'input.deliveryId');
  if (quantity > delivery.quantitySent) {
    throw new Rejection<RejectionCode>(
      'OVER_ALLOCATION',
      { zh: `超出分配，至多 ${delivery.quantitySent}。`, en: `More than was allocated: ${delivery.quantitySent} at most.` },
      'input.quantity',
      [String(delivery.quantitySent)],
    );
  }
  const shortfall = delivery.quantitySent - quantity;
  if (shortfall && !shortfallReason)
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '少于发运数量时须说明原因。', en: 'Less than was sent needs a reason.' },
      'input.shortfallReason',
    );
  Object.assign(delivery, {
    quantity,
    shortfall,
    shortfallReason: shortfall ? shortfallReason : null,
    receiver: input.receiver,
    proofSha256: input.proofSha256 ?? null,
    deliveredAt,
    confirmedBy: actor.id,
    updatedAt: work.now,
  });
  await inOwnName(work, () => booked(work, delivery));
  return delivery;
}

// The allocation is locked before its delivery, as whoever cancels it does.
async function deliveryOf(work: Work, id: string, expectedVersion: number): Promise<Delivery> {
  const [found] = await work.em.execute<{ allocation_id: string }[]>('select allocation_id from delivery where id = ?', [id]);
  if (!found) throw notFound('input.deliveryId');
  await inOwnName(work, () => change(work, Allocation, found.allocation_id, null));
  return change(work, Delivery, id, expectedVersion, 'input.deliveryId');
}

async function booked(work: Work, delivery: Delivery): Promise<void> {
  const { quantity } = delivery;
  const allocation = await change(work, Allocation, delivery.allocationId, null);
  const { id: actor, actsAs } = actorOf(work);
  if (!actsAs.includes('DIVISION') && (actor === allocation.approver1 || actor === allocation.approver2)) {
    throw new Rejection<RejectionCode>(
      'SAME_PERSON',
      { zh: '审批人不能确认发放。', en: 'Nobody confirms what they approved.' },
      'input.deliveryId',
    );
  }
  const need = await change(work, Need, allocation.needId, null);
  const last = quantity === restOf(allocation);
  delivery.cents = last ? allocation.cents - allocation.paidCents : Math.floor((allocation.cents * quantity) / allocation.quantity);
  Object.assign(allocation, {
    deliveredQuantity: allocation.deliveredQuantity + quantity,
    paidCents: allocation.paidCents + delivery.cents,
    updatedAt: work.now,
  });
  if (last) take(allocationStates, allocation, 'DELIVER', consequence(work));

  need.deliveredQuantity += quantity;
  need.updatedAt = work.now;
  const fulfilled = need.deliveredQuantity >= need.quantity;
  take(needStates, need, fulfilled ? 'FULFIL' : 'DELIVER_PART', consequence(work));

  if (allocation.lotId) {
    const lot = await change(work, GoodsLot, allocation.lotId, null);
    Object.assign(lot, { qtyDelivered: lot.qtyDelivered + quantity, updatedAt: work.now });
    moved(work, lot, { kind: 'DELIVER', quantity, cents: delivery.cents, allocationId: allocation.id, deliveryId: delivery.id });
    if (lot.donationId) await donationDelivered(work, lot.donationId, delivery.regionCode, quantity);
  } else {
    const fund = await change(work, Fund, allocation.fundId!, null);
    Object.assign(fund, { paidCents: fund.paidCents + delivery.cents, updatedAt: work.now });
    moved(work, fund, { kind: 'DELIVER', quantity, cents: delivery.cents, allocationId: allocation.id, deliveryId: delivery.id });
  }
  const { id: deliveryId, allocationId, needId, personId, stationId, charityOrgId, regionCode, kind, cents } = delivery;
  emit(
    work,
    charity.DeliveryConfirmed,
    {
      deliveryId,
      allocationId,
      needId,
      ledger: need.ledger,
      personId,
      stationId: stationId ?? null,
      charityOrgId,
      regionCode,
      kind,
      quantity,
      cents,
      fulfilled,
      at: delivery.deliveredAt!.toISOString(),
    },
    delivery,
  );
}

/** Brings back what could not be handed over 退回; it may be sent again, or the allocation cancelled. */
export async function returnDelivery(work: Work, { id, expectedVersion, reason }: ReturnDeliveryInput): Promise<Delivery> {
  const delivery = await change(work, Delivery, id, expectedVersion);
  take(deliveryStates, delivery, 'RETURN', actorOf(work), 'input.id');
  return Object.assign(delivery, {
    shortfall: delivery.quantitySent,
    shortfallReason: needed(reason, 200, 'input.reason'),
    updatedAt: work.now,
  });
}

/** Confirms that it was received 签收: the person, the guardian, or the head of the station. The last one closes the allocation. */
export async function acknowledgeDelivery(work: Work, { id, expectedVersion }: AcknowledgeDeliveryInput): Promise<Delivery> {
  const delivery = await change(work, Delivery, id, expectedVersion);
  const actor = actorOf(work);
  take(deliveryStates, delivery, 'ACKNOWLEDGE', actor, 'input.id');
  Object.assign(delivery, { acknowledgedAt: work.now, acknowledgedBy: actor.id, updatedAt: work.now });
  await inOwnName(work, async () => {
    const allocation = await change(work, Allocation, delivery.allocationId, null);
    const open = await work.em.count(Delivery, {
      allocationId: allocation.id,
      state: { $in: ['ON_THE_WAY', 'DELIVERED'] },
      id: { $ne: delivery.id },
    });
    if (allocation.state === 'DELIVERED' && !open) {
      take(allocationStates, allocation, 'ACKNOWLEDGE', consequence(work));
      allocation.updatedAt = work.now;
    }
  });
  return delivery;
}
