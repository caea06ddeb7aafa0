import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { choosePorts } from '@nuanxin/infra/local/ports.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asks, factsOf, isWrite, type Ask, type Facts } from '../src/bench/floor-asks.ts';
import { startFloor, textOf } from '../src/bench/floor.ts';
import type { Bench } from '../src/bench/part.ts';

// A floor that answers less than the graph would make the graph look dear; one that fails would not be a floor at all.
const tokens = new Map((JSON.parse(readFileSync(process.env.TOKENS_FILE!, 'utf8')) as { id: string; token: string }[]).map(it => [it.id, it.token]));
const ask: Bench['ask'] = async (query, as, variables = {}) => {
  const response = await fetch(process.env.GRAPH_URL!.replace(/(\/graphql)?\/?$/, '/graphql'), {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(as)}` }, body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Awaited<ReturnType<Bench['ask']>>;
};

/** What the floor must hold of the graph's answer: which records, how many, and the sums of the boards. */
const HELD = new Set(['id', 'name', 'totalCount', 'item', 'title', 'files', 'caseNo', 'fileNo', 'visitsMet', 'built']);

function held(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap(it => held(it, key));
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([name, it]) => held(it, name));
  return HELD.has(key) && value !== null && value !== '' ? [JSON.stringify(value)] : [];
}

let child: ChildProcess;
let port: number;
let facts: Facts;
const floor = async (operation: string, variables: object) => {
  const response = await fetch(`http://127.0.0.1:${port}/${operation}`, { method: 'POST', body: JSON.stringify(variables) });
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return text;
};

beforeAll(async () => {
  port = (await choosePorts(['floor'], {})).floor!;
  child = await startFloor(process.env.TEST_DATABASE_URL!, port);
  facts = await factsOf(ask);
});
afterAll(() => void child?.kill('SIGTERM'));

async function answered({ operation, as, variables, more }: Ask): Promise<{ data: unknown; text: string }> {
  const given = variables(0, facts);
  const { data, errors } = await ask(textOf(operation), as, given);
  expect(errors).toBeUndefined();
  return { data, text: await floor(operation, { ...given, ...more?.(given, facts) }) };
}

describe.each(Object.entries(asks))('%s', (_, list) => {
  it.each(list.filter(it => !isWrite(it)))('$operation: the floor holds what the graph answers', async it => {
    const { data, text } = await answered(it);
    const all = text.replaceAll(/" ?: ?/g, '":');
    const expected = held(data);
    expect(expected.filter(one => one !== '0'), 'a question that finds something').not.toEqual([]);
    for (const one of expected) expect(all).toContain(one);
  });
});

it.each(Object.values(asks).flat().filter(isWrite))('$operation: the floor writes a row', async one => {
  const { data, text } = await answered(one);
  expect(JSON.stringify(data)).not.toContain('"Rejection"');
  expect(text).toMatch(/"id" ?: ?"[\w-]{8,}"/);
  const given = one.variables(1, facts);
  const whole = await floor(`${one.operation}.whole`, { ...given, ...one.more?.(given, facts) });
  expect(whole).toMatch(/"id" ?: ?"[\w-]{8,}"/);
});
