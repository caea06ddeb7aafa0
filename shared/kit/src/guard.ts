import {
  getNamedType, isCompositeType, isNonNullType, isObjectType, isUnionType,
  type ASTNode, type DirectiveNode, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema,
} from 'graphql';
import { forbidden, unauthenticated, type Actor } from './actor.ts';
import { learnNeeds, wantedBy, wantedOf, wanting } from './wanted.ts';
import type { Work } from './work.ts';

/** Resolvers of a schema: type → field → function. */
export type ResolverMap = Record<string, Record<string, unknown>>;

type Definition = { directives?: readonly DirectiveNode[]; name?: { value: string } } & ASTNode;

const scopeIn = (nodes: readonly (Definition | null | undefined)[]): string | undefined => {
  for (const node of nodes)
    for (const directive of node?.directives ?? [])
      if (directive.name.value === 'allow')
        for (const argument of directive.arguments ?? []) if (argument.value.kind === 'StringValue') return argument.value.value;
  return undefined;
};

/** Throws unless the actor holds the scope. */
function demand(scope: string, actor: Actor | null): void {
  if (scope === 'anyone') return;
  if (!actor) throw unauthenticated();
  if (scope !== 'signed-in' && !actor.scopes.has(scope)) throw forbidden(scope);
}

/**
 * Enforces `@allow` on every field, by the field's rule and its type's: ours, not `@requiresScopes`, since `@apollo/gateway` will not
 * start with that one. Deny by default: throws at boot when a field has no rule, a scope is unknown, a root field may not be null,
 * or a field with a stricter rule than its type may not be null.
 */
export function guard(schema: GraphQLSchema, scopes: ReadonlySet<string>): GraphQLSchema {
  learnNeeds(schema);
  const faults: string[] = [];
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === '_Service') continue;
    const typeScope = scopeIn([type.astNode, ...type.extensionASTNodes]);
    for (const field of Object.values(type.getFields())) {
      const where = `${type.name}.${field.name}`;
      if (roots.has(type) && (field.name === '_entities' || field.name === '_service')) continue; // guarded by what they answer
      const fieldScope = scopeIn([field.astNode]);
      const rules = [...new Set([typeScope, fieldScope])].filter(it => it !== undefined);
      if (!rules.length) faults.push(`${where} has no @allow, nor has its type`);
      for (const rule of rules) if (rule !== 'anyone' && rule !== 'signed-in' && !scopes.has(rule)) faults.push(`${where}: unknown scope ${rule}`);
      if (isNonNullType(field.type) && (roots.has(type) || (fieldScope && fieldScope !== typeScope && fieldScope !== 'anyone')))
        faults.push(`${where} must be nullable: it can be refused while the rest of the answer stands`);
      const demanded = rules.filter(it => it !== 'anyone');
      const reads = field.resolve && type !== schema.getMutationType() && isCompositeType(getNamedType(field.type));
      if (!demanded.length && !reads) {
        field.resolve ??= propertyOf(field.name); // a compiled text calls a property that is a function only by it
        continue;
      }
      const { resolve = propertyOf(field.name) } = field;
      field.resolve = (source, args, context: Work, info) => {
        for (const rule of demanded) demand(rule, context.actor);
        return resolve(source, args, reads ? wanting(context, wantedBy(info)) : context, info);
      };
    }
  }
  if (faults.length) throw new Error(`deny by default:\n  ${faults.join('\n  ')}`);
  return schema;
}

/** The field of a row as it is; of a page, the count that is only made when it is asked for. */
const propertyOf = (name: string): GraphQLFieldResolver<Record<string, unknown>, Work> => (source, args, context, info) => {
  const value = source[name];
  return typeof value === 'function' ? value.call(source, args, context, info) : value;
};

/** Puts the type's rule before its reference resolver, so that `_entities` tells nobody whether a key exists. */
export function guardReferences(schema: GraphQLSchema, resolvers: ResolverMap): ResolverMap {
  return Object.fromEntries(
    Object.entries(resolvers).map(([name, fields]) => {
      const resolve = fields.__resolveReference as ((key: object, work: Work) => unknown) | undefined;
      const type = schema.getType(name);
      if (!resolve || !isObjectType(type)) return [name, fields];
      const rule = scopeIn([type.astNode, ...type.extensionASTNodes]);
      return [
        name,
        {
          ...fields,
          __resolveReference: (key: object, work: Work, info: GraphQLResolveInfo) => {
            if (rule) demand(rule, work.actor);
            return resolve(key, wanting(work, wantedOf(info.schema.getType(name) as GraphQLObjectType, info)));
          },
        },
      ];
    }),
  );
}

/** Tells the members of a union or interface apart by `__typename`, which every row of one carries. */
export function tellApart(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isUnionType(type) && type.name !== '_Entity') type.resolveType = it => (it as { __typename?: string }).__typename ?? getNamedType(type.getTypes()[0]!).name;
}
