import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAlike } from '../../src/story/grouping.ts';

/** The same without keys: every item with every earlier one. */
function slowly(items: readonly string[], alike: (a: number, b: number) => boolean): number[][] {
  const groups: number[][] = [];
  items.forEach((_, index) => {
    const group = groups.find((members) => members.some((other) => alike(other, index)));
    if (group === undefined) groups.push([index]);
    else group.push(index);
  });
  return groups;
}

describe('grouping', () => {
  it('finds what comparing all with all finds', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[abc]{1,3}$/), { maxLength: 20 }), (items) => {
        const shares = (a: number, b: number) =>
          [...(items[a] as string)].some((letter) => (items[b] as string).includes(letter));
        const fast = groupAlike(items, { keysOf: (item) => [...item], alike: shares });
        expect(fast).toEqual(slowly(items, shares));
      }),
    );
  });

  it('compares a key that all share only so far back', () => {
    let compared = 0;
    const items = Array.from({ length: 2000 }, (_, index) => `${index}`);
    groupAlike(items, {
      keysOf: () => ['same'],
      alike: () => {
        compared++;
        return false;
      },
    });
    expect(compared).toBeLessThan(2000 * 70);
  });
});
