import type { charity, DataOf, elders, homelessness, organizations, volunteers } from '@nuanxin/contracts';
import { type Envelope, gather, type Gatherer, settle, type Work } from '@nuanxin/kit';
import { dayOf } from './input.ts';

// Folds events into the tables of the boards, each event once (the inbox sees to that). What the events of one transaction add up to is
// written by one statement at its end; no row is read.

type Sums = {
  records?: number;
  named?: number;
  heads?: number;
  staffCount?: number;
  treated?: number;
  participants?: number;
  materialsSets?: number;
  materialsDeliveries?: number;
  visits?: number;
  visitsMet?: number;
  volunteerMinutes?: number;
  goods?: number;
  deliveries?: number;
  crises?: number;
  donations?: number;
  donatedCents?: number;
};
const columns = {
  records: 'records',
  named: 'named',
  heads: 'heads',
  staffCount: 'staff_count',
  treated: 'treated',
  participants: 'participants',
  materialsSets: 'materials_sets',
  materialsDeliveries: 'materials_deliveries',
  visits: 'visits',
  visitsMet: 'visits_met',
  volunteerMinutes: 'volunteer_minutes',
  goods: 'goods',
  deliveries: 'deliveries',
  crises: 'crises',
  donations: 'donations',
  donatedCents: 'donated_cents',
} as const satisfies Record<keyof Sums, string>;
const sumNames = Object.keys(columns) as (keyof Sums)[];
const sumColumns = sumNames.map(it => columns[it]);

/** Where and for what a sum goes up. */
type Cell = {
  on: string;
  regionCode: number;
  actionCode?: string | null;
  catalogueCode?: string | null;
  activityKind?: string | null;
  paired?: boolean;
};

/** What events add to the boards, gathered until their transaction ends: sums by cell, persons by theirs, the last event's time. */
type Folded = { tallies: Map<string, Record<string, unknown>>; persons: Map<string, Record<string, unknown>>; at: string };

const cellColumns = 'id text, region_code bigint, "on" date, action_code text, catalogue_code text';
const tallyColumns = `${cellColumns}, activity_kind text, paired boolean, ${sumColumns.map(it => `${it} bigint`).join(', ')}`;
const personColumns = `${cellColumns}, part text, activity boolean, subject_id text`;
const named = (list: string) => list.split(', ').map(it => it.split(' ')[0]).join(', ');
const foldText = `with tallies as (
    insert into board_tally (sensitivity, ${named(tallyColumns)}) select 0, ${named(tallyColumns)} from jsonb_to_recordset(?::jsonb) as cell (${tallyColumns}) order by id
    on conflict (id) do update set ${sumColumns.map(it => `${it} = board_tally.${it} + excluded.${it}`).join(', ')}
  ), persons as (
    insert into board_person (sensitivity, ${named(personColumns)}) select 0, ${named(personColumns)} from jsonb_to_recordset(?::jsonb) as person (${personColumns}) order by id
    on conflict (id) do nothing
  )
  insert into board_mark (id, at) values ('folded', ?) on conflict (id) do update set at = greatest(board_mark.at, excluded.at)`;

const folded: Gatherer<Folded> = {
  empty: () => ({ tallies: new Map(), persons: new Map(), at: '' }),
  async write(work, { tallies, persons, at }) {
    await work.em.execute(foldText, [JSON.stringify([...tallies.values()]), JSON.stringify([...persons.values()]), new Date(at)]);
  },
};

function tally(work: Work, { on, regionCode, actionCode = null, catalogueCode = null, activityKind = null, paired = false }: Cell, sums: Sums): void {
  const { tallies } = gather(work, folded);
  const id = [on, regionCode, actionCode ?? '', catalogueCode ?? '', activityKind ?? '', paired ? 'p' : ''].join('|');
  let cell = tallies.get(id);
  if (!cell) {
    cell = { id, region_code: regionCode, on, action_code: actionCode, catalogue_code: catalogueCode, activity_kind: activityKind, paired };
    for (const column of sumColumns) cell[column] = 0;
    tallies.set(id, cell);
  }
  for (const name of sumNames) cell[columns[name]] = (cell[columns[name]] as number) + (sums[name] ?? 0);
}

