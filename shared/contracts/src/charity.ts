import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { id, instant, ledger, needKind, personId, regionCode } from './shapes.ts';

/** A charity gave or received a donation 捐赠入账. */
export const DonationReceived = defineEvent('charity.donation-received.v1', { donationId: id, charityOrgId: id, kind: z.enum(['CASH', 'GOODS', 'SERVICE', 'OTHER']), cents: z.number().int().min(0), regionCode, at: instant }, 1);

/** A need of a ledger was matched with a lot or a fund 匹配. */
export const NeedMatched = defineEvent('charity.need-matched.v1', { needId: id, matchId: id, ledger, regionCode });

/** Goods or money were set aside for a need by two people 分配. */
export const AllocationApproved = defineEvent('charity.allocation-approved.v1', { allocationId: id, needId: id, ledger, kind: needKind, quantity: z.number().int().min(0), cents: z.number().int().min(0), stationId: id.nullable(), regionCode });

/** Goods or money reached the person 发放签收: becomes a service record in the ledger. */
export const DeliveryConfirmed = defineEvent('charity.delivery-confirmed.v1', {
  deliveryId: id, allocationId: id, needId: id, ledger, personId, stationId: id.nullable(), charityOrgId: id, regionCode, kind: needKind, quantity: z.number().int().min(0), cents: z.number().int().min(0), fulfilled: z.boolean(), at: instant,
});

/** A station stopped and what charity held for it went to another 任务移交: how many needs, allocations, deliveries on their way and lots. */
export const TasksReassigned = defineEvent('charity.tasks-reassigned.v1', {
  fromStationId: id, toStationId: id, needs: z.number().int().min(0), allocations: z.number().int().min(0), deliveries: z.number().int().min(0), lots: z.number().int().min(0), regionCode,
}, 1);
