import '../src/telemetry.ts';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, parse, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { dataSource } from '../src/apollo-engine.ts';
import type { Asking } from '../src/asking.ts';
import { openEngine } from '../src/engine/engine.ts';
import { toClient } from '../src/errors.ts';
import type { Source } from '../src/subgraph.ts';
import type { RandomOperation } from './random-operation.ts';
import { openCounter, randomSubgraph, type Weather } from './random-subgraph.ts';

/** What an engine made of an operation. */
export type Told = {
  /** The text of `data`; undefined when nothing could be answered. */
  data: string | undefined;
  /** The errors as a client is told them, in the order of their texts. */
  errors: GraphQLFormattedError[];
  /** What subgraphs were asked, in the order of the texts. */
  calls: string[];
};

/** Two engines before the same subgraphs. */
export type Pair = {
  /** The client's schema. */
  schema: GraphQLSchema;
  /** What makes the subgraphs answer as they do. */
  weather: Weather;
  /** `@apollo/gateway`. */
  reference: (operation: RandomOperation) => Promise<Told>;
  /** Ours. */
  ours: (operation: RandomOperation) => Promise<Told>;
};

/** Opens both engines for a supergraph. */
export async function openPair(supergraphSdl: string): Promise<Pair> {
  const weather: Weather = { seed: '', faults: 0, wholes: 0 };
  const counter = openCounter();
  const calls: string[] = [];
  const supergraph = Supergraph.build(supergraphSdl);
  const sources = new Map<string, Source>(Array.from(supergraph.subgraphs(), ({ name, schema }) =>
    [name, randomSubgraph(name, schema.toGraphQLJSSchema(), weather, counter, call => calls.push(call))] as const));
  const log = pino({ level: 'silent' });
  const buildService = ({ name }: { name: string }) => dataSource(name, sources.get(name)!);
  const apollo = new ApolloGateway({ supergraphSdl, logger: log, buildService }) as unknown as GatewayInterface;
  const engine = openEngine(supergraph, supergraphSdl, sources, log);
  let schema: GraphQLSchema;
  engine.onSchemaLoadOrUpdate(({ apiSchema }) => { schema = apiSchema; });
  const [ofApollo, ofOurs] = [await apollo.load({ apollo: {} }), await engine.load({ apollo: {} })];

  const run = (executor: GatewayExecutor) => async ({ query, variables, operationName }: RandomOperation): Promise<Told> => {
    calls.length = 0;
    const asking: Asking = { correlationId: 'differential', due: Infinity, isGone: false, calls: new Set() };
    let told: Awaited<ReturnType<GatewayExecutor>>;
    try {
      told = await executor({
        request: { query, variables: structuredClone(variables), operationName },
        document: parse(query), source: query, queryHash: query, context: { asking }, logger: log, metrics: {},
      } as unknown as Parameters<GatewayExecutor>[0]);
    } catch (cause) {
      told = { errors: [cause as GraphQLError] };
    }
    await counter.idle(); // what failed as a whole may have left calls behind
    const errors = (told.errors ?? []).map(it => JSON.stringify(asApolloServerTells(it))).sort();
    return {
      data: told.data === undefined ? undefined : JSON.stringify(told.data),
      errors: errors.map(it => JSON.parse(it) as GraphQLFormattedError),
      calls: [...calls].sort(),
    };
  };
  return { schema: schema!, weather, reference: run(ofApollo.executor!), ours: run(ofOurs.executor!) };
}

/**
 * The reference tells clients of `@`, where it does not know which element of a list, and of `_entities`, a name that no client knows;
 * ours ends the path before them.
 */
function certain(path: readonly (string | number)[]): readonly (string | number)[] {
  const end = path.findIndex(it => it === '@' || it === '_entities');
  return end < 0 ? path : path.slice(0, end);
}

/** Apollo Server's way to the client's error. */
function asApolloServerTells(error: Error): GraphQLFormattedError {
  const known = error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
  const { http: _, ...extensions } = known.extensions;
  const { path, ...rest } = known.toJSON();
  const code = known.extensions.code ?? 'INTERNAL_SERVER_ERROR';
  return toClient({ ...rest, ...(path && { path: certain(path) }), extensions: { ...extensions, code } });
}
