import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secrets of one local system; made at its first start and kept in a file only its owner may read. */
export interface Secrets {
  /** Password of the PostgreSQL superuser. */
  superuser: string;
  /** Passwords by database role (`elders_app`) and by NATS user (`nats:elders`). */
  passwords: Record<string, string>;
  /** HMAC key of person keys, hex, 32 bytes. */
  personPepper: string;
  /** AES-256-GCM key of citizen ids and phones, hex, 32 bytes. */
  sealKey: string;
  /** Private key of the token issuer, ES256, PKCS #8 PEM. */
  signingKey: string;
}

const word = () => randomBytes(24).toString('base64url');

/** Read the secrets of a data folder, make those that are missing (a new division, a first start), keep them with mode 0600. */
export function openSecrets(folder: string, roles: readonly string[]): Secrets {
  const file = join(folder, 'secrets.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const secrets: Secrets = {
    superuser: known.superuser ?? word(),
    passwords: { ...known.passwords },
    personPepper: known.personPepper ?? randomBytes(32).toString('hex'),
    sealKey: known.sealKey ?? randomBytes(32).toString('hex'),
    signingKey: known.signingKey
      ?? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  for (const role of roles) secrets.passwords[role] ??= word();
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

/** The password of a role or of a NATS user (`nats:<user>`) that `openSecrets` was told of. */
export function passwordOf(secrets: Secrets, role: string): string {
  const password = secrets.passwords[role];
  if (!password) throw new Error(`no password was made for ${role}`);
  return password;
}
