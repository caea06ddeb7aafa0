import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSummary, type Result } from '../src/k6-run.ts';
import { between } from '../src/measure.ts';
import { takeNumbers } from '../src/numbers.ts';
import { parsePlan } from '../src/plan.ts';
import { asPage, asText, type Report } from '../src/report.ts';
import { citizenId } from '../k6/people.ts';

const metrics = (p95: number, wrong: number, dropped = 0) => ({
  'asked{scenario:hold}': { values: { count: 200 } },
  'wrong{scenario:hold}': { values: { rate: wrong } },
  wrong: { values: { rate: wrong } },
  'http_req_duration{scenario:hold}': { values: { med: 10, 'p(95)': p95, 'p(99)': 90, max: 99 }, thresholds: { 'max>=0': { ok: true } } },
  'asked{scenario:hold,op:elder-file}': { values: { count: 200 } },
  'wrong{scenario:hold,op:elder-file}': { values: { rate: wrong } },
  'http_req_duration{scenario:hold,op:elder-file}': { values: { med: 10, 'p(95)': p95, 'p(99)': 90, max: 99 }, thresholds: { 'p(95)<300': { ok: p95 < 300 } } },
  'iterations{scenario:hold}': { values: { count: 150 } },
  'dropped_iterations{scenario:hold}': { values: { count: dropped } },
});

it('a run holds only when p95, errors and arrivals do', () => {
  const broken = (...given: Parameters<typeof metrics>) => readSummary(metrics(...given), { mode: 'capacity', rate: 10 }).broken;
  expect(broken(299, 0)).toEqual([]);
  expect(broken(300, 0)).toEqual(['elder-file p95 300 ms ≥ 300']);
  expect(broken(50, 0.002)).toEqual(['elder-file 0.20 % wrong']);
  expect(broken(50, 0, 3)).toEqual(['3 iterations not begun in time']);
  expect(readSummary({}, { mode: 'capacity' }).broken).toEqual(['nothing was answered']);
});

const result = (rate: number): Result => ({
  ...readSummary(metrics(rate * 10, 0), { mode: 'capacity', rate }), seconds: 10, cpu: { gateway: 1.5, elders: 0.5 }, k6Cpu: 0.25, busy: 0.5, statements: { elders: 2 }, memory: { gateway: 100 }, complaints: [],
});
const report: Report = {
  action: 'knock', title: '助老敲门 <knock>', mode: 'capacity', command: 'knock', date: '2026-11-24T00:00:00.000Z', capacity: 20, results: [result(10), result(20), result(40)],
  machine: { cpus: '2 × test', memory: 24, load: [0.1, 0.2, 0.3], node: 'v24', k6: 'k6 v1.8.1' },
};

it('the report tells the capacity, the steps, CPU, statements and memory', () => {
  const text = asText(report);
  expect(text).toContain('Highest rate that held: 20 iterations/s = 20.0 operations/s');
  expect(text).toMatch(/gateway +1\.500 +100\n/);
  expect(text).toMatch(/sum +2\.000 +100\n/);
  expect(text).toMatch(/elders +2\.00\n/);
  expect(text).toContain('✗ elder-file p95 400 ms ≥ 300');
});

it('the page loads nothing from elsewhere and escapes what it shows', () => {
  const html = asPage(report, asText(report));
  expect(html).not.toMatch(/(src|href)=|url\(|@import|<script/);
  expect(html).toContain('助老敲门 &lt;knock&gt;');
  expect(html.match(/<svg /g)).toHaveLength(7);
  expect(html).not.toContain('NaN');
});

it('what was used is the difference, by name', () => {
  expect(between({ a: 1, b: 5 }, { a: 4, b: 5, c: 2 })).toEqual({ a: 3, c: 2 });
  expect(between(undefined, { a: 1 })).toBeUndefined();
});

it('the command line: all actions for smoke, else named ones; strangers and halves are refused', () => {
  expect(parsePlan(['--smoke'], '/').actions).toHaveLength(9);
  expect(parsePlan(['knock', '--from', '5', '--seconds', '3'], '/')).toMatchObject({ actions: ['knock'], mode: 'capacity', from: 5, seconds: 3 });
  for (const bad of [[], ['nobody'], ['knock', '--from', '-1'], ['knock', '--from'], ['knock', '--url', 'http://x'], ['knock', '--url', 'http://x', '--tokens', 't', '--data', 'd']]) expect(() => parsePlan(bad, '/')).toThrow();
});

it('no two numbers make one person, and every id has its check digit', () => {
  const ids = Array.from({ length: 5000 }, (_, n) => citizenId(n * 7, '1930-01-01', 13_000));
  expect(new Set(ids).size).toBe(ids.length);
  expect(citizenId(0, '1950-03-07', 1)).toBe('620599195003077909');
  expect(() => citizenId(210, '1950-03-07', 1)).toThrow('begin a new data folder');
});

it('runs on one system take numbers that no other run has', () => {
  const tokens = join(mkdtempSync(join(tmpdir(), 'nuanxin-numbers-')), 'tokens.json');
  const runs = [{ mode: 'capacity', rate: 80, seconds: 15 }, { mode: 'smoke' }, { mode: 'steady' }, { mode: 'capacity', rate: 0.5, seconds: 3 }] as const;
  let next = 0;
  for (const run of runs) {
    const { base, stretch } = takeNumbers(tokens, run);
    expect(base).toBeGreaterThanOrEqual(next);
    expect(stretch).toBeGreaterThan('rate' in run ? run.rate * run.seconds : 40);
    next = base + 5 * stretch;
  }
});
