import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { actionCode, id, instant, personId, regionCode } from './shapes.ts';

/**
 * Hours of service were credited 服务时长入账: minutes of a volunteer, for an action. The same `recordId` again takes the place of what was
 * said before: it was disputed and corrected.
 */
export const HoursCredited = defineEvent('volunteers.hours-credited.v1', {
  recordId: id, volunteerId: id, teamId: id.nullable(), minutes: z.number().int().min(1), activityId: id.nullable(), actionCode, orgId: id.nullable(), stationId: id.nullable(), regionCode, at: instant,
});

/** Hours that were credited are disputed and count no more, until they are credited again 服务时长撤回. */
export const HoursWithdrawn = defineEvent('volunteers.hours-withdrawn.v1', { recordId: id, volunteerId: id, minutes: z.number().int().min(1), actionCode, regionCode, at: instant });

/** The credited hours of a volunteer reached a star 1–5 星级 (VST). */
export const StarReached = defineEvent('volunteers.star-reached.v1', { volunteerId: id, star: z.number().int().min(1).max(5), totalMinutes: z.number().int().min(0), regionCode });

/** A volunteer and a person were paired, or the pair ended 结对守望. */
export const WatcherChanged = defineEvent('volunteers.watcher-changed.v1', { pairId: id, volunteerId: id, personId, active: z.boolean(), regionCode });

/** A watcher looked in 邻里守望: SAW_WELL, WRONG or NOT_SEEN; counts as a contact, never as a professional visit. */
export const NeighbourSeen = defineEvent('volunteers.neighbour-seen.v1', { pairId: id, watchId: id, personId, result: z.enum(['SAW_WELL', 'WRONG', 'NOT_SEEN']), regionCode, at: instant }, 3);

/** Watchers were asked to look after a person in danger 守望提醒; 0 when there are none, or none may be told. */
export const WatchersAlerted = defineEvent('volunteers.watchers-alerted.v1', { crisisId: id, personId, watchers: z.number().int().min(0), regionCode, at: instant }, 3);

/** A station stopped; its teams, volunteers, shifts, pairs and open watches went to another 任务移交. */
export const TasksReassigned = defineEvent('volunteers.tasks-reassigned.v1', {
  fromStationId: id, toStationId: id, teams: z.number().int().min(0), volunteers: z.number().int().min(0), shifts: z.number().int().min(0), pairs: z.number().int().min(0),
  watches: z.number().int().min(0), regionCode,
}, 1);
