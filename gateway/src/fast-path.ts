import type { Asking } from './asking.ts';
import { isUnauthenticated, named } from './apollo-server.ts';
import type { Admission } from './admission.ts';
import { bytesOf, type Bytes } from './bytes.ts';
import type { Engine, Known } from './engine/engine.ts';
import { toClient } from './errors.ts';
import type { RegularQuestion } from './question.ts';

/** An answer of the fast path. */
export type FastAnswer = {
  /** HTTP status. */
  status: number;
  /** The whole body. */
  body: Bytes;
};

/**
 * The operation of a question that was parsed, found valid and planned before, and that may be asked with these variables. Whatever is
 * new, or to be refused, is left to Apollo Server; both ways answer alike to the byte.
 */
export function knownOperation(engine: Engine, { isFit }: Admission, question: RegularQuestion): Known | undefined {
  const { query, operationName, variables } = question;
  const known = engine.known(query, operationName);
  return known && isFit(known.document, operationName, variables) && engine.areGood(known, variables) ? known : undefined;
}

/** Answers past Apollo Server. Rejects when nothing can be answered. */
export async function answerFast(known: Known, variables: RegularQuestion['variables'], asking: Asking): Promise<FastAnswer> {
  const { whole, data, errors } = await known.run(variables, asking);
  if (whole !== undefined) return { status: 200, body: `${whole}\n` };
  const text = JSON.stringify(data);
  if (errors.length === 0) return { status: 200, body: `{"data":${text}}\n` };
  const told = errors.map(it => named(toClient(it), asking.correlationId));
  return { status: isUnauthenticated(data, told) ? 401 : 200, body: `{"errors":${bytesOf(JSON.stringify(told))},"data":${text}}\n` };
}
