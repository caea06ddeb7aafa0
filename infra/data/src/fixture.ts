import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One raw record: one call of one action of one division, as the seed command runs it. */
export type FixtureLine = {
  /** Name of the mutation. */
  action: string;
  /** Fixed id of the main record the action makes; other divisions' lines may name it. */
  id: string;
  /** When it happened, ISO 8601 with +08:00. */
  at: string;
  /** Role code of who did it (domain §1.2). */
  as: string;
  /** 12-digit region of who did it. */
  region: string;
  /** Exactly the mutation's input. */
  input: Record<string, unknown>;
};

/** Lines of one file: `<service>/<NN>-<name>.ndjson`. Files of a service run in the order of their numbers. */
export type FixtureFile = { service: string; name: string; lines: FixtureLine[] };

/** The id of a record by its name in the fixtures: the same on every machine, in the form of a UUID of version 7. */
export function fixedId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `019b0000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

/** A number in [0, 1) that only depends on the name: to choose among real codes without favour. */
export function drawn(name: string): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) / 4294967296;
}

/** An instant of 2026 in Beijing time; `month` and `day` from 1. */
export function instant(month: number, day: number, hour = 9, minute = 0): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `2026-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+08:00`;
}

/** The day of an instant in Beijing time. */
export const dayOf = (at: string): string => at.slice(0, 10);

/** Writes the files below `folder`, in place of what an earlier run left there, and answers how many lines each holds. */
export function writeFixtures(folder: string, files: readonly FixtureFile[]): { file: string; lines: number }[] {
  for (const service of new Set(files.map(it => it.service))) rmSync(join(folder, service), { recursive: true, force: true });
  const numbers = new Map<string, number>();
  return files.map(({ service, name, lines }) => {
    const number = numbers.get(service) ?? 1;
    numbers.set(service, number + 1);
    mkdirSync(join(folder, service), { recursive: true });
    const file = join(service, `${String(number).padStart(2, '0')}-${name}.ndjson`);
    writeFileSync(join(folder, file), lines.map(line => JSON.stringify(line) + '\n').join(''));
    return { file, lines: lines.length };
  });
}
