import {
  type AnnotatedReport,
  type Case,
  compareEvidence,
  compareText,
  type Evidence,
  type Quote,
  spanAt,
  type Story,
} from '../model/index.ts';
import type { ReportLabels } from './labels.ts';
import { joinWords } from './words.ts';

/** Something that was said, with every report that carries it. */
export interface SayingView {
  /** The fullest wording, unchanged. */
  readonly text: string;
  /** The words of saying that the text needs to be read ("agreed on Friday"), or null. */
  readonly cue: string | null;
  readonly kind: Quote['kind'];
  readonly denied: boolean;
  /** Reports of this wording and of the others. */
  readonly evidence: readonly Evidence[];
  /** Other wordings, each with its evidence. */
  readonly variants: readonly { readonly text: string; readonly evidence: readonly Evidence[] }[];
}

/** One speaker and what the reports have of the speaker's words, in the order of telling. */
export interface SpeakerView {
  readonly name: string;
  /** False where a mere pronoun stands for somebody who could not be told. */
  readonly known: boolean;
  readonly roles: readonly string[];
  readonly sayings: readonly SayingView[];
}

interface Said {
  readonly quote: Quote;
  readonly cue: string | null;
  readonly evidence: Evidence;
  readonly text: string;
  /** Text without marks, case and spelling habits. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** Two wordings of one speaker with so many words of the shorter one in common are one saying. */
const SAME_SAYING = 0.7;

/**
 * Who said what in a story: those whom most reports quote first, the unnamed last. Quotations inside quotations go with
 * the outer one, those of a headline with the text below it.
 */
export function sayingsOf(built: Case, story: Story, labels: ReportLabels): readonly SpeakerView[] {
  const nameOf = caseNames(built);
  const bySpeaker = new Map<string, Named & { readonly said: Said[] }>();
  const ids = new Set(story.reports);
  for (const id of labels.ids) {
    const report = labels.reportOf(id);
    if (report === null || !ids.has(id)) continue;
    for (const quote of tellingQuotes(report)) {
      const names = quote.speakers.map((speaker) => nameOf(speaker.name, report.id));
      const name = joinWords(names.map((item) => item.name));
      const key = name.toLowerCase().replace(/^(?:the|an?) /, '');
      const speaker = bySpeaker.get(key) ?? {
        name,
        roles: names.length === 1 ? (names[0]?.roles ?? []) : [],
        said: [],
      };
      speaker.said.push(saidOf(quote, report.text, report.id));
      bySpeaker.set(key, speaker);
    }
  }
  return [...bySpeaker.values()]
    .map(({ name, roles, said }) => ({
      name,
      roles,
      known: !PRONOUN.test(name),
      sayings: groupSayings(said),
    }))
    .sort(
      (a, b) =>
        Number(b.known) - Number(a.known) ||
        reach(b) - reach(a) ||
        b.sayings.length - a.sayings.length ||
        compareText(a.name, b.name),
    );
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|his|her|their|who|some|others?|one)$/i;

/** Quotations with a speaker that stand in no other; those of headings only where the report has none below. */
function tellingQuotes(report: AnnotatedReport): readonly Quote[] {
  const quotes = (report.quotes ?? []).filter(
    (quote) => quote.within === undefined && quote.stance === undefined && quote.speaker !== null,
  );
  const told = quotes.filter((quote) => {
    const kind = spanAt(report.blocks, quote.start)?.kind;
    return kind !== 'title' && kind !== 'heading';
  });
  return told.length > 0 ? told : quotes;
}

/** Number of reports that quote a speaker. */
function reach(speaker: SpeakerView): number {
  const evidence = speaker.sayings.flatMap((saying) => [
    saying.evidence,
    ...saying.variants.map((other) => other.evidence),
  ]);
  return new Set(evidence.flat().map((item) => item.report)).size;
}

interface Named {
  readonly name: string;
  readonly roles: readonly string[];
}

/** Finds the case actor that a report calls by a name; its roles are left out where the name says them. */
function caseNames(built: Case): (name: string, report: string) => Named {
  const known = new Map<string, Named>();
  for (const actor of built.actors) {
    const roles = actor.roles.filter((role) => !actor.name.toLowerCase().includes(role));
    for (const alias of actor.aliases)
      for (const report of alias.reports) known.set(`${report}\n${alias.name}`, { name: actor.name, roles });
  }
  return (name, report) => known.get(`${report}\n${name}`) ?? { name, roles: [] };
}

function saidOf(quote: Quote, text: string, report: string): Said {
  const parts = quote.parts ?? [[quote.start, quote.end]];
  const words = parts.map(([start, end]) => text.slice(start, end)).join(' … ');
  const key = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    quote,
    cue: cueOf(quote, text),
    evidence: { report, start: quote.start, end: quote.end },
    text: words.replace(/\s+/g, ' ').replace(/^that /, ''),
    key,
    words: new Set(key.split(' ')),
  };
}

