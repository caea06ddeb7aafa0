import { Supergraph } from '@apollo/federation-internals';
import type { PlanNode } from '@apollo/query-planner';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Asking } from '../src/asking.ts';
import { bytesOf, inBytes, textOf } from '../src/bytes.ts';
import { supergraphFile } from '../src/compose.ts';
import { openEngine, type Engine } from '../src/engine/engine.ts';
import { compilePlan } from '../src/engine/plan.ts';
import { readOperations } from '../src/operations.ts';
import type { Reply, Source } from '../src/subgraph.ts';
import { bookshop } from './bookshop.ts';
import { zoo } from './zoo.ts';

/** What a subgraph is asked. */
type Asked = { query: string; variables: Record<string, unknown>; isWholeWanted: boolean };

/** What a subgraph of a test answers: data, or a text that it vouches for, or a whole reply. */
type Answers = Record<string, (asked: Asked) => Reply | { text: string }>;

const log = pino({ level: 'silent' });
const asking = (): Asking => ({ correlationId: 'engine', due: Infinity, isGone: false, calls: new Set() });

/** An engine before subgraphs of this process, and what they were asked. */
function open(supergraphSdl: string, answers: Answers): { engine: Engine; asked: (Asked & { subgraph: string })[] } {
  const asked: (Asked & { subgraph: string })[] = [];
  const supergraph = Supergraph.build(supergraphSdl);
  const sources = new Map(supergraph.subgraphsMetadata().map(({ name }): [string, Source] => [name, {
    ask: async ({ body, isWholeWanted }) => {
      const told = { ...JSON.parse(textOf(body)) as Asked, isWholeWanted };
      asked.push({ subgraph: name, ...told });
      const reply = answers[name]!(told);
      if ('text' in reply) return isWholeWanted ? { whole: bytesOf(reply.text) } : inBytes(JSON.parse(reply.text) as Reply);
      return reply.data ? { ...reply, data: inBytes(reply.data) } : reply;
    },
    close: () => {},
  }]));
  return { engine: openEngine(supergraph, supergraphSdl, sources, log), asked };
}

/** Asks as Apollo Server does. */
async function ask({ engine }: { engine: Engine }, query: string, variables: object = {}, who = asking()): Promise<{ data?: unknown; errors?: unknown }> {
  const { executor } = await engine.load({ apollo: {} });
  const context = { request: { query, variables }, document: parse(query), source: query, context: { asking: who } };
  return JSON.parse(JSON.stringify(await executor!(context as unknown as Parameters<GatewayExecutor>[0]))) as { data?: unknown; errors?: unknown };
}

