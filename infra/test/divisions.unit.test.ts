import * as casework from '@nuanxin/casework';
import { generate } from '@nuanxin/kit/codegen';
import { readSchema } from '@nuanxin/kit/sdl';
import { Kind, type FieldDefinitionNode } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const services = new URL('../../services/', import.meta.url);
const divisions = readdirSync(services).filter(it => existsSync(new URL(`${it}/schema.graphql`, services)));
const folder = (division: string) => new URL(`${division}/`, services);

test('there are seven divisions', () => {
  expect(divisions).toEqual(['charity', 'children', 'disability', 'elders', 'homelessness', 'organizations', 'volunteers']);
});

test.each(divisions)('%s: the types of its resolvers are those of its schema', async division => {
  expect(readFileSync(new URL('src/graphql.generated.ts', folder(division)), 'utf8'), 'run `pnpm generate` in the division').toBe(await generate(folder(division)));
});

test.each(divisions)('%s: every mutation takes an idempotency key and may be refused', division => {
  const schema = readSchema(new URL('schema.graphql', folder(division)));
  const fields = schema.definitions
    .flatMap(it => ((it.kind === Kind.OBJECT_TYPE_DEFINITION || it.kind === Kind.OBJECT_TYPE_EXTENSION) && it.name.value === 'Mutation' ? (it.fields ?? []) : []));
  const unions = new Map(schema.definitions.flatMap(it => (it.kind === Kind.UNION_TYPE_DEFINITION ? [[it.name.value, it.types?.map(type => type.name.value) ?? []] as const] : [])));
  expect(fields.length).toBeGreaterThan(5);
  const argument = (field: FieldDefinitionNode, name: string) => field.arguments?.find(it => it.name.value === name)?.type.kind === Kind.NON_NULL_TYPE;
  expect(fields.filter(it => !argument(it, 'input') || !argument(it, 'idempotencyKey')).map(it => it.name.value)).toEqual([]);
  expect(fields.filter(it => it.type.kind !== Kind.NAMED_TYPE || !unions.get(it.type.name.value)?.includes('Rejection')).map(it => it.name.value)).toEqual([]);
});

test.each(divisions)('%s: every type and every root field says in Chinese what it is', division => {
  const schema = readSchema(new URL('schema.graphql', folder(division)));
  const types = schema.definitions.flatMap(it => (it.kind === Kind.OBJECT_TYPE_DEFINITION || it.kind === Kind.ENUM_TYPE_DEFINITION ? [it] : []));
  const silent = types.filter(it => !/(Connection|Edge)$|^(Query|Mutation)$/.test(it.name.value) && !/[\u4e00-\u9fff]/.test(it.description?.value ?? ''));
  expect(silent.map(it => it.name.value)).toEqual([]);
});

test.each(divisions)('%s: has the generated test of row scope', division => {
  expect(readFileSync(new URL('test/scope.int.test.ts', folder(division)), 'utf8')).toContain(`testScope(${division}, `);
});

type Machine = { states: object; steps: object };
const isMachine = (it: unknown): it is Machine => typeof it === 'object' && it !== null && 'steps' in it && 'initial' in it;
// What is called a state and is no life cycle: a fact of a person, of a home, of somebody else's decision, and the mirror of charity's need.
const noLifeCycle = new Set(['ResidenceState', 'SafetyState', 'GuardianAwardState', 'LedgerNeedState']);

test.each(divisions)('%s: the states and steps of its schema are those of the tables', async division => {
  const own = await Promise.all(
    readdirSync(new URL('src/', folder(division)))
      .filter(it => it.endsWith('.ts') && readFileSync(new URL(`src/${it}`, folder(division)), 'utf8').includes('defineStates('))
      .map(it => import(new URL(`src/${it}`, folder(division)).href) as Promise<object>),
  );
  const machines = [casework, ...own].flatMap(it => Object.values(it)).filter(isMachine);
  const tables = new Set(machines.flatMap(({ states, steps }) => [Object.keys(states).join(), Object.keys(steps).join()]));
  const enums = readSchema(new URL('schema.graphql', folder(division))).definitions.flatMap(it =>
    it.kind === Kind.ENUM_TYPE_DEFINITION && /(State|Step)$/.test(it.name.value) && !noLifeCycle.has(it.name.value) ? [it] : []);
  expect(enums.length).toBeGreaterThan(5);
  expect(enums.filter(it => !tables.has(it.values?.map(value => value.name.value).join() ?? '')).map(it => it.name.value)).toEqual([]);
});
