import { expect, it } from 'vitest';
import { openTexts } from '../src/engine/texts.ts';

it('remembers what fits, and longest what is asked for', () => {
  const texts = openTexts<number>(10);
  texts.set('aaaa', 1);
  texts.set('bbbb', 2);
  for (let at = 0; at < 20; at++) {
    texts.set(`${at}`.padEnd(4), at);
    expect(texts.get('aaaa'), `after ${at}`).toBe(1);
  }
  expect(texts.get('bbbb')).toBeUndefined();
});

it('has a bound, whatever comes', () => {
  const texts = openTexts<number>(1000);
  const all = Array.from({ length: 1000 }, (_, at) => `${at}`.padEnd(40));
  for (const [at, text] of all.entries()) texts.set(text, at);
  expect(all.filter(it => texts.get(it) !== undefined).length).toBeLessThanOrEqual(52);
  texts.set('x'.repeat(5000), 1);
  expect(texts.get('x'.repeat(5000))).toBe(1);
});
