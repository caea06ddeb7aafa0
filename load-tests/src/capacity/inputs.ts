import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { trouble } from '@nuanxin/infra/local/trouble.ts';
import { ACTIONS } from '../plan.ts';
import type { Report } from '../report.ts';
import type { Storage } from './storage.ts';

/** What the plan is made from: all of it is in the repository. */
export type Inputs = {
  /** The newest search for the capacity of each action. */ reports: Readonly<Record<string, Report>>;
  /** A loaded city; undefined = not measured. */ city?: Storage | undefined;
  /** A system that was worked on; undefined = not measured. */ worked?: Storage | undefined;
  /** Tells the operations that change something. */ isWrite: (operation: string) => boolean;
};

const measured = (root: string) => join(root, 'load-tests', 'measured');
const loads = (root: string) => join(measured(root), 'load');
const storages = (root: string) => join(measured(root), 'storage');
const names = (folder: string, end: string) => (existsSync(folder) ? readdirSync(folder).filter(it => it.endsWith(end)).sort() : []);

/** Reads what was measured. @throws Trouble when no load was */
export function readInputs(root: string): Inputs {
  const read = <T>(folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const reports = Object.fromEntries(names(loads(root), '.json').map(name => [basename(name, '.json'), read<Report>(loads(root), name)]));
  if (Object.keys(reports).length === 0) {
    throw trouble('没有测量结果：请先运行 npm run load -- all，再运行 npm run capacity -- --take。',
      'Nothing was measured: run npm run load -- all, then npm run capacity -- --take.');
  }
  const storage = (name: string) => (existsSync(join(storages(root), name)) ? read<Storage>(storages(root), name) : undefined);
  const operations = join(root, 'load-tests', 'operations');
  const isWrite = (operation: string) => /^mutation\b/m.test(readFileSync(join(operations, `${operation}.graphql`), 'utf8'));
  return { reports, city: storage('city.json'), worked: storage('worked.json'), isWrite };
}

/** A name for the inputs and the program that makes the page of them: another value means "make it again". */
export function stampOf(root: string): string {
  const hash = createHash('sha256');
  const source = join(root, 'load-tests', 'src', 'capacity');
  for (const [folder, end] of [[loads(root), '.json'], [storages(root), '.json'], [source, '.ts']] as const) {
    for (const name of names(folder, end)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Takes the newest search for the capacity of each action from the reports that git does not keep. @returns the actions taken */
export function takeReports(root: string): string[] {
  const from = join(root, 'load-tests', 'reports');
  const taken = Object.keys(ACTIONS).flatMap(action => {
    const newest = names(from, `-${action}-capacity.json`).at(-1);
    if (!newest) return [];
    const { results, ...report } = JSON.parse(readFileSync(join(from, newest), 'utf8')) as Report;
    // What a script complained of may name the machine.
    keep(loads(root), action, { ...report, results: results.map(it => ({ ...it, complaints: [] })) });
    return [action];
  });
  if (taken.length === 0) {
    throw trouble('load-tests/reports 中没有容量报告。', 'There is no report of a search for the capacity in load-tests/reports.');
  }
  return taken;
}

/** Keeps sizes of a data folder: `city` when it was loaded, else `worked`. @returns its name */
export function keepStorage(root: string, storage: Storage): string {
  const name = storage.scale === null ? 'worked' : 'city';
  keep(storages(root), name, storage);
  return name;
}

function keep(folder: string, name: string, value: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value, null, 1)}\n`);
}
