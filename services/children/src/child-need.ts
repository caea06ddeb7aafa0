import type { Work } from '@nuanxin/kit';
import { postNeed } from '@nuanxin/ledger';
import type { ChildNeed } from './child-need.entity.ts';
import type { PostNeedInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Tells charity of a child's need 发布需求. */
export async function postChildNeed(work: Work, input: PostNeedInput): Promise<ChildNeed> {
  return postNeed<ChildNeed>(work, ledger, input);
}
