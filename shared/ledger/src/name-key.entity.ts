import { p, type EntityClass, type EventArgs, type PolicyDef } from '@mikro-orm/core';
import { nameKeys, numberKey } from '@nuanxin/casework';
import { scoped, type Work } from '@nuanxin/kit';
import { withNext } from '@nuanxin/kit/driver';

/** A key by which a record is found 姓名检索, of its name (`nameKeys`) or its number; its region and sensitivity are the record's. */
export type NameKey = { key: string; regionCode: number; fileId: string; sensitivity: number };

/** A record that has a name; null while nobody knows it. */
export type Named = { id: string; name?: string | null; regionCode: number; sensitivity: number };

/** Columns of a division's name keys. In the order of the primary key a search walks them: by key, and by region where many share one. */
export const nameKeyProperties = () => ({
  key: p.string().length(65).primary(),
  regionCode: p.bigint('number').primary(),
  fileId: p.string().length(64).primary().index(),
  sensitivity: p.smallint(),
});

/**
 * Row policy of name keys: a key is seen when its record is. The region and the clearance are asked first, without a look at the record
 * (whoever has both sees it); the record is looked up as a scalar, which PostgreSQL never answers by reading the whole table.
 */
export function seenWith(table: string): { policies: PolicyDef[]; rowLevelSecurity: 'force' } {
  const expression = `(${scoped().policies[0]!.using as string}) or (select true from ${table} up where up.id = file_id)`;
  return { policies: [{ name: 'scope', using: expression, check: expression }], rowLevelSecurity: 'force' };
}

/** The keys of a record of this number and name; none holds a blank. */
export const keysOf = (number: string | null, name: string | null | undefined): string[] => [
  ...(number ? [numberKey(number)] : []), ...(name ? nameKeys(name) : []),
];

/** The keys of an entity, and the property that holds a record's number, of a capital letter and digits; null where it has none. */
type Kept = { readonly Keys: EntityClass<NameKey>; readonly number: string | null };
const kept = new WeakMap<object, Kept>();

/** What the hooks of an entity keep, if they keep keys. */
export const keptBy = (hooks: { afterCreate?: readonly unknown[] }): Kept | undefined =>
  hooks.afterCreate?.map(it => kept.get(it as object)).find(it => it !== undefined);

/**
 * Hooks of an entity: its keys follow it in the same transaction, whichever action makes it or changes its name, region or sensitivity.
 * They leave with the next statement, so that they cost no way of their own to the database.
 */
export function keepNameKeys(Keys: EntityClass<NameKey>, number: string | null) {
  const follow = async ({ entity, em: flushing, changeSet }: EventArgs<Named>) => {
    if (!changeSet || !['name', 'regionCode', 'sensitivity'].some(it => it in changeSet.payload)) return;
    const em = flushing as Work['em'];
    const table = em.getMetadata().get(Keys).tableName;
    if (changeSet.type !== 'create') await em.execute(`${withNext}delete from ${table} where file_id = ?`, [entity.id]);
    const keys = keysOf(number && (entity as unknown as Record<string, string>)[number]!, entity.name);
    await em.execute(
      `${withNext}insert into ${table} (key, region_code, file_id, sensitivity)
       select key, ?::bigint, ?::text, ?::smallint from jsonb_array_elements_text(?::jsonb) as k (key)`,
      [entity.regionCode, entity.id, entity.sensitivity, JSON.stringify(keys)],
    );
  };
  kept.set(follow, { Keys, number });
  return { afterCreate: [follow], afterUpdate: [follow] };
}
