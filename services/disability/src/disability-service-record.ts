import type { Work } from '@nuanxin/kit';
import { recordService } from '@nuanxin/ledger';
import type { DisabilityServiceRecord } from './disability-service-record.entity.ts';
import type { RecordServiceInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Records a service given to persons with disabilities 服务登记. */
export async function recordDisabilityService(work: Work, input: RecordServiceInput): Promise<DisabilityServiceRecord> {
  return recordService<DisabilityServiceRecord>(work, ledger, input);
}
