import type { IncomingMessage } from 'node:http';
import type { Bytes } from './bytes.ts';
import { refusal } from './errors.ts';

/** What a client may put into a body or a query string, before anything is known of its shape. */
export type Question = { query?: unknown; operationName?: unknown; variables?: unknown; extensions?: unknown };

/** A question as nearly all are. */
export type RegularQuestion = { query: string; operationName: string | undefined; variables: Readonly<Record<string, unknown>> };

/** Bytes of a request body. Source: security.md control table. */
const bodyLimit = 256 * 1024;

/** The body of a JSON request; nothing for another media type, which Apollo Server refuses. Rejects with a coded refusal. */
export function bodyOf(request: IncomingMessage): Promise<Bytes | undefined> {
  return new Promise((resolve, reject) => {
    const { headers } = request;
    if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return resolve(undefined);
    if (Number(headers['content-length'] ?? 0) > bodyLimit) return reject(refusal('PAYLOAD_TOO_LARGE'));
    let body: Bytes = '';
    const take = (piece: Buffer) => {
      body += piece.toString('latin1');
      if (body.length <= bodyLimit) return;
      request.off('data', take).pause();
      reject(refusal('PAYLOAD_TOO_LARGE'));
    };
    request.on('data', take);
    request.on('end', () => resolve(body));
    request.on('error', () => reject(refusal('BAD_REQUEST')));
  });
}

/** A body read as JSON; throws a coded refusal. */
export function readBody(body: Bytes | undefined, read: (json: Bytes) => unknown): unknown {
  if (body === undefined) return undefined;
  try {
    return read(body);
  } catch {
    throw refusal('BAD_REQUEST', {}, { message: '请求内容不是有效的 JSON。', messageEn: 'The request body is not valid JSON.' });
  }
}

/** The question of a GET request, as far as it can be read. */
export function questionIn(search: string): Question {
  const parameters = new URLSearchParams(search);
  const variables = parameters.get('variables');
  try {
    const operationName = parameters.get('operationName') ?? undefined;
    return { query: parameters.get('query'), operationName, variables: variables && JSON.parse(variables) };
  } catch {
    return {};
  }
}

/** A body as a regular question; nothing when anything in it is not as usual. */
export function regular(body: unknown): RegularQuestion | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { query, operationName: given, variables: all, extensions } = body as Question;
  const operationName = given ?? undefined;
  const variables = all ?? {};
  if (typeof query !== 'string' || (extensions ?? undefined) !== undefined) return undefined;
  if (operationName !== undefined && (typeof operationName !== 'string' || operationName === '')) return undefined;
  if (typeof variables !== 'object' || Array.isArray(variables)) return undefined;
  return { query, operationName, variables: variables as Record<string, unknown> };
}
