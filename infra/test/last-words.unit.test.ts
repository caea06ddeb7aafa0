import { expect, it } from 'vitest';
import { lastWords } from '../local/processes.ts';

it('the last words of a program leave out the stack and read log lines', () => {
  const text = [
    '{"level":30,"msg":"serving"}', '{"level":60,"err":{"message":"column x does not exist","stack":"…"},"msg":"cannot start"}',
    'Error: because', '    at run (file.ts:1:1)', '    at other (file.ts:2:1)', '', '{ code: 1 }', '',
  ].join('\n');
  expect(lastWords(text, 4)).toBe('    serving\n    cannot start: column x does not exist\n    Error: because\n    { code: 1 }');
  expect(lastWords(text, 1)).toBe('    { code: 1 }');
});
