import { composeParts } from '../src/compose.ts';
import { graphql, parse, buildSchema, type GraphQLFormattedError } from 'graphql';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { openGateway, type Gateway, type Settings } from '../src/gateway.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const books = `
  type Query { books(first: Int = 20): [Book!] book(id: ID!): Book }
  type Mutation { orderBook(id: ID!, idempotencyKey: ID!): Book }
  type Book @key(fields: "id") { id: ID! title: String! author: Author similar(first: Int, last: Int): [Book!] }
  type Author @key(fields: "id") { id: ID! name: String! }`;
const reviews = `
  type Book @key(fields: "id") { id: ID! reviews: [Review!] stars: Int }
  type Author @key(fields: "id") { id: ID! praise: String }
  type Review { text: String! }`;

/** A supergraph that has nothing to do with anybody's domain. */
export const bookshop = composeParts([
  { name: 'books', typeDefs: parse(link + books) }, { name: 'book-reviews', typeDefs: parse(link + reviews) },
]);

/** What one call to a subgraph brought with it. */
export type Call = { headers: IncomingMessage['headers']; query: string; variables: Record<string, unknown> };

/** A tiny subgraph on a port of its own. */
export type Stall = {
  url: string;
  /** All calls so far. */
  calls: Call[];
  /** Settled when a caller has gone away before it was answered. */
  deserted: Promise<void>;
  close: () => Promise<void>;
};

const shelf = [
  { __typename: 'Book', id: 'b1', title: '边城', author: { id: 'a1', name: '沈从文' } },
  { __typename: 'Book', id: 'b2', title: '茶馆', author: { id: 'a2', name: '老舍' } },
  { __typename: 'Book', id: 'b3', title: '长河', author: { id: 'a1', name: '沈从文' } },
];

const roots: Record<string, unknown> = {
  books: () => shelf,
  book: ({ id }: { id: string }) => shelf.find(it => it.id === id),
  orderBook: ({ id }: { id: string }) => shelf.find(it => it.id === id),
};

/** Answers as the books do. */
export async function answerBooks({ query, variables }: Call): Promise<unknown> {
  const schema = buildSchema(books.replaceAll(/@key\(.*?\)/g, ''));
  return graphql({ schema, source: query, rootValue: roots, variableValues: variables });
}

/** Answers as the reviews do, for whatever representations come. */
export async function answerReviews({ variables }: Call): Promise<{ data: { _entities: unknown[] }; errors?: GraphQLFormattedError[] }> {
  const representations = variables.representations as { __typename: string; id: string }[];
  return {
    data: {
      _entities: representations.map(({ __typename, id }) => __typename === 'Book'
        ? { __typename, reviews: [{ text: `about ${id}` }], stars: 5 }
        : { __typename, praise: `praise of ${id}` }),
    },
  };
}

/** Opens a subgraph that answers each call as told; `undefined` never answers. */
export async function openStall(answer: (call: Call, response: ServerResponse) => unknown): Promise<Stall> {
  const calls: Call[] = [];
  const deserted = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    response.on('close', () => { if (!response.writableFinished) deserted.resolve(); });
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const call = { headers: request.headers, ...JSON.parse(Buffer.concat(chunks).toString()) } as Call;
    calls.push(call);
    const told = await answer(call, response);
    if (told === undefined || response.writableEnded || response.destroyed) return;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(told));
  });
  return { url: `${await listen(server)}/graphql`, calls, deserted: deserted.promise, close: () => shut(server) };
}

/** Listens on a free port of this machine. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Closes a server and whatever is still connected to it. */
export async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>(resolve => void server.close(() => resolve()));
}

/** Opens a gateway before the bookshop's subgraphs. */
export async function openShop(stalls: Record<string, string>, more: Partial<Settings> = {}): Promise<Gateway> {
  return openGateway({
    port: 0, host: '127.0.0.1', supergraph: bookshop, operations: [], subgraphUrls: new Map(Object.entries(stalls)), issuer: undefined, engine: 'compiled',
    isExplorerOn: false, explorerTokens: undefined, requestTimeoutMs: 10_000, subgraphTimeoutMs: 8_000, log: pino({ level: 'silent' }), ...more,
  });
}

/** An answer with its HTTP status. */
export type Told = {
  status: number;
  headers: Headers;
  text: string;
  data: Record<string, unknown> | null | undefined;
  errors: (GraphQLFormattedError & { extensions: Record<string, unknown> })[] | undefined;
};

/** Asks a gateway by POST. */
export async function ask(gateway: Gateway, query: string, more: { variables?: object; headers?: Record<string, string>; signal?: AbortSignal } = {}): Promise<Told> {
  return told(await fetch(`${gateway.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...more.headers }, body: JSON.stringify({ query, variables: more.variables }),
    ...(more.signal && { signal: more.signal }),
  }));
}

/** Reads an answer that must be JSON. */
export async function told(response: Response): Promise<Told> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, ...JSON.parse(text) } as Told;
}

/** An issuer of tokens with its keys served by HTTP. */
export type Mint = {
  jwksUrl: string;
  publicJwk: JWK;
  privateKey: CryptoKey;
  /** A good token, but for the claims given. */
  token: (claims?: { iss?: string; aud?: string; exp?: string | number }) => Promise<string>;
  close: () => Promise<void>;
};

/** Opens an issuer `https://issuer.test` for the audience `shop`. */
export async function openMint(): Promise<Mint> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const publicJwk = { ...await exportJWK(publicKey), kid: 'k1', alg: 'ES256' };
  const server = createServer((_, response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [publicJwk] })));
  return {
    jwksUrl: `${await listen(server)}/jwks.json`,
    publicJwk,
    privateKey,
    token: ({ iss = 'https://issuer.test', aud = 'shop', exp = '5m' } = {}) => new SignJWT({ role: 'READER' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setSubject('reader').setIssuer(iss).setAudience(aud).setExpirationTime(exp).sign(privateKey),
    close: () => shut(server),
  };
}
