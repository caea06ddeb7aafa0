import type { Work } from '@nuanxin/kit';
import { recordService } from '@nuanxin/ledger';
import type { RecordServiceInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import type { ReliefServiceRecord } from './relief-service-record.entity.ts';

/** Records a service given in relief 服务登记: counselling, search for kin, job guidance. */
export async function recordReliefService(work: Work, input: RecordServiceInput): Promise<ReliefServiceRecord> {
  return recordService<ReliefServiceRecord>(work, ledger, input);
}
