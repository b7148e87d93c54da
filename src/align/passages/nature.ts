import {
  contains,
  type Evidence,
  type Passage,
  type Quote,
  type Sentence,
  spansWithin,
} from '../../model/index.ts';
import { makeFolder } from '../../text/index.ts';
import { officialNature, type Release } from './releases.ts';
import { agencyOf, outletCited } from './sources.ts';
import type { AlignRules, PassageReport } from '../types.ts';
import type { Stretch } from './links.ts';
import { reportsOf, type Shared } from './merge.ts';
import type { Nearness } from './near.ts';

type Nature = Pick<Passage, 'kind' | 'origin' | 'why'>;

/** What the nature of a passage is told from. */
export interface NatureContext {
  readonly reports: readonly PassageReport[];
  readonly rules: AlignRules;
  readonly nearness: Nearness;
  /** The reports that are releases, by id. */
  readonly releases: ReadonlyMap<string, Release>;
}

/** Longest part of a passage that `why` shows. */
const SHOWN_WORDS = 8;

/** How `why` tells a passage that was found by the skeletons of its sentences. */
const SWAPPED = 'same order, figures and names; words swapped';

/** True for a passage whose words were exchanged one by one. */
export function isSwapped(passage: Passage): boolean {
  return passage.kind === 'prose' && passage.why.includes(`, ${SWAPPED}: `);
}

/** The word for an official text stands this near to the cue, in characters. */
const CUE_REACH = 100;

/** What kind of shared words these are, where they come from, and the words that tell. */
export function natureOf(shared: Shared, context: NatureContext): Nature {
  const same = sameWords(shared, context);
  const furniture = houseOf(shared, context);
  if (furniture !== null && !shared.swapped) {
    const why = `${same}; ${furniture} has it in reports that have nothing else in common`;
    return { kind: 'boilerplate', origin: { kind: 'outlet', name: furniture }, why };
  }
  const official = officialNature(shared.occurrences, context.releases);
  if (official !== null) return { ...official, why: `${same}; ${official.why}` };
  return shared.quoted ? quotation(shared, same, context) : prose(shared, same, context);
}

function reportAt(context: NatureContext, stretch: Stretch): PassageReport {
  return context.reports[stretch.index] as PassageReport;
}

function sameWords(shared: Shared, context: NatureContext): string {
  const first = shared.occurrences[0] as Stretch;
  const text = reportAt(context, first).text.slice(first.start, first.end);
  const words = text.split(/\s+/u);
  const shown = words.slice(0, SHOWN_WORDS).join(' ') + (words.length > SHOWN_WORDS ? ' …' : '');
  const how = shared.swapped ? `, ${SWAPPED}` : '';
  return `${words.length} words in ${reportsOf(shared.occurrences).length} reports${how}: “${shown}”`;
}

/** The outlet that carries the words in two of its reports that are of different affairs, or null. */
function houseOf({ occurrences }: Shared, context: NatureContext): string | null {
  const firstOf = new Map<string, Stretch>();
  for (const occurrence of occurrences) {
    const { outlet } = reportAt(context, occurrence);
    if (outlet === null) continue;
    const first = firstOf.get(outlet);
    if (first === undefined) firstOf.set(outlet, occurrence);
    else if (first.index !== occurrence.index && !context.nearness.isAkin(first.index, occurrence.index))
      return outlet;
  }
  return null;
}

function quotation(shared: Shared, same: string, context: NatureContext): Nature {
  const quotes = shared.occurrences.map((occurrence) => quoteAt(reportAt(context, occurrence), occurrence));
  const names = [...new Set(quotes.flatMap((quote) => quote?.speaker?.name ?? []))];
  const official = shared.occurrences.find((occurrence) =>
    isOfficial(reportAt(context, occurrence), occurrence, context.rules),
  );
  const speaker = fullest(names, context.rules);
  if (official !== undefined) {
    const words = sentenceAround(reportAt(context, official), official);
    return {
      kind: 'official',
      origin: { kind: 'release', name: speaker },
      why: `${same}; given out in writing: “${words}”`,
    };
  }
  if (speaker !== null)
    return {
      kind: 'quotation',
      origin: { kind: 'speaker', name: speaker },
      why: `${same}; words of ${speaker}`,
    };
  const why =
    names.length === 0 ? 'in quotation marks, speaker not told' : `given to ${names.join(' and to ')}`;
  return { kind: 'quotation', origin: { kind: 'unknown', name: null }, why: `${same}; ${why}` };
}

