import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say, step } from '@nuanxin/infra/local/steps.ts';
import { tell, trouble } from '@nuanxin/infra/local/trouble.ts';
import { root } from '../system.ts';
import { keepStorage, readInputs, stampOf, takeReports } from './inputs.ts';
import { filled, sectionsOf } from './page.ts';
import { measureStorage } from './storage.ts';

const HELP = `npm run capacity                    由已提交的测量结果重算 load-tests/CAPACITY.md
                                    makes the tables of load-tests/CAPACITY.md anew from what was measured
npm run capacity -- --take          先取 load-tests/reports 中各行动最新的容量报告
                                    takes the newest capacity report of each action first
npm run capacity -- --storage DIR   先量数据目录的行数与大小
                                    counts rows and bytes of a data folder first: a loaded city's, or one that was worked on`;

const file = join(root, 'load-tests', 'CAPACITY.md');
let stop: (() => Promise<void>) | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void Promise.resolve(stop?.()).finally(() => process.exit(130)));
}

async function main(args: readonly string[]): Promise<void> {
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--help' || args[i] === '-h') return say(HELP);
    if (args[i] === '--take') say(`✓ 已取 Taken: ${takeReports(root).join(' ')}`);
    else if (args[i] === '--storage' && args[i + 1]) {
      say(`✓ ${keepStorage(root, await measureStorage(root, resolve(root, args[++i]!), it => (stop = it)))}.json`);
    } else throw trouble(`不认识 ${args[i]}，或缺少它的值。`, `Unknown, or its value is missing: ${args[i]}. See npm run capacity -- --help.`);
  }
  await step('容量推算 Capacity', note => {
    const page = filled(readFileSync(file, 'utf8'), sectionsOf(readInputs(root), note));
    writeFileSync(file, filled(page, { stamp: [`Made from inputs ${stampOf(root)}.`] }));
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
