import type { Work } from '@nuanxin/kit';
import { postNeed } from '@nuanxin/ledger';
import type { PostNeedInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import type { ReliefNeed } from './relief-need.entity.ts';

/** Tells charity of the need of somebody in relief 发布需求. */
export async function postReliefNeed(work: Work, input: PostNeedInput): Promise<ReliefNeed> {
  return postNeed<ReliefNeed>(work, ledger, input);
}
