import type { Words } from './check.ts';
import type { RoleCode } from './roles.ts';

/** Who takes a step: a role of §1.2, SYS for a clock or an event, HOUSEHOLD and COUNCIL 红白理事会 for pledges. */
export type Who = RoleCode | 'SYS' | 'HOUSEHOLD' | 'COUNCIL';

/** A step of a life cycle: from which states, to which one. */
export interface StepOf<State extends string> {
  /** The state, or the states, it may be taken from. */
  readonly from: State | readonly State[];
  /** The state it leads to. */
  readonly to: State;
  /** What a button would say. */
  readonly label: Words;
  /** Who takes it, as in the source; what each service enforces is its scopes. */
  readonly who?: readonly Who[];
  /** `<noun>-<verb>` of the fact that is told when it is taken (domain §0.4), without service and version. */
  readonly event?: string;
}

/** A life cycle: its states, its steps, and the two questions a record asks of it. */
export interface StateMachine<State extends string = string, Step extends string = string> {
  /** Name of the thing, for messages: "file", "station". */
  readonly name: string;
  /** The state of a new record. */
  readonly initial: State;
  readonly states: Readonly<Record<State, Words>>;
  readonly steps: Readonly<Record<Step, StepOf<State>>>;
  /** The steps that may be taken next, in the order of the table; none at the end of a life, none for a state it does not know. */
  allowed(state: State): readonly Step[];
  /** The state a step leads to, or undefined when it may not be taken from here. */
  next(state: State, step: Step): State | undefined;
  /** Whether a record in this state has no next step. */
  isFinal(state: State): boolean;
}

/** The names of the states of a machine, as a type. */
export type StateOf<M> = M extends StateMachine<infer State, string> ? State : never;

/** The names of the steps of a machine, as a type. */
export type StepNameOf<M> = M extends StateMachine<string, infer Step> ? Step : never;

/**
 * Declares a life cycle: the one way in all seven services. States are past or present words, steps are verbs, both written so that
 * they can be GraphQL enum values. Throws at start on a name that is no enum value, a step to or from an unknown state, or a state
 * that no step leads to.
 */
export function defineStates<
  const States extends Readonly<Record<string, Words>>,
  const Steps extends Readonly<Record<string, StepOf<keyof States & string>>>,
>(table: {
  readonly name: string;
  readonly initial: NoInfer<keyof States & string>;
  readonly states: States;
  readonly steps: Steps;
}): StateMachine<keyof States & string, keyof Steps & string> {
  type State = keyof States & string;
  type Step = keyof Steps & string;
  const { name, initial } = table;
  const states = table.states as Readonly<Record<State, Words>>;
  const steps = table.steps as unknown as Readonly<Record<Step, StepOf<State>>>;
  const known = Object.keys(states) as State[];
  const list = (step: StepOf<State>): readonly State[] => (typeof step.from === 'string' ? [step.from] : step.from);

  const allowed = new Map<string, Step[]>(known.map((state) => [state, []]));
  const reached = new Set<string>([initial]);
  for (const [step, it] of Object.entries(steps) as [Step, StepOf<State>][]) {
    for (const state of [...list(it), it.to]) {
      if (!allowed.has(state)) throw new Error(`${name}: step ${step} names the unknown state ${state}`);
    }
    for (const state of list(it)) allowed.get(state)?.push(step);
    reached.add(it.to);
  }
  for (const word of [...known, ...Object.keys(steps)]) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(word)) throw new Error(`${name}: ${word} is no enum value`);
  }
  const lost = known.find((state) => !reached.has(state));
  if (lost !== undefined) throw new Error(`${name}: no step leads to ${lost}`);
  if (!allowed.has(initial)) throw new Error(`${name}: the initial state ${initial} is unknown`);

  return Object.freeze({
    name,
    initial,
    states,
    steps,
    allowed: (state: State) => allowed.get(state) ?? [],
    next: (state: State, step: Step) => (allowed.get(state)?.includes(step) ? steps[step].to : undefined),
    isFinal: (state: State) => (allowed.get(state) ?? []).length === 0,
  });
}

/** The names of the states, in the order of the table: the values of the schema's enum. */
export const stateNames = <State extends string>(machine: StateMachine<State, string>): readonly State[] =>
  Object.keys(machine.states) as State[];

/** The names of the steps, in the order of the table: the values of the schema's enum. */
export const stepNames = <Step extends string>(machine: StateMachine<string, Step>): readonly Step[] =>
  Object.keys(machine.steps) as Step[];
