import { setTimeout as sleep } from 'node:timers/promises';
import { openMeter } from '../measure.ts';
import { asker, repeat, table, type Bench, type Finding, type Part } from './part.ts';
import { questions } from './gateways.ts';

/** Memory of the whole system: just started, and after some thousand questions. */
export const memory: Part = {
  name: 'memory',
  says: 'the whole system, idle',
  async run(bench: Bench): Promise<Finding> {
    const meter = await openMeter(bench.target);
    bench.atEnd(() => meter.close());
    await sleep(5000);
    const before = meter.memory();
    const asks = asker(bench, bench.target.url, 'nuanxin');
    for (const { query, variables } of questions) await repeat(bench.perRound * 3, bench.atOnce, async n => void (await asks(JSON.stringify({ query, variables: variables(n, bench.elders) }), 'demo-worker')));
    await sleep(20_000);
    const after = meter.memory();
    // The launcher is the tool of this machine, no part of the system.
    const parts = Object.keys(before).filter(it => !['launcher', 'bootstrap'].includes(it));
    const sum = (it: Record<string, number>) => parts.reduce((all, name) => all + (it[name] ?? 0), 0);
    return {
      figures: { 'idle, MB': sum(before), 'idle after work, MB': sum(after) },
      lines: [
        ...table(['PSS, MB', 'just started', 'idle after work'], [...parts.map(it => [it, String(before[it]), String(after[it])]), ['**sum**', `**${sum(before)}**`, `**${sum(after)}**`]]),
      ],
    };
  },
};
