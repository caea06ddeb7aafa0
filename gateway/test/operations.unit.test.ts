import '../src/telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { supergraphFile } from '../src/compose.ts';
import { refuseTooMuch } from '../src/limits.ts';
import { readOperation, readOperations } from '../src/operations.ts';

const operations = readOperations(new URL('../operations/', import.meta.url));

describe('the stored operations', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraphFile, 'utf8'), buildService: () => ({ process: async () => ({ data: null }) }) });
    ({ schema } = await gateway.load());
    await gateway.stop();
  });

  it('are the four reports and at least twelve more, each with a name of its own', () => {
    expect(operations.length).toBeGreaterThanOrEqual(16);
    expect(new Set(operations.map(it => it.name)).size).toBe(operations.length);
  });

  it.each(operations.map(it => [it.file, it] as const))('%s fits the graph and its own variables', (_, { query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find(it => it.kind === Kind.OPERATION_DEFINITION)!;
    expect(getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors).toBeUndefined();
    expect(refuseTooMuch(document, undefined, variables, true)).toBeUndefined();
  });
});

describe('a file of a stored operation', () => {
  it('has two titles, one operation and variables', () => {
    expect(readOperation('a.graphql', '# 图书\n# Books\n# variables: {"n": 1}\nquery A($n: Int) { a(n: $n) }\n')).toEqual({
      name: 'A', file: 'a.graphql', title: '图书', titleEn: 'Books', variables: { n: 1 },
      query: '# 图书\n# Books\n# variables: {"n": 1}\nquery A($n: Int) { a(n: $n) }\n',
    });
  });

  it.each([
    ['no title', 'query A { a }', 'title'],
    ['one title', '# 图书\nquery A { a }', 'title'],
    ['no name', '# 图书\n# Books\n{ a }', 'named operation'],
    ['two operations', '# 图书\n# Books\nquery A { a } query B { b }', 'named operation'],
    ['broken variables', '# 图书\n# Books\n# variables: {n: 1}\nquery A { a }', 'JSON'],
    ['variables that are no object', '# 图书\n# Books\n# variables: [1]\nquery A { a }', 'JSON object'],
  ])('is refused with %s', (_, query, reason) => {
    expect(() => readOperation('a.graphql', query)).toThrow(reason);
  });
});
