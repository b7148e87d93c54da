/**
 * Jaro-Winkler similarity of two strings, 0 to 1: shared characters in nearly the same place, with a bonus for
 * a common beginning of up to four. Source of method: Winkler 1990; recommended for names by Cohen, Ravikumar
 * and Fienberg 2003. Cost: product of the two lengths; meant for single words.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const [left, right] = sharedCharacters(a, b, window);
  if (left.length === 0) return 0;
  let moved = 0;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) moved++;
  const shared = left.length;
  const jaro = (shared / a.length + shared / b.length + (shared - moved / 2) / shared) / 3;
  return jaro + commonPrefix(a, b, 4) * 0.1 * (1 - jaro);
}

/** Number of equal characters at the beginning of both, at most `limit`. */
export function commonPrefix(a: string, b: string, limit: number = Number.POSITIVE_INFINITY): number {
  const end = Math.min(a.length, b.length, limit);
  let at = 0;
  while (at < end && a[at] === b[at]) at++;
  return at;
}

function sharedCharacters(a: string, b: string, window: number): readonly [string[], string[]] {
  const taken = new Array<boolean>(b.length).fill(false);
  const left: string[] = [];
  for (let at = 0; at < a.length; at++) {
    const last = Math.min(b.length - 1, at + window);
    for (let other = Math.max(0, at - window); other <= last; other++) {
      if (taken[other] || a[at] !== b[other]) continue;
      taken[other] = true;
      left.push(a[at] as string);
      break;
    }
  }
  const right = [...b].filter((_, at) => taken[at]);
  return [left, right];
}
