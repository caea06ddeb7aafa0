import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isListType, isNonNullType, isObjectType, Kind, parse,
  type DocumentNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLFormattedError, type GraphQLOutputType,
  type GraphQLSchema, type InlineFragmentNode, type SelectionSetNode,
} from 'graphql';
import { bytesOf, inBytes, textOf } from '../src/bytes.ts';
import { fromSubgraph, type Code } from '../src/errors.ts';
import type { Reply, Source } from '../src/subgraph.ts';
import { hash, openRandom, type Random } from './random.ts';

/** What makes the subgraphs answer as they do. */
export type Weather = {
  /** The same question is answered alike under the same seed. */
  seed: string;
  /** How often something is wrong, from 0 never; with 0 every answer is as the subgraph's schema says. */
  faults: number;
  /** So many answers were passed on word for word. */
  wholes: number;
};

type Selected = Map<string, { field: string; below: SelectionSetNode[] }>;
type Answer = { data?: unknown; errors?: GraphQLFormattedError[] };

/** Answers calls one at a time, in an order that only their content decides, so that two engines see the same world; `idle` when all are. */
export function openCounter(): { serve: <T>(content: string, work: () => T) => Promise<T>; idle: () => Promise<void> } {
  const waiting: { order: number; go: () => void }[] = [];
  const serveOne = () => {
    waiting.sort((a, b) => a.order - b.order);
    waiting.shift()!.go();
    if (waiting.length > 0) setImmediate(serveOne);
  };
  return {
    idle: async () => {
      do await new Promise(resolve => setImmediate(resolve)); while (waiting.length > 0);
    },
    serve: (content, work) => new Promise(resolve => {
      if (waiting.push({ order: hash(content), go: () => resolve(work()) }) === 1) setImmediate(serveOne);
    }),
  };
}

