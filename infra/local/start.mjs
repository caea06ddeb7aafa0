import { run } from './bootstrap.mjs';

await run('infra/local/main.ts');
