import type { Span } from '../src/model/index.ts';
import { OFFICE_NOUNS } from './coreference-nouns.ts';

/** One mention of GUM's annotation. */
export interface GoldMention extends Span {
  readonly text: string;
  readonly type: string;
  readonly chain: string;
  /** How it is linked: coref, ana, appos, pred, cata, sgl ... */
  readonly link: string;
  readonly head: readonly [number, number];
  /** True where the head is a proper noun. */
  readonly named: boolean;
}

/** One annotated text. */
export interface CoreferenceText {
  readonly doc: string;
  readonly genre: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** What is asked of one text, and where a span of the system stands in it. */
export interface GoldText {
  readonly text: string;
  /** Mentions asked for, with their class. */
  readonly asked: ReadonlyMap<GoldMention, string>;
  /** The annotated mention that a span of the system stands for, or null. */
  match(span: Span & { readonly form: string }): GoldMention | null;
  /** True for links that are neither asked for nor counted. */
  leftOut(mention: GoldMention): boolean;
}

export const CLASSES: readonly string[] = ['pronoun', 'I, we, you', 'short name', 'acronym', 'nominal'];

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;
const FIRST_SECOND = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i;
const TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place']);
const LEFT_OUT: ReadonlySet<string> = new Set(['appos', 'pred', 'cata']);

export function isFirstOrSecondPerson(name: string): boolean {
  return name === 'I, we, you';
}

/**
 * Class of a mention: by its form, its words (of a name or pronoun: only these), and the other names of the one meant.
 * Null for a name as long as the longest of them, and for a phrase that is no name, pronoun or office.
 */
export function classOf(form: string, words: string, others: readonly string[]): string | null {
  if (form === 'pronoun') {
    if (THIRD.test(words)) return 'pronoun';
    return FIRST_SECOND.test(words) ? 'I, we, you' : null;
  }
  if (form === 'nominal') return 'nominal';
  const own = bare(words);
  const longest = others.map(bare).reduce((most, name) => (name.length > most.length ? name : most), '');
  if (own.length >= longest.length) return null;
  return /^[\p{Lu}.]{2,8}$/u.test(own) ? 'acronym' : 'short name';
}

/** A name without article, forms of address and possessive ending. */
function bare(name: string): string {
  return name
    .replace(/['’]s?$/, '')
    .replace(/^the\s+/i, '')
    .replace(/^(?:Mr|Mrs|Ms|Dr|Sen|Gen)\.?\s+/, '');
}

/** Reads the annotation of a text. */
export function readGold(text: CoreferenceText): GoldText {
  const chains = new Map<string, GoldMention[]>();
  for (const mention of text.mentions)
    chains.set(mention.chain, [...(chains.get(mention.chain) ?? []), mention]);
  const asked = new Map<GoldMention, string>();
  for (const chain of chains.values())
    for (const [mention, name] of askedOf(text, chain)) asked.set(mention, name);
  return {
    text: text.text,
    asked,
    match: (span) => matchOf(text, span),
    leftOut: (mention) => LEFT_OUT.has(mention.link),
  };
}

function askedOf(text: CoreferenceText, chain: readonly GoldMention[]): readonly [GoldMention, string][] {
  if (!chain.some((mention) => mention.named && TYPES.has(mention.type))) return [];
  const names = chain.filter((mention) => mention.named).map((mention) => nameOf(text.text, mention));
  return chain.slice(1).flatMap((mention): [GoldMention, string][] => {
    if (LEFT_OUT.has(mention.link)) return [];
    const name = goldClass(text.text, mention, names);
    return name === null ? [] : [[mention, name]];
  });
}

function goldClass(text: string, mention: GoldMention, names: readonly string[]): string | null {
  const head = text.slice(...mention.head);
  if (mention.named) return classOf('name', nameOf(text, mention), names);
  if (THIRD.test(head) || FIRST_SECOND.test(head)) return classOf('pronoun', head, []);
  return OFFICE_NOUNS.has(singular(head.toLowerCase())) ? 'nominal' : null;
}

function singular(noun: string): string {
  if (OFFICE_NOUNS.has(noun)) return noun;
  return noun
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=[^s])s$/, '');
}

/** The proper words around the head of a named mention: capitalised words and what joins them. */
function nameOf(text: string, mention: GoldMention): string {
  const [start, end] = nameSpan(text, mention);
  return text.slice(start, end);
}

const BEFORE = /(?:(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*|of|and|for|the|de|von|van|al|&)[ \n])*$/u;
const AFTER = /^(?:[ \n-](?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*|of|and|for|the|de|von|van|al|&))*/u;

function nameSpan(text: string, mention: GoldMention): readonly [number, number] {
  const before = BEFORE.exec(text.slice(mention.start, mention.head[0]))?.[0] ?? '';
  const after = AFTER.exec(text.slice(mention.head[1], mention.end))?.[0] ?? '';
  return [
    mention.head[0] - before.replace(/^(?:of|and|for|the) /, '').length,
    mention.head[1] + after.length,
  ];
}

/** Words of a possessive ending or a mark that the system's span may hold beyond the annotated one. */
const SLACK = 2;

function matchOf(text: CoreferenceText, span: Span & { readonly form: string }): GoldMention | null {
  let best: GoldMention | null = null;
  for (const mention of text.mentions) {
    if (span.start < mention.start || span.end > mention.end + SLACK) continue;
    if (best !== null && best.end - best.start <= mention.end - mention.start) continue;
    if (holdsHead(text.text, span, mention)) best = mention;
  }
  return best;
}

function holdsHead(text: string, span: Span & { readonly form: string }, mention: GoldMention): boolean {
  if (span.start <= mention.head[0] && span.end >= mention.head[1]) return true;
  if (span.form !== 'name') return false;
  // "spokeswoman Rosa Ibarra": the annotation takes the noun right before the name for the head.
  if (!mention.named) return /^\s+$/.test(text.slice(mention.head[1], span.start));
  const [, end] = nameSpan(text, mention);
  return span.start >= mention.head[0] && span.end <= end + SLACK;
}
