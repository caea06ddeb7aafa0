import {
  isCompositeType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, isSubtype,
  type CompositeType, type NamedType, type ObjectType, type Operation, type OutputType, type Schema, type SelectionSet,
} from '@apollo/federation-internals';
import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type FragmentDefinitionNode, type InlineFragmentNode, type SelectionSetNode } from 'graphql';

/** An object of an answer's text that has only leaves, and that the client is to get something else for. */
export type Stub = {
  /** Where such objects are: response names, and `@` for each element of a list. */
  path: readonly string[];
  /** The type of the field that holds them, as the client knows it. */
  of: OutputType;
  /** What the client selects there. */
  selections: SelectionSet[];
  /** The names of the leaves, in order; `__typename` is the first. */
  names: readonly string[];
};

/** So many selections are compared at most: types within types multiply, and only fast answers hang on it. */
const largestComparison = 10_000;

/** What is selected of one type under one response name. */
type Selected<Set> = { field: string; sets: Set[] };

/**
 * Whether the answer of a call is the client's answer, word for word but for the stubs at `paths`, when the subgraph answers as its schema
 * says: the same names in the same order of every possible type, and nothing in the schema that a client must not know. Returns the stubs;
 * nothing when it is not so, or cannot be told.
 */
export function compareTexts(
  node: FetchNode, operation: Operation, supergraph: Schema, paths: readonly (readonly string[])[],
): Stub[] | undefined {
  if (node.requires || node.outputRewrites?.length) return undefined;
  const document = parse(node.operation, { noLocation: true });
  const asked = document.definitions.find(it => it.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(document.definitions.filter(it => it.kind === Kind.FRAGMENT_DEFINITION).map(it => [it.name.value, it]));
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  const wanted = new Set(paths.map(it => it.join(' ')));
  const stubs = new Map<string, Stub>();
  /** Where objects of one response name are. */
  const places = new Map<string, Set<string>>();
  let left = largestComparison;
  if (!asked || !root || !isSame(root, [operation.selectionSet], [asked.selectionSet], [])) return undefined;
  // A stub is known by its name in the text: nothing else may have that name.
  const areKnown = [...stubs.values()].every(({ path }) => places.get(path.at(-1)!)?.size === 1);
  return stubs.size === wanted.size && areKnown ? [...stubs.values()] : undefined;

  function isSame(parent: CompositeType, client: SelectionSet[], call: SelectionSetNode[], path: readonly string[]): boolean {
    const types = objectsOf(schema, parent);
    const all = supergraph.type(parent.name);
    if (!all || !isCompositeType(all) || objectsOf(supergraph, all).length !== types.length) return false;
    return types.every(type => {
      if (left-- <= 0) return false;
      const ofClient = new Map<string, Selected<SelectionSet>>();
      const ofCall = new Map<string, Selected<SelectionSetNode>>();
      if (!client.every(it => collect(it, type, ofClient)) || !call.every(it => collectNodes(it, type, ofCall))) return false;
      if (ofClient.size !== ofCall.size) return false;
      const others = [...ofCall];
      return [...ofClient].every(([name, { field, sets }], at) => {
        const [otherName, other] = others[at]!;
        if (name !== otherName || field !== other.field) return false;
        if (field === '__typename') return true;
        const of = type.field(field)?.type;
        return of !== undefined && isSameField(name, of, sets, other.sets, path);
      });
    });
  }

  function isSameField(name: string, of: OutputType, client: SelectionSet[], call: SelectionSetNode[], path: readonly string[]): boolean {
    const type = namedIn(of);
    if (!isCompositeType(type)) return isOpenLeaf(type);
    const place = [...path, name, ...Array.from({ length: listsIn(of) }, () => '@')];
    const key = place.join(' ');
    places.set(name, (places.get(name) ?? new Set()).add(key));
    return wanted.has(key) ? isStub(key, { path: place, of, selections: client }, type, call) : isSame(type, client, call, place);
  }

  function isStub(key: string, stub: Omit<Stub, 'names'>, type: CompositeType, call: SelectionSetNode[]): boolean {
    const leaves = new Map<string, Selected<SelectionSetNode>>();
    if (stubs.has(key)) return false; // of another type around it, for which the client may select something else
    if (!isObjectType(type) || stub.path.at(-1) === '@' || !call.every(it => collectNodes(it, type, leaves))) return false;
    const names = [...leaves.keys()];
    stubs.set(key, { ...stub, names });
    return names[0] === '__typename' && [...leaves].every(([name, { field }]) => {
      if (field === '__typename') return name === '__typename';
      const of = supergraph.type(type.name);
      const leaf = of && isObjectType(of) ? of.field(field)?.type : undefined;
      if (!leaf || listsIn(leaf) > 0) return false;
      return isEnumType(namedIn(leaf)) || ['ID', 'String', 'Int'].includes(namedIn(leaf).name);
    });
  }

  /** Whether a client may know every value of a leaf type. */
  function isOpenLeaf(type: NamedType): boolean {
    const all = supergraph.type(type.name);
    return isScalarType(type) || (isEnumType(type) && all !== undefined && isEnumType(all) && all.values.length === type.values.length);
  }

  /** False when the selection has a directive: what is asked then depends on variables. */
  function collect(set: SelectionSet, type: ObjectType, into: Map<string, Selected<SelectionSet>>): boolean {
    return set.selections().every(selection => {
      if (selection.element.appliedDirectives.length > 0) return false;
      if (selection.kind === 'FieldSelection') {
        add(into, selection.element.responseName(), selection.element.name, selection.selectionSet);
        return true;
      }
      const { typeCondition } = selection.element;
      return (typeCondition && !isSubtype(typeCondition, type)) || collect(selection.selectionSet, type, into);
    });
  }

  function collectNodes(set: SelectionSetNode, type: ObjectType, into: Map<string, Selected<SelectionSetNode>>): boolean {
    return set.selections.every(selection => {
      if (selection.directives?.length) return false;
      if (selection.kind === Kind.FIELD) {
        add(into, selection.alias?.value ?? selection.name.value, selection.name.value, selection.selectionSet);
        return true;
      }
      const fragment: FragmentDefinitionNode | InlineFragmentNode | undefined =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) return false;
      const name = fragment.typeCondition?.name.value;
      const condition = name === undefined ? type : schema.type(name);
      if (!condition || !isCompositeType(condition)) return false; // a type that only the subgraph knows
      return !isSubtype(condition, type) || collectNodes(fragment.selectionSet, type, into);
    });
  }
}

function add<Set>(into: Map<string, Selected<Set>>, name: string, field: string, set: Set | undefined): void {
  const known = into.get(name);
  if (known && set) known.sets.push(set);
  if (!known) into.set(name, { field, sets: set ? [set] : [] });
}

/** The objects that a value of a type can be. */
function objectsOf(schema: Schema, type: CompositeType): readonly ObjectType[] {
  if (isObjectType(type)) return [type];
  return schema.objectTypes().filter(it => isSubtype(type, it));
}

function namedIn(of: OutputType): NamedType {
  return isNonNullType(of) || isListType(of) ? namedIn(of.ofType) : of as NamedType;
}

function listsIn(of: OutputType): number {
  if (isNonNullType(of)) return listsIn(of.ofType);
  return isListType(of) ? 1 + listsIn(of.ofType) : 0;
}
