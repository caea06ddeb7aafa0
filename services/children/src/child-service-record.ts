import type { Work } from '@nuanxin/kit';
import { recordService } from '@nuanxin/ledger';
import type { ChildServiceRecord } from './child-service-record.entity.ts';
import type { ChildServiceType, RecordServiceInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Records a service given to children 服务登记. */
export async function recordChildService(work: Work, input: RecordServiceInput): Promise<ChildServiceRecord> {
  return recordService<ChildServiceRecord>(work, ledger, input);
}

/**
 * Which of the five kinds (seed) a record is, by its catalogue item; tutoring and practice share S16, of which community work is practice
 * (judgement).
 */
export function serviceTypeOf({ catalogueCode, method }: { catalogueCode: string; method: string }): ChildServiceType | null {
  if (catalogueCode === 'S16') return method === 'COMMUNITY' ? 'PRACTICE' : 'STUDY_TUTORING';
  return ({ S15: 'SAFETY_EDU', S17: 'PSYCH', S18: 'PARENTING' } as const)[catalogueCode] ?? null;
}
