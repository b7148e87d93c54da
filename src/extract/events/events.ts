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
import { type Sources, sourcesOf } from '../sources.ts';
import { type Range, spanOf, tokenFrom, wordsOf } from '../words.ts';
import { type Draft, linkEvents } from './links.ts';
import { type Roles, rolesOf } from './roles.ts';
import type { EventRules } from './rules.ts';
import { placeIn, startingIn, timeIn } from './settings.ts';
import { standingOf } from './status.ts';
import { type Trigger, triggersOf } from './triggers.ts';

/** The layers that the events are read from. */
export type EventInput = 'sentences' | 'tokens' | 'mentions' | 'actors' | 'times' | 'places' | 'quotes';

type Given = Pick<Layers, EventInput>;

/**
 * Events that the narrator tells (not those inside quotation marks): who did what to whom, when and where, each from
 * the clause of its trigger. Types and modes are PLOVER's; verbs beyond it give events of type null. Linear in the
 * length of the text.
 */
export function eventsStep(rules: EventRules): Step<EventInput, 'events'> {
  return {
    name: 'events',
    version: 1,
    requires: ['sentences', 'tokens', 'mentions', 'actors', 'times', 'places', 'quotes'],
    provides: ['events'],
    run: (document, given) => ({ events: eventsOf(document, given, rules) }),
  };
}

interface Setting {
  readonly document: Document;
  readonly given: Given;
  readonly rules: EventRules;
  readonly sources: Sources;
}

/** Tokens a sentence may hold; a longer one is no prose (tables, hostile input) and is not read for events. */
const SENTENCE_LIMIT = 300;

function eventsOf(document: Document, given: Given, rules: EventRules): readonly EventMention[] {
  const words = wordsOf(document.text, given.tokens, given.mentions);
  const blocks = readableBlocks(document);
  const inside = regionOfTokens(words, regionsOf(document.text, blocks));
  const sources = sourcesOf(words, rules.phrases, given);
  const setting = { document, given, rules, sources };
  const drafts: Draft[] = [];
  for (const [sentence, headline] of sentencesToRead(setting, blocks)) {
    const first = tokenFrom(words, given.sentences[sentence]!.start);
    const end = tokenFrom(words, given.sentences[sentence]!.end);
    if (end - first > SENTENCE_LIMIT) continue;
    for (const trigger of triggersOf(words, rules, { sentence: { first, end }, inside })) {
      const draft = draftOf(setting, { trigger, sentence, headline });
      if (draft !== null) drafts.push(draft);
    }
  }
  return linkEvents(document, drafts, sources.actors);
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

interface Candidate {
  readonly trigger: Trigger;
  readonly sentence: number;
  readonly headline: boolean;
}

function draftOf(setting: Setting, candidate: Candidate): Draft | null {
  const { document, given, rules, sources } = setting;
  const { trigger } = candidate;
  const { words } = sources;
  const roles = rolesOf(sources, rules, trigger);
  const ownTime = timeIn(words, given.times, { clause: trigger.clause, at: trigger.at });
  const place = placeIn(words, rules, { places: given.places, trigger });
  if (!isCertain(setting, candidate, { roles, settled: ownTime !== null || place !== null })) return null;
  const span = spanOf(words, { first: trigger.at, end: trigger.at + 1 });
  const clause = spanOf(words, withSubject(trigger));
  const standing = standingOf(words, rules, {
    trigger,
    quote: quoteAround(given.quotes, span),
    headline: candidate.headline,
  });
  const event: EventMention = {
    id: contentId('event', document.id, span.start, span.end, document.text.slice(span.start, span.end)),
    ...span,
    clause: [clause.start, clause.end],
    type: trigger.sense.type,
    mode: trigger.sense.mode,
    predicate: trigger.lemma,
    polarity: standing.polarity,
    status: standing.status,
    ...roles,
    time: ownTime?.edtf ?? null,
    place: place?.name ?? null,
    why: `"${document.text.slice(span.start, span.end)}"${trigger.passive ? ', passive' : ''}; ${standing.status}: ${standing.because}`,
  };
  return { event, sentence: candidate.sentence, place, past: standing.status === 'happened' };
}

/** Without an actor, or (nouns of meetings) without those who met, nothing is certain. */
function isCertain(
  setting: Setting,
  candidate: Candidate,
  found: { roles: Roles; settled: boolean },
): boolean {
  const { trigger } = candidate;
  const { roles } = found;
  const actors = roles.source.length + roles.target.length;
  if (trigger.form !== 'noun') return actors > 0;
  const noun = setting.rules.nouns.get(setting.sources.words.lower[trigger.at] as string);
  if (noun?.bare === true) return actors > 0 || found.settled;
  return roles.target.length > 0 || roles.source.length > 1;
}

/** The clause, reaching back to the subject where that stands before it ("X left and met Y"). */
function withSubject(trigger: Trigger): Range {
  const { clause, subject } = trigger;
  return {
    first: Math.min(clause.first, subject?.link === 'plain' ? subject.first : clause.first),
    end: Math.max(clause.end, trigger.at + 1),
  };
}

/** The innermost quote whose content holds the span, or null. */
function quoteAround(quotes: readonly Quote[], span: { start: number; end: number }): Quote | null {
  const holding = startingIn(quotes, { start: span.start - QUOTE_REACH, end: span.end }).filter(
    (quote) => quote.end >= span.end && quote.stance === undefined,
  );
  return holding.at(-1) ?? null;
}

/** Code units a quote may begin before an event inside it; longer ones are speeches, whose words are no narration. */
const QUOTE_REACH = 2000;
