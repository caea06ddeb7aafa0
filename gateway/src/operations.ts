import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

/** A question of a real client, kept as a file that people read. */
export type StoredOperation = {
  /** The operation's name in the query. */
  name: string;
  /** Its file's name. */
  file: string;
  /** What it asks, in Chinese: the first comment line. */
  title: string;
  /** What it asks, in English: the second comment line. */
  titleEn: string;
  /** The whole text of the file. */
  query: string;
  /** Variables to begin with: the line `# variables: {…}`. */
  variables: Record<string, unknown>;
};

/** Reads every `*.graphql` of a folder; throws, naming the file, when one is not a titled file of one named operation. */
export function readOperations(folder: string | URL): StoredOperation[] {
  const base = typeof folder === 'string' ? folder.replace(/\/?$/, '/') : folder;
  return readdirSync(folder).filter(it => it.endsWith('.graphql')).sort().map(file => {
    try {
      return readOperation(file, readFileSync(typeof base === 'string' ? base + file : new URL(file, base), 'utf8'));
    } catch (cause) {
      throw new Error(`operation ${file}: ${(cause as Error).message}`, { cause });
    }
  });
}

/** One stored operation from its text. */
export function readOperation(file: string, query: string): StoredOperation {
  const [operation, ...others] = parse(query).definitions.filter(it => it.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name || others.length > 0) throw new Error('holds not exactly one named operation');
  const comments = (/^(?:[ \t]*#.*\n)*/.exec(query)?.[0] ?? '').split('\n').map(it => it.replace(/^[ \t]*# ?/, '').trim()).filter(Boolean);
  const [title, titleEn] = comments.filter(it => !it.startsWith('variables:'));
  if (!title || !titleEn) throw new Error('does not begin with a title in Chinese and one in English');
  const variables: unknown = JSON.parse(/^[ \t]*#[ \t]*variables:(.*)$/m.exec(query)?.[1] ?? '{}');
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) throw new Error('variables are not a JSON object');
  return { name: operation.name.value, file, title, titleEn, query, variables: variables as Record<string, unknown> };
}
