import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/gateway.ts';
import { limits } from '../src/limits.ts';
import { answerBooks, answerReviews, ask, openShop, openStall, told, type Stall } from './bookshop.ts';

let books: Stall;
let reviews: Stall;
let gateway: Gateway;

beforeAll(async () => {
  books = await openStall(answerBooks);
  reviews = await openStall(answerReviews);
  gateway = await openShop({ BOOKS: books.url, BOOK_REVIEWS: reviews.url });
});
afterAll(async () => {
  await gateway.close();
  await books.close();
  await reviews.close();
});

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
const question = JSON.stringify({ query: '{ book(id: "b1") { title } }' });
const deep = (levels: number) => `{ books ${'{ similar '.repeat(levels)} { id } ${'}'.repeat(levels)} }`;

describe('a question that is refused with 400', () => {
  it.each([
    ['a misspelt field, without a hint', '{ books { titel } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['broken syntax', '{ books { ', 'GRAPHQL_PARSE_FAILED'],
    ['the door between gateway and subgraphs', '{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ["the subgraphs' schema", '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['introspection', getIntrospectionQuery(), 'GRAPHQL_VALIDATION_FAILED'],
    ['one type of introspection', '{ __type(name: "Book") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['defer', '{ books { ... @defer { title } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['depth 50', deep(50), 'OPERATION_LIMIT'],
    ['depth 800', deep(800), 'OPERATION_LIMIT'],
    ['depth 2,000', deep(2000), 'OPERATION_LIMIT'],
    ['depth 20,000', deep(20_000), 'OPERATION_LIMIT'],
    ['a thousand aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'OPERATION_LIMIT'],
    ['fragments doubled 26 times', `{ ...F0 } ${Array.from({ length: 26 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F26 on Query { __typename }`, 'OPERATION_LIMIT'],
    ['a fragment of itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a page of a million', '{ books(first: 1000000) { id } }', 'BAD_USER_INPUT'],
    ['an unknown operation', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s', async (_, query, code) => {
    const { status, errors, data, text } = await ask(gateway, query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, code]);
    expect(data).toBeUndefined();
    expect(text).not.toMatch(/Did you mean|stacktrace|node_modules/);
    for (const error of errors!) expect(error.message).toMatch(/\p{Script=Han}/u);
  });

  it('a page of a million by a variable', async () => {
    const { status, errors } = await ask(gateway, 'query ($n: Int) { books(first: $n) { id } }', { variables: { n: 1_000_000 } });
    expect([status, errors?.[0]?.extensions]).toMatchObject([400, { code: 'BAD_USER_INPUT', field: 'first' }]);
  });

  it('a variable of the wrong kind', async () => {
    const { status, errors } = await ask(gateway, 'query ($n: Int) { books(first: $n) { id } }', { variables: { n: 'secret' } });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('a request that is refused', () => {
  it.each([
    ['broken JSON', '{"query": ', 'application/json', 400],
    ['a form', 'query=%7B__typename%7D', 'application/x-www-form-urlencoded', 400],
    ['plain text', question, 'text/plain', 400],
    ['multipart', question, 'multipart/form-data; boundary=x', 400],
    ['another media type', question, 'application/xml', 400],
    ['a batch', `[${question},${question}]`, 'application/json', 400],
    ['an empty object', '{}', 'application/json', 400],
    ['a hash instead of a query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', 'application/json', 400],
    ['a body over the limit', JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(300_000) } }), 'application/json', 413],
  ])('%s, as JSON', async (_, body, contentType, status) => {
    const answer = await told(await post(body, { 'content-type': contentType }));
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
  });

  it('a body over the limit that does not say its length', async () => {
    const body = new ReadableStream({ start: it => { for (let i = 0; i < 300; i++) it.enqueue(new Uint8Array(1024).fill(32)); it.close(); } });
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as RequestInit);
    expect((await told(response)).status).toBe(413);
  });

  it('a GET without a header that only a script can send, and any mutation by GET', async () => {
    const get = (query: string, headers = {}) => fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect((await get('{ __typename }')).status).toBe(400);
    expect((await get('{ __typename }', { 'apollo-require-preflight': 'yes' })).status).toBe(200);
    expect((await get('mutation { orderBook(id: "b1", idempotencyKey: "k") { id } }', { 'apollo-require-preflight': 'yes' })).status).toBe(405);
    expect((await get(deep(50), { 'apollo-require-preflight': 'yes' })).status).toBe(400);
  });

  it('gets no leave to be read by another origin', async () => {
    const response = await fetch(`${gateway.url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://evil.test', 'access-control-request-method': 'POST' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe.each(['compiled', 'apollo'] as const)('a gateway with the engine %s', engine => {
  it('is ready', async () => {
    expect((await fetch(`${gateway.url}/ready`)).status).toBe(200);
  });

  it.each(['/', '/explorer/tokens.json', '/explorer/graphiql.js', '/explorer/../src/main.ts', '/package.json'])('without explorer serves nothing at %s', async path => {
    expect((await fetch(gateway.url + path)).status).toBe(404);
  });

  it('with explorer answers the standard introspection', async () => {
    const other = await openShop({ BOOKS: books.url, BOOK_REVIEWS: reviews.url }, { engine, isExplorerOn: true });
    const { status, data } = await ask(other, getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
    await other.close();
  });

  it('plans stored operations before anyone asks, without asking a subgraph, and lets them be large', async () => {
    const query = deep(limits.depth);
    const before = books.calls.length;
    const other = await openShop({ BOOKS: books.url, BOOK_REVIEWS: reviews.url }, {
      engine, operations: [{ name: 'Deep', file: 'deep.graphql', title: '深', titleEn: 'deep', query, variables: {} }],
    });
    await other.warmed;
    expect(books.calls.length).toBe(before);
    expect((await ask(other, query)).status).toBe(200);
    expect((await ask(other, `${query} `)).status).toBe(400);
    await other.close();
  });

  it('answers what it has accepted before it closes, and takes no more', async () => {
    const release = Promise.withResolvers<void>();
    const slow = await openStall(async call => { await release.promise; return answerBooks(call); });
    const other = await openShop({ BOOKS: slow.url }, { engine });
    const asked = ask(other, '{ book(id: "b1") { title } }');
    await expect.poll(() => slow.calls.length).toBe(1);
    const closed = other.close();
    await expect(fetch(`${other.url}/ready`)).rejects.toThrow('fetch failed');
    release.resolve();
    expect((await asked).data).toEqual({ book: { title: '边城' } });
    await closed;
    await slow.close();
  });

  it('says which port is taken by failing to open', async () => {
    await expect(openShop({ BOOKS: books.url }, { engine, port: Number(new URL(gateway.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});
