import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

const prelude = readFileSync(new URL('../prelude.graphql', import.meta.url), 'utf8');

/**
 * A division's schema with the words every division shares before it. A first line `# import "<path>"` in the file
 * brings another SDL file in, relative to it.
 */
export function readSchema(file: URL): DocumentNode {
  return parse(`${prelude}\n${withImports(file)}`);
}

function withImports(file: URL): string {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^# import "([^"]+)"$/gm)].map(([, path]) => withImports(new URL(path!, file)));
  return [...imports, text].join('\n');
}
