import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Order } from './k6-run.ts';

/** How many stretches of numbers one run has: held, warm-up, records made before, second persons of both (k6/mix.ts). */
const STRETCHES = 5;

/** The numbers of a run's persons. */
export interface Numbers {
  /** The first. */
  base: number;
  /** How many iterations have a number of their own in a stretch. */
  stretch: number;
}

/** How many iterations the held part of a run can have. */
function stretchOf({ mode, rate = 0, seconds = 0 }: Pick<Order, 'mode' | 'rate' | 'seconds'>): number {
  if (mode === 'smoke') return 100;
  return mode === 'steady' ? 5000 : Math.ceil(rate * seconds) + 100;
}

/** Take numbers that no run on this system had: the next free one is kept beside its tokens, so that kept data is never asked to register a person twice. */
export function takeNumbers(tokensFile: string, order: Pick<Order, 'mode' | 'rate' | 'seconds'>): Numbers {
  const file = join(dirname(tokensFile), 'load-numbers.json');
  const base = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { next: number }).next : 0;
  const stretch = stretchOf(order);
  writeFileSync(file, JSON.stringify({ next: base + STRETCHES * stretch }));
  return { base, stretch };
}
