import type { DataOf, volunteers } from '@nuanxin/contracts';
import type { Work } from '@nuanxin/kit';
import { neighbourWorried, raiseCrisis, stepCrisis } from '@nuanxin/ledger';
import type { ElderCrisis } from './elder-crisis.entity.ts';
import type { RaiseCrisisInput, StepCrisisInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Raises a crisis of an elder 危机上报. */
export async function raiseElderCrisis(work: Work, input: RaiseCrisisInput): Promise<ElderCrisis> {
  return raiseCrisis<ElderCrisis>(work, ledger, input);
}

/** Takes a crisis one step on 危机处置. */
export async function stepElderCrisis(work: Work, input: StepCrisisInput): Promise<ElderCrisis> {
  return stepCrisis<ElderCrisis>(work, ledger, input);
}

/** A watcher could not see an elder of ours, or saw that something is wrong. */
export async function elderWatcherWorried(work: Work, data: DataOf<typeof volunteers.NeighbourSeen>): Promise<void> {
  await neighbourWorried(work, ledger, data);
}
