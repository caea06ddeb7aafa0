import { describe, expect, it } from 'vitest';
import { MalformedResponse, ResponseReader } from '../src/http-response.ts';

const json = '{"data":{"name":"x"}}';
const told = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Answer:  whole \r\nContent-Length: ${json.length}\r\n\r\n${json}`;
const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{"data"\r\nE;of=use\r\n:{"name":"x"}}\r\n0\r\n\r\n';

/** Reads a text that arrives in pieces of a length. */
function read(text: string, piece = text.length): ReturnType<ResponseReader['take']> {
  const reader = new ResponseReader();
  let response: ReturnType<ResponseReader['take']>;
  for (let at = 0; at < text.length; at += piece) {
    expect(response).toBeUndefined();
    response = reader.take(text.slice(at, at + piece));
  }
  return response;
}

describe('a response', () => {
  it.each([['with a length', told], ['in chunks', chunked], ['in chunks, with a trailer', chunked.replace(/\r\n\r\n$/, '\r\nX-Sum: 1\r\n\r\n')]])(
    '%s, is read whatever pieces it arrives in', (_, text) => {
      for (let piece = 1; piece <= text.length; piece++) expect(read(text, piece)).toMatchObject({ status: 200, body: json, isKept: true });
    },
  );

  it('has its headers under lower-case names', () => {
    expect([...read(told)!.headers]).toEqual([['content-type', 'application/json'], ['x-answer', 'whole'], ['content-length', String(json.length)]]);
  });

  it('may be announced', () => {
    expect(read(`HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n${told}`)).toMatchObject({ status: 200, body: json });
  });

  it('without a length ends with the connection', () => {
    const reader = new ResponseReader();
    expect(reader.take(`HTTP/1.1 500 Oh\r\n\r\n${json}`)).toBeUndefined();
    expect(reader.end()).toMatchObject({ status: 500, body: json, isKept: false });
  });

  it('that ends before its length is none', () => {
    const reader = new ResponseReader();
    expect(reader.take(told.slice(0, -1))).toBeUndefined();
    expect(reader.end()).toBeUndefined();
  });

  it.each([['says close', told.replace('X-Answer', 'Connection: close\r\nX-Answer')], ['is of HTTP/1.0', told.replace('1.1', '1.0')]])('that %s is the last of its connection', (_, text) => {
    expect(read(text)).toMatchObject({ body: json, isKept: false });
  });

  it('has no body when its status says so', () => {
    expect(read('HTTP/1.1 204 No Content\r\n\r\n')).toMatchObject({ status: 204, body: '' });
  });

  it.each([
    ['another protocol', 'SSH-2.0-x\r\n\r\n'],
    ['a protocol that was not asked for', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['two lengths', told.replace('X-Answer', 'Content-Length: 1\r\nX-Answer')],
    ['a length that is none', told.replace(/Length: \d+/, 'Length: +5')],
    ['a length and chunks', chunked.replace('Transfer', 'Content-Length: 5\r\nTransfer')],
    ['an unknown coding', chunked.replace('chunked', 'gzip, chunked')],
    ['a folded header', told.replace('X-Answer', ' X-Answer')],
    ['a name with a space', told.replace('X-Answer:', 'X-Answer :')],
    ['a chunk without its end', chunked.replace('{"data"\r\n', '{"data"..')],
    ['a chunk without a size', chunked.replace('\r\n7\r\n', '\r\nx\r\n')],
    ['something after it', `${told}HTTP/1.1 200 OK\r\n\r\n`],
    ['a head without an end', `HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(3000)}`],
  ])('with %s is refused', (_, text) => {
    expect(() => read(text)).toThrow(MalformedResponse);
  });
});
