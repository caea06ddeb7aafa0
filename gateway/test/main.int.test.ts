import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerBooks, answerReviews, bookshop, openStall, type Stall } from './bookshop.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
let books: Stall;
let reviews: Stall;

beforeAll(async () => {
  books = await openStall(answerBooks);
  reviews = await openStall(answerReviews);
  writeFileSync(join(folder, 'supergraph.graphql'), bookshop);
});
afterAll(async () => {
  await books.close();
  await reviews.close();
  rmSync(folder, { recursive: true });
});

/** A gateway process and the lines it has logged. */
function start(env: Record<string, string>): { child: ChildProcess; lines: Record<string, unknown>[]; ended: Promise<unknown[]> } {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, SUPERGRAPH: join(folder, 'supergraph.graphql'), OPERATIONS: folder, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Record<string, unknown>[] = [];
  let rest = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    lines.push(...parts.map(it => JSON.parse(it) as Record<string, unknown>));
  });
  return { child, lines, ended: once(child, 'close') };
}

it("serves another graph's file as a process of its own, and stops when told", async () => {
  const operations = mkdtempSync(join(folder, 'operations-'));
  const { child, lines, ended } = start({ SUBGRAPH_BOOKS_URL: books.url, SUBGRAPH_BOOK_REVIEWS_URL: reviews.url, OPERATIONS: operations });
  await expect.poll(() => lines.find(it => it.msg === 'listening'), { timeout: 15_000 }).toBeDefined();
  const { url } = lines.find(it => it.msg === 'listening') as { url: string };
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ book(id: "b2") { title stars } }', variables: { name: 'secret' } }),
  });
  expect(await response.json()).toEqual({ data: { book: { title: '茶馆', stars: 5 } } });
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(JSON.stringify(lines)).not.toContain('secret');
}, 30_000);

it.each([
  ['a setting is wrong', { PORT: 'door' }, /PORT/],
  ['there is no such file', { SUPERGRAPH: '/nowhere.graphql' }, /nowhere\.graphql/],
  ['an operation in the folder is not one', { OPERATIONS: folder }, /operation supergraph\.graphql/],
])('says in one line why it cannot start when %s', async (_, env, reason) => {
  const { lines, ended } = start(env);
  expect(await ended).toEqual([1, null]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ msg: 'cannot start', reason: expect.stringMatching(reason) });
}, 30_000);
