import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { GraphQLError } from 'graphql';

/** Who is asking, as every service sees it after verifying the token itself. */
export type Actor = {
  /** Opaque id of the person at the keyboard, or `/nuanxin/<division>` when another division spoke. */
  readonly id: string;
  /** The role the token names. */
  readonly role: string;
  /** The roles in whose place this actor may take a step: its own, and those it stands above. */
  readonly actsAs: readonly string[];
  /** What this role may see and do: `elders:see`. */
  readonly scopes: ReadonlySet<string>;
  /** Inclusive range of row scope numbers this actor reaches. */
  readonly lo: number;
  readonly hi: number;
  /** Highest sensitivity of a row this actor reaches, 0–4. */
  readonly clearance: number;
  /** Ids of what is the actor's own (organization, station, person, volunteer); rows that name one are seen whatever their scope. */
  readonly own: readonly string[];
};

/** What the token says becomes an actor, or null when the claims are of no role we know. Practice, so the caller brings it. */
export type Policy<A extends Actor = Actor> = {
  readonly actorOf: (claims: JWTPayload) => A | null;
  /** Every scope that exists; `@allow` with another stops the service at boot. */
  readonly scopes: ReadonlySet<string>;
};

/** Settings of the token check; all three are required. */
export type TokenSettings = { jwksUrl: string; issuer: string; audience: string };

/** A token that was verified is not verified again for so long, in milliseconds; its own expiry is looked at every time. */
const rememberedFor = 60_000;
/** So many verified tokens are remembered at most; the oldest goes first. */
const remembered = 2000;
/** Clocks of the issuer and of ours may differ by so much, in seconds. */
const leeway = 60;

/** Builds the check of an Authorization header: null without a header, an actor, or a coded error UNAUTHENTICATED. */
export function authenticator({ jwksUrl, issuer, audience }: TokenSettings, policy: Policy) {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 30_000 });
  const known = new Map<string, { actor: Actor; until: number }>(); // a signature costs more than the rest of a small answer
  return async (header: string | undefined): Promise<Actor | null> => {
    if (!header) return null;
    const earlier = known.get(header);
    if (earlier && earlier.until > Date.now()) return earlier.actor;
    known.delete(header);
    const token = /^Bearer ([\w.-]+)$/.exec(header)?.[1];
    const verified = token && (await jwtVerify(token, keys, { issuer, audience, algorithms: ['ES256', 'EdDSA'], clockTolerance: leeway, requiredClaims: ['exp'] }).catch(refuse));
    const actor = verified && policy.actorOf(verified.payload);
    if (!actor) throw unauthenticated();
    const expires = (verified.payload.exp! + leeway) * 1000;
    known.set(header, { actor, until: Math.min(expires, Date.now() + rememberedFor) });
    if (known.size > remembered) known.delete(known.keys().next().value!);
    return actor;
  };
}

/** A bad token is no token; keys that cannot be fetched are our trouble, and not the caller's. */
function refuse(cause: unknown): null {
  if (cause instanceof errors.JOSEError && !(cause instanceof errors.JWKSTimeout) && cause.code !== 'ERR_JOSE_GENERIC') return null;
  throw new GraphQLError('暂时无法核验登录，请稍后重试。', { extensions: { code: 'UNAVAILABLE', messageEn: 'Tokens cannot be verified for the moment: try again.' } });
}

/** The error of a missing, broken or expired token. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('请先登录：令牌缺失、无效或已过期。', {
    extensions: { code: 'UNAUTHENTICATED', messageEn: 'Sign in first: the token is missing, invalid or expired.', http: { status: 401 } },
  });
}

/** The error of a role that may not see or do this; says nothing of whether it exists. */
export function forbidden(scope: string): GraphQLError {
  return new GraphQLError('您的角色无权查看或操作此项。', {
    extensions: { code: 'FORBIDDEN', messageEn: 'Your role may not see or do this.', scope },
  });
}
