import type { Quote, Span, Speaker } from '../../model/index.ts';
import type { ActorNode, MergedActors } from '../actors/index.ts';
import type { Voice } from './types.ts';

/** Part of a sentence that a speaker's words must fill for the sentence to be that speaker's. */
const MAJORITY = 0.4;

/** Where the speakers' names come from. */
export interface VoiceContext {
  readonly report: string;
  readonly actors: MergedActors;
  readonly nameOf: (actor: string) => string;
  /** See `ClaimRules`. */
  readonly properName: RegExp;
}

/** Whose word a stretch is: the speaker whose reported words fill most of it, or null for the outlet's own. */
export function voiceOf(span: Span, quotes: readonly Quote[], context: VoiceContext): Voice | null {
  const shares = new Map<string, { quote: Quote; length: number }>();
  for (const quote of quotes) {
    if (quote.within !== undefined || quote.speakers.length === 0) continue;
    const key = quote.speakers.map((speaker) => speaker.actor ?? speaker.name).join('\n');
    const known = shares.get(key) ?? { quote, length: 0 };
    known.length += sharedLength(span, quote);
    shares.set(key, known);
  }
  const [first] = [...shares.values()].sort((a, b) => b.length - a.length || a.quote.start - b.quote.start);
  if (first === undefined || first.length < MAJORITY * (span.end - span.start)) return null;
  return voice(first.quote, context);
}

/** The named speakers of the quotes, as the case calls them, each once. */
export function namedSpeakers(quotes: readonly Quote[], context: VoiceContext): readonly string[] {
  const speakers = quotes.flatMap((quote) => (quote.within === undefined ? quote.speakers : []));
  const named = speakers.filter((speaker) => isNamed(speaker, context));
  return [...new Set(named.map((speaker) => speakerName(speaker, context)))];
}

function voice(quote: Quote, context: VoiceContext): Voice {
  const speakers = quote.speakers.map((speaker) => nodeOf(speaker, context));
  const names = quote.speakers.map((speaker) => speakerName(speaker, context));
  return {
    name: [...new Set(names)].join(' and '),
    speakers: speakers.filter((node) => node !== null),
    named: speakers.length > 0 && quote.speakers.every((speaker) => isNamed(speaker, context)),
    kind: quote.kind,
    denied: quote.polarity === 'denied',
  };
}

/** The speaker's name as the case calls it; the words of an unnamed one, without an article if they are a name by their capitals. */
export function speakerName(speaker: Speaker, context: VoiceContext): string {
  const actor = speaker.actor === null ? null : context.actors.of(context.report, speaker.actor);
  const node = nodeOf(speaker, context);
  if (actor !== null && node?.named === true) return context.nameOf(actor);
  return context.properName.exec(speaker.name)?.[1] ?? speaker.name;
}

function isNamed(speaker: Speaker, context: VoiceContext): boolean {
  return nodeOf(speaker, context)?.named === true || context.properName.test(speaker.name);
}

function nodeOf(speaker: Speaker, context: VoiceContext): ActorNode | null {
  return speaker.actor === null ? null : context.actors.node(context.report, speaker.actor);
}

function sharedLength(span: Span, quote: Quote): number {
  const parts = quote.parts ?? [[quote.start, quote.end] as const];
  let sum = 0;
  for (const [start, end] of parts) sum += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return sum;
}