type Part = 'SERVED' | 'REGISTERED' | 'VOLUNTEER';

function counts(work: Work, part: Part, { on, regionCode, actionCode = null, catalogueCode = null, activityKind = null }: Cell, subjectIds: readonly string[]): void {
  const { persons } = gather(work, folded);
  const cell = [part, on, regionCode, actionCode ?? '', catalogueCode ?? '', activityKind ? 'a' : ''].join('|');
  for (const subject of subjectIds) {
    const id = `${cell}|${subject}`;
    persons.set(id, { id, region_code: regionCode, on, part, action_code: actionCode, catalogue_code: catalogueCode, activity: activityKind !== null, subject_id: subject });
  }
}

/** The boards are folded up to this event. */
function mark(work: Work, { time }: Envelope): void {
  const board = gather(work, folded);
  const at = new Date(time).toISOString();
  if (at > board.at) board.at = at;
}

/** A target was set or lifted. */
export async function foldTarget(
  work: Work,
  { targetId, regionCode, active }: DataOf<typeof organizations.StationTargetSet>,
  envelope: Envelope,
): Promise<void> {
  await work.em.execute(
    `insert into board_target (id, region_code, sensitivity, told, active) values (?, ?, 0, ?, ?)
     on conflict (id) do update set active = excluded.active, told = excluded.told where excluded.told >= board_target.told`,
    [targetId, regionCode, envelope.subjectversion, active],
  );
  mark(work, envelope);
}

async function toldStation(
  work: Work,
  id: string,
  regionCode: number,
  { told, state, pilot }: { told: number; state?: string; pilot?: boolean },
) {
  await work.em.execute(
    `insert into board_station (id, region_code, sensitivity, told, state, pilot) values (?, ?, 0, ?, coalesce(?, 'PLANNED'), ?)
     on conflict (id) do update set told = greatest(board_station.told, excluded.told),
       state = case when excluded.told >= board_station.told then coalesce(?, board_station.state) else board_station.state end,
       pilot = case when excluded.told >= board_station.told then coalesce(excluded.pilot, board_station.pilot)
         else coalesce(board_station.pilot, excluded.pilot) end`,
    [id, regionCode, told, state ?? null, pilot ?? null, state ?? null],
  );
}

/** A station came into the register. */
export async function foldStation(
  work: Work,
  { stationId, regionCode, state, pilot }: DataOf<typeof organizations.StationRegistered>,
  envelope: Envelope,
): Promise<void> {
  await toldStation(work, stationId, regionCode, { told: envelope.subjectversion, state, pilot });
  mark(work, envelope);
}

/** A station is, or is no longer, under the pilot. */
export async function foldStationChange(
  work: Work,
  { stationId, regionCode, pilot }: DataOf<typeof organizations.StationChanged>,
  envelope: Envelope,
): Promise<void> {
  await toldStation(work, stationId, regionCode, { told: envelope.subjectversion, pilot });
  mark(work, envelope);
}

/** A station took a step. */
export const foldStationState =
  (state: 'BUILT' | 'OPERATING' | 'SUSPENDED' | 'CLOSED') =>
  async (work: Work, { stationId, regionCode }: { stationId: string; regionCode: number }, envelope: Envelope): Promise<void> => {
    await toldStation(work, stationId, regionCode, { told: envelope.subjectversion, state });
    mark(work, envelope);
  };

/** A project came, or took a step. The day it started is kept, in whatever order its events come. */
export async function foldProject(
  work: Work,
  { projectId, regionCode, area, state, on }: DataOf<typeof organizations.ProjectChanged>,
  envelope: Envelope,
): Promise<void> {
  await work.em.execute(
    `insert into board_project (id, region_code, sensitivity, told, area, state, started_on) values (?, ?, 0, ?, ?, ?, ?)
     on conflict (id) do update set started_on = coalesce(board_project.started_on, excluded.started_on),
       state = case when excluded.told >= board_project.told then excluded.state else board_project.state end,
       told = greatest(board_project.told, excluded.told)`,
    [projectId, regionCode, envelope.subjectversion, area, state, state === 'ACTIVE' ? on : null],
  );
  mark(work, envelope);
}

