import { expect, expectTypeOf, test } from 'vitest';
import { type StateOf, type StepNameOf, defineStates, stateNames, stepNames } from '../src/states.ts';

const w = (en: string): { zh: string; en: string } => ({ zh: en, en });
const door = defineStates({
  name: 'door',
  initial: 'SHUT',
  states: { SHUT: w('shut'), OPEN: w('open'), GONE: w('gone') },
  steps: {
    OPEN_IT: { from: 'SHUT', to: 'OPEN', label: w('open') },
    SHUT_IT: { from: 'OPEN', to: 'SHUT', label: w('shut') },
    REMOVE: { from: ['SHUT', 'OPEN'], to: 'GONE', label: w('remove') },
  },
});

test('a machine tells what may come next', () => {
  expect(door.allowed('SHUT')).toEqual(['OPEN_IT', 'REMOVE']);
  expect(door.next('SHUT', 'OPEN_IT')).toBe('OPEN');
  expect(door.next('OPEN', 'OPEN_IT')).toBeUndefined();
  expect(door.allowed('GONE')).toEqual([]);
  expect(door.isFinal('GONE')).toBe(true);
  expect(door.isFinal('OPEN')).toBe(false);
  expect(stateNames(door)).toEqual(['SHUT', 'OPEN', 'GONE']);
  expect(stepNames(door)).toEqual(['OPEN_IT', 'SHUT_IT', 'REMOVE']);
});

test('its names are types', () => {
  expectTypeOf<StateOf<typeof door>>().toEqualTypeOf<'SHUT' | 'OPEN' | 'GONE'>();
  expectTypeOf<StepNameOf<typeof door>>().toEqualTypeOf<'OPEN_IT' | 'SHUT_IT' | 'REMOVE'>();
});

test('a wrong table does not start', () => {
  const states = { A: w('a'), B: w('b') };
  expect(() => defineStates({ name: 'x', initial: 'A', states, steps: {} })).toThrow('no step leads to B');
  const nowhere = { GO: { from: 'A', to: 'C' as 'B', label: w('go') } } as const;
  expect(() => defineStates({ name: 'x', initial: 'A', states, steps: nowhere })).toThrow('unknown state C');
  const lower = { go: { from: 'A', to: 'B', label: w('go') } } as const;
  expect(() => defineStates({ name: 'x', initial: 'A', states, steps: lower })).toThrow('go is no enum value');
});
