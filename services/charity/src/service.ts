import { policy } from '@nuanxin/casework';
import { database, type Division } from '@nuanxin/kit';
import { Allocation } from './allocation.entity.ts';
import { approveAllocation, cancelAllocation, proposeAllocation, settleShortfall } from './allocation.ts';
import { Delivery } from './delivery.entity.ts';
import { acknowledgeDelivery, confirmDelivery, dispatchAllocation, returnDelivery } from './delivery.ts';
import { Disclosure } from './disclosure.entity.ts';
import { publishDisclosure } from './disclosure.ts';
import { DonationTally } from './donation-tally.entity.ts';
import { DonationTrace } from './donation-trace.entity.ts';
import { Donation } from './donation.entity.ts';
import { pledgeDonation, stepDonation } from './donation.ts';
import { Donor } from './donor.entity.ts';
import { DonorNameKey } from './donor-name-key.entity.ts';
import { changeDonor, registerDonor } from './donor.ts';
import { Fund } from './fund.entity.ts';
import { openFund, putInFund } from './fund.ts';
import { GoodsLot } from './goods-lot.entity.ts';
import { disposeLot, putInStock } from './goods-lot.ts';
import { MatchRules } from './match-rules.entity.ts';
import { setMatchRules } from './match-rules.ts';
import { NeedMatch } from './need-match.entity.ts';
import { acceptMatch, declineMatch, proposeMatches } from './need-match.ts';
import { Need } from './need.entity.ts';
import { reactions } from './reactions.ts';
import { resolvers } from './resolvers.ts';
import { StockMovement } from './stock-movement.entity.ts';

export default {
  name: 'charity',
  schema: new URL('../schema.graphql', import.meta.url),
  database: database(import.meta.dirname, [
    Donor,
    DonorNameKey,
    Donation,
    DonationTrace,
    DonationTally,
    Fund,
    GoodsLot,
    StockMovement,
    Need,
    NeedMatch,
    MatchRules,
    Allocation,
    Delivery,
    Disclosure,
  ]),
  resolvers,
  reactions,
  policy,
  actions: {
    registerDonor,
    changeDonor,
    pledgeDonation,
    stepDonation,
    putInStock,
    putInFund,
    openFund,
    disposeLot,
    setMatchRules,
    proposeMatches,
    acceptMatch,
    declineMatch,
    proposeAllocation,
    approveAllocation,
    cancelAllocation,
    settleShortfall,
    dispatchAllocation,
    confirmDelivery,
    returnDelivery,
    acknowledgeDelivery,
    publishDisclosure,
  },
} satisfies Division;
