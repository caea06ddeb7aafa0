import type { Work } from '@nuanxin/kit';
import { postNeed } from '@nuanxin/ledger';
import type { DisabilityNeed } from './disability-need.entity.ts';
import type { PostNeedInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Tells charity of a need of a person with a disability 发布需求. */
export async function postDisabilityNeed(work: Work, input: PostNeedInput): Promise<DisabilityNeed> {
  return postNeed<DisabilityNeed>(work, ledger, input);
}
