import { random } from '@nuanxin/infra/data/src/random.ts';
import { expect, test } from 'vitest';
import { percentile, simulate, timesOf, type Job } from '../src/capacity/machine.ts';

function* poisson(seed: string, perSecond: number, seconds: number, job: (next: () => number) => Job) {
  const next = random(seed);
  for (let at = 0; (at += (-Math.log(1 - next()) / perSecond) * 1000) < seconds * 1000;) yield { at, job: job(next) };
}
const exponential = (mean: number, next: () => number) => -Math.log(1 - next()) * mean;
const mean = (times: readonly number[]) => times.reduce((sum, it) => sum + it, 0) / times.length;
const one = (process: string, ms: number): Job => ({ stages: [{ process, ms }], after: [], kind: 0 });

test('one process on one processor waits as the formula of a single queue says', () => {
  for (const load of [0.5, 0.8]) {
    const seen = simulate({ cores: 1, parallel: [] }, poisson('single', load * 100, 4000, next => one('a', exponential(10, next))), 100_000, 4_000_000);
    expect(seen.busy).toBeCloseTo(load, 1);
    expect(mean(timesOf(seen.answers)) / (10 / (1 - load))).toBeCloseTo(1, 1); // M/M/1: S / (1 − ρ)
  }
});

test('many threads that share two processors are answered as the formula of shared processors says', () => {
  const load = 0.7;
  const seen = simulate({ cores: 2, parallel: ['p'] }, poisson('shared', 2 * load * 100, 3000, next => one('p', exponential(10, next))), 100_000, 3_000_000);
  const [offered, servers] = [2 * load, 2];
  const wait = offered ** servers / 2 / (1 - load) / (1 + offered + offered ** servers / 2 / (1 - load)); // Erlang C
  expect(mean(timesOf(seen.answers)) / (10 + (wait * 10) / (servers * (1 - load)))).toBeCloseTo(1, 1);
});

test('an idle machine: an operation takes what its stages take, time that passes uses no processor, what goes on after it is not waited for', () => {
  const job: Job = { stages: [{ process: 'a', ms: 3 }, { process: null, ms: 5 }, { process: 'p', ms: 2 }], after: [{ process: 'b', ms: 40 }], kind: 0 };
  const seen = simulate({ cores: 2, parallel: ['p'] }, [{ at: 0, job }, { at: 100, job }], 0, 1000);
  expect(timesOf(seen.answers)).toEqual([10, 10]);
  expect(seen.busy).toBeCloseTo((2 * 45) / 2000, 10);
});

test('a process does one thing at a time however many processors there are', () => {
  const seen = simulate({ cores: 4, parallel: [] }, [0, 0, 0].map(at => ({ at, job: one('a', 10) })), 0, 1000);
  expect(timesOf(seen.answers)).toEqual([10, 20, 30]);
});

test('a lock is held by one at a time and uses no processor', () => {
  const seen = simulate({ cores: 1, parallel: ['p'], locks: ['row'] }, [0, 0].map(at => ({ at, job: one('row', 10) })), 0, 100);
  expect(timesOf(seen.answers)).toEqual([10, 20]);
  expect(seen.busy).toBe(0);
});

test('who is not answered in time leaves, is not worked for, and asks again as often as it likes', () => {
  const asker = { patience: 15, again: (tries: number) => (tries < 2 ? 5 : null) };
  const seen = simulate({ cores: 1, parallel: [] }, [0, 0, 0].map(at => ({ at, job: one('a', 10) })), 0, 1000, asker);
  // The first ends at 10. The second is under way when its time is over at 15 (its work is finished at 20), the third still waits and is dropped.
  // Both ask again at 20: one ends at 30, the other would at 40 and gives up at 35.
  expect(timesOf(seen.answers)).toEqual([10, 30]);
  expect(seen).toMatchObject({ left: 3, lost: 1 });
  expect(seen.busy * 1000).toBeCloseTo(40, 6);
});

test('a machine with little room turns away who comes beyond it', () => {
  const seen = simulate({ cores: 1, parallel: [], room: 2 }, [0, 0, 0, 15].map(at => ({ at, job: one('a', 10) })), 0, 1000);
  expect(timesOf(seen.answers)).toEqual([10, 15, 20]);
  expect(seen).toMatchObject({ refused: 1, lost: 1 });
});

test('percentiles', () => {
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(3);
  expect(percentile([1, 2, 3, 4], 0.99)).toBe(4);
  expect(percentile([], 0.5)).toBeNaN();
});
