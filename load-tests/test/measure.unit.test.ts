import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../src/measure.ts';

const usedByItself = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

describe.runIf(process.platform === 'linux')('CPU time of a process', () => {
  it('is what the process counts itself, finer than a tick', () => {
    const differences: number[] = [];
    for (let i = 0; i < 11; i++) {
      const until = usedByItself() + 7;
      while (usedByItself() < until);
      differences.push(Math.abs(cpuOf(process.pid) - usedByItself()));
    }
    // A clock of ticks is off by anything up to two of them; the reading itself costs a little.
    expect(differences.sort((a, b) => a - b)[5]).toBeLessThan(2);
  });

  it('keeps what threads used that have ended', async () => {
    const before = cpuOf(process.pid);
    await new Promise(resolve => {
      const worker = new Worker('let c; do c = process.threadCpuUsage(); while (c.user + c.system < 200_000)', { eval: true });
      worker.once('exit', resolve);
    });
    expect(cpuOf(process.pid) - before).toBeGreaterThan(150);
  });

  it('is none of a process that is gone', () => expect(cpuOf(2 ** 22 + 1)).toBe(0));
});
