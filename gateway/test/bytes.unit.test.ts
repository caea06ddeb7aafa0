import { expect, it } from 'vitest';
import { bytesOf, inBytes, inText, parseBytes, parseText, textOf } from '../src/bytes.ts';

const texts = ['plain', '社工站', '😀', 'é', '\u2028', '"quoted" \\ and\nbroken', '\u0007', '\ud800 alone'];

it.each(texts)('JSON of %j survives being read and written as bytes', text => {
  const value = { [text]: [text, { text }], __proto: 1 };
  expect(inText(inBytes(value))).toEqual(value);
  for (const json of [JSON.stringify(value), JSON.stringify(value).replace(/[\x80-\uffff]/g, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)]) {
    expect(parseText(bytesOf(json))).toEqual(value);
    expect(JSON.parse(textOf(JSON.stringify(parseBytes(bytesOf(json)))))).toEqual(value);
  }
});

it('a byte is a character', () => {
  expect([...bytesOf('张')].map(it => it.charCodeAt(0))).toEqual([...Buffer.from('张', 'utf8')]);
});

it.each(['{"a": ', '\ufeff{}', '{"a": "\\u12"}', ''])('what is no JSON is none as bytes either: %j', json => {
  expect(() => parseText(bytesOf(json))).toThrow(SyntaxError);
  expect(() => parseBytes(bytesOf(json))).toThrow(SyntaxError);
});