/** A pairing came into force, or out of it. */
export const foldPairing =
  (active: boolean) =>
  async (work: Work, { pairingId, regionCode }: { pairingId: string; regionCode: number }, envelope: Envelope): Promise<void> => {
    await work.em.execute(
      `insert into board_pairing (id, region_code, sensitivity, told, active) values (?, ?, 0, ?, ?)
       on conflict (id) do update set active = excluded.active, told = excluded.told where excluded.told >= board_pairing.told`,
      [pairingId, regionCode, envelope.subjectversion, active],
    );
    mark(work, envelope);
  };

/** An activity was reported. */
export async function foldActivity(work: Work, data: DataOf<typeof organizations.ActivityReported>, envelope: Envelope): Promise<void> {
  const {
    on,
    regionCode,
    actionCode,
    catalogueCode,
    kind,
    pairingId,
    attendanceMode,
    headcount,
    personIds,
    staffCount,
    treated,
    participants,
    materialsSets,
  } = data;
  const cell: Cell = { on, regionCode, actionCode, catalogueCode, activityKind: kind, paired: pairingId !== null };
  const named = attendanceMode === 'NAMED';
  tally(work, cell, {
    records: 1,
    named: named ? headcount : 0,
    heads: named ? 0 : headcount,
    staffCount,
    treated,
    participants,
    materialsSets,
    materialsDeliveries: materialsSets > 0 ? 1 : 0,
  });
  counts(work, 'SERVED', cell, personIds);
  mark(work, envelope);
}

/** A ledger recorded a service. */
export async function foldService(work: Work, data: DataOf<typeof elders.ServiceRecorded>, envelope: Envelope): Promise<void> {
  const { regionCode, actionCode, catalogueCode, personId, at, attendance, headcount } = data;
  const cell: Cell = { on: dayOf(new Date(at)), regionCode, actionCode, catalogueCode };
  const named = attendance === 'NAMED';
  tally(work, cell, { records: 1, named: named ? 1 : 0, heads: named ? 0 : headcount });
  if (personId) counts(work, 'SERVED', cell, [personId]);
  mark(work, envelope);
}

/** A ledger recorded a visit. Only who was met or spoken with counts as reached (domain §3.3). */
export const foldVisit =
  (actionCode: string) =>
  async (work: Work, { regionCode, at, resultCode }: DataOf<typeof elders.VisitRecorded>, envelope: Envelope): Promise<void> => {
    tally(
      work,
      { on: dayOf(new Date(at)), regionCode, actionCode },
      { visits: 1, visitsMet: resultCode === 'MET' || resultCode === 'SPOKE' ? 1 : 0 },
    );
    mark(work, envelope);
  };

/** A ledger opened a file. */
export const foldFile =
  (actionCode: string) =>
  async (work: Work, { regionCode, personId }: DataOf<typeof elders.FileRegistered>, envelope: Envelope): Promise<void> => {
    counts(work, 'REGISTERED', { on: dayOf(new Date(envelope.time)), regionCode, actionCode }, [personId]);
    mark(work, envelope);
  };

/** A ledger raised a crisis. */
export const foldCrisis =
  (actionCode: string) =>
  async (work: Work, { regionCode, at }: DataOf<typeof elders.CrisisRaised>, envelope: Envelope): Promise<void> => {
    tally(work, { on: dayOf(new Date(at)), regionCode, actionCode }, { crises: 1 });
    mark(work, envelope);
  };

/** A need was posted: somebody waits for charity. */
export async function foldNeed(work: Work, { regionCode, personId }: DataOf<typeof elders.NeedPosted>, envelope: Envelope): Promise<void> {
  counts(work, 'REGISTERED', { on: dayOf(new Date(envelope.time)), regionCode, actionCode: 'A3' }, [personId]);
  mark(work, envelope);
}

