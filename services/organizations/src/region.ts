import { checkRegionCode, regionRange } from '@nuanxin/casework';
import { accept, all, change, find, page, type PageArgs, Rejection, type Row, rows, sql, type Sql, type Work } from '@nuanxin/kit';
import type { ChangeRegionInput, ImportRegionsInput, RegionFilter, RejectionCode } from './graphql.generated.ts';
import { named } from './input.ts';
import { Region } from './region.entity.ts';
import { RegionImport } from './region-import.entity.ts';
import { only, within } from './who.ts';

/** The 12 digits of a region number. */
export const codeOf = (regionCode: number): string => String(regionCode).padStart(12, '0');

/** Adds regions of the published tree, or renames those that are there. Their order is parents first. */
export async function importRegions(work: Work, { rows: given }: ImportRegionsInput): Promise<RegionImport> {
  only(work, ['PROV_DIV']);
  if (!given.length) throw new Rejection('INVALID_INPUT', { zh: '至少一条区划。', en: 'At least one region.' }, 'input.rows');
  given.forEach((row, at) => {
    within(work, accept(checkRegionCode(row.code), `input.rows[${at}].code`), `input.rows[${at}].code`);
    named(row.name, `input.rows[${at}].name`, 100);
  });
  const known = new Set(given.map(it => it.code));
  const parents = [...new Set(given.flatMap(it => it.parentCode ?? []))].filter(it => !known.has(it));
  const found = await work.em.execute<{ code: string }[]>('select code from region where code = any(?::text[])', [
    `{${parents.join(',')}}`,
  ]);
  const missing = parents.find(it => !found.some(({ code }) => code === it));
  if (missing) throw unknownRegion(`input.rows[${given.findIndex(it => it.parentCode === missing)}].parentCode`);
  // one statement for a batch: the tree is public reference data, its audit is the import's own row
  await work.em.execute(
    `insert into region (code, name, level, flag, parent_code, version)
     select code, name, level, flag, "parentCode", 1
     from jsonb_to_recordset(?::jsonb) as x(code text, name text, level smallint, flag text, "parentCode" text)
     on conflict (code) do update set name = excluded.name, flag = excluded.flag,
       parent_code = excluded.parent_code, version = region.version + 1`,
    [JSON.stringify(given)],
  );
  return work.em.create(RegionImport, { id: work.newId(), count: given.length, importedAt: work.now });
}

/** Renames a region, or says until when it was in force and what replaced it. */
export async function changeRegion(work: Work, { code, expectedVersion, ...input }: ChangeRegionInput): Promise<Region> {
  only(work, ['PROV_DIV']);
  within(work, code, 'input.code');
  const region = await change(work, Region, code, expectedVersion, 'input.code');
  if (input.name != null) region.name = named(input.name, 'input.name', 100);
  if (input.validFrom !== undefined) region.validFrom = input.validFrom;
  if (input.validTo !== undefined) region.validTo = input.validTo;
  if (input.replacedBy != null) {
    if (input.replacedBy === code || !(await work.em.findOne(Region, input.replacedBy))) throw unknownRegion('input.replacedBy');
    region.replacedByCode = input.replacedBy;
  }
  return region;
}

/**
 * The region of a new record, as a number: well formed, in the tree and in force; no group code. A village is known by its township: the
 * tree ends there.
 */
export async function regionInForce(work: Work, code: string, field = 'input.regionCode'): Promise<number> {
  const checked = accept(checkRegionCode(code), field);
  const region =
    (await work.em.findOne(Region, checked)) ??
    (checked.endsWith('000') ? null : await work.em.findOne(Region, `${checked.slice(0, 9)}000`));
  if (!region || region.flag === 'PLACEHOLDER' || (region.validTo && region.validTo < work.now.toISOString().slice(0, 10)))
    throw unknownRegion(field);
  return Number(checked);
}

function unknownRegion(field: string): Rejection<RejectionCode> {
  return new Rejection<RejectionCode>(
    'REGION_UNKNOWN',
    { zh: '行政区划不存在或已失效。', en: 'The region is not in the tree, or no longer in force.' },
    field,
  );
}

/** Only rows in or below a region. A code that is no code finds nothing. */
export function under(code: string | null | undefined): Sql | null {
  if (!code) return null;
  if (!checkRegionCode(code).ok) return sql`false`;
  const [lo, hi] = regionRange(code);
  return sql`t.region_code between ${lo} and ${hi}`;
}

/** Only rows whose text holds this part; what a pattern would mean is taken literally. */
export const holding = (column: Sql, part: string | null | undefined): Sql | null =>
  part ? sql`${column} ilike ${`%${literal(part)}%`}` : null;

const literal = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&');

/** A page of the tree, in the order of the codes. */
export function regionPage(work: Work, args: PageArgs & { filter?: RegionFilter | null }) {
  const { name, level, regionCode, parentCode } = args.filter ?? {};
  const [lo, hi] = regionCode && checkRegionCode(regionCode).ok ? regionRange(regionCode) : [0, -1];
  const where = all(
    name ? sql`t.name like ${`${literal(name)}%`}` : null,
    level != null && sql`t.level = ${level}`,
    regionCode && sql`t.code between ${codeOf(lo)} and ${hi < 0 ? '' : codeOf(hi)}`,
    // a code that only groups counties is nobody's child
    parentCode && sql`t.parent_code = ${parentCode} and t.flag is distinct from 'PLACEHOLDER'`,
  );
  return page(work, Region, args, { where, by: 'code' });
}

/** The regions above, province first. */
export async function pathOf(work: Work, region: Pick<Row<Region>, 'parentCode'>): Promise<Row<Region>[]> {
  if (!region.parentCode) return [];
  const above = await rows<{ code: string; depth: number }>(
    work,
    sql`with recursive up as (
      select code, parent_code, 1 as depth from region where code = ${region.parentCode}
      union all select r.code, r.parent_code, up.depth + 1 from region r join up on r.code = up.parent_code where up.depth < 6
    ) select code, depth from up order by depth desc`,
  );
  const found = await Promise.all(above.map(({ code }) => find(work, Region, code)));
  return found.filter(it => it !== null);
}
