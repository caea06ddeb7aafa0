import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { refusal } from './errors.ts';

/** Who issues the tokens the gateway accepts. */
export type Issuer = {
  /** Where the public keys are, by HTTP. */
  jwksUrl: string;
  /** `iss` of every token. */
  issuer: string;
  /** `aud` of every token. */
  audience: string;
};

/**
 * Checks the value of an `authorization` header; absent passes: it is the subgraphs that say no. Nothing when that is known at once,
 * else a promise, which rejects with a coded refusal.
 */
export type Verify = (authorization: string | undefined) => Promise<void> | undefined;

/** Seconds that clocks may differ. */
const clockTolerance = 60;

/** A token that was verified is not verified again for so long, in milliseconds; its own expiry is looked at every time. */
const rememberedFor = 60_000;
/** So many verified tokens are remembered at most; the oldest goes first. */
const remembered = 10_000;

/** Without an issuer no bearer can be believed, so that each is refused. */
export function verifier(by: Issuer | undefined): Verify {
  const keys = by && createRemoteJWKSet(new URL(by.jwksUrl), { timeoutDuration: 3000, cooldownDuration: 30_000 });
  const known = new Map<string, number>(); // a signature costs more than the rest of a small answer

  async function look(authorization: string): Promise<void> {
    known.delete(authorization);
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (!by || !keys || !token) throw refusal('UNAUTHENTICATED');
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['ES256', 'EdDSA'], issuer: by.issuer, audience: by.audience, clockTolerance, requiredClaims: ['exp', 'sub'],
      });
      known.set(authorization, Math.min((payload.exp! + clockTolerance) * 1000, Date.now() + rememberedFor));
      if (known.size > remembered) known.delete(known.keys().next().value!);
    } catch (cause) {
      // Keys that cannot be fetched are our trouble, not a bad token.
      if (!(cause instanceof errors.JOSEError) || cause instanceof errors.JWKSTimeout || cause.code === 'ERR_JOSE_GENERIC') throw refusal('UNAVAILABLE');
      throw refusal('UNAUTHENTICATED');
    }
  }

  return authorization => authorization === undefined || (known.get(authorization) ?? 0) > Date.now() ? undefined : look(authorization);
}
