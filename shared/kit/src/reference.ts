import type { EntityClass } from '@mikro-orm/core';
import { find, type Row } from './read.ts';
import type { Work } from './work.ts';

/** Answers `_entities` by key: however many the gateway asks for, one statement; a key that is no string is no key. */
export function reference<T extends object>(entity: EntityClass<T>, key: string = 'id') {
  return (representation: object, work: Work): Promise<Row<T> | null> => {
    const id = (representation as Record<string, unknown>)[key]; // `_Any` is not validated: an object here must not reach the database
    return typeof id === 'string' && id.length <= 64 ? find(work, entity, id) : Promise.resolve(null);
  };
}
