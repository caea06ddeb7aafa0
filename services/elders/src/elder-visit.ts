import type { Work } from '@nuanxin/kit';
import { recordVisit } from '@nuanxin/ledger';
import type { ElderVisit } from './elder-visit.entity.ts';
import type { RecordVisitInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Records a visit to an elder 探访; two misses of somebody at high risk raise a crisis (domain.md §3.3). */
export async function recordElderVisit(work: Work, input: RecordVisitInput): Promise<ElderVisit> {
  return recordVisit<ElderVisit>(work, ledger, input);
}
