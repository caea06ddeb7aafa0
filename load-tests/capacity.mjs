import { run } from '../infra/local/bootstrap.mjs';

await run('load-tests/src/capacity/main.ts');
