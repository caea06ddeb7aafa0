import type { Work } from '@nuanxin/kit';
import { recordVisit } from '@nuanxin/ledger';
import type { DisabilityVisit } from './disability-visit.entity.ts';
import type { RecordVisitInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Records a visit to a person with a disability 走访; two misses of somebody at high risk raise a crisis (domain.md §3.3). */
export async function recordDisabilityVisit(work: Work, input: RecordVisitInput): Promise<DisabilityVisit> {
  return recordVisit<DisabilityVisit>(work, ledger, input);
}
