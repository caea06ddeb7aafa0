import { needsReceipt } from '@nuanxin/casework';
import type { DataOf, volunteers } from '@nuanxin/contracts';
import { Rejection, type Actor, type Work } from '@nuanxin/kit';
import { neighbourWorried, raiseCrisis, stepCrisis } from '@nuanxin/ledger';
import type { DisabilityCrisis } from './disability-crisis.entity.ts';
import type { DisabilityFile } from './disability-file.entity.ts';
import type { CrisisKind, RaiseCrisisInput, StepCrisisInput } from './graphql.generated.ts';
import { ledger } from './ledger.ts';

/** Raises a crisis of a person with a disability 危机上报. */
export async function raiseDisabilityCrisis(work: Work, input: RaiseCrisisInput): Promise<DisabilityCrisis> {
  return raiseCrisis<DisabilityCrisis>(work, ledger, input);
}

/** Takes a crisis one step on 危机处置; violence against somebody without full capacity is reported to the police first (ADV 14). */
export async function stepDisabilityCrisis(work: Work, input: StepCrisisInput): Promise<DisabilityCrisis> {
  const crisis = await stepCrisis<DisabilityCrisis>(work, ledger, input);
  if (input.step !== 'CLOSE' || crisis.receiptNo || !crisis.fileId) return crisis;
  const file = (await work.em.findOne(ledger.File, crisis.fileId)) as DisabilityFile | null;
  const withoutFullCapacity = file?.legalCapacity === 'LIMITED' || file?.legalCapacity === 'NONE';
  if (needsReceipt(crisis.kind as CrisisKind, { child: false, withoutFullCapacity })) {
    const said = {
      zh: '无（限制）民事行为能力人遭受家庭暴力的，须先报案并填写回执号（反家庭暴力法第14条）。',
      en: 'Violence against a person without full capacity is reported to the police first (ADV 14): give the receipt number.',
    };
    throw new Rejection('INVALID_INPUT', said, 'input.receiptNo');
  }
  return crisis;
}

/** A watcher could not see somebody of ours, or saw that something is wrong. */
export async function disabilityWatcherWorried(work: Work, data: DataOf<typeof volunteers.NeighbourSeen>): Promise<void> {
  await neighbourWorried(work, ledger, data);
}

/** The kind of a crisis as somebody may know it: a grid worker learns no mental illness by it (domain.md §7.4). */
export function kindFor(actor: Actor | null, kind: string): CrisisKind {
  const knows = actor?.scopes.has('disability:read') || actor?.scopes.has('disability:health') || actor?.scopes.has('crisis:handle');
  return kind === 'MENTAL_EPISODE' && !knows ? 'OTHER' : (kind as CrisisKind);
}
