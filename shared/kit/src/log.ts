import { pino, type Logger } from 'pino';

/** JSON lines on stdout. Ids, codes, counts and times only: never a name, number, address or free text of a person. */
export function logger(name: string): Logger {
  return pino({ name, level: process.env.LOG_LEVEL ?? 'info', base: { name } });
}
