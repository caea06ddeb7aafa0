import { run } from '@nuanxin/kit';
import { fillNameKeys } from '@nuanxin/ledger';
import children from './service.ts';

await run(children);
if (process.argv[2] === 'migrate' && !process.exitCode) await fillNameKeys(children);
