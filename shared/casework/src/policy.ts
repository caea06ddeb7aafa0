import { type Claims, type RoleCode, SCOPES, grantsOf } from './roles.ts';

/** In whose place a role may act: the head does what its workers do, the child supervisor what the director does (§1.3, judgement). */
const ABOVE: Partial<Record<RoleCode, readonly RoleCode[]>> = {
  STATION_HEAD: ['STATION_WORKER'],
  CHILD_SUPERVISOR: ['CHILD_DIRECTOR'],
};

/**
 * The one policy of all seven divisions: what the claims of a verified token make its holder, and which scopes there are.
 * `own` are the ids whose rows the holder sees wherever they are: its own account, organization, station, person, volunteer record.
 */
export const policy = {
  scopes: SCOPES,
  actorOf(claims: Claims) {
    const actor = grantsOf(claims);
    if (!actor) return null;
    const own = [actor.id, actor.org, actor.station, actor.person, actor.volunteer].filter((it) => it !== null);
    return { ...actor, own, actsAs: [actor.role, ...(ABOVE[actor.role] ?? [])] };
  },
};
