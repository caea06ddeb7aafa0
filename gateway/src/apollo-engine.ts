import './telemetry.ts';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { Kind, parse, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import type { Logger } from 'pino';
import { bytesOf } from './bytes.ts';
import type { Context } from './engine/engine.ts';
import { codes, type Code } from './errors.ts';
import type { Source } from './subgraph.ts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Representations = readonly unknown[];

/** The distinct ones of some representations and, for each of these, which it is. */
type Distinct = { unique: unknown[]; positions: number[] };

/** At most so many errors for one failed call: one per null the client sees, but a long list needs no more than these. */
const errorsPerCall = 10;

/** The engine of `@apollo/gateway`, before the same subgraphs: the reference for our own, and what to turn to should ours fail. */
export async function openApolloEngine(
  supergraphSdl: string, sources: ReadonlyMap<string, Source>, logger: Logger,
): Promise<GatewayInterface> {
  const { ApolloGateway } = await import('@apollo/gateway');
  const buildService = ({ name }: { name: string }) => dataSource(name, sources.get(name)!);
  return new ApolloGateway({ supergraphSdl, logger, buildService }) as unknown as GatewayInterface; // it speaks of an older interface
}

/** A subgraph as `@apollo/gateway` asks it. Never throws: each error lands on the paths that a failed call leaves null. */
export function dataSource(name: string, source: Source): GraphQLDataSource {
  async function process(options: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const { asking } = options.context as Context;
    if (asking.isRehearsal) return { data: null };
    const { query, operationName, variables } = options.request;
    const representations = variables?.representations as Representations | undefined;
    const distinct = representations && distinctOf(representations);
    const sent = distinct ? { ...variables, representations: distinct.unique } : variables;
    const body = bytesOf(JSON.stringify({ query, operationName, variables: sent }));
    const isMutation = query?.startsWith('mutation') ?? false;
    const { data, errors, failed } = await source.ask({ body, isMutation, isWholeWanted: false, isTextWanted: true }, asking);
    if (failed) return failure(failed, name, query, representations?.length);
    const answer = { ...(data !== undefined && { data }), ...(errors && { errors }) };
    return distinct ? spread(answer, distinct) : answer;
  }
  return { process };
}
/** The errors of a call that brought nothing, one for each field it leaves null. */
function failure(code: Code, division: string, query: string | undefined, entities: number | undefined): Answer {
  const { message, messageEn } = codes[code];
  const paths = nullPaths(query, entities);
  return { errors: paths.map(path => ({ message, path, extensions: { code, messageEn, division } })) };
}

function nullPaths(query: string | undefined, entities: number | undefined): (string | number)[][] {
  const operation = query ? parse(query, { noLocation: true }).definitions.find(it => it.kind === Kind.OPERATION_DEFINITION) : undefined;
  if (!operation) return [[]];
  if (entities === undefined) return namesIn(operation.selectionSet).slice(0, errorsPerCall).map(name => [name]);
  const [door] = operation.selectionSet.selections;
  const names = door?.kind === Kind.FIELD && door.selectionSet ? namesIn(door.selectionSet) : [];
  return Array.from({ length: Math.min(entities, errorsPerCall) }, (_, index) => names.map(name => ['_entities', index, name]))
    .flat().slice(0, errorsPerCall);
}

function namesIn(set: SelectionSetNode): string[] {
  return [...new Set(set.selections.flatMap(it => {
    if (it.kind === Kind.FIELD) return it.name.value === '__typename' ? [] : [it.alias?.value ?? it.name.value];
    return it.kind === Kind.INLINE_FRAGMENT ? namesIn(it.selectionSet) : [];
  }))];
}

/** The distinct representations and, for each of the given ones, which of these it is; nothing when all differ. */
function distinctOf(given: Representations): Distinct | undefined {
  if (given.length < 2) return undefined;
  const known = new Map<string, number>();
  const unique: unknown[] = [];
  const positions = given.map(it => {
    const text = JSON.stringify(it);
    let at = known.get(text);
    if (at === undefined) known.set(text, at = unique.push(it) - 1);
    return at;
  });
  return unique.length === given.length ? undefined : { unique, positions };
}

/** The answer about distinct entities as the answer about all of them. What repeats is copied, because the gateway writes into each. */
function spread(
  answer: { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] },
  { unique, positions }: Distinct,
): { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] } {
  const found = answer.data?._entities;
  const isTold = new Set<number>();
  const own = (all: readonly unknown[], at: number) => {
    if (isTold.has(at)) return copy(all[at]);
    isTold.add(at);
    return all[at];
  };
  const errors = answer.errors?.flatMap(error => {
    const [door, at, ...rest] = error.path ?? [];
    if (door !== '_entities' || typeof at !== 'number') return [error];
    return positions.flatMap((position, index) => position === at ? [{ ...error, path: [door, index, ...rest] }] : []);
  });
  const isFit = Array.isArray(found) && found.length === unique.length;
  return {
    data: isFit ? { ...answer.data, _entities: positions.map(at => own(found, at)) } : answer.data ?? null,
    ...(errors && { errors }),
  };
}

/** A copy of parsed JSON. `fromEntries`, because an alias may be called `__proto__`. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part)]));
}
