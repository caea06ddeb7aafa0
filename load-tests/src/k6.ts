import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '@nuanxin/infra/local/processes.ts';
import { step } from '@nuanxin/infra/local/steps.ts';
import { trouble } from '@nuanxin/infra/local/trouble.ts';

/** The version that is built when the machine has none. */
export const K6 = 'v1.8.1';

/** The oldest that runs our TypeScript scripts as they are. */
const OLDEST = [1, 0];

function fits(program: string): boolean {
  const { stdout, status } = spawnSync(program, ['version'], { encoding: 'utf8' });
  const [, major, minor] = stdout?.match(/v(\d+)\.(\d+)/) ?? [];
  if (status !== 0 || !major) return false;
  return Number(major) > OLDEST[0]! || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]!);
}

/**
 * The k6 program: on PATH, else kept in `.local/bin`, else built there by Go (one to three minutes, once).
 * @throws Trouble that lists the ways when none of them works.
 */
export async function findK6(root: string): Promise<string> {
  if (fits('k6')) return 'k6';
  const folder = join(root, '.local', 'bin');
  const kept = join(folder, process.platform === 'win32' ? 'k6.exe' : 'k6');
  if (existsSync(kept) && fits(kept)) return kept;
  let reason = 'there is no go on PATH';
  if (spawnSync('go', ['version']).status === 0) {
    mkdirSync(folder, { recursive: true });
    try {
      await step(`构建 k6 ${K6} Building k6 (once)`, () =>
        runToEnd('go install', 'go', ['install', `go.k6.io/k6@${K6}`], { env: { ...process.env, GOBIN: folder, GOTOOLCHAIN: 'auto' }, timeout: 600_000 }));
      if (fits(kept)) return kept;
      reason = 'go install left no program that runs';
    } catch (error) {
      reason = (error as Error).message;
    }
  }
  throw trouble(`没有 k6：请把 k6 ≥ 1.0 放到 PATH，或安装 Go 后重试（go install go.k6.io/k6@${K6}），或从 https://grafana.com/docs/k6 下载并放入 .local/bin。`,
    `No k6 (${reason}). Put k6 ≥ 1.0 on PATH; or install Go and run again (it does: go install go.k6.io/k6@${K6}); or put a release of k6 into .local/bin.`);
}
