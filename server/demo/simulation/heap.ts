/** A priority queue: the least first, and among equals the one that came first. */
export class Heap<T> {
  readonly #entries: { item: T; order: number }[] = [];
  readonly #compare: (a: T, b: T) => number;
  #added = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#entries.length;
  }

  peek(): T | undefined {
    return this.#entries[0]?.item;
  }

  push(item: T): void {
    this.#entries.push({ item, order: this.#added++ });
    let child = this.#entries.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#comesBefore(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  pop(): T | undefined {
    const first = this.#entries[0];
    const last = this.#entries.pop();
    if (first === undefined || last === undefined || this.#entries.length === 0) return first?.item;
    this.#entries[0] = last;
    this.#sink(0);
    return first.item;
  }

  #sink(parent: number): void {
    for (let at = parent; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#entries.length && this.#comesBefore(child, least)) least = child;
      }
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #comesBefore(a: number, b: number): boolean {
    const [left, right] = [this.#entries[a], this.#entries[b]];
    if (left === undefined || right === undefined) return false;
    const difference = this.#compare(left.item, right.item);
    return difference < 0 || (difference === 0 && left.order < right.order);
  }

  #swap(a: number, b: number): void {
    const [left, right] = [this.#entries[a], this.#entries[b]];
    if (left === undefined || right === undefined) return;
    this.#entries[a] = right;
    this.#entries[b] = left;
  }
}
