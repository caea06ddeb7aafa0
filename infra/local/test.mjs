import { run } from './bootstrap.mjs';

await run('infra/local/test.ts');
