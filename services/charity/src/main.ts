import { run } from '@nuanxin/kit';
import charity from './service.ts';

await run(charity);
