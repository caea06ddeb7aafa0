import { HeaderMap, type ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Admission } from './admission.ts';
import { abandon, type Asking } from './asking.ts';
import { parseBytes, parseText } from './bytes.ts';
import { Misfit } from './engine/data.ts';
import type { Context, Engine } from './engine/engine.ts';
import { refusal, toClient } from './errors.ts';
import { answerFast, knownOperation } from './fast-path.ts';
import { bodyOf, questionIn, readBody, regular, type Question } from './question.ts';
import { send, type Encoding } from './send.ts';
import type { Verify } from './token.ts';

/** What the door of the graph needs. */
export type DoorSetting = {
  /** Answers what is new, and refuses. */
  apollo: ApolloServer<Context>;
  /** Answers what was asked before; without one, all goes through Apollo Server. */
  engine: Engine | undefined;
  /** Looks at what is asked. */
  admission: Admission;
  /** Looks at who asks. */
  verify: Verify;
  /** Limit of one question, in milliseconds. */
  requestTimeoutMs: number;
  /** Whether answers tell what they cost. */
  isCostTold: boolean;
  /** Whether the gateway takes more questions. */
  isOpen: () => boolean;
  /** For the operator. */
  log: Logger;
};

/** Answers whatever comes to `/graphql`; `search` is what follows the path. */
export type Door = (request: IncomingMessage, response: ServerResponse, search: string) => Promise<void>;

/** Media types that Apollo Server chose, by the `accept` header, to keep. */
const keptChoices = 50;

/** Opens the door of the graph. */
export function openDoor({ apollo, engine, admission, verify, requestTimeoutMs, isCostTold, isOpen, log }: DoorSetting): Door {
  /** How Apollo Server would answer to an `accept` header. */
  const mediaTypes = new Map<string | undefined, string>();

  async function answer(request: IncomingMessage, response: ServerResponse, search: string, asking: Asking): Promise<void> {
    const { method, headers } = request;
    const unverified = verify(headers.authorization);
    if (unverified) await unverified;
    const text = method === 'POST' ? await bodyOf(request) : undefined;
    const mediaType = mediaTypes.get(headers.accept);
    if (engine && text !== undefined && mediaType) {
      const question = regular(readBody(text, parseBytes));
      const known = question && knownOperation(engine, admission, question);
      if (known) {
        const { status, body } = await answerFast(known, question.variables, asking);
        return tell(response, asking, status, ['content-type', mediaType, ...costIn(asking)], body, 'latin1');
      }
    }
    const body = readBody(text, parseText);
    admission.admit(method === 'POST' ? body as Question ?? {} : questionIn(search));
    const map = new HeaderMap();
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
    const { status = 200, headers: said, body: whole } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: method ?? 'GET', headers: map, search, body: admission.withoutNeedlessName(body) },
      context: async () => ({ asking }),
    });
    if (whole.kind !== 'complete') throw refusal('BAD_REQUEST');
    const chosen = said.get('content-type');
    if (status === 200 && chosen && mediaTypes.size < keptChoices) mediaTypes.set(headers.accept, chosen);
    tell(response, asking, status, [...[...said].flat(), ...costIn(asking)], whole.string, 'utf8');
  }

  function tell(
    response: ServerResponse, { correlationId }: Asking, status: number, headers: readonly string[], body: string, encoding: Encoding,
  ): void {
    if (!isOpen()) response.shouldKeepAlive = false;
    send(response, status, ['x-correlation-id', correlationId, ...headers], body, encoding);
  }

  return async (request, response, search) => {
    const began = performance.now();
    const correlationId = correlationOf(request);
    const asking: Asking = {
      correlationId, authorization: request.headers.authorization, due: began + requestTimeoutMs, isGone: false, calls: new Set(),
      cost: isCostTold ? { calls: 0, statements: 0, repeats: 0 } : undefined,
    };
    response.on('close', () => { if (!response.writableEnded) abandon(asking); });
    try {
      await answer(request, response, search, asking);
    } catch (cause) {
      const error = cause instanceof GraphQLError && cause.extensions.http ? cause : refusal('INTERNAL_SERVER_ERROR');
      const reason = cause instanceof Misfit ? cause.message : (cause as Error)?.name;
      if (error !== cause) log.error({ correlationId, reason }, 'unexpected');
      const { http, ...extensions } = error.extensions;
      const { status } = http as { status: number };
      const body = `${JSON.stringify({ errors: [toClient({ message: error.message, extensions: { ...extensions, correlationId } })] })}\n`;
      // What is left of a body nobody reads would otherwise be taken for the next request.
      const ending = request.complete ? [] : ['connection', 'close'];
      tell(response, asking, status, [...ending, 'content-type', 'application/json; charset=utf-8'], body, 'utf8');
    }
    const ms = Math.round(performance.now() - began);
    log.info({ correlationId, status: response.statusCode, ms, isAbandoned: !response.writableEnded || undefined }, 'asked');
  };
}

function costIn({ cost }: Asking): string[] {
  return cost ? ['x-cost', `calls=${cost.calls}, statements=${cost.statements}, repeats=${cost.repeats}`] : [];
}

function correlationOf(request: IncomingMessage): string {
  const given = request.headers['x-correlation-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
