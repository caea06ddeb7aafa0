import { actorOf, division, sessionOf, type Work } from '@nuanxin/kit';

/** The actor as a state machine sees it when a step is the consequence of what the actor did, not its own decision. */
export const consequence = (work: Work) => ({ ...actorOf(work), actsAs: ['DIVISION'] });

/**
 * Bookkeeping in the division's own name, in the same transaction: a carrier confirms what it carried, and the lot, the fund, the need
 * and the donor's trace, which it may not see, follow. Called only after the caller was seen to be a party of what it touches.
 */
export async function inOwnName<T>(work: Work, task: () => Promise<T>): Promise<T> {
  await work.em.flush(); // what the caller changed is judged by the caller's scope
  await enter(work, sessionOf(division('charity')));
  const result = await task();
  await work.em.flush();
  await enter(work, sessionOf(actorOf(work)));
  return result; // a throw ends the transaction, and the scope with it
}

async function enter(work: Work, session: Record<string, string | number>): Promise<void> {
  const names = Object.keys(session);
  await work.em.execute(
    `select ${names.map(() => 'set_config(?, ?, true)').join(', ')}`,
    names.flatMap(name => [name, String(session[name])]),
  );
}
