import { compareSpans, contentId, type Document, type Quote } from '../../model/index.ts';
import { type Found, type Sources, speakersOf, textOf, unresolved } from '../sources.ts';
import { type Range, spanOf, uposAt } from '../words.ts';
import type { Attribution, Reading } from './attribution.ts';
import { carries } from './implied.ts';
import { isOutlet } from './outlets.ts';
import { refuted } from './refuted.ts';

/** What the building of quotes reads. */
export interface Setting {
  readonly document: Document;
  readonly sources: Sources;
  readonly reading: Reading;
}

/** The quotes that attributions come to, sorted by span: speakers looked up, copies and parts of others left out. */
export function build(setting: Setting, attributions: readonly Attribution[]): readonly Quote[] {
  const through = passedOn(setting, attributions);
  const quotes: Quote[] = [];
  let last: readonly Found[] = [];
  let lastFrame: Attribution['frame'] | null = null;
  for (const [index, attribution] of attributions.entries()) {
    if (through.dropped.has(attribution) || isPartOf(attribution, attributions, index)) continue;
    const carried = carries(lastFrame, attribution);
    const speakers = speakersFor(setting, attribution, carried ? last : []);
    if (speakers === null) continue;
    quotes.push(quoteOf(setting, { attribution, speakers, through: through.by.get(attribution) ?? null }));
    if (attribution.shape === 'ascribed') continue;
    if (speakers.length > 0) last = speakers;
    lastFrame = attribution.frame;
  }
  return nest(onePerSpan(quotes.sort(compareSpans)));
}

/** "Berg and Ode agreed to meet, Berg said": what somebody tells of an agreement is told once, by the one who tells. */
function isPartOf(inner: Attribution, attributions: readonly Attribution[], index: number): boolean {
  const verb = inner.cue?.verb ?? null;
  if (verb === null || verb.frames.has('clause') || verb.frames.has('hearer') || verb.frames.has('words'))
    return false;
  return neighbours(attributions, index).some(
    (outer) =>
      outer !== inner && outer.shape === 'aside' && outer.pieces.some((piece) => covers(piece, inner.cue!)),
  );
}

/** The speakers, [] where a passive names none, or null where the words are no statement after all. */
function speakersFor(
  { sources, reading }: Setting,
  attribution: Attribution,
  last: readonly Found[],
): readonly Found[] | null {
  const { cue } = attribution;
  if (cue === null) {
    const implied = last.map((one) => ({
      ...one,
      speaker: { ...one.speaker, start: null, end: null },
      why: 'goes on from the quotation before',
    }));
    return implied.length > 0 && !refuted(sources, reading, { attribution, speakers: implied })
      ? implied
      : null;
  }
  if (cue.source === null) return [];
  const speakers = speakersOf(sources, cue.source, last);
  return refuted(sources, reading, { attribution, speakers })
    ? unresolved(sources, cue.source, 'the words name the one they would be by')
    : atPronoun(sources, cue.pronoun, speakers);
}

/** "Berg, who said": the words of the source in the clause are "who", as they are "she" in another sentence. */
function atPronoun(
  sources: Sources,
  pronoun: number | undefined,
  speakers: readonly Found[],
): readonly Found[] {
  if (pronoun === undefined || speakers.length !== 1) return speakers;
  const { start, end } = spanOf(sources.words, { first: pronoun, end: pronoun + 1 });
  return speakers.map((one) => ({ ...one, speaker: { ...one.speaker, start, end } }));
}

/** "…, AFP reported": an attribution to an outlet around one with a speaker of its own only says through whom. */
function passedOn(
  setting: Setting,
  attributions: readonly Attribution[],
): { readonly dropped: ReadonlySet<Attribution>; readonly by: ReadonlyMap<Attribution, string> } {
  const dropped = new Set<Attribution>();
  const by = new Map<Attribution, string>();
  attributions.forEach((outer, index) => {
    const source = outer.cue?.source ?? null;
    if (outer.shape !== 'aside' || source === null || !outlet(setting, source)) return;
    for (const inner of neighbours(attributions, index)) {
      if (
        inner === outer ||
        inner.cue?.source == null ||
        !outer.pieces.some((piece) => covers(piece, inner.cue!))
      )
        continue;
      by.set(inner, textOf(setting.sources, source));
      dropped.add(outer);
    }
  });
  return { dropped, by };
}

