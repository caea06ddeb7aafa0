import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { guard } from '../src/guard.ts';

const directive = 'directive @allow(scope: String!) on OBJECT | FIELD_DEFINITION';
const scopes = new Set(['a:see', 'a:read']);
const actor = (...held: string[]) => ({ actor: { id: 'x', role: 'R', actsAs: [], scopes: new Set(held), lo: 0, hi: 0, clearance: 0, own: [] } });

test.each([
  ['a root field without a rule', 'type Query { a: Int }', 'Query.a has no @allow'],
  ['a field of a type without a rule', 'type Query { a: A @allow(scope: "a:see") } type A { b: Int }', 'A.b has no @allow'],
  ['an unknown scope', 'type Query { a: Int @allow(scope: "b:see") }', 'unknown scope b:see'],
  ['a root field that may not be null', 'type Query { a: Int! @allow(scope: "a:see") }', 'Query.a must be nullable'],
  ['a stricter field that may not be null', 'type Query { a: A @allow(scope: "a:see") } type A @allow(scope: "a:see") { b: Int! @allow(scope: "a:read") }', 'A.b must be nullable'],
])('%s stops the service at boot', (_, sdl, fault) => {
  expect(() => guard(buildSchema(`${directive} ${sdl}`), scopes)).toThrow(fault);
});

test('a field is refused by its own rule and its type\'s; what may be seen stands', async () => {
  const schema = guard(buildSchema(`${directive} type Query { a: A @allow(scope: "a:see") } type A @allow(scope: "a:see") { b: Int c: Int @allow(scope: "a:read") }`), scopes);
  const ask = (contextValue: object) => graphql({ schema, source: '{ a { b c } }', rootValue: { a: { b: 1, c: 2 } }, contextValue });
  const seen = await ask(actor('a:see'));
  expect(seen.data).toEqual({ a: { b: 1, c: null } });
  expect(seen.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await ask(actor('a:see', 'a:read'))).data).toEqual({ a: { b: 1, c: 2 } });
  expect((await ask({ actor: null })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
});
