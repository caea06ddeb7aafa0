import type { Work } from '@nuanxin/kit';
import { recordVisit } from '@nuanxin/ledger';
import type { ChildVisit } from './child-visit.entity.ts';
import type { RecordVisitInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Records a visit to a child 探访; two misses of somebody at high risk raise a crisis (domain.md §3.3). */
export async function recordChildVisit(work: Work, input: RecordVisitInput): Promise<ChildVisit> {
  return recordVisit<ChildVisit>(work, ledger, input);
}
