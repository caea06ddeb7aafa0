import { HeaderMap, type ApolloServer } from '@apollo/server';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Work } from './work.ts';

const largestBody = 4 * 1024 * 1024; // an `_entities` batch is larger than what the gateway takes from a client

/** `/graphql` for the gateway, `/ready` for whoever starts us; nothing else listens. */
export function serve(server: ApolloServer<Work>, begin: (request: IncomingMessage) => Promise<Work>, ready: () => Promise<boolean>): Server {
  return createServer((request, response) => {
    answer(server, begin, ready, request).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.writeHead(500, { 'content-type': 'application/json' }).end('{"errors":[{"message":"内部错误","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'),
    );
  });
}

type Answer = { status: number; headers: Record<string, string>; body: string };

async function answer(
  server: ApolloServer<Work>, begin: (request: IncomingMessage) => Promise<Work>, ready: () => Promise<boolean>, request: IncomingMessage,
): Promise<Answer> {
  if (request.url === '/ready') return { status: (await ready()) ? 200 : 503, headers: {}, body: '' };
  if (request.url !== '/graphql') return { status: 404, headers: {}, body: '' };
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
  const body = await bodyOf(request);
  let work: Work | undefined;
  const { body: out, status, headers: outHeaders } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method!, headers, search: '', body },
    context: async () => (work = await begin(request)),
  });
  if (out.kind !== 'complete') throw new Error('incremental answers are not served');
  const ran = [...(work?.statements.values() ?? [])];
  outHeaders.set('x-statements', String(ran.reduce((sum, it) => sum + it, 0)));
  outHeaders.set('x-statement-repeats', String(Math.max(0, ...ran)));
  return { status: status ?? 200, headers: Object.fromEntries(outHeaders), body: out.string };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largestBody) return null;
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return null;
  }
}
