import type { Entity } from '../names/entities.ts';
import { SPEECH_VERBS } from '../names/evidence.ts';
import type { Run } from '../names/known-at.ts';
import type { Page } from '../names/page.ts';
import type { Cast, Phrase } from './phrases.ts';

/** One place where a report refers to somebody, with what decides who is meant. */
export interface Reference extends Run {
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Index of the name or of the phrase, -1 for a pronoun. */
  readonly index: number;
  readonly sentence: number;
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

const PRONOUNS = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself'.split(' '),
);
/** Longest insertion between commas that subject and verb may be parted by, in words. */
const LONGEST_INSERTION = 25;

/** All references of a report by position; `tied` gives the entity of phrases that stand beside a name. */
export function referencesOf(
  cast: Cast,
  phrases: readonly Phrase[],
  tied: ReadonlyMap<number, Entity>,
): Reference[] {
  const quoted = quotedWords(cast.page);
  const list: Reference[] = [];
  cast.uses.forEach((use, index) => {
    const entity = cast.linked[index] ?? null;
    const plural = use.type === 'group' && use.name.endsWith('s') && cast.page.words[use.to]?.upos !== 'NOUN';
    list.push(referenceOf(cast, use, { form: 'name', index, entity, plural, quoted }));
  });
  phrases.forEach((phrase, index) => {
    if (phrase.named !== null) return;
    const entity = tied.get(index) ?? null;
    list.push(referenceOf(cast, phrase, { form: 'nominal', index, entity, plural: phrase.plural, quoted }));
  });
  cast.page.words.forEach((word, at) => {
    if (!PRONOUNS.has(word.lower) || isPartOfName(cast, at)) return;
    const plural = word.lower.startsWith('the');
    list.push(
      referenceOf(
        cast,
        { from: at, to: at + 1 },
        { form: 'pronoun', index: -1, entity: null, plural, quoted },
      ),
    );
  });
  return list.sort((a, b) => a.from - b.from || b.to - a.to);
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

function referenceOf(cast: Cast, run: Run, facts: Facts): Reference {
  const { page } = cast;
  const verb = verbAfter(page, run.to, page.words[run.from]!.sentence);
  // A title belongs to its name: what stands before "Sens." governs it.
  const start = facts.form === 'name' ? (cast.uses[facts.index]!.titles[0]?.from ?? run.from) : run.from;
  const inverted = speechBefore(page, start);
  const governed = isGoverned(page, start);
  const joinedTo = joinedSubject(cast, run) && page.words[start - 1]?.upos !== 'VERB';
  return {
    from: run.from,
    to: run.to,
    form: facts.form,
    index: facts.index,
    sentence: page.words[run.from]!.sentence,
    subject:
      (verb !== null && !governed) || inverted || (joinedTo && !governed) || opensSentence(page, start),
    speaks: (verb !== null && !governed && isSpeech(page, verb)) || inverted,
    joined: joinedTo || /^(?:and|or)$/.test(page.words[run.from - 1]?.lower ?? ''),
    quoted: facts.quoted[run.from] === 1,
    plural: facts.plural,
    entity: facts.entity,
  };
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
