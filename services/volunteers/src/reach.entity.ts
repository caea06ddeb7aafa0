import type { PolicyDef } from '@mikro-orm/core';
import { scoped } from '@nuanxin/kit';

const own = `(select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[]`;
// An array of a sub-select is read once a statement, and only leaders have one: rows are then found by index.
const ledTeams = `array(select led.id from team led where led.leader_id = any(${own}))`;

/** The actor's own id stands in this column: its own record, or what lies with its station. */
export const isOwn = (column: string) => `${column} = any(${own})`;

/** The row belongs to a team that the actor leads. */
export const ofLedTeam = (column: string) => `${column} = any(${ledTeams})`;

/** The volunteer signed up for a shift of a team that the actor leads. */
export const signedUpWithLedTeam = `id = any(array(select it.volunteer_id from signup it where it.team_id = any(${ledTeams})))`;

/**
 * Row policy by region and sensitivity, and by the conditions given. Records about volunteers and those they look after are sensitivity 3:
 * above the clearance of VOLUNTEER and TEAM_LEADER, who therefore reach them by these conditions alone (domain.md §7.4: no volunteer sees
 * another's data). Nothing may be deleted; `kept` rows may not even be changed.
 */
export function reachable(conditions: readonly string[], kept = false): { policies: PolicyDef[]; rowLevelSecurity: 'force' } {
  const expression = [scoped().policies[0]!.using as string, ...conditions].map(it => `(${it})`).join(' or ');
  return {
    policies: [
      { name: 'see', command: 'select', using: expression },
      { name: 'add', command: 'insert', check: expression },
      ...(kept ? [] : [{ name: 'change', command: 'update' as const, using: expression, check: expression }]),
    ],
    rowLevelSecurity: 'force',
  };
}

/** Sensitivity of what is about a person, and of what is open to everybody of the region (domain.md §1.4, judgement). */
export const [personal, internal] = [3, 1] as const;
