import { homelessness, volunteers } from '@nuanxin/contracts';
import { on } from '@nuanxin/kit';
import { isWorry, ledgerReactions } from '@nuanxin/ledger';
import { childWatcherWorried } from './child-crisis.ts';
import { openChildAfterCare } from './child-file.ts';
import { ChildGuardian } from './child-guardian.entity.ts';
import { GuardianshipAssessment } from './guardianship-assessment.entity.ts';
import { ledger } from './ledger.ts';
import { MandatoryReport } from './mandatory-report.entity.ts';

/** What the children's division does when another speaks. */
export const reactions = [
  ...ledgerReactions(ledger, [[ChildGuardian, 'personId'], [GuardianshipAssessment, 'personId'], [MandatoryReport, 'personId']]),
  on(homelessness.PersonIdentified, openChildAfterCare),
  on(volunteers.NeighbourSeen, childWatcherWorried, isWorry),
];
