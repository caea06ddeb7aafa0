import { resolve } from 'node:path';
import { trouble } from '../local/trouble.ts';
import { loaders } from './load.ts';

/** What the person asked for on the command line of `npm run load:data`. */
export type LoadOptions = {
  /** Times Tianshui; null when only names are added. */
  scale: number | null;
  /** Folder of the system; absolute. */
  data: string;
  seed: number;
  /** The day it is, YYYY-MM-DD; null = today in China. */
  day: string | null;
  /** Divisions to fill. */
  only: string[];
  /** Elders' files to add for the search by name; 0 = none. */
  names: number;
  /** Add a year of unpublished facts to the ledgers' outboxes. */
  events: boolean;
  /** Wipe the system first. */
  fresh: boolean;
  help: boolean;
};

/** The text of `npm run load:data -- --help`. */
export const HELP = `npm run load:data -- --scale 1        一座城市的合成数据 a city's synthetic data (0.001 … 16; 1 = Tianshui)
  --data DIR      数据目录 folder of the system (default .local/load); run it with: npm start -- --data DIR
  --seed N        随机种子 the same seed and day give the same rows (default 1)
  --day DATE      基准日 the day it is (default today)
  --only a,b      只填这些业务处室 fill these divisions only
  --names N       另加 N 份用于姓名检索的老年人档案 add N elders' files for the search by name; alone: to a system that is there
  --events        台账各加一年的待发事件 add a year of unpublished facts to the ledgers' outboxes
  --fresh         清空后重新填充 wipe the system first`;

/**
 * Reads the command line.
 * @throws Trouble on an unknown option, division or number.
 */
export function parseLoad(args: readonly string[], root: string): LoadOptions {
  const divisions = Object.keys(loaders);
  const options: LoadOptions = { scale: null, data: resolve(root, '.local/load'), seed: 1, day: null, only: divisions, names: 0, events: false, fresh: false, help: false };
  const rest = args.flatMap(it => (/^--[a-z]+=/.test(it) ? [it.slice(0, it.indexOf('=')), it.slice(it.indexOf('=') + 1)] : [it]));
  for (let i = 0; i < rest.length; i++) {
    const name = rest[i]!;
    const value = () => {
      const next = rest[++i];
      if (next === undefined || next.startsWith('--')) throw trouble(`${name} 需要一个值。`, `${name} needs a value. See npm run load:data -- --help.`);
      return next;
    };
    const number = (low: number, high: number) => {
      const text = value();
      const it = Number(text);
      if (!(it >= low && it <= high)) throw trouble(`${name} 应为 ${low} 到 ${high}，不是“${text}”。`, `${name} is ${low} to ${high}, not "${text}".`);
      return it;
    };
    if (name === '--scale') options.scale = number(0.001, 16);
    else if (name === '--data') options.data = resolve(root, value());
    else if (name === '--seed') options.seed = Math.floor(number(0, 2 ** 31));
    else if (name === '--names') options.names = Math.floor(number(1, 1_250_000));
    else if (name === '--events') options.events = true;
    else if (name === '--fresh') options.fresh = true;
    else if (name === '--help' || name === '-h') options.help = true;
    else if (name === '--day') {
      options.day = value();
      if (!/^20\d{2}-\d{2}-\d{2}$/.test(options.day) || Number.isNaN(Date.parse(options.day))) throw trouble('日期应为 YYYY-MM-DD。', 'A day is YYYY-MM-DD.');
    } else if (name === '--only') {
      options.only = value().split(',');
      const strange = options.only.find(it => !divisions.includes(it));
      if (strange !== undefined) throw trouble(`没有“${strange}”这个业务处室。`, `There is no division "${strange}": use ${divisions.join(', ')}.`);
    } else throw trouble(`不认识的选项 ${name}。`, `Unknown option ${name}. See npm run load:data -- --help.`);
  }
  if (options.scale === null && !options.names && !options.events) options.scale = 1;
  return options;
}
