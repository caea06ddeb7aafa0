import { run } from '@nuanxin/kit';
import organizations from './service.ts';

await run(organizations);
