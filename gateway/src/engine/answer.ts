import {
  isCompositeType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, isSubtype, Variable,
  type CompositeType, type FieldSelection, type Operation, type OperationElement, type OutputType, type Schema, type SelectionSet,
} from '@apollo/federation-internals';
import { isInherited, Misfit, own, type Data } from './data.ts';

/**
 * What the client asked for of a value: itself, or an object of the names and in the order that were asked for; null where what came
 * is not what the schema says; undefined where that null may not be, so that it is up to whoever holds the value.
 */
export type Shape = (value: unknown) => unknown;

/** The last step of answering. */
export type Answer = {
  /** Makes the client's `data` of what the subgraphs said; null when a null may nowhere be before the root. Throws a Misfit. */
  whole: (data: Data, variables: Readonly<Data>) => Data | null;
  /** The same for what is held by one field of a type, of which `selections` are asked. */
  part: (of: OutputType, selections: readonly SelectionSet[]) => Shape;
};

/** What an answer needs to be compiled. */
export type AnswerSetting = {
  /** What the client asked, with types of its schema (without what is inaccessible). */
  operation: Operation;
  /** The values of variables that stand in `@skip` and `@include`. */
  conditions: ReadonlyMap<string, boolean>;
  /** The answer to a question about the schema itself. */
  introspect: (field: FieldSelection, variables: Readonly<Data>) => unknown;
  /** Told of a value that the schema does not allow, by its place in the schema: `Book.title`. */
  onFault: (place: string) => void;
};

/** A part of a selection, and the type that its fields are of when the object does not say its own. */
type Part = { selections: SelectionSet; parent: CompositeType };

/** All that was asked under one response name. */
type Field = {
  name: string;
  /** Reads it of an object. */
  read: (value: Data) => unknown;
  /** Shapes what was read. */
  shape: Shape;
};

