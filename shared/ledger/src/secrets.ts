/** The keys that every ledger of one bureau shares, from the environment. */
export type Secrets = {
  /** HMAC key of person keys: the same in all divisions, or they could not join. */
  readonly pepper: Buffer;
  /** AES-256-GCM key of citizen ids and phone numbers. */
  readonly seal: Buffer;
};

let known: Secrets | undefined;

/** Reads PERSON_PEPPER and SEAL_KEY once; throws when one is missing. */
export function secrets(): Secrets {
  if (known) return known;
  const { PERSON_PEPPER, SEAL_KEY } = process.env;
  if (!PERSON_PEPPER || !SEAL_KEY) throw new Error('settings: PERSON_PEPPER and SEAL_KEY are needed');
  return (known = { pepper: Buffer.from(PERSON_PEPPER, 'hex'), seal: Buffer.from(SEAL_KEY, 'hex') });
}
