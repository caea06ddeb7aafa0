import { run } from '@nuanxin/kit';
import { fillNameKeys } from '@nuanxin/ledger';
import charity from './service.ts';

await run(charity);
if (process.argv[2] === 'migrate' && !process.exitCode) await fillNameKeys(charity);