describe('the compiled engine', () => {
  it.each(['../operations/', '../../load-tests/operations/'])('compiles every stored operation of %s', async folder => {
    const it = open(readFileSync(supergraphFile, 'utf8'), {});
    const operations = readOperations(new URL(folder, import.meta.url));
    expect(operations.length).toBeGreaterThan(15);
    for (const { query, name, variables } of operations) {
      await ask(it, query, variables, { ...asking(), isRehearsal: true });
      expect(it.engine.known(bytesOf(query), undefined), name).toBeDefined();
      expect(it.engine.known(bytesOf(query), name), name).toBe(it.engine.known(bytesOf(query), undefined));
      expect(it.engine.known(bytesOf(query), 'Other'), name).toBeUndefined();
    }
    expect(it.asked).toEqual([]);
  });

  it('sends to a subgraph the variables that it needs, as they came', async () => {
    const it = open(bookshop, { books: () => ({ data: { book: null } }) });
    await ask(it, 'query Q($id: ID!, $n: Int, $more: Int) { book(id: $id) { similar(first: $n) { id } } books(first: $more) { id } }', { id: '茶“"', n: null });
    expect(it.asked.map(({ variables }) => variables)).toEqual([{ id: '茶“"', n: null }]);
  });

  it('does not do what it cannot tell of: a condition that is null is refused before anything is asked', async () => {
    const it = open(bookshop, { books: () => ({ data: { orderBook: { id: 'b1' } } }) });
    const query = 'mutation ($yes: Boolean = true) { orderBook(id: "b1", idempotencyKey: "k") { id @include(if: $yes) } }';
    await expect(ask(it, query, { yes: null })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'yes' } });
    expect(it.asked).toEqual([]);
    expect(await ask(it, query)).toEqual({ data: { orderBook: { id: 'b1' } } });
  });

  it('refuses the whole, once, when data in several places has not the form that the plan needs', async () => {
    const fetch = { kind: 'Fetch', serviceName: 'books', operation: '{ books { id } }', operationName: undefined, operationKind: 'query' } as PlanNode;
    const bad = { kind: 'Flatten', path: ['books', '@'], node: fetch } as PlanNode;
    const source: Source = { ask: async () => ({ data: { books: 'none' } }), close: () => {} };
    const step = compilePlan(
      { kind: 'Sequence', nodes: [fetch, { kind: 'Parallel', nodes: [{ kind: 'Sequence', nodes: [fetch, bad] }, bad] }] },
      { sources: new Map([['books', source]]), isOfType: () => true, defaults: {} },
    );
    const data = {};
    await expect(step({ data, variables: {}, asking: asking(), errors: [] }, data)).rejects.toThrow('no list where the plan has one');
    await new Promise(resolve => setTimeout(resolve, 20)); // what rejects with nobody listening ends the process, and fails this run
  });

  // @apollo/gateway forgets here what it knows, and leaves the field out.
  it("knows an object's type also within a fragment on its interface", async () => {
    const it = open(zoo, { shows: () => ({ data: { show: { stars: [{ __typename: 'Lion', id: 'i1' }] } } }), keepers: () => ({ data: { _entities: [{ mate: { name: 'Nala', roars: 3 } }] } }) });
    const query = '{ show(id: 1) { stars { ... on Lion { mate { name ... on Animal { ... on Lion { roars } ... on Bird { wings { side } } } } } } } }';
    expect(await ask(it, query)).toEqual({ data: { show: { stars: [{ mate: { name: 'Nala', roars: 3 } }] } } });
  });

  it('keeps from clients what is inaccessible: values of enums, types of interfaces', async () => {
    const it = open(zoo, { keepers: () => ({ text: '{"data":{"animals":[{"__typename":"Lion","mood":"SECRET"},{"__typename":"Lion","mood":"CALM"}]}}' }) });
    expect(await ask(it, '{ animals { __typename mood } }')).toEqual({ data: { animals: [{ __typename: 'Lion', mood: null }, { __typename: 'Lion', mood: 'CALM' }] } });
    const ghosts = open(zoo, { keepers: () => ({ text: '{"data":{"keeper":{"animals":[{"__typename":"Ghost","name":"x"}]}}}' }) });
    expect(await ask(ghosts, '{ keeper { animals { __typename name } } }')).toEqual({ data: null });
    expect([...it.asked, ...ghosts.asked].some(({ isWholeWanted }) => isWholeWanted)).toBe(false);
  });
});

describe('an error of a subgraph about entities', () => {
  const mixed = { data: { thing: null, anything: [{ __typename: 'House', code: 'h', wing: 1 }, null, { __typename: 'Keeper', id: 'k1' }, { __typename: 'Keeper', id: 'k2' }] } };
  const query = '{ anything { ... on Keeper { visits } } }';
  const no = { message: '不得查看。', extensions: { code: 'FORBIDDEN' } };

  // @apollo/gateway counts only those that were asked about: it would say 0 and 2.
  it('is told where the entity stands, also when only some things of a list were asked about', async () => {
    const it = open(zoo, { keepers: () => mixed, doctors: () => ({ data: { _entities: [{ visits: 1 }, null] }, errors: [{ ...no, path: ['_entities', 1, 'visits'] }] }) });
    expect(await ask(it, query)).toMatchObject({
      data: { anything: [{}, null, { visits: 1 }, { visits: null }] }, errors: [{ message: '不得查看。', path: ['anything', 3, 'visits'] }],
    });
    const down = open(zoo, { keepers: () => mixed, doctors: () => ({ failed: 'UNAVAILABLE' }) });
    expect((await ask(down, query)).errors).toMatchObject([
      { path: ['anything', 2, 'visits'], extensions: { code: 'UNAVAILABLE', division: 'doctors' } }, { path: ['anything', 3, 'visits'] },
    ]);
  });

  // @apollo/gateway would say `anything`, `@`, `_entities`: names that no client knows.
  it.each([[undefined], [['_entities']]])('is told of the list, when it does not say of which (%j)', async path => {
    const it = open(zoo, { keepers: () => mixed, doctors: () => ({ data: null, errors: [{ ...no, ...(path && { path }) }] }) });
    const { errors } = await ask(it, query) as { errors: { path?: unknown }[] };
    expect(errors.map(it => it.path)).toEqual([path && ['anything']]);
  });
});

