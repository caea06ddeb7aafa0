import type { GraphQLFormattedError } from 'graphql';
import type { Asking } from '../asking.ts';
import type { Bytes } from '../bytes.ts';
import type { Data } from './data.ts';

/** One operation being answered. */
export type Run = {
  /** What the subgraphs have said so far, merged. */
  readonly data: Data;
  /** The complete answer `{"data":{…}}`, where it is there as a text. */
  whole?: Bytes;
  /** The client's variables, checked, with `Bytes` for strings. */
  readonly variables: Readonly<Data>;
  /** Who asks. */
  readonly asking: Asking;
  /** What went wrong so far. */
  readonly errors: GraphQLFormattedError[];
};

/**
 * A part of a compiled plan: does its work on the things `at` which it stands. A rejection is the end of the whole operation; a step
 * never throws, since those beside it would then reject with nobody listening.
 */
export type Step = (run: Run, at: unknown) => Promise<void>;
