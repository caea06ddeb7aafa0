import { defineEntity, p } from '@mikro-orm/core';
import { open } from './scope.ts';
import type { Work } from './work.ts';

const CounterSchema = defineEntity({
  name: 'Counter',
  ...open(), // running numbers, nothing of a person
  properties: { id: p.string().primary(), last: p.integer() },
});

/** The last number given under a name. */
export class Counter extends CounterSchema.class {}
CounterSchema.setClass(Counter);

/** The next running number under a name, from 1, without gaps: it is given back when the action is refused. */
export async function nextNumber(work: Work, name: string): Promise<number> {
  const [row] = await work.em.execute<{ last: number }[]>(
    'insert into counter (id, last) values (?, 1) on conflict (id) do update set last = counter.last + 1 returning last', [name],
  );
  return row!.last;
}
