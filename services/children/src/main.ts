import { run } from '@nuanxin/kit';
import children from './service.ts';

await run(children);
