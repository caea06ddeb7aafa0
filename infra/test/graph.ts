import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { citizenIdCheck } from '@nuanxin/casework';

type Token = { id: string; token: string };
const tokens = JSON.parse(readFileSync(process.env.TOKENS_FILE!, 'utf8')) as Token[];

/** What an answer cost: calls to divisions, statements of their databases, and the most often that one statement ran in one call. */
export type Cost = { calls: number; statements: number; repeats: number };

/** What the running graph answers. */
export type Answer = { cost: Cost;  data: any; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[] }; // oxlint-disable-line no-explicit-any -- a test reads what it asked for

/** The token of a demonstration actor (infra/local/actors.ts), by its id. */
export function tokenOf(id: string): string {
  const found = tokens.find(it => it.id === id);
  if (!found) throw new Error(`no demonstration actor ${id}`);
  return found.token;
}

/** Asks the running graph through the gateway, as a demonstration actor, or as nobody. Throws when an answer holds a bare citizen id or phone number. */
export async function ask(as: string | null, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(process.env.GRAPH_URL!.replace(/(\/graphql)?\/?$/, '/graphql'), {
    method: 'POST', headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${tokenOf(as)}` }) }, body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const bare = /(?<!\w)62\d{15}[\dX](?!\w)|(?<!\d)142\d{8}(?!\d)/.exec(text); // a file number has a letter before its 18 digits
  if (bare) throw new Error(`a citizen id or phone number stands bare in an answer, near …${text.slice(Math.max(0, bare.index - 60), bare.index)}`);
  return { ...(JSON.parse(text) as Answer), cost: costOf(response.headers.get('x-cost')) };
}

function costOf(header: string | null): Cost {
  const [calls = NaN, statements = NaN, repeats = NaN] = [...(header ?? '').matchAll(/=(\d+)/g)].map(it => Number(it[1]));
  return { calls, statements, repeats };
}

/** Calls a mutation; throws on errors and on a refusal. Answers the record. */
export async function act(as: string, name: string, inputType: string, fields: string, input: object, idempotencyKey: string = randomUUID()): Promise<any> { // oxlint-disable-line no-explicit-any -- as above
  const { data, errors } = await ask(
    as, `mutation ($input: ${inputType}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ${fields} ... on Rejection { code message messageEn field allowed } } }`, { input, key: idempotencyKey },
  );
  const result = data?.[name];
  if (errors || result?.__typename === 'Rejection') throw new Error(`${name}: ${JSON.stringify(errors ?? result)}`);
  return result;
}

/** Asks again until the answer is as it must be, at most half a minute; answers the last one. */
export async function until<T>(question: () => Promise<T>, done: (it: T) => boolean): Promise<T> {
  let last = await question();
  for (let i = 0; i < 300 && !done(last); i++) {
    await sleep(100);
    last = await question();
  }
  return last;
}

/** Tells the launcher to stop, start, freeze or thaw a part, or to make its read models anew. */
export async function control(what: 'stop' | 'kill' | 'start' | 'freeze' | 'thaw' | 'rebuild', part: string): Promise<void> {
  const response = await fetch(`${process.env.CONTROL_URL}/${what}/${part}`, { method: 'POST' });
  if (!response.ok) throw new Error(`${what} ${part}: ${response.status} ${await response.text()}`);
}

let sequence = 500;
/** A citizen id that no fixture has: county 620599, this birth date, a fresh sequence. */
export function freshId(birthDate: string): string {
  const body = `620599${birthDate.replaceAll('-', '')}${String(sequence++).padStart(3, '0')}`;
  return body + citizenIdCheck(body);
}
