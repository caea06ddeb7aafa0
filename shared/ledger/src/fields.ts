import { crisisStates, fileStates, type AgeBand } from '@nuanxin/casework';
import { all, find, listBy, nextSteps, sql, type Page, type PageArgs, type Row, type Sql, type Work } from '@nuanxin/kit';
import type { EntityClass } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import type { LedgerCrisis } from './crisis.entity.ts';
import { bandOf } from './age.ts';
import type { LedgerFile } from './file.entity.ts';
import { openCrisisStates, type CaseLedger, type Ledger, type LedgerSubject } from './ledger.ts';
import { regionRange } from '@nuanxin/casework';
import { search } from './search.ts';
import type { LedgerServiceRecord } from './service-record.entity.ts';
import type { LedgerVisit } from './visit.entity.ts';

const personOf = ({ personId }: { personId?: string | null }) => (personId ? { __typename: 'Person' as const, id: personId } : null);
const stationOf = ({ stationId }: { stationId?: string | null }) => (stationId ? { __typename: 'Station' as const, id: stationId } : null);
const divisionOf = (ledger: CaseLedger) => ledger.division.toUpperCase() as Uppercase<CaseLedger['division']>;
const end = (startedAt: Date | string | null | undefined, minutes: number | null | undefined) =>
  startedAt && minutes != null ? new Date(new Date(startedAt).getTime() + minutes * 60_000) : null;

/** GraphQL's word for an age band. */
export const bandName = (band: AgeBand | null) => (band ? (`AGE_${band.replace('-', '_').replace('+', '_UP')}` as const) : null);

/** Fields of a file that are the same in every ledger; the type arguments name its own entities. */
export function fileFields<_F extends LedgerFile, V extends LedgerVisit, C extends LedgerCrisis>(ledger: Ledger) {
  return {
    person: personOf,
    citizenIdMasked: ({ idMask }: Row<LedgerFile>) => idMask ?? null,
    phoneMasked: ({ phoneMask }: Row<LedgerFile>) => phoneMask ?? null,
    contacts: ({ contacts }: Row<LedgerFile>) => (contacts as LedgerFile['contacts']).map(it => ({ ...it, phone: it.phoneMask ?? '' })) as never,
    ageBand: ({ birthDate }: { birthDate?: string | null }, _: unknown, work: Work) => bandName(bandOf(work, { birthDate })) as never,
    allowedSteps: ({ state }: Row<LedgerFile>, _: unknown, { actor }: Work) => nextSteps(fileStates, state as 'DRAFT', actor),
    station: stationOf as never,
    household: ({ householdId }: Row<LedgerFile>) => (householdId ? { __typename: 'Household' as const, id: householdId } : null) as never,
    visits: ({ id }: Row<LedgerFile>, _: unknown, work: Work) =>
      listBy(work, ledger.Visit, 'fileId', id as string, { order: 'coalesce(t.started_at, t.due_at) desc', limit: 20 }) as Promise<Row<V>[]>,
    crises: ({ id }: Row<LedgerFile>, _: unknown, work: Work) =>
      listBy(work, ledger.Crisis, 'fileId', id as string, { order: 't.raised_at desc', limit: 20 }) as Promise<Row<C>[]>,
  };
}

/** Fields of a visit (interface Visit). */
export function visitFields<_V extends LedgerVisit, F extends LedgerFile>(ledger: Ledger) {
  return {
    person: personOf,
    file: ({ fileId }: Row<LedgerVisit>, _: unknown, work: Work) => find(work, ledger.File, fileId as string) as Promise<Row<F> | null>,
    division: () => divisionOf(ledger),
    action: () => ledger.actionCode,
    catalogueCode: () => ledger.visitCatalogueCode,
    endedAt: ({ startedAt, minutes }: Row<LedgerVisit>) => end(startedAt as Date, minutes as number),
    checklist: ({ checklist }: Row<LedgerVisit>) =>
      (checklist ? Object.entries(checklist as Record<string, string>).map(([item, finding]) => ({ item, finding })) : null),
    station: stationOf as never,
  };
}

