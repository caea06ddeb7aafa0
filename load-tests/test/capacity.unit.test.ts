import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '@nuanxin/infra/data/src/random.ts';
import { describe, expect, test } from 'vitest';
import { holds, predict, predictedCapacity } from '../src/capacity/curve.ts';
import { readInputs, stampOf } from '../src/capacity/inputs.ts';
import { filled, measuredSection, sectionIn, storageSection, workloadsOf } from '../src/capacity/page.ts';
import { askers, burst, live, morning, withLock } from '../src/capacity/peaks.ts';
import { instancesOf, planned, planOf, rateAt } from '../src/capacity/sizing.ts';
import { growthOf, perPerson } from '../src/capacity/storage.ts';
import { levels, shares } from '../src/capacity/volumes.ts';
import {
  byChance, evenly, lineThrough, mixOf, sum, together, unasked, withoutAsker, workloadOf, type Workload,
} from '../src/capacity/workload.ts';
import type { Result } from '../src/k6-run.ts';
import type { Report } from '../src/report.ts';
import { root } from '../src/system.ts';

const operation = (name: string, count: number, p50: number, p95: number, goal?: number) => ({
  name, count, wrong: 0, p50, p95, p99: p95 * 2, max: p95 * 3, goal,
});
/** A step of a made-up system. Per operation: a service 4 ms, PostgreSQL 4, the broker 1, k6 1; the service 50 ms a second besides. */
const step = (rate: number): Result => ({
  rate, seconds: 10, iterations: rate * 10, dropped: 0, requests: rate * 10, all: operation('all', rate * 10, 10, 20),
  operations: [operation('elder-file', rate * 5, 5, 10, 300), operation('record-elder-visit', rate * 5, 15, 30, 300)],
  cpu: { launcher: 9, postgres: 4, elders: 4 + 50 / rate, nats: 1 }, k6Cpu: 1, busy: 0.1,
  memory: { elders: 100, postgres: 200 }, broken: [], complaints: [],
});
const report: Report = {
  action: 'knock', title: 'knock', mode: 'capacity', command: 'knock', date: '2026-11-24T00:00:00.000Z', capacity: 20,
  results: [step(40), step(10), step(20)],
  machine: { cpus: '2 × test', memory: 24, load: [0, 0, 0], node: 'v24', k6: 'k6' },
};
const workload = workloadOf(report, it => it.startsWith('record'));
const close = (value: number): number => expect.closeTo(value, 9) as number;
/** CPU ms of a process that one of all operations uses on the average. */
const usedBy = (process: string, { operations }: Workload) => sum(operations.map(({ share, stages, after }) =>
  share * sum([...stages, ...after].filter(it => it.process === process).map(it => it.ms))));

