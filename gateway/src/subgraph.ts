import { Kind, parse, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { codes, fromSubgraph, type Code } from './errors.ts';

/** One client's question, as long as it is being answered. */
export type Asking = {
  /** Names the question in every log and every error. */
  correlationId: string;
  /** The client's `authorization`, verified; passed on as it came. */
  authorization?: string | undefined;
  /** When the whole answer is due, by `performance.now()`, in milliseconds. */
  due: number;
  /** Aborted when the client goes away or the answer is due. */
  signal: AbortSignal;
  /** What the answer cost so far, where somebody wants to know. */
  cost?: Cost;
  /** The question only fills the caches: no subgraph is asked. */
  isRehearsal?: boolean;
};

/** What an answer cost, as far as the subgraphs tell. */
export type Cost = {
  /** Calls to subgraphs. */
  calls: number;
  /** Statements their databases ran (`x-statements`). */
  statements: number;
  /** The most often that one statement ran within one call (`x-statement-repeats`). */
  repeats: number;
};

/** Where a subgraph is and how long one call to it may take. */
export type Subgraph = {
  /** Its name in the supergraph. */
  name: string;
  /** Its GraphQL address. */
  url: string;
  /** Limit of one call in milliseconds; the rest of the question's own time may be shorter. */
  timeoutMs: number;
  /** For the operator; the client is told less. */
  log: Logger;
};

/** A data source that can be closed. */
export type SubgraphSource = GraphQLDataSource & {
  /** Ends its connections. */
  close: () => Promise<void>;
};

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Representations = readonly unknown[];

/** At most so many errors for one failed call: one per null the client sees, but a long list needs no more than these. */
const errorsPerCall = 10;

/** Reached before anything was sent: the subgraph has not done what was asked. */
const unsent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);

/**
 * The way to one subgraph: pooled connections, who asks, a deadline, cancellation. Never throws: a call that failed is an answer
 * of coded errors, so that each lands on the paths it leaves null and the rest of the answer stands.
 */
export function subgraph({ name, url, timeoutMs, log }: Subgraph): SubgraphSource {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: 64, pipelining: 1, connect: { timeout: 2000 }, headersTimeout: timeoutMs, bodyTimeout: timeoutMs,
  });

  async function process(options: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const asking = options.context as Asking;
    if (asking.isRehearsal) return { data: null };
    const { query, operationName, variables } = options.request;
    const isMutation = query?.startsWith('mutation') ?? false;
    const representations = variables?.representations as Representations | undefined;
    const distinct = representations && distinctOf(representations);
    const failed = (code: Code): Answer => failure(code, name, query, representations?.length);

    const left = Math.floor(Math.min(timeoutMs, asking.due - performance.now()));
    if (left <= 0 || asking.signal.aborted) return failed('DEADLINE_EXCEEDED');
    const timeout = AbortSignal.timeout(left);
    try {
      const response = await pool.request({
        method: 'POST',
        path,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'x-correlation-id': asking.correlationId,
          'x-deadline-ms': String(left),
          ...(asking.authorization !== undefined && { authorization: asking.authorization }),
        },
        body: JSON.stringify({ query, operationName, variables: distinct ? { ...variables, representations: distinct.unique } : variables }),
        signal: AbortSignal.any([asking.signal, timeout]),
      });
      if (asking.cost) count(asking.cost, response.headers);
      const answer = answerOf(await response.body.text());
      if (!answer) {
        log.warn({ correlationId: asking.correlationId, division: name, status: response.statusCode }, 'subgraph answered no GraphQL');
        if (response.statusCode === 401) return failed('UNAUTHENTICATED');
        if (response.statusCode === 403) return failed('FORBIDDEN');
        return failed(isMutation ? 'UNKNOWN_OUTCOME' : 'UNAVAILABLE');
      }
      const whole = distinct ? spread(answer, distinct.positions) : answer;
      if (whole.errors) log.info({ correlationId: asking.correlationId, division: name, codes: whole.errors.map(it => it.extensions?.code) }, 'subgraph errors');
      return { ...whole, ...(whole.errors && { errors: whole.errors.map(it => fromSubgraph(it, name)) }) };
    } catch (cause) {
      const reason = (cause as { code?: unknown }).code;
      log.warn({ correlationId: asking.correlationId, division: name, reason, isMutation }, 'subgraph call failed');
      if (isMutation && !(typeof reason === 'string' && unsent.has(reason))) return failed('UNKNOWN_OUTCOME');
      return failed(asking.signal.aborted || timeout.aborted || isTimeout(reason) ? 'DEADLINE_EXCEEDED' : 'UNAVAILABLE');
    }
  }

  return { process, close: () => pool.destroy() };
}

function count(cost: Cost, headers: Record<string, string | string[] | undefined>): void {
  cost.calls += 1;
  cost.statements += Number(headers['x-statements'] ?? 0);
  cost.repeats = Math.max(cost.repeats, Number(headers['x-statement-repeats'] ?? 0));
}

function isTimeout(reason: unknown): boolean {
  return reason === 'UND_ERR_HEADERS_TIMEOUT' || reason === 'UND_ERR_BODY_TIMEOUT';
}

/** The body as a GraphQL answer, whatever its HTTP status; nothing if it is not one. */
function answerOf(text: string): { data?: Record<string, unknown> | null; errors?: GraphQLFormattedError[] } | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof body !== 'object' || body === null) return undefined;
  const { data, errors } = body as { data?: unknown; errors?: unknown };
  const isData = data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data));
  const areErrors = errors === undefined || (Array.isArray(errors) && errors.every(it => typeof it === 'object' && it !== null));
  if (!isData || !areErrors || (data === undefined && !errors)) return undefined;
  return { data: data as Record<string, unknown> | null, ...(errors && { errors: errors as GraphQLFormattedError[] }) };
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
function distinctOf(given: Representations): { unique: unknown[]; positions: number[] } | undefined {
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
  positions: readonly number[],
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
  return {
    data: Array.isArray(found) ? { ...answer.data, _entities: positions.map(at => own(found, at)) } : answer.data ?? null,
    ...(errors && { errors }),
  };
}

/** A copy of parsed JSON. `fromEntries`, because an alias may be called `__proto__`. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part)]));
}