/** Verbs that say no more than that something was said. */
const PLAIN_CUE =
  /^(?:said|says?|saying|told|tells|telling|added|adds|adding|according to|wrote|writes|noted|stated|explained|asked|announced|announcing|reported|reporting)\b/i;
/** So many characters may stand between a verb of saying and what it says ("agreed on Friday that"). */
const LONGEST_CUE = 40;

/** From a verb that tells more than "said" to the words it needs behind it, with what stands between. */
function cueOf({ cue, start, kind }: Quote, text: string): string | null {
  if (cue === null || cue.end > start || start - cue.start > LONGEST_CUE || kind === 'direct') return null;
  const words = text.slice(cue.start, start).replace(/\s+/g, ' ').trim();
  const opensClause = /^(?:that|he|she|they|it|the|a|an)\s+\S+/i.test(text.slice(start, start + LONGEST_CUE));
  if (/["“”‘.;:]/.test(words) || (PLAIN_CUE.test(words) && opensClause)) return null;
  return PLAIN_CUE.test(words) ? null : words;
}

/** Sayings are looked up by their longer words. */
const TELLING_LENGTH = 4;
/** A word that many sayings share is searched only so far back. */
const MOST_COMPARED = 32;

/** Joins each saying to the first group with the same; near-linear, by the words they have in common. */
function groupSayings(said: readonly Said[]): readonly SayingView[] {
  const groups: Said[][] = [];
  const byWord = new Map<string, { readonly item: Said; readonly group: number }[]>();
  for (const item of said) {
    const words = [...item.words].filter((word) => word.length >= TELLING_LENGTH);
    const keys = words.length > 0 ? words : [item.key];
    const known = new Set(keys.flatMap((key) => (byWord.get(key) ?? []).slice(-MOST_COMPARED)));
    const found = [...known].filter((other) => isSame(other.item, item)).map((other) => other.group);
    const group = found.length > 0 ? Math.min(...found) : groups.push([]) - 1;
    (groups[group] as Said[]).push(item);
    const entry = { item, group };
    for (const key of keys) {
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [entry]);
      else list.push(entry);
    }
  }
  return groups.map(sayingOf);
}

function isSame(a: Said, b: Said): boolean {
  if (a.evidence.report === b.evidence.report) return a.key === b.key;
  const smaller = a.words.size < b.words.size ? a : b;
  const larger = smaller === a ? b : a;
  const shared = [...smaller.words].filter((word) => larger.words.has(word)).length;
  return shared / Math.max(1, smaller.words.size) >= SAME_SAYING;
}

/** One saying of its wordings: the one of most reports, or a fuller one that holds it; parts of it are no variants. */
function sayingOf(group: readonly Said[]): SayingView {
  const byKey = new Map<string, Said[]>();
  for (const item of group) {
    const known = byKey.get(item.key);
    if (known === undefined) byKey.set(item.key, [item]);
    else known.push(item);
  }
  const wordings = [...byKey].sort(
    ([a, first], [b, second]) =>
      second.length - first.length ||
      b.length - a.length ||
      compareEvidence((first[0] as Said).evidence, (second[0] as Said).evidence),
  );
  const [usual] = wordings[0] as [string, Said[]];
  const [key] = wordings.reduce((best, other) =>
    other[0].length > best[0].length && other[0].includes(usual) ? other : best,
  );
  const main = wordings.filter(([other]) => key.includes(other)).sort(([a], [b]) => b.length - a.length);
  const first = (byKey.get(key) as Said[])[0] as Said;
  return {
    text: first.text,
    cue: first.cue,
    kind: first.quote.kind,
    denied: first.quote.polarity === 'denied',
    evidence: main.flatMap(([, items]) => items.map((item) => item.evidence)),
    variants: wordings
      .filter(([other]) => !key.includes(other))
      .map(([, items]) => ({
        text: (items[0] as Said).text,
        evidence: items.map((item) => item.evidence),
      })),
  };
}
