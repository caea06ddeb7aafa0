import type { ServerResponse } from 'node:http';

const always = ['x-content-type-options', 'nosniff', 'referrer-policy', 'no-referrer', 'cache-control', 'no-store'];

/** What the characters of a body stand for: themselves, or bytes. */
export type Encoding = 'utf8' | 'latin1';

/** Sends a whole response, head and body together; `headers` are names and values by turns. Does nothing when the client has gone. */
export function send(
  response: ServerResponse, status: number, headers: readonly string[], body: string | Buffer, encoding: Encoding = 'utf8',
): void {
  if (response.destroyed) return;
  const length = typeof body === 'string' ? Buffer.byteLength(body, encoding) : body.length;
  response.writeHead(status, [...headers, ...always, 'content-length', String(length)]).end(body, encoding);
}
