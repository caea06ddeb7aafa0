import { actorOf, type Work } from '@nuanxin/kit';
import { raiseCrisis, stepCrisis } from '@nuanxin/ledger';
import type { RaiseCrisisInput, StepCrisisInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';
import type { ReliefCrisis } from './relief-crisis.entity.ts';

/** Raises a crisis 危机上报, of a case or of a place. */
export async function raiseReliefCrisis(work: Work, input: RaiseCrisisInput): Promise<ReliefCrisis> {
  return raiseCrisis<ReliefCrisis>(work, ledger, input);
}

/** Takes a crisis one step on 危机处置. */
export async function stepReliefCrisis(work: Work, input: StepCrisisInput): Promise<ReliefCrisis> {
  return stepCrisis<ReliefCrisis>({ ...work, actor: standIn(actorOf(work)) }, ledger, input);
}

/** In a relief station its own staff does what head and workers do in a social-work station (judgement; §3.4 "RESCUE_STAFF for all"). */
export function standIn<A extends { role: string; actsAs: readonly string[] } | null>(actor: A): A {
  return actor?.role === 'RESCUE_STAFF' ? { ...actor, actsAs: [...actor.actsAs, 'STATION_WORKER', 'STATION_HEAD'] } : actor;
}
