import exec from 'k6/execution';
import type { Options, Scenario } from 'k6/options';
import { GOALS, operations } from './graph.ts';

/** One step of an action's mix. */
export interface Step<D> {
  /** How often among all steps. */
  weight: number;
  /** What a person or a machine does: one or more operations. `n` is another number at every iteration of every run. */
  run(data: D, n: number): void;
}

/** A stretch of the day. */
export interface Stretch {
  /** How long, s. */
  seconds: number;
  /** How many times the base rate at its end. */
  times: number;
}

/** What an action is as load. */
export interface Mix<D> {
  /** Iterations per second at Tianshui's peak (domain §8.4), the base of `--steady`. */
  peak: number;
  /** The day in small, for `--steady` (domain §8.4). */
  shape: readonly Stretch[];
  /** Its steps. */
  steps: readonly Step<D>[];
}

const number = (name: string, fallback: number) => Number(__ENV[name] ?? fallback);
const mode = __ENV.NX_MODE ?? 'smoke';

const tens = (rate: number) => Math.max(1, Math.round(rate * 10));

function scenarios<D>(mix: Mix<D>): Record<string, Scenario> {
  if (mode === 'smoke') return { hold: { executor: 'per-vu-iterations', vus: 1, iterations: mix.steps.length, maxDuration: '50s' } };
  if (mode === 'steady') {
    const stages = mix.shape.map(it => ({ duration: `${it.seconds}s`, target: tens(mix.peak * it.times) }));
    return { hold: { executor: 'ramping-arrival-rate', startRate: tens(mix.peak), timeUnit: '10s', preAllocatedVUs: 60, maxVUs: 300, stages } };
  }
  const rate = number('NX_RATE', 10);
  // Enough users beforehand: one that must first be made is a dropped iteration.
  const users = Math.min(300, Math.max(20, Math.ceil(rate)));
  const arrivals = { executor: 'constant-arrival-rate', timeUnit: '10s', maxVUs: 400 } as const;
  return {
    warm: { ...arrivals, rate: tens(rate / 2), duration: '3s', preAllocatedVUs: 10, gracefulStop: '0s' },
    hold: { ...arrivals, rate: tens(rate), duration: `${number('NX_SECONDS', 15)}s`, startTime: '3s', preAllocatedVUs: users, gracefulStop: '15s' },
  };
}

/** k6's options: an open model, and for every operation the numbers of the measured stretch (k6 keeps those that have a threshold). */
export function optionsOf<D>(mix: Mix<D>): Options {
  const each = operations().flatMap(({ name, goal }) => [
    [`http_req_duration{scenario:hold,op:${name}}`, [mode === 'smoke' ? 'max>=0' : `p(95)<${GOALS[goal]}`]],
    [`wrong{scenario:hold,op:${name}}`, ['rate<0.001']],
    ...['asked', 'subgraph_calls', 'sql_statements'].map(metric => [`${metric}{scenario:hold,op:${name}}`, ['count>=0']]),
  ] as [string, string[]][]);
  return {
    scenarios: scenarios(mix), summaryTrendStats: ['avg', 'med', 'p(95)', 'p(99)', 'max'], discardResponseBodies: false, noConnectionReuse: false, setupTimeout: '60s',
    thresholds: {
      ...Object.fromEntries(each), wrong: ['rate<0.001'], 'wrong{scenario:hold}': ['rate<0.001'],
      'dropped_iterations{scenario:hold}': ['count<1'], 'iterations{scenario:hold}': ['count>=0'], 'asked{scenario:hold}': ['count>=0'],
      'subgraph_calls{scenario:hold}': ['count>=0'], 'sql_statements{scenario:hold}': ['count>=0'],
      'http_req_duration{scenario:hold}': ['max>=0'], 'data_received{scenario:hold}': ['count>=0'],
    },
  };
}

// The numbers of this run (src/numbers.ts): the runner gives every k6 run of one system its own six stretches.
const base = number('NX_BASE', 0);
const stretch = number('NX_STRETCH', 1000);

/** What a run's numbers are for: `hold` and `warm` are the iterations', `records` those made before, `others` a second person of an iteration. */
export const NUMBERS = { hold: 0, warm: stretch, records: 2 * stretch, others: 3 * stretch } as const;

/** Do the next step of the mix: one after another in smoke, else spread evenly by weight. */
export function doNext<D>(mix: Mix<D>, data: D): void {
  const { iterationInTest: i, name } = exec.scenario;
  if (name === 'hold' && i === 0) console.log('##hold');
  // The warm-up has numbers of its own.
  const n = base + (name === 'warm' ? NUMBERS.warm : NUMBERS.hold) + i;
  if (mode === 'smoke') return mix.steps[i]!.run(data, n);
  const total = mix.steps.reduce((sum, it) => sum + it.weight, 0);
  let slot = ((i * 7919) % 10_000) / 10_000 * total;
  for (const step of mix.steps) {
    slot -= step.weight;
    if (slot < 0) return step.run(data, n);
  }
}

/** Tell the runner that the load is over, before what was not measured. */
export function teardown(): void {
  console.log('##end');
}

/** Leave the numbers for the runner. */
export function handleSummary(data: unknown): Record<string, string> {
  return __ENV.NX_SUMMARY ? { [__ENV.NX_SUMMARY]: JSON.stringify(data) } : {};
}

/** How many records of its own a run makes first: few in smoke, more for a measurement. */
export function own(few: number, many: number): number {
  return mode === 'smoke' ? few : many;
}
/** The number of the i-th record that a run makes first. */
own.number = (i: number): number => base + NUMBERS.records + i;
