/** One client's question, as long as it is being answered. */
export type Asking = {
  /** Names the question in every log and every error. */
  correlationId: string;
  /** The client's `authorization`, verified; passed on as it came. */
  authorization?: string | undefined;
  /** When the whole answer is due, by `performance.now()`, in milliseconds. */
  due: number;
  /** The client has gone away: nobody waits for an answer. */
  isGone: boolean;
  /** Calls to subgraphs that are under way. */
  calls: Set<Cancelable>;
  /** What the answer cost so far, where somebody wants to know. */
  cost?: Cost | undefined;
  /** The question only fills the caches: no subgraph is asked. */
  isRehearsal?: boolean;
};

/** Something that can be given up. */
export type Cancelable = {
  /** Gives it up; whoever waits for it is told so. */
  cancel: () => void;
};

/** What an answer cost, as far as the subgraphs tell. */
export type Cost = {
  /** Calls to subgraphs. */
  calls: number;
  /** Statements their databases ran (`x-statements`). */
  statements: number;
  /** The most often that one statement ran within one call (`x-statement-repeats`). */
  repeats: number;
};

/** Gives up all calls of a question whose client has gone away. */
export function abandon(asking: Asking): void {
  asking.isGone = true;
  for (const call of asking.calls) call.cancel();
}
