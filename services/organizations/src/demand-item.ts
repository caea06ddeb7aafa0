import { demandItemStates } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { change, emit, notFound, Rejection, take, type Work } from '@nuanxin/kit';
import { DemandItem, demandStepsByHand } from './demand-item.entity.ts';
import type { StepDemandItemInput, ChangeDemandItemInput, RegisterDemandItemInput } from './graphql.generated.ts';
import { counted, named, ordered } from './input.ts';
import { itemInUse } from './service-catalogue-item.ts';
import { Station } from './station.entity.ts';
import { only, station } from './who.ts';

/** Drafts an entry of a station's demand list. */
export async function registerDemandItem(work: Work, input: RegisterDemandItemInput): Promise<DemandItem> {
  only(work, station);
  const place = await work.em.findOne(Station, input.stationId);
  if (!place) throw notFound('input.stationId');
  ordered(input.from, input.to, 'input.to');
  return work.em.create(DemandItem, {
    id: work.newId(),
    regionCode: place.regionCode,
    sensitivity: 1,
    stationId: place.id,
    title: named(input.title, 'input.title', 100),
    area: input.area,
    catalogueCode: await itemInUse(work, input.catalogueCode),
    kind: input.kind,
    quantity: counted(input.quantity, 'input.quantity', 1, 1_000_000),
    from: input.from ?? null,
    to: input.to ?? null,
    refreshedAt: work.now,
    state: demandItemStates.initial,
    createdAt: work.now,
    updatedAt: work.now,
  });
}

/** Changes a demand that nobody has ordered yet; looking after it keeps it fresh. */
export async function changeDemandItem(work: Work, { id, expectedVersion, ...input }: ChangeDemandItemInput): Promise<DemandItem> {
  only(work, station);
  const demand = await change(work, DemandItem, id, expectedVersion);
  if (!['DRAFT', 'PUBLISHED', 'STALE'].includes(demand.state)) {
    throw new Rejection('ILLEGAL_TRANSITION', { zh: '需求已点单，不可更改。', en: 'It was ordered: it cannot be changed.' }, 'input.id');
  }
  if (input.title != null) demand.title = named(input.title, 'input.title', 100);
  if (input.quantity != null) demand.quantity = counted(input.quantity, 'input.quantity', 1, 1_000_000);
  if (input.from !== undefined) demand.from = input.from ?? null;
  if (input.to !== undefined) demand.to = input.to ?? null;
  ordered(demand.from, demand.to, 'input.to');
  return Object.assign(demand, { refreshedAt: work.now, updatedAt: work.now });
}

/** Publishes, refreshes or withdraws a demand; the steps of an order are taken by its order. */
export async function stepDemandItem(work: Work, { id, expectedVersion, step }: StepDemandItemInput): Promise<DemandItem> {
  const demand = await change(work, DemandItem, id, expectedVersion);
  if (!demandStepsByHand.includes(step)) {
    const allowed = demandItemStates.allowed(demand.state).filter(it => demandStepsByHand.includes(it));
    throw new Rejection('ILLEGAL_TRANSITION', { zh: '此步骤由点单带动。', en: 'This step is taken by its order.' }, 'input.step', allowed);
  }
  take(demandItemStates, demand, step, work.actor);
  Object.assign(demand, { refreshedAt: work.now, updatedAt: work.now });
  if (demand.state === 'PUBLISHED') {
    const { regionCode, stationId, catalogueCode, quantity } = demand;
    emit(
      work,
      organizations.DemandPublished,
      { itemId: id, regionCode, stationId, catalogueCode, quantity },
      { id, regionCode, version: demand.version + 1 },
    );
  }
  return demand;
}
