import { run } from '../local/bootstrap.mjs';

await run('infra/load-data/main.ts');
