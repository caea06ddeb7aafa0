import { z } from 'zod';

/** A fact one division states and others may rely on. `type` ends in its version: `elders.visit-recorded.v1`. */
export type EventDefinition<Data = any> = { // oxlint-disable-line no-explicit-any -- the data of an event nobody has named yet
  readonly type: `${string}.${string}.v${number}`;
  /** What the fact holds: ids, codes, counts and times; never a name, number, address, diagnosis or free text. */
  readonly data: z.ZodType<Data>;
  /** 0 public, 1 internal, 2 personal (ids), 3 sensitive (domain.md §1.4). 4 would need a stream of its own. */
  readonly sensitivity: 0 | 1 | 2 | 3;
};

/** Declares an event: its type with version, the shape of its data, and its sensitivity (2 unless said). */
export function defineEvent<Type extends EventDefinition['type'], Shape extends z.ZodRawShape>(type: Type, shape: Shape, sensitivity: EventDefinition['sensitivity'] = 2) {
  return { type, data: z.object(shape), sensitivity } as const;
}

/** The data of an event. */
export type DataOf<E extends EventDefinition> = z.infer<E['data']>;
