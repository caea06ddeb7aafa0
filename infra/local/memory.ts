import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { readRunFile, stillRuns } from './processes.ts';
import { trouble } from './trouble.ts';

/** Memory of one process, or of one with all its children (PostgreSQL). */
export interface Measured {
  /** Name in the system. */
  name: string;
  /** Proportional set size, KiB: shared pages are divided among those who share them. */
  pss: number;
}

const LINUX = process.platform === 'linux';

/** Memory of one process now, KiB (PSS; RSS where there is no /proc); 0 when it is gone. */
export function pssOf(pid: number): number {
  if (!LINUX) return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim()) || 0;
  try {
    return Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Every process with its parent. */
function parents(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const line of execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')) {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    children.set(parent!, [...(children.get(parent!) ?? []), pid!]);
  }
  return children;
}

/** Memory of the system whose run file this is, process by process. @throws Trouble when none runs. */
export function measure(file: string): Measured[] {
  const run = readRunFile(file);
  const all = run ? [...run.launcher, ...run.processes].filter(stillRuns) : [];
  if (all.length === 0) throw trouble('系统没有在运行：请先 npm start。', 'Nothing runs with this data folder: npm start first.');
  const children = parents();
  const family = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(family)];
  return all.map(one => {
    // The launcher's children are named on their own.
    const pids = one.name === 'launcher' || one.name === 'bootstrap' ? [one.pid] : family(one.pid);
    return { name: one.name, pss: pids.reduce((sum, pid) => sum + pssOf(pid), 0) };
  });
}

/** The table for people: MB per process and the sum. */
export function memoryTable(measured: readonly Measured[]): string {
  const mb = (kib: number) => (kib / 1024).toFixed(0).padStart(6);
  const lines = measured.map(({ name, pss }) => `${mb(pss)} MB  ${name}`);
  const sum = measured.reduce((total, { pss }) => total + pss, 0);
  return [...lines, `${mb(sum)} MB  合计 sum of ${LINUX ? 'PSS' : 'RSS'}`].join('\n');
}
