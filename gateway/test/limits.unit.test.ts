import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limits, pageVariables, refuseTooMuch } from '../src/limits.ts';

function refusedFor(query: string, variables: Record<string, unknown> = {}, isStored = false, name?: string): unknown {
  const extensions = refuseTooMuch(parse(query), name, variables, isStored)?.extensions;
  return extensions && (extensions.limit ?? extensions.field);
}

const nested = (depth: number) => '{ a '.repeat(depth) + '}'.repeat(depth);
const times = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join(' ');

describe('what a question may ask', () => {
  it('passes what is within every limit', () => {
    expect(refusedFor(`query Q($n: Int = 20) { ${times(limits.aliases, i => `a${i}: __typename`)} list(first: $n) { edges { node { id } } } }`)).toBeUndefined();
    expect(refusedFor(nested(limits.depth))).toBeUndefined();
  });

  it.each([
    ['depth', nested(limits.depth + 1)],
    ['depth', `{ ...A } fragment A on Q ${nested(limits.depth + 1)}`],
    ['aliases', `{ ${times(limits.aliases + 1, i => `a${i}: __typename`)} }`],
    ['aliases', `{ ...A } fragment A on Q { ${times(limits.aliases + 1, i => `a${i}: b`)} }`],
    ['directives', `{ a ${times(limits.directives + 1, () => '@aa')} }`],
    ['duplicates', `{ ${times(limits.duplicates + 2, () => 'a')} }`],
    ['rootFields', `{ ${times(limits.rootFields + 1, i => `f${i}`)} }`],
    ['rootMutations', `mutation { ${times(limits.rootMutations + 1, i => `f${i}`)} }`],
    ['introspectionDepth', `{ __schema ${nested(limits.introspectionDepth)} }`],
  ])('refuses %s', (limit, query) => {
    expect(refusedFor(query)).toBe(limit);
  });

  it('counts spread fragments without spreading them: 2^26 fields are refused as at once', () => {
    const bomb = times(26, i => `fragment F${i} on Q { a { ...F${i + 1} } b { ...F${i + 1} } }`);
    expect(refusedFor(`{ ...F0 } ${bomb} fragment F26 on Q { c }`)).toBe('depth');
    const flat = times(26, i => `fragment F${i} on Q { ...F${i + 1} ...F${i + 1} }`);
    expect(refusedFor(`{ ...F0 } ${flat} fragment F26 on Q { c }`)).toBe('fields');
  });

  it('ends on fragments that contain themselves, which validation refuses', () => {
    expect(refusedFor('{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { ...A } }')).toBeUndefined();
  });

  it.each([
    ['a literal', '{ list(first: 1000000) { id } }', {}],
    ['a variable', 'query ($n: Int) { list(first: $n) { id } }', { n: 1_000_000 }],
    ["a variable's default", 'query ($n: Int = 1000000) { list(first: $n) { id } }', {}],
    ['a negative literal', '{ list(first: -1) { id } }', {}],
    ['a negative variable', 'query ($n: Int) { list(first: $n) { id } }', { n: -1 }],
    ['last', 'query ($n: Int) { a { list(last: $n) { id } } }', { n: 201 }],
    ['both', '{ list(first: 1, last: 1) { id } }', {}],
  ])('refuses a page size by %s, of stored operations too', (_, query, variables) => {
    expect(refusedFor(query, variables)).toMatch(/first|last/);
    expect(refusedFor(query, variables, true)).toMatch(/first|last/);
  });

  it('multiplies the pages of lists within lists, through fragments as well', () => {
    const query = 'query ($n: Int) { a(first: $n) { b(first: $n) { ...C } } } fragment C on T { c(first: $n) { id } }';
    expect(refusedFor(query, { n: 100 })).toBe('rows');
    expect(refusedFor(query, { n: 20 })).toBeUndefined();
  });

  it('leaves the size of a stored operation to those who stored it', () => {
    expect(refusedFor(nested(limits.depth + 1), {}, true)).toBeUndefined();
  });

  it('looks at the operation that is asked for', () => {
    const query = `query A { a } query B ${nested(limits.depth + 1)}`;
    expect(refusedFor(query, {}, false, 'A')).toBeUndefined();
    expect(refusedFor(query, {}, false, 'B')).toBe('depth');
  });

  it('knows the variables by which alone the same text may be asked too much another time', () => {
    const query = 'query ($a: Int, $b: Int, $c: Int) { list(first: $a, after: $c) { ...L } } fragment L on T { list(last: $b) { id } other(first: 5) { id } }';
    expect(pageVariables(parse(query))).toEqual(['a', 'b']);
  });
});
