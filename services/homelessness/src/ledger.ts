import { homelessness } from '@nuanxin/contracts';
import type { CaseLedger } from '@nuanxin/ledger';
import { ReliefCase } from './relief-case.entity.ts';
import { ReliefCrisis } from './relief-crisis.entity.ts';
import { ReliefNameKey } from './relief-name-key.entity.ts';
import { ReliefNeed } from './relief-need.entity.ts';
import { ReliefServiceRecord } from './relief-service-record.entity.ts';

/** The relief ledger 救助台账, as the actions that all ledgers share need it: cases instead of files, and nobody visited by risk level. */
export const ledger = {
  division: 'homelessness',
  letter: 'H',
  actionCode: 'A6',
  sensitivity: 3,
  File: ReliefCase,
  NameKey: ReliefNameKey,
  Crisis: ReliefCrisis,
  ServiceRecord: ReliefServiceRecord,
  Need: ReliefNeed,
  events: homelessness,
  activeStates: [
    'REPORTED', 'CONTACTED', 'ADMITTED', 'HOSPITALISED', 'IDENTIFYING', 'IDENTIFIED', 'RETURN_PLANNED', 'STRANDED', 'SETTLEMENT_APPLIED', 'SETTLED', 'DEPARTED', 'AFTERCARE',
  ],
} as const satisfies CaseLedger;
