import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '@nuanxin/infra/local/steps.ts';
import { trouble } from '@nuanxin/infra/local/trouble.ts';
import { between, cpuOf, type Meter } from './measure.ts';
import { takeNumbers } from './numbers.ts';
import type { Mode } from './plan.ts';
import { root, type Target } from './system.ts';

/** What was measured of one operation. */
export interface OperationResult {
  /** Name of its file. */
  name: string;
  /** Requests answered. */
  count: number;
  /** Share answered wrongly, 0–1. */
  wrong: number;
  /** Median, ms. */
  p50: number;
  /** 95th percentile, ms. */
  p95: number;
  /** 99th percentile, ms. */
  p99: number;
  /** The longest, ms. */
  max: number;
  /** Subgraph calls per request; undefined = the gateway did not tell. */
  calls?: number | undefined;
  /** SQL reads per request, as the gateway tells; undefined = it did not. */
  statements?: number | undefined;
  /** What p95 may be, ms; undefined in smoke. */
  goal?: number | undefined;
}

/** What one run of k6 measured in its held stretch. */
export interface Result {
  /** Iterations per second asked for; undefined where the rate has a shape. */
  rate?: number | undefined;
  /** Seconds of the stretch. */
  seconds: number;
  /** Iterations done. */
  iterations: number;
  /** Iterations that could not be begun in time. */
  dropped: number;
  /** Requests answered. */
  requests: number;
  /** Bytes of answers per operation, heads included; undefined in reports of before it was kept. */
  received?: number | undefined;
  /** All operations together. */
  all: OperationResult;
  /** Each operation. */
  operations: OperationResult[];
  /** CPU ms per operation by process; empty where it cannot be read. */
  cpu: Record<string, number>;
  /** CPU ms per operation of k6 itself. */
  k6Cpu: number;
  /** How busy the machine was, 0–1, k6 and strangers included. */
  busy: number;
  /** SQL statements per operation by database (without transaction control); undefined = the server does not count them. */
  statements?: Record<string, number> | undefined;
  /** Transactions per operation by database; undefined = no address of PostgreSQL. */
  transactions?: Record<string, number> | undefined;
  /** Memory right after, PSS MB by process. */
  memory: Record<string, number>;
  /** Thresholds that did not hold, in words. */
  broken: string[];
  /** The first complaints of the script. */
  complaints: string[];
}

interface Metric { values: Record<string, number>; thresholds?: Record<string, { ok: boolean }> }

const running = new Set<ReturnType<typeof spawn>>();

