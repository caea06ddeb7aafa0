import type { DataOf, volunteers } from '@nuanxin/contracts';
import type { Work } from '@nuanxin/kit';
import { openCrisis, raiseCrisis, stepCrisis } from '@nuanxin/ledger';
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

/** A watcher could not see an elder of ours, or saw that something is wrong: level 2 (domain.md §3.5, §11). */
export async function neighbourWorried(work: Work, { personId, result }: DataOf<typeof volunteers.NeighbourSeen>): Promise<void> {
  if (result === 'SAW_WELL') return;
  const file = await work.em.findOne(ledger.File, { personId });
  if (file) openCrisis(work, ledger, { file, level: 2, kind: 'UNREACHABLE', situation: result === 'WRONG' ? '邻里守望：情况异常' : '邻里守望：未能见到本人' });
}
