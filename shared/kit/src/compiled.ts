import { GraphQLError, Kind, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Work } from './work.ts';

/** What was sent to be asked, before anything is known of its shape. */
export type Question = { query?: unknown; operationName?: unknown; variables?: unknown; extensions?: unknown };

/** An answer as it goes out: its text, its HTTP status, and whether it is data without errors. */
export type Compiled = { text: string; status: number; isWhole: boolean };

/** Answers a question by the compiled form of its text, or undefined: then Apollo Server is to be asked, and nothing was done yet. */
export type Answerer = (question: Question, work: Work) => Promise<Compiled | undefined>;

/** Texts that are remembered; the one asked longest ago is given up first. */
const remembered = 500;

type Known = CompiledQuery | 'asked once' | 'not for us';

/**
 * Compiles what is asked again: the gateway asks the same few texts for ever. A text that is new, invalid, of several operations, or whose
 * variables do not fit is Apollo Server's, so that every refusal is its. `format` says an error to the caller.
 */
export function answerer(schema: GraphQLSchema, format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError): Answerer {
  const texts = new Map<string, Known>();

  function compiled(text: string): CompiledQuery | undefined {
    const known = texts.get(text);
    texts.delete(text);
    const now = !known ? 'asked once' : known === 'asked once' ? compile(schema, text) : known;
    texts.set(text, now);
    if (texts.size > remembered) texts.delete(texts.keys().next().value!);
    return typeof now === 'string' ? undefined : now;
  }

  return async ({ query: text, operationName, variables = {}, extensions }, work) => {
    if (typeof text !== 'string' || extensions || typeof variables !== 'object' || Array.isArray(variables)) return undefined;
    const query = compiled(text);
    if (!query || (operationName && operationName !== names.get(query))) return undefined;
    const { data, errors } = (await query.query(undefined, work, variables ?? {})) as ExecutionResult;
    if (data === undefined) return undefined; // the variables do not fit: nothing was done
    if (!errors) return { text: `{"data":${JSON.stringify(data)}}`, status: 200, isWhole: true };
    let status = 200;
    const told = errors.map(error => {
      const { http, ...extensions } = (error.extensions ?? {}) as { http?: { status?: number } } & Record<string, unknown>;
      status = http?.status ?? status;
      return format({ ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } }, error);
    });
    return { text: JSON.stringify({ errors: told, data }), status, isWhole: false };
  };
}

const names = new WeakMap<CompiledQuery, string | undefined>();

function compile(schema: GraphQLSchema, text: string): Known {
  const document = documentOf(text);
  const [operation, ...others] = document?.definitions.filter(it => it.kind === Kind.OPERATION_DEFINITION) ?? [];
  if (!document || !operation || others.length || validate(schema, document).length) return 'not for us';
  const query = compileQuery(schema, document);
  if (!isCompiledQuery(query)) return 'not for us';
  names.set(query, operation.name?.value);
  return query;
}

function documentOf(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
