/** How items are compared: only those with a key in common are. */
interface Likeness<T> {
  keysOf(item: T, index: number): readonly string[];
  /** Compares two items by their indices. */
  alike(a: number, b: number): boolean;
}

/** An item is compared with so many earlier ones of a key at most, the latest of them. */
const MOST_COMPARED = 64;

/**
 * Groups indices: each item joins the earliest group with an alike member, else it opens one. Near-linear: items are
 * looked up by their keys, and a key that many items share is searched only so far back.
 */
export function groupAlike<T>(items: readonly T[], likeness: Likeness<T>): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const groupOf: number[] = [];
  const byKey = new Map<string, number[]>();
  items.forEach((item, index) => {
    const keys = [...new Set(likeness.keysOf(item, index))];
    const known = new Set(keys.flatMap((key) => (byKey.get(key) ?? []).slice(-MOST_COMPARED)));
    const found = [...known]
      .filter((other) => likeness.alike(other, index))
      .map((other) => groupOf[other] as number);
    const group = found.length > 0 ? Math.min(...found) : groups.push([]) - 1;
    (groups[group] as number[]).push(index);
    groupOf.push(group);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [index]);
      else list.push(index);
    }
  });
  return groups;
}
