import type { Page } from '../names/page.ts';

/**
 * Whom the quotation that a reference stands in comes from: index of the reference that speaks it, -1 where none is
 * found; by reference. The speaker stands nearest among those of the paragraph that speak outside quotation marks, else
 * it is the last one of the paragraph before.
 */
export function speakersOf(
  page: Page,
  references: readonly {
    readonly from: number;
    readonly sentence: number;
    readonly quoted: boolean;
    readonly speaks: boolean;
  }[],
): Int32Array {
  const speakers = new Int32Array(references.length).fill(-1);
  const paragraphOf = (at: number) => page.lines[references[at]!.sentence]!.paragraph;
  let [last, paragraph] = [-1, -1];
  // The last speaker of this paragraph or the one before.
  references.forEach((reference, at) => {
    const here = paragraphOf(at);
    if (here !== paragraph) {
      if (last >= 0 && paragraphOf(last) < here - 1) last = -1;
      paragraph = here;
    }
    if (!reference.quoted && reference.speaks) last = at;
    else if (reference.quoted) speakers[at] = last;
  });
  let next = -1;
  for (let at = references.length - 1; at >= 0; at--) {
    const reference = references[at]!;
    if (next >= 0 && paragraphOf(next) !== paragraphOf(at)) next = -1;
    if (!reference.quoted && reference.speaks) next = at;
    else if (reference.quoted && next >= 0) {
      const before = speakers[at]!;
      const near = before >= 0 && paragraphOf(before) === paragraphOf(at);
      if (!near || references[next]!.from - reference.from < reference.from - references[before]!.from)
        speakers[at] = next;
    }
  }
  return speakers;
}
