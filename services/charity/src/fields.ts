import { allocationStates, deliveryStates, donationStates, goodsLotStates, needStates } from '@nuanxin/casework';
import { nextSteps, type Row, type Work } from '@nuanxin/kit';
import type { Allocation, AllocationState, AllocationStep } from './allocation.entity.ts';
import type { DeliveryState } from './delivery.entity.ts';
import type { DonationState } from './donation.entity.ts';
import type { GoodsLotState } from './goods-lot.entity.ts';
import { matchStates, type MatchState } from './need-match.entity.ts';
import type { NeedState } from './need.entity.ts';

type Owned = { personId?: string | null; householdId?: string | null; stationId?: string | null; charityOrgId?: string };

/** The person that a row names, as the key the other divisions hang their parts on. */
export const personOf = ({ personId }: Owned) => (personId ? { __typename: 'Person' as const, id: personId } : null);
/** The household that a row names. */
export const householdOf = ({ householdId }: Owned) => (householdId ? { __typename: 'Household' as const, id: householdId } : null);
/** The station that a row names. */
export const stationOf = ({ stationId }: Owned) => (stationId ? { __typename: 'Station' as const, id: stationId } : null);
/** The charity that a row names. */
export const charityOrgOf = ({ charityOrgId }: Owned) =>
  charityOrgId ? { __typename: 'SocialOrganization' as const, id: charityOrgId } : null;

/** The steps the reader may take next, by record. */
export const stepsOf = {
  need: ({ state }: { state: NeedState }, _: unknown, { actor }: Work) => nextSteps(needStates, state, actor),
  match: ({ state }: { state: MatchState }, _: unknown, { actor }: Work) => nextSteps(matchStates, state, actor),
  donation: ({ state }: { state: DonationState }, _: unknown, { actor }: Work) => nextSteps(donationStates, state, actor),
  lot: ({ state }: { state: GoodsLotState }, _: unknown, { actor }: Work) => nextSteps(goodsLotStates, state, actor),
  delivery: ({ state }: { state: DeliveryState }, _: unknown, { actor }: Work) => nextSteps(deliveryStates, state, actor),
  /** Sent only when approved enough; approved a second time only where that is wanted, by another; cancelled only while nothing was delivered. */
  allocation: ({ state, approvedAt, approver1, deliveredQuantity }: Row<Allocation>, _: unknown, { actor }: Work): AllocationStep[] =>
    nextSteps(allocationStates, state as AllocationState, actor).filter(step =>
      step === 'DISPATCH'
        ? !!approvedAt
        : step === 'APPROVE_SECOND'
          ? !approvedAt && approver1 !== actor?.id
          : step === 'CANCEL'
            ? !deliveredQuantity
            : true,
    ),
};

/**
 * A charity may not go from a citizen or a household to needs and deliveries (domain.md §7.4): who asks by them must know them from a
 * ledger. It gets null, as if the field were not there.
 */
export const unlessCharity = <T>(work: Work, read: () => Promise<T>): Promise<T | null> =>
  work.actor?.actsAs.includes('CHARITY_STAFF') ? Promise.resolve(null) : read();
