import { checkCreditCode, chinaDate, maskCount } from '@nuanxin/casework';
import { all, find, listBy, mutation, page, reference, sql, type Action, type Sql } from '@nuanxin/kit';
import { bandName, personDoor, personReference, search, within } from '@nuanxin/ledger';
import { Allocation } from './allocation.entity.ts';
import { approveAllocation, cancelAllocation, proposeAllocation, settleShortfall } from './allocation.ts';
import { Delivery } from './delivery.entity.ts';
import { acknowledgeDelivery, confirmDelivery, dispatchAllocation, returnDelivery } from './delivery.ts';
import { Disclosure } from './disclosure.entity.ts';
import { publishDisclosure } from './disclosure.ts';
import { DonationTally } from './donation-tally.entity.ts';
import { DonationTrace } from './donation-trace.entity.ts';
import { Donation } from './donation.entity.ts';
import { pledgeDonation, stepDonation, townshipOf } from './donation.ts';
import { Donor } from './donor.entity.ts';
import { DonorNameKey } from './donor-name-key.entity.ts';
import { changeDonor, registerDonor } from './donor.ts';
import { charityOrgOf, householdOf, personOf, stationOf, stepsOf, unlessCharity } from './fields.ts';
import { Fund } from './fund.entity.ts';
import { openFund, putInFund } from './fund.ts';
import { GoodsLot } from './goods-lot.entity.ts';
import { disposeLot, putInStock } from './goods-lot.ts';
import type { Resolvers } from './graphql.generated.ts';
import { MatchRules } from './match-rules.entity.ts';
import { expiresSoon, rulesNow } from './match-rules.ts';
import { NeedMatch } from './need-match.entity.ts';
import { acceptMatch, declineMatch, proposeMatches } from './need-match.ts';
import { Need } from './need.entity.ts';
import { partiesOnly } from './record.entity.ts';
import { aidReceived, openNeedsOf } from './station.ts';
import { StockMovement } from './stock-movement.entity.ts';

/** Holds a part of a text; `%` and `_` are letters here. */
const holds = (part: string) =>
  `%${part
    .trim()
    .slice(0, 50)
    .replaceAll(/[\\%_]/g, it => `\\${it}`)}%`;
const inRegion = (code: string | null | undefined): Sql | null => (code ? within(code) : null);
/** Who carries or receives is told of the delivery only, not of what hangs on it. */
const receipt = <Input>(act: Action<Input, Delivery>) => {
  const perform = mutation(act);
  return async (...args: Parameters<typeof perform>) => {
    const answer = (await perform(...args)) as { __typename?: string };
    return (answer.__typename === 'Delivery' ? { ...answer, __typename: 'DeliveryReceipt' } : answer) as never;
  };
};

