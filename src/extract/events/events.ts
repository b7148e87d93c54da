import {
  contentId,
  type Document,
  type EventMention,
  type Layers,
  type Quote,
  type Step,
} from '../../model/index.ts';
import { readableBlocks, regionOfTokens } from '../quotes/frames.ts';
import { regionsOf } from '../quotes/marks.ts';
import { spanOf, tokenFrom } from '../words.ts';
import { type Clause, clauseOf } from './clauses.ts';
import { type Draft, linkEvents } from './links.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Roles } from './roles.ts';
import type { EventRules } from './rules.ts';
import { datelinePlace, placeIn, startingIn, timeIn } from './settings.ts';
import { announced } from './spoken.ts';
import { standingOf } from './status.ts';
import { isPassive } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { candidatesIn, isDoneByPeople, type Told } from './typing.ts';

/** The layers that the events are read from. */
export type EventInput = 'sentences' | 'tokens' | 'mentions' | 'actors' | 'times' | 'places' | 'quotes';

type Given = Pick<Layers, EventInput>;

/**
 * Events that the narrator tells (not those inside quotation marks): who did what to whom, when and where, each from
 * the tree of its sentence. Types and modes are PLOVER's; words beyond it give events of type null. Linear in the
 * length of the text.
 */
export function eventsStep(rules: EventRules): Step<EventInput, 'events'> {
  return {
    name: 'events',
    version: 2,
    requires: ['sentences', 'tokens', 'mentions', 'actors', 'times', 'places', 'quotes'],
    provides: ['events'],
    run: (document, given) => {
      const reading = readingOf(document.text, given, rules);
      return { events: reading === null ? [] : eventsOf({ document, given, reading }) };
    },
  };
}

interface Setting {
  readonly document: Document;
  readonly given: Given;
  readonly reading: Reading;
}

/** Tokens a sentence may hold; a longer one is no prose (tables, hostile input) and is not read for events. */
const SENTENCE_LIMIT = 300;

function eventsOf(setting: Setting): readonly EventMention[] {
  const { document, given, reading } = setting;
  const blocks = readableBlocks(document);
  const inside = regionOfTokens(reading.words, regionsOf(document.text, blocks));
  const drafts: Draft[] = [];
  for (const [sentence, headline] of sentencesToRead(setting, blocks)) {
    const first = tokenFrom(reading.words, given.sentences[sentence]!.start);
    const end = tokenFrom(reading.words, given.sentences[sentence]!.end);
    if (end - first > SENTENCE_LIMIT) continue;
    for (const candidate of candidatesIn(reading, { sentence: { first, end }, inside })) {
      const draft = draftOf(setting, { ...candidate, sentence, headline });
      if (draft !== null) drafts.push(draft);
    }
  }
  return linkEvents(document, drafts, reading.actors);
}

/** Indices of the sentences of readable blocks, with whether the block is a headline. */
function* sentencesToRead(
  setting: Setting,
  blocks: ReturnType<typeof readableBlocks>,
): Generator<readonly [number, boolean]> {
  const { sentences } = setting.given;
  let at = 0;
  for (const block of blocks) {
    while (at < sentences.length && sentences[at]!.start < block.start) at++;
    for (; at < sentences.length && sentences[at]!.start < block.end; at++)
      yield [at, block.kind === 'title' || block.kind === 'heading'];
  }
}

interface Candidate extends Told {
  readonly sentence: number;
  readonly headline: boolean;
}

function draftOf(setting: Setting, candidate: Candidate): Draft | null {
  const { document, given, reading } = setting;
  const { trigger, roles } = candidate;
  const { words } = reading;
  const certain = isCertain(reading, trigger, roles);
  if (!certain && !trigger.bare) return null;
  const clause = clauseOf(reading, trigger);
  const at = { trigger, clause };
  const ownTime = timeIn(reading, given.times, at);
  const place = placeIn(reading, given.places, at) ?? datelinePlace(document, given.places, reading, at);
  if (!certain && ownTime === null && place === null) return null;
  const span = spanOf(words, { first: trigger.at, end: trigger.at + 1 });
  const standing = standingOf(reading, {
    ...at,
    quote: quoteAround(given.quotes, span),
    headline: candidate.headline,
  });
  const sense = announced(reading, { trigger, roles, standing });
  const reach = clauseSpan(reading, clause);
  const event: EventMention = {
    id: contentId('event', document.id, span.start, span.end, document.text.slice(span.start, span.end)),
    ...span,
    clause: [reach.start, reach.end],
    type: sense.type,
    mode: sense.mode,
    predicate: trigger.lemma,
    polarity: standing.polarity,
    status: standing.status,
    ...roles,
    time: ownTime?.edtf ?? null,
    place: place?.name ?? null,
    why: `"${document.text.slice(span.start, span.end)}"${isPassive(reading, trigger.verb) ? ', passive' : ''}; ${standing.status}: ${standing.because}`,
  };
  return { event, sentence: candidate.sentence, place, past: standing.status === 'happened' };
}

function clauseSpan({ words }: Reading, clause: Clause): { start: number; end: number } {
  return spanOf(words, clause.range);
}

/**
 * Without an actor, or people who do something political, or (nouns of meetings) without those who met, nothing is certain
 * unless a time or place makes it so.
 */
function isCertain(reading: Reading, trigger: Trigger, roles: Roles): boolean {
  const actors = roles.source.length + roles.target.length;
  if (trigger.verb < 0 && !trigger.bare) return roles.target.length > 0 || roles.source.length > 1;
  return actors > 0 || (trigger.sense.type !== null && isDoneByPeople(reading, trigger));
}

/** The innermost quote whose content holds the span, or null. */
function quoteAround(quotes: readonly Quote[], span: { start: number; end: number }): Quote | null {
  const holding = startingIn(quotes, { start: span.start - QUOTE_REACH, end: span.end }).filter(
    (quote) => quote.end >= span.end,
  );
  return holding.at(-1) ?? null;
}

/** Code units a quote may begin before an event inside it; longer ones are speeches, whose words are no narration. */
const QUOTE_REACH = 2000;
