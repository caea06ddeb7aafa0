import type { ConditionNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { Source } from '../subgraph.ts';
import { own, type Data } from './data.ts';
import { compileFetch } from './fetch.ts';
import { follow, type Path } from './path.ts';
import type { IsOfType } from './rewrite.ts';
import type { Step } from './run.ts';

/** What a plan needs to be compiled. */
export type PlanSetting = {
  /** The way to each subgraph by its name. */
  sources: ReadonlyMap<string, Source>;
  /** Types of the supergraph. */
  isOfType: IsOfType;
  /** Default values of the operation's variables. */
  defaults: Readonly<Data>;
  /** Whether the answer of a plan's only call is the client's answer, word for word. */
  isWholeWanted: boolean;
};

/** Compiles a plan once, so that answering only follows it; nothing for a plan that asks no subgraph. */
export function compilePlan(plan: QueryPlan, setting: PlanSetting): Step | undefined {
  if (plan.node?.kind === 'Subscription') throw new Error('subscriptions cannot be run');
  return plan.node && compileNode(plan.node, [], setting);
}

function compileNode(node: PlanNode, path: Path, setting: PlanSetting): Step {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map(it => compileNode(it, path, setting));
      return async (run, at) => {
        for (const step of steps) await step(run, at);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map(it => compileNode(it, path, setting));
      return async (run, at) => {
        await Promise.all(steps.map(step => step(run, at)));
      };
    }
    case 'Flatten': {
      const below = node.path as string[];
      const step = compileNode(node.node, [...path, ...below], setting);
      return (run, at) => {
        const things = follow(at, below);
        return things ? step(run, things) : undefined;
      };
    }
    case 'Fetch': {
      const source = setting.sources.get(node.serviceName);
      if (!source) throw new Error(`no subgraph ${node.serviceName}`);
      return compileFetch(node, { source, path, isOfType: setting.isOfType, isWholeWanted: setting.isWholeWanted });
    }
    case 'Condition': return compileCondition(node, path, setting);
    case 'Defer': throw new Error('@defer cannot be run');
  }
}

function compileCondition({ condition, ifClause, elseClause }: ConditionNode, path: Path, setting: PlanSetting): Step {
  const yes = ifClause && compileNode(ifClause, path, setting);
  const no = elseClause && compileNode(elseClause, path, setting);
  return (run, at) => (own(run.variables, condition) ?? setting.defaults[condition] ? yes : no)?.(run, at);
}
