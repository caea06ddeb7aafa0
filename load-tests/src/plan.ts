import { resolve } from 'node:path';
import { trouble } from '@nuanxin/infra/local/trouble.ts';

/** The actions that can be put under load: name of the script → what people call it. */
export const ACTIONS: Record<string, string> = {
  knock: '助老敲门 knock for elders', growth: '护童成长 children\'s growth', relief: '慈善救助 charity relief', watch: '邻里守望 neighbourhood watch',
  customs: '移风易俗 changing customs', homecoming: '温暖回家 warm return home', sunshine: '阳光助残 persons with disabilities', pairing: '结对帮扶 pairing',
  boards: '看板 boards',
};

/** How to load: `smoke` every step once · `steady` the day of domain §8.4 in small · `capacity` the highest rate that holds. */
export type Mode = 'smoke' | 'steady' | 'capacity';

/** What was asked for on the command line. */
export interface Plan {
  /** Names of ACTIONS. */
  actions: string[];
  /** How. */
  mode: Mode;
  /** Address of a running graph; undefined = start one of our own. */
  url?: string | undefined;
  /** Its tokens file, absolute. */
  tokens?: string | undefined;
  /** A data folder to start and keep as it is, absolute (a city's data); undefined = one that is begun anew with the fixtures. */
  data?: string | undefined;
  /** Seconds of a step of the search. */
  seconds: number;
  /** Iterations per second of the first step. */
  from: number;
  /** Print the help. */
  help: boolean;
}

/** The text of `npm run load -- --help`. */
export const HELP = `npm run load -- <action> [<action> …]   ${Object.keys(ACTIONS).join(' ')}; all
  --find-capacity      找出满足时延与差错门槛的最高到达率（默认） the highest arrival rate that holds p95 and error thresholds (default)
  --steady             按 §8.4 的形状，天水高峰 Tianshui's peak in the shape of its day
  --smoke              每一步一次，不看时间 every step once, no thresholds on time
  --url URL --tokens F 已在运行的图谱 a graph that runs already, and its tokens.json
  --data DIR           用此目录已有的数据启动（不清空），如城市规模数据 start on the data of this folder and keep it, such as a city's (npm run load:data)
  --seconds N          每一级多长 length of a step of the search (default 15)
  --from N             第一级的到达率 rate of the first step, iterations per second (default 10)`;

/** Read the command line. @throws Trouble on an unknown action or option. */
export function parsePlan(args: readonly string[], root: string): Plan {
  const plan: Plan = { actions: [], mode: 'capacity', seconds: 15, from: 10, help: false };
  for (let i = 0; i < args.length; i++) {
    const name = args[i]!;
    const value = () => {
      const next = args[++i];
      if (next === undefined || next.startsWith('--')) throw trouble(`${name} 需要一个值。`, `${name} needs a value. See npm run load -- --help.`);
      return next;
    };
    const positive = () => {
      const number = Number(value());
      if (!(number > 0 && number < 100_000)) throw trouble(`${name} 须为正数。`, `${name} is a positive number.`);
      return number;
    };
    if (name === '--smoke' || name === '--steady') plan.mode = name.slice(2) as Mode;
    else if (name === '--find-capacity') plan.mode = 'capacity';
    else if (name === '--url') plan.url = value();
    else if (name === '--tokens') plan.tokens = resolve(root, value());
    else if (name === '--data') plan.data = resolve(root, value());
    else if (name === '--seconds') plan.seconds = positive();
    else if (name === '--from') plan.from = positive();
    else if (name === '--help' || name === '-h') plan.help = true;
    else if (name === 'all') plan.actions.push(...Object.keys(ACTIONS));
    else if (Object.hasOwn(ACTIONS, name)) plan.actions.push(name);
    else throw trouble(`不认识 ${name}。可用：${Object.keys(ACTIONS).join(' ')} all。`, `Unknown: ${name}. See npm run load -- --help.`);
  }
  if (plan.actions.length === 0 && plan.mode === 'smoke') plan.actions = Object.keys(ACTIONS);
  if (plan.actions.length === 0 && !plan.help) throw trouble(`请指明行动：${Object.keys(ACTIONS).join(' ')} all。`, `Name an action: ${Object.keys(ACTIONS).join(' ')} all.`);
  if (Boolean(plan.url) !== Boolean(plan.tokens)) throw trouble('--url 与 --tokens 须一起给。', '--url and --tokens go together.');
  if (plan.url && plan.data) throw trouble('--url 与 --data 只用其一。', '--url or --data, not both.');
  return plan;
}
