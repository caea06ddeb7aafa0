import { actorOf, newId, type Work } from '@nuanxin/kit';
import { Fund } from './fund.entity.ts';
import type { GoodsLot } from './goods-lot.entity.ts';
import { StockMovement, type MovementKind } from './stock-movement.entity.ts';

/** What is written of a movement. */
export type Moved = {
  kind: MovementKind;
  quantity: number;
  cents: number;
  donationId?: string;
  allocationId?: string;
  deliveryId?: string;
  reason?: string;
};

/** Writes the entry of a movement 流水 of a lot or a fund, in the same flush as the movement. */
export function moved(
  work: Work,
  source: GoodsLot | Fund,
  { kind, quantity, cents, donationId, allocationId, deliveryId, reason }: Moved,
): void {
  const fund = source instanceof Fund;
  work.em.create(StockMovement, {
    id: newId(work.now.getTime()),
    charityOrgId: source.charityOrgId,
    lotId: fund ? null : source.id,
    fundId: fund ? source.id : null,
    kind,
    quantity: fund ? 0 : quantity,
    cents,
    donationId: donationId ?? null,
    allocationId: allocationId ?? null,
    deliveryId: deliveryId ?? null,
    reason: reason ?? null,
    regionCode: source.regionCode,
    sensitivity: source.sensitivity,
    at: work.now,
    by: actorOf(work).id,
  });
}
