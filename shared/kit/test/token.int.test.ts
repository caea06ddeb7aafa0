import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { authenticator, type Actor } from '../src/actor.ts';

const settings = { issuer: 'https://issuer.test', audience: 'nuanxin' };
const actor: Actor = { id: 'a', role: 'R', actsAs: ['R'], scopes: new Set(), lo: 0, hi: 0, clearance: 0, own: [] };
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let issuer: Server;
let url: string;
let fetched = 0;

beforeAll(async () => {
  keys = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256' };
  issuer = createServer((_, response) => {
    fetched++;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => issuer.once('listening', resolve));
  url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/`;
});
afterAll(() => void issuer.close());

const sign = (lifetime: number, issued = Date.now() / 1000) =>
  new SignJWT({ role: 'R' }).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setIssuer(settings.issuer).setAudience(settings.audience).setSubject('a')
    .setIssuedAt(Math.floor(issued)).setExpirationTime(Math.floor(issued + lifetime)).sign(keys.privateKey);
const check = (policy: { actorOf: () => Actor | null } = { actorOf: () => actor }, jwksUrl = url) => authenticator({ ...settings, jwksUrl }, { ...policy, scopes: new Set() });

test('a verified token is remembered, yet never past its expiry', async () => {
  const verify = check();
  const token = `Bearer ${await sign(120)}`;
  expect(await verify(token)).toEqual(actor);
  expect(await verify(token)).toEqual(actor);
  expect(fetched).toBe(1);
  vi.useFakeTimers({ now: Date.now() + 121_000 + 60_000, toFake: ['Date'] });
  try {
    await expect(verify(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  } finally {
    vi.useRealTimers();
  }
});

test('an expired, an altered and a nobody\'s token are refused; no header is nobody', async () => {
  const verify = check();
  expect(await verify(undefined)).toBeNull();
  const token = await sign(120);
  for (const bad of [`Bearer ${await sign(10, Date.now() / 1000 - 600)}`, `Bearer ${token.slice(0, -6)}AAAAAA`, token, 'Bearer x']) {
    await expect(verify(bad)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  }
  await expect(check({ actorOf: () => null })(`Bearer ${token}`)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});

test('keys that cannot be fetched are an outage, no fault of the caller', async () => {
  const verify = check({ actorOf: () => actor }, 'http://127.0.0.1:1/');
  await expect(verify(`Bearer ${await sign(120)}`)).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
});
