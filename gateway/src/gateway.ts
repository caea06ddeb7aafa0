import './telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Env } from './env.ts';
import { refusal, toClient } from './errors.ts';
import { contentSecurityPolicy, explorer } from './explorer.ts';
import { limits, refuseTooMuch, storedTokens, tooMuch } from './limits.ts';
import type { StoredOperation } from './operations.ts';
import { subgraph, type Asking, type SubgraphSource } from './subgraph.ts';
import { verifier } from './token.ts';

/** What a gateway serves and how. */
export type Settings = Omit<Env, 'supergraph' | 'operations'> & {
  /** A Federation 2 supergraph in the schema language. */
  supergraph: string;
  /** Stored questions: known to the limits, warmed at start, offered by the explorer. */
  operations: readonly StoredOperation[];
  /** For the operator. */
  log: Logger;
};

/** A gateway that listens. */
export type Gateway = {
  /** Its address, without a path. */
  url: string;
  /** Settled when plans of the stored operations are in the cache. */
  warmed: Promise<void>;
  /** Takes no more questions, answers those it has, closes. */
  close: () => Promise<void>;
};

/** Bytes of a request body. Source: security.md control table. */
const bodyLimit = 256 * 1024;

/** Parsed texts to keep, and the longest of them in characters, so that what is kept has a bound. */
const parsedTexts = 500;
const parsedLength = 16 * 1024;

/** Opens a gateway; rejects when the supergraph is not one or the port is taken. */
export async function openGateway(settings: Settings): Promise<Gateway> {
  const { log, isExplorerOn, operations } = settings;
  const sources: SubgraphSource[] = [];
  const apollo = new ApolloServer<Asking>({
    gateway: new ApolloGateway({
      supergraphSdl: settings.supergraph,
      logger: log,
      buildService: ({ name, url }) => {
        const at = settings.subgraphUrls.get(name.toUpperCase().replaceAll('-', '_')) ?? url;
        if (!at) throw new Error(`subgraph ${name} has no address`);
        const source = subgraph({ name, url: at, timeoutMs: settings.subgraphTimeoutMs, log });
        sources.push(source);
        return source;
      },
    }),
    logger: log,
    nodeEnv: 'production',
    introspection: isExplorerOn,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: storedTokens },
    formatError: formatted => toClient(formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled(), answerPlugin(log),
    ],
  });
  await apollo.start();

  const verify = verifier(settings.issuer);
  const page = isExplorerOn ? explorer(operations, settings.explorerTokens) : undefined;
  const stored = new Set(operations.map(it => it.query));
  const parsed = new Map<string, DocumentNode>();
  let isOpen = true;

  /** Throws a refusal before Apollo sees the question; leaves what is malformed to Apollo, which says so. */
  function admit({ query, operationName, variables, extensions }: Question): void {
    if (typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions) throw refusal('PERSISTED_QUERY_NOT_SUPPORTED');
    if (typeof query !== 'string') return;
    let document = parsed.get(query);
    if (!document) {
      try {
        document = parse(query, { maxTokens: stored.has(query) ? storedTokens : limits.tokens, noLocation: true });
      } catch (cause) {
        if (cause instanceof GraphQLError && / tokens\b/.test(cause.message)) throw tooMuch('tokens');
        if (cause instanceof RangeError) throw tooMuch('depth');
        return;
      }
      if (query.length <= parsedLength) parsed.set(query, document);
      if (parsed.size > parsedTexts) parsed.delete(parsed.keys().next().value!);
    }
    const name = typeof operationName === 'string' ? operationName : undefined;
    const names = document.definitions.flatMap(it => it.kind === Kind.OPERATION_DEFINITION ? [it.name?.value] : []);
    if (name === undefined ? names.length > 1 : !names.includes(name)) throw refusal('OPERATION_RESOLUTION_FAILURE');
    const given = typeof variables === 'object' && variables !== null ? variables as Record<string, unknown> : {};
    const refused = refuseTooMuch(document, name, given, stored.has(query));
    if (refused) throw refused;
  }

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const began = performance.now();
    const correlationId = correlationOf(request);
    response.setHeader('x-correlation-id', correlationId);
    const gone = new AbortController();
    const late = setTimeout(() => gone.abort(), settings.requestTimeoutMs);
    response.on('close', () => { if (!response.writableEnded) gone.abort(); });
    try {
      const { authorization } = request.headers;
      await verify(authorization);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
      const body = request.method === 'POST' ? await bodyOf(request) : undefined;
      admit(request.method === 'POST' ? body as Question ?? {} : questionOf(url));
      const httpGraphQLRequest: HTTPGraphQLRequest = { method: request.method ?? 'GET', headers, search: url.search, body: withoutNeedlessName(body, parsed) };
      const asking: Asking = { correlationId, authorization, due: began + settings.requestTimeoutMs, signal: gone.signal, ...(settings.isExplorerOn && { cost: { calls: 0, statements: 0, repeats: 0 } }) };
      const { status = 200, headers: said, body: told } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => asking });
      if (told.kind !== 'complete') throw refusal('BAD_REQUEST');
      if (asking.cost) response.setHeader('x-cost', `calls=${asking.cost.calls}, statements=${asking.cost.statements}, repeats=${asking.cost.repeats}`);
      send(response, status, Object.fromEntries(said), told.string);
    } catch (cause) {
      const error = cause instanceof GraphQLError ? cause : refusal('INTERNAL_SERVER_ERROR');
      if (error !== cause) log.error({ correlationId, reason: (cause as Error)?.name }, 'unexpected');
      const { status } = error.extensions.http as { status: number };
      const { http: _, ...extensions } = error.extensions;
      // What is left of a body nobody reads would otherwise be taken for the next request.
      if (!request.complete) response.setHeader('connection', 'close');
      const told = toClient({ message: error.message, extensions: { ...extensions, correlationId } });
      send(response, status, { 'content-type': 'application/json; charset=utf-8' }, `${JSON.stringify({ errors: [told] })}\n`);
    } finally {
      clearTimeout(late);
      log.info({ correlationId, status: response.statusCode, ms: Math.round(performance.now() - began), isAbandoned: !response.writableEnded || undefined }, 'asked');
    }
  }

  const server = createServer({ headersTimeout: 8_000, requestTimeout: 8_000, connectionsCheckingInterval: 1_000 }, (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://gateway.invalid');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.on('finish', () => { if (!isOpen) request.socket.end(); });
    if (!url) return send(response, 400, {}, '');
    if (url.pathname === '/graphql') return void answer(request, response, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { allow: 'GET, HEAD' }, '');
    if (url.pathname === '/ready') return send(response, isOpen ? 200 : 503, { 'content-type': 'text/plain' }, isOpen ? 'ready\n' : 'stopping\n');
    try {
      const served = page?.(url.pathname);
      if (!served) return send(response, 404, { 'content-type': 'text/plain' }, 'not found\n');
      send(response, 200, { 'content-type': served.type, 'content-security-policy': contentSecurityPolicy, 'cache-control': 'no-store' }, served.body);
    } catch (cause) {
      log.error({ path: url.pathname, reason: (cause as { code?: unknown }).code }, 'explorer file missing');
      send(response, 500, { 'content-type': 'text/plain' }, 'a file of the explorer is missing\n');
    }
  });
  const closeParts = async () => {
    await apollo.stop();
    await Promise.all(sources.map(it => it.close()));
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(settings.port, settings.host, () => resolve());
    });
  } catch (cause) {
    await closeParts();
    throw cause;
  }

  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    warmed: warm(apollo, operations, log, () => isOpen),
    close: async () => {
      isOpen = false;
      const closed = new Promise<void>(resolve => void server.close(() => resolve()));
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), settings.requestTimeoutMs + 1000);
      await closed;
      clearTimeout(impatient);
      await closeParts();
    },
  };
}

