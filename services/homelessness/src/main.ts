import { run } from '@nuanxin/kit';
import { fillNameKeys } from '@nuanxin/ledger';
import homelessness from './service.ts';

await run(homelessness);
if (process.argv[2] === 'migrate' && !process.exitCode) await fillNameKeys(homelessness);
