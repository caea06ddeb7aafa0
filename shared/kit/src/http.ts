import { HeaderMap, type ApolloServer } from '@apollo/server';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Answerer, Question } from './compiled.ts';
import type { Work } from './work.ts';

const largestBody = 4 * 1024 * 1024; // an `_entities` batch is larger than what the gateway takes from a client

/** What a server of one division needs. */
export type Serving = {
  /** Answers what is new, and refuses what is wrong. */
  readonly apollo: ApolloServer<Work>;
  /** Answers what was asked before. */
  readonly known: Answerer;
  /** The work of a request; rejects with a coded error when it may not be known who asks. */
  readonly begin: (request: IncomingMessage) => Promise<Work>;
  /** Whether questions can be answered now. */
  readonly ready: () => Promise<boolean>;
};

/** `/graphql` for the gateway, `/ready` for whoever starts us; nothing else listens. */
export function serve(serving: Serving): Server {
  return createServer((request, response) => {
    answer(serving, request).then(
      ({ status, headers, body }) => response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body),
      () => response.writeHead(500, { 'content-type': 'application/json' }).end('{"errors":[{"message":"内部错误","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'),
    );
  });
}

type Answer = { status: number; headers: Record<string, string>; body: string };

async function answer({ apollo, known, begin, ready }: Serving, request: IncomingMessage): Promise<Answer> {
  if (request.url === '/ready') return { status: (await ready()) ? 200 : 503, headers: {}, body: '' };
  if (request.url !== '/graphql') return { status: 404, headers: {}, body: '' };
  const body = await bodyOf(request);
  let work: Work | undefined;
  if (request.method === 'POST' && request.headers['content-type'] === 'application/json' && typeof body === 'object' && body) {
    work = await begin(request).catch(() => undefined); // Apollo Server is told the reason
    const told = work && (await known(body as Question, work));
    if (told) {
      const headers = { 'content-type': 'application/json; charset=utf-8', ...(told.isWhole && { 'x-answer': 'whole' }), ...costOf(work) };
      return { status: told.status, headers, body: told.text };
    }
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
  const { body: out, status, headers: outHeaders } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method!, headers, search: '', body },
    context: async () => (work ??= await begin(request)),
  });
  if (out.kind !== 'complete') throw new Error('incremental answers are not served');
  return { status: status ?? 200, headers: { ...Object.fromEntries(outHeaders), ...costOf(work) }, body: out.string };
}

/** How many statements ran for an answer, and how often the most frequent of them. */
function costOf(work: Work | undefined): Record<string, string> {
  let [all, repeats] = [0, 0];
  for (const times of work?.statements.values() ?? []) {
    all += times;
    if (times > repeats) repeats = times;
  }
  return { 'x-statements': String(all), 'x-statement-repeats': String(repeats) };
}

function bodyOf(request: IncomingMessage): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= largestBody) pieces.push(piece);
    });
    request.on('end', () => resolve(size <= largestBody ? parsed(pieces) : null));
    request.on('error', reject);
  });
}

function parsed(pieces: readonly Buffer[]): unknown {
  try {
    return JSON.parse((pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)).toString('utf8'));
  } catch {
    return null;
  }
}
