import { pronounOf } from '../coreference/pronouns.ts';
import { headOf, type Trees, withoutSubtype } from '../coreference/trees.ts';
import type { Entity } from '../names/entities.ts';
import { SPEECH_VERBS } from '../names/evidence.ts';
import type { Run } from '../names/known-at.ts';
import type { Page } from '../names/page.ts';
import type { Cast, Phrase } from './types.ts';

/** What a reference is to its verb or noun. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessive' | 'other';

/** One place where a report refers to somebody, with what decides who is meant. */
export interface Reference extends Run {
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Index of the name or of the phrase, -1 for a pronoun. */
  readonly index: number;
  readonly sentence: number;
  readonly role: Role;
  /** Subject of a verb. */
  readonly subject: boolean;
  /** Subject of a verb of speaking. */
  readonly speaks: boolean;
  /** One of several joined by "and" or a comma. */
  readonly joined: boolean;
  /** Between quotation marks. */
  readonly quoted: boolean;
  readonly plural: boolean;
  /** Who is meant; null while unknown. */
  entity: Entity | null;
}

/** Most links of a chain of joined nouns that are followed to the first one. */
const MOST_JOINED = 12;
/** Longest insertion between commas that subject and verb may be parted by, in words. */
const LONGEST_INSERTION = 25;

/** All references of a report by position; `tied` gives the entity of phrases that stand beside a name. */
export function referencesOf(
  cast: Cast,
  phrases: readonly Phrase[],
  { tied, trees }: { readonly tied: ReadonlyMap<number, Entity>; readonly trees: Trees | null },
): Reference[] {
  const quoted = quotedWords(cast.page);
  const list: Reference[] = [];
  cast.uses.forEach((use, index) => {
    const entity = cast.linked[index] ?? null;
    const plural = use.type === 'group' && use.name.endsWith('s') && cast.page.words[use.to]?.upos !== 'NOUN';
    list.push(referenceOf(cast, use, { form: 'name', index, entity, plural, quoted }, trees));
  });
  phrases.forEach((phrase, index) => {
    if (phrase.named !== null) return;
    const entity = tied.get(index) ?? null;
    list.push(
      referenceOf(cast, phrase, { form: 'nominal', index, entity, plural: phrase.plural, quoted }, trees),
    );
  });
  cast.page.words.forEach((word, at) => {
    if (pronounOf(word.lower) === undefined || isPartOfName(cast, at)) return;
    const plural = word.lower.startsWith('the');
    list.push(
      referenceOf(
        cast,
        { from: at, to: at + 1 },
        { form: 'pronoun', index: -1, entity: null, plural, quoted },
        trees,
      ),
    );
  });
  return list.sort((a, b) => a.from - b.from || orderAtStart(a) - orderAtStart(b) || b.to - a.to);
}

/** "his" is read before "his wife", which may depend on whom it means. */
function orderAtStart(reference: Reference): number {
  return reference.form === 'pronoun' ? 0 : 1;
}

/** A pronoun that belongs to a name ("IT" as a name) is none. */
function isPartOfName(cast: Cast, at: number): boolean {
  return cast.useAt[at]! >= 0 || /^\p{Lu}{2}/u.test(cast.page.words[at]!.text);
}

interface Facts {
  readonly form: Reference['form'];
  readonly index: number;
  readonly entity: Entity | null;
  readonly plural: boolean;
  readonly quoted: Uint8Array;
}

/** How a reference hangs together with its verb. */
type Syntax = Pick<Reference, 'role' | 'subject' | 'speaks' | 'joined'>;

function referenceOf(cast: Cast, run: Run, facts: Facts, trees: Trees | null): Reference {
  // A title belongs to its name: what stands before "Sens." governs it.
  const start = facts.form === 'name' ? (cast.uses[facts.index]!.titles[0]?.from ?? run.from) : run.from;
  return {
    from: run.from,
    to: run.to,
    ...(trees === null
      ? syntaxByWords(cast, run, start)
      : syntaxByTree(cast, trees, { from: start, to: run.to }, facts.form === 'name')),
    form: facts.form,
    index: facts.index,
    sentence: cast.page.words[run.from]!.sentence,
    quoted: facts.quoted[run.from] === 1,
    plural: facts.plural,
    entity: facts.entity,
  };
}

const TREE_ROLES: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
};

/** By the tree; whether a name speaks also by the words around it, since insertions part the tree most often there. */
function syntaxByTree(cast: Cast, trees: Trees, run: Run, name: boolean): Syntax {
  const { page } = cast;
  let head = headOf(trees, run);
  let joined = trees.joins[head] === 1;
  for (let step = 0; step < MOST_JOINED && trees.relation[head] === 'conj'; step++) {
    joined = true;
    if (trees.head[head]! < 0) break;
    head = trees.head[head]!;
  }
  const relation = trees.relation[head]!;
  const role = relation === 'nmod:poss' ? 'possessive' : (TREE_ROLES[withoutSubtype(relation)] ?? 'other');
  const verb = page.words[trees.head[head]!];
  const subject = role === 'subject';
  const speaks = relation === 'nsubj' && verb?.upos === 'VERB' && SPEECH_VERBS.has(verb.lemma);
  return { role, subject, speaks: speaks || (name && syntaxByWords(cast, run, run.from).speaks), joined };
}