function outlet(setting: Setting, range: Range): boolean {
  return isOutlet(setting.sources, setting.reading.rules, { range, agencies: setting.document.agencies });
}

function neighbours(attributions: readonly Attribution[], index: number): readonly Attribution[] {
  const { frame } = attributions[index] as Attribution;
  let first = index;
  while (first > 0 && attributions[first - 1]!.frame.first === frame.first) first--;
  let end = index + 1;
  while (end < attributions.length && attributions[end]!.frame.first === frame.first) end++;
  return attributions.slice(first, end);
}

function covers(outer: Range, inner: Range): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

interface QuoteGiven {
  readonly attribution: Attribution;
  readonly speakers: readonly Found[];
  readonly through: string | null;
}

function quoteOf(setting: Setting, given: QuoteGiven): Quote {
  const { attribution, speakers } = given;
  const { document, sources, reading } = setting;
  const { words } = sources;
  const parts = contiguous(
    document.text,
    attribution.pieces.map((piece) => spanOf(words, piece)),
  );
  const start = parts[0]!.start;
  const end = parts.at(-1)!.end;
  const hearer = attribution.hearer;
  const heard = hearer !== null && outlet(setting, hearer);
  const through = given.through ?? (heard ? textOf(sources, hearer) : null);
  return {
    id: contentId('quote', document.id, start, end, document.text.slice(start, end)),
    start,
    end,
    ...(parts.length > 1 ? { parts: parts.map((part) => [part.start, part.end] as const) } : {}),
    kind: kindOf(reading, attribution.pieces),
    polarity: attribution.denied === true || attribution.cue?.verb?.denies === true ? 'denied' : 'affirmed',
    speakers: speakers.map((one) => one.speaker),
    speaker: speakers[0]?.speaker ?? null,
    cue: attribution.cue === null ? null : spanOf(words, attribution.cue),
    ...(through === null ? {} : { through }),
    ...(hearer === null || heard ? {} : { to: textOf(sources, hearer) }),
    ...(attribution.stance === true ? { stance: true as const } : {}),
    why: whyOf(sources, given),
  };
}

/** Pieces between which only white space stands are one part. */
function contiguous(
  text: string,
  spans: readonly { start: number; end: number }[],
): readonly { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '')
      last.end = Math.max(last.end, span.end);
    else parts.push({ ...span });
  }
  return parts;
}

function kindOf(reading: Reading, pieces: readonly Range[]): Quote['kind'] {
  let marked = 0;
  let plain = 0;
  for (const piece of pieces) {
    for (let at = piece.first; at < piece.end; at++) {
      if (uposAt(reading.words, at) === 'PUNCT') continue;
      if ((reading.inside[at] as number) >= 0) marked++;
      else plain++;
    }
  }
  return marked === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed';
}

function whyOf(sources: Sources, given: QuoteGiven): string {
  const { cue } = given.attribution;
  const who =
    given.speakers.length === 0 ? 'no source is named' : given.speakers.map((one) => one.why).join('; ');
  if (cue === null) return who;
  const { complement } = given.attribution;
  const taken = complement === undefined ? '' : ` with ${complement}`;
  const source = given.speakers.length === 0 ? who : `source ${who}`;
  return `cue "${textOf(sources, cue)}"${taken}; ${source}`;
}

/** Two cues on the same words (`Berg said and repeated that`) are one quote: the first. */
function onePerSpan(sorted: readonly Quote[]): readonly Quote[] {
  return sorted.filter((quote, index) => index === 0 || sorted[index - 1]!.id !== quote.id);
}

/** Marks quotes that stand inside the content of another. Quotes are sorted by start. */
function nest(quotes: readonly Quote[]): readonly Quote[] {
  const open: Quote[] = [];
  return quotes.map((quote) => {
    while (open.length > 0 && open.at(-1)!.end < quote.end) open.pop();
    const outer = open.at(-1);
    open.push(quote);
    const inner =
      outer !== undefined &&
      outer.cue !== null &&
      quote.start >= outer.start &&
      quote.end <= outer.end &&
      outer.id !== quote.id;
    return inner ? { ...quote, within: outer.id } : quote;
  });
}
