/**
 * Hash of a string, 32 bits (FNV-1a over UTF-16 code units). The same on every machine; the background
 * table's n-grams are stored under it.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Hash of an n-gram from the hashes of its words, in order. */
export function hashGram(hashes: ArrayLike<number>, start: number, size: number): number {
  let hash = size;
  for (let index = start; index < start + size; index++) {
    hash = Math.imul(hash ^ (hashes[index] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/**
 * Calls `visit` with the indices (ascending) of every key that stands more than once in `keys`. Counting
 * sort into buckets, then grouping within each: O(n) for well-spread keys, 12 bytes an item.
 */
export function visitEqual(keys: Uint32Array, visit: (indices: readonly number[]) => void): void {
  const bits = Math.max(4, Math.min(22, Math.ceil(Math.log2(keys.length + 1))));
  const mask = (1 << bits) - 1;
  const bucketEnd = new Uint32Array(mask + 2);
  for (const key of keys) bucketEnd[(key & mask) + 1]!++;
  for (let bucket = 1; bucket < bucketEnd.length; bucket++) bucketEnd[bucket]! += bucketEnd[bucket - 1]!;
  const starts = bucketEnd.slice();
  const order = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index++) order[starts[(keys[index] as number) & mask]!++] = index;
  for (let bucket = 0; bucket <= mask; bucket++) {
    const members = order.subarray(bucketEnd[bucket], bucketEnd[bucket + 1]);
    if (members.length > 1) visitBucket(members, keys, visit);
  }
}

function visitBucket(
  members: Uint32Array,
  keys: Uint32Array,
  visit: (indices: readonly number[]) => void,
): void {
  const byKey = new Map<number, number[]>();
  for (const index of members) {
    const key = keys[index] as number;
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [index]);
    else list.push(index);
  }
  for (const list of byKey.values()) if (list.length > 1) visit(list);
}
