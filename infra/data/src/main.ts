/** Writes the fixtures: `node infra/data/src/main.ts --out <folder>`. */
import { parseArgs } from 'node:util';
import { allFixtures } from './fixtures.ts';
import { writeFixtures } from './fixture.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error('Say where to: --out <folder>');
  process.exit(2);
}
const written = writeFixtures(values.out, allFixtures());
for (const { file, lines } of written) console.log(`${String(lines).padStart(6)}  ${file}`);
console.log(`${String(written.reduce((sum, it) => sum + it.lines, 0)).padStart(6)}  in all`);
