import { Variable, type Operation as Asked, type Schema, type SelectionSet } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Asking } from '../asking.ts';
import type { Bytes } from '../bytes.ts';
import { refusal } from '../errors.ts';
import type { Source } from '../subgraph.ts';
import { compileAnswer, type Answer, type AnswerSetting } from './answer.ts';
import { own, type Data } from './data.ts';
import { compilePlan, type PlanSetting } from './plan.ts';
import type { IsOfType } from './rewrite.ts';
import type { Run, Step } from './run.ts';
import { compileSplice } from './splice.ts';

/** What an operation came to. */
export type Outcome = {
  /** The complete answer `{"data":{…}}`, where it is there as a text. */
  whole?: Bytes | undefined;
  /** Otherwise the client's `data`, with `Bytes` for strings. */
  data: Data | null;
  /** What went wrong, as it may leave the house; paths are the client's. */
  errors: GraphQLFormattedError[];
};

/** A client's operation, compiled: plan, calls and answer are made once, and followed at each request. */
export type Operation = {
  /** Answers. The variables are checked and have `Bytes` for strings. Rejects when nothing can be answered. */
  run: (variables: Readonly<Data>, asking: Asking) => Promise<Outcome>;
};

/** What an operation needs to be compiled. */
export type OperationSetting = {
  /** The operation, with types of the client's schema. */
  asked: Asked;
  /** How it is answered. */
  plan: QueryPlan;
  /** The supergraph's schema, with what is inaccessible to clients. */
  supergraph: Schema;
  /** The way to each subgraph. */
  sources: ReadonlyMap<string, Source>;
  /** Types of the supergraph. */
  isOfType: IsOfType;
  /** The answer to a question about the schema itself. */
  introspect: AnswerSetting['introspect'];
  /** For the operator. */
  log: Logger;
};

/** Answers of one operation that are kept, one for each choice of what is skipped. */
const keptAnswers = 16;

/** Compiles an operation. */
export function compileOperation({ asked, plan, supergraph, sources, isOfType, introspect, log }: OperationSetting): Operation {
  const defaults = asked.collectDefaultedVariableValues() as Data;
  const switches = [...switchesIn(asked.selectionSet)];
  const answers = new Map<string, Answer>();
  const faults = new Set<string>();
  const step = compileStep({ sources, isOfType, defaults });

  function compileStep(setting: PlanSetting): Step | undefined {
    if (plan.node?.kind === 'Subscription') throw new Error('subscriptions cannot be run');
    if (!plan.node) return undefined;
    const splice = switches.length === 0 ? compileSplice(plan.node, { ...setting, asked, supergraph, answer: answerFor({}) }) : undefined;
    return splice ?? compilePlan(plan.node, setting);
  }

  function answerFor(variables: Readonly<Data>): Answer {
    const values = switches.map(name => {
      const value = own(variables, name) === undefined ? defaults[name] : own(variables, name);
      if (typeof value !== 'boolean') throw refusal('BAD_USER_INPUT', { field: name });
      return value;
    });
    const key = values.map(Number).join('');
    let answer = answers.get(key);
    if (!answer) {
      const conditions = new Map(switches.map((name, at) => [name, values[at]!]));
      answer = compileAnswer({ operation: asked, conditions, introspect, onFault: place => faults.add(place) });
      if (answers.size >= keptAnswers) answers.clear();
      answers.set(key, answer);
    }
    return answer;
  }

  return {
    run: async (variables, asking) => {
      const answer = answerFor(variables); // before anything is asked: a mutation is not done when its answer cannot be told
      const run: Run = { data: {}, variables, asking, errors: [] };
      await step?.(run, run.data);
      if (run.whole !== undefined) return { whole: run.whole, data: null, errors: run.errors };
      faults.clear();
      const outcome = { data: answer.whole(run.data, variables), errors: run.errors };
      const { correlationId } = asking;
      const misfits = run.errors.filter(it => !it.extensions).map(it => it.message);
      if (misfits.length > 0) log.warn({ correlationId, misfits }, 'not as the plan needs it');
      // After an error, nulls in the wrong place are its consequence.
      if (faults.size > 0 && run.errors.length === 0) log.info({ correlationId, places: [...faults] }, 'not as the schema says');
      return outcome;
    },
  };
}

/** The variables that decide what is skipped. */
function switchesIn(set: SelectionSet, found = new Set<string>(), seen = new Set<SelectionSet>()): Set<string> {
  if (seen.has(set)) return found;
  seen.add(set);
  for (const { element, selectionSet } of set.selections()) {
    for (const directive of element.appliedDirectives) {
      const value: unknown = directive.arguments().if;
      if ((directive.name === 'skip' || directive.name === 'include') && value instanceof Variable) found.add(value.name);
    }
    if (selectionSet) switchesIn(selectionSet, found, seen);
  }
  return found;
}
