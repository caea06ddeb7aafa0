import {
  isCompositeType, isInterfaceType, isObjectType, isSubtype, operationFromDocument, type Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GatewayInterface, GatewaySchemaLoadOrUpdateCallback } from '@apollo/server-gateway-interface';
import { GraphQLError, Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Logger } from 'pino';
import type { Asking } from '../asking.ts';
import { bytesOf, inBytes, inText, parseText, type Bytes } from '../bytes.ts';
import type { Source } from '../subgraph.ts';
import type { Data } from './data.ts';
import { introspector } from './introspection.ts';
import { compileOperation, type Operation, type Outcome } from './operation.ts';
import type { IsOfType } from './rewrite.ts';
import { openTexts } from './texts.ts';

/** What Apollo Server hands through to the engine. */
export type Context = {
  /** Who asks. */
  asking: Asking;
};

/** An operation that was parsed, found valid and compiled. */
export type Known = {
  /** The text it stands in. */
  document: DocumentNode;
  /** Itself. */
  definition: OperationDefinitionNode;
  /** Answers it. */
  run: Operation['run'];
};

/** Answers operations over subgraphs, behind Apollo Server, which parses and validates what is new. */
export type Engine = GatewayInterface & {
  /** The operation of a text that was asked before; `name` as the client gave it. */
  known: (text: Bytes, name: string | undefined) => Known | undefined;
  /** Whether an operation may run with these variables; why not, Apollo Server says. */
  areGood: (known: Known, variables: Readonly<Data>) => boolean;
};

/** Characters of half of the texts that are remembered; what is compiled takes some fifty times the room of its text. */
const largestTexts = 500_000;

/** Opens an engine for a supergraph, given in both forms. */
export function openEngine(supergraph: Supergraph, coreSupergraphSdl: string, sources: ReadonlyMap<string, Source>, log: Logger): Engine {
  const api = supergraph.apiSchema();
  const schema = api.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const texts = openTexts<Map<string | undefined, Known>>(largestTexts);
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();

  const isOfType: IsOfType = (value, condition, unknown) => {
    const name = value.__typename;
    if (!name) return unknown;
    if (name === condition) return true;
    const type = typeof name === 'string' ? supergraph.schema.type(name) : undefined;
    const wanted = supergraph.schema.type(condition);
    if (!type || !wanted || !isCompositeType(wanted) || isObjectType(wanted)) return false;
    return (isObjectType(type) || isInterfaceType(type)) && isSubtype(wanted, type);
  };

  /** Plans and compiles; throws what the planner throws. */
  function compile(document: DocumentNode, name: string | undefined): Known {
    const definitions = operationsIn(document);
    const definition = name ? definitions.find(it => it.name?.value === name) : definitions[0];
    if (!definition) throw new Error('no such operation');
    const asked = operationFromDocument(api, document, name ? { operationName: name } : {});
    const plan = planner.buildQueryPlan(asked);
    const { run } = compileOperation({
      asked, plan, supergraph: supergraph.schema, sources, isOfType, introspect: introspector(schema, definition), log,
    });
    return { document, definition, run };
  }

  function knownOrCompiled(text: string, document: DocumentNode, name: string | undefined): Known {
    const key = bytesOf(text);
    const byName = texts.get(key) ?? new Map<string | undefined, Known>();
    let known = byName.get(name);
    if (!known) {
      known = compile(document, name);
      byName.set(name, known);
      // A text's only operation is the same with and without its name.
      if (operationsIn(document).length === 1) byName.set(undefined, known).set(known.definition.name?.value, known);
      texts.set(key, byName);
    }
    return known;
  }

  function faultsOf({ definition }: Known, variables: Readonly<Data>): readonly GraphQLError[] | undefined {
    return getVariableValues(schema, definition.variableDefinitions ?? [], variables).errors;
  }

  return {
    known: (text, name) => texts.get(text)?.get(name),
    areGood: (known, variables) => !known.definition.variableDefinitions?.length || !faultsOf(known, variables),
    onSchemaLoadOrUpdate: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    load: async () => {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl });
      return {
        executor: async ({ document, source, request, context }) => {
          const known = knownOrCompiled(source, document, request.operationName || undefined);
          const variables = request.variables ?? {};
          const errors = faultsOf(known, variables);
          if (errors) return { errors };
          const { asking } = context as Context;
          return asking.isRehearsal ? { data: null } : inTextOutcome(await known.run(inBytes(variables), asking));
        },
      };
    },
    stop: async () => {},
  };
}

function operationsIn(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter(it => it.kind === Kind.OPERATION_DEFINITION);
}

/** An outcome as Apollo Server takes it. */
function inTextOutcome({ whole, data, errors }: Outcome): { data: Data | null; errors?: GraphQLError[] } {
  if (whole !== undefined) return parseText(whole) as { data: Data };
  if (errors.length === 0) return { data: inText(data) };
  return { data: inText(data), errors: errors.map(({ message, ...more }) => new GraphQLError(message, more)) };
}
