import type { Work } from '@nuanxin/kit';
import { postNeed } from '@nuanxin/ledger';
import type { ElderNeed } from './elder-need.entity.ts';
import type { PostNeedInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Tells charity of an elder's need 发布需求. */
export async function postElderNeed(work: Work, input: PostNeedInput): Promise<ElderNeed> {
  return postNeed<ElderNeed>(work, ledger, input);
}
