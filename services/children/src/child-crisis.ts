import type { DataOf, volunteers } from '@nuanxin/contracts';
import type { Work } from '@nuanxin/kit';
import { neighbourWorried, raiseCrisis, stepCrisis } from '@nuanxin/ledger';
import type { ChildCrisis } from './child-crisis.entity.ts';
import type { RaiseCrisisInput, StepCrisisInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Raises a crisis of a child 危机上报. */
export async function raiseChildCrisis(work: Work, input: RaiseCrisisInput): Promise<ChildCrisis> {
  return raiseCrisis<ChildCrisis>(work, ledger, input);
}

/** Takes a crisis one step on 危机处置; harm to a child is closed with the receipt of its report only (MPL 11). */
export async function stepChildCrisis(work: Work, input: StepCrisisInput): Promise<ChildCrisis> {
  return stepCrisis<ChildCrisis>(work, ledger, input);
}

/** A watcher could not see a child of ours, or saw that something is wrong. */
export async function childWatcherWorried(work: Work, data: DataOf<typeof volunteers.NeighbourSeen>): Promise<void> {
  await neighbourWorried(work, ledger, data);
}
