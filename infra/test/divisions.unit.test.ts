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
