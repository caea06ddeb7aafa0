import { expect, it } from 'vitest';
import { contest, median, quantile, spread, sumOf, table, type Contestant } from '../src/bench/part.ts';
import { parts } from '../src/bench/parts.ts';
import { withSections } from '../src/bench/results.ts';

it('contestants take turns there and back, with numbers nobody had, and one round does not count', async () => {
  const turns: string[] = [];
  const asked: number[] = [];
  const clock = { a: 0, b: 0 };
  const contestant = (name: 'a' | 'b', cost: number): Contestant => ({
    name, cpu: () => ({ node: clock[name], idle: 7 }),
    once: async n => {
      if (turns.at(-1) !== name) turns.push(name);
      asked.push(n);
      clock[name] += cost;
    },
  });
  const used = await contest({ rounds: 3, perRound: 4, atOnce: 2, say: () => {} }, [contestant('a', 1), contestant('b', 3)]);
  // a b, then a b | b a | a b: who ends one round begins the next.
  expect(turns).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  // Eight turns of four, each after six that wake connections and do not count.
  expect([asked.length, new Set(asked).size]).toEqual([80, 80]);
  expect(used.get('b')).toEqual({ node: [3, 3, 3], idle: [0, 0, 0] });
  expect(sumOf(used.get('a')!)).toEqual([1, 1, 1]);
});

it('a contestant that fails ends the contest: a wrong answer is no measurement', async () => {
  const bad: Contestant = { name: 'bad', cpu: () => ({}), once: async () => { throw new Error('errors in its answer'); } };
  await expect(contest({ rounds: 1, perRound: 2, atOnce: 1, say: () => {} }, [bad])).rejects.toThrow('errors in its answer');
});

it('medians, quantiles and tables', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.99)).toBe(4);
  expect(spread([2, 1, 3], 1)).toBe('2.0 (1.0–3.0)');
  expect(table(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '|---|---|', '| 1 | 2 |']);
});

it('sections are written between the marks and nowhere else', () => {
  const page = 'before\n<!-- measured: npm run bench writes below -->\nold\n<!-- measured: npm run bench writes above -->\nafter\n';
  expect(withSections(page, [['### one', 'x'], ['### two']])).toBe(
    'before\n<!-- measured: npm run bench writes below -->\n\n### one\nx\n### two\n<!-- measured: npm run bench writes above -->\nafter\n',
  );
  expect(() => withSections('no marks', [])).toThrow('lost the marks');
});

it('every part has a name of its own', () => expect(new Set(parts.map(it => it.name)).size).toBe(parts.length));
