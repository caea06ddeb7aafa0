import { Pool } from 'undici';
import type { Target } from '../system.ts';

/** What a part found. */
export interface Finding {
  /** Its section of RESULTS.md: markdown, headings from #### down. */
  lines: string[];
  /** The figures the table of goals needs, by name. */
  figures: Record<string, number>;
}

/** One part of the benchmark. */
export interface Part {
  /** What it is called on the command line. */
  name: string;
  /** What it compares, in one line: the heading of its section. */
  says: string;
  /** Measures. @throws Trouble when the comparison itself cannot be made. */
  run(bench: Bench): Promise<Finding>;
}

/** What every part is given. */
export interface Bench {
  /** The running system. */
  target: Target;
  /** Its data folder. */
  data: string;
  /** How many times the contestants take turns. */
  rounds: number;
  /** Requests of one contestant in one round. */
  perRound: number;
  /** Requests in flight. */
  atOnce: number;
  /** Token by demonstration actor. */
  tokens: ReadonlyMap<string, string>;
  /** Environment of the running gateway. */
  environment: Readonly<Record<string, string>>;
  /** Address by division. */
  subgraphs: Readonly<Record<string, string>>;
  /** Ids of elders' files of the data, two hundred at most. */
  elders: readonly string[];
  /** Asks a graph (this gateway's, where no address is given). */
  ask(query: string, as: string, variables?: object, url?: string): Promise<Answer>;
  /** A port nobody listens on. */
  freePort(): Promise<number>;
  /** Tells how far it is. */
  say(line: string): void;
  /** Does this when the benchmark ends, however it ends. */
  atEnd(close: () => Promise<void> | void): void;
}

/** The answer of a graph. */
export interface Answer {
  /** The data, as asked. */
  data?: Record<string, unknown> | null;
  /** What went wrong. */
  errors?: { message: string }[];
}

/** One that is measured beside others. */
export interface Contestant {
  /** What the table calls it. */
  name: string;
  /** The n-th request. @throws when its answer is wrong. */
  once(n: number): Promise<void>;
  /** CPU ms used so far, by whom. */
  cpu(): Promise<Record<string, number>> | Record<string, number>;
}

/** CPU ms per request of one contestant: by whom, one figure a round. */
export type Used = Record<string, number[]>;

/** The middle one. */
export const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** The value below which this share lies. */
export const quantile = (list: readonly number[], share: number): number => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;

/** A markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map(it => `| ${it.join(' | ')} |`)];

/** Median and spread of the rounds. */
export const spread = (list: readonly number[], digits = 2): string => `${median(list).toFixed(digits)} (${Math.min(...list).toFixed(digits)}–${Math.max(...list).toFixed(digits)})`;

/** Sum of what all used, by round. */
export const sumOf = (used: Used, names = Object.keys(used)): number[] => (used[names[0]!] ?? []).map((_, round) => names.reduce((sum, it) => sum + (used[it]?.[round] ?? 0), 0));

/** Do something `count` times, so many at once. Every call has its own number. */
export async function repeat(count: number, atOnce: number, once: (n: number) => Promise<void>, first = 0): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, async () => {
    while (next < count) await once(first + next++);
  }));
}

let numbers = 0;

/**
 * Measures contestants in turn, there and back (ABBA), after some requests that do not count (`warmUp`; as many as in a round unless said); numbers of requests are never used twice.
 * Before a turn some requests that neither count nor must succeed: while the others had theirs, connections to divisions lay idle past their five seconds, and a
 * gateway that does not ask again answers the first request on such a one with an error.
 */
export async function contest(
  bench: Pick<Bench, 'rounds' | 'perRound' | 'atOnce' | 'say'> & { warmUp?: number }, contestants: readonly Contestant[],
): Promise<Map<string, Used>> {
  const used = new Map<string, Used>(contestants.map(it => [it.name, {}]));
  const ask = async (count: number, once: Contestant['once']) => {
    await repeat(count, bench.atOnce, once, numbers);
    numbers += count;
  };
  const awake = ({ once }: Contestant) => ask(bench.atOnce * 3, n => once(n).catch(() => {}));
  for (const one of contestants) {
    await awake(one);
    await ask(bench.warmUp ?? bench.perRound, one.once);
  }
  for (let round = 0; round < bench.rounds; round++) {
    for (const one of round % 2 ? [...contestants].reverse() : contestants) {
      await awake(one);
      const before = await one.cpu();
      await ask(bench.perRound, one.once);
      const after = await one.cpu();
      for (const [name, ms] of Object.entries(after)) (used.get(one.name)![name] ??= []).push((ms - (before[name] ?? 0)) / bench.perRound);
    }
    bench.say(`    ${round + 1}/${bench.rounds}`);
  }
  return used;
}

/** Asks one address over connections of its own. @returns the answer's text. @throws Error when it is not 200 or has errors. */
export function asker(bench: Pick<Bench, 'atOnce' | 'atEnd' | 'tokens'>, url: string, who: string) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: bench.atOnce });
  bench.atEnd(() => pool.close());
  return async (body: string, as: string): Promise<string> => {
    const { statusCode, body: answer } = await pool.request({
      path: pathname, method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${bench.tokens.get(as)}` }, body,
    });
    const text = await answer.text();
    if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${who}: ${statusCode} ${text.slice(0, 400)}`);
    return text;
  };
}
