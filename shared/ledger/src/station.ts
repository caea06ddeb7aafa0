import type { EntityClass } from '@mikro-orm/core';
import { maskCount } from '@nuanxin/casework';
import { Alias, batch, emit, join, note, raw, redirect, rows, sql, tableOf, type Sql, type Work } from '@nuanxin/kit';
import { activeStatesOf, openCrisisStates, openNeedStates, type CaseLedger } from './ledger.ts';

/** How much a station carries in one ledger; null where fewer than 5 would tell of somebody to who may see counts only (domain.md §7.2). */
export type Caseload = Record<'files' | 'openVisits' | 'overdueVisits' | 'openCrises' | 'openNeeds', number | null>;

/**
 * A station stopped 停运: every open task of this ledger goes to the fallback in one transaction, and whoever still names the old station is
 * led to the new one. Nothing is lost: the counts are told.
 */
export async function stationStopped(work: Work, ledger: CaseLedger, { stationId, fallbackStationId, regionCode }: { stationId: string; fallbackStationId: string; regionCode: number }): Promise<void> {
  const files = await moveRows(work, ledger.File, stationId, fallbackStationId, [...activeStatesOf(ledger), 'DRAFT', 'CLOSING']);
  const visits = ledger.Visit ? await moveRows(work, ledger.Visit, stationId, fallbackStationId, ['OPEN']) : 0;
  const crises = await moveRows(work, ledger.Crisis, stationId, fallbackStationId, openCrisisStates);
  const needs = await moveRows(work, ledger.Need, stationId, fallbackStationId, openNeedStates);
  await redirect(work, stationId, fallbackStationId);
  emit(work, ledger.events.TasksReassigned, { fromStationId: stationId, toStationId: fallbackStationId, files, visits, crises, needs, regionCode }, { id: stationId, regionCode });
}

/** A station works again: what names it stays with it from now on; what was moved stays where it is until people move it back. */
export async function stationOpened(work: Work, { stationId }: { stationId: string }): Promise<void> {
  await work.em.nativeDelete(Alias, { id: stationId });
}

/** Takes a table's rows in these states from one station to another; answers how many. Thousands of rows by one statement: the audit gets one row for all of them. */
export async function moveRows(work: Work, entity: EntityClass<object>, from: string, to: string, states: readonly string[]): Promise<number> {
  const { table } = tableOf(work, entity);
  const moved = await work.em.execute<{ affectedRows: number }>(
    `update ${table} set station_id = ?, version = version + 1, updated_at = now() where station_id = ? and state in (${states.map(() => '?').join(', ')})`, [to, from, ...states], 'run',
  );
  if (moved.affectedRows) note(work, entity.name, `station ${from}: ${moved.affectedRows} rows`, 'update', ['stationId']);
  return moved.affectedRows;
}

/**
 * What a station carries here, within the caller's region; one statement for all stations that are asked for, and only what is wanted of them is counted.
 * Who may see the rows counts what it sees; who may only count (§1.2: aggregates) counts past its clearance, all but what is restricted, and no small cell.
 */
export function caseloadOf(work: Work, ledger: CaseLedger, stationId: string): Promise<Caseload> {
  const { actor, wanted } = work;
  const counter: Work = actor && !actor.scopes.has(`${ledger.division}:see`) ? { ...work, actor: { ...actor, clearance: 3 } } : work;
  const counts = Object.entries(countsOf(work, ledger)).filter(([name]) => !wanted || wanted.has(name));
  return batch<string, Caseload>(work, `caseload ${ledger.division} ${counts.map(([name]) => name).join(' ')}`, async ids => {
    const columns = join([sql`k.id`, ...counts.map(([name, count]) => sql`${count} as ${raw(`"${name}"`)}`)], ', ');
    const counted = await rows<Record<keyof Caseload, number> & { id: string }>(counter, sql`select ${columns} from unnest(${ids}::text[]) as k(id)`, [], [], 'once');
    const by = new Map(counted.map(({ id, ...it }) => [id, counter === work ? it : masked(it)]));
    return ids.map(id => by.get(id)!);
  }).load(stationId);
}

function countsOf(work: Work, ledger: CaseLedger): Record<keyof Caseload, Sql> {
  const count = (entity: EntityClass<object>, which: Sql) => sql`(select count(*) from ${raw(tableOf(work, entity).table)} t where t.station_id = k.id and ${which})`;
  const inState = (states: readonly string[]) => sql`t.state = any(${states}::text[])`;
  const { File, Visit, Crisis, Need } = ledger;
  const visits = (more: Sql) => (Visit ? count(Visit, sql`t.state = 'OPEN' and ${more}`) : sql`0`);
  return {
    files: count(File, inState(activeStatesOf(ledger))), openVisits: visits(sql`true`), overdueVisits: visits(sql`t.overdue_at < now()`),
    openCrises: count(Crisis, inState(openCrisisStates)), openNeeds: count(Need, inState(openNeedStates)),
  };
}

const masked = (counts: Record<keyof Caseload, number>) => Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, maskCount(count)])) as Caseload;
