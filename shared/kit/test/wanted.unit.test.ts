import { buildSchema, execute, parse, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { learnNeeds, touches, wantedBy, wantedOf, wanting, type Wanted } from '../src/wanted.ts';
import type { Work } from '../src/work.ts';

test('a function says what it touches by taking its row apart', () => {
  expect(touches(({ id }: { id: string }) => id)).toEqual(['id']);
  expect(touches(async ({ id, state: now, since = 1 }: { id: string; state: string; since?: number }) => [id, now, since])).toEqual(['id', 'state', 'since']);
  expect(touches(function named({ id }: { id: string }) {
    return id;
  })).toEqual(['id']);
  expect(touches(() => 1)).toBeNull();
  expect(touches((row: { id: string }) => row.id)).toBeNull();
  expect(touches(({ id, ...rest }: { id: string }) => [id, rest])).toBeNull();
  expect(touches(({ id: { part } }: { id: { part: string } }) => part)).toBeNull();
});

const schema = buildSchema(`
  type Query { cat: Cat cats: CatConnection pet: Pet any: Any }
  interface Pet { name: String! }
  type Cat implements Pet { id: ID! name: String! age: Int friend: Cat }
  type Dog implements Pet { id: ID! name: String! bark: String }
  union Any = Cat | Dog
  type CatConnection { edges: [CatEdge!]! totalCount: Int! }
  type CatEdge { node: Cat! cursor: String! }
`);
const cat = schema.getType('Cat') as GraphQLObjectType;
cat.getFields().age!.resolve = ({ birthDate }: { birthDate: string }) => birthDate.length;
cat.getFields().friend!.resolve = (row: object) => row;
learnNeeds(schema);

async function wanted(source: string, by: (info: GraphQLResolveInfo) => Wanted = wantedBy): Promise<string[] | null> {
  let told: Wanted = new Set(['never asked']);
  const ask = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    told = by(info);
    return null;
  };
  await execute({ schema, document: parse(source), rootValue: { cat: ask, cats: ask, pet: ask, any: ask }, fieldResolver: (root, args, context, info) => {
    const it = (root as Record<string, typeof ask>)[info.fieldName];
    return it ? it(root, args, info) : null;
  } });
  return told && [...told];
}

test('what is asked of a row: its columns, and what its functions touch; a function that takes it whole wants all', async () => {
  expect(await wanted('{ cat { id n: name __typename } }')).toEqual(['id', 'name']);
  expect(await wanted('{ cat { age } }')).toEqual(['birthDate']);
  expect(await wanted('{ cat { id friend { id } } }')).toBeNull();
  expect(await wanted('{ cat { ...on Cat { id } ...f } } fragment f on Pet { name }')).toEqual(['id', 'name']);
  expect(await wanted('{ cat { id } cat { name } }')).toEqual(['id', 'name']);
});

test('of a page, the rows on it; of an interface or a union, whichever comes', async () => {
  expect(await wanted('{ cats { totalCount edges { cursor node { name } } edges { node { age } } } }')).toEqual(['name', 'birthDate']);
  expect(await wanted('{ cats { totalCount } }')).toEqual([]);
  expect(await wanted('{ pet { name } }')).toEqual(['name']);
  expect(await wanted('{ any { ... on Cat { age } ... on Dog { bark } } }')).toEqual(['birthDate', 'bark']);
  expect(await wanted('{ any { ... on Cat { age } ... on Dog { bark } } }', info => wantedOf(cat, info))).toEqual(['birthDate']);
});

test('one part of a work for all rows that want the same', () => {
  const work = { now: new Date() } as Work;
  const some = new Set(['id']);
  expect(wanting(work, null)).toBe(work);
  expect(wanting(work, some)).toBe(wanting(work, some));
  expect(wanting(work, some)).toMatchObject({ now: work.now, wanted: some });
});
