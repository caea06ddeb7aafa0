import { disability } from '@nuanxin/contracts';
import type { Ledger } from '@nuanxin/ledger';
import { restricted } from './certificate.ts';
import { DisabilityCrisis } from './disability-crisis.entity.ts';
import { DisabilityFile } from './disability-file.entity.ts';
import { DisabilityNameKey } from './disability-name-key.entity.ts';
import { DisabilityNeed } from './disability-need.entity.ts';
import { DisabilityServiceRecord } from './disability-service-record.entity.ts';
import { DisabilityVisit } from './disability-visit.entity.ts';

/** The disability ledger 残疾人台账, as the actions that all ledgers share need it. */
export const ledger: Ledger = {
  division: 'disability',
  letter: 'D',
  actionCode: 'A7',
  visitCatalogueCode: 'S25',
  told: ({ categories }) => (categories.some(it => restricted.has(it)) ? ['RESTRICTED'] : categories),
  categoryScope: 'disability:health',
  sensitivity: 2,
  File: DisabilityFile,
  NameKey: DisabilityNameKey,
  Visit: DisabilityVisit,
  Crisis: DisabilityCrisis,
  ServiceRecord: DisabilityServiceRecord,
  Need: DisabilityNeed,
  events: disability,
  visitFacts: file => {
    const { visitStability } = file as DisabilityFile;
    return visitStability ? { stability: visitStability } : {};
  },
};
