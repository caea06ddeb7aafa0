import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType,
  isRequiredArgument, isRequiredInputField, parse, validate,
  type GraphQLCompositeType, type GraphQLField, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';
import type { Random } from './random.ts';

/** A question that a client may ask. */
export type RandomOperation = {
  /** Its text. */
  query: string;
  /** Its variables. */
  variables: Record<string, unknown>;
  /** Which operation of the text, where there are two. */
  operationName: string | undefined;
};

/**
 * Response names that objects have of themselves, or that the engine or JSON might stumble over. `length` is not among them: of a list
 * where an object should be, the reference takes it for a field's value.
 */
const oddNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'then', 'map', 'at', 'id', 'name', 'a'];

/** A valid operation of a schema: variables, aliases, fragments, conditions, introspection, now and then a mutation. */
export function randomOperation(schema: GraphQLSchema, random: Random): RandomOperation {
  for (;;) {
    const operation = draft(schema, random);
    if (validate(schema, parse(operation.query)).length === 0) return operation;
  }
}

function draft(schema: GraphQLSchema, random: Random): RandomOperation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let left = 6 + random.below(40);
  const isPlain = random.chance(0.4); // as most clients ask: what can be answered in few calls comes up more often

  const variable = (type: string, value: () => unknown, isNeeded: boolean, fallback?: string): string => {
    const name = `v${declared.length}`;
    const hasDefault = fallback !== undefined && random.chance(0.5);
    declared.push(`$${name}: ${type}${hasDefault ? ` = ${fallback}` : ''}`);
    if ((isNeeded && !hasDefault) || random.chance(0.7)) variables[name] = value();
    return `$${name}`;
  };

  const condition = (): string => {
    if (isPlain || random.chance(0.9)) return '';
    const value = random.chance(0.7)
      ? variable('Boolean!', () => random.chance(0.5), true, random.chance(0.5) ? 'true' : 'false')
      : String(random.chance(0.5));
    return ` @${random.pick(['skip', 'include'])}(if: ${value})`;
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.filter(it => isRequiredArgument(it) || random.chance(0.6)).map(it => {
      if (random.chance(0.6)) return `${it.name}: ${variable(String(it.type), () => inputValue(it.type, random), isNonNullType(it.type))}`;
      return `${it.name}: ${literal(it.type, inputValue(it.type, random))}`;
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    left -= 1;
    const type = getNamedType(field.type);
    const alias = random.chance(isPlain ? 0.05 : 0.2) ? `${random.chance(0.5) ? random.pick(oddNames) : `a${random.below(3)}`}: ` : '';
    return `${alias}${field.name}${argumentsOf(field)}${condition()}${isCompositeType(type) ? ` ${selections(type, depth - 1)}` : ''}`;
  };

  /** `isTyped`: within an object's own type, where the reference forgets it in a fragment on an interface (answer.unit.test.ts). */
  const selections = (type: GraphQLCompositeType, depth: number, isTyped = false): string => {
    const fields = 'getFields' in type ? Object.values(type.getFields()).filter(it => depth > 0 || !isCompositeType(getNamedType(it.type))) : [];
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    const parts: string[] = [];
    const count = isPlain && isRoot ? 1 : 1 + random.below(5);
    for (let at = 0; at < count && left > 0; at++) {
      if (random.chance(isPlain ? 0.02 : 0.1)) parts.push(random.chance(0.3) ? `t${random.below(2)}: __typename` : '__typename');
      else if (!isTyped && isAbstractType(type) && random.chance(isInterfaceType(type) ? 0.4 : 0.9)) {
        parts.push(fragment(random.pick(schema.getPossibleTypes(type)), depth));
      } else if (!isTyped && !isRoot && random.chance(isPlain ? 0.02 : 0.08)) {
        parts.push(fragment(random.pick(around(schema, type)), depth, isObjectType(type)));
      } else if (type === schema.getQueryType() && random.chance(0.03)) {
        parts.push(introspection(random, () => variable('String!', () => random.pick(Object.keys(schema.getTypeMap())), true)));
      } else if (fields.length > 0) parts.push(fieldOf(random.pick(fields), depth));
    }
    const simple = fields.filter(it => !it.args.some(isRequiredArgument) && !isCompositeType(getNamedType(it.type)));
    if (parts.length === 0) parts.push(simple.length > 0 ? random.pick(simple).name : '__typename');
    return `{ ${parts.join(' ')} }`;
  };

  const fragment = (type: GraphQLCompositeType, depth: number, isTyped = false): string => {
    if (isTyped || random.chance(0.7)) {
      const on = isTyped || random.chance(0.9) ? ` on ${type}` : '';
      return `...${on}${condition()} ${selections(type, depth, isTyped && isInterfaceType(type))}`;
    }
    const known = fragments.findIndex(it => it.startsWith(`on ${type} `));
    if (known >= 0 && random.chance(0.5)) return `...F${known}${condition()}`;
    const at = fragments.push('') - 1;
    fragments[at] = `on ${type} ${selections(type, depth)}`;
    return `...F${at}${condition()}`;
  };

  const mutation = schema.getMutationType();
  const isMutation = mutation && random.chance(0.12);
  const body = selections(isMutation ? mutation : schema.getQueryType()!, 2 + random.below(4));
  const kind = isMutation ? 'mutation' : 'query';
  const name = random.chance(0.5) ? 'Asked' : '';
  const definitions = declared.length > 0 ? `(${declared.join(', ')})` : '';
  const other = name && random.chance(0.1) ? ' query Other { __typename }' : '';
  const query = `${kind} ${name}${definitions} ${body}${other} ${fragments.map((it, at) => `fragment F${at} ${it}`).join(' ')}`;
  return { query, variables, operationName: name && (other || random.chance(0.5)) ? name : undefined };
}

/** Types that a fragment may name within a type: itself, what it implements, what implements it. */
function around(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  if (isObjectType(type)) return [type, ...type.getInterfaces()];
  return isInterfaceType(type) ? [type, ...type.getInterfaces(), ...schema.getPossibleTypes(type)] : [type];
}

function introspection(random: Random, name: () => string): string {
  return random.pick([
    () => '__schema { queryType { name } types { name kind } }',
    () => '__schema { description directives { name } }',
    () => `__type(name: ${name()}) { name kind description fields { name type { name ofType { name } } } }`,
  ])();
}

function inputValue(type: GraphQLInputType, random: Random): unknown {
  if (isNonNullType(type)) return inputValue(type.ofType, random) ?? inputValue(type, random);
  if (random.chance(0.1)) return null;
  if (isListType(type)) {
    if (random.chance(0.1)) return inputValue(type.ofType, random);
    return Array.from({ length: random.below(3) }, () => inputValue(type.ofType, random));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(it => isRequiredInputField(it) || random.chance(0.4));
    return Object.fromEntries(fields.map(it => [it.name, inputValue(it.type, random)]));
  }
  switch (type.name) {
    case 'Int': return random.below(50);
    case 'Float': return random.below(50) / 4;
    case 'Boolean': return random.chance(0.5);
    case 'ID': return random.chance(0.1) ? random.below(9) : `i${random.below(4)}`;
    default: return random.pick(['', 'x', '张三', '"quoted" \\ and\nbroken', '😀', '\ud800', '\u0007']);
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (value === null) return 'null';
  if (isListType(type)) return Array.isArray(value) ? `[${value.map(it => literal(type.ofType, it)).join(', ')}]` : literal(type.ofType, value);
  if (isEnumType(type)) return value as string;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return `{ ${Object.entries(value as object).map(([name, it]) => `${name}: ${literal(fields[name]!.type, it)}`).join(', ')} }`;
  }
  return JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value);
}
