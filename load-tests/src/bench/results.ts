import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../system.ts';
import type { Finding, Part } from './part.ts';

/** A part's finding with what it was measured on. */
export interface Measured extends Finding {
  /** When it began, ISO 8601 to the minute, UTC. */
  date: string;
  /** Cores, Node, load average before. */
  machine: string;
  /** Data folder, from the project's. */
  data: string;
  /** Turns taken. */
  rounds: number;
  /** Requests of one contestant in a round. */
  perRound: number;
}

const folder = join(root, 'load-tests', 'measured', 'bench');
const page = join(root, 'load-tests', 'RESULTS.md');
const [from, to] = ['<!-- measured: npm run bench writes below -->', '<!-- measured: npm run bench writes above -->'];

/** The section of one part. */
const section = (part: Pick<Part, 'name' | 'says'>, it: Measured): string[] => [
  `### ${part.name}: ${part.says}`, '',
  `${it.date}, \`npm run bench -- ${part.name}\`, ${it.rounds} rounds in turn of ${it.perRound} requests, data of \`${it.data}\`. ${it.machine}`, '', ...it.lines, '',
];

/** The page with the sections of all that was measured, in the order of their names. (Exported for its test.) */
export function withSections(text: string, sections: readonly string[][]): string {
  const [begin, end] = [text.indexOf(from), text.indexOf(to)];
  if (begin < 0 || end < begin) throw new Error('RESULTS.md has lost the marks between which npm run bench writes');
  return `${text.slice(0, begin + from.length)}\n\n${sections.flat().join('\n')}\n${text.slice(end)}`;
}

/** Keep what a part measured, and put RESULTS.md together anew. */
export function writeResults(part: Pick<Part, 'name' | 'says'>, measured: Measured): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part.name}.json`), `${JSON.stringify({ name: part.name, says: part.says, ...measured }, null, 2)}\n`);
  const all = readdirSync(folder).filter(it => it.endsWith('.json')).sort().map(it => JSON.parse(readFileSync(join(folder, it), 'utf8')) as Measured & Part);
  if (existsSync(page)) writeFileSync(page, withSections(readFileSync(page, 'utf8'), all.map(it => section(it, it))));
}
