import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { StoredOperation } from './operations.ts';

/** A page or file of the query explorer. */
export type Served = {
  /** Its media type. */
  type: string;
  /** Its content. */
  body: string | Buffer;
};

/** What the explorer answers at a path; nothing for a path that is not its own. */
export type Explorer = (path: string) => Served | undefined;

/** Everything from this address and nothing from any other; GraphiQL's fonts are data in its style sheet. */
export const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self' data:", "font-src 'self' data:",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** GraphiQL from its npm package, with the stored operations and, from the file `tokensFile`, ready-made tokens of the roles. */
export function explorer(operations: readonly StoredOperation[], tokensFile: string | undefined): Explorer {
  const require = createRequire(import.meta.url);
  const ofPackage = (name: string, file: string) => readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file));
  const ofOurs = (file: string) => readFileSync(new URL(`../explorer/${file}`, import.meta.url));
  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  const json = 'application/json; charset=utf-8';
  const files = new Map<string, () => Served>([
    ['/', () => ({ type: 'text/html; charset=utf-8', body: ofOurs('index.html') })],
    ['/explorer/explorer.js', () => ({ type: script, body: ofOurs('explorer.js') })],
    ['/explorer/explorer.css', () => ({ type: style, body: ofOurs('explorer.css') })],
    ['/explorer/icon.svg', () => ({ type: 'image/svg+xml', body: ofOurs('icon.svg') })],
    ['/explorer/react.js', () => ({ type: script, body: ofPackage('react', 'umd/react.production.min.js') })],
    ['/explorer/react-dom.js', () => ({ type: script, body: ofPackage('react-dom', 'umd/react-dom.production.min.js') })],
    ['/explorer/graphiql.js', () => ({ type: script, body: ofPackage('graphiql', 'graphiql.min.js') })],
    ['/explorer/graphiql.css', () => ({ type: style, body: ofPackage('graphiql', 'graphiql.min.css') })],
    ['/explorer/operations.json', () => ({ type: json, body: JSON.stringify(operations) })],
    ['/explorer/tokens.json', () => ({ type: json, body: tokensFile ? readFileSync(tokensFile, 'utf8') : '[]' })],
  ]);
  return path => files.get(path)?.();
}
