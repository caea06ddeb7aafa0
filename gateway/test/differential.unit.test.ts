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
const faults = [0, 0.02, 0.05, 0.1, 0.2, 0.3];

/** What must be alike; of what is refused as a whole, nothing else matters: not what was asked meanwhile, nor what else went wrong. */
function comparable({ data, errors, calls }: Told): object {
  return data === undefined ? { isRefused: errors.length > 0 } : { data, errors, calls };
}

/** Where only some things of a list are asked about, the reference counts those, ours the elements of the list: engine.unit.test.ts. */
function withoutIndexes(told: Told): Told {
  return { ...told, errors: told.errors.map(it => ({ ...it, ...(it.path && { path: it.path.map(step => typeof step === 'number' ? '#' : step) }) })) };
}

function isSame(one: Told, other: Told): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

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
    const isOther = !isSame(told, expected) && isSame(withoutIndexes(told), withoutIndexes(expected));
    expect(comparable(isOther ? withoutIndexes(told) : told), about).toEqual(comparable(isOther ? withoutIndexes(expected) : expected));
    if (isOther) seen.otherIndex += 1;
    seen[told.data === undefined ? 'refused' : told.errors.length > 0 ? 'withErrors' : 'answered'] += 1;
  }
  console.log(`${name}: ${JSON.stringify(seen)}`);
  expect(seen.otherIndex).toBeLessThanOrEqual(Math.ceil(cases / 25));
  expect(seen.answered).toBeGreaterThan(cases / 3);
  expect(seen.withErrors).toBeGreaterThan(0);
  expect(weather.wholes).toBeGreaterThan(0);
}, 30_000 + cases * 100);