function prose(shared: Shared, same: string, context: NatureContext): Nature {
  const named = shared.occurrences.flatMap(
    (occurrence) => agencyOf(reportAt(context, occurrence), occurrence, context.rules) ?? [],
  );
  const agencies = [...new Set(named.map((source) => source.name))].sort();
  if (agencies.length === 1) {
    const [source] = named;
    return { kind: 'prose', origin: { kind: 'agency', name: source!.name }, why: `${same}; ${source!.why}` };
  }
  if (agencies.length > 1) {
    const why = `${same}; several agencies are named: ${agencies.join(', ')}`;
    return { kind: 'prose', origin: { kind: 'unknown', name: null }, why };
  }
  const outlets = [...new Set(shared.occurrences.map((occurrence) => reportAt(context, occurrence).outlet))];
  for (const occurrence of shared.occurrences) {
    const cited = outletCited(reportAt(context, occurrence), occurrence, {
      outlets,
      rules: context.rules,
    });
    if (cited !== null)
      return { kind: 'prose', origin: { kind: 'report', name: cited.name }, why: `${same}; ${cited.why}` };
  }
  return {
    kind: 'prose',
    origin: { kind: 'unknown', name: null },
    why: `${same}; nobody is named as their source`,
  };
}

/** The innermost quote that covers most of a stretch. */
function quoteAt(report: PassageReport, stretch: Evidence): Quote | undefined {
  let best: Quote | undefined;
  let most = 0;
  for (let at = firstReaching(report.quotes, stretch.start); at < report.quotes.length; at++) {
    const quote = report.quotes[at] as Quote;
    if (quote.start >= stretch.end) break;
    if (quote.stance !== undefined) continue;
    const common = Math.min(quote.end, stretch.end) - Math.max(quote.start, stretch.start);
    if (common > most || (common === most && best !== undefined && quote.kind !== 'indirect')) {
      best = quote;
      most = common;
    }
  }
  return best;
}

const reaches = new WeakMap<readonly Quote[], Int32Array>();

/** Index of the first quote that ends behind a place. Quotes nest, so the furthest end so far is what ascends. */
function firstReaching(quotes: readonly Quote[], place: number): number {
  let ends = reaches.get(quotes);
  if (ends === undefined) {
    let furthest = 0;
    ends = Int32Array.from(quotes, (quote) => {
      furthest = Math.max(furthest, quote.end);
      return furthest;
    });
    reaches.set(quotes, ends);
  }
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The longest of several names that can be one speaker's (each is part of it), or null. */
function fullest(names: readonly string[], rules: AlignRules): string | null {
  const fold = makeFolder(rules.folding);
  const keysOf = (name: string) => fold(name, { start: 0, end: name.length }).map((word) => word.key);
  const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [longest] = sorted;
  if (longest === undefined) return null;
  const keys = new Set(keysOf(longest));
  return sorted.every((name) => keysOf(name).some((key) => keys.has(key))) ? longest : null;
}

function sentenceAround(report: PassageReport, span: Evidence): string {
  const [sentence] = spansWithin(report.sentences, span) as readonly Sentence[];
  const from = sentence ?? span;
  return report.text
    .slice(from.start, from.end)
    .split(/\s+/u)
    .slice(0, SHOWN_WORDS * 2)
    .join(' ');
}

/** Given out by an office, not spoken by a person: a word for such a text stands near the cue. */
function isOfficial(report: PassageReport, stretch: Evidence, rules: AlignRules): boolean {
  const quote = quoteAt(report, stretch);
  if (quote === undefined || quote.cue === null || isPerson(report, quote)) return false;
  const [sentence] = spansWithin(report.sentences, quote.cue);
  if (sentence === undefined) return false;
  const start = Math.max(sentence.start, quote.cue.start - CUE_REACH);
  const end = Math.min(sentence.end, quote.cue.end + CUE_REACH);
  const words = makeFolder(rules.folding)(report.text, { start, end });
  return words.some(
    (word) => rules.officialWords.has(word.key) && (word.end <= quote.start || word.start >= quote.end),
  );
}

function isPerson(report: PassageReport, quote: Quote): boolean {
  const speaker = quote.speaker;
  if (speaker === null) return false;
  if (speaker.start === null || speaker.end === null) return true;
  const span = { start: speaker.start, end: speaker.end };
  return report.mentions.find((other) => contains(span, other) || contains(other, span))?.type === 'person';
}
