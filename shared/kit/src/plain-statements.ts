import { isRaw, LockMode, ReferenceKind, type EntityMetadata, type EntityProperty } from '@mikro-orm/core';

/** A statement with `$1` … and its values. */
export type Plain = { readonly text: string; readonly values: readonly unknown[] };

type Values = Readonly<Record<string, unknown>>;

/** What the driver is told of a search, as far as it decides here. */
export type SearchOptions = {
  readonly ctx?: unknown; readonly lockMode?: LockMode; readonly limit?: number; readonly orderBy?: unknown;
  readonly populate?: unknown; readonly fields?: unknown; readonly flags?: unknown;
};

/** Options of a search that change its text in ways that are not made here. */
const others = [
  'offset', 'first', 'last', 'before', 'after', 'groupBy', 'having', 'distinct', 'unionWhere', 'indexHint', 'using', 'collation', 'comments', 'hintComments',
  'lockTableAliases', 'schema', '_partitionLimit',
] as const;

const texts = new Map<string, string>();
const quoted = (name: string) => `"${name}"`;
const column = (prop: EntityProperty) => quoted(prop.fieldNames[0]!);

/** Texts that are remembered: as many as there are sets of columns that change together. */
const remembered = 2000;

function textOf(shape: string, make: () => string): string {
  let text = texts.get(shape);
  if (text === undefined) {
    text = make();
    if (texts.size < remembered) texts.set(shape, text);
  }
  return text;
}

const plainTables = new WeakMap<EntityMetadata, boolean>();

/** Whether an entity is one table of plain columns: no relations, no inheritance, nothing that is computed or read later. */
function isPlain(meta: EntityMetadata): boolean {
  let is = plainTables.get(meta);
  if (is === undefined) {
    const isColumn = (it: EntityProperty) =>
      it.kind === ReferenceKind.SCALAR && it.persist !== false && it.fieldNames.length === 1 && !it.lazy && !it.formula && !it.generated && !it.autoincrement;
    is = !meta.virtual && !meta.inheritanceType && !meta.schema && meta.primaryKeys.length === 1 && meta.props.every(isColumn);
    plainTables.set(meta, is);
  }
  return is;
}

/** The values of these properties where each is one that the column takes as it is; else null. */
function equalTo(meta: EntityMetadata, where: unknown): { props: EntityProperty[]; values: unknown[] } | null {
  if (typeof where !== 'object' || where === null) return null;
  const props: EntityProperty[] = [];
  const values: unknown[] = [];
  for (const [name, value] of Object.entries(where)) {
    const prop = meta.properties[name];
    if (!prop || prop.customType || (typeof value !== 'string' && typeof value !== 'number')) return null;
    props.push(prop);
    values.push(value);
  }
  return props.length ? { props, values } : null;
}

/** A search by equal values, in the order of columns, perhaps locked; null where the ORM has to find the words. */
export function selectOf(meta: EntityMetadata, where: unknown, options: SearchOptions): Plain | null {
  const { ctx, populate, fields, lockMode, limit } = options;
  if (!isPlain(meta) || !ctx || isFull(populate) || isFull(fields) || others.some(it => (options as Values)[it] !== undefined)) return null;
  if (lockMode !== undefined && lockMode !== LockMode.NONE && lockMode !== LockMode.PESSIMISTIC_WRITE) return null;
  const equal = equalTo(meta, where);
  const order = orderOf(meta, options.orderBy);
  if (!equal || order === null) return null;
  const { props, values } = equal;
  const locked = lockMode === LockMode.PESSIMISTIC_WRITE;
  const cut = limit === undefined ? '' : ` limit $${props.length + 1}`;
  const end = `${order && ` order by ${order}`}${cut}${locked ? ' for update' : ''}`;
  const text = textOf(`select ${meta.className} ${props.map(it => it.name).join(' ')}${end}`, () => {
    const found = props.map((it, i) => `t.${column(it)} = $${i + 1}`).join(' and ');
    return `select t.* from ${quoted(meta.tableName)} as t where ${found}${end}`;
  });
  return { text, values: limit === undefined ? values : [...values, limit] };
}

const isFull = (list: unknown) => Array.isArray(list) ? list.length > 0 : list !== undefined && list !== false;

function orderOf(meta: EntityMetadata, orderBy: unknown): string | null {
  const parts: string[] = [];
  for (const one of Array.isArray(orderBy) ? orderBy : [orderBy ?? {}]) {
    for (const [name, direction] of Object.entries(one as Values)) {
      const prop = meta.properties[name];
      if (!prop || (direction !== 'asc' && direction !== 'desc')) return null;
      parts.push(`t.${column(prop)} ${direction}`);
    }
  }
  return parts.join(', ');
}

/** Whether the unit of work has put these into the words of the database already; a property that is not the entity's, or left to a default, is not. */
function areReady(meta: EntityMetadata, data: Values): boolean {
  return isPlain(meta) && Object.entries(data).every(([name, value]) =>
    meta.properties[name] && value !== undefined && !isRaw(value) && (typeof value !== 'object' || value === null || value instanceof Date));
}

const assigned = (meta: EntityMetadata, names: readonly string[]) => names.map(it => meta.properties[it]!);

/** The change of one row by its key, and by its version where it has one; null where the ORM has to find the words. */
export function updateOf(meta: EntityMetadata, where: unknown, data: Values): Plain | null {
  const version = meta.versionProperty;
  const names = Object.keys(data);
  const equal = names.length && areReady(meta, data) && !(version && version in data) ? equalTo(meta, where) : null;
  if (!equal) return null;
  const text = textOf(`update ${meta.className} ${names.join(' ')} where ${equal.props.map(it => it.name).join(' ')}`, () => {
    const set = assigned(meta, names).map((it, i) => `${column(it)} = $${i + 1}`);
    const counted = version ? column(meta.properties[version]!) : null;
    if (counted) set.push(`${counted} = ${counted} + 1`);
    const found = equal.props.map((it, i) => `${column(it)} = $${names.length + i + 1}`);
    return `update ${quoted(meta.tableName)} set ${set.join(', ')} where ${found.join(' and ')}${counted ? ` returning ${counted}` : ''}`;
  });
  return { text, values: [...Object.values(data), ...equal.values] };
}

/** A new row; null where the ORM has to find the words. */
export function insertOf(meta: EntityMetadata, data: Values): Plain | null {
  const names = Object.keys(data);
  if (!names.length || !areReady(meta, data) || names.some(it => data[it] === null && !meta.properties[it]!.nullable)) return null;
  const text = textOf(`insert ${meta.className} ${names.join(' ')}`, () => {
    const told = meta.props.filter(it => it.returning || (it.defaultRaw && !(it.name in data))).map(column);
    const places = names.map((_, i) => `$${i + 1}`).join(', ');
    const text = `insert into ${quoted(meta.tableName)} (${assigned(meta, names).map(column).join(', ')}) values (${places})`;
    return told.length ? `${text} returning ${told.join(', ')}` : text;
  });
  return { text, values: Object.values(data) };
}
