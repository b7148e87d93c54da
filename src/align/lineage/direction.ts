import { type Evidence, type Lineage, spansWithin } from '../../model/index.ts';
import { dayNumber } from '../dates/days.ts';
import { creditsOf, outletCited } from '../passages/sources.ts';
import type { AlignRules, LineageReport } from '../types.ts';

/** One side of a pair: the report, the words it shares with the other, and their part of its own prose. */
export interface Side {
  readonly report: LineageReport;
  readonly spans: readonly Evidence[];
  readonly share: number;
}

/** Which of two sides took from the other, how sure that is, and from what it was concluded. */
export interface Direction {
  readonly grade: Lineage['direction'];
  /** 0 if the first side is the source, 1 if the second; 0 where unknown. */
  readonly from: 0 | 1;
  readonly why: string;
}

interface Cue {
  readonly from: 0 | 1;
  readonly why: string;
}

/** A later report took from an earlier one: with known clock times this many hours must lie between. */
const CLEAR_HOURS = 2;
/** Nearly all of one report stands in the other ... */
const CONTAINED = 0.75;
/** ... which has at least this much that the first has not. */
const OWN_REST = 0.4;

/** Concludes the direction: named sources first, then the order of time and containment, if they agree. */
export function directionOf(a: Side, b: Side, rules: AlignRules): Direction {
  const named = [namedIn(b, a, 0, rules), namedIn(a, b, 1, rules)].filter((cue) => cue !== null);
  if (named.length === 1) return { grade: 'known', from: named[0]!.from, why: named[0]!.why };
  if (named.length > 1) return { grade: 'unknown', from: 0, why: `each names the other: ${whys(named)}` };
  const common = commonCredit(a.report, b.report, rules);
  if (common !== null) return { grade: 'unknown', from: 0, why: common };
  const cues = [timeCue(a, b), containmentCue(a, b), correctionCue(a, b)].filter((cue) => cue !== null);
  const [first] = cues;
  if (first === undefined)
    return { grade: 'unknown', from: 0, why: 'neither names the other, and no date or length tells' };
  if (cues.some((cue) => cue.from !== first.from)) {
    return { grade: 'unknown', from: 0, why: `the signs disagree: ${whys(cues)}` };
  }
  return { grade: 'likely', from: first.from, why: whys(cues) };
}

function whys(cues: readonly Cue[]): string {
  return cues.map((cue) => cue.why).join('; ');
}

/** `taker` names the outlet of `giver` beside the shared words, or credits it as its agency. */
function namedIn(taker: Side, giver: Side, from: 0 | 1, rules: AlignRules): Cue | null {
  const outlet = giver.report.outlet;
  if (outlet === null || outlet === taker.report.outlet) return null;
  const credit = creditsOf(taker.report, rules).find((source) => source.name === outlet);
  if (credit !== undefined) return { from, why: credit.why };
  for (const span of taker.spans) {
    for (const block of spansWithin(taker.report.blocks, span)) {
      const cited = outletCited(taker.report, block, { outlets: [outlet], rules });
      if (cited !== null) return { from, why: `${cited.why} beside the shared words` };
    }
  }
  return null;
}

function commonCredit(a: LineageReport, b: LineageReport, rules: AlignRules): string | null {
  const other = new Set(creditsOf(b, rules).map((source) => source.name));
  const common = creditsOf(a, rules).filter((source) => other.has(source.name));
  return common.length === 0 ? null : `both credit ${common.map((source) => source.name).join(', ')}`;
}

function timeCue(a: Side, b: Side): Cue | null {
  const one = a.report.published;
  const other = b.report.published;
  if (one?.basis !== 'stated' || other?.basis !== 'stated') return null;
  const dayA = dayNumber(one.value);
  const dayB = dayNumber(other.value);
  if (dayA === null || dayB === null) return null;
  const hours = dayA === dayB ? hourOf(other.value, one.value) : (dayB - dayA) * 24;
  if (hours === null || Math.abs(hours) < CLEAR_HOURS) return null;
  const [early, late] = hours > 0 ? [one.value, other.value] : [other.value, one.value];
  return { from: hours > 0 ? 0 : 1, why: `published ${early}, the other ${late}` };
}

/** Hours from `b` to `a` within a day; null unless both state a clock time in one zone. Midnight is none. */
function hourOf(a: string, b: string): number | null {
  const clock = /T(\d{2}):(\d{2})(?::\d{2})?(.*)$/u;
  const one = clock.exec(a);
  const other = clock.exec(b);
  if (one === null || other === null || one[3] !== other[3]) return null;
  const [minutesA, minutesB] = [one, other].map((match) => Number(match[1]) * 60 + Number(match[2])) as [
    number,
    number,
  ];
  return minutesA === 0 || minutesB === 0 ? null : (minutesA - minutesB) / 60;
}

function containmentCue(a: Side, b: Side): Cue | null {
  if (b.share >= CONTAINED && a.share <= 1 - OWN_REST) return { from: 0, why: contained(b.share, a.share) };
  if (a.share >= CONTAINED && b.share <= 1 - OWN_REST) return { from: 1, why: contained(a.share, b.share) };
  return null;
}

function contained(inner: number, outer: number): string {
  return `${percent(inner)} of the one's own prose stands in the other, which has ${percent(1 - outer)} more`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The side that prints a correction is the one whose older text the other may still hold. */
function correctionCue(a: Side, b: Side): Cue | null {
  const correctsA = a.report.blocks.some((block) => block.kind === 'correction');
  const correctsB = b.report.blocks.some((block) => block.kind === 'correction');
  if (correctsA === correctsB) return null;
  return { from: correctsA ? 0 : 1, why: 'one corrects its text, the other holds no correction' };
}