/** Compiles the last step of answering, for one choice of what is skipped. Types are collected when they are first seen in data. */
export function compileAnswer({ operation, conditions, introspect, onFault }: AnswerSetting): Answer {
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind)!;
  let given: Readonly<Data> = {};
  const shape = shapeOfFields(fieldsOf([{ selections: operation.selectionSet, parent: root }], undefined));
  return {
    whole: (data, variables) => {
      given = variables;
      return shape(data) as Data | null;
    },
    part: (of, selections) => {
      const parts = selections.map(it => ({ selections: it, parent: compositeIn(of) }));
      return shapeOf(of, objectShape(parts, String(of)), String(of));
    },
  };

  /** The fields that an object has in the answer, by the type it says it is of, or else that it must be of, so far as that is known. */
  function fieldsOf(parts: readonly Part[], told: CompositeType | undefined): Field[] {
    const type = told ?? parts.map(it => it.parent).find(isObjectType);
    const fields = new Map<string, Field>();
    const composites = new Map<string, { of: OutputType; place: string; parts: Part[] }>();

    const add = (selection: FieldSelection, parent: CompositeType): void => {
      const { definition, name: field } = selection.element;
      const name = selection.element.responseName();
      const of = definition.type!;
      const place = `${parent}.${field}`;
      const composite = composites.get(name);
      if (composite) composite.parts.push({ selections: selection.selectionSet!, parent: compositeIn(of) });
      else if (fields.has(name)) return;
      else if (definition.isSchemaIntrospectionField()) {
        fields.set(name, { name, read: () => introspect(selection, given), shape: it => it });
      } else if (field === '__typename') fields.set(name, { name, read: typenameReader(name, parent), shape: it => it ?? undefined });
      else if (selection.selectionSet) {
        composites.set(name, { of, place, parts: [{ selections: selection.selectionSet, parent: compositeIn(of) }] });
        fields.set(name, { name, read: reader(name), shape: () => null }); // its parts are not yet all known
      } else fields.set(name, { name, read: reader(name), shape: shapeOf(of, leafShape(of, place), place) });
    };
    const walk = (set: SelectionSet, parent: CompositeType): void => {
      for (const selection of set.selections()) {
        if (isSkipped(selection.element)) continue;
        if (selection.kind === 'FieldSelection') {
          add(selection, parent);
          continue;
        }
        const { typeCondition } = selection.element;
        if (!typeCondition || isSubtype(typeCondition, type ?? parent)) walk(selection.selectionSet, typeCondition ?? parent);
      }
    };
    for (const { selections, parent } of parts) walk(selections, type ?? parent);
    for (const [name, { of, place, parts: below }] of composites) fields.get(name)!.shape = shapeOf(of, objectShape(below, place), place);
    return [...fields.values()];
  }

  /** The type's name as the client knows it, from what the subgraph says; nothing when that cannot be the type of an object. */
  function typenameReader(name: string, parent: CompositeType): (value: Data) => unknown {
    return value => {
      const told = own(value, name) ?? value.__typename;
      const type = (typeof told === 'string' ? schema.type(told) : undefined) ?? parent;
      return isObjectType(type) ? type.name : undefined;
    };
  }

  function isSkipped(element: OperationElement): boolean {
    const isOn = (directive: ReturnType<Schema['skipDirective']>): boolean | undefined => {
      const [applied] = element.appliedDirectivesOf(directive);
      const value: unknown = applied?.arguments().if;
      return value instanceof Variable ? conditions.get(value.name) : value as boolean | undefined;
    };
    return isOn(schema.skipDirective()) === true || isOn(schema.includeDirective()) === false;
  }

  function objectShape(parts: readonly Part[], place: string): Shape {
    const byType = new Map<string, Shape | undefined>();
    let untyped: Shape | undefined;
    const shapeOfType = (name: string): Shape | undefined => {
      const type = schema.type(name);
      if (!type || !isCompositeType(type)) {
        onFault(place);
        return undefined;
      }
      const shape = shapeOfFields(fieldsOf(parts, type));
      byType.set(name, shape);
      return shape;
    };
    return value => {
      if (value === null) return null;
      if (typeof value !== 'object') throw new Misfit('a leaf where the schema has an object');
      const object = Array.isArray(value) ? {} : value as Data;
      const { __typename: type } = object;
      if (type === undefined || type === '') return (untyped ??= shapeOfFields(fieldsOf(parts, undefined)))(object);
      if (typeof type !== 'string') throw new Misfit('a __typename that is no string');
      const shape = byType.get(type) ?? shapeOfType(type);
      return shape ? shape(object) : null;
    };
  }

  /** The shape of a type, lists and all, from that of what it is a list of. */
  function shapeOf(of: OutputType, named: Shape, place: string): Shape {
    if (isNonNullType(of)) {
      const shape = shapeOf(of.ofType, named, place);
      return value => {
        const shaped = shape(value) ?? undefined;
        if (shaped === undefined) onFault(place);
        return shaped;
      };
    }
    if (!isListType(of)) return named;
    const shape = shapeOf(of.ofType, named, place);
    return value => {
      if (value === null) return null;
      if (!Array.isArray(value)) throw new Misfit('no list where the schema has one');
      const list: unknown[] = [];
      let isWhole = true;
      for (const element of value) {
        const shaped = shape(element);
        if (shaped === undefined) isWhole = false;
        list.push(shaped);
      }
      return isWhole ? list : null;
    };
  }

  function leafShape(of: OutputType, place: string): Shape {
    const isGood = leafTest(of);
    return value => {
      if (value === null || isGood(value)) return value;
      onFault(place);
      return null;
    };
  }
}

function reader(name: string): (value: Data) => unknown {
  return isInherited(name) ? value => own(value, name) : value => value[name];
}

function shapeOfFields(fields: readonly Field[]): Shape {
  const hasOddName = fields.some(it => it.name === '__proto__'); // which only an object without a prototype takes for a name
  const count = fields.length;
  const names = fields.map(it => it.name);
  const reads = fields.map(it => it.read);
  const shapes = fields.map(it => it.shape);
  return value => {
    const object: Data = hasOddName ? Object.create(null) as Data : {};
    for (let at = 0; at < count; at++) {
      const shaped = shapes[at]!(reads[at]!(value as Data) ?? null);
      if (shaped === undefined) return null;
      object[names[at]!] = shaped;
    }
    return object;
  };
}

function namedIn(of: OutputType): OutputType {
  return isNonNullType(of) || isListType(of) ? namedIn(of.ofType) : of;
}

function compositeIn(of: OutputType): CompositeType {
  return namedIn(of) as CompositeType;
}

const integer = /^-?(?:0|[1-9]\d*)$/;

/** Whether a value that is not null is one of a leaf type. Of a custom scalar everything is. */
function leafTest(of: OutputType): (value: unknown) => boolean {
  const type = namedIn(of);
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.values.map(it => it.name));
    return value => values.has(value);
  }
  if (!isScalarType(type)) return () => false;
  switch (type.name) {
    case 'String': return value => typeof value === 'string';
    case 'ID': return value => typeof value === 'string' || isInteger(value);
    case 'Int': return isInteger;
    case 'Float': return value => typeof value === 'number' && Number.isFinite(value);
    case 'Boolean': return value => typeof value === 'boolean';
    default: return () => true;
  }
}

function isInteger(value: unknown): boolean {
  return typeof value === 'number' && integer.test(String(value));
}