describe('an answer that a subgraph vouches for', () => {
  const text = '{ "data": {"book":{"title":"边城","author":{"name":"沈从文"}}}}';

  it('is passed on word for word when it is the client’s', async () => {
    const it = open(bookshop, { books: () => ({ text }) });
    const query = '{ book(id: "b1") { title author { name } } }';
    await ask(it, query);
    const { whole, errors } = await it.engine.known(bytesOf(query), undefined)!.run({}, asking());
    expect([textOf(whole!), errors]).toEqual([text, []]);
  });

  it.each([
    '{ book(id: "b1") { title } __typename }',
    'query ($yes: Boolean!) { book(id: "b1") { title @include(if: $yes) } }',
    '{ book(id: "b1") { title @skip(if: false) } }',
    'query ($yes: Boolean!) { book(id: "b1") { title ... @include(if: $yes) { id } } }',
  ])('is not wanted where it may be another: %s', async query => {
    const it = open(bookshop, { books: () => ({ data: { book: { title: '边城', id: 'b1' } } }) });
    expect((await ask(it, query, { yes: true })).data).toMatchObject({ book: { title: '边城' } });
    expect(it.asked.map(({ isWholeWanted }) => isWholeWanted)).toEqual([false]);
  });
});

describe('an answer that a subgraph vouches for but for things of another', () => {
  const stub = (id: string) => `{"__typename":"Author","id":${JSON.stringify(id)}}`;
  const listed = (authors: readonly (string | null)[]) => `{"data":{"books":[${authors.map((id, at) => `{"title":"书 ${at}","author":${id === null ? null : stub(id)}}`).join(',')}]}}`;
  const praise = ({ variables }: Asked) => (variables.representations as { id: string }[]).map(({ id }) => ({ praise: `praise of ${id}` }));
  const query = '{ books { title author { praise id } } }';

  /** What it comes to, and whether it was done in the text. */
  async function told(text: string, entities: (asked: Asked) => Reply) {
    const it = open(bookshop, { books: () => ({ text }), 'book-reviews': entities });
    const slow = await ask(it, query);
    const calls = it.asked.map(({ subgraph, variables }) => [subgraph, variables.representations]);
    const { whole, data, errors } = await it.engine.known(bytesOf(query), undefined)!.run({}, asking());
    const fast = JSON.parse(textOf(whole ?? JSON.stringify({ data }))) as object;
    expect({ ...fast, ...(errors.length > 0 && { errors }) }).toEqual(slow);
    return { ...slow, calls, isInText: whole !== undefined };
  }

  it('has them put into the text, each asked for once', async () => {
    const { data, calls, isInText } = await told(listed(['a1', 'a2', null, 'a1']), asked => ({ data: { _entities: praise(asked) } }));
    expect(data).toEqual({
      books: ['a1', 'a2', null, 'a1'].map((id, at) => ({ title: `书 ${at}`, author: id && { praise: `praise of ${id}`, id } })),
    });
    expect(calls).toEqual([['books', undefined], ['book-reviews', [{ __typename: 'Author', id: 'a1' }, { __typename: 'Author', id: 'a2' }]]]);
    expect(isInText).toBe(true);
  });

  it('is done when there are none', async () => {
    expect(await told(listed([null]), () => ({ failed: 'UNAVAILABLE' }))).toMatchObject({ data: { books: [{ title: '书 0', author: null }] }, calls: [['books', undefined]], isInText: true });
  });

  it('may say in a text what looks like one of them', async () => {
    const title = '"author":{"__typename":"Author","id":"a9"}';
    const { data, calls } = await told(`{"data":{"books":[{"title":${JSON.stringify(title)},"author":${stub('a1')}}]}}`, asked => ({ data: { _entities: praise(asked) } }));
    expect(data).toEqual({ books: [{ title, author: { praise: 'praise of a1', id: 'a1' } }] });
    expect(calls[1]).toEqual(['book-reviews', [{ __typename: 'Author', id: 'a1' }]]);
  });

  it.each(['a"1', 'a}1', 'a\\1', '}', '张'])('names them as they are called: %s', async id => {
    const { data, calls } = await told(listed([id, 'a1']), asked => ({ data: { _entities: praise(asked) } }));
    expect(data).toMatchObject({ books: [{ author: { praise: `praise of ${id}`, id } }, { author: { praise: 'praise of a1' } }] });
    expect(calls[1]).toEqual(['book-reviews', [{ __typename: 'Author', id }, { __typename: 'Author', id: 'a1' }]]);
  });

  it('leaves null what is not known there', async () => {
    expect(await told(listed(['a1', 'a2']), () => ({ data: { _entities: [null, { praise: 'x' }] } }))).toMatchObject({
      data: { books: [{ author: { praise: null, id: 'a1' } }, { author: { praise: 'x' } }] }, isInText: true,
    });
  });

  it.each<[string, (asked: Asked) => Reply, object]>([
    ['an error', asked => ({ data: { _entities: praise(asked) }, errors: [{ message: 'no', path: ['_entities', 0, 'praise'] }] }), { errors: [{ path: ['books', 0, 'author', 'praise'] }, { path: ['books', 2, 'author', 'praise'] }] }],
    ['a failure', () => ({ failed: 'UNAVAILABLE' }), { errors: [{ path: ['books', 0, 'author', 'praise'] }, { path: ['books', 1, 'author', 'praise'] }, { path: ['books', 2, 'author', 'praise'] }] }],
    ['fewer than were asked for', () => ({ data: { _entities: [{ praise: 'x' }] } }), { errors: [{ message: 'Expected "data._entities" to contain 2 elements' }] }],
    ['another kind of thing', () => ({ data: { _entities: [{ praise: 5 }, { praise: 'x' }] } }), { data: { books: [{ author: { praise: null } }, { author: { praise: 'x' } }, { author: { praise: null } }] } }],
  ])('is as without the text when there comes %s', async (_, entities, expected) => {
    const told_ = await told(listed(['a1', 'a2', 'a1']), entities);
    expect(told_).toMatchObject(expected);
    expect(told_.calls.length).toBe(2);
  });

  it('has things of different subgraphs put in side by side', async () => {
    const it = open(zoo, {
      keepers: () => ({ text: '{"data":{"keeper":{"boss":{"__typename":"Keeper","id":"k2"},"name":"张","home":{"__typename":"House","code":"h","wing":3}}}}' }),
      payroll: ({ variables }) => ({ data: { _entities: (variables.representations as { wing: number }[]).map(({ wing }) => ({ rent: wing / 2 })) } }),
      doctors: () => ({ data: { _entities: [{ visits: 7 }] } }),
    });
    const query = '{ keeper { boss { visits } name home { rent } } }';
    const expected = '{"data":{"keeper":{"boss":{"visits":7},"name":"张","home":{"rent":1.5}}}}';
    expect(JSON.stringify(await ask(it, query))).toBe(expected);
    const { whole } = await it.engine.known(bytesOf(query), undefined)!.run({}, asking());
    expect(textOf(whole!)).toBe(expected);
  });
});
