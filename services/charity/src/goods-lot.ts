import { chinaDate, donationStates, goodsLotStates, isDate } from '@nuanxin/casework';
import { actorOf, change, Rejection, take, type Work } from '@nuanxin/kit';
import { regionOf, text } from '@nuanxin/ledger';
import { Donation } from './donation.entity.ts';
import { cityLevel } from './donor.ts';
import { GoodsLot } from './goods-lot.entity.ts';
import type { DisposeLotInput, PutInStockInput, RejectionCode } from './graphql.generated.ts';
import { centsOf, needed } from './input.ts';
import { keyToday } from './key-today.ts';
import { consequence } from './own-name.ts';
import { internal } from './record.entity.ts';
import { moved } from './stock-movement.ts';

/** Puts donated goods in stock 物资入库: one lot a donation, receipted before (CL 38), not expired (CL 36). */
export async function putInStock(work: Work, input: PutInStockInput): Promise<GoodsLot> {
  const donation = await change(work, Donation, input.donationId, input.expectedVersion, 'input.donationId');
  if (donation.kind !== 'GOODS')
    throw new Rejection('INVALID_INPUT', { zh: '只有实物捐赠可以入库。', en: 'Only goods go to stock.' }, 'input.donationId');
  if (input.kind && donation.restrictedTo && input.kind !== donation.restrictedTo) {
    throw new Rejection<RejectionCode>(
      'PURPOSE_MISMATCH',
      { zh: '与捐赠人的指定用途不符。', en: 'It is given for another purpose.' },
      'input.kind',
      [donation.restrictedTo],
    );
  }
  const { expiryDate } = input;
  if (expiryDate && (!isDate(expiryDate) || expiryDate < chinaDate(work.now))) {
    throw new Rejection<RejectionCode>(
      'EXPIRED_GOODS',
      { zh: '物资已过期或日期无效。', en: 'The goods have expired, or there is no such date.' },
      'input.expiryDate',
    );
  }
  take(donationStates, donation, 'PUT_IN_STOCK', actorOf(work), 'input.donationId');
  donation.updatedAt = work.now;
  const { quantity } = donation;
  const lot = work.em.create(GoodsLot, {
    id: work.newId(),
    charityOrgId: donation.charityOrgId,
    donationId: donation.id,
    kind: input.kind ?? donation.restrictedTo ?? 'GOODS',
    item: donation.item!,
    unit: donation.unit!,
    qtyIn: quantity,
    qtyAllocated: 0,
    qtyFree: quantity,
    qtyDelivered: 0,
    qtyLost: 0,
    unitCents: input.unitCents == null ? Math.round(donation.cents / quantity) : centsOf(input.unitCents, 'input.unitCents'),
    valuationBasis: needed(input.valuationBasis, 100, 'input.valuationBasis'),
    batch: text(input.batch, 50, 'input.batch'),
    expiryDate: expiryDate ?? null,
    stationId: input.stationId ? await keyToday(work, input.stationId) : null,
    state: goodsLotStates.initial,
    regionCode: regionOf(input.regionCode, 'input.regionCode', cityLevel),
    sensitivity: internal,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
  moved(work, lot, { kind: 'IN', quantity, cents: quantity * lot.unitCents, donationId: donation.id });
  return lot;
}

/** Disposes of what is left of a lot 处置: unsafe or expired (CL 36, 54). What was given out stays counted. */
export async function disposeLot(work: Work, { id, expectedVersion, reason }: DisposeLotInput): Promise<GoodsLot> {
  const lot = await change(work, GoodsLot, id, expectedVersion);
  take(goodsLotStates, lot, 'DISPOSE', actorOf(work), 'input.id');
  moved(work, lot, {
    kind: 'DISPOSE',
    quantity: lot.qtyFree,
    cents: lot.qtyFree * lot.unitCents,
    reason: needed(reason, 200, 'input.reason'),
  });
  Object.assign(lot, { qtyIn: lot.qtyIn - lot.qtyFree, qtyFree: 0, updatedAt: work.now });
  return lot;
}

/** Sets goods of a locked lot aside, or refuses with what is free. */
export function setAside(work: Work, lot: GoodsLot, quantity: number, allocationId: string): void {
  if (lot.expiryDate && lot.expiryDate < chinaDate(work.now)) {
    throw new Rejection<RejectionCode>('EXPIRED_GOODS', { zh: '该批次物资已过期。', en: 'The lot has expired.' }, 'input.matchId');
  }
  if (quantity > lot.qtyFree) {
    throw new Rejection<RejectionCode>(
      'INSUFFICIENT_STOCK',
      { zh: `库存不足，可用 ${lot.qtyFree}。`, en: `Not enough in stock: ${lot.qtyFree} free.` },
      'input.quantity',
      [String(lot.qtyFree)],
    );
  }
  Object.assign(lot, { qtyFree: lot.qtyFree - quantity, qtyAllocated: lot.qtyAllocated + quantity, updatedAt: work.now });
  if (lot.qtyFree === 0) take(goodsLotStates, lot, 'EXHAUST', consequence(work));
  moved(work, lot, { kind: 'ALLOCATE', quantity, cents: quantity * lot.unitCents, allocationId });
}

/** Gives goods that were set aside back to the free stock of a locked lot; of one that was disposed of, they are disposed of as well. */
export function giveBack(work: Work, lot: GoodsLot, quantity: number, allocationId: string, reason: string): void {
  Object.assign(lot, { qtyFree: lot.qtyFree + quantity, qtyAllocated: lot.qtyAllocated - quantity, updatedAt: work.now });
  if (lot.state === 'EXHAUSTED') take(goodsLotStates, lot, 'RESTOCK', consequence(work));
  moved(work, lot, { kind: 'RELEASE', quantity, cents: quantity * lot.unitCents, allocationId, reason });
  if (lot.state !== 'DISPOSED') return;
  Object.assign(lot, { qtyIn: lot.qtyIn - quantity, qtyFree: lot.qtyFree - quantity });
  moved(work, lot, { kind: 'DISPOSE', quantity, cents: quantity * lot.unitCents, allocationId, reason });
}
