import { Misfit, own, type Data } from './data.ts';

/** Response names, and `@` for each element of a list. */
export type Path = readonly string[];

/** What lies at the end of a path below a value: one thing, or a flat list of things where the path goes through lists. */
export function follow(value: unknown, path: Path, from = 0): unknown {
  for (let at = from; at < path.length; at++) {
    if (value === null || value === undefined) return value;
    const step = path[at]!;
    if (step === '@') {
      if (!Array.isArray(value)) throw new Misfit('no list where the plan has one');
      const found: unknown[] = [];
      for (const element of value) {
        const below = follow(element, path, at + 1);
        if (Array.isArray(below)) for (const it of below) found.push(it);
        else found.push(below);
      }
      return found;
    }
    if (Array.isArray(value)) throw new Misfit('a list where the plan has none');
    value = own(value, step);
  }
  return value;
}

/** Where each of the things lies that `follow` finds, nulls left out, with numbers for the elements of lists. */
export function placesAt(data: Data, path: Path): (string | number)[][] {
  const found: (string | number)[][] = [];
  const go = (value: unknown, at: number, place: readonly (string | number)[]): void => {
    if (value === null || value === undefined) return;
    const step = path[at];
    if (Array.isArray(value) && step !== undefined) {
      for (const [index, it] of value.entries()) go(it, step === '@' ? at + 1 : at, [...place, index]);
    } else if (step === undefined) found.push([...place]);
    else if (step !== '@') go(own(value, step), at + 1, [...place, step]);
  };
  go(data, 0, []);
  return found;
}

/** The part of a path that is a place whatever the data: up to the first list. */
export function certainPart(path: Path): string[] {
  const list = path.indexOf('@');
  return list < 0 ? [...path] : path.slice(0, list);
}
