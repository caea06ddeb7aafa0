import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/gateway.ts';
import { answerBooks, answerReviews, ask, openShop, openStall, type Stall } from './bookshop.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const it of open.splice(0).reverse()) await it.close();
});

const engines = ['compiled', 'apollo'] as const;
let engine: typeof engines[number];

async function shop(books: Parameters<typeof openStall>[0], reviews: Parameters<typeof openStall>[0], more = {}): Promise<{ gateway: Gateway; books: Stall; reviews: Stall }> {
  const stalls = { books: await openStall(books), reviews: await openStall(reviews) };
  const gateway = await openShop({ BOOKS: stalls.books.url, BOOK_REVIEWS: stalls.reviews.url }, { engine, ...more });
  open.push(stalls.books, stalls.reviews, gateway);
  return { gateway, ...stalls };
}

const whole = '{ books { title author { name praise } reviews { text } } }';

describe.each(engines)('with the engine %s, a question over two subgraphs', name => {
  beforeEach(() => { engine = name; });

  it('is answered as one, of a supergraph without any domain of ours', async () => {
    const { gateway } = await shop(answerBooks, answerReviews);
    const { status, data, errors } = await ask(gateway, whole);
    expect(status).toBe(200);
    expect(errors).toBeUndefined();
    expect(data?.books).toContainEqual({ title: '边城', author: { name: '沈从文', praise: 'praise of a1' }, reviews: [{ text: 'about b1' }] });
  });

  it('tells each subgraph who asks, under what name, and how long there is', async () => {
    const { gateway, books, reviews } = await shop(answerBooks, answerReviews);
    const { headers } = await ask(gateway, whole, { headers: { 'x-correlation-id': 'question-1' } });
    expect(headers.get('x-correlation-id')).toBe('question-1');
    for (const { headers } of [...books.calls, ...reviews.calls]) {
      expect(headers['x-correlation-id']).toBe('question-1');
      expect(Number(headers['x-deadline-ms'])).toBeGreaterThan(0);
      expect(Number(headers['x-deadline-ms'])).toBeLessThanOrEqual(8000);
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it('gets a name of its own when it brings a malformed one', async () => {
    const { gateway, books } = await shop(answerBooks, answerReviews);
    const { headers } = await ask(gateway, '{ books { id } }', { headers: { 'x-correlation-id': 'a b {"c":1}' } });
    expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(books.calls[0]?.headers['x-correlation-id']).toBe(headers.get('x-correlation-id'));
  });

  it('asks for an entity once however often it stands in the answer, and puts answer and error at each place', async () => {
    const { gateway, reviews } = await shop(answerBooks, async call => ({
      ...await answerReviews(call), errors: [{ message: '不得查看。', path: ['_entities', 0, 'praise'], extensions: { code: 'FORBIDDEN' } }],
    }));
    const { data, errors } = await ask(gateway, '{ books { author { praise } } }');
    expect(reviews.calls[0]?.variables.representations).toEqual([{ __typename: 'Author', id: 'a1' }, { __typename: 'Author', id: 'a2' }]);
    expect(data?.books).toEqual([{ author: { praise: 'praise of a1' } }, { author: { praise: 'praise of a2' } }, { author: { praise: 'praise of a1' } }]);
    expect(errors?.map(it => it.path)).toEqual([['books', 0, 'author', 'praise'], ['books', 2, 'author', 'praise']]);
  });
});

describe.each(engines)('with the engine %s, a subgraph that fails', name => {
  beforeEach(() => { engine = name; });

  it('being down, leaves the rest of the answer standing and is named', async () => {
    const { gateway, reviews } = await shop(answerBooks, answerReviews);
    await reviews.close();
    const { status, data, errors, headers } = await ask(gateway, '{ book(id: "b1") { title stars } }');
    expect(status).toBe(200);
    expect(data).toEqual({ book: { title: '边城', stars: null } });
    expect(errors).toEqual([{
      message: expect.stringMatching(/\p{Script=Han}/u), path: ['book', 'stars'],
      extensions: { code: 'UNAVAILABLE', messageEn: expect.any(String), division: 'book-reviews', correlationId: headers.get('x-correlation-id') },
    }]);
    open.splice(open.indexOf(reviews), 1);
  });

  it('accepting and never answering, ends by its own time with a coded error', async () => {
    const { gateway, reviews } = await shop(answerBooks, () => undefined, { subgraphTimeoutMs: 300 });
    const { data, errors } = await ask(gateway, '{ book(id: "b1") { title stars } }');
    expect(data).toEqual({ book: { title: '边城', stars: null } });
    expect(errors?.map(it => [it.path, it.extensions.code])).toEqual([[['book', 'stars'], 'DEADLINE_EXCEEDED']]);
    await reviews.deserted;
  });

  it("never answering, ends by the question's time, the rest still told", async () => {
    const { gateway } = await shop(answerBooks, () => undefined, { requestTimeoutMs: 400, subgraphTimeoutMs: 60_000 });
    const { data, errors } = await ask(gateway, '{ book(id: "b1") { title stars } }');
    expect(data).toEqual({ book: { title: '边城', stars: null } });
    expect(errors?.[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
  });

  it('is no longer waited for when the client has gone away', async () => {
    const { gateway, books } = await shop(() => undefined, answerReviews);
    const client = new AbortController();
    const asked = ask(gateway, '{ books { title } }', { signal: client.signal });
    await expect.poll(() => books.calls.length).toBe(1);
    client.abort();
    await expect(asked).rejects.toThrow('aborted');
    await books.deserted;
  });

  it.each([
    ['breaking off', (_: unknown, response: { destroy: () => void }) => void response.destroy()],
    ['answering HTML', (_: unknown, response: { end: (text: string) => void }) => void response.end('<h1>secret.internal:8080</h1>')],
    ['answering half', (_: unknown, response: { end: (text: string) => void }) => void response.end('{"data":{"book')],
    ['answering what is not GraphQL', () => ({ secret: 1 })],
    ['answering a list', () => ['secret']],
  ])('%s, is unavailable', async (_, answer) => {
    const { gateway } = await shop(answer as Parameters<typeof openStall>[0], answerReviews);
    const { data, errors, text } = await ask(gateway, '{ book(id: "b1") { title } }');
    expect(data).toEqual({ book: null });
    expect(errors?.map(it => [it.path, it.extensions.code])).toEqual([[['book'], 'UNAVAILABLE']]);
    expect(text).not.toMatch(/secret|127\.0\.0\.1|http/);
  });

  it.each([
    ['breaking off', (_: unknown, response: { destroy: () => void }) => void response.destroy()],
    ['answering too late', () => undefined],
  ])('%s after a mutation was sent, leaves its outcome unknown', async (_, answer) => {
    const { gateway } = await shop(answer as Parameters<typeof openStall>[0], answerReviews, { subgraphTimeoutMs: 300 });
    const { errors } = await ask(gateway, 'mutation { orderBook(id: "b1", idempotencyKey: "k1") { title } }');
    expect(errors?.map(it => [it.path, it.extensions.code])).toEqual([[['orderBook'], 'UNKNOWN_OUTCOME']]);
    expect(errors?.[0]?.extensions.messageEn).toContain('idempotency key');
  });

  it('not reached by a mutation, has surely not done it', async () => {
    const { gateway, books } = await shop(answerBooks, answerReviews);
    await books.close();
    const { errors } = await ask(gateway, 'mutation { orderBook(id: "b1", idempotencyKey: "k1") { title } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    open.splice(open.indexOf(books), 1);
  });

  it('says nothing of its inside: no address, statement, stack or extension reaches the client', async () => {
    const { gateway } = await shop((_, response) => {
      response.statusCode = 500;
      return {
        data: { book: null },
        errors: [{
          message: 'connect ECONNREFUSED 10.1.2.3:5432 password=secret', path: ['book'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts:1:1'], response: { url: 'http://10.1.2.3/' }, sql: 'select secret' },
        }],
      };
    }, answerReviews);
    const { text, errors } = await ask(gateway, '{ book(id: "b1") { title } }');
    expect(text).not.toMatch(/secret|10\.1\.2\.3|stacktrace|ECONN|select/);
    expect(Object.keys(errors![0]!.extensions).sort()).toEqual(['code', 'correlationId', 'division', 'messageEn']);
  });

  it('telling nothing to whoever has not signed in, makes it the status of the whole answer', async () => {
    const no = { message: '请先登录。', path: ['book'], extensions: { code: 'UNAUTHENTICATED' } };
    const { gateway } = await shop(async call => call.query.includes('books') ? answerBooks(call) : { data: { book: null }, errors: [no] }, answerReviews);
    const { status, errors } = await ask(gateway, '{ book(id: "b1") { title } }');
    expect([status, errors?.[0]?.message, errors?.[0]?.extensions.code]).toEqual([401, '请先登录。', 'UNAUTHENTICATED']);
  });

  it('sending what the schema forbids, is not quoted to the client', async () => {
    const { gateway } = await shop(() => ({ data: { books: [{ title: null, id: 'b1', __typename: 'Book' }] } }), answerReviews);
    const { text, data } = await ask(gateway, '{ books { title } }');
    expect(data).toEqual({ books: null });
    expect(text).not.toContain('valueCompletion');
  });
});
