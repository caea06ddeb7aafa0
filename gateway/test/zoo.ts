import { parse } from 'graphql';
import { composeParts } from '../src/compose.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@inaccessible", "@override", "@interfaceObject", "@extends"])
`;

/** Who keeps the animals: keys of one field, of two, and of an object; interfaces, unions, lists of lists. */
const keepers = `
  scalar JSON
  scalar Day
  enum Mood { CALM WILD ASLEEP SECRET @inaccessible }
  enum Diet { MEAT SEEDS }
  type Query {
    animals(first: Int, diet: Diet): [Animal!]
    animal(id: ID!): Animal
    keeper(id: ID = "k1"): Keeper!
    keepers: [Keeper]!
    anything: [Thing]
    thing: Thing
    grid: [[Animal]!]
    strict: Strict
    house(code: String!, wing: Int!): House
  }
  type Mutation {
    feed(id: ID!, food: Food!): Animal
    move(id: ID!, to: String): Keeper!
    hire(names: [String!]!): [Keeper!]!
  }
  input Food { name: String! grams: Int = 5 parts: [Food!] diet: Diet when: Day }
  interface Animal @key(fields: "id") { id: ID! name: String! mood: Mood keeper: Keeper weight(unit: String = "kg"): Float }
  type Lion implements Animal @key(fields: "id") { id: ID! name: String! mood: Mood keeper: Keeper weight(unit: String = "kg"): Float roars: Int! mate: Lion cubs: [Lion!] }
  type Bird implements Animal @key(fields: "id") { id: ID! name: String! mood: Mood keeper: Keeper weight(unit: String = "kg"): Float wings: [Wing!]! hidden: String @inaccessible }
  type Ghost implements Animal @key(fields: "id") @inaccessible { id: ID! name: String! mood: Mood keeper: Keeper weight(unit: String = "kg"): Float }
  type Wing @shareable { side: String! span: Float features: [[String!]]! }
  type Keeper @key(fields: "id") @key(fields: "badge { number country }") {
    id: ID! badge: Badge! name: String @shareable animals: [Animal!]! boss: Keeper home: House meta: JSON hired: Day!
  }
  type Badge @shareable { number: Int! country: String! }
  type House @key(fields: "code wing") { code: String! wing: Int! rooms: [[Room!]!] }
  type Room { name: String! guests: [Thing!] animal: Animal }
  union Thing = Lion | Bird | Keeper | House
  type Strict { a: String! b: Int! c: Strict d: [String!]! e: [Strict!] }
`;

/** What is known of them elsewhere: the interface as one object; fields that need fields of others. */
const doctors = `
  scalar JSON
  enum Mood { CALM WILD }
  type Query { checkups(first: Int): [Checkup!]! doctor: Doctor sickest: Animal }
  type Mutation { treat(id: ID!): Checkup }
  type Animal @key(fields: "id") @interfaceObject { id: ID! health: Health! checkups: [Checkup] lastDoctor: Doctor }
  type Health { score: Int! notes: [String] tags: [JSON!] }
  type Checkup @key(fields: "id") { id: ID! animal: Animal! doctor: Doctor mood: Mood fee: Float! }
  type Doctor @key(fields: "id") { id: ID! name: String! keeper: Keeper @provides(fields: "name") }
  type Keeper @key(fields: "id") { id: ID! name: String @external visits: Int }
`;

const payroll = `
  scalar Day
  type Query { payday: Day paid: [Keeper!] }
  type Keeper @key(fields: "badge { number country }") {
    badge: Badge! salary(in: Currency = EUR): Float! bonus: Float @requires(fields: "home { rooms { name } }")
    home: House @external
    title: String! @requires(fields: "name hired")
    name: String @external
    hired: Day! @external
  }
  type House @key(fields: "code wing") { code: String! wing: Int! rooms: [[Room!]!] @external rent: Float cost: Int @requires(fields: "rooms { name }") }
  type Room @shareable { name: String! @external }
  type Badge @shareable { number: Int! country: String! }
  enum Currency { EUR CNY }
`;

const shows = `
  type Query { show(id: ID!): Show shows(first: Int, tags: [Tag!]): [Show!]! }
  type Show @key(fields: "id") { id: ID! title: String! stars: [Star!] doctor: Doctor tag: Tag! next: Show }
  enum Tag { NIGHT DAY RAIN }
  union Star = Lion | Bird
  type Lion @key(fields: "id") { id: ID! tricks: [String!]! show: Show! }
  type Bird @key(fields: "id") { id: ID! songs(long: Boolean! = false): [Song] }
  type Song { title: String words: [[String]] }
  type Doctor @key(fields: "id") { id: ID! fame: Int! shows: [Show!]! name: String! @override(from: "doctors") }
  type Checkup @key(fields: "id") { id: ID! show: Show }
`;

/** A supergraph with everything that the gateway can be asked to run, and nothing of anybody's domain. */
export const zoo = composeParts(Object.entries({ keepers, doctors, payroll, shows }).map(([name, schema]) => ({ name, typeDefs: parse(link + schema) })));