describe('what is read from a report', () => {
  test('CPU per operation is the slope over the steps, the background where the line begins', () => {
    const points = [{ rate: 10, used: 90 }, { rate: 20, used: 130 }, { rate: 40, used: 210 }];
    expect(lineThrough(points)).toEqual({ each: close(4), background: close(50) });
    // One step only, or a line that falls: all is the operations'.
    expect(lineThrough([{ rate: 10, used: 90 }])).toEqual({ each: 9, background: 0 });
    expect(lineThrough([{ rate: 10, used: 90 }, { rate: 20, used: 60 }]).background).toBe(0);
    expect(workload.cpu).toEqual({ elders: close(4), postgres: close(4), nats: close(1), k6: close(1) });
    expect(workload.background.elders).toBeCloseTo(50, 9);
  });

  test('no CPU time is lost or invented: the operations together use what was measured, before the answer and after it', () => {
    for (const name of ['elders', 'postgres', 'nats', 'k6']) expect(usedBy(name, workload)).toBeCloseTo(workload.cpu[name]!, 9);
    const results = report.results.map(it => ({ ...it, cpu: { elders: 40, postgres: 40 } }));
    const ofLong = workloadOf({ ...report, results }, it => it.startsWith('record'));
    expect(usedBy('elders', ofLong)).toBeCloseTo(40, 9);
    // A reader that is answered in less time than the CPU needs leaves nothing behind; a writer does.
    expect(sum(ofLong.operations[0]!.after.filter(it => it.process === 'elders').map(it => it.ms))).toBe(0);
    expect(sum(ofLong.operations[1]!.after.filter(it => it.process === 'elders').map(it => it.ms))).toBeGreaterThan(20);
  });

  test('the calm step comes out as it went in; a step beyond the processors does not hold', () => {
    const calm = predict(workload, 2, 10, 60, 'test');
    expect(calm.held).toBe(true);
    expect(calm.point.p50 / 9).toBeGreaterThan(0.8);
    expect(calm.point.p50 / 9).toBeLessThan(1.2);
    expect(calm.point.busy).toBeCloseTo((10 * 10 + 50) / 2000, 2);
    // Ten ms of each operation on two processors: two hundred a second at most.
    expect(predict(workload, 2, 260, 15, 'test').held).toBe(false);
    const capacity = predictedCapacity(report, workload)!;
    expect(capacity).toBeGreaterThan(120);
    expect(capacity).toBeLessThan(220);
  });

  test('goals hold when p95 is below them; a few answers tell nothing', () => {
    const answers = (count: number, ms: number) => Array.from({ length: count }, () => ({ kind: 0, at: 0, ms }));
    expect(holds(workload, [...answers(96, 299), ...answers(4, 5000)])).toBe(true);
    expect(holds(workload, [...answers(94, 299), ...answers(6, 300)])).toBe(false);
    expect(holds(workload, answers(99, 5000))).toBe(true);
    expect(holds(workload, answers(100, 5000))).toBe(false);
  });

  test('a mix has the shares it was given, and without k6 nothing of k6', () => {
    const mix = withoutAsker(mixOf([{ share: 30, workload }, { share: 10, workload: { ...workload, cpu: { postgres: 8 } } }]));
    expect(sum(mix.operations.map(it => it.share))).toBeCloseTo(1, 9);
    expect(mix.cpu).toEqual({ elders: close(3), postgres: close(5), nats: close(0.75) });
    expect(mix.operations.flatMap(it => it.after).some(it => it.process === 'k6')).toBe(false);
  });

  test('arrivals: as many as the rate says, in order of time', () => {
    const people = byChance(workload, () => 50, 50, 100, random('a'));
    const all = [...together(people, evenly(workload, 20, 1000, 2000, random('b')), unasked({ elders: 50 }, 100, random('c')))];
    expect(all.every((it, i) => i === 0 || all[i - 1]!.at <= it.at)).toBe(true);
    expect(all.filter(it => it.job.kind !== undefined).length / 5020).toBeCloseTo(1, 1);
    expect(sum(all.filter(it => it.job.kind === undefined).map(it => it.job.after[0]!.ms)) / 5000).toBeCloseTo(1, 1);
  });
});

describe('machines', () => {
  const own = withoutAsker(workload);

  test('the rate at a share of a machine uses that share', () => {
    expect(rateAt(own, 2, 0.5) * 9 + 50).toBeCloseTo(1000, 9);
    expect(rateAt(own, 16, 0.5)).toBeCloseTo(8 * rateAt(own, 2, 0.5), 9);
    expect(rateAt(own, 2, 0.01)).toBe(0);
  });

  test('a process that does one thing at a time runs as often as its share needs', () => {
    // 16 processors at 0.5: 844.4 operations a second, 3.4 s of the service a second.
    expect(instancesOf(own, 16, 0.5)).toEqual({ elders: 7, postgres: 1, nats: 1 });
    expect(instancesOf(own, 2, 0.5).elders).toBe(1);
  });

  test('the planned share: the last that holds with p95 at most doubled, never above 0.7', () => {
    const uses = (...of: [number, number, boolean][]) =>
      of.map(([use, p95, held]) => ({ use, held, point: { rate: 1, p50: 1, p95, p99: 1, busy: use } }));
    expect(planned(uses([0.3, 50, true], [0.5, 99, true], [0.7, 101, true]))).toBe(0.5);
    expect(planned(uses([0.3, 50, true], [0.5, 60, false]))).toBe(0.3);
    expect(planned(uses([0.3, 50, true], [0.7, 60, true], [0.8, 61, true]))).toBe(0.7);
    expect(planned(uses([0.3, 50, false], [0.5, 60, true], [0.6, 70, false]))).toBe(0.5);
    expect(planned(uses([0.3, 50, false]))).toBe(0.15);
  });

  test('a plan: cores by layer, machines for the target, one more and three at least', () => {
    const level = { ...levels[0]!, target: 1000 };
    const plan = planOf(level, own, { name: 'two', cores: 2 }, 0.5, { elders: 100, postgres: 200 }, 10e9);
    expect(plan.layers).toEqual({ gateway: 0, services: expect.closeTo(4, 9), postgres: expect.closeTo(4, 9), nats: expect.closeTo(1, 9) });
    expect(plan).toMatchObject({ cores: expect.closeTo(9, 9), machines: 10, withReserve: 11, memory: expect.closeTo(1300, 9) });
    expect(planOf({ ...level, target: 1 }, own, { name: 'two', cores: 2 }, 0.5, {}, 0)).toMatchObject({ machines: 1, withReserve: 3 });
  });

  test('shares and levels are those of the domain', () => {
    expect(sum(Object.values(shares))).toBeCloseTo(100, 9);
    expect(levels.map(it => Math.round(it.target))).toEqual([18, 130, 1110, 1700, 63_130]);
  });
});

