import {
  getNamedType, isAbstractType, isObjectType, Kind, typeFromAST, type FieldNode, type GraphQLNamedType, type GraphQLObjectType,
  type GraphQLResolveInfo, type GraphQLSchema, type SelectionSetNode,
} from 'graphql';
import type { Work } from './work.ts';

/** Which properties the question can touch of the rows that answer it; null is all of them. */
export type Wanted = ReadonlySet<string> | null;

/** What of a question's text is needed to understand a part of it. */
type Text = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;

const needs = new WeakMap<GraphQLObjectType, ReadonlyMap<string, readonly string[] | null>>();

/**
 * The properties of its row that a field's function touches: it says so by taking the row apart, `({ personId }, args, work) => …`. One that
 * takes the row whole, or the rest of it, may touch any: null. (So test runners learn which fixtures a test wants.)
 */
export function touches(resolve: (...args: never[]) => unknown): readonly string[] | null {
  const inside = /^(?:async\s*)?(?:function\s*\w*\s*)?\(\s*\{([^{}]*)\}/.exec(resolve.toString())?.[1];
  if (inside === undefined || inside.includes('...')) return null;
  return inside.split(',').map(it => /^\s*(\w+)/.exec(it)?.[1]).filter(it => it !== undefined);
}

/** Learns what the fields of a schema touch, before anything is wrapped around their functions. */
export function learnNeeds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    needs.set(type, new Map(Object.values(type.getFields()).map(({ name, resolve }) => [name, resolve ? touches(resolve) : [name]])));
  }
}

const known = new WeakMap<FieldNode, Wanted>();

/** What the field that is being answered wants of its rows; where it gives a page, of the rows on it. */
export function wantedBy(info: GraphQLResolveInfo): Wanted {
  return union(info.fieldNodes.map(node => {
    let wanted = known.get(node);
    if (wanted === undefined) known.set(node, (wanted = ofRows(getNamedType(info.returnType), node.selectionSet, info)));
    return wanted;
  }));
}

/** What `_entities` wants of the rows of one type. */
export function wantedOf(type: GraphQLObjectType, info: GraphQLResolveInfo): Wanted {
  return union(info.fieldNodes.map(it => ofObject(type, it.selectionSet, info)));
}

function ofRows(type: GraphQLNamedType, set: SelectionSetNode | undefined, text: Text): Wanted {
  if (isAbstractType(type)) return union(text.schema.getPossibleTypes(type).map(it => ofObject(it, set, text)));
  if (!isObjectType(type)) return null;
  const edge = namedTypeOf(type, 'edges');
  const row = edge && namedTypeOf(edge, 'node');
  if (!row) return ofObject(type, set, text);
  const edges = fieldsOf(type, set, text).filter(it => it.name.value === 'edges');
  const nodes = edges.flatMap(it => fieldsOf(edge, it.selectionSet, text)).filter(it => it.name.value === 'node');
  return union(nodes.map(it => ofObject(row, it.selectionSet, text)));
}

function ofObject(type: GraphQLObjectType, set: SelectionSetNode | undefined, text: Text): Wanted {
  const wanted = new Set<string>();
  for (const { name } of fieldsOf(type, set, text)) {
    if (name.value === '__typename') continue;
    const touched = needs.get(type)?.get(name.value) ?? null;
    if (!touched) return null;
    for (const property of touched) wanted.add(property);
  }
  return wanted;
}

/** The fields of a selection that are asked of an object of this type, fragments spread. */
function fieldsOf(type: GraphQLObjectType, set: SelectionSetNode | undefined, { schema, fragments }: Text): FieldNode[] {
  return (set?.selections ?? []).flatMap(selection => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]!;
    const on = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
    if (on && on !== type && !(isAbstractType(on) && schema.isSubType(on, type))) return [];
    return fieldsOf(type, fragment.selectionSet, { schema, fragments });
  });
}

function namedTypeOf(type: GraphQLObjectType, field: string): GraphQLObjectType | undefined {
  const named = getNamedType(type.getFields()[field]?.type);
  return isObjectType(named) ? named : undefined;
}

function union(all: readonly Wanted[]): Wanted {
  if (all.length === 1) return all[0]!;
  const joined = new Set<string>();
  for (const wanted of all) {
    if (!wanted) return null;
    for (const property of wanted) joined.add(property);
  }
  return joined;
}

const parts = new WeakMap<Work, Map<Wanted, Work>>();

/** The work of one field, whose reads bring what it wants. */
export function wanting(work: Work, wanted: Wanted): Work {
  if (!wanted) return work;
  let known = parts.get(work);
  if (!known) parts.set(work, (known = new Map()));
  let part = known.get(wanted);
  if (!part) known.set(wanted, (part = { ...work, wanted }));
  return part;
}
