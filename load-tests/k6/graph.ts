import { check } from 'k6';
import http from 'k6/http';
import { Counter, Rate } from 'k6/metrics';

/** What an operation is allowed to take at the 95th percentile, ms (domain §8.3): one record · a household · a board. */
export const GOALS = { one: 300, household: 800, board: 1500 } as const;

/** Class of an operation by what it touches. */
export type Goal = keyof typeof GOALS;

// oxlint-disable-next-line typescript/no-explicit-any -- the graph's answer, read by who asked
export type Data = any;

/** One question of a step: its file in `operations/`, its text, its class. */
export interface Operation {
  /** Name of the file, without `.graphql`; the tag `op` of its requests. */
  name: string;
  /** Its text. */
  query: string;
  /** Latency class. */
  goal: Goal;
}

const url = __ENV.NX_URL ?? 'http://127.0.0.1:4000/graphql';
const tokens = new Map((JSON.parse(open(__ENV.NX_TOKENS!)) as { id: string; token: string }[]).map(it => [it.id, it.token]));

/** Share of requests that were answered wrongly: not 200, errors, a refusal, or nothing. */
export const wrong = new Rate('wrong');
/** Requests that were answered, by operation. */
const asked = new Counter('asked');
/** Subgraph calls and SQL statements of the answers, where the gateway tells them (header `x-cost`: the explorer is on). */
const calls = new Counter('subgraph_calls');
const statements = new Counter('sql_statements');

const known: Operation[] = [];

/** The operations that this script has named, in that order. */
export const operations = (): readonly Operation[] => known;

/** An operation of `operations/`. Only while the script is loaded: k6 opens files then only. */
export function operation(name: string, goal: Goal = 'one'): Operation {
  const made = { name, goal, query: open(import.meta.resolve(`../operations/${name}.graphql`)) };
  known.push(made);
  return made;
}

/** A key that no other request of any run has. */
export function freshKey(): string {
  return `load-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}-${__VU}`;
}

let told = 0;

/**
 * Ask the graph as a demonstration actor.
 * @returns the data, or undefined when the answer is wrong (counted, and the first of each user shown).
 */
export function ask(operation: Operation, as: string, variables: object = {}): Data {
  const token = tokens.get(as);
  if (!token) throw new Error(`no token of ${as}`);
  const tags = { op: operation.name, name: operation.name };
  const response = http.post(url, JSON.stringify({ query: operation.query, variables }), {
    tags, timeout: '15s', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
  const body = response.status === 200 ? (JSON.parse(response.body as string) as { data?: Record<string, Data>; errors?: unknown }) : undefined;
  const refused = Object.values(body?.data ?? {}).find((it: Data) => it?.__typename === 'Rejection') as object | undefined;
  const empty = body?.data === undefined || body.data === null || Object.values(body.data).every(it => it === null);
  const good = body !== undefined && !body.errors && !refused && !empty;
  asked.add(1, tags);
  wrong.add(!good, tags);
  const cost = /calls=(\d+), statements=(\d+)/.exec(response.headers['X-Cost'] ?? '');
  if (cost) {
    calls.add(Number(cost[1]), tags);
    statements.add(Number(cost[2]), tags);
  }
  check(response, { [`${operation.name} answers`]: () => good }, tags);
  if (good) return body.data;
  if (told++ < 2) console.error(`${operation.name} as ${as}: HTTP ${response.status} ${JSON.stringify(body?.errors ?? refused ?? response.body ?? response.error).slice(0, 500)}`);
  return undefined;
}

/** Call a mutation; its record, or undefined. The same key with the same input is one act. */
export function act(operation: Operation, as: string, input: object, key = freshKey()): Data {
  const data = ask(operation, as, { input, key });
  return data && Object.values(data)[0];
}

/** The nodes of a page. */
export const nodes = (page: Data): Data[] => (page?.edges ?? []).map((it: Data) => it.node);
