import { demandItemStates, orderStates } from '@nuanxin/casework';
import { organizations } from '@nuanxin/contracts';
import { change, emit, notFound, Rejection, take, type Work } from '@nuanxin/kit';
import { DemandItem } from './demand-item.entity.ts';
import type { StepOrderInput, ChangeOrderInput, RegisterOrderInput } from './graphql.generated.ts';
import { counted, named, noted, required } from './input.ts';
import { Order } from './order.entity.ts';
import { Pairing, pairingInForce } from './pairing.entity.ts';
import { ableOrganization } from './social-organization.ts';
import { only, ownOrganization, station } from './who.ts';

/** A station orders of an organization in good standing what a published demand asks for. */
export async function registerOrder(work: Work, input: RegisterOrderInput): Promise<Order> {
  const demand = await work.em.findOne(DemandItem, input.demandItemId);
  if (!demand) throw notFound('input.demandItemId');
  const organization = await ableOrganization(work, input.organizationId);
  const pairing = input.pairingId ? await work.em.findOne(Pairing, input.pairingId) : null;
  if (input.pairingId && (!pairing || pairing.organizationId !== organization.id || !pairingInForce.includes(pairing.state))) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '结对未生效，或不是该组织的结对。', en: 'The pairing is not in force, or not of this organization.' },
      'input.pairingId',
    );
  }
  take(demandItemStates, demand, 'ORDER', work.actor, 'input.demandItemId');
  demand.updatedAt = work.now;
  const order = work.em.create(Order, {
    id: work.newId(),
    regionCode: demand.regionCode,
    sensitivity: 1,
    demandItemId: demand.id,
    stationId: demand.stationId,
    organizationId: organization.id,
    pairingId: pairing?.id ?? null,
    catalogueCode: demand.catalogueCode,
    quantity: counted(input.quantity, 'input.quantity', 1, demand.quantity),
    note: noted(input.note, 'input.note', 500),
    scheduledOn: null,
    reason: null,
    rating: null,
    state: orderStates.initial,
    createdAt: work.now,
    updatedAt: work.now,
  });
  emit(work, organizations.OrderPlaced, said(order), about(order));
  return order;
}

/** Changes the note or the day of an order that was not delivered yet. */
export async function changeOrder(work: Work, { id, expectedVersion, ...input }: ChangeOrderInput): Promise<Order> {
  only(work, [...station, 'ORG_STAFF']);
  const order = await change(work, Order, id, expectedVersion);
  ownOrganization(work, order.organizationId, 'input.id');
  if (!['ORDERED', 'ACCEPTED', 'SCHEDULED'].includes(order.state)) {
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: '点单已交付或退回，不可更改。', en: 'It was delivered or returned: it cannot be changed.' },
      'input.id',
    );
  }
  if (input.note !== undefined) order.note = noted(input.note, 'input.note', 500);
  if (input.scheduledOn !== undefined) order.scheduledOn = input.scheduledOn ?? null;
  order.updatedAt = work.now;
  return order;
}

/** Takes an order one step on, and its demand with it. */
export async function stepOrder(work: Work, { id, expectedVersion, step, ...input }: StepOrderInput): Promise<Order> {
  const order = await change(work, Order, id, expectedVersion);
  ownOrganization(work, order.organizationId, 'input.id');
  take(orderStates, order, step, work.actor);
  order.updatedAt = work.now;
  const demand = await change(work, DemandItem, order.demandItemId, null, 'input.id');
  take(demandItemStates, demand, step, work.actor);
  demand.updatedAt = work.now;
  switch (step) {
    case 'ACCEPT':
      emit(work, organizations.OrderAccepted, said(order), about(order));
      break;
    case 'RETURN':
      order.reason = named(required(input.reason, 'input.reason'), 'input.reason', 500);
      emit(work, organizations.OrderReturned, said(order), about(order));
      break;
    case 'SCHEDULE':
      order.scheduledOn = required(input.scheduledOn, 'input.scheduledOn');
      break;
    case 'DELIVER':
      emit(work, organizations.OrderDelivered, said(order), about(order));
      break;
    case 'ACKNOWLEDGE': {
      const rating = counted(required(input.rating, 'input.rating'), 'input.rating', 1, 5);
      order.rating = rating;
      emit(work, organizations.OrderAcknowledged, { ...said(order), rating }, about(order));
    }
  }
  return order;
}

const said = ({ id, demandItemId, regionCode, stationId, organizationId, catalogueCode, quantity }: Order) => ({
  orderId: id,
  itemId: demandItemId,
  regionCode,
  stationId,
  organizationId,
  catalogueCode,
  quantity,
});

const about = ({ id, regionCode, version }: Order) => ({ id, regionCode, version: (version ?? 0) + 1 });
