import { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ACTIONS } from '../src/plan.ts';

const folder = new URL('../', import.meta.url).pathname;
const read = (file: string) => readFileSync(folder + file, 'utf8');
const files = globSync('operations/*.graphql', { cwd: folder }).sort();

describe('the operations of the load', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    process.env.APOLLO_TELEMETRY_DISABLED = 'true';
    const supergraphSdl = readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8');
    const gateway = new ApolloGateway({ supergraphSdl, buildService: () => ({ process: async () => ({ data: null }) }) });
    ({ schema } = await gateway.load());
    await gateway.stop();
  });

  it.each(files)('%s fits the graph; it has two titles and one named operation', file => {
    const text = read(file);
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(document.definitions.map(one => one.kind === Kind.OPERATION_DEFINITION && one.name?.value)).toEqual([expect.stringMatching(/^[A-Z]/)]);
    expect(text).toMatch(/^# .*\p{Script=Han}.*\n# [ -~]+\n(query|mutation) /u);
  });

  it('each is asked by an action, and each that an action asks is there', () => {
    const asked = new Set(globSync('actions/*.ts', { cwd: folder }).flatMap(file => [...read(file).matchAll(/operation\('([\w-]+)'/g)].map(found => found[1])));
    expect([...asked].sort()).toEqual(files.map(file => basename(file, '.graphql')));
  });
});

it('every action is a script, and every script an action', () => {
  expect(globSync('actions/*.ts', { cwd: folder }).map(file => basename(file, '.ts')).sort()).toEqual(Object.keys(ACTIONS).sort());
});
