import {
  isCompositeType, isEnumType, isObjectType, isListType, isNonNullType, isSubtype,
  type CompositeType, type NamedType, type ObjectType, type Operation, type OutputType, type Schema, type SelectionSet,
} from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** So many selections are compared at most: types within types multiply, and only fast answers hang on it. */
const largestComparison = 10_000;

/** What is selected of one type under one response name, by both who ask. */
type Selected<Set> = { field: string; sets: Set[] };

/**
 * Whether the answer of a plan's only call is the client's answer, word for word, when the subgraph answers as its schema says: the same
 * names in the same order of every possible type, and nothing in the schema that a client must not know. Refuses what it cannot tell.
 */
export function isWhole(plan: QueryPlan, operation: Operation, supergraph: Schema): boolean {
  const { node } = plan;
  if (node?.kind !== 'Fetch' || node.requires || node.outputRewrites?.length) return false;
  const document = parse(node.operation, { noLocation: true });
  const asked = document.definitions.find(it => it.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(document.definitions.filter(it => it.kind === Kind.FRAGMENT_DEFINITION).map(it => [it.name.value, it]));
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  if (!asked || !root) return false;
  let left = largestComparison;
  return isSame(root, [operation.selectionSet], [asked.selectionSet]);

  function isSame(parent: CompositeType, client: SelectionSet[], call: SelectionSetNode[]): boolean {
    const types = objectsOf(schema, parent);
    const all = supergraph.type(parent.name);
    if (!all || !isCompositeType(all) || objectsOf(supergraph, all).length !== types.length) return false;
    return types.every(type => {
      if (left-- <= 0) return false;
      const ofClient = new Map<string, Selected<SelectionSet>>();
      const ofCall = new Map<string, Selected<SelectionSetNode>>();
      if (!client.every(it => collect(it, type, ofClient)) || !call.every(it => collectNodes(it, type, fragments, ofCall))) return false;
      if (ofClient.size !== ofCall.size) return false;
      const others = [...ofCall];
      return [...ofClient].every(([name, { field, sets }], at) => {
        const [otherName, other] = others[at]!;
        if (name !== otherName || field !== other.field) return false;
        if (field === '__typename') return true;
        const of = type.field(field)?.type;
        return of !== undefined && isSameType(namedIn(of), sets, other.sets);
      });
    });
  }

  function isSameType(type: NamedType, client: SelectionSet[], call: SelectionSetNode[]): boolean {
    if (isCompositeType(type)) return isSame(type, client, call);
    const all = supergraph.type(type.name);
    return !isEnumType(type) || (all !== undefined && isEnumType(all) && all.values.length === type.values.length);
  }

  /** False when the selection has a directive: what is asked then depends on variables. */
  function collect(set: SelectionSet, type: ObjectType, into: Map<string, Selected<SelectionSet>>): boolean {
    return set.selections().every(selection => {
      const { element } = selection;
      if (element.appliedDirectives.length > 0) return false;
      if (selection.kind === 'FieldSelection') {
        const { element: field } = selection;
        add(into, field.responseName(), field.name, selection.selectionSet);
        return true;
      }
      const { typeCondition } = selection.element;
      return (typeCondition && !isSubtype(typeCondition, type)) || collect(selection.selectionSet, type, into);
    });
  }

  function collectNodes(
    set: SelectionSetNode, type: ObjectType, fragments: ReadonlyMap<string, FragmentDefinitionNode>, into: Map<string, Selected<SelectionSetNode>>,
  ): boolean {
    return set.selections.every(selection => {
      if (selection.directives?.length) return false;
      if (selection.kind === Kind.FIELD) {
        add(into, selection.alias?.value ?? selection.name.value, selection.name.value, selection.selectionSet);
        return true;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) return false;
      const name = fragment.typeCondition?.name.value;
      const condition = name === undefined ? type : schema.type(name);
      if (!condition || !isCompositeType(condition)) return false; // a type that only the subgraph knows
      return !isSubtype(condition, type) || collectNodes(fragment.selectionSet, type, fragments, into);
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
