import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().startsWith('postgres'),
  RELAY_URL: z.string().startsWith('postgres'),
  NATS_URL: z.string().default('nats://127.0.0.1:4222'),
  NATS_USER: z.string().optional(),
  NATS_PASSWORD: z.string().optional(),
  JWKS_URL: z.url(),
  JWT_ISSUER: z.string().min(1),
  JWT_AUDIENCE: z.string().default('nuanxin'),
  PERSON_PEPPER: z.string().regex(/^[0-9a-f]{64,}$/i),
  SEAL_KEY: z.string().regex(/^[0-9a-f]{64}$/i),
});

/** Settings of a running service; see README, "Settings". */
export type Env = z.infer<typeof schema>;

/** Reads all settings at once; every fault is told together and the process ends. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new Error(`settings: ${parsed.error.issues.map(it => `${it.path.join('.')}: ${it.message}`).join('; ')}`);
}
