import { resolve } from 'node:path';
import { trouble } from './trouble.ts';

/** What the person asked for on the command line of `npm start`. */
export interface StartOptions {
  /** Port of the gateway on 127.0.0.1, 1–65535. */
  port: number;
  /** Folder that keeps the data, the logs and the secrets; absolute. */
  data: string;
  /** Wipe the data first. */
  fresh: boolean;
  /** Make the boards anew from the events when the graph runs. */
  rebuild: boolean;
  /** Print the help and end. */
  help: boolean;
  /** Print the memory of the running system and end. */
  measure: boolean;
}

/** What the person asked for on the command line of `npm test`. */
export interface TestOptions {
  /** Which parts to run; all of them when nothing was said. */
  only: TestPart[];
  /** File filters handed to vitest. */
  filters: string[];
}

/** A part of `npm test`. */
export type TestPart = 'check' | 'lint' | 'unit' | 'int' | 'e2e';

const PARTS: readonly TestPart[] = ['check', 'lint', 'unit', 'int', 'e2e'];

/** The text of `npm start -- --help`. */
export const HELP = `npm start                    启动整个图谱 run the whole graph (Ctrl-C stops it; the data is kept)
npm start -- --port 4100     网关端口 port of the gateway on 127.0.0.1 (default 4000)
npm start -- --data DIR      数据目录 folder of the data (default .local)
npm start -- --fresh         清空数据重新开始 wipe the data and begin anew
npm start -- --rebuild       启动后由全部事件重建看板 when it runs, make the boards anew from all events
npm start -- --measure       正在运行的系统占用内存 memory (PSS) of the running system
npm start -- --help          本说明 this text

NUANXIN_DATABASE_URL         使用已有的 PostgreSQL（超级用户地址） superuser URL of a PostgreSQL server of your own
NUANXIN_POSTGRES_BIN         指定 PostgreSQL 程序目录 folder of the PostgreSQL programs to use
NUANXIN_NATS_SERVER          指定 nats-server 程序 path of a nats-server program to use`;

/**
 * Read the command line of `npm start`.
 * @throws Trouble on an unknown option, a missing value or a port that is no port.
 */
export function parseStart(args: readonly string[], root: string): StartOptions {
  const options: StartOptions = { port: 4000, data: resolve(root, '.local'), fresh: false, rebuild: false, help: false, measure: false };
  const rest = spread(args);
  for (let i = 0; i < rest.length; i++) {
    const name = rest[i]!;
    const value = () => {
      const next = rest[++i];
      if (next === undefined || next.startsWith('--')) throw trouble(`${name} 需要一个值。`, `${name} needs a value. See npm start -- --help.`);
      return next;
    };
    if (name === '--port') options.port = toPort(value());
    else if (name === '--data') options.data = resolve(root, value());
    else if (name === '--fresh') options.fresh = true;
    else if (name === '--rebuild') options.rebuild = true;
    else if (name === '--measure') options.measure = true;
    else if (name === '--help' || name === '-h') options.help = true;
    else throw trouble(`不认识的选项 ${name}。`, `Unknown option ${name}. See npm start -- --help.`);
  }
  return options;
}

/**
 * Read the command line of `npm test`: `--only unit,int` and file filters.
 * @throws Trouble on an unknown part or option.
 */
export function parseTest(args: readonly string[]): TestOptions {
  const options: TestOptions = { only: [], filters: [] };
  const rest = spread(args);
  for (let i = 0; i < rest.length; i++) {
    const name = rest[i]!;
    if (name === '--only') {
      for (const part of (rest[++i] ?? '').split(',')) {
        if (!isPart(part)) throw trouble(`没有“${part}”这一部分。`, `There is no part "${part}": use ${PARTS.join(', ')}.`);
        options.only.push(part);
      }
    } else if (name.startsWith('-')) throw trouble(`不认识的选项 ${name}。`, `Unknown option ${name}. Use --only ${PARTS.join('|')} and file filters.`);
    else options.filters.push(name);
  }
  // A filter names test files: type check and lint of everything would only delay the answer.
  if (options.only.length === 0) options.only = options.filters.length ? ['unit', 'int', 'e2e'] : [...PARTS];
  return options;
}

function spread(args: readonly string[]): string[] {
  return args.flatMap(arg => {
    const at = arg.indexOf('=');
    return arg.startsWith('--') && at > 0 ? [arg.slice(0, at), arg.slice(at + 1)] : [arg];
  });
}

function isPart(text: string): text is TestPart {
  return (PARTS as readonly string[]).includes(text);
}

function toPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw trouble(`“${text}”不是端口号。`, `"${text}" is no port: give a number from 1 to 65535.`);
  return port;
}
