import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel, say, step } from './steps.ts';
import { trouble } from './trouble.ts';

/** How many checks held and how many did not. */
export interface Count {
  /** Held. */
  passed: number;
  /** Did not hold. */
  failed: number;
}

/** Sum of two counts. */
export const add = (a: Count, b: Count): Count => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

const running = new Set<ChildProcess>();

/** End the tools that run just now. */
export function endChecks(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Remember a tool while it runs; its exit code. */
function finished(child: ChildProcess): Promise<number> {
  running.add(child);
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  }).finally(() => running.delete(child));
}

/** Run a tool; its output and whether it was content. */
async function run(command: string, args: readonly string[], root: string): Promise<{ output: string; code: number }> {
  const child = spawn(join(root, 'node_modules', '.bin', command), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await finished(child).catch((error: Error) => {
    throw trouble(`无法运行 ${command}。`, `${command} could not be run: ${error.message}`);
  });
  return { output, code };
}

/** Folders of the workspace that hold a tsconfig.json and a TypeScript file. */
export function findPackages(root: string): string[] {
  const below = (folder: string) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map(name => join(folder, name)) : []);
  return ['gateway', 'infra', 'load-tests', ...below('shared'), ...below('services')]
    .filter(folder => existsSync(join(root, folder, 'tsconfig.json')) && holdsTypeScript(join(root, folder))).sort();
}

function holdsTypeScript(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(entry => entry.name !== 'node_modules'
    && (entry.isDirectory() ? holdsTypeScript(join(folder, entry.name)) : entry.name.endsWith('.ts')));
}

/** The type check: a package without an error counts as passed, every error as failed. */
export async function typeCheck(root: string): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  const words: string[] = [];
  const packages = findPackages(root);
  await step(`类型检查 Type check (${packages.length} packages)`, () => inParallel(packages, 2, async folder => {
    const { output, code } = await run('tsc', ['-p', folder, '--pretty', 'false'], root);
    if (code === 0) count.passed += 1;
    else {
      count.failed += Math.max(1, output.match(/: error TS\d+/g)?.length ?? 0);
      words.push(output.trim());
    }
  }));
  if (words.length) say(words.join('\n'));
  return count;
}

/** The lint: one check when it is clean, else its errors. */
export async function lint(root: string): Promise<Count> {
  const { output, code } = await step('代码检查 Lint', () => run('oxlint', ['--deny-warnings', '--format=unix'], root));
  if (code === 0) return { passed: 1, failed: 0 };
  say(output.trim());
  return { passed: 0, failed: Math.max(1, output.split('\n').filter(line => /^\S+:\d+:\d+:/.test(line)).length) };
}

/** Test files of one kind whose path holds one of the filters (no filter = all), as vitest chooses them. */
export function findTests(root: string, kind: 'unit' | 'int' | 'e2e', filters: readonly string[]): string[] {
  return globSync(`{gateway,infra,load-tests,services/*,shared/*}/**/*.${kind}.test.ts`, { cwd: root, exclude: path => path.includes('node_modules') })
    .filter(file => filters.length === 0 || filters.some(filter => file.includes(filter)));
}

interface VitestReport { numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] }

/** Run one kind of test over all packages. A file that could not be loaded counts as one failure. */
export async function runVitest(root: string, kind: 'unit' | 'int' | 'e2e', filters: readonly string[], environment: NodeJS.ProcessEnv): Promise<Count> {
  const folder = join(root, '.local', 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${kind}.json`);
  rmSync(file, { force: true });
  const child = spawn(join(root, 'node_modules', '.bin', 'vitest'), [
    'run', '--config', join(root, 'vitest.config.ts'), '--project', kind, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters,
  ], { cwd: root, env: { ...process.env, TZ: 'Asia/Shanghai', ...environment }, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await finished(child);
  if (!existsSync(file)) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const unloaded = report.testResults.filter(one => one.status === 'failed' && one.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  // An error outside any test (an unhandled rejection) fails the run without failing a test.
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