export const resolvers: Resolvers = {
  Query: {
    person: personDoor,
    need: (_, { id }, work) => find(work, Need, id),
    needs: (_, { filter, ...args }, work) => {
      const { regionCode, kind, urgency, state, stationId, item } = filter ?? {};
      const where = all(
        inRegion(regionCode),
        kind && sql`t.kind = ${kind}`,
        urgency && sql`t.urgency = ${urgency}`,
        state && sql`t.state = ${state}`,
        stationId && sql`t.station_id = ${stationId}`,
        item && sql`t.item like ${holds(item)}`,
      );
      return page(work, Need, args, { where, by: 'posted_at' });
    },
    needMatch: (_, { id }, work) => find(work, NeedMatch, id),
    matchRules: (_, __, work) => rulesNow(work),
    donor: (_, { id }, work) => find(work, Donor, id),
    donors: (_, args, work) => page(work, Donor, args, { by: 'name' }),
    searchDonors: (_, { text, ...args }, work) => {
      const code = checkCreditCode(text);
      if (code.ok) return page(work, Donor, args, { where: sql`t.credit_code = ${code.value}`, by: 'name' });
      return search(work, { entity: Donor, keys: DonorNameKey, numbered: false, least: partiesOnly, elsewhere: true }, { text, ...args });
    },
    donation: (_, { id }, work) => find(work, Donation, id),
    donations: (_, { filter, ...args }, work) => {
      const { regionCode, kind, state, charityOrgId } = filter ?? {};
      const where = all(
        inRegion(regionCode),
        kind && sql`t.kind = ${kind}`,
        state && sql`t.state = ${state}`,
        charityOrgId && sql`t.charity_org_id = ${charityOrgId}`,
      );
      return page(work, Donation, args, { where, by: 'created_at', descending: true });
    },
    myDonations: (_, args, work) => {
      const own = [...(work.actor?.own ?? [])];
      return page(work, Donation, args, {
        where: sql`t.account_id = any(${own}::text[]) or t.person_id = any(${own}::text[])`,
        by: 'created_at',
        descending: true,
      }) as never;
    },
    fund: (_, { id }, work) => find(work, Fund, id),
    funds: (_, args, work) => page(work, Fund, args, { by: 'name' }),
    goodsLot: (_, { id }, work) => find(work, GoodsLot, id),
    goodsLots: (_, { filter, ...args }, work) => {
      const { regionCode, kind, item, stationId, charityOrgId, inStock } = filter ?? {};
      const where = all(
        inRegion(regionCode),
        kind && sql`t.kind = ${kind}`,
        item && sql`t.item like ${holds(item)}`,
        stationId && sql`t.station_id = ${stationId}`,
        charityOrgId && sql`t.charity_org_id = ${charityOrgId}`,
        inStock && sql`t.qty_free > 0`,
      );
      return page(work, GoodsLot, args, { where, by: 'created_at', descending: true });
    },
    allocation: (_, { id }, work) => find(work, Allocation, id),
    allocations: (_, { filter, ...args }, work) => {
      const { regionCode, state, needId, stationId } = filter ?? {};
      const where = all(
        inRegion(regionCode),
        state && sql`t.state = ${state}`,
        needId && sql`t.need_id = ${needId}`,
        stationId && sql`t.station_id = ${stationId}`,
      );
      return page(work, Allocation, args, { where, by: 'created_at', descending: true });
    },
    delivery: (_, { id }, work) => find(work, Delivery, id),
    deliveries: (_, { filter, ...args }, work) => {
      const { regionCode, state, stationId, carrierId } = filter ?? {};
      const where = all(
        inRegion(regionCode),
        state && sql`t.state = ${state}`,
        stationId && sql`t.station_id = ${stationId}`,
        carrierId && sql`t.carrier_id = ${carrierId}`,
      );
      return page(work, Delivery, args, { where, by: 'created_at', descending: true });
    },
    disclosure: (_, { id }, work) => find(work, Disclosure, id),
    disclosures: (_, { charityOrgId, ...args }, work) =>
      page(work, Disclosure, args, {
        where: all(charityOrgId && sql`t.charity_org_id = ${charityOrgId}`),
        by: 'published_at',
        descending: true,
      }),
  },
  Mutation: {
    registerDonor: mutation(registerDonor),
    changeDonor: mutation(changeDonor),
    pledgeDonation: mutation(pledgeDonation),
    stepDonation: mutation(stepDonation),
    putInStock: mutation(putInStock),
    putInFund: mutation(putInFund),
    openFund: mutation(openFund),
    disposeLot: mutation(disposeLot),
    proposeMatches: mutation(proposeMatches),
    acceptMatch: mutation(acceptMatch),
    declineMatch: mutation(declineMatch),
    proposeAllocation: mutation(proposeAllocation),
    approveAllocation: mutation(approveAllocation),
    cancelAllocation: mutation(cancelAllocation),
    dispatchAllocation: mutation(dispatchAllocation),
    settleShortfall: mutation(settleShortfall),
    confirmDelivery: receipt(confirmDelivery),
    returnDelivery: receipt(returnDelivery),
    acknowledgeDelivery: receipt(acknowledgeDelivery),
    publishDisclosure: mutation(publishDisclosure),
  },
  Need: {
    __resolveReference: reference(Need),
    ledger: ({ ledger }) => ledger.toUpperCase() as Uppercase<typeof ledger>,
    person: personOf,
    household: householdOf,
    station: stationOf,
    townshipCode: ({ regionCode }) => String(townshipOf(regionCode)).padStart(12, '0'),
    ageBand: ({ ageBand }) => bandName(ageBand as Parameters<typeof bandName>[0]) as never,
    allowedSteps: stepsOf.need,
    matches: ({ id }, _, work) => listBy(work, NeedMatch, 'needId', id, { order: 't.score desc, t.id', limit: 50 }),
    allocations: ({ id }, _, work) => listBy(work, Allocation, 'needId', id),
  },
  NeedMatch: {
    __resolveReference: reference(NeedMatch),
    need: ({ needId }, _, work) => find(work, Need, needId),
    lot: ({ lotId }, _, work) => find(work, GoodsLot, lotId),
    fund: ({ fundId }, _, work) => find(work, Fund, fundId),
    charity: charityOrgOf,
    allowedSteps: stepsOf.match,
  },
  MatchRules: { __resolveReference: reference(MatchRules) },
  Donor: {
    __resolveReference: reference(Donor),
    charity: charityOrgOf,
    citizenIdMasked: ({ citizenIdMask }) => citizenIdMask ?? null,
    donations: ({ id }, _, work) => listBy(work, Donation, 'donorId', id),
  },
  Donation: {
    __resolveReference: reference(Donation),
    donor: ({ donorId }, _, work) => find(work, Donor, donorId),
    charity: charityOrgOf,
    fund: ({ fundId }, _, work) => find(work, Fund, fundId),
    lot: async ({ id }, _, work) => (await listBy(work, GoodsLot, 'donationId', id, { limit: 1 }))[0] ?? null,
    allowedSteps: stepsOf.donation,
    trace: ({ id }, _, work) => listBy(work, DonationTrace, 'donationId', id, { order: 't.township_code', limit: 500 }),
  },
  MyDonation: { trace: ({ id }, _, work) => listBy(work, DonationTrace, 'donationId', id, { order: 't.township_code', limit: 500 }) },
  DonationTrace: {
    __resolveReference: reference(DonationTrace),
    deliveries: ({ deliveries }) => maskCount(deliveries),
    quantity: ({ deliveries, quantity }) => (maskCount(deliveries) === null ? null : quantity),
  },
  Fund: {
    __resolveReference: reference(Fund),
    charity: charityOrgOf,
    movements: ({ id }, _, work) => listBy(work, StockMovement, 'fundId', id, { order: 't.at desc, t.id desc', limit: 100 }),
  },
  GoodsLot: {
    __resolveReference: reference(GoodsLot),
    charity: charityOrgOf,
    donation: ({ donationId }, _, work) => find(work, Donation, donationId),
    station: stationOf,
    qtyInTransit: ({ qtyAllocated, qtyDelivered, qtyLost }) => qtyAllocated - qtyDelivered - qtyLost,
    nearExpiry: async ({ expiryDate }, _, work) =>
      !!expiryDate && expiresSoon(expiryDate, chinaDate(work.now), (await rulesNow(work)).nearExpiryDays),
    allowedSteps: stepsOf.lot,
    movements: ({ id }, _, work) => listBy(work, StockMovement, 'lotId', id, { order: 't.at desc, t.id desc', limit: 100 }),
  },
  StockMovement: { __resolveReference: reference(StockMovement) },
  Allocation: {
    __resolveReference: reference(Allocation),
    need: ({ needId }, _, work) => find(work, Need, needId),
    lot: ({ lotId }, _, work) => find(work, GoodsLot, lotId),
    fund: ({ fundId }, _, work) => find(work, Fund, fundId),
    charity: charityOrgOf,
    person: personOf,
    station: stationOf,
    allowedSteps: stepsOf.allocation,
    deliveries: ({ id }, _, work) => listBy(work, Delivery, 'allocationId', id),
  },
  Delivery: {
    __resolveReference: reference(Delivery),
    allocation: ({ allocationId }, _, work) => find(work, Allocation, allocationId),
    need: ({ needId }, _, work) => find(work, Need, needId),
    person: personOf,
    station: stationOf,
    townshipCode: ({ regionCode }) => String(townshipOf(regionCode)).padStart(12, '0'),
    allowedSteps: stepsOf.delivery,
  },
  Disclosure: { __resolveReference: reference(Disclosure), persons: ({ persons }) => maskCount(persons) },
  Person: {
    __resolveReference: personReference,
    needs: ({ id }, _, work) => unlessCharity(work, () => listBy(work, Need, 'personId', id, { order: 't.posted_at desc', limit: 20 })),
    deliveries: ({ id }, _, work) => unlessCharity(work, () => listBy(work, Delivery, 'personId', id, { limit: 20 })),
  },
  Household: {
    __resolveReference: ({ id }) => ({ id }),
    deliveries: ({ id }, _, work) => unlessCharity(work, () => listBy(work, Delivery, 'householdId', id, { limit: 20 })),
    aidReceived90d: ({ id }, _, work) => unlessCharity(work, () => aidReceived(work, id)),
  },
  Station: {
    __resolveReference: ({ id }) => ({ id }),
    charityStock: ({ id }, _, work) => listBy(work, GoodsLot, 'stationId', id, { where: 't.qty_free > 0', limit: 100 }),
    openNeeds: ({ id }, _, work) => openNeedsOf(work, id),
  },
  SocialOrganization: { __resolveReference: ({ id }) => ({ id }), donationsReceived: ({ id }, _, work) => find(work, DonationTally, id) },
};
