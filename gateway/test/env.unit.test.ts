import { expect, it } from 'vitest';
import { readEnv } from '../src/env.ts';

it('listens on this machine only, without explorer, unless told', () => {
  expect(readEnv({})).toMatchObject({ host: '127.0.0.1', port: 4000, isExplorerOn: false, issuer: undefined, engine: 'compiled', requestTimeoutMs: 10_000, subgraphTimeoutMs: 8_000 });
});

it('reads where subgraphs are', () => {
  expect(readEnv({ SUBGRAPH_BOOKS_URL: 'http://127.0.0.1:1/graphql' }).subgraphUrls).toEqual(new Map([['BOOKS', 'http://127.0.0.1:1/graphql']]));
});

it('shows the explorer where it has tokens to offer, unless told not to', () => {
  expect(readEnv({ EXPLORER_TOKENS: 'tokens.json' }).isExplorerOn).toBe(true);
  expect(readEnv({ EXPLORER_TOKENS: 'tokens.json', EXPLORER: 'off' }).isExplorerOn).toBe(false);
});

it('runs the engine of @apollo/gateway when told to', () => {
  expect(readEnv({ ENGINE: 'apollo' }).engine).toBe('apollo');
});

it('tells every fault at once', () => {
  expect(() => readEnv({ PORT: 'x', SUBGRAPH_BOOKS_URL: 'books', JWKS_URL: 'http://127.0.0.1:1/', EXPLORER: 'yes', ENGINE: 'steam' }))
    .toThrow(/JWKS_URL.*EXPLORER.*ENGINE.*PORT.*SUBGRAPH_BOOKS_URL/);
});
