import { Rejection } from './rejection.ts';

/** What a state machine must answer; practice declares them. */
export type Machine<State extends string = string, Step extends string = string> = {
  readonly name: string;
  readonly initial: State;
  allowed(state: State): readonly Step[];
  next(state: State, step: Step): State | undefined;
};

/** Takes a record one step on, or refuses with the list of steps that are allowed now. */
export function take<State extends string, Step extends string>(machine: Machine<State, Step>, record: { state: State }, step: Step): State {
  const next = machine.next(record.state, step);
  if (next === undefined) {
    const allowed = machine.allowed(record.state);
    throw new Rejection(
      'ILLEGAL_TRANSITION',
      { zh: `当前状态 ${record.state} 不允许 ${step}；允许：${allowed.join('、') || '无'}。`, en: `${step} is not allowed from ${record.state}; allowed: ${allowed.join(', ') || 'none'}.` },
      'step',
      allowed,
    );
  }
  record.state = next;
  return next;
}
