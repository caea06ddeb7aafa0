import type { PolicyDef } from '@mikro-orm/core';
import type { Actor } from './actor.ts';
import { scopeSettings, type ScopeValues } from './reads.ts';

/** Widest scope number: twelve digits. */
export const widest = 999_999_999_999;

// In a select of its own a setting is read once a statement, not once a row: lists and counts take half the time.
const setting = (name: string, type: string) => `(select nullif(current_setting('nx.${name}', true), '')::${type})`;

const inRange = `region_code between ${setting('lo', 'bigint')} and ${setting('hi', 'bigint')}`;
const cleared = `sensitivity <= ${setting('clearance', 'int')}`;
const isOwn = (column: string) => `${column} = any((select string_to_array(nullif(current_setting('nx.own', true), ''), ','))::text[])`;
const reaches = new Map<string, readonly string[]>();
const reaching = (condition: string, columns: readonly (string | undefined)[]) => {
  // Through a case the planner does not look: it cannot know the settings, would guess that they let one row in two hundred through, and so fetch a
  // whole county by its region to find one file by its id. Half of the rows is its guess now. Who needs an index says the range with values (page.ts).
  const expression = `case when ${condition} then true else false end`;
  reaches.set(expression, columns.filter(it => it !== undefined));
  return policy(expression);
};

/** The columns that open a row to whoever owns what stands in them, beside the range of `region_code`; undefined for other policies. */
export function reachColumns(policies: readonly PolicyDef[] | undefined): readonly string[] | undefined {
  const [only, ...more] = (policies ?? []).filter(it => it.command !== 'insert');
  return !more.length && typeof only?.using === 'string' ? reaches.get(only.using) : undefined; // another policy may let more through
}

const policy = (expression: string) => ({ policies: [{ name: 'scope', using: expression, check: expression }], rowLevelSecurity: 'force' as const });

/**
 * Row policy of a table whose rows carry `region_code` (a number the actor's range must hold) and `sensitivity` (0–4, the actor's
 * clearance at most). With `own`, a row outside the range is seen as well by the actor whose station or organization stands in that column;
 * with `mine`, a row that is about the actor itself is its own whatever the range and the sensitivity.
 */
export function scoped(own?: string, mine?: string): { policies: PolicyDef[]; rowLevelSecurity: 'force' } {
  const reach = own ? `${cleared} and (${inRange} or ${isOwn(own)})` : `${cleared} and ${inRange}`;
  return reaching(mine ? `(${reach}) or ${isOwn(mine)}` : reach, [own, mine]);
}

/** The same, but what is the actor's own (its account stands in the column) is its own whatever the sensitivity and the region. */
export function scopedOrMine(column: string): { policies: PolicyDef[]; rowLevelSecurity: 'force' } {
  return reaching(`(${cleared} and ${inRange}) or ${isOwn(column)}`, [column]);
}

/** As `scoped()`, but who is in range may also add a row above the own clearance, and never see it again: what is reported upwards. */
export function scopedDrop(): { policies: PolicyDef[]; rowLevelSecurity: 'force' } {
  const { policies, rowLevelSecurity } = scoped();
  return { policies: [...policies, { name: 'drop', command: 'insert', check: inRange }], rowLevelSecurity };
}

/**
 * Row policy of a table that hangs on a scoped one: a row is seen when its parent is. `parent` is the table, `column` the key here. With
 * `classified`, the row's own `sensitivity` must be within the actor's clearance as well.
 */
export function scopedBy(parent: string, column: string, { classified = false } = {}): { policies: PolicyDef[]; rowLevelSecurity: 'force' } {
  const below = `exists (select 1 from ${parent} up where up.id = ${column})`;
  return policy(classified ? `${cleared} and ${below}` : below);
}

/** Row policy of a table without personal or regional data; the reason is written where it is used. */
export function open(): { policies: PolicyDef[]; rowLevelSecurity: 'force' } {
  return { policies: [{ name: 'open', using: 'true', check: 'true' }], rowLevelSecurity: 'force' };
}

/** The session variables that put a unit of work in an actor's scope; nobody reaches nothing. */
export function sessionOf(actor: Actor | null): Record<string, string | number> {
  if (!actor) return { 'nx.lo': 1, 'nx.hi': 0, 'nx.clearance': -1, 'nx.own': '', 'nx.actor': '' };
  return { 'nx.lo': actor.lo, 'nx.hi': actor.hi, 'nx.clearance': actor.clearance, 'nx.own': actor.own.join(','), 'nx.actor': actor.id };
}

const scopes = new WeakMap<Actor, ScopeValues>();

/** The same as texts, in the order in which a read sets them. */
export function scopeOf(actor: Actor | null): ScopeValues {
  const known = actor && scopes.get(actor);
  if (known) return known;
  const session = sessionOf(actor);
  const values = scopeSettings.map(name => String(session[name]));
  if (actor) scopes.set(actor, values);
  return values;
}

/** The division itself, when it answers an event or seeds: every row of its own database. */
export function division(name: string): Actor {
  return { id: `/nuanxin/${name}`, role: 'DIVISION', actsAs: ['DIVISION'], scopes: new Set(), lo: 0, hi: widest, clearance: 4, own: [] };
}
