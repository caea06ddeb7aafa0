import { charity, homelessness, organizations } from '@nuanxin/contracts';
import { on, type KeyPlace, type Reaction } from '@nuanxin/kit';
import { personIdentified } from './after-care.ts';
import type { CaseLedger, Ledger } from './ledger.ts';
import { isOurNeed, needDelivered, needMoved } from './need.ts';
import { stationOpened, stationStopped } from './station.ts';

/** What every ledger does when another division speaks: stations stop and open, charity gives. */
export function caseReactions(ledger: CaseLedger): Reaction[] {
  return [
    on(organizations.StationSuspended, (work, data) => stationStopped(work, ledger, data)),
    on(organizations.StationClosed, (work, data) => stationStopped(work, ledger, data)),
    on(organizations.StationOpened, stationOpened),
    on(charity.NeedMatched, (work, data) => needMoved(work, ledger, data, 'MATCHED'), isOurNeed(ledger)),
    on(charity.AllocationApproved, (work, data) => needMoved(work, ledger, data, 'ALLOCATED'), isOurNeed(ledger)),
    on(charity.DeliveryConfirmed, (work, data) => needDelivered(work, ledger, data), isOurNeed(ledger)),
  ];
}

/**
 * The same, and the true key of somebody unknown who was identified elsewhere. `keyPlaces` are the division's own tables that hold a
 * person key: they are re-keyed with the shared ones.
 */
export function ledgerReactions(ledger: Ledger, keyPlaces: readonly KeyPlace[] = []): Reaction[] {
  return [...caseReactions(ledger), on(homelessness.PersonIdentified, (work, data) => personIdentified(work, ledger, data, keyPlaces))];
}
