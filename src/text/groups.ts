/** Disjoint sets over the indices `0..size-1` (union by smaller root, so that roots do not depend on order). */
export class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest index of the set that holds `index`. */
  root(index: number): number {
    let at = index;
    while (this.#parent[at] !== at) {
      const above = this.#parent[this.#parent[at] as number] as number;
      this.#parent[at] = above;
      at = above;
    }
    return at;
  }

  /** Makes one set of the two that hold `a` and `b`. */
  unite(a: number, b: number): void {
    const first = this.root(a);
    const second = this.root(b);
    if (first < second) this.#parent[second] = first;
    else this.#parent[first] = second;
  }

  /** All sets, each ascending, in the order of their smallest index. */
  all(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.root(index);
      const list = byRoot.get(root);
      if (list === undefined) byRoot.set(root, [index]);
      else list.push(index);
    }
    return [...byRoot.values()];
  }
}
