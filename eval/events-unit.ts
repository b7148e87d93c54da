import type { Actor, Document, EventMention, FullReport, Layers, Mention } from '../src/model/index.ts';
import { annotate } from '../src/pipeline/annotate.ts';
import { languageSteps } from '../src/pipeline/language.ts';
import { plainDocument } from './data.ts';
import { phrasesOf } from './events-phrases.ts';

/** One sentence of PETRARCH-2's unit tests with CAMEO events whose actors are codes (`ARNGOV`). */
interface UnitSentence {
  readonly text: string;
  readonly events: readonly { readonly code: string; readonly source: string; readonly target: string }[];
  readonly noEvents: boolean;
  readonly error: string | null;
}

/** Counts over the coded events. */
export interface UnitScore {
  readonly sentences: number;
  readonly events: number;
  readonly sourceRight: number;
  readonly targetRight: number;
  /** Sentences that must give no event, and the political events found there. */
  readonly empty: number;
  readonly extra: number;
  readonly errors: readonly string[];
}

/** Parts of codes that tell a sort of actor, not which. */
const SORTS = new Set(
  'GOV MIL OPP REB BUS JUD LEG MED EDU REL NGO IGO MOP FRM COP CIV ELI LAB REF INJ SPY UAF CVL PTY XYZ'.split(
    ' ',
  ),
);

/** A name: capitalised words in a row, with "of" and the like between them. */
const NAME = /\p{Lu}[\p{L}_]+(?:(?: of | the | al-|[- ])\p{Lu}[\p{L}_]+)*/gu;
/** Capitalised words that are no part of a name. */
const NO_NAMES = new Set(
  'The A An In On It He She They At By With Despite After Monday Tuesday Wednesday Thursday Friday Saturday Sunday President Prime Minister Deputy January February March April May June July August September October November December Neither Human Soldiers Lawmakers Resumption'.split(
    ' ',
  ),
);
/** A word stands for a code in so many of its sentences, where no other word begins as the code does. */
const BOUND = 0.5;

/** The codes a word may stand for: learned from the sentences and codes themselves, since the countries are invented. */
type Codes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Source and target on the unit sentences, of the events whose two actors have a name; an event is given the predicted
 * one that fits its actors best.
 */
export function evaluateUnit(units: readonly UnitSentence[]): UnitScore {
  const sentences = units.filter((unit) => unit.error === null);
  const codes = codesOf(sentences);
  let events = 0;
  let sourceRight = 0;
  let targetRight = 0;
  let extra = 0;
  const errors: string[] = [];
  for (const unit of sentences) {
    const layers = layersOf(unit.text, codes);
    const told = layers.events.filter((event) => event.source.length + event.target.length > 0);
    if (unit.noEvents) extra += told.filter((event) => event.type !== null).length;
    for (const gold of unit.events) {
      const source = chunksOf(gold.source);
      const target = chunksOf(gold.target);
      if (source.length === 0 || target.length === 0) continue;
      const setting = { layers, codes, text: unit.text };
      const mutual = unit.events.some((one) => one.source === gold.target && one.target === gold.source);
      const verdict = (by: readonly string[], to: readonly string[]): readonly [boolean, boolean] => [
        agrees(by, source, setting),
        agrees(to, target, setting),
      ];
      const best = bestOf(
        told.flatMap((event) => [
          verdict(event.source, event.target),
          ...(mutual ? [verdict(event.target, event.source)] : []),
        ]),
      );
      events++;
      sourceRight += Number(best.source);
      targetRight += Number(best.target);
      if (!best.source || !best.target)
        errors.push(
          `${[best.source ? '' : 'source', best.target ? '' : 'target'].join(' ').trim()}: ${gold.source} > ${gold.target}; found ${told
            .map((event) => `${event.predicate} ${namesOf(event, layers)}`)
            .join(', ')} | ${unit.text}`,
        );
    }
  }
  const empty = sentences.filter((unit) => unit.noEvents).length;
  return { sentences: sentences.length, events, sourceRight, targetRight, empty, extra, errors };
}

function namesOf(event: EventMention, layers: Pick<Layers, 'actors'>): string {
  const name = (id: string) => layers.actors.find((actor) => actor.id === id)?.name ?? id;
  return `${event.source.map(name).join('+')} > ${event.target.map(name).join('+')}`;
}

function bestOf(verdicts: readonly (readonly [boolean, boolean])[]): { source: boolean; target: boolean } {
  let best = { source: false, target: false };
  for (const [source, target] of verdicts) {
    if (Number(source) + Number(target) > Number(best.source) + Number(best.target))
      best = { source, target };
  }
  return best;
}

