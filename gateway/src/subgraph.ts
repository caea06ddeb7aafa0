import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Asking, Cost } from './asking.ts';
import { parseBytes, parseText, type Bytes } from './bytes.ts';
import { CallFailed, openConnections } from './connections.ts';
import { fromSubgraph, type Code } from './errors.ts';
import type { HttpResponse } from './http-response.ts';

/** One question to one subgraph. */
export type Call = {
  /** The body of the request: `{"query":…,"variables":…}`. */
  body: Bytes;
  /** Whether it changes anything. */
  isMutation: boolean;
  /** Whether the asker can use the answer's text as it came. */
  isWholeWanted: boolean;
  /** Whether strings in the answer's data are to be texts, not `Bytes`. */
  isTextWanted?: boolean;
};

/** What a subgraph said, or why it said nothing. */
export type Reply = {
  /** The whole body, exactly `{"data":{…}}`, where it was wanted and the subgraph vouches for it. */
  whole?: Bytes;
  /** Its `data`, with `Bytes` for strings unless texts were wanted. */
  data?: Record<string, unknown> | null | undefined;
  /** Its errors, as they may leave the house. */
  errors?: GraphQLFormattedError[];
  /** Nothing can be used: what to tell about all that was asked. */
  failed?: Code;
};

/** The way to one subgraph. */
export type Source = {
  /** Asks; never rejects for the subgraph's fault: a call that failed is a reply, so that the rest of the answer stands. */
  ask: (call: Call, asking: Asking) => Promise<Reply>;
  /** Ends its connections. */
  close: () => void;
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

/**
 * What this and `kit/http.ts` agree on: the body is `{"data":{…}}`, without errors, made by an executor of this very schema; custom
 * scalars in it are neither objects nor lists.
 */
const vouched = 'whole';

/** The way to one subgraph: kept connections, who asks, a deadline, cancellation. */
export function subgraph({ name, url, timeoutMs, log }: Subgraph): Source {
  const address = new URL(url);
  const connections = openConnections(address);
  const path = address.pathname + address.search;
  const head = [`POST ${path} HTTP/1.1`, `host: ${address.host}`, 'content-type: application/json', 'accept: application/json', ''].join('\r\n');

  async function ask({ body, isMutation, isWholeWanted, isTextWanted }: Call, asking: Asking): Promise<Reply> {
    const { correlationId, authorization, due, cost } = asking;
    const now = performance.now();
    const left = Math.floor(Math.min(timeoutMs, due - now));
    if (left <= 0 || asking.isGone) return { failed: 'DEADLINE_EXCEEDED' };
    const who = authorization === undefined ? '' : `authorization: ${authorization}\r\n`;
    const about = `x-correlation-id: ${correlationId}\r\nx-deadline-ms: ${left}\r\ncontent-length: ${body.length}\r\n`;
    const text = `${head}${who}${about}\r\n${body}`;
    let response: HttpResponse;
    try {
      response = await connections.send({ text, due: now + left, isRepeatable: !isMutation }, asking);
    } catch (cause) {
      if (!(cause instanceof CallFailed)) throw cause;
      const { fault, isSent } = cause;
      log.warn({ correlationId, division: name, reason: fault, isMutation }, 'subgraph call failed');
      if (isMutation && isSent) return { failed: 'UNKNOWN_OUTCOME' };
      return { failed: fault === 'late' || fault === 'cancelled' ? 'DEADLINE_EXCEEDED' : 'UNAVAILABLE' };
    }
    const { status, headers } = response;
    if (cost) count(cost, headers);
    if (isWholeWanted && status === 200 && headers.get('x-answer') === vouched) return { whole: response.body };
    const reply = replyOf(response.body, isTextWanted ? parseText : parseBytes);
    if (!reply) {
      log.warn({ correlationId, division: name, status }, 'subgraph answered no GraphQL');
      if (status === 401) return { failed: 'UNAUTHENTICATED' };
      if (status === 403) return { failed: 'FORBIDDEN' };
      return { failed: isMutation ? 'UNKNOWN_OUTCOME' : 'UNAVAILABLE' };
    }
    if (!reply.errors) return reply;
    log.info({ correlationId, division: name, codes: reply.errors.map(it => it.extensions?.code) }, 'subgraph errors');
    return { data: reply.data, errors: reply.errors.map(it => fromSubgraph(it, name)) };
  }

  return { ask, close: () => connections.close() };
}

function count(cost: Cost, headers: ReadonlyMap<string, string>): void {
  cost.calls += 1;
  cost.statements += Number(headers.get('x-statements') ?? 0);
  cost.repeats = Math.max(cost.repeats, Number(headers.get('x-statement-repeats') ?? 0));
}

/** The body as a GraphQL answer, whatever its HTTP status; nothing if it is not one. */
function replyOf(body: Bytes, read: (json: Bytes) => unknown): Reply | undefined {
  let answer: unknown;
  let spoken: unknown;
  try {
    answer = read(body);
    if (typeof answer !== 'object' || answer === null) return undefined;
    // Errors are read by the gateway itself: as text.
    if ('errors' in answer) spoken = parseText(body);
  } catch {
    return undefined;
  }
  const { data } = answer as { data?: unknown };
  const { errors } = (spoken ?? {}) as { errors?: unknown };
  const isData = data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data));
  const areErrors = errors === undefined || (Array.isArray(errors) && errors.every(it => typeof it === 'object' && it !== null));
  if (!isData || !areErrors || (data === undefined && !errors)) return undefined;
  return { data: data as Record<string, unknown> | null | undefined, ...(errors && { errors: errors as GraphQLFormattedError[] }) };
}
