/** What is known of texts, for as many as fit. */
export type Texts<Known> = {
  /** What is known of a text. */
  get: (text: string) => Known | undefined;
  /** Remembers what is known of a text. */
  set: (text: string, known: Known) => void;
};

/**
 * Remembers texts of up to twice `largest` characters together. When the newer half is full the older one is forgotten, but for what
 * was asked for meanwhile: nearly the least recently used goes, and a look-up costs no more than one in a map.
 */
export function openTexts<Known>(largest: number): Texts<Known> {
  let newer = new Map<string, Known>();
  let older = new Map<string, Known>();
  let size = 0;

  function set(text: string, known: Known): void {
    if (!newer.has(text)) size += text.length;
    newer.set(text, known);
    if (size <= largest) return;
    older = newer;
    newer = new Map();
    size = 0;
  }

  return {
    set,
    get: text => {
      const known = newer.get(text);
      if (known !== undefined) return known;
      const old = older.get(text);
      if (old !== undefined) set(text, old);
      return old;
    },
  };
}
