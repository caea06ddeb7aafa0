import { charity } from '@nuanxin/contracts';
import { Alias, batch, emit, type Work } from '@nuanxin/kit';
import { moveRows } from '@nuanxin/ledger';
import { Allocation } from './allocation.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { GoodsLot } from './goods-lot.entity.ts';
import { Need } from './need.entity.ts';

/** Need states that are not at their end. */
export const openNeedStates = ['DRAFT', 'VERIFIED', 'OPEN', 'MATCHED', 'ALLOCATED', 'PARTLY_DELIVERED'] as const;
const undelivered = ['PROPOSED', 'APPROVED_FIRST', 'APPROVED_SECOND', 'DISPATCHED'];

/**
 * A station stopped 停运: its open needs, undelivered allocations, deliveries on their way and stored lots go to the fallback station in
 * one transaction, and whoever still names the old station is led to the new one. The counts are told.
 */
export async function stationStopped(
  work: Work,
  { stationId: from, fallbackStationId: to, regionCode }: { stationId: string; fallbackStationId: string; regionCode: number },
): Promise<void> {
  const needs = await moveRows(work, Need, from, to, openNeedStates);
  const allocations = await moveRows(work, Allocation, from, to, undelivered);
  const deliveries = await moveRows(work, Delivery, from, to, ['ON_THE_WAY']);
  const lots = await moveRows(work, GoodsLot, from, to, ['IN_STOCK', 'EXHAUSTED']);
  await work.em.nativeUpdate(Alias, { becameId: from }, { becameId: to }); // a station whose fallback stops too
  await work.em.nativeDelete(Alias, { id: to });
  await work.em.upsert(Alias, { id: from, becameId: to, at: work.now });
  emit(
    work,
    charity.TasksReassigned,
    { fromStationId: from, toStationId: to, needs, allocations, deliveries, lots, regionCode },
    { id: from, regionCode },
  );
}

/** How many needs a station looks after that are not met, within the caller's scope; one statement for all stations that are asked for. */
export function openNeedsOf(work: Work, stationId: string): Promise<number> {
  return counted(
    work,
    'open needs',
    `select station_id as key, count(*)::int as count from need where station_id = any($1) and state = any($2) group by 1`,
    [openNeedStates],
    stationId,
  );
}

/** How often a household received something in the last 90 days; one statement for all households that are asked for. */
export function aidReceived(work: Work, householdId: string): Promise<number> {
  const since = new Date(work.now.getTime() - 90 * 86_400_000);
  return counted(
    work,
    'aid received',
    `select household_id as key, count(*)::int as count from delivery
     where household_id = any($1) and delivered_at >= $2 and state in ('DELIVERED', 'ACKNOWLEDGED') group by 1`,
    [since],
    householdId,
  );
}

function counted(work: Work, name: string, statement: string, values: readonly unknown[], key: string): Promise<number> {
  return batch<string, number>(work, name, async (keys, read) => {
    const by = new Map((await read<{ key: string; count: number }>(statement, [keys, ...values])).map(it => [it.key, it.count]));
    return keys.map(it => by.get(it) ?? 0);
  }).load(key);
}
