import { run } from '@nuanxin/kit';
import homelessness from './service.ts';

await run(homelessness);
