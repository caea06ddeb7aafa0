import type { ConditionNode, FetchNode, PlanNode } from '@apollo/query-planner';
import type { Source } from '../subgraph.ts';
import { Misfit, own, type Data } from './data.ts';
import { compileEntityFetch, compileRootFetch, type FetchSetting } from './fetch.ts';
import { follow, type Path } from './path.ts';
import type { IsOfType } from './rewrite.ts';
import type { Run, Step } from './run.ts';

/** What a plan needs to be compiled. */
export type PlanSetting = {
  /** The way to each subgraph by its name. */
  sources: ReadonlyMap<string, Source>;
  /** Types of the supergraph. */
  isOfType: IsOfType;
  /** Default values of the operation's variables. */
  defaults: Readonly<Data>;
};

/** Compiles a plan, or a part of one that stands at a path, once, so that answering only follows it. */
export function compilePlan(node: PlanNode, setting: PlanSetting, path: Path = []): Step {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map(it => compilePlan(it, setting, path));
      return async (run, at) => {
        for (const step of steps) await step(run, at);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map(it => compilePlan(it, setting, path));
      return async (run, at) => {
        await Promise.all(steps.map(step => step(run, at)));
      };
    }
    case 'Flatten': {
      const below = node.path as string[];
      const step = compilePlan(node.node, setting, [...path, ...below]);
      return async (run, at) => {
        const things = follow(at, below);
        if (things) await step(run, things);
      };
    }
    case 'Fetch': return (node.requires ? entityStep : rootStep)(node, fetchSetting(node, setting, path));
    case 'Condition': return conditionStep(node, setting, path);
    case 'Defer': throw new Error('@defer cannot be run');
  }
}

/** What a fetch of a plan needs to be compiled. */
export function fetchSetting({ serviceName }: FetchNode, { sources, isOfType }: PlanSetting, path: Path): FetchSetting {
  const source = sources.get(serviceName);
  if (!source) throw new Error(`no subgraph ${serviceName}`);
  return { source, path, isOfType };
}

function rootStep(node: FetchNode, setting: FetchSetting): Step {
  const { ask, apply } = compileRootFetch(node, setting);
  return async (run, at) => {
    const things = thingsOf(at);
    if (things.length > 0) await orTell(run, async () => apply(run, things, await ask(run, false)));
  };
}

function entityStep(node: FetchNode, setting: FetchSetting): Step {
  const { collect, ask, apply } = compileEntityFetch(node, setting);
  return (run, at) => orTell(run, async () => {
    const batch = collect(thingsOf(at));
    if (batch) apply(run, batch, await ask(run, batch.known));
  });
}

function conditionStep({ condition, ifClause, elseClause }: ConditionNode, setting: PlanSetting, path: Path): Step {
  const yes = ifClause && compilePlan(ifClause, setting, path);
  const no = elseClause && compilePlan(elseClause, setting, path);
  return async (run, at) => {
    await (own(run.variables, condition) ?? setting.defaults[condition] ? yes : no)?.(run, at);
  };
}

/** The things that a step stands at and that are there. */
function thingsOf(at: unknown): unknown[] {
  return Array.isArray(at) ? at.filter(it => it !== null && it !== undefined) : [at];
}

/** Data that does not fit what is there costs the call, not the whole answer. */
export async function orTell(run: Run, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    run.errors.push({ message: cause instanceof Misfit ? cause.message : (cause as Error).name });
  }
}
