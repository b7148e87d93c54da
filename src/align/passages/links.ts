import type { Evidence } from '../../model/index.ts';
import type { AlignRules, PassageReport } from '../types.ts';
import { bandsOf } from './chains.ts';
import { cellsOf, type Match, matchesIn, type WordPair, wholeMatch } from './matches.ts';
import type { Meter } from './meter.ts';
import type { Nearness } from './near.ts';
import { piecesOf } from './pieces.ts';
import { rewriteLinks } from './rewrites.ts';
import { isLong, seededPairs } from './seeds.ts';
import { type BlockClass, blockClasses, type WordBlock } from './words.ts';

/** A stretch of a report that another report has too. */
export interface Stretch extends Evidence {
  /** Index of the report in canonical order. */
  readonly index: number;
  readonly quoted: boolean;
  /** The sentence has the other's order, figures and names, but other words. */
  readonly swapped: boolean;
}

/** Two stretches with the same words. */
export type Link = readonly [Stretch, Stretch];

/** Paragraph pairs above this number, of two sets of equal paragraphs, are linked through the first few. */
const MANY_PAIRS = 4096;
const CENTRES = 4;

/** In two paragraphs of endless length a lone seed is there by chance. */
const SEEDS_BETWEEN_LONG = 2;

/** What linking needs beside the reports. */
export interface LinkContext {
  readonly rules: AlignRules;
  readonly nearness: Nearness;
  readonly meter: Meter;
}

/** Every accepted pair of stretches with the same words in two reports (given in canonical order). */
export function linksBetween(reports: readonly PassageReport[], context: LinkContext): Link[] {
  const classes = blockClasses(reports, context.rules);
  const links: Link[] = [];
  for (const { members } of classes) {
    if (members.length < 2) continue;
    addLinks(
      links,
      { a: members, b: members, match: wholeMatch(members[0] as WordBlock) },
      { reports, ...context },
    );
  }
  for (const pair of seededPairs(classes, context)) {
    const a = (classes[pair.a] as BlockClass).members;
    const b = (classes[pair.b] as BlockClass).members;
    for (const match of matchesOf(a[0] as WordBlock, b[0] as WordBlock, pair, context.meter)) {
      addLinks(links, { a, b, match }, { reports, ...context });
    }
  }
  for (const link of rewriteLinks(reports, { classes, links }, context)) links.push(link);
  return links;
}

function matchesOf(
  a: WordBlock,
  b: WordBlock,
  pair: { readonly seeds: readonly WordPair[]; readonly size: number },
  meter: Meter,
): Match[] {
  const found: Match[] = [];
  const leastSeeds = isLong(a) && isLong(b) ? SEEDS_BETWEEN_LONG : 1;
  const shape = { size: pair.size, lengths: [a.keys.length, b.keys.length], leastSeeds } as const;
  for (const band of bandsOf(pair.seeds, shape)) {
    meter.cells += cellsOf(band);
    found.push(...matchesIn(a, b, band));
  }
  return found;
}

interface Matched {
  readonly a: readonly WordBlock[];
  readonly b: readonly WordBlock[];
  readonly match: Match;
}

/** Turns a match of paragraphs into links of those members for which it is strong enough. */
function addLinks(
  links: Link[],
  { a, b, match }: Matched,
  context: LinkContext & { readonly reports: readonly PassageReport[] },
): void {
  const { reports, nearness, rules } = context;
  const pieces = piecesOf(a[0] as WordBlock, b[0] as WordBlock, match.pairs, rules);
  if (pieces.length === 0) return;
  for (const [one, other] of memberPairs(a, b, match.far)) {
    if (one.report === other.report || !isEnough(one, other)) continue;
    for (const piece of pieces) {
      links.push([stretchOf(one, piece.a, piece.quoted), stretchOf(other, piece.b, piece.quoted)]);
    }
  }

  function isEnough(one: WordBlock, other: WordBlock): boolean {
    if (match.far) return true;
    if (nearness.isNear(one.report, other.report)) return match.near;
    const outlet = reports[one.report]?.outlet ?? null;
    return match.whole && outlet !== null && outlet === reports[other.report]?.outlet;
  }

  function stretchOf(block: WordBlock, [first, last]: WordPair, quoted: boolean): Stretch {
    const start = block.starts[first] as number;
    const end = block.ends[last] as number;
    return {
      report: (reports[block.report] as PassageReport).id,
      index: block.report,
      start,
      end,
      quoted,
      swapped: false,
    };
  }
}

/**
 * The pairs of members to link. Where the match holds for any two reports a star through the first of each
 * side joins the same groups as all pairs do.
 */
function* memberPairs(a: readonly WordBlock[], b: readonly WordBlock[], far: boolean) {
  const centres = far ? 1 : a.length * b.length > MANY_PAIRS ? CENTRES : Number.POSITIVE_INFINITY;
  for (const [indexA, one] of a.entries()) {
    for (const [indexB, other] of b.entries()) {
      if (a === b && indexB <= indexA) continue;
      if (indexA < centres || indexB < centres) yield [one, other] as const;
      else break;
    }
  }
}