/** What a client may put into a body or a query string, before anything is known of its shape. */
type Question = { query?: unknown; operationName?: unknown; variables?: unknown; extensions?: unknown };

/**
 * Names the question in each error, keeps from the client what post-processing says about subgraphs' data, and lets the HTTP
 * status say so when the subgraphs would tell nothing to someone who has not signed in.
 */
function answerPlugin(log: Logger): ApolloServerPlugin<Asking> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http }, contextValue: { correlationId, isRehearsal } }) => {
        if (body.kind !== 'single' || isRehearsal) return;
        const { data, errors, extensions } = body.singleResult;
        if (extensions) {
          log.info({ correlationId, extensions: Object.keys(extensions) }, 'extensions kept back');
          delete body.singleResult.extensions;
        }
        if (!errors) return;
        body.singleResult.errors = errors.map(it => ({ ...it, extensions: { ...it.extensions, correlationId } }));
        const hasData = Object.values(data ?? {}).some(it => it !== null);
        if (!hasData && errors.every(it => it.extensions?.code === 'UNAUTHENTICATED')) http.status = 401;
      },
    }),
  };
}

/** Fills the parse, validation and plan caches, one operation per turn of the loop, so that the first client waits for none. */
async function warm(apollo: ApolloServer<Asking>, operations: readonly StoredOperation[], log: Logger, goesOn: () => boolean): Promise<void> {
  const asking: Asking = { correlationId: 'rehearsal', due: Infinity, signal: new AbortController().signal, isRehearsal: true };
  for (const { query, variables, file } of operations) {
    await new Promise(resolve => setImmediate(resolve));
    if (!goesOn()) return;
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: asking });
    if (body.kind === 'single' && body.singleResult.errors) log.warn({ file, reason: body.singleResult.errors[0]?.message }, 'stored operation does not fit');
  }
}

/** Leaves out the name of a text's only operation: plans are kept by text and name, and one plan is enough. */
function withoutNeedlessName(body: unknown, parsed: ReadonlyMap<string, DocumentNode>): unknown {
  const { query, operationName } = (body ?? {}) as Question;
  const document = typeof query === 'string' && operationName ? parsed.get(query) : undefined;
  const [only, ...others] = document?.definitions.filter(it => it.kind === Kind.OPERATION_DEFINITION) ?? [];
  if (!only || others.length > 0 || only.name?.value !== operationName) return body;
  const { operationName: _, ...rest } = body as Record<string, unknown>;
  return rest;
}

function correlationOf(request: IncomingMessage): string {
  const given = request.headers['x-correlation-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

function questionOf(url: URL): Question {
  const variables = url.searchParams.get('variables');
  try {
    return { query: url.searchParams.get('query'), operationName: url.searchParams.get('operationName') ?? undefined, variables: variables && JSON.parse(variables) };
  } catch {
    return {};
  }
}

/** The body of a JSON request; nothing for another media type, which Apollo refuses. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) return undefined;
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) throw refusal('PAYLOAD_TOO_LARGE');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bodyLimit) break;
      chunks.push(chunk);
    }
  } catch {
    throw refusal('BAD_REQUEST');
  }
  if (size > bodyLimit) throw refusal('PAYLOAD_TOO_LARGE');
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw refusal('BAD_REQUEST', {}, { message: '请求内容不是有效的 JSON。', messageEn: 'The request body is not valid JSON.' });
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'cache-control': 'no-store', ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
