import { neighbourPairStates, visitTaskStates } from '@nuanxin/casework';
import { volunteers, type DataOf, type LedgerEvents } from '@nuanxin/contracts';
import { actorOf, change, emit, newId, Rejection, take, today, type Work } from '@nuanxin/kit';
import { text } from '@nuanxin/ledger';
import type { ReportWatchInput } from './graphql.generated.ts';
import { NeighbourPair } from './neighbour-pair.entity.ts';
import { personal } from './reach.entity.ts';
import { inPlaceOf } from './self.ts';
import { Volunteer } from './volunteer.entity.ts';
import { WatchTask } from './watch-task.entity.ts';

/**
 * Kinds of crisis of which no neighbour is told: that there is one would tell of an illness or of harm, and whoever does the harm may live
 * next door (domain.md §1.4 sensitivity 4, §7.4; judgement).
 */
const untold: ReadonlySet<string> = new Set(['ABUSE', 'VIOLENCE', 'MENTAL_EPISODE']);

/** Somebody is in danger 危机上报: every active watcher of that person is asked to look in, and the bureau is told how many. */
export async function alertWatchers(
  work: Work,
  { crisisId, personId: key, level, kind, at, acknowledgeBy, regionCode }: DataOf<LedgerEvents['CrisisRaised']>,
): Promise<void> {
  if (!key) return;
  const personId = await today(work, key);
  const all = untold.has(kind) ? [] : await work.em.find(NeighbourPair, { personId, state: 'ACTIVE' }, { orderBy: { id: 'asc' } });
  const active = new Set((await work.em.find(Volunteer, { id: { $in: all.map(it => it.volunteerId) }, state: 'ACTIVE' })).map(it => it.id));
  const pairs = all.filter(it => active.has(it.volunteerId));
  const asked = new Set((await work.em.find(WatchTask, { crisisId })).map(it => it.pairId));
  for (const pair of pairs.filter(it => !asked.has(it.id)))
    work.em.create(WatchTask, { ...blank(work, pair), crisisId, level, dueAt: new Date(acknowledgeBy) });
  emit(work, volunteers.WatchersAlerted, { crisisId, personId, watchers: pairs.length, regionCode, at }, { id: crisisId, regionCode });
}

/** Whether a crisis is over, or was none. */
export const isOver = ({ state }: DataOf<LedgerEvents['CrisisStateChanged']>): boolean => state === 'CLOSED' || state === 'FALSE_ALARM';

/** A crisis is over (`isOver`): nobody has to look any more. */
export async function crisisMoved(work: Work, { crisisId }: DataOf<LedgerEvents['CrisisStateChanged']>): Promise<void> {
  for (const watch of await work.em.find(WatchTask, { crisisId, state: 'OPEN' })) {
    take(visitTaskStates, watch, 'CANCEL', actorOf(work));
    watch.updatedAt = work.now;
  }
}

/** A watcher tells what it saw 守望反馈: the answer to a task, or to the pair's oldest open one, or a look that nobody had asked for. */
export async function reportWatch(work: Work, input: ReportWatchInput): Promise<WatchTask> {
  const { watch, pair } = await lookOf(work, input);
  const actor = inPlaceOf(work, pair.volunteerId, input.watchId ? 'input.watchId' : 'input.pairId');
  take(visitTaskStates, watch, 'COMPLETE', { ...actor, actsAs: [...actor.actsAs, 'STATION_WORKER'] }, 'input.watchId');
  Object.assign(watch, { result: input.result, note: text(input.note, 500, 'input.note'), reportedAt: work.now, updatedAt: work.now });
  if (input.result !== 'NOT_SEEN') Object.assign(pair, { lastContactAt: work.now, updatedAt: work.now });
  const { personId, regionCode } = pair;
  emit(
    work,
    volunteers.NeighbourSeen,
    { pairId: pair.id, watchId: watch.id, personId, result: input.result, regionCode, at: work.now.toISOString() },
    watch,
  );
  return watch;
}

async function lookOf(work: Work, { watchId, pairId }: ReportWatchInput): Promise<{ watch: WatchTask; pair: NeighbourPair }> {
  if (!watchId === !pairId)
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '请指明守望任务或结对之一。', en: 'Name the task or the pair, one of them.' },
      'input.watchId',
    );
  if (watchId) {
    const watch = await change(work, WatchTask, watchId, null, 'input.watchId');
    return { watch, pair: await change(work, NeighbourPair, watch.pairId, null, 'input.watchId') };
  }
  const pair = await change(work, NeighbourPair, pairId!, null, 'input.pairId');
  if (pair.state !== 'ACTIVE') {
    const said = { zh: `结对当前状态为 ${pair.state}，不能反馈。`, en: `The pair is ${pair.state}: nothing to report.` };
    throw new Rejection('ILLEGAL_TRANSITION', said, 'input.pairId', neighbourPairStates.allowed(pair.state));
  }
  const waiting = await work.em.findOne(WatchTask, { pairId: pair.id, state: 'OPEN' }, { orderBy: { openedAt: 'asc' } });
  return { watch: waiting ?? work.em.create(WatchTask, { ...blank(work, pair), id: work.newId() }), pair };
}

function blank(work: Work, { id: pairId, volunteerId, personId, householdId, stationId, regionCode }: NeighbourPair) {
  return {
    id: newId(),
    pairId,
    volunteerId,
    personId,
    householdId,
    stationId,
    regionCode,
    sensitivity: personal,
    crisisId: null,
    level: null,
    state: visitTaskStates.initial,
    openedAt: work.now,
    dueAt: null,
    result: null,
    note: null,
    reportedAt: null,
    createdBy: actorOf(work).id,
    updatedAt: work.now,
    version: 1,
  };
}
