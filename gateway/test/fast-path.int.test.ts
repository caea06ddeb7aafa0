import { ApolloServer } from '@apollo/server';
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Gateway } from '../src/gateway.ts';
import { answerBooks, answerReviews, listen, openMint, openShop, openStall, shut, type Mint, type Stall } from './bookshop.ts';

let books: Stall;
let reviews: Stall;
let mint: Mint;
let gateway: Gateway;
let slowWay: ReturnType<typeof vi.spyOn>;

beforeAll(async () => {
  slowWay = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
  books = await openStall(async call => call.query.includes('orderBook')
    ? { data: { orderBook: null }, errors: [{ message: '请先登录。', path: ['orderBook'], extensions: { code: 'UNAUTHENTICATED' } }] }
    : answerBooks(call));
  reviews = await openStall(async call => ({
    ...await answerReviews(call), ...(call.query.includes('praise') && { errors: [{ message: '不得查看“张”。', path: ['_entities', 0, 'praise'], extensions: { code: 'FORBIDDEN', field: '张' } }] }),
  }));
  mint = await openMint();
  gateway = await openShop({ BOOKS: books.url, BOOK_REVIEWS: reviews.url }, {
    isExplorerOn: true, issuer: { jwksUrl: mint.jwksUrl, issuer: 'https://issuer.test', audience: 'shop' },
  });
});
afterAll(async () => {
  await gateway.close();
  await mint.close();
  await reviews.close();
  await books.close();
});
afterEach(() => slowWay.mockClear());

/** An answer as it went over the wire, but for when. */
async function send(body: string, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-correlation-id': 'question-1', ...headers }, body,
  });
  return { status: response.status, headers: [...response.headers].filter(([name]) => name !== 'date'), text: await response.text() };
}

/** The same question past Apollo Server and, with an empty `extensions` that changes nothing, through it. */
async function bothWays(question: object, headers: Record<string, string> = {}, write: (question: object) => string = JSON.stringify) {
  await send(write(question), headers); // now the text is known
  slowWay.mockClear();
  const fast = await send(write(question), headers);
  const isFast = slowWay.mock.calls.length === 0;
  const slow = await send(write({ ...question, extensions: {} }), headers);
  return { fast, slow, isFast };
}

const one = 'query One($id: ID!) { book(id: $id) { title author { name } stars } }';

