import { compareText, contentId, type NonEmpty, type Evidence, type Passage } from '../model/index.ts';
import { linksBetween } from './passages/links.ts';
import { mergeLinks, type Shared } from './passages/merge.ts';
import { type Meter, newMeter } from './passages/meter.ts';
import { makeNearness } from './passages/near.ts';
import { type NatureContext, natureOf } from './passages/nature.ts';
import { releasesOf } from './passages/releases.ts';
import type { AlignRules, PassageReport } from './types.ts';

/**
 * The words that reports share, in whatever order these come. Paragraphs are compared word by word after
 * folding: seeds from rare n-grams, chains of seeds, local alignment in a band; what is accepted is cut where
 * quotations begin and end and merged over all reports. Rarity comes from the background table alone.
 *
 * Method: passim (Smith, Cordell et al.) for seeds and spans, Smith and Waterman 1981 for the alignment.
 */
export function findPassages(
  reports: readonly PassageReport[],
  rules: AlignRules,
  meter: Meter = newMeter(),
): Passage[] {
  const sorted = [...reports].sort((a, b) => compareText(a.id, b.id));
  const nearness = makeNearness(sorted, rules);
  const context = { reports: sorted, rules, nearness, releases: releasesOf(sorted, rules) };
  return mergeLinks(linksBetween(sorted, { rules, nearness, meter }))
    .map((shared) => passageOf(shared, context))
    .sort((a, b) => compareText(a.id, b.id));
}

function passageOf(shared: Shared, context: NatureContext): Passage {
  const occurrences = shared.occurrences.map(({ report, start, end }): Evidence => ({ report, start, end }));
  const { kind, origin, why } = natureOf(shared, context);
  const parts = occurrences.flatMap(({ report, start, end }) => [report, start, end]);
  return {
    id: contentId('passage', ...parts),
    kind,
    occurrences: occurrences as unknown as NonEmpty<Evidence>,
    origin,
    why,
  };
}
