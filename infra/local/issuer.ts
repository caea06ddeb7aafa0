import { createPrivateKey, createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose';
import type { Actor } from './actors.ts';

/** Who says that a token is good. */
export const ISSUER = 'https://issuer.nuanxin.local';
/** For whom tokens are meant. */
export const AUDIENCE = 'nuanxin';
/** Life of a local token, days (judgement: a demo may be open over a month; production tokens live minutes). */
const DAYS = 30;

/** A local token issuer. */
export interface Issuer {
  /** Sign a token for an actor. */
  sign(actor: Actor): Promise<string>;
  /** Its public keys, as a JWK set. */
  keys: object;
}

/** A token as the explorer's picker and the tests read it. */
export interface ReadyToken {
  /** Role code of domain §1.2. */
  role: string;
  /** Name for people: Chinese role, division, region. */
  label: string;
  /** The actor's opaque id (claim `sub`). */
  id: string;
  /** The signed token. */
  token: string;
}

/** An issuer that signs with this ES256 key (PKCS #8 PEM). */
export async function openIssuer(pem: string): Promise<Issuer> {
  const key = createPrivateKey(pem);
  const jwk = await exportJWK(createPublicKey(key));
  const kid = await calculateJwkThumbprint(jwk);
  return {
    keys: { keys: [{ ...jwk, kid, alg: 'ES256', use: 'sig' }] },
    sign: actor => {
      const { id, label: _label, ...claims } = actor;
      return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' }).setIssuer(ISSUER).setAudience(AUDIENCE)
        .setSubject(id).setIssuedAt().setExpirationTime(`${DAYS}d`).sign(key);
    },
  };
}

/** One ready token for each actor. */
export async function readyTokens(issuer: Issuer, actors: readonly Actor[]): Promise<ReadyToken[]> {
  return Promise.all(actors.map(async actor => ({ role: actor.role, label: actor.label, id: actor.id, token: await issuer.sign(actor) })));
}

/** A small server of the launcher on 127.0.0.1. */
export interface LocalServer {
  /** Its address without a path. */
  url: string;
  /** Close it. */
  close(): Promise<void>;
}

/** Answers a request that is not for the keys; false = not found. */
export type Extra = (method: string, path: string) => Promise<unknown> | undefined;

/** Serve the key set at `/.well-known/jwks.json`; `extra` answers other paths (tests only). */
export async function serveKeys(issuer: Issuer, port: number, extra?: Extra): Promise<LocalServer> {
  const body = JSON.stringify(issuer.keys);
  const server = createServer((request, response) => {
    if (request.url === '/.well-known/jwks.json') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=60' }).end(body);
      return;
    }
    const answer = extra?.(request.method ?? 'GET', request.url ?? '/');
    if (!answer) return void response.writeHead(404).end();
    answer.then(
      value => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value ?? {})),
      (error: Error) => response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ error: error.message })),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
