import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import { refusal } from './errors.ts';
import { limits, pageVariables, refuseTooMuch, storedTokens, tooMuch } from './limits.ts';
import type { StoredOperation } from './operations.ts';
import type { Question } from './question.ts';

/** Who may pass before anything expensive is done. */
export type Admission = {
  /** Throws a refusal before Apollo Server sees the question; leaves what is malformed to it, which says so. */
  admit: (question: Question) => void;
  /** Leaves out the name of a text's only operation: plans are kept by text and name, and one plan is enough. */
  withoutNeedlessName: (body: unknown) => unknown;
  /** Whether an operation of a text that was admitted before may be asked again, with these variables. */
  isFit: (document: DocumentNode, name: string | undefined, variables: Readonly<Record<string, unknown>>) => boolean;
};

/** Parsed texts to keep, and the longest of them in characters, so that what is kept has a bound. */
const parsedTexts = 500;
const parsedLength = 16 * 1024;

/** Sets of page sizes to remember of one text: clients have a few that they use. */
const sizesOfText = 50;

/** Opens the admission; of stored operations only the page sizes are looked at. */
export function openAdmission(operations: readonly StoredOperation[]): Admission {
  const stored = new Set(operations.map(it => it.query));
  const parsed = new Map<string, DocumentNode>();
  const sizes = new WeakMap<DocumentNode, { names: readonly string[]; fit: Set<string> }>();

  function admit({ query, operationName, variables, extensions }: Question): void {
    if (typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions) {
      throw refusal('PERSISTED_QUERY_NOT_SUPPORTED');
    }
    if (typeof query !== 'string') return;
    let document = parsed.get(query);
    if (!document) {
      try {
        document = parse(query, { maxTokens: stored.has(query) ? storedTokens : limits.tokens, noLocation: true });
      } catch (cause) {
        if (cause instanceof GraphQLError && / tokens\b/.test(cause.message)) throw tooMuch('tokens');
        if (cause instanceof RangeError) throw tooMuch('depth');
        return;
      }
      if (query.length <= parsedLength) parsed.set(query, document);
      if (parsed.size > parsedTexts) parsed.delete(parsed.keys().next().value!);
    }
    const name = typeof operationName === 'string' ? operationName : undefined;
    const names = document.definitions.flatMap(it => it.kind === Kind.OPERATION_DEFINITION ? [it.name?.value] : []);
    if (name === undefined ? names.length > 1 : !names.includes(name)) throw refusal('OPERATION_RESOLUTION_FAILURE');
    const given = typeof variables === 'object' && variables !== null ? variables as Record<string, unknown> : {};
    const refused = refuseTooMuch(document, name, given, stored.has(query));
    if (refused) throw refused;
  }

  function withoutNeedlessName(body: unknown): unknown {
    const { query, operationName } = (body ?? {}) as Question;
    const document = typeof query === 'string' && operationName ? parsed.get(query) : undefined;
    const [only, ...others] = document?.definitions.filter(it => it.kind === Kind.OPERATION_DEFINITION) ?? [];
    if (!only || others.length > 0 || only.name?.value !== operationName) return body;
    const { operationName: _, ...rest } = body as Record<string, unknown>;
    return rest;
  }

  function isFit(document: DocumentNode, name: string | undefined, variables: Readonly<Record<string, unknown>>): boolean {
    let of = sizes.get(document);
    if (!of) sizes.set(document, of = { names: pageVariables(document), fit: new Set() });
    if (of.names.length === 0) return true;
    // Only whole numbers among these variables decide; whatever else they are is as good as nothing here.
    const asked = of.names.map(it => Object.hasOwn(variables, it) ? typeof variables[it] === 'number' ? variables[it] : '?' : '').join();
    const key = `${name ?? ''}:${asked}`;
    if (of.fit.has(key)) return true;
    if (refuseTooMuch(document, name, variables, true)) return false;
    if (of.fit.size >= sizesOfText) of.fit.clear();
    of.fit.add(key);
    return true;
  }

  return { admit, withoutNeedlessName, isFit };
}
