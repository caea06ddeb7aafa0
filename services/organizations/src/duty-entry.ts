import type { DataOf, elders, homelessness } from '@nuanxin/contracts';
import { all, page, rekey, sql, type Envelope, type PageArgs, type Row, type Work } from '@nuanxin/kit';
import { DutyEntry } from './duty-entry.entity.ts';
import type { DutyFilter } from './graphql.generated.ts';
import { under } from './region.ts';

/** States in which nobody has to do anything any more. */
const over = ['CLOSED', 'FALSE_ALARM'];

/** Someone unknown has a name: what waits for them goes by the true key. */
export async function identifyDuties(work: Work, { tempId, personId }: DataOf<typeof homelessness.PersonIdentified>): Promise<void> {
  await rekey(work, [[DutyEntry, 'personId']], tempId, personId);
}

/** Folds a crisis of a ledger into the queue. */
export async function enterDuty(work: Work, data: DataOf<typeof elders.CrisisRaised>, { type, sensitivity }: Envelope): Promise<void> {
  const { crisisId, regionCode, level, kind, personId, stationId, at, acknowledgeBy } = data;
  await work.em.upsert(DutyEntry, {
    id: crisisId,
    regionCode,
    sensitivity: Math.max(1, sensitivity),
    division: type.slice(0, type.indexOf('.')),
    level,
    kind,
    personId,
    stationId,
    state: 'RAISED',
    raisedAt: new Date(at),
    stateAt: new Date(at),
    acknowledgeBy: new Date(acknowledgeBy),
    acknowledgedAt: null,
    closedAt: null,
    rank: `${level} ${new Date(acknowledgeBy).toISOString()}`,
  });
}

/**
 * Folds what happened to a crisis. What comes before its own beginning is tried again later, by the broker: nothing is dropped. A step that
 * was overtaken by a later one changes nothing.
 */
export async function followDuty(work: Work, data: DataOf<typeof elders.CrisisStateChanged>): Promise<void> {
  const { crisisId, state, level } = data;
  const at = new Date(data.at);
  const entry = await work.em.findOne(DutyEntry, crisisId);
  if (!entry) throw new Error(`crisis ${crisisId} is not in the queue yet`);
  if (state !== 'RAISED' && (!entry.acknowledgedAt || at < entry.acknowledgedAt)) entry.acknowledgedAt = at;
  if (at < entry.stateAt) return;
  Object.assign(entry, { state, level, stateAt: at, rank: `${level} ${entry.acknowledgeBy.toISOString()}` });
  entry.closedAt = over.includes(state) ? at : null;
}

/** A station stopped: its crises are answered by the fallback. */
export async function reassignDuties(
  work: Work,
  { stationId, fallbackStationId }: { stationId: string; fallbackStationId: string },
): Promise<void> {
  await work.em.nativeUpdate(DutyEntry, { stationId, state: { $nin: over } }, { stationId: fallbackStationId });
}

/** The queue: the gravest first, among these the nearest deadline; only those still open unless all are asked for. */
export function dutyPage(work: Work, args: PageArgs & { filter?: DutyFilter | null }) {
  const { regionCode, open, level } = args.filter ?? {};
  const where = all(under(regionCode), open !== false && sql`t.state <> all(${over})`, level != null && sql`t.level = ${level}`);
  return page(work, DutyEntry, args, { where, by: 'rank' });
}

/** Whether nobody answered in time. */
export const isLate = ({ acknowledgedAt, acknowledgeBy }: Pick<Row<DutyEntry>, 'acknowledgedAt' | 'acknowledgeBy'>, now: Date): boolean =>
  new Date(acknowledgedAt ?? now) > new Date(acknowledgeBy);
