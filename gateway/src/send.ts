import type { ServerResponse } from 'node:http';

const always = ['x-content-type-options', 'nosniff', 'referrer-policy', 'no-referrer', 'cache-control', 'no-store'];

/** Sends a whole response, head and body together; `headers` are names and values by turns. Does nothing when the client has gone. */
export function send(response: ServerResponse, status: number, headers: readonly string[], body: string | Buffer, encoding: 'utf8' | 'latin1' = 'utf8'): void {
  if (response.destroyed) return;
  const length = typeof body === 'string' ? Buffer.byteLength(body, encoding) : body.length;
  response.writeHead(status, [...headers, ...always, 'content-length', String(length)]).end(body, encoding);
}
