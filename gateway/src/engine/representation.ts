import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Bytes } from '../bytes.ts';
import { isInherited, merge, own, put, type Data } from './data.ts';
import { rewrite, type IsOfType } from './rewrite.ts';

/** The JSON by which a subgraph knows an entity; nothing when the entity is of no type asked for, or lacks what is needed. */
export type Represent = (entity: unknown) => Bytes | undefined;

/** Compiles what a fetch requires of an entity. */
export function compileRepresentation(
  requires: readonly QueryPlanSelectionNode[], rewrites: readonly FetchDataRewrite[] | undefined, isOfType: IsOfType,
): Represent {
  const whatever: Represent = entity => {
    const built = build(entity, requires, isOfType);
    if (!built?.__typename) return undefined;
    if (rewrites) rewrite(rewrites, built, isOfType);
    return JSON.stringify(built);
  };
  if (rewrites) return whatever;
  const byType = new Map<string, Represent>();
  return entity => {
    const type = own(entity, '__typename');
    if (typeof type !== 'string') return whatever(entity);
    let represent = byType.get(type);
    if (!represent) {
      const names = plainNames(requires, type, isOfType);
      // A type that no condition names is not kept: whatever a subgraph calls types, the map stays small.
      if (!names) return whatever(entity);
      byType.set(type, represent = compilePlain(names));
    }
    return represent(entity);
  };
}

/** The names that are needed of a type, when they are leaves and one condition asks for all of them, as it nearly always is. */
function plainNames(requires: readonly QueryPlanSelectionNode[], type: string, isOfType: IsOfType): string[] | undefined {
  const isFitting = (condition: string | undefined) => condition !== undefined && isOfType({ __typename: type }, condition, false);
  const fitting = requires.filter(it => it.kind === 'Field' || isFitting(it.typeCondition));
  const [only, ...others] = fitting;
  if (!only || others.length > 0 || only.kind === 'Field') return undefined;
  const names = new Set<string>();
  for (const it of only.selections) {
    if (it.kind !== 'Field' || it.selections || isInherited(responseName(it))) return undefined;
    names.add(responseName(it));
  }
  return names.has('__typename') ? [...names] : undefined;
}

function compilePlain(names: readonly string[]): Represent {
  const heads = names.map((name, at) => `${at === 0 ? '{' : ','}"${name}":`);
  return entity => {
    let text = '';
    for (let at = 0; at < names.length; at++) {
      const value = (entity as Data)[names[at]!];
      if (value === undefined) return undefined;
      text += heads[at] + JSON.stringify(value);
    }
    return `${text}}`;
  };
}

/** What is required of an object, as an object; null when something is missing. */
function build(source: unknown, selections: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Data | null {
  if (source === null) return null;
  const built: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = responseName(selection);
      const value = own(source, name);
      if (value === undefined) return null;
      const { selections: below } = selection;
      if (!below) put(built, name, value);
      else put(built, name, Array.isArray(value) ? value.map(it => build(it, below, isOfType)) : build(value, below, isOfType));
    } else if (selection.typeCondition && isOfType(source as Data, selection.typeCondition, false)) {
      merge(built, build(source, selection.selections, isOfType));
    }
  }
  return built;
}

function responseName({ alias, name }: QueryPlanFieldNode): string {
  return alias ?? name;
}
