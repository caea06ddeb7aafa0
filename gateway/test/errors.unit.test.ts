import { describe, expect, it } from 'vitest';
import { codes, fromSubgraph, refusal, toClient } from '../src/errors.ts';

describe("a subgraph's error", () => {
  it.each([
    ['an accident', { message: 'connect ECONNREFUSED 10.1.2.3:5432 password=secret' }],
    ['an accident with a code of its own', { message: 'insert into elder (name) values …', extensions: { code: '23505', exception: { stack: 'x' } } }],
    ['a schema that drifted', { message: 'Cannot query field "secret"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    ['a name every object has', { message: 'secret', extensions: { code: 'constructor' } }],
  ])('that is %s says nothing of what broke', (_, error) => {
    expect(fromSubgraph(error, 'books')).toEqual({
      message: codes.INTERNAL_SERVER_ERROR.message,
      extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: codes.INTERNAL_SERVER_ERROR.messageEn, division: 'books' },
    });
  });

  it('keeps the words, the path and the field of a code for people, and nothing else', () => {
    const told = fromSubgraph({
      message: '身份证号校验位不对。', path: ['register', 'person'],
      extensions: { code: 'BAD_USER_INPUT', field: 'citizenId', messageEn: 'Wrong check digit.', stacktrace: ['at x.ts:1'], response: { url: 'http://x' } },
    }, 'books');
    expect(told).toEqual({
      message: '身份证号校验位不对。', path: ['register', 'person'],
      extensions: { code: 'BAD_USER_INPUT', field: 'citizenId', messageEn: 'Wrong check digit.', division: 'books' },
    });
  });

  it.each([
    'see http://10.0.0.1:4001/graphql', 'no route to 10.0.0.1', 'ECONNRESET by peer', 'at elder.ts:17', 'select * from elder', 'localhost refused', 'x'.repeat(501),
  ])('does not keep words that look like the inside: %s', message => {
    expect(fromSubgraph({ message, extensions: { code: 'NOT_FOUND', messageEn: message } }, 'books')).toEqual({
      message: codes.NOT_FOUND.message, extensions: { code: 'NOT_FOUND', messageEn: codes.NOT_FOUND.messageEn, division: 'books' },
    });
  });
});

describe('what a client is told', () => {
  it.each([
    ['Variable "$input" got invalid value "MARTIAN" at "input.categories[0]"; Value "MARTIAN" does not exist in "Kind" enum.', 'input.categories[0]'],
    ['Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"', 'first'],
    ['Something else.', null],
  ])('names the field of bad input: %s', (message, field) => {
    expect(toClient({ message, extensions: { code: 'BAD_USER_INPUT' } }).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('turns an unknown accident into the general one', () => {
    expect(toClient({ message: 'secret', extensions: { code: 'OOPS', stacktrace: ['secret'], response: { url: 'secret' } } })).toEqual({
      message: codes.INTERNAL_SERVER_ERROR.message,
      extensions: { code: 'INTERNAL_SERVER_ERROR', messageEn: codes.INTERNAL_SERVER_ERROR.messageEn },
    });
  });

  it('offers no name to whoever misspells one', () => {
    const told = toClient({ message: 'Cannot query field "titel" on type "Book". Did you mean "title" or "tile"?', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(JSON.stringify(told)).not.toMatch(/Did you mean|title/);
    expect(told.extensions?.messageEn).toBe('Cannot query field "titel" on type "Book".');
  });

  it('gives every code both languages and an HTTP status', () => {
    for (const [code, said] of Object.entries(codes)) {
      expect(said.message).toMatch(/\p{Script=Han}/u);
      expect(said.messageEn).toMatch(/^[\x20-\x7e]+$/);
      expect(refusal(code as keyof typeof codes).extensions.http).toEqual({ status: said.status });
    }
  });
});
