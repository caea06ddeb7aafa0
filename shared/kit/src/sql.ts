/** A piece of SQL with its values; made by `sql`. */
export type Sql = { readonly text: readonly string[]; readonly values: readonly unknown[] };

/** SQL with values as parameters; another `Sql` may stand inside. */
export function sql(strings: TemplateStringsArray, ...parts: unknown[]): Sql {
  const text: string[] = [strings[0]!];
  const values: unknown[] = [];
  parts.forEach((part, i) => {
    if (isSql(part)) {
      text[text.length - 1] += part.text[0]!;
      text.push(...part.text.slice(1));
      values.push(...part.values);
    } else {
      values.push(part);
      text.push('');
    }
    text[text.length - 1] += strings[i + 1]!;
  });
  return { text, values };
}

/** Conditions that must all hold; `undefined` and `null` ones are left out. */
export function all(...conditions: (Sql | null | undefined | false | '')[]): Sql {
  const given = conditions.filter((it): it is Sql => !!it);
  return given.reduce<Sql>((joined, it) => sql`${joined} and (${it})`, sql`true`);
}

const isSql = (it: unknown): it is Sql => typeof it === 'object' && it !== null && 'text' in it && 'values' in it && Array.isArray(it.text);

/** Text that the code itself wrote: names, keywords. Never what a client sent. */
export const raw = (text: string): Sql => ({ text: [text], values: [] });

/** Pieces with a text between them; at least one. */
export const join = (pieces: readonly Sql[], between: string): Sql => pieces.reduce((joined, it) => sql`${joined}${raw(between)}${it}`);

/** The statement's text, `$1` … for its values. */
export function textOf({ text }: Sql): string {
  return text.reduce((joined, piece, i) => (i ? `${joined}$${i}${piece}` : piece), '');
}
