import { run } from '@nuanxin/kit';
import { fillNameKeys } from '@nuanxin/ledger';
import disability from './service.ts';

await run(disability);
if (process.argv[2] === 'migrate' && !process.exitCode) await fillNameKeys(disability);
