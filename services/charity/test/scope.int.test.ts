import { testDivision, testScope } from '@nuanxin/kit/testing';
import { afterAll, beforeAll } from 'vitest';
import charity from '../src/service.ts';

let division: Awaited<ReturnType<typeof testDivision>>;
beforeAll(async () => {
  division = await testDivision(charity);
});
afterAll(() => division[Symbol.asyncDispose]());

testScope(charity, () => division, {
  Donor: { kind: 'PERSON' },
  Donation: { kind: 'GOODS', state: 'IN_STOCK', restrictedTo: null },
  DonationTrace: { donationId: 'Donation', deliveries: 9 },
  Fund: { inCents: 2, allocatedCents: 1, balanceCents: 1, restrictedTo: null },
  GoodsLot: { kind: 'GOODS', state: 'IN_STOCK', qtyIn: 3, qtyAllocated: 2, qtyFree: 1 },
  StockMovement: { kind: 'IN', lotId: 'GoodsLot', fundId: null },
  Need: { ledger: 'elders', kind: 'GOODS', urgency: 'SOON', ageBand: '70-79', state: 'OPEN' },
  NeedMatch: { state: 'PROPOSED', fundId: null },
  Allocation: {
    ledger: 'elders',
    kind: 'GOODS',
    state: 'PROPOSED',
    fundId: null,
    quantity: 3,
    relatedPartyDeclared: false,
    approver2: null,
  },
  Delivery: { kind: 'GOODS', state: 'ON_THE_WAY', receiver: null },
});
