import { volunteers } from '@nuanxin/contracts';
import { Alias, emit, redirect, type Work } from '@nuanxin/kit';
import { moveRows } from '@nuanxin/ledger';
import { HourRecord } from './hour-record.entity.ts';
import { NeighbourPair } from './neighbour-pair.entity.ts';
import { Shift } from './shift.entity.ts';
import { Signup } from './signup.entity.ts';
import { Team } from './team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';
import { WatchTask } from './watch-task.entity.ts';

/** A station stopped 停运: its teams, volunteers and everything open go to the fallback in one transaction; none is lost, the counts are told. */
export async function stationStopped(
  work: Work,
  { stationId, fallbackStationId, regionCode }: { stationId: string; fallbackStationId: string; regionCode: number },
): Promise<void> {
  const moved = (entity: Parameters<typeof moveRows>[1], ...states: string[]) =>
    moveRows(work, entity, stationId, fallbackStationId, states);
  const teams = await moved(Team, 'FORMING', 'ACTIVE', 'SUSPENDED');
  const members = await moved(Volunteer, 'APPLIED', 'VERIFIED', 'ACTIVE', 'DORMANT', 'SUSPENDED');
  const shifts = await moved(Shift, 'DRAFT', 'PUBLISHED', 'STARTED');
  await moved(Signup, 'APPLIED', 'ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT');
  await moved(HourRecord, 'RECORDED', 'CONFIRMED', 'DISPUTED', 'CORRECTED');
  const pairs = await moved(NeighbourPair, 'PROPOSED', 'ACTIVE', 'PAUSED');
  const watches = await moved(WatchTask, 'OPEN');
  await redirect(work, stationId, fallbackStationId);
  emit(
    work,
    volunteers.TasksReassigned,
    { fromStationId: stationId, toStationId: fallbackStationId, teams, volunteers: members, shifts, pairs, watches, regionCode },
    { id: stationId, regionCode },
  );
}

/** A station works again: what names it stays with it from now on. */
export async function stationOpened(work: Work, { stationId }: { stationId: string }): Promise<void> {
  await work.em.nativeDelete(Alias, { id: stationId });
}
