/** A priority queue: the smallest first. */
export class Heap<T> {
  readonly #items: { key: number; item: T }[] = [];

  /** How many wait. */
  get size(): number {
    return this.#items.length;
  }

  /** The smallest key; Infinity when nothing waits. */
  get first(): number {
    return this.#items[0]?.key ?? Infinity;
  }

  /** Adds one. */
  push(key: number, item: T): void {
    const items = this.#items;
    let at = items.push({ key, item }) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (items[above]!.key <= items[at]!.key) break;
      [items[above], items[at]] = [items[at]!, items[above]!];
      at = above;
    }
  }

  /** Takes the smallest; there must be one. */
  pop(): T {
    const items = this.#items;
    const { item } = items[0]!;
    const last = items.pop()!;
    if (items.length) {
      items[0] = last;
      for (let at = 0; ;) {
        let least = at;
        for (const below of [2 * at + 1, 2 * at + 2]) if (below < items.length && items[below]!.key < items[least]!.key) least = below;
        if (least === at) break;
        [items[least], items[at]] = [items[at]!, items[least]!];
        at = least;
      }
    }
    return item;
  }
}
