import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredOperation } from '../src/operations.ts';
import { answerBooks, answerReviews, openMint, openShop, openStall } from './bookshop.ts';

/** A role as the picker offers it. */
type Role = { role: string; label: string; token: string };

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.log('skipped: no chromium');

const places: { name: string; url: string; roles: Role[] }[] = [];
const closing: (() => Promise<void> | void)[] = [];
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  places.push(await openOwnPlace());
  if (process.env.GRAPH_URL && process.env.TOKENS_FILE) {
    places.push({ name: 'graph', url: new URL(process.env.GRAPH_URL).origin, roles: JSON.parse(readFileSync(process.env.TOKENS_FILE, 'utf8')) as Role[] });
  }
  browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  for (const close of closing.reverse()) await close();
});

/** The bookshop with an explorer, one role and one stored operation. */
async function openOwnPlace(): Promise<typeof places[number]> {
  const [books, reviews, mint] = [await openStall(answerBooks), await openStall(answerReviews), await openMint()];
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  const roles = [{ role: 'READER', label: '读者', token: await mint.token() }];
  writeFileSync(join(folder, 'tokens.json'), JSON.stringify(roles));
  const query = '# 一本书\n# One book\n# variables: {"id": "b1"}\nquery OneBook($id: ID!) {\n  book(id: $id) { title author { name } reviews { text } }\n}\n';
  const gateway = await openShop({ BOOKS: books.url, BOOK_REVIEWS: reviews.url }, {
    isExplorerOn: true, explorerTokens: join(folder, 'tokens.json'), issuer: { jwksUrl: mint.jwksUrl, issuer: 'https://issuer.test', audience: 'shop' },
    operations: [{ name: 'OneBook', file: 'one-book.graphql', title: '一本书', titleEn: 'One book', query, variables: { id: 'b1' } }],
  });
  closing.push(() => books.close(), () => reviews.close(), () => mint.close(), () => rmSync(folder, { recursive: true }), () => gateway.close());
  return { name: 'bookshop', url: gateway.url, roles };
}

/** The first stored operation and role that together bring data and no error. */
async function answerable(url: string, roles: readonly Role[]): Promise<{ operation: StoredOperation; role: number }> {
  const operations = await (await fetch(`${url}/explorer/operations.json`)).json() as StoredOperation[];
  for (const operation of operations) {
    for (const [index, { token }] of roles.entries()) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: operation.query, variables: operation.variables }),
      });
      const { data, errors } = await response.json() as { data?: Record<string, unknown>; errors?: unknown };
      if (!errors && data && Object.values(data).some(it => it !== null)) return { operation, role: index };
    }
  }
  throw new Error('no stored operation brings data to any role');
}

describe.skipIf(!hasBrowser).each(process.env.GRAPH_URL ? [0, 1] : [0])('the explorer of place %i', index => {
  it('runs a stored operation in a role, in the browser, and asks no other host for anything', async () => {
    const { url, roles } = places[index]!;
    const { operation, role } = await answerable(url, roles);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    const foreign: string[] = [];
    const bearers: (string | undefined)[] = [];
    page.on('console', it => { if (it.type() === 'error' || it.type() === 'warning') complaints.push(it.text()); });
    page.on('pageerror', it => complaints.push(it.message));
    page.on('request', it => {
      if (!/^(data|blob):/.test(it.url()) && new URL(it.url()).origin !== url) foreign.push(it.url());
      if (it.url() === `${url}/graphql` && it.postData()?.includes(operation.name)) bearers.push(it.headers().authorization);
    });

    await page.goto(url);
    expect(await page.title()).toBe('查询台 · Query explorer');
    await page.getByRole('button', { name: /execute query/i }).waitFor();
    await page.selectOption('#role', { index: role + 1 });
    await page.selectOption('#operation', operation.name);
    await page.locator('.graphiql-query-editor', { hasText: operation.name }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await expect.poll(() => page.locator('.graphiql-response').innerText(), { timeout: 15_000 }).toMatch(/"data": ?\{/);

    // The editor draws only the lines in sight: the beginning of the answer tells data from errors.
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('"errors"');
    expect(bearers).toEqual([`Bearer ${roles[role]!.token}`]);
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByText('Root Types').waitFor();
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `explorer-${places[index]!.name}.png`) });
    await context.close();
  }, 60_000);
});
