import { composeServices } from '@apollo/composition';
import { readSchema } from '@nuanxin/kit/sdl';
import { Kind, type DocumentNode } from 'graphql';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';

const services = new URL('../../services/', import.meta.url);

/** One subgraph's part of the whole. */
export type Part = {
  /** Its name: the service's folder. */
  name: string;
  /** Its schema. */
  typeDefs: DocumentNode;
};

/** The committed supergraph. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

/** The supergraph of all services as they stand; throws with every conflict. */
export function compose(): string {
  return composeParts(readdirSync(services).sort()
    .map(name => ({ name, file: new URL(`${name}/schema.graphql`, services) }))
    .filter(it => existsSync(it.file))
    .map(({ name, file }) => ({ name, typeDefs: readSchema(file) })));
}

/** The supergraph of the parts. Addresses are placeholders: a running gateway is told them by SUBGRAPH_<NAME>_URL. */
export function composeParts(parts: readonly Part[]): string {
  for (const { name, typeDefs } of parts) if (hasSubscription(typeDefs)) throw new Error(`${name}: the gateway cannot run a Subscription`);
  const { errors, supergraphSdl } = composeServices(parts.map(it => ({ ...it, url: `http://${it.name}.invalid/graphql` })));
  if (errors) throw new Error(errors.map(it => it.message).join('\n'));
  return `${supergraphSdl.trimEnd()}\n`;
}

function hasSubscription(schema: DocumentNode): boolean {
  return schema.definitions.some(it => {
    if (it.kind === Kind.OBJECT_TYPE_DEFINITION || it.kind === Kind.OBJECT_TYPE_EXTENSION) return it.name.value === 'Subscription';
    if (it.kind === Kind.SCHEMA_DEFINITION || it.kind === Kind.SCHEMA_EXTENSION) return it.operationTypes?.some(root => root.operation === 'subscription');
    return false;
  });
}

if (import.meta.main) {
  try {
    writeFileSync(supergraphFile, compose());
  } catch (conflict) {
    process.stderr.write(`${(conflict as Error).message}\n`);
    process.exitCode = 1;
  }
}
