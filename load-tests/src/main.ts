import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '@nuanxin/infra/local/steps.ts';
import { tell } from '@nuanxin/infra/local/trouble.ts';
import { endK6, runK6, type Result } from './k6-run.ts';
import { findK6 } from './k6.ts';
import { openMeter, type Meter } from './measure.ts';
import { ACTIONS, HELP, parsePlan, type Plan } from './plan.ts';
import { asText, machineNow, stepLine, store, type Report } from './report.ts';
import { capacityOf, nextRate } from './search.ts';
import { attach, root, startOwn, type Target } from './system.ts';

const command = process.argv.slice(2);
const folder = join(root, 'load-tests', 'reports');

let stop: (() => Promise<void>) | undefined;
let stopped = false;

async function search(plan: Plan, run: (rate: number) => Promise<Result>): Promise<{ results: Result[]; capacity: number | null }> {
  const results: Result[] = [];
  const tried = () => results.map(it => ({ rate: it.rate!, held: it.broken.length === 0 }));
  for (let rate = nextRate([], plan.from); rate !== undefined && !stopped; rate = nextRate(tried(), plan.from)) {
    // What the last step left to relay and hear must not weigh on the next.
    if (results.length) await sleep(3000);
    say(`  · ${rate}/s …`);
    const result = await run(rate);
    say(`  ${stepLine(result)}`);
    results.push(result);
  }
  return { results, capacity: capacityOf(tried()) ?? null };
}

async function load(plan: Plan, target: Target, program: string, meter: Meter): Promise<boolean> {
  let good = true;
  for (const action of plan.actions) {
    if (stopped) return false;
    const date = new Date().toISOString();
    const machine = machineNow(program);
    if (plan.mode !== 'smoke') say(`\n${ACTIONS[action]} (${action}), ${plan.mode}, load average ${machine.load.join(' ')}`);
    const run = (rate?: number) => runK6({ program, action, mode: plan.mode, ...(rate === undefined ? {} : { rate, seconds: plan.seconds }) }, target, meter);
    const found = plan.mode === 'capacity' ? await search(plan, run) : { results: [await run()] };
    const report: Report = { action, title: ACTIONS[action]!, mode: plan.mode, command: command.join(' '), date, machine, ...found };
    const broken = found.results.flatMap(it => it.broken);
    if (plan.mode === 'capacity' ? report.capacity === null : broken.length > 0) good = false;
    if (plan.mode === 'smoke') {
      say(`${broken.length ? '✗' : '✓'} ${action} ${ACTIONS[action]}: ${found.results[0]!.requests} operations, ${broken.join('; ') || '0 wrong'}`);
      for (const complaint of found.results[0]!.complaints) say(`    ${complaint}`);
    } else say(`\n${asText(report)}`);
    const page = store(report, folder);
    if (plan.mode !== 'smoke') say(`报告 Report: ${page} (.txt .json)`);
  }
  return good;
}

async function main(): Promise<boolean> {
  const plan = parsePlan(command, root);
  if (plan.help) {
    say(HELP);
    return true;
  }
  const program = await findK6(root);
  const target = plan.url ? attach(plan.url, plan.tokens!) : await startOwn(plan.data, it => (stop = it));
  const meter = await openMeter(target);
  try {
    return await load(plan, target, program, meter);
  } finally {
    await meter.close();
  }
}

/** Stop everything once, then end with this code. */
function end(code: number): void {
  if (stopped) return;
  stopped = true;
  endK6();
  void Promise.resolve(stop?.()).finally(() => process.exit(code));
}

process.on('uncaughtException', error => {
  if (!stopped) tell(error);
  end(1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => end(130));
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!stopped) tell(error);
  process.exitCode = 1;
} finally {
  if (!stopped) await stop?.();
}
