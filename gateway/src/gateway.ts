import './telemetry.ts';
import { Supergraph } from '@apollo/federation-internals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { openAdmission } from './admission.ts';
import { openApolloEngine } from './apollo-engine.ts';
import { startApolloServer, warm } from './apollo-server.ts';
import { openDoor } from './door.ts';
import { openEngine } from './engine/engine.ts';
import type { Env } from './env.ts';
import { contentSecurityPolicy, explorer } from './explorer.ts';
import type { StoredOperation } from './operations.ts';
import { send } from './send.ts';
import { subgraph, type Source } from './subgraph.ts';
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

/** Opens a gateway; rejects when the supergraph is not one or the port is taken. */
export async function openGateway(settings: Settings): Promise<Gateway> {
  const { log, isExplorerOn, operations, requestTimeoutMs } = settings;
  const supergraph = Supergraph.build(settings.supergraph);
  const sources = openSources(supergraph, settings);
  const compiled = settings.engine === 'compiled' ? openEngine(supergraph, settings.supergraph, sources, log) : undefined;
  const apollo = await startApolloServer(compiled ?? await openApolloEngine(settings.supergraph, sources, log), isExplorerOn, log);
  let isOpen = true;
  const door = openDoor({
    apollo, engine: compiled, admission: openAdmission(operations), verify: verifier(settings.issuer), requestTimeoutMs,
    isCostTold: isExplorerOn, isOpen: () => isOpen, log,
  });
  const page = isExplorerOn ? explorer(operations, settings.explorerTokens) : undefined;

  const server = createServer({ headersTimeout: 8_000, requestTimeout: 8_000, connectionsCheckingInterval: 1_000 }, (request, response) => {
    if (request.url === '/graphql') return void door(request, response, '');
    const url = URL.parse(request.url ?? '/', 'http://gateway.invalid');
    if (!url) return send(response, 400, [], '');
    if (url.pathname === '/graphql') return void door(request, response, url.search);
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, ['allow', 'GET, HEAD'], '');
    if (url.pathname === '/ready') {
      return send(response, isOpen ? 200 : 503, ['content-type', 'text/plain'], isOpen ? 'ready\n' : 'stopping\n');
    }
    try {
      const served = page?.(url.pathname);
      if (!served) return send(response, 404, ['content-type', 'text/plain'], 'not found\n');
      send(response, 200, ['content-type', served.type, 'content-security-policy', contentSecurityPolicy], served.body);
    } catch (cause) {
      log.error({ path: url.pathname, reason: (cause as { code?: unknown }).code }, 'explorer file missing');
      send(response, 500, ['content-type', 'text/plain'], 'a file of the explorer is missing\n');
    }
  });
  const closeParts = async () => {
    await apollo.stop();
    for (const source of sources.values()) source.close();
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
      const impatient = setTimeout(() => server.closeAllConnections(), requestTimeoutMs + 1000);
      await closed;
      clearTimeout(impatient);
      await closeParts();
    },
  };
}

/** The ways to the supergraph's subgraphs; SUBGRAPH_<NAME>_URL goes before what the supergraph says. Throws when one has no address. */
function openSources(supergraph: Supergraph, { subgraphUrls, subgraphTimeoutMs, log }: Settings): Map<string, Source> {
  return new Map(supergraph.subgraphsMetadata().map(({ name, url }) => {
    const at = subgraphUrls.get(name.toUpperCase().replaceAll('-', '_')) ?? url;
    if (!at) throw new Error(`subgraph ${name} has no address`);
    return [name, subgraph({ name, url: at, timeoutMs: subgraphTimeoutMs, log })] as const;
  }));
}