/** End the k6 that runs just now. */
export function endK6(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** What to run. */
export interface Order {
  /** The k6 program. */
  program: string;
  /** Name of the action. */
  action: string;
  /** How. */
  mode: Mode;
  /** Iterations per second of the held stretch (capacity). */
  rate?: number;
  /** Seconds of the held stretch (capacity). */
  seconds?: number;
}

/** Run k6 once and measure the system during its held stretch. @throws Trouble when k6 itself fails. */
export async function runK6(order: Order, target: Target, meter: Meter): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'nuanxin-k6-'));
  const summaryFile = join(folder, 'summary.json');
  const { base, stretch } = takeNumbers(target.tokensFile, order);
  const settings = {
    NX_URL: target.url, NX_TOKENS: target.tokensFile, NX_MODE: order.mode, NX_RATE: order.rate, NX_SECONDS: order.seconds, NX_BASE: base, NX_STRETCH: stretch, NX_SUMMARY: summaryFile,
  };
  const child = spawn(order.program, [
    'run', '--quiet', '--no-color', '--log-format', 'raw', '--no-usage-report',
    ...Object.entries(settings).filter(([, value]) => value !== undefined).flatMap(([name, value]) => ['-e', `${name}=${value}`]),
    join(root, 'load-tests', 'actions', `${order.action}.ts`),
  ], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Asia/Shanghai' } });
  running.add(child);
  const complaints: string[] = [];
  const marks: { hold?: Promise<Reading | undefined>; end?: Promise<Reading | undefined> } = {};
  type Reading = { system: Awaited<ReturnType<Meter['read']>>; k6: number };
  // A reading that fails (the system is being stopped) is told where it is used: nobody waits for it yet.
  let failure: unknown;
  const reading = async (): Promise<Reading | undefined> => {
    try {
      return { k6: cpuOf(child.pid!), system: await meter.read() };
    } catch (error) {
      failure = error;
      return undefined;
    }
  };
  const began = performance.now();
  const progress = order.mode === 'smoke' ? undefined : setInterval(() => {
    say(`    ${order.action} ${order.rate ? `${order.rate}/s ` : ''}${marks.end ? '收尾 ending' : marks.hold ? '测量 measuring' : '准备 preparing'} ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }, 5000);
  let rest = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        if (line.includes('##hold')) marks.hold ??= reading();
        else if (line.includes('##end')) marks.end ??= reading();
        else if (line.trim() && complaints.length < 12 && !line.startsWith('thresholds on')) complaints.push(line.slice(0, 600));
      }
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    running.delete(child);
    clearInterval(progress);
  });
  try {
    // 99: a threshold did not hold, which is an answer.
    if ((code !== 0 && code !== 99) || !marks.hold) {
      throw trouble(`k6 未能运行 ${order.action}（${code}）。`, `k6 did not run ${order.action} (exit code ${code}):\n${[...complaints, rest].join('\n')}`);
    }
    const [before, after] = [await marks.hold, await (marks.end ?? reading())];
    if (!before || !after) throw failure;
    const metrics = (JSON.parse(readFileSync(summaryFile, 'utf8')) as { metrics: Record<string, Metric> }).metrics;
    return { ...readSummary(metrics, order), ...used(before, after, metrics), memory: meter.memory(), complaints };
  } finally {
    await Promise.all([marks.hold, marks.end]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function used(before: { system: Awaited<ReturnType<Meter['read']>>; k6: number }, after: typeof before, metrics: Record<string, Metric>) {
  const requests = Math.max(1, metrics['asked{scenario:hold}']?.values.count ?? 0);
  const each = (spent: Record<string, number> | undefined) => spent && Object.fromEntries(Object.entries(spent).map(([name, value]) => [name, value / requests]));
  const [busy, idle] = [after.system.machine.busy - before.system.machine.busy, after.system.machine.idle - before.system.machine.idle];
  return {
    seconds: (after.system.at - before.system.at) / 1000, cpu: each(between(before.system.cpu, after.system.cpu)) ?? {}, k6Cpu: (after.k6 - before.k6) / requests,
    busy: busy + idle > 0 ? busy / (busy + idle) : 0, statements: each(between(before.system.statements, after.system.statements)),
    transactions: each(between(before.system.transactions, after.system.transactions)),
  };
}

/** The numbers of k6's summary. (Exported for its test.) */
export function readSummary(metrics: Record<string, Metric>, order: Pick<Order, 'mode' | 'rate'>) {
  const value = (metric: string, field: string) => metrics[metric]?.values[field] ?? 0;
  const one = (tags: string, name: string): OperationResult => {
    const duration = `http_req_duration{${tags}}`;
    const goal = Object.keys(metrics[duration]?.thresholds ?? {}).map(it => /^p\(95\)<(\d+)$/.exec(it)?.[1]).find(it => it !== undefined);
    const count = value(`asked{${tags}}`, 'count');
    const told = value(`subgraph_calls{${tags}}`, 'count');
    return {
      ...(told > 0 ? { calls: told / count, statements: value(`sql_statements{${tags}}`, 'count') / count } : {}),
      name, count, wrong: value(`wrong{${tags}}`, 'rate'), p50: value(duration, 'med'), p95: value(duration, 'p(95)'),
      p99: value(duration, 'p(99)'), max: value(duration, 'max'), goal: goal === undefined ? undefined : Number(goal),
    };
  };
  const names = Object.keys(metrics).map(it => /^asked\{scenario:hold,op:([\w-]+)\}$/.exec(it)?.[1]).filter(it => it !== undefined);
  const operations = names.map(name => one(`scenario:hold,op:${name}`, name)).filter(it => it.count > 0);
  const all = one('scenario:hold', 'all');
  const dropped = value('dropped_iterations{scenario:hold}', 'count');
  const broken = [
    ...operations.filter(it => it.goal !== undefined && it.p95 >= it.goal).map(it => `${it.name} p95 ${it.p95.toFixed(0)} ms ≥ ${it.goal}`),
    ...operations.filter(it => it.wrong >= 0.001).map(it => `${it.name} ${(it.wrong * 100).toFixed(2)} % wrong`),
    ...(dropped > 0 ? [`${dropped} iterations not begun in time`] : []),
    ...(value('wrong', 'rate') >= 0.001 && all.wrong < 0.001 ? [`wrong outside the measured stretch: ${(value('wrong', 'rate') * 100).toFixed(2)} %`] : []),
    ...(all.count === 0 ? ['nothing was answered'] : []),
  ];
  return { rate: order.rate, iterations: value('iterations{scenario:hold}', 'count'), dropped, requests: all.count, received: value('data_received{scenario:hold}', 'count') / Math.max(1, all.count), all, operations, broken };
}
