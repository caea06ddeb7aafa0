import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
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

/** Builds the check of an Authorization header: null without a header, an actor, or a coded error UNAUTHENTICATED. */
export function authenticator({ jwksUrl, issuer, audience }: TokenSettings, policy: Policy) {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 30_000 });
  return async (header: string | undefined): Promise<Actor | null> => {
    if (!header) return null;
    const token = /^Bearer ([\w.-]+)$/.exec(header)?.[1];
    const verified = token && (await jwtVerify(token, keys, { issuer, audience, algorithms: ['ES256', 'EdDSA'], clockTolerance: 60 }).catch(() => null));
    const actor = verified && policy.actorOf(verified.payload);
    if (!actor) throw unauthenticated();
    return actor;
  };
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
