import { defineEntity, p, type EntityClass } from '@mikro-orm/core';
import { batch } from './read.ts';
import { open } from './scope.ts';
import type { Work } from './work.ts';

const AliasSchema = defineEntity({
  name: 'Alias',
  ...open(), // two opaque keys, nothing of a person
  properties: { id: p.string().primary(), becameId: p.string().index(), at: p.datetime() },
});

/** A temporary key that turned out to be another: whoever still holds the old one is led to the new one. */
export class Alias extends AliasSchema.class {}
AliasSchema.setClass(Alias);

/** Where a key stands: an entity and the property that holds it. */
export type KeyPlace = readonly [entity: EntityClass<object>, property: string];

/**
 * Every row that holds `from` holds `to` afterwards, in one unit of work. A row that may not (its unique place under `to` is taken)
 * keeps the old key and is answered, so that people can settle it: nothing is merged by itself.
 */
export async function rekey(work: Work, places: readonly KeyPlace[], from: string, to: string): Promise<{ moved: number; left: { entity: string; id: string }[] }> {
  const { em } = work;
  await redirect(work, from, to);
  let moved = 0;
  const left: { entity: string; id: string }[] = [];
  for (const [entity, property] of places) {
    const meta = em.getMetadata().get(entity);
    const unique = meta.props.find(it => it.name === property)?.unique || meta.uniques.some(it => [it.properties].flat().includes(property as never));
    const rows = await em.find(entity, { [property]: from } as never);
    const taken = unique && rows.length ? await em.count(entity, { [property]: to } as never) : 0;
    for (const row of rows as { id?: string }[]) {
      if (taken) left.push({ entity: meta.className, id: String(row.id) });
      else {
        Object.assign(row, { [property]: to });
        moved++;
      }
    }
  }
  return { moved, left };
}

/** From now on whoever names `from` is led to `to`; so is whoever had been led to `from` before. */
export async function redirect(work: Work, from: string, to: string): Promise<void> {
  await work.em.nativeUpdate(Alias, { becameId: from }, { becameId: to });
  await work.em.upsert(Alias, { id: from, becameId: to, at: work.now });
}

/** The key a person is known by today. */
export async function today(work: Work, id: string): Promise<string> {
  if (work.em.isInTransaction()) {
    // By the action's own connection: with a second one from the pool, as many actions as it is wide would wait for each other for good.
    const [row] = await work.em.execute<{ becameId: string }[]>('select became_id as "becameId" from alias where id = ?', [id]);
    return row?.becameId ?? id;
  }
  const found = await batch(work, 'alias', async (ids: readonly string[], read) => {
    const rows = await read<{ id: string; becameId: string }>('select id, became_id as "becameId" from alias where id = any($1)', [ids]);
    const by = new Map(rows.map(it => [it.id, it.becameId]));
    return ids.map(it => by.get(it) ?? it);
  }).load(id);
  return found;
}
