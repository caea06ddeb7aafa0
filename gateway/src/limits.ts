import {
  Kind, visit, type ArgumentNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLError,
  type OperationDefinitionNode, type SelectionSetNode, type ValueNode,
} from 'graphql';
import { refusal } from './errors.ts';

/** What one question may ask at most. Figures: security.md control table; `rows`, `fields` and `introspectionDepth` are judgement. */
export type Limits = {
  /** Lexical tokens of a query text. */
  tokens: number;
  /** Fields below one another, the root field being 1. */
  depth: number;
  /** The same below `__schema` and `__type`; the standard introspection query needs 14. */
  introspectionDepth: number;
  /** Aliased fields in the text, `__typename` too. */
  aliases: number;
  /** Directives in the text. */
  directives: number;
  /** Fields that repeat a sibling's response name. */
  duplicates: number;
  /** Root fields of a query, fragments spread. */
  rootFields: number;
  /** Root fields of a mutation, fragments spread. */
  rootMutations: number;
  /** Fields with all fragments spread. */
  fields: number;
  /** `first` or `last` of one list. */
  pageSize: number;
  /** Rows that lists within lists may come to by their page sizes. */
  rows: number;
};

/** The limits in force. */
export const limits: Limits = {
  tokens: 2000, depth: 10, introspectionDepth: 20, aliases: 15, directives: 5, duplicates: 10, rootFields: 20, rootMutations: 5,
  fields: 1000, pageSize: 200, rows: 20_000,
};

/** A stored operation was read by someone before it was stored: only its page sizes, which variables set, are looked at. */
export const storedTokens = 8000;

/**
 * Refuses an operation that asks too much, before anything expensive walks it: validation of fields that overlap and planning
 * both cost more than the text's length. Knows no schema: a page size is any argument called `first` or `last`.
 */
export function refuseTooMuch(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  stored: boolean,
): GraphQLError | undefined {
  const operations = document.definitions.filter(it => it.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName === undefined ? operations[0] : operations.find(it => it.name?.value === operationName);
  const fragments = new Map(document.definitions.filter(it => it.kind === Kind.FRAGMENT_DEFINITION).map(it => [it.name.value, it]));
  if (!stored) {
    const text = count(document);
    for (const name of ['aliases', 'directives', 'duplicates'] as const) {
      if (text[name] > limits[name]) return tooMuch(name, text[name]);
    }
  }
  if (!operation) return undefined;

  const { depth, introspectionDepth, fields, rootFields, rows, wrongPage } = measure(operation, fragments, variables);
  if (wrongPage) return wrongPage;
  if (rows > limits.rows) return tooMuch('rows', rows);
  if (stored) return undefined;
  if (depth > limits.depth) return tooMuch('depth', depth);
  if (introspectionDepth > limits.introspectionDepth) return tooMuch('introspectionDepth', introspectionDepth);
  if (fields > limits.fields) return tooMuch('fields', fields);
  const roots = operation.operation === 'mutation' ? 'rootMutations' : 'rootFields';
  if (rootFields > limits[roots]) return tooMuch(roots, rootFields);
  return undefined;
}

/** The variables that set page sizes in a text: of what was admitted once, only they can change whether it is admitted again. */
export function pageVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if ((name.value === 'first' || name.value === 'last') && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** The refusal of a text, answer or figure beyond `limits[name]`. */
export function tooMuch(name: keyof Limits, figure?: number): GraphQLError {
  const asked = figure === undefined || !Number.isSafeInteger(figure) ? '' : ` (${figure})`;
  return refusal('OPERATION_LIMIT', { limit: name }, {
    message: `查询超出了允许的规模：${name} 最多 ${limits[name]}${asked}。`,
    messageEn: `The query is larger than allowed: ${name} at most ${limits[name]}${asked}.`,
  });
}

/** What stands in the text, each fragment once. */
function count(document: DocumentNode): Pick<Limits, 'aliases' | 'directives' | 'duplicates'> {
  const sum = { aliases: 0, directives: 0, duplicates: 0 };
  const open: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    sum.directives += definition.directives?.length ?? 0;
    open.push(definition.selectionSet);
  }
  for (let set = open.pop(); set; set = open.pop()) {
    const names = new Set<string>();
    for (const selection of set.selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) sum.aliases += 1;
        const name = selection.alias?.value ?? selection.name.value;
        if (names.has(name)) sum.duplicates += 1;
        names.add(name);
      }
      if (selection.selectionSet) open.push(selection.selectionSet);
    }
  }
  return sum;
}

