import { defineStates, type StateOf } from '@nuanxin/casework';
import { actorOf, change, newId, Rejection, take, type Work } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';
import { AfterCare } from './after-care.entity.ts';
import type { StepAfterCareInput } from './graphql.generated.ts';
import type { ReliefCase } from './relief-case.entity.ts';

/** Days within which the home township makes the first visit (HRM 12, domain.md §3.3). */
const firstVisitDays = 7;

/** An after-care 返乡后续 (names judgement): the home township does it, in the place of the relief station that cannot. */
export const afterCareStates = defineStates({
  name: 'after-care',
  initial: 'OPEN',
  states: {
    OPEN: { zh: '待接收', en: 'Open' },
    ACCEPTED: { zh: '已接收', en: 'Accepted' },
    VISITED: { zh: '已首访', en: 'Visited' },
    CLOSED: { zh: '已结束', en: 'Closed' },
  },
  steps: {
    ACCEPT: { from: 'OPEN', to: 'ACCEPTED', who: ['STATION_WORKER', 'RESCUE_STAFF', 'COUNTY_DIV'], event: 'after-care-accepted', label: { zh: '接收', en: 'Accept' } },
    RECORD_VISIT: {
      from: ['OPEN', 'ACCEPTED'], to: 'VISITED', who: ['STATION_WORKER', 'RESCUE_STAFF', 'COUNTY_DIV'], event: 'after-care-visited', label: { zh: '登记首访', en: 'Record the first visit' },
    },
    CLOSE: { from: 'VISITED', to: 'CLOSED', who: ['STATION_WORKER', 'COUNTY_DIV'], event: 'after-care-closed', label: { zh: '结束', en: 'Close' } },
  },
});

/** Opens the after-care of a departure in the region somebody goes to. */
export function openAfterCare(work: Work, { id: caseId, personId }: ReliefCase, mode: string, regionCode: number): AfterCare {
  return work.em.create(AfterCare, {
    id: newId(work.now.getTime()), caseId, personId, regionCode, sensitivity: 3, mode, departedAt: work.now, dueAt: new Date(work.now.getTime() + firstVisitDays * 86_400_000),
    state: afterCareStates.initial, firstVisitAt: null, causes: [], jobGuidance: null, note: null, createdBy: actorOf(work).id, createdAt: work.now, updatedAt: work.now, version: 1,
  });
}

/** Takes an after-care one step on; the first visit tells when and why the person had left (HRM 12). */
export async function stepAfterCare(work: Work, input: StepAfterCareInput): Promise<AfterCare> {
  const it = await change(work, AfterCare, input.id, input.expectedVersion);
  take(afterCareStates, it as AfterCare & { state: StateOf<typeof afterCareStates> }, input.step, actorOf(work));
  if (input.step === 'RECORD_VISIT') {
    const at = input.visitedAt ? new Date(input.visitedAt) : null;
    if (!at || at > work.now || at < it.departedAt) {
      throw new Rejection('INVALID_INPUT', { zh: '首访时间应在离站之后、现在之前。', en: 'The first visit is after the departure and not in the future.' }, 'input.visitedAt');
    }
    if (!input.causes?.length) throw new Rejection('INVALID_INPUT', { zh: '请填写流浪原因。', en: 'Say why the person had left home.' }, 'input.causes');
    Object.assign(it, { firstVisitAt: at, causes: [...input.causes] });
  }
  if (input.jobGuidance != null) it.jobGuidance = input.jobGuidance;
  if (input.note !== undefined) it.note = text(input.note, 2000, 'input.note');
  it.updatedAt = work.now;
  return it;
}