describe('peaks', () => {
  test('the morning: its mean from 09:00 to 10:00 is a third of its peak', () => {
    const rate = morning(65);
    const minutes = Array.from({ length: 3600 }, (_, i) => rate((5 * 60 + i + 0.5) * 1000));
    expect(sum(minutes) / 3600).toBeCloseTo(65 / 3, 2);
    expect(Math.max(...minutes)).toBeCloseTo(65, 6);
  });

  test('a hot row: beyond one over its hold the queue grows however idle the processors are', () => {
    const locked = withLock(workload, 'record-elder-visit', 'row', 100);
    const lived = (rate: number) =>
      live({ workload: locked, cores: 2, rate: () => rate, most: rate, seconds: 120, seed: 'row', locks: ['row'] });
    expect(lived(8).worst).toBeLessThan(600);
    expect(lived(40)).toMatchObject({ late: 2 });
    expect(lived(40).worst).toBeGreaterThan(10_000);
  });

  test('after an outage: who asks again at once asks more often, and loses more, than who waits each for another moment', () => {
    const rate = burst(20, 0.25, 0.75, 400);
    const lived = (how: keyof typeof askers) =>
      live({ workload, cores: 2, rate, most: 420, seconds: 120, seed: 'outage', asker: askers[how] });
    const [once, atOnce, later] = [lived('once'), lived('at once'), lived('later, each at another moment')];
    expect(once.tries).toBeCloseTo(1, 9);
    expect(atOnce.tries).toBeGreaterThan(1.3);
    expect(later.lost).toBeLessThan(atOnce.lost);
  });
});

test('sizes: what one event leaves behind, what one person takes', () => {
  const table = (name: string, rows: number, bytes: number) => ({ database: 'elders', table: name, rows, bytes });
  const tables = [
    table('elder_visit', 10, 20_000), table('outbox', 20, 20_000), table('inbox', 40, 8000), table('audit', 10, 4000),
    table('idempotency', 10, 2000),
  ];
  const worked = { date: '', scale: null, broker: 1000, wal: 60_000, tables };
  const perEvent = { outbox: 1000, inbox: 400, audit: 200, idempotency: 100, broker: 50 };
  expect(growthOf(worked)).toEqual({ events: 20, visit: 2000, wal: 3000, perEvent });
  expect(perPerson({ ...worked, scale: 0.5 }, 1000)).toBe(108);
});

describe('CAPACITY.md', () => {
  const page = readFileSync(join(root, 'load-tests', 'CAPACITY.md'), 'utf8');

  test('was made from the measured files and the program that are here (npm run capacity)', () => {
    expect(sectionIn(page, 'stamp')).toBe(`Made from inputs ${stampOf(root)}.`);
    const inputs = readInputs(root);
    expect(sectionIn(page, 'measured')).toBe(measuredSection(inputs, workloadsOf(inputs)).join('\n'));
    expect(sectionIn(page, 'storage')).toBe(storageSection(inputs).join('\n'));
  });

  test('is filled between its markers only, and not where there are none', () => {
    const text = 'before\n<!-- made: a -->\nold\n<!-- end: a -->\nafter';
    expect(filled(text, { a: ['new'] })).toBe('before\n<!-- made: a -->\nnew\n<!-- end: a -->\nafter');
    expect(() => filled(text, { b: ['new'] })).toThrow('no section b');
  });
});
