import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runK6 } from '../src/k6-run.ts';
import { findK6 } from '../src/k6.ts';
import { openMeter, type Meter } from '../src/measure.ts';
import { ACTIONS } from '../src/plan.ts';
import { attach, root, type Target } from '../src/system.ts';

// Where the machine has none, Go builds it once: two minutes on a small machine.
const program = await findK6(root).catch((error: Error) => console.log(`skipped: ${error.message}`));
const names = Object.keys(ACTIONS);

let target: Target;
let meter: Meter;

beforeAll(async () => {
  target = attach(process.env.GRAPH_URL!, process.env.TOKENS_FILE!);
  meter = await openMeter(target);
});
afterAll(() => meter.close());

describe.runIf(program)('the load of every action, every step once', () => {
  it.each(names)('%s is answered, and nothing wrongly', async action => {
    const result = await runK6({ program: program!, action, mode: 'smoke' }, target, meter);
    expect(result.complaints).toEqual([]);
    expect(result.broken).toEqual([]);
    expect(result.requests).toBeGreaterThanOrEqual(4);
    expect(result.all.wrong).toBe(0);
  });
});
