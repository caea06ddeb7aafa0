import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { actionCode, id, instant, personId, regionCode } from './shapes.ts';

/** Hours of service were credited 服务时长入账: minutes of a volunteer, for an action. */
export const HoursCredited = defineEvent('volunteers.hours-credited.v1', {
  recordId: id, volunteerId: id, teamId: id.nullable(), minutes: z.number().int().min(1), activityId: id.nullable(), actionCode, orgId: id.nullable(), stationId: id.nullable(), regionCode, at: instant,
});

/** A volunteer and a person were paired, or the pair ended 结对守望. */
export const WatcherChanged = defineEvent('volunteers.watcher-changed.v1', { pairId: id, volunteerId: id, personId, active: z.boolean(), regionCode });

/** A watcher looked in 邻里守望: SAW_WELL, WRONG or NOT_SEEN; counts as a contact, never as a professional visit. */
export const NeighbourSeen = defineEvent('volunteers.neighbour-seen.v1', { pairId: id, watchId: id, personId, result: z.enum(['SAW_WELL', 'WRONG', 'NOT_SEEN']), regionCode, at: instant }, 3);

/** Watchers were asked to look after a person in danger 守望提醒. */
export const WatchersAlerted = defineEvent('volunteers.watchers-alerted.v1', { crisisId: id, personId, watchers: z.number().int().min(0), regionCode, at: instant }, 3);
