/**
 * Writes `shared/casework/han.txt` from the npm packages pinyin-pro and opencc-js, so that no service carries them (pinyin-pro takes
 * 35 MB in each process, the table 5). Run again after a package changes: `node infra/data/src/import-han.ts`; keys of names are then to be
 * made anew (shared/ledger/src/name-key.ts).
 */
import { writeFileSync } from 'node:fs';
import { writeHan } from './han.ts';

writeFileSync(new URL('../../../shared/casework/han.txt', import.meta.url), writeHan());
