import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { supergraphFile } from '../src/compose.ts';
import { openPair, type Told } from './differential.ts';
import { randomOperation } from './random-operation.ts';
import { openRandom } from './random.ts';
import { zoo } from './zoo.ts';

/** So many random operations for each supergraph; `DIFFERENTIAL=20000 npm test -- --only unit differential` asks more. */
const cases = Number(process.env.DIFFERENTIAL ?? 150);
/** Where the sequence begins: printed, so that what was found is found again. */
const seed = process.env.DIFFERENTIAL_SEED ?? String(Date.now() % 1_000_000);

/** How often something is wrong in a case. */
const faults = [0, 0, 0.01, 0.03, 0.1, 0.2];

const withoutIndexes = (told: Told) => JSON.stringify(told.errors.map(({ path, ...rest }) => ({ ...rest, path: path?.map(step => typeof step === 'number' ? '#' : step) })));

it.each([['zoo', zoo], ['our own graph', readFileSync(supergraphFile, 'utf8')]])('the compiled engine answers as @apollo/gateway does: %s', async (name, supergraph) => {
  console.log(`${name}: ${cases} random operations, DIFFERENTIAL_SEED=${seed}`);
  const { schema, weather, reference, ours } = await openPair(supergraph);
  const seen = { answered: 0, withErrors: 0, refused: 0, otherIndex: 0 };
  for (let at = 0; at < cases; at++) {
    const random = openRandom(`${seed} ${name} ${at}`);
    const operation = randomOperation(schema, random);
    weather.seed = `${seed} ${at}`;
    weather.faults = random.pick(faults);
    const [expected, told] = [await reference(operation), await ours(operation)];
    const about = `case ${at} of seed ${seed}, faults ${weather.faults}: ${operation.query} ${JSON.stringify(operation.variables)}`;
    expect(told.data, about).toBe(expected.data);
    if (expected.data === undefined) {
      seen.refused += 1; // as a whole: what else was asked meanwhile does not matter, nor what else went wrong
      expect(told.errors.length, about).toBeGreaterThan(0);
      continue;
    }
    expect(told.calls, about).toEqual(expected.calls);
    // Where only some things of a list are asked about, the reference counts those, ours the elements of the list: fetch.unit.test.ts.
    if (withoutIndexes(told) === withoutIndexes(expected) && JSON.stringify(told.errors) !== JSON.stringify(expected.errors)) seen.otherIndex += 1;
    else expect(told.errors, about).toEqual(expected.errors);
    seen[told.errors.length > 0 ? 'withErrors' : 'answered'] += 1;
  }
  console.log(`${name}: ${JSON.stringify(seen)}`);
  expect(seen.otherIndex).toBeLessThanOrEqual(Math.ceil(cases / 50));
  expect(seen.answered).toBeGreaterThan(cases / 3);
  expect(seen.withErrors).toBeGreaterThan(cases / 50);
  expect(weather.wholes).toBeGreaterThan(0);
}, 30_000 + cases * 100);
