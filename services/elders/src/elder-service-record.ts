import type { Work } from '@nuanxin/kit';
import { recordService } from '@nuanxin/ledger';
import type { ElderServiceRecord } from './elder-service-record.entity.ts';
import type { RecordServiceInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Records a service given to elders 服务登记. */
export async function recordElderService(work: Work, input: RecordServiceInput): Promise<ElderServiceRecord> {
  return recordService<ElderServiceRecord>(work, ledger, input);
}
