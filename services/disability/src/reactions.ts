import { homelessness, volunteers } from '@nuanxin/contracts';
import { on } from '@nuanxin/kit';
import { isWorry, ledgerReactions } from '@nuanxin/ledger';
import { disabilityWatcherWorried } from './disability-crisis.ts';
import { openDisabilityAfterCare } from './disability-file.ts';
import { ledger } from './ledger.ts';

/** What the disability division does when another speaks. */
export const reactions = [
  ...ledgerReactions(ledger),
  on(homelessness.PersonIdentified, openDisabilityAfterCare),
  on(volunteers.NeighbourSeen, disabilityWatcherWorried, isWorry),
];
