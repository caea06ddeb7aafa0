import type { EntityClass, EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { getNamedType, isCompositeType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { newId } from './id.ts';
import { division as whole, sessionOf } from './scope.ts';
import { subgraph, type Division } from './service.ts';
import type { testDivision } from './testing.ts';

type Tested = Awaited<ReturnType<typeof testDivision>>;
type Made = { type: string; id: string; row: Record<string, unknown>; key: string };

const home = 620502005000;
const all = { role: 'EVERYTHING', actsAs: ['DIVISION'], own: [] as string[] };

/**
 * The generated tests of a division's rows. Each field alone reads what it needs: the answer is as when all are asked. And row scope: for every type with a row policy of a division, through every door there is (by id, by list, by
 * search, by `_entities`, by what hangs on Person, Household and Station), somebody with every right but another region, and somebody
 * without the clearance, gets exactly what they would get of a thing that does not exist. `more` gives values that the table's rules want.
 */
export function testScope(division: Division, opened: () => Tested, more: Record<string, Record<string, unknown>> = {}): void {
  const scopes = division.policy.scopes;
  const inside: Actor = { ...all, id: 'inside', scopes, lo: home, hi: home, clearance: 4 };
  const outside: Actor = { ...all, id: 'outside', scopes, lo: 110101001000, hi: 110101001999, clearance: 4 };
  const uncleared: Actor = { ...all, id: 'uncleared', scopes, lo: home, hi: home, clearance: 0 };
  const schema = subgraph(division);
  const types = division.database.entities.map(it => it.name).filter(name => isObjectType(schema.getType(name)));

  for (const type of types) {
    test(`${type}: a field asked alone says what it says among all`, async () => {
      const { made } = await rowsOf(opened(), division, more);
      const object = schema.getType(type) as GraphQLObjectType;
      const door = doorsTo(schema, type, made.get(type)!).find(it => it.name === `_entities ${type}`);
      if (!door) return;
      const asked = Object.values(object.getFields()).filter(it => !it.args.some(arg => isNonNullType(arg.type)))
        .map(it => `${it.name}${isCompositeType(getNamedType(it.type)) ? ' { __typename }' : ''}`);
      const ask = async (fields: string) => {
        const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`;
        const { data, errors } = await opened().askAs(source, door.of(made.get(type)!), inside);
        return { row: data?._entities[0] as Record<string, unknown> | null, codes: errors?.map(it => it.extensions?.code) };
      };
      const whole = await ask(asked.join(' '));
      for (const field of asked) {
        const name = field.split(' ')[0]!;
        const { row, codes } = await ask(field);
        // A made-up row may hold what an enum does not know: then only what was read is looked at.
        const same = whole.row && !whole.codes ? { [name]: whole.row[name], codes: undefined } : { [name]: row?.[name], codes };
        expect({ [name]: row?.[name], codes }, name).toEqual(same);
      }
      expect(opened().unread).toEqual([]);
    });

    test(`${type}: out of scope is as if it were not there, by every door`, async () => {
      const { made, scoped } = await rowsOf(opened(), division, more);
      const it = made.get(type)!;
      const doors = doorsTo(schema, type, it);
      expect(doors.length, `no door leads to ${type}`).toBeGreaterThan(0);
      for (const door of doors) {
        const ask = (actor: Actor, variables: Record<string, unknown>) => opened().askAs(door.source, variables, actor);
        const seen = await ask(inside, door.of(it));
        expect(seen.errors, door.name).toBeUndefined();
        const ofOneself = door.name.startsWith('Query.my'); // answers the caller's own, and `inside` owns nothing
        expect(ofOneself || JSON.stringify(seen.data).includes(it.id), `${door.name} does not find its own row: ${JSON.stringify(seen.data)}`).toBe(true);
        if (!scoped.has(type)) continue; // reference data that everybody may see
        for (const actor of [outside, uncleared]) {
          const hidden = await ask(actor, door.of(it));
          expect(JSON.stringify(hidden), `${door.name} as ${actor.id}`).not.toContain(`"${it.id}"`);
          const absent = await ask(actor, door.of({ ...it, id: newId(), row: { ...it.row, ...nobody } }));
          expect(stripKeys(hidden), `${door.name} as ${actor.id}`).toEqual(stripKeys(absent));
        }
      }
    });
  }
}

const nobody = { personId: `P${'Z'.repeat(25)}`, householdId: 'nobody', stationId: 'nobody' };

// The key that was asked with comes back in the answer of a pure key (Person): that is no knowledge.
const stripKeys = (answer: unknown) => JSON.parse(JSON.stringify(answer, (name, value) => (name === 'id' && typeof value === 'string' ? 'key' : value)));

type Door = { name: string; source: string; of: (it: Made) => Record<string, unknown> };

function doorsTo(schema: GraphQLSchema, type: string, it: Made): Door[] {
  const doors: Door[] = [];
  const object = schema.getType(type) as GraphQLObjectType;
  if (schema.getQueryType()!.getFields()._entities && object.astNode?.directives?.some(d => d.name.value === 'key')) {
    doors.push({
      name: `_entities ${type}`, source: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { __typename ${it.key} } } }`,
      of: made => ({ r: [{ __typename: type, [it.key]: made.id }] }),
    });
  }
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const body = bodyOf(field, type, it.key);
    if (!body) continue;
    const args = field.args.filter(arg => isNonNullType(arg.type));
    doors.push({
      name: `Query.${field.name}`,
      source: `query ${args.length ? `(${args.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : ''} { ${field.name}${args.length ? `(${args.map(arg => `${arg.name}: $${arg.name}`).join(', ')})` : ''} ${body} }`,
      of: made => Object.fromEntries(args.map(arg => [arg.name, valueOf(arg.name, made)])),
    });
  }
  for (const [parent, property] of [['Person', 'personId'], ['Household', 'householdId'], ['Station', 'stationId']] as const) {
    const owner = schema.getType(parent);
    if (!isObjectType(owner) || parent === type || it.row[property] == null) continue;
    for (const field of Object.values(owner.getFields())) {
      const body = bodyOf(field, type, it.key);
      if (body && !field.args.some(arg => isNonNullType(arg.type))) {
        doors.push({
          name: `${parent}.${field.name}`, source: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${parent} { ${field.name} ${body} } } }`,
          of: made => ({ r: [{ __typename: parent, id: made.row[property] }] }),
        });
      }
    }
  }
  return doors;
}

/** What to ask of a field so that the key of `type` comes back, if it leads there. */
function bodyOf(field: GraphQLField<unknown, unknown>, type: string, key: string): string | null {
  const named = getNamedType(field.type);
  if (named.name === type) return `{ ${key} }`;
  if (!isObjectType(named)) return null;
  const edges = named.getFields().edges;
  const node = edges && isObjectType(getNamedType(edges.type)) ? (getNamedType(edges.type) as GraphQLObjectType).getFields().node : undefined;
  return node && getNamedType(node.type).name === type ? `{ totalCount edges { node { ${key} } } }` : null;
}

function valueOf(name: string, { id, row }: Made): unknown {
  if (name === 'id' || name === 'code') return id;
  if (name === 'text') return row.name ?? row.item ?? id;
  if (name in row) return row[name];
  if (/region/i.test(name)) return String(home);
  throw new Error(`the scope test knows no value for the argument ${name}`);
}

const madeOf = new WeakMap<object, Promise<{ made: Map<string, Made>; scoped: Set<string> }>>();

function rowsOf(opened: Tested, division: Division, more: Record<string, Record<string, unknown>>) {
  let made = madeOf.get(opened);
  if (!made) madeOf.set(opened, (made = makeRows(opened, division, more)));
  return made;
}

async function makeRows(opened: Tested, division: Division, more: Record<string, Record<string, unknown>>) {
  const made = new Map<string, Made>();
  const scoped = new Set<string>();
  await opened.database.orm.em.fork({ session: { variables: sessionOf(whole(division.name)) } }).transactional(async em => {
    for (const entity of division.database.entities) {
      const meta = em.getMetadata().get(entity as EntityClass<object>) as EntityMetadata;
      const key = meta.primaryKeys[0]!;
      const row: Record<string, unknown> = {};
      for (const prop of meta.props) if (prop.persist !== false && !prop.version && !prop.autoincrement) row[prop.name] = dummy(prop, made);
      Object.assign(row, resolved(more[entity.name] ?? {}, made));
      em.create(entity as EntityClass<object>, row as never);
      await em.flush();
      made.set(entity.name, { type: entity.name, id: String(row[key]), row, key });
      if (!readByAll(meta)) scoped.add(entity.name);
    }
  });
  return { made, scoped };
}

/** Whether a row policy lets everybody read the table: reference data, public registers. */
const readByAll = (meta: EntityMetadata) => meta.policies?.some(it => [undefined, 'all', 'select'].includes(it.command) && it.using === 'true') ?? false;

/** `{ lotId: 'GoodsLot' }`: the id of a row that was made before. */
const resolved = (values: Record<string, unknown>, made: Map<string, Made>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && made.has(value) ? made.get(value)!.id : value]));

function dummy(prop: EntityProperty, made: Map<string, Made>): unknown {
  if (prop.name === 'regionCode' || prop.name.endsWith('RegionCode')) return home;
  if (prop.primary) return newId();
  if (prop.targetMeta) return made.get(prop.targetMeta.className)?.id ?? null;
  if (prop.name === 'sensitivity') return 1;
  if (prop.name === 'personId') return `P${'C'.repeat(25)}`;
  if (prop.name === 'name') return '测试';
  if (prop.name === 'fileId' || /(?:file|case)Id$/i.test(prop.name)) return [...made.values()][0]?.id ?? null;
  const type = String(prop.runtimeType ?? prop.type);
  const column = (prop.columnTypes ?? [])[0] ?? '';
  if (column.endsWith('[]')) return [];
  if (/json/.test(column)) return prop.nullable ? null : [];
  if (/timestamp/.test(column)) return new Date();
  if (/date/.test(column)) return '1950-01-01';
  if (/bool/.test(column)) return false;
  if (/int|numeric|double|real|decimal/.test(column) || type === 'number') return 1;
  return newId().slice(0, prop.length ?? 36);
}
