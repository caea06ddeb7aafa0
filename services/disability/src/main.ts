import { run } from '@nuanxin/kit';
import disability from './service.ts';

await run(disability);
