import { caseReactions } from '@nuanxin/ledger';
import { ledger } from './ledger.ts';

/** What the relief division does when another speaks: stations stop and open, charity gives. Who somebody is, it says itself. */
export const reactions = caseReactions(ledger);
