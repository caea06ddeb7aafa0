import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What has been done in a data folder, by name, with the hash of what it was done from. */
export interface Stamps {
  /** True when this was done from exactly these inputs. */
  done(name: string, inputs: string): boolean;
  /** Remember it. */
  keep(name: string, inputs: string): void;
}

/** The stamps of a data folder. */
export function openStamps(folder: string): Stamps {
  const file = join(folder, 'stamps.json');
  const known: Record<string, string> = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return {
    done: (name, inputs) => known[name] === inputs,
    keep: (name, inputs) => {
      known[name] = inputs;
      writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
    },
  };
}

/** Hash of texts and of files (a folder stands for all files below it but the hidden ones, such as the migrator's snapshot; what is missing counts as empty). */
export function hashOf(texts: readonly string[], paths: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  for (const path of paths) add(hash, path);
  return hash.digest('hex').slice(0, 32);
}

function add(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).filter(one => !one.startsWith('.')).sort()) add(hash.update(name), join(path, name));
  } else hash.update(readFileSync(path)).update('\0');
}