/** Charity handed something over. The ledger's own service record counts the service; here the goods are counted. */
export async function foldDelivery(
  work: Work,
  { regionCode, personId, quantity, at }: DataOf<typeof charity.DeliveryConfirmed>,
  envelope: Envelope,
): Promise<void> {
  const cell: Cell = { on: dayOf(new Date(at)), regionCode, actionCode: 'A3' };
  tally(work, cell, { goods: quantity, deliveries: 1 });
  counts(work, 'SERVED', cell, [personId]);
  mark(work, envelope);
}

/** A donation came in; goods are worth what the charity says. */
export async function foldDonation(
  work: Work,
  { regionCode, cents, at }: DataOf<typeof charity.DonationReceived>,
  envelope: Envelope,
): Promise<void> {
  tally(work, { on: dayOf(new Date(at)), regionCode, actionCode: 'A3' }, { donations: 1, donatedCents: cents });
  mark(work, envelope);
}

/** A patrol round was walked: whom it met is counted by heads. */
export async function foldPatrol(
  work: Work,
  { regionCode, contacts, at }: DataOf<typeof homelessness.PatrolRecorded>,
  envelope: Envelope,
): Promise<void> {
  tally(work, { on: dayOf(new Date(at)), regionCode, actionCode: 'A6', catalogueCode: 'S24' }, { records: 1, heads: contacts });
  mark(work, envelope);
}

/** Credited hours were taken back while they are disputed. */
export async function foldHoursWithdrawn(
  work: Work,
  { regionCode, minutes, actionCode, at }: DataOf<typeof volunteers.HoursWithdrawn>,
  envelope: Envelope,
): Promise<void> {
  tally(work, { on: dayOf(new Date(at)), regionCode, actionCode }, { volunteerMinutes: -minutes });
  mark(work, envelope);
}

/** Volunteers' hours were credited. */
export async function foldHours(
  work: Work,
  { regionCode, volunteerId, minutes, actionCode, at }: DataOf<typeof volunteers.HoursCredited>,
  envelope: Envelope,
): Promise<void> {
  const on = dayOf(new Date(at));
  tally(work, { on, regionCode, actionCode }, { volunteerMinutes: minutes });
  counts(work, 'VOLUNTEER', { on, regionCode, actionCode }, [volunteerId]);
  counts(work, 'REGISTERED', { on, regionCode, actionCode: 'A4' }, [volunteerId]);
  mark(work, envelope);
}

/** A watcher looked in: a contact of the neighbourhood watch. */
export async function foldWatch(
  work: Work,
  { regionCode, personId, at }: DataOf<typeof volunteers.NeighbourSeen>,
  envelope: Envelope,
): Promise<void> {
  const cell: Cell = { on: dayOf(new Date(at)), regionCode, actionCode: 'A4' };
  tally(work, cell, { records: 1, named: 1 });
  counts(work, 'SERVED', cell, [personId]);
  mark(work, envelope);
}

/** A household pledged. */
export async function foldPledge(
  work: Work,
  { regionCode, householdId, on }: DataOf<typeof organizations.PledgeSigned>,
  envelope: Envelope,
): Promise<void> {
  tally(work, { on, regionCode, actionCode: 'A5', catalogueCode: 'S21' }, { records: 1 });
  counts(work, 'REGISTERED', { on, regionCode, actionCode: 'A5' }, [householdId]);
  mark(work, envelope);
}

/** Someone unknown has a name: whoever was counted under the temporary key is counted under the true one, once. */
export async function foldIdentified(work: Work, { tempId, personId }: { tempId: string; personId: string }): Promise<void> {
  await settle(work.em); // those counted in this very transaction too
  await work.em.execute(
    `insert into board_person (id, region_code, sensitivity, "on", part, action_code, catalogue_code, activity, subject_id)
     select replace(id, subject_id, ?), region_code, sensitivity, "on", part, action_code, catalogue_code, activity, ?
     from board_person where subject_id = ?
     on conflict (id) do nothing`,
    [personId, personId, tempId],
  );
  await work.em.execute('delete from board_person where subject_id = ?', [tempId]);
}
