import { chinaDate, checkCitizenId, isPersonId, neighbourPairStates, personKey, visitTaskStates } from '@nuanxin/casework';
import { volunteers } from '@nuanxin/contracts';
import { accept, actorOf, change, emit, Rejection, take, today, type Work } from '@nuanxin/kit';
import { regionOf, secrets, text } from '@nuanxin/ledger';
import type { ChangeNeighbourPairInput, PairNeighbourInput, RejectionCode, StepNeighbourPairInput } from './graphql.generated.ts';
import { NeighbourPair } from './neighbour-pair.entity.ts';
import { personal } from './reach.entity.ts';
import { mustBeActive, stepsAs } from './self.ts';
import { Volunteer } from './volunteer.entity.ts';
import { WatchTask } from './watch-task.entity.ts';

/** Watchers of one person, metres between the homes, days between looks: at most (domain.md §2.6, judgement). */
const [mostWatchers, mostMetres, mostDays] = [3, 500, 90];

/** Pairs a volunteer with somebody to look after 结对: one person has at most three watchers, and is not its own. */
export async function pairNeighbour(work: Work, input: PairNeighbourInput): Promise<NeighbourPair> {
  const volunteer = await change(work, Volunteer, input.volunteerId, null, 'input.volunteerId');
  mustBeActive(volunteer, 'input.volunteerId');
  const personId = await personOf(work, input);
  if (personId === volunteer.personId)
    throw new Rejection('INVALID_INPUT', { zh: '不能与本人结对。', en: 'Nobody watches over oneself.' }, 'input.volunteerId');
  // Two who pair at the same time wait for one another: else both would count two.
  await work.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`watchers ${personId}`]);
  const others = await work.em.find(NeighbourPair, { personId, state: { $ne: 'ENDED' } });
  if (others.some(it => it.volunteerId === volunteer.id))
    throw new Rejection('DUPLICATE', { zh: '已结对。', en: 'They are paired already.' }, 'input.volunteerId');
  if (others.length >= mostWatchers) {
    throw new Rejection<RejectionCode>(
      'WATCHERS_FULL',
      { zh: `每人最多 ${mostWatchers} 名守望者。`, en: `A person has ${mostWatchers} watchers at most.` },
      'input.personId',
    );
  }
  checkPair(input);
  const pair = work.em.create(NeighbourPair, {
    id: work.newId(),
    volunteerId: volunteer.id,
    personId,
    householdId: input.householdId ?? null,
    stationId: input.stationId ? await today(work, input.stationId) : null,
    regionCode: regionOf(input.regionCode, 'input.regionCode'),
    sensitivity: personal,
    everyDays: input.everyDays,
    distanceMetres: input.distanceMetres ?? null,
    serviceNote: text(input.serviceNote, 200, 'input.serviceNote'),
    lastContactAt: null,
    state: neighbourPairStates.initial,
    agreedAt: null,
    endedAt: null,
    createdBy: actorOf(work).id,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
  if (input.agreed) move(work, pair, 'AGREE', 'input.agreed');
  return pair;
}

/** Changes how a pair looks after one another; what is absent stays. */
export async function changeNeighbourPair(work: Work, input: ChangeNeighbourPairInput): Promise<NeighbourPair> {
  const pair = await change(work, NeighbourPair, input.id, input.expectedVersion);
  checkPair(input);
  if (input.everyDays != null) pair.everyDays = input.everyDays;
  if (input.distanceMetres !== undefined) pair.distanceMetres = input.distanceMetres;
  if (input.serviceNote !== undefined) pair.serviceNote = text(input.serviceNote, 200, 'input.serviceNote');
  if (input.householdId !== undefined) pair.householdId = input.householdId;
  if (input.stationId !== undefined) pair.stationId = input.stationId ? await today(work, input.stationId) : null;
  pair.updatedAt = work.now;
  return pair;
}

/** Takes a pair one step on: the station or the volunteer itself; a pair that ends or pauses has no open watch. */
export async function stepNeighbourPair(work: Work, { id, step, expectedVersion }: StepNeighbourPairInput): Promise<NeighbourPair> {
  const pair = await change(work, NeighbourPair, id, expectedVersion);
  move(work, pair, step);
  if (pair.state === 'ENDED' || pair.state === 'PAUSED') await cancelWatches(work, id);
  return pair;
}

/** A volunteer who leaves or is suspended watches over nobody: its pairs end or rest, and what was asked of it is taken back. */
export async function restPairs(work: Work, volunteerId: string, step: 'END' | 'PAUSE'): Promise<void> {
  for (const pair of await work.em.find(NeighbourPair, { volunteerId })) {
    if (!neighbourPairStates.allowed(pair.state).includes(step)) continue;
    move(work, pair, step);
    await cancelWatches(work, pair.id);
  }
}

async function cancelWatches(work: Work, pairId: string): Promise<void> {
  for (const watch of await work.em.find(WatchTask, { pairId, state: 'OPEN' })) {
    take(visitTaskStates, watch, 'CANCEL', { ...actorOf(work), actsAs: ['SYS'] });
    watch.updatedAt = work.now;
  }
}

/** Takes the step, and tells whether somebody watches. */
export function move(work: Work, pair: NeighbourPair, step: StepNeighbourPairInput['step'], field = 'input.step'): void {
  const before = pair.state === 'ACTIVE';
  take(neighbourPairStates, pair, step, stepsAs(work, pair.volunteerId), field);
  if (step === 'AGREE') pair.agreedAt = work.now;
  if (step === 'END') pair.endedAt = work.now;
  pair.updatedAt = work.now;
  const active = pair.state === 'ACTIVE';
  if (active !== before) {
    emit(
      work,
      volunteers.WatcherChanged,
      { pairId: pair.id, volunteerId: pair.volunteerId, personId: pair.personId, active, regionCode: pair.regionCode },
      pair,
    );
  }
}

/** The instant by which a watcher should look in; null while nobody watches. */
export function nextLookBy({
  state,
  everyDays,
  lastContactAt,
  agreedAt,
}: {
  state: string;
  everyDays: number;
  lastContactAt?: Date | null;
  agreedAt?: Date | null;
}): Date | null {
  const from = lastContactAt ?? agreedAt;
  return state === 'ACTIVE' && from ? new Date(new Date(from).getTime() + everyDays * 86_400_000) : null;
}

async function personOf(work: Work, { personId, citizenId }: PairNeighbourInput): Promise<string> {
  if (citizenId) return personKey(secrets().pepper, accept(checkCitizenId(citizenId, { today: chinaDate(work.now) }), 'input.citizenId'));
  if (!personId || !isPersonId(personId))
    throw new Rejection(
      'INVALID_INPUT',
      { zh: '请提供人员主键或公民身份号码。', en: 'Give a person key or a citizen id.' },
      'input.personId',
    );
  return today(work, personId);
}

function checkPair({ everyDays, distanceMetres }: Pick<ChangeNeighbourPairInput, 'everyDays' | 'distanceMetres'>): void {
  if (everyDays != null && (everyDays < 1 || everyDays > mostDays)) {
    throw new Rejection('INVALID_INPUT', { zh: `守望频次为 1–${mostDays} 天。`, en: `1 to ${mostDays} days.` }, 'input.everyDays');
  }
  if (distanceMetres != null && (distanceMetres < 0 || distanceMetres > mostMetres)) {
    throw new Rejection(
      'INVALID_INPUT',
      { zh: `守望者应住在 ${mostMetres} 米以内。`, en: `A watcher lives within ${mostMetres} metres.` },
      'input.distanceMetres',
    );
  }
}
