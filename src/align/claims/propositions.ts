import {
  type BlockKind,
  type FullReport,
  firstEndingAfter,
  type Mention,
  type Quote,
  type Span,
  spanAt,
  spansWithin,
} from '../../model/index.ts';
import { type Folder, makeFolder } from '../../text/index.ts';
import type { ActorNode, MergedActors } from '../actors/index.ts';
import { clausesOf } from './clauses.ts';
import { daysOf } from './days.ts';
import { predicatesOf } from './predicates.ts';
import { Sweep } from './sweep.ts';
import type { ComparingRules, Days, Proposition, Word } from './types.ts';
import { namedSpeakers, voiceOf } from './voices.ts';
import { wordsOf } from './words.ts';

/** Blocks whose sentences tell something: no headings, credits, captions or page furniture. */
const TELLING: ReadonlySet<BlockKind> = new Set(['body', 'list', 'quote']);

/** The propositions of every report: each sentence of the body, cut into clauses where that is safe. */
export function propositionsOf(
  reports: readonly FullReport[],
  actors: MergedActors,
  rules: ComparingRules,
): ReadonlyMap<string, readonly Proposition[]> {
  const names = new Map(actors.actors.map((actor) => [actor.id, actor.name]));
  const shared: Shared = {
    actors,
    rules,
    fold: makeFolder(rules.folding),
    nameOf: (id) => names.get(id) ?? id,
  };
  return new Map(reports.map((report) => [report.id, reportPropositions(report, shared)]));
}

interface Shared {
  readonly actors: MergedActors;
  readonly rules: ComparingRules;
  readonly fold: Folder;
  readonly nameOf: (actor: string) => string;
}

function reportPropositions(report: FullReport, shared: Shared): readonly Proposition[] {
  const layers = sweepsOf(report);
  const propositions: Proposition[] = [];
  for (const sentence of report.sentences) {
    if (!isTelling(report, sentence)) continue;
    const quotes = layers.quotes.within(sentence);
    const scene = { report, tokens: spansWithin(report.tokens, sentence), quotes };
    for (const span of clausesOf(sentence, scene, shared.rules.claims)) {
      const reaching = quotes.filter((quote) => quote.start < span.end && span.start < quote.end);
      const made = propositionAt(span, { report, layers, quotes: reaching, shared });
      if (made.words.length > 0) propositions.push({ ...made, order: propositions.length });
    }
  }
  return propositions;
}

function sweepsOf(report: FullReport) {
  return {
    quotes: new Sweep(report.quotes.filter((quote) => quote.stance === undefined)),
    mentions: new Sweep(report.mentions),
    events: new Sweep(report.events),
    times: new Sweep(report.times),
    amounts: new Sweep(report.amounts),
    places: new Sweep(report.places),
  };
}

interface Around {
  readonly report: FullReport;
  readonly layers: ReturnType<typeof sweepsOf>;
  /** Quotes that reach into the span. */
  readonly quotes: readonly Quote[];
  readonly shared: Shared;
}

function propositionAt(span: Span, { report, layers, quotes, shared }: Around): Omit<Proposition, 'order'> {
  const { fold, rules, actors, nameOf } = shared;
  const mentions = layers.mentions.within(span);
  const voices = { report: report.id, actors, nameOf, properName: rules.claims.properName };
  const voice = voiceOf(span, quotes, voices);
  const tellers = voice === null ? [] : tellersOf(quotes);
  const words = wordsOf({ report, span, mentions: mentions.filter(isName), tellers, fold, rules });
  const bag = bagOf(words);
  return {
    report: report.id,
    start: span.start,
    end: span.end,
    words,
    bag,
    mass: sum(bag.values()),
    predicates: predicatesOf({ report, span, events: layers.events.within(span), shared }),
    actors: actorsOf(mentions, report.id, actors),
    days: layers.times.within(span).flatMap((time) => daysIn(time.edtf)),
    places: layers.places.within(span),
    amounts: layers.amounts.within(span),
    voice,
    heard: namedSpeakers(quotes, voices),
    denies: quotes.some(({ polarity }) => polarity === 'denied'),
    through: throughWhom(quotes),
  };
}

function isTelling(report: FullReport, sentence: Span): boolean {
  if (report.blocks.length === 0) return true;
  const block =
    spanAt(report.blocks, sentence.start) ?? report.blocks[firstEndingAfter(report.blocks, sentence.start)];
  return block !== undefined && TELLING.has(block.kind);
}

/** Where the speakers stand outside what they say: "..., harbour master Ida Holm said". */
function tellersOf(quotes: readonly Quote[]): readonly Span[] {
  const outer = quotes.filter((quote) => quote.within === undefined);
  return outer.flatMap(({ speakers }) =>
    speakers.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
  );
}

const isName = (mention: Mention): boolean => mention.form === 'name';

function bagOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of words)
    if (word.rarity > 0) bag.set(word.root, Math.max(word.rarity, bag.get(word.root) ?? 0));
  return bag;
}

function actorsOf(mentions: readonly Mention[], report: string, actors: MergedActors): readonly ActorNode[] {
  const found = new Map<string, ActorNode>();
  for (const mention of mentions) {
    const node = mention.actor === null ? null : actors.node(report, mention.actor);
    if (node !== null) found.set(node.key, node);
  }
  return [...found.values()];
}

function daysIn(edtf: string | null): readonly Days[] {
  const days = edtf === null ? null : daysOf(edtf);
  return days === null ? [] : [days];
}

function throughWhom(quotes: readonly Quote[]): string | null {
  return quotes.find((quote) => quote.through !== undefined)?.through ?? null;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
