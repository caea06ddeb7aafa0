import type { Actor } from './actor.ts';
import { Rejection } from './rejection.ts';

/** What a state machine must answer; practice declares them. */
export type Machine<State extends string = string, Step extends string = string> = {
  readonly name: string;
  readonly initial: State;
  /** Who may take a step; a step without a list is anyone's who may write. */
  readonly steps: Readonly<Record<Step, { readonly who?: readonly string[] | undefined }>>;
  allowed(state: State): readonly Step[];
  next(state: State, step: Step): State | undefined;
};

/** The steps that this actor may take next. */
export function nextSteps<State extends string, Step extends string>(machine: Machine<State, Step>, state: State, actor: Actor | null): Step[] {
  return machine.allowed(state).filter(step => may(machine, step, actor));
}

/** Takes a record one step on, or refuses with the list of steps that are allowed now. */
export function take<State extends string, Step extends string>(
  machine: Machine<State, Step>, record: { state: State }, step: Step, actor: Actor | null, field = 'input.step',
): State {
  const next = machine.next(record.state, step);
  const allowed = nextSteps(machine, record.state, actor);
  const list = (none: string) => allowed.join(', ') || none;
  if (next === undefined) {
    const said = {
      zh: `当前状态 ${record.state} 不允许 ${step}；您可以：${list('无')}。`,
      en: `${step} is not allowed from ${record.state}; you may: ${list('none')}.`,
    };
    throw new Rejection('ILLEGAL_TRANSITION', said, field, allowed);
  }
  if (!may(machine, step, actor)) {
    const said = { zh: `您的角色不能执行 ${step}；您可以：${list('无')}。`, en: `Your role may not ${step}; you may: ${list('none')}.` };
    throw new Rejection('OUT_OF_SCOPE', said, field, allowed);
  }
  record.state = next;
  return next;
}

/** A division answering an event or a fixture takes any step that the table knows. */
function may<Step extends string>(machine: Machine<string, Step>, step: Step, actor: Actor | null): boolean {
  const { who } = machine.steps[step];
  return !who || actor?.actsAs.includes('DIVISION') || !!actor?.actsAs.some(role => who.includes(role));
}
