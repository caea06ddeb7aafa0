import { homelessness, volunteers } from '@nuanxin/contracts';
import { on } from '@nuanxin/kit';
import { isWorry, ledgerReactions } from '@nuanxin/ledger';
import { AbilityAssessment } from './ability-assessment.entity.ts';
import { elderWatcherWorried } from './elder-crisis.ts';
import { openElderAfterCare } from './elder-file.ts';
import { ledger } from './ledger.ts';

/** What the elders' division does when another speaks. */
export const reactions = [
  ...ledgerReactions(ledger, [[AbilityAssessment, 'personId']]),
  on(homelessness.PersonIdentified, openElderAfterCare),
  on(volunteers.NeighbourSeen, elderWatcherWorried, isWorry),
];
