import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose, composeParts, supergraphFile } from '../src/compose.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const part = (name: string, schema: string) => ({ name, typeDefs: parse(link + schema) });

describe('the supergraph', () => {
  it("is that of the services' schemas: if this fails, run `pnpm compose` and read the difference", () => {
    expect(readFileSync(supergraphFile, 'utf8')).toBe(compose());
  });

  it('names the conflict of parts that do not fit', () => {
    expect(() => composeParts([part('a', 'type Query { x: Int }'), part('b', 'type Query { x: String }')])).toThrow(/Query\.x/);
  });

  it.each(['type Subscription { x: Int }', 'extend type Subscription { x: Int }', 'schema { query: Query subscription: Live } type Live { x: Int }'])(
    'refuses what the gateway cannot run: %s', schema => {
      expect(() => composeParts([part('a', `type Query { x: Int } ${schema}`)])).toThrow('a: the gateway cannot run a Subscription');
    },
  );

  it('does not depend on where subgraphs run', () => {
    expect(composeParts([part('a', 'type Query { x: Int }')])).toContain('url: "http://a.invalid/graphql"');
  });
});