/** Fields of a service record (interface ServiceRecord). */
export function serviceRecordFields(ledger: CaseLedger) {
  return {
    person: personOf,
    division: () => divisionOf(ledger),
    endedAt: ({ startedAt, minutes }: Row<LedgerServiceRecord>) => end(startedAt as Date, minutes as number),
  };
}

/** Fields of a crisis (interface Crisis). */
export function crisisFields<_C extends LedgerCrisis, F extends LedgerSubject>(ledger: CaseLedger) {
  return {
    person: personOf,
    file: ({ fileId }: Row<LedgerCrisis>, _: unknown, work: Work) => find(work, ledger.File, fileId as string | null) as Promise<Row<F> | null>,
    division: () => divisionOf(ledger),
    allowedSteps: ({ state }: Row<LedgerCrisis>, _: unknown, { actor }: Work) => nextSteps(crisisStates, state as 'RAISED', actor),
    station: stationOf as never,
  };
}

/** What a list of files may be narrowed by (schema: `FileFilter`). */
export type FileFilter = {
  regionCode?: string | null; stationId?: string | null; state?: string | null; riskLevel?: string | null; category?: string | null; visitDueBefore?: string | Date | null; afterCare?: boolean | null;
};

/**
 * The filter as a condition on the table's rows. A list may be narrowed by category only by those who may see categories: it would tell
 * them otherwise (domain.md §7.4). Throws the coded error FORBIDDEN.
 */
export function filesWhere(ledger: Ledger, filter: FileFilter | null | undefined, { actor }: Work): Sql {
  if (filter?.category && !actor?.scopes.has(ledger.categoryScope)) {
    throw new GraphQLError('您的角色不能按类别筛选。', {
      extensions: { code: 'FORBIDDEN', messageEn: 'Your role may not narrow a list by category.', field: 'filter.category', scope: ledger.categoryScope },
    });
  }
  const { regionCode, stationId, state, riskLevel, category, visitDueBefore, afterCare } = filter ?? {};
  return all(
    regionCode && within(regionCode),
    stationId && sql`t.station_id = ${stationId}`,
    state && sql`t.state = ${state}`,
    riskLevel && sql`t.risk_level = ${riskLevel}`,
    category && sql`${category} = any(t.categories)`,
    visitDueBefore && sql`t.next_visit_due_at < ${visitDueBefore}`,
    afterCare != null && (afterCare ? sql`t.after_care_case_id is not null` : sql`t.after_care_case_id is null`),
  );
}

/** A condition on `region_code`: this region and all within it; a code that is none holds nothing. */
export function within(regionCode: string): Sql {
  const [lo, hi] = /^\d{12}$/.test(regionCode) ? regionRange(regionCode) : [1, 0];
  return sql`t.region_code between ${lo}::bigint and ${hi}::bigint`;
}

/** Files found by name, pinyin, initials or file number (`search`). */
export function searchFiles<F extends LedgerFile>(work: Work, ledger: Ledger, args: PageArgs & { text: string }): Promise<Page<Row<F>>> {
  const own = (ids: Sql) => [sql`t.person_id = any(${ids})`];
  const searched = { entity: ledger.File, keys: ledger.NameKey, numbered: true, least: ledger.sensitivity, stationed: true, own };
  return search(work, searched, args) as Promise<Page<Row<F>>>;
}

/** Crises that still ask for somebody. */
export const openCrises = (open: boolean): Sql => (open ? sql`t.state = any(${openCrisisStates}::text[])` : sql`true`);

/** Rows of a ledger's table under a household's or station's id. */
export const byHousehold = <F extends LedgerFile>(work: Work, File: EntityClass<F>, householdId: string) => listBy(work, File as EntityClass<LedgerFile>, 'householdId', householdId) as Promise<Row<F>[]>;
