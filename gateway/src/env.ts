import type { Issuer } from './token.ts';

/** Settings of a running gateway, each by an environment variable. */
export type Env = {
  /** PORT; 0 takes a free one. */
  port: number;
  /** HOST: the interface to listen on; 127.0.0.1 unless told. */
  host: string;
  /** SUPERGRAPH: path of a Federation 2 supergraph. */
  supergraph: string | URL;
  /** OPERATIONS: folder of stored operations. */
  operations: string | URL;
  /** SUBGRAPH_<NAME>_URL by <NAME>. */
  subgraphUrls: ReadonlyMap<string, string>;
  /** JWKS_URL, JWT_ISSUER, JWT_AUDIENCE: all or none. */
  issuer: Issuer | undefined;
  /** ENGINE: `compiled` is our own, `apollo` that of `@apollo/gateway`. */
  engine: 'compiled' | 'apollo';
  /** EXPLORER: `on` or `off`, the query explorer and introspection; unset, on only where there are tokens to pick from. */
  isExplorerOn: boolean;
  /** EXPLORER_TOKENS: path of a JSON file `[{ role, label, token }]`. */
  explorerTokens: string | undefined;
  /** REQUEST_TIMEOUT_MS: limit of one question, in milliseconds. */
  requestTimeoutMs: number;
  /** SUBGRAPH_TIMEOUT_MS: limit of one call to a subgraph, in milliseconds. */
  subgraphTimeoutMs: number;
};

/** Reads all settings at once; throws with every fault. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const faults: string[] = [];
  const whole = (name: string, fallback: number, from: number, to: number) => {
    const value = source[name] === undefined ? fallback : Number(source[name]);
    if (!Number.isInteger(value) || value < from || value > to) faults.push(`${name}: a whole number from ${from} to ${to}`);
    return value;
  };
  const address = (name: string) => {
    const value = source[name];
    if (value !== undefined && !/^https?:$/.test(URL.parse(value)?.protocol ?? '')) faults.push(`${name}: an http or https address`);
    return value;
  };
  const ofIssuer = [address('JWKS_URL'), source.JWT_ISSUER, source.JWT_AUDIENCE] as const;
  const [jwksUrl, issuer, audience] = ofIssuer;
  if (ofIssuer.some(it => it) && !ofIssuer.every(it => it)) faults.push('JWKS_URL, JWT_ISSUER, JWT_AUDIENCE: all or none');
  const explorerSwitch = source.EXPLORER ?? (source.EXPLORER_TOKENS ? 'on' : 'off');
  if (explorerSwitch !== 'on' && explorerSwitch !== 'off') faults.push('EXPLORER: on or off');

  const engine = source.ENGINE ?? 'compiled';
  if (engine !== 'compiled' && engine !== 'apollo') faults.push('ENGINE: compiled or apollo');

  const env: Env = {
    port: whole('PORT', 4000, 0, 65_535),
    host: source.HOST ?? '127.0.0.1',
    supergraph: source.SUPERGRAPH ?? new URL('../supergraph.graphql', import.meta.url),
    operations: source.OPERATIONS ?? new URL('../operations/', import.meta.url),
    subgraphUrls: new Map(Object.keys(source).flatMap(name => {
      const subgraph = /^SUBGRAPH_(.+)_URL$/.exec(name)?.[1];
      const url = subgraph && address(name);
      return url ? [[subgraph, url] as const] : [];
    })),
    issuer: jwksUrl && issuer && audience ? { jwksUrl, issuer, audience } : undefined,
    engine: engine === 'apollo' ? 'apollo' : 'compiled',
    isExplorerOn: explorerSwitch === 'on',
    explorerTokens: source.EXPLORER_TOKENS,
    requestTimeoutMs: whole('REQUEST_TIMEOUT_MS', 10_000, 100, 600_000),
    subgraphTimeoutMs: whole('SUBGRAPH_TIMEOUT_MS', 8_000, 100, 600_000),
  };
  if (faults.length > 0) throw new Error(`settings: ${faults.join('; ')}`);
  return env;
}
