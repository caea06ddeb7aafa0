import type { FetchDataRewrite } from '@apollo/query-planner';
import { own, put, type Data } from './data.ts';

/** Whether an object is of a type or one of its subtypes, by its `__typename`; `unknown` when it has none. */
export type IsOfType = (value: Data, type: string, unknown: boolean) => boolean;

const condition = '... on ';

/** Does what the plan wants done to data before it is sent or after it was received, in place: names set or changed. */
export function rewrite(rewrites: readonly FetchDataRewrite[], value: unknown, isOfType: IsOfType): void {
  for (const it of rewrites) rewriteAt(it, value, 0, isOfType);
}

function rewriteAt(it: FetchDataRewrite, value: unknown, at: number, isOfType: IsOfType): void {
  if (Array.isArray(value)) {
    for (const element of value) rewriteAt(it, element, at, isOfType);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const step = it.path[at];
  if (step === undefined) return;
  if (at < it.path.length - 1) {
    if (!step.startsWith(condition)) rewriteAt(it, own(value, step), at + 1, isOfType);
    else if (isOfType(value as Data, step.slice(condition.length), true)) rewriteAt(it, value, at + 1, isOfType);
  } else if (it.kind === 'ValueSetter') {
    put(value as Data, step, it.setValueTo);
  } else {
    const held = own(value, step);
    if (!held) return;
    put(value as Data, it.renameKeyTo, held);
    put(value as Data, step, undefined);
  }
}
