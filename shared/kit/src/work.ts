import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Actor } from './actor.ts';
import type { Database } from './orm.ts';
import type { Wanted } from './wanted.ts';

/** One unit of work: what an action may touch, for whom, and when. Time and person are arguments. */
export type Work = {
  /** The unit of work's entity manager, already in the actor's row scope; writing goes through it. */
  readonly em: EntityManager;
  /** The database behind it, for reads of plain rows. */
  readonly database: Database;
  /** Who asks; null when nobody signed in. */
  readonly actor: Actor | null;
  readonly now: Date;
  /** A new id; the seed gives the first one of an action itself. */
  readonly newId: () => string;
  /** What was asked, for the audit: the mutation's or the event type's name. */
  readonly action: string;
  /** One chain of causes and effects, through all divisions. */
  readonly correlationId: string;
  /** The event this work answers, if any. */
  readonly causationId: string | null;
  readonly log: Logger;
  /** Batches the reads of one answer; emptied after a mutation. */
  readonly loaders: Map<unknown, unknown>;
  /** How often each read statement ran for this answer, by its name: a statement that repeats with the length of a list is a fault. */
  readonly statements: Map<string, number>;
  /** What the field being answered can touch of its rows; absent, as in an action, means all of them. */
  readonly wanted?: Wanted | undefined;
};

/** The actor of a work that cannot be anonymous (its mutation has a scope, so there is one). */
export function actorOf(work: Work): Actor {
  if (!work.actor) throw new Error('anonymous work in an action');
  return work.actor;
}
