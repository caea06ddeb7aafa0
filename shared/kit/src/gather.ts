import type { EntityManager } from '@mikro-orm/postgresql';
import type { Work } from './work.ts';

/** What many events of one transaction add up to. The value itself is the key: one for each thing that is gathered. */
export type Gatherer<T> = {
  /** Before the first event. */
  empty(): T;
  /** Writes what was gathered, into the transaction of `work`. */
  write(work: Work, gathered: T): Promise<void>;
};

const gatherings = new WeakMap<EntityManager, Map<Gatherer<unknown>, { work: Work; gathered: unknown }>>();

/** What this transaction has gathered so far, to be added to. It is written once, when the transaction ends or when `settle` says so. */
export function gather<T>(work: Work, gatherer: Gatherer<T>): T {
  let all = gatherings.get(work.em);
  if (!all) gatherings.set(work.em, (all = new Map()));
  let found = all.get(gatherer);
  if (!found) all.set(gatherer, (found = { work, gathered: gatherer.empty() }));
  return found.gathered as T;
}

/** Writes what a transaction has gathered: before whoever reads it in the same transaction, and before its end. */
export async function settle(em: EntityManager): Promise<void> {
  const all = gatherings.get(em);
  gatherings.delete(em);
  for (const [gatherer, { work, gathered }] of all ?? []) await gatherer.write(work, gathered);
}
