import { SignJWT, UnsecuredJWT } from 'jose';
import { createHmac, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/gateway.ts';
import { answerBooks, ask, openMint, openShop, openStall, type Mint, type Stall } from './bookshop.ts';

let books: Stall;
let mint: Mint;
let gateway: Gateway;

beforeAll(async () => {
  books = await openStall(answerBooks);
  mint = await openMint();
  gateway = await openShop({ BOOKS: books.url }, { issuer: { jwksUrl: mint.jwksUrl, issuer: 'https://issuer.test', audience: 'shop' } });
});
afterAll(async () => {
  await gateway.close();
  await mint.close();
  await books.close();
});

const question = '{ book(id: "b1") { title } }';
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a bearer', () => {
  it('that is good is passed on as it came', async () => {
    const token = await mint.token();
    const { status, data } = await ask(gateway, question, { headers: { authorization: `Bearer ${token}` } });
    expect([status, data]).toEqual([200, { book: { title: '边城' } }]);
    expect(books.calls.at(-1)?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it('that is absent leaves the saying of no to the subgraphs', async () => {
    const { status } = await ask(gateway, question);
    expect(status).toBe(200);
    expect(books.calls.at(-1)?.headers).not.toHaveProperty('authorization');
  });

  const claims = { sub: 'reader', iss: 'https://issuer.test', aud: 'shop', exp: Math.floor(Date.now() / 1000) + 300 };
  it.each<[string, () => string | Promise<string>]>([
    ['expired', () => mint.token({ exp: Math.floor(Date.now() / 1000) - 3600 })],
    ['of another issuer', () => mint.token({ iss: 'https://other.test' })],
    ['for another audience', () => mint.token({ aud: 'other' })],
    ['unsigned', () => new UnsecuredJWT({}).setSubject('reader').setIssuer('https://issuer.test').setAudience('shop').setExpirationTime('5m').encode()],
    ['signed by HMAC with the public key', () => {
      const text = `${base64url({ alg: 'HS256', kid: 'k1' })}.${base64url(claims)}`;
      const key = createPublicKey({ key: mint.publicJwk, format: 'jwk' }).export({ format: 'pem', type: 'spki' });
      return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
    }],
    ['edited', async () => {
      const [head, , signature] = (await mint.token()).split('.');
      return `${head}.${base64url({ ...claims, role: 'ADMIN' })}.${signature}`;
    }],
    ['of an unknown key', () => new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'other' }).sign(mint.privateKey)],
    ['without an end', () => new SignJWT({ sub: 'reader', iss: claims.iss, aud: claims.aud }).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(mint.privateKey)],
    ['no token at all', () => 'secret'],
  ])('that is %s is refused before any subgraph hears of it', async (_, token) => {
    const before = books.calls.length;
    const { status, errors, data, text } = await ask(gateway, question, { headers: { authorization: `Bearer ${await token()}` } });
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED', messageEn: expect.any(String), correlationId: expect.any(String) } }]);
    expect(text).not.toContain('secret');
    expect(books.calls.length).toBe(before);
  });

  it('of another scheme is refused', async () => {
    expect((await ask(gateway, question, { headers: { authorization: 'Basic cmVhZGVyOnNlY3JldA==' } })).status).toBe(401);
  });

  it('is refused where no issuer is known', async () => {
    const other = await openShop({ BOOKS: books.url });
    expect((await ask(other, question, { headers: { authorization: `Bearer ${await mint.token()}` } })).status).toBe(401);
    await other.close();
  });

  it('is not called bad when the keys cannot be fetched', async () => {
    const other = await openShop({ BOOKS: books.url }, { issuer: { jwksUrl: 'http://127.0.0.1:1/jwks.json', issuer: 'https://issuer.test', audience: 'shop' } });
    const { status, errors } = await ask(other, question, { headers: { authorization: `Bearer ${await mint.token()}` } });
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    await other.close();
  });
});
