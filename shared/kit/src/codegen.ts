import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readSchema } from './sdl.ts';

/** The types of a service's resolvers, from its schema.graphql; a type with an entity is mapped to that entity's plain row. `service` is its folder. */
export async function generate(service: URL): Promise<string> {
  const source = new URL('src/', service);
  const schema = readSchema(new URL('schema.graphql', service));
  const types = new Set(schema.definitions.flatMap(it => (it.kind === 'ObjectTypeDefinition' ? [it.name.value] : [])));

  const entities = readdirSync(source).filter(it => it.endsWith('.entity.ts')).flatMap(file =>
    [...readFileSync(new URL(file, source), 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name]) => [name!, file] as const));
  const mapped = entities.filter(([name]) => types.has(name));
  const head = [
    `import type { Row } from '@nuanxin/kit';`,
    ...mapped.map(([name, file]) => `import type { ${name} as ${name}Entity } from './${file}';`),
    ...mapped.map(([name]) => `export type ${name}Row = Row<${name}Entity>;`),
  ].join('\n');

  const out = await codegen({
    filename: 'graphql.generated.ts',
    schema,
    documents: [],
    config: {
      federation: true,
      contextType: '@nuanxin/kit#Work',
      mappers: Object.fromEntries(mapped.map(([name]) => [name, `${name}Row`])),
      useTypeImports: true,
      enumsAsTypes: true,
      defaultScalarType: 'unknown',
      scalars: { ID: { input: 'string', output: 'string' }, Date: 'string', DateTime: { input: 'string', output: 'Date | string' } },
      inputMaybeValue: 'T | null | undefined',
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `${head}\n${out}`;
}

// Run inside a service: writes them.
if (import.meta.main) {
  const here = pathToFileURL(`${process.cwd()}/`);
  writeFileSync(new URL('src/graphql.generated.ts', here), await generate(here));
}