/** `ARNGOV`: `ARN`. */
function chunksOf(code: string): readonly string[] {
  const chunks = /^[A-Z]+$/.test(code) ? (code.match(/[A-Z]{3}/g) ?? []) : [];
  return chunks.filter((chunk) => !SORTS.has(chunk));
}

interface Setting {
  readonly layers: Pick<Layers, 'mentions' | 'actors' | 'tokens'>;
  readonly codes: Codes;
  readonly text: string;
}

/** True if one of the actors is called by a word that stands for one of the codes. */
function agrees(
  ids: readonly string[],
  chunks: readonly string[],
  { layers, codes, text }: Setting,
): boolean {
  return ids.some((id) => {
    const actor = layers.actors.find((one) => one.id === id);
    if (actor?.country != null && chunks.includes(actor.country)) return true;
    const words = phrasesOf(id, layers).flatMap((span) => wordsIn(text.slice(span.start, span.end)));
    return words.some((word) => chunks.some((chunk) => codes.get(word)?.has(chunk) ?? false));
  });
}

function wordsIn(text: string): readonly string[] {
  return (text.match(/\p{Lu}[\p{L}_]+/gu) ?? []).filter((word) => !NO_NAMES.has(word));
}

/** A word stands for a code that begins as it does, or that mostly occurs with it and that no other word explains. */
function codesOf(sentences: readonly UnitSentence[]): Codes {
  const words = new Map<string, Set<number>>();
  const chunks = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, key: string, at: number) => {
    map.set(key, (map.get(key) ?? new Set()).add(at));
  };
  sentences.forEach((unit, at) => {
    for (const word of wordsIn(unit.text)) add(words, word, at);
    for (const event of unit.events)
      for (const chunk of [...chunksOf(event.source), ...chunksOf(event.target)]) add(chunks, chunk, at);
  });
  const begins = (word: string) => word.slice(0, 3).toUpperCase();
  const explained = (chunk: string, at: number) =>
    wordsIn((sentences[at] as UnitSentence).text).some((word) => begins(word) === chunk);
  return new Map(
    [...words].map(([word, where]) => {
      if (chunks.has(begins(word))) return [word, new Set([begins(word)])];
      const meant = [...chunks].flatMap(([chunk, there]) => {
        const both = [...where].filter((at) => there.has(at) && !explained(chunk, at)).length;
        return both / where.size >= BOUND ? [chunk] : [];
      });
      return [word, new Set(meant)];
    }),
  );
}

/** The layers of a sentence in which every word that stands for a code is a mention of a country. */
function layersOf(text: string, codes: Codes): Pick<FullReport, 'events' | 'mentions' | 'actors' | 'tokens'> {
  const document = plainDocument(text);
  const given = annotate(document) as FullReport;
  const invented = [...text.matchAll(NAME)]
    .flatMap((match) => namesWithin(match[0], match.index))
    .filter(({ name }) => wordsIn(name).some((word) => (codes.get(word)?.size ?? 0) > 0));
  const free = invented.filter(({ start, end }) =>
    given.mentions.every((one) => one.form !== 'name' || one.end <= start || end <= one.start),
  );
  const mentions: readonly Mention[] = [
    ...given.mentions,
    ...free.map(
      ({ name, start, end }): Mention => ({ start, end, form: 'name', type: 'country', actor: name }),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const actors: readonly Actor[] = [
    ...given.actors,
    ...[...new Set(free.map(({ name }) => name))].map(
      (name): Actor => ({ id: name, name, type: 'country', roles: [], country: null }),
    ),
  ];
  const layers = { ...given, mentions, actors };
  return { mentions, actors, tokens: given.tokens, events: eventsAmong(document, layers) };
}

/** The run without the words at its edges that are no names ("The Shire", "President Berg"). */
function namesWithin(run: string, start: number): { name: string; start: number; end: number }[] {
  let name = run;
  for (let word = /^\S+ ?/.exec(name)?.[0]; word !== undefined && NO_NAMES.has(word.trim()); ) {
    name = name.slice(word.length);
    word = /^\S+ ?/.exec(name)?.[0];
  }
  const at = start + run.length - name.length;
  return name === '' ? [] : [{ name, start: at, end: at + name.length }];
}

/** The events by the steps that read mentions, run once more. */
function eventsAmong(document: Document, layers: FullReport): readonly EventMention[] {
  let known: Partial<Layers> = layers;
  for (const step of languageSteps('en').steps) {
    if (!['quotes', 'events'].includes(step.provides[0] as string)) continue;
    known = { ...known, ...step.run(document, known as never, { report: () => {} }) };
  }
  return known.events ?? [];
}
