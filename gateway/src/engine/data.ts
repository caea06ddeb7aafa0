/** An object of subgraphs' data: parsed JSON, grown by merging. Any name may be in it, `__proto__` and `constructor` too. */
export type Data = Record<string, unknown>;

/** What subgraphs said has not the form that the plan or the schema needs. Its message holds no data. */
export class Misfit extends Error {}

/** Neither null nor a list nor a leaf. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object holds itself under a name. */
export function own(value: unknown, name: string): unknown {
  return Object.hasOwn(value as object, name) ? (value as Data)[name] : undefined;
}

/** Whether every object seems to have something under this name. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Sets what an object holds under a name. */
export function put(target: Data, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
  else target[name] = value;
}

/**
 * Writes what was received into what is there: objects into objects, lists of one length element by element, and all else over it.
 * What both of two places received is shared by them and not copied: whatever is merged into it later comes to both by the same path.
 */
export function merge(target: unknown, source: unknown): void {
  if (source === undefined || source === null) return;
  for (const name of Object.keys(source)) {
    const given = (source as Data)[name];
    if (given === undefined) continue;
    const held = own(target, name);
    if (held && isData(given)) merge(held, given);
    else if (Array.isArray(given) && Array.isArray(held) && given.length === held.length) mergeLists(held, given);
    else put(target as Data, name, given);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [at, given] of source.entries()) {
    if (isData(target[at]) && isData(given)) merge(target[at], given);
    else target[at] = given;
  }
}