/** A subgraph in this process that answers at random, and tells what it was asked. */
export function randomSubgraph(
  name: string, schema: GraphQLSchema, weather: Weather, counter: ReturnType<typeof openCounter>, heard: (call: string) => void,
): Source {
  const documents = new Map<string, DocumentNode>();

  function reply(body: string, isWholeWanted: boolean, isTextWanted: boolean): Reply {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    let document = documents.get(query);
    if (!document) documents.set(query, document = parse(query, { noLocation: true }));
    const random = openRandom(`${weather.seed} ${name} ${body}`);
    const faults = random.chance(0.4) ? 0 : weather.faults;
    if (random.chance(faults / 2)) return { failed: random.pick<Code>(['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'UNAUTHENTICATED']) };
    const { data, errors } = answer(schema, document, variables, random, faults);
    if (isWholeWanted && faults === 0) {
      weather.wholes += 1;
      return { whole: bytesOf(JSON.stringify({ data })) };
    }
    return {
      data: (isTextWanted ? JSON.parse(JSON.stringify(data)) : inBytes(data)) as Reply['data'],
      ...(errors && { errors: errors.map(it => fromSubgraph(it, name)) }),
    };
  }

  return {
    ask: ({ body, isWholeWanted, isTextWanted = false }) => {
      const text = textOf(body);
      heard(`${name} ${text}`);
      return counter.serve(`${name} ${text}`, () => reply(text, isWholeWanted, isTextWanted));
    },
    close: () => {},
  };
}

/** An answer of a schema's executor, but for the faults. */
function answer(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, random: Random, faults: number): Answer {
  const fragments = new Map(document.definitions.filter(it => it.kind === Kind.FRAGMENT_DEFINITION).map(it => [it.name.value, it]));
  const operation = document.definitions.find(it => it.kind === Kind.OPERATION_DEFINITION)!;
  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue: it }) =>
    [variable.name.value, it?.kind === Kind.BOOLEAN ? it.value : undefined]));
  const isFault = (share = 1) => faults > 0 && random.chance(faults * share);

  const leaf = (type: GraphQLOutputType): unknown => {
    if (isFault()) return random.pick<unknown>([7, 1.5, '', 'NO_SUCH', true, { a: 1 }, ['x'], 1e30]);
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    switch (getNamedType(type).name) {
      case 'Int': return random.below(1000) - 500;
      case 'Float': return random.below(1000) / 8;
      case 'Boolean': return random.chance(0.5);
      case 'ID': return `i${random.below(3)}`;
      case 'JSON': return random.pick<unknown>([1, '汉字', { b: [1, null, '字'], a: {} }, [[]], false, { __proto: 1, 2: 'x', 1: 'y' }]);
      default: return random.pick(['', 'plain', '社工站', '😀 ok', '"q" \\ \n', '\u0001', '\ud83d', 'é', '\u2028']);
    }
  };

  const value = (type: GraphQLOutputType, sets: readonly SelectionSetNode[]): unknown => {
    if (isNonNullType(type)) {
      if (isFault()) return null;
      for (;;) {
        const it = value(type.ofType, sets);
        if (it !== null || faults > 0) return it;
      }
    }
    if (random.chance(0.1)) return null;
    if (isFault(0.08)) return random.pick<unknown>([{}, [], 5, 'odd', [null], [{}]]);
    if (isListType(type)) return Array.from({ length: random.below(4) }, () => value(type.ofType, sets));
    return isCompositeType(type) ? object(type, sets) : leaf(type);
  };

  const object = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): unknown => {
    const concrete = isAbstractType(type) ? random.pick(schema.getPossibleTypes(type)) : type;
    const told: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [name, { field, below }] of collect(concrete, sets)) {
      if (isFault(0.5)) continue;
      const definition = 'getFields' in concrete ? concrete.getFields()[field] : undefined;
      const oddTypes = [...Object.keys(schema.getTypeMap()), 'Nowhere', '', 5];
      if (field === '__typename') told[name] = isFault(0.5) ? random.pick<unknown>(oddTypes) : concrete.name;
      else if (definition) told[name] = value(definition.type, below);
    }
    return told;
  };

  const collect = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[], found: Selected = new Map()): Selected => {
    for (const selection of sets.flatMap(it => it.selections)) {
      const isOff = selection.directives?.some(({ name, arguments: given }) => {
        const it = given?.[0]?.value;
        const isOn = it?.kind === Kind.VARIABLE ? variables[it.name.value] ?? defaults.get(it.name.value) : it?.kind === Kind.BOOLEAN && it.value;
        return name.value === 'skip' ? isOn : name.value === 'include' && !isOn;
      });
      if (isOff) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = found.get(name);
        if (known && selection.selectionSet) known.below.push(selection.selectionSet);
        if (!known) found.set(name, { field: selection.name.value, below: selection.selectionSet ? [selection.selectionSet] : [] });
        continue;
      }
      const fragment: FragmentDefinitionNode | InlineFragmentNode =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
      if (isOfType(type, fragment.typeCondition?.name.value)) collect(type, [fragment.selectionSet], found);
    }
    return found;
  };

  const isOfType = (type: GraphQLCompositeType, condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type);
  };

  const root = schema.getRootType(operation.operation)!;
  const told: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, { field, below }] of collect(root, [operation.selectionSet])) {
    if (field === '_entities') told[name] = entities(variables.representations as { __typename: string }[], below);
    else if (!isFault(0.2)) told[name] = value(root.getFields()[field]!.type, below);
  }

  function entities(representations: readonly { __typename: string }[], sets: readonly SelectionSetNode[]): unknown {
    if (isFault(0.1)) return random.pick<unknown>([null, {}, [], 'odd']);
    return representations.map(it => {
      const type = schema.getType(it.__typename);
      if (random.chance(0.1)) return null;
      return isCompositeType(type) ? object(type, sets) : null;
    });
  }

  const errors: GraphQLFormattedError[] = [];
  while (isFault()) {
    const [name] = random.pick(Object.entries(told).length > 0 ? Object.entries(told) : [['x', null]]);
    const count = name === '_entities' ? (variables.representations as unknown[]).length : 0;
    const place = [name, ...(count > 0 ? [random.below(count)] : [])];
    const path = random.pick<(string | number)[] | undefined>([undefined, [name], [...place, 'field'], place, [name, 0, 'a', 1]]);
    errors.push({
      message: random.pick(['不得查看。', 'broken', 'connect ECONNREFUSED 10.0.0.1']), ...(path && { path }),
      extensions: {
        code: random.pick(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'ODD', 'CONFLICT']),
        ...(random.chance(0.3) && { messageEn: 'No.' }), ...(random.chance(0.2) && { field: '字段' }),
      },
    });
  }
  if (errors.length > 0 && random.chance(0.15)) return { data: null, errors };
  return { data: told, ...(errors.length > 0 && { errors }) };
}
