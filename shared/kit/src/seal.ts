import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Encrypts a short secret (AES-256-GCM). `where` binds it to its place, so that it cannot be moved to another row. */
export function seal(key: Buffer, text: string, where: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(where));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `v1.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** Opens what `seal` closed; throws when the text, the key or the place is another. */
export function unseal(key: Buffer, sealed: string, where: string): string {
  const [version, data = ''] = sealed.split('.');
  if (version !== 'v1') throw new Error('unknown seal');
  const bytes = Buffer.from(data, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(where)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