describe('a known question is answered past Apollo Server, alike to the byte:', () => {
  it.each<[string, object]>([
    ['plain', { query: '{ books { title } }' }],
    ['over two subgraphs', { query: '{ books { title stars reviews { text } author { name } } }' }],
    ['with a variable', { query: one, variables: { id: 'b2' } }],
    ['with its name', { query: one, operationName: 'One', variables: { id: 'b2' } }],
    ['with a name that is null, and variables that nobody declared', { query: one, operationName: null, variables: { id: 'b3', more: '张' } }],
    ['with a variable that is no text of its own', { query: one, variables: { id: 7 } }],
    ['of two operations', { query: `${one} query Two { books { id } }`, operationName: 'Two' }],
    ['without an answer', { query: one, variables: { id: '茶' } }],
    ['with errors of a subgraph', { query: '{ books { author { praise } } }' }],
    ['with a comment and a text of more than ASCII', { query: '# 茶\nquery { book(id: "茶\\u9986") { title } }' }],
    ['about its own kind', { query: '{ __typename }' }],
    ['about the schema', { query: '{ __type(name: "Book") { name fields { name } } books { id } }' }],
    ['with conditions', { query: 'query ($yes: Boolean!) { books { id @include(if: $yes) title @skip(if: $yes) } }', variables: { yes: true } }],
    ['that changes something, by someone who has not signed in', { query: 'mutation { orderBook(id: "b1", idempotencyKey: "k") { id } }' }],
    ['with odd names', { query: '{ __proto__: books { constructor: id toString: title } }' }],
  ])('%s', async (_, question) => {
    const { fast, slow, isFast } = await bothWays(question);
    expect(isFast).toBe(true);
    expect(fast).toEqual(slow);
    expect(slowWay).toHaveBeenCalledTimes(1);
  });

  it('with texts that are escaped', async () => {
    const escaped = (question: object) => JSON.stringify(question).replace(/[\x80-\uffff]/g, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const { fast, slow, isFast } = await bothWays({ query: '# 茶😀\nquery ($id: ID!) { book(id: $id) { title } }', variables: { id: '茶😀' } }, {}, escaped);
    expect([isFast, fast]).toEqual([true, slow]);
    expect(books.calls.at(-1)?.variables).toEqual({ id: '茶😀' });
  });

  it('to someone who has signed in, and of another media type', async () => {
    const headers = { authorization: `Bearer ${await mint.token()}`, accept: 'application/graphql-response+json', 'content-type': 'application/json; charset=utf-8' };
    const { fast, slow, isFast } = await bothWays({ query: one, variables: { id: 'b1' } }, headers);
    expect([isFast, fast]).toEqual([true, slow]);
    expect(books.calls.at(-1)?.headers.authorization).toBe(headers.authorization);
  });
});

describe('a known question is left to Apollo Server when', () => {
  it.each<[string, object, Record<string, string>?]>([
    ['a variable is missing', { query: one }],
    ['a variable is of another kind', { query: one, variables: { id: { no: 1 } } }],
    ['the page is too large', { query: 'query ($n: Int) { books(first: $n) { id } }', variables: { n: 1_000_000 } }],
    ['it has another name', { query: one, operationName: 'Other', variables: { id: 'b1' } }],
    ['it has no name where there are two', { query: `${one} query Two { books { id } }`, variables: { id: 'b1' } }],
    ['variables are a list', { query: one, variables: [] }],
    ['a digest stands for it', { query: '{ books { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
    ['nothing is accepted that there is', { query: '{ books { id } }' }, { accept: 'image/png' }],
  ])('%s', async (_, question, headers) => {
    const { query } = question as { query: string };
    for (const variables of [{ id: 'b1' }, { n: 1 }]) await send(JSON.stringify({ query, variables, operationName: /Two/.test(query) ? 'Two' : undefined }), {});
    slowWay.mockClear();
    const told = await send(JSON.stringify(question), headers ?? {}) as { status: number; text: string };
    const again = await send(JSON.stringify(question), headers ?? {});
    expect(told.status).toBeGreaterThanOrEqual(400);
    expect(again).toEqual(told);
    expect(JSON.parse(told.text)).toMatchObject({ errors: [{ extensions: { code: expect.stringMatching(/^[A-Z_]+$/) } }] });
  });
});

describe('on the fast path', () => {
  it('the page size is looked at each time', async () => {
    const query = 'query ($n: Int = 2) { books(first: $n) { id similar(last: $n) { id } } }';
    for (const [n, status] of [[1, 200], [200, 400], [1, 200], [-1, 400], [100, 200], [undefined, 200], [null, 200], [201, 400]]) {
      expect(await send(JSON.stringify({ query, variables: { n } }), {})).toMatchObject({ status });
    }
  });

  it('a bearer that is not good is refused', async () => {
    await send(JSON.stringify({ query: '{ books { id } }' }), {});
    const before = books.calls.length;
    expect(await send(JSON.stringify({ query: '{ books { id } }' }), { authorization: 'Bearer nobody' })).toMatchObject({ status: 401 });
    expect(books.calls.length).toBe(before);
  });

  it('what cannot be answered at all says so with 500, and nothing of why', async () => {
    const broken = await openStall(() => ({ data: { books: 'not a list' } }));
    const other = await openShop({ BOOKS: broken.url });
    const ask = () => fetch(`${other.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-correlation-id': 'question-1' }, body: '{"query":"{ books { id } }"}' });
    const told = await Promise.all([await ask(), await ask()].map(async it => [it.status, await it.text()]));
    expect(told[0]).toEqual(told[1]);
    expect(told[0]).toEqual([500, expect.stringContaining('INTERNAL_SERVER_ERROR')]);
    await other.close();
    await broken.close();
  });

  it('a client that goes away is not waited for', async () => {
    let hold = false;
    const slow = await openStall(async call => hold ? undefined : answerBooks(call));
    const other = await openShop({ BOOKS: slow.url });
    const ask = (signal?: AbortSignal) => fetch(`${other.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ books { id } }"}', ...(signal && { signal }),
    });
    await (await ask()).text();
    hold = true;
    slowWay.mockClear();
    const client = new AbortController();
    const asked = ask(client.signal);
    await expect.poll(() => slow.calls.length).toBe(2);
    client.abort();
    await expect(asked).rejects.toThrow('aborted');
    await slow.deserted;
    expect(slowWay).not.toHaveBeenCalled();
    await other.close();
    await slow.close();
  });

  it('a subgraph behind a path and a query string is asked there', async () => {
    const urls: (string | undefined)[] = [];
    const server = createServer((request, response) => { urls.push(request.url); request.resume().on('end', () => response.end('{"data":{"books":[]}}')); });
    const other = await openShop({ BOOKS: `${await listen(server)}/deep/graphql?city=tianshui` });
    const response = await fetch(`${other.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ books { id } }"}' });
    expect(await response.json()).toEqual({ data: { books: [] } });
    expect(urls).toEqual(['/deep/graphql?city=tianshui']);
    await other.close();
    await shut(server);
  });
});