/** What a selection comes to with its fragments spread. */
type Measure = { depth: number; introspectionDepth: number; fields: number; rootFields: number; rows: number };

function measure(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Measure & { wrongPage: GraphQLError | undefined } {
  const defaults = new Map(operation.variableDefinitions?.map(it => [it.variable.name.value, it.defaultValue]));
  // A fragment is measured once however often it is spread, and one that contains itself (validation refuses it) counts nothing.
  const measured = new Map<string, Measure | undefined>();
  let wrongPage: GraphQLError | undefined;

  const ofSet = (set: SelectionSetNode): Measure => {
    const total: Measure = { depth: 0, introspectionDepth: 0, fields: 0, rootFields: 0, rows: 1 };
    for (const selection of set.selections) {
      let part: Measure | undefined;
      if (selection.kind === Kind.FIELD) part = ofField(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) part = ofSet(selection.selectionSet);
      else {
        const name = selection.name.value;
        if (!measured.has(name)) {
          measured.set(name, undefined);
          const fragment = fragments.get(name);
          if (fragment) measured.set(name, ofSet(fragment.selectionSet));
        }
        part = measured.get(name);
      }
      if (!part) continue;
      total.depth = Math.max(total.depth, part.depth);
      total.introspectionDepth = Math.max(total.introspectionDepth, part.introspectionDepth);
      total.rows = Math.max(total.rows, part.rows);
      total.fields += part.fields;
      total.rootFields += part.rootFields;
    }
    return total;
  };

  const ofField = (field: FieldNode): Measure => {
    const below = field.selectionSet ? ofSet(field.selectionSet) : { depth: 0, introspectionDepth: 0, fields: 0, rows: 1 };
    const isIntrospection = field.name.value === '__schema' || field.name.value === '__type';
    return {
      depth: isIntrospection ? 1 : below.depth + 1,
      introspectionDepth: isIntrospection ? below.depth + 1 : below.introspectionDepth,
      fields: below.fields + 1,
      rootFields: 1,
      rows: below.rows * pageOf(field),
    };
  };

  const pageOf = (field: FieldNode): number => {
    const asked = (field.arguments ?? []).filter(it => it.name.value === 'first' || it.name.value === 'last')
      .map(it => ({ name: it.name.value, size: sizeOf(it) }))
      .filter(it => it.size !== undefined);
    for (const { name, size } of asked) {
      if (size! > limits.pageSize || size! < 0) wrongPage ??= refusal('BAD_USER_INPUT', { field: name }, {
        message: `每页数量 ${name} 须在 0 至 ${limits.pageSize} 之间。`,
        messageEn: `The page size ${name} must be from 0 to ${limits.pageSize}.`,
      });
    }
    if (asked.length > 1) wrongPage ??= refusal('BAD_USER_INPUT', { field: 'first' }, {
      message: 'first 与 last 只能用一个。',
      messageEn: 'Give either first or last, not both.',
    });
    return Math.max(1, ...asked.map(it => it.size!));
  };

  const sizeOf = (argument: ArgumentNode): number | undefined => {
    if (argument.value.kind !== Kind.VARIABLE) return literal(argument.value);
    const name = argument.value.name.value;
    if (!Object.hasOwn(variables, name)) return literal(defaults.get(name));
    const given = variables[name];
    return typeof given === 'number' ? given : undefined;
  };

  return { ...ofSet(operation.selectionSet), wrongPage };
}

function literal(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