function syntaxByWords(cast: Cast, run: Run, start: number): Syntax {
  const { page } = cast;
  const verb = verbAfter(page, run.to, page.words[run.from]!.sentence);
  const inverted = speechBefore(page, start);
  const governed = isGoverned(page, start);
  const joinedTo = joinedSubject(cast, run) && page.words[start - 1]?.upos !== 'VERB';
  const subject =
    (verb !== null && !governed) || inverted || (joinedTo && !governed) || opensSentence(page, start);
  return {
    subject,
    role: subject ? 'subject' : roleOf(page, { from: start, to: run.to }),
    speaks: (verb !== null && !governed && isSpeech(page, verb)) || inverted,
    joined: joinedTo || /^(?:and|or)$/.test(page.words[run.from - 1]?.lower ?? ''),
  };
}

/** Role of what is no subject, by the words beside it. */
function roleOf(page: Page, run: Run): Role {
  if (/^['’]s?$/.test(page.words[run.to]?.text ?? '')) return 'possessive';
  if (pronounOf(page.words[run.from]!.lower)?.form === 'possessive') return 'possessive';
  const before = page.words[run.from - 1];
  if (before === undefined || before.sentence !== page.words[run.from]!.sentence) return 'other';
  if (before.upos === 'VERB') return 'object';
  return before.upos === 'ADP' || before.lower === 'to' ? 'oblique' : 'other';
}

function isSpeech(page: Page, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const word = page.words[next];
    if (word === undefined) return false;
    if (SPEECH_VERBS.has(word.lemma)) return true;
    if (word.upos !== 'AUX' && word.upos !== 'ADV' && word.upos !== 'PART') return false;
  }
  return false;
}

/** Index of the verb whose subject ends before `at`, adverbs and insertions between commas passed over; or null. */
function verbAfter(page: Page, at: number, sentence: number): number | null {
  let next = at;
  const within = (index: number) => page.words[index]?.sentence === sentence;
  if (within(next) && page.words[next]!.text === '(') next = closing(page, next, ')') ?? next;
  if (within(next) && page.words[next]!.text === ',') next = insertionEnd(page, next, sentence) ?? next;
  while (within(next) && (page.words[next]!.upos === 'ADV' || page.words[next]!.lower === 'also')) next++;
  const word = page.words[next];
  if (word === undefined || !within(next)) return null;
  return (word.upos === 'VERB' && !/ing$/.test(word.lower)) || word.upos === 'AUX' ? next : null;
}

function closing(page: Page, at: number, mark: string): number | null {
  for (let next = at + 1; next < at + LONGEST_INSERTION; next++)
    if (page.words[next]?.text === mark) return next + 1;
  return null;
}

function insertionEnd(page: Page, comma: number, sentence: number): number | null {
  for (let at = comma + 1; at < comma + LONGEST_INSERTION; at++) {
    const word = page.words[at];
    if (word === undefined || word.sentence !== sentence || /^[";:“”]$/.test(word.text)) return null;
    if (word.upos === 'VERB' && SPEECH_VERBS.has(word.lemma) && page.words[at - 1]!.upos === 'PROPN')
      return at;
    if (word.text !== ',') continue;
    const next = page.words[at + 1];
    if (next !== undefined && (next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'ADV'))
      return at + 1;
  }
  return null;
}

/** `"...," said Abe.` */
function speechBefore(page: Page, start: number): boolean {
  const verb = page.words[start - 1];
  const mark = page.words[start - 2];
  if (verb === undefined || !SPEECH_VERBS.has(verb.lemma) || verb.upos !== 'VERB') return false;
  return mark === undefined ? false : /^["”’,]$/.test(mark.text) && mark.sentence === verb.sentence;
}

/** "Abe and Ratas agreed": the first of names joined before the verb. */
function joinedSubject(cast: Cast, run: Run): boolean {
  const { page, useAt } = cast;
  const sentence = page.words[run.from]!.sentence;
  let at = run.to;
  for (let count = 0; count < 3; count++) {
    const link = page.words[at];
    if (link === undefined || link.sentence !== sentence || !/^(?:and|,)$/.test(link.lower)) return false;
    let next = at + 1;
    while (
      page.words[next] !== undefined &&
      useAt[next]! < 0 &&
      next < at + 4 &&
      page.words[next]!.upos !== 'VERB'
    )
      next++;
    const use = useAt[next] ?? -1;
    if (use < 0 || page.words[next]!.sentence !== sentence) return false;
    at = cast.uses[use]!.to;
    if (verbAfter(page, at, sentence) !== null && link.lower === 'and') return true;
  }
  return false;
}

/** True behind a preposition or a verb: the name is no subject. */
function isGoverned(page: Page, from: number): boolean {
  const before = page.words[from - 1];
  if (before === undefined || before.sentence !== page.words[from]!.sentence) return false;
  const word = before.upos === 'DET' || before.upos === 'NUM' ? page.words[from - 2] : before;
  return (
    word !== undefined &&
    word.upos === 'ADP' &&
    !/^(?:as|after|before|since|until|because|while|like|that)$/.test(word.lower)
  );
}

function opensSentence(page: Page, start: number): boolean {
  return (
    page.words[start]!.first ||
    (page.words[start - 1]?.first === true && page.words[start - 1]!.upos === 'DET')
  );
}

/** 1 for every word between quotation marks; counted anew in each block. */
function quotedWords(page: Page): Uint8Array {
  const marks = new Uint8Array(page.words.length);
  let open = false;
  let block: number | null = null;
  for (const line of page.lines) {
    if (line.paragraph !== block) open = false;
    block = line.paragraph;
    for (let at = line.from; at < line.to; at++) {
      const text = page.words[at]!.text;
      if (text === '"') open = !open;
      else if (text === '“') open = true;
      else if (text === '”') open = false;
      marks[at] = open && !/^["“]$/.test(text) ? 1 : 0;
    }
  }
  return marks;
}
