// Plain JavaScript for the Node that is there (>= 18): dependencies first, then the Node this project is written for.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import * as nodeModule from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const OLDEST_NODE = [24, 11];
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');

/** What the installed tree was made from; another value means "install again". */
function stampOfInputs() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  return hash.update(`${process.platform} ${process.arch} ${PNPM}`).digest('hex');
}

/** npm's own variables would steer the pnpm and the programs below it. */
function cleanEnvironment() {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^npm_(package|lifecycle|config|command|execpath|node_execpath)/i.test(name)) delete env[name];
  return env;
}

function fail(chinese, english) {
  console.error(`✗ ${chinese}\n  ${english}`);
  process.exit(1);
}

function install() {
  const stampFile = join(modules, '.nuanxin-stamp');
  const stamp = stampOfInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const started = Date.now();
  console.log(`· 安装依赖 Installing the dependencies with ${PNPM} …`);
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const done = spawnSync(npx, ['--yes', PNPM, 'install', '--frozen-lockfile'], { cwd: root, env: cleanEnvironment(), stdio: 'inherit' });
  if (done.error) fail('找不到 npx：请安装 npm 后重试。', `npx could not be run (${done.error.message}): install npm and try again.`);
  if (done.status !== 0) {
    fail('依赖安装失败：请看上面的输出，检查网络或 npm 镜像设置后重试。',
      `The dependencies could not be installed (exit code ${done.status}): see the output above, check the network or the npm registry setting, and try again.`);
  }
  writeFileSync(stampFile, stamp);
  console.log(`✓ 依赖就绪 Dependencies ready (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

function newEnough([major, minor]) {
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Install when needed, then run one TypeScript program with the pinned Node and this command line; its exit code becomes ours. */
export async function run(program) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 18) fail('需要 Node 20 或更新。', `Node 20 or newer is needed; this is ${process.version}.`);
  install();
  const env = { ...cleanEnvironment(), PATH: `${bin}${delimiter}${process.env.PATH}`, NODE_COMPILE_CACHE: join(root, '.local', 'cache') };
  if (newEnough(process.versions.node.split('.').map(Number))) {
    // One process less to keep in memory.
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    nodeModule.enableCompileCache?.(env.NODE_COMPILE_CACHE);
    await import(pathToFileURL(join(root, program)).href);
    return;
  }
  const node = join(bin, 'node');
  if (!existsSync(node)) {
    fail('本机 Node 版本太旧，且此平台没有随附的 Node：请安装 Node 24。',
      `This Node is ${process.version} and the project carries none for ${process.platform}-${process.arch}: install Node 24.11 or newer.`);
  }
  const args = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', join(root, program), ...process.argv.slice(2)];
  const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
