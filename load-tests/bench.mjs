import { run } from '../infra/local/bootstrap.mjs';

await run('load-tests/src/bench/main.ts');
