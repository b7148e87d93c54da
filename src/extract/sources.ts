import type { Actor, ActorType, Mention, Speaker } from '../model/index.ts';
import { nounPhraseAfter, nounPhraseBefore, type PhraseRules } from './phrases.ts';
import { type Range, spanOf, uposAt, type Words, wordAt } from './words.ts';

/** Who is meant by the words of a source. */
export interface Sources {
  readonly words: Words;
  readonly rules: PhraseRules;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** Ids of actors that the report calls by a name somewhere. */
  readonly named: ReadonlySet<string>;
}

/** A speaker and what kind of source it is. */
export interface Found {
  readonly speaker: Speaker;
  readonly type: ActorType | null;
  readonly many: boolean;
  readonly why: string;
}

/** Tokens searched to the left for two persons just named together. */
const PAIR_WINDOW = 250;

/** Characters of the longest name looked for behind a comma. */
const LONGEST_NAME = 80;

/** Looks up sources among the mentions of a report. */
export function sourcesOf(
  words: Words,
  rules: PhraseRules,
  given: { readonly mentions: readonly Mention[]; readonly actors: readonly Actor[] },
): Sources {
  const { mentions, actors } = given;
  const named = new Set(
    mentions.flatMap((one) => (one.form === 'name' && one.actor !== null ? [one.actor] : [])),
  );
  return { words, rules, mentions, actors: new Map(actors.map((actor) => [actor.id, actor])), named };
}

/**
 * The speakers a source phrase names, in its order. A pronoun without an actor of its own means `last`, the speakers
 * of the quote before; "the leaders" means two persons just named together as subject, else its own words.
 */
export function speakersOf(sources: Sources, source: Range, last: readonly Found[]): readonly Found[] {
  const parts = coordinated(sources, source);
  if (parts.length > 1) return parts.flatMap((part) => speakersOf(sources, part, last));
  const word = wordAt(sources.words, source.first);
  const number = sources.rules.pronouns.get(word);
  if (number !== undefined && source.end - source.first === 1)
    return pronounSpeakers(sources, source, { number, last });
  const mention = headMention(sources, source);
  const actor = mention?.actor == null ? undefined : sources.actors.get(mention.actor);
  if (mention !== null && actor !== undefined && isOneOf(sources, source, { mention, actor }))
    return [
      found(sources, source, { name: textOf(sources, source), actor: null, why: `one of the ${actor.name}` }),
    ];
  if (mention !== null && actor !== undefined && (mention.form === 'name' || sources.named.has(actor.id))) {
    const why = mention.form === 'name' ? 'named' : `"${textOf(sources, source)}" is ${actor.name}`;
    return [found(sources, source, { name: actor.name, actor, why })];
  }
  const apposed = mention?.form === 'name' ? null : apposedActor(sources, source);
  if (apposed !== null) {
    const why = `"${textOf(sources, source)}, ${apposed.name},"`;
    return [found(sources, source, { name: apposed.name, actor: apposed, why })];
  }
  const pair = pairSpeakers(sources, source, last);
  if (pair.length > 0) return pair;
  const name =
    mention !== null && mention.form === 'name' ? nameOf(sources, mention) : textOf(sources, source);
  return [found(sources, source, { name, actor: actor ?? null, why: 'in its own words' })];
}

/** "a Liberal", "the council's top Liberal": one member, whoever it is, does not speak for the Liberals. */
function isOneOf(sources: Sources, source: Range, given: { mention: Mention; actor: Actor }): boolean {
  const { mention, actor } = given;
  const name = nameOf(sources, mention);
  if (actor.type !== 'group' || mention.form !== 'name' || name.endsWith('s')) return false;
  return (
    actor.name === `${name}s` || (actor.country === null && uposAt(sources.words, source.first) === 'DET')
  );
}

/** "The owner, Norda Linje, said": the name between commas behind the phrase, or null. */
function apposedActor(sources: Sources, source: Range): Actor | null {
  const { words } = sources;
  const first = words.tokens[source.end + 1];
  if (wordAt(words, source.end) !== ',' || first === undefined || uposAt(words, source.first) !== 'DET')
    return null;
  const name = mentionsIn(sources, { start: first.start, end: first.start + LONGEST_NAME }).find(
    (one) => one.form === 'name' && one.start === first.start,
  );
  const actor = name?.actor == null ? undefined : sources.actors.get(name.actor);
  if (name === undefined || actor === undefined || !/^\s?,/.test(words.text.slice(name.end, name.end + 2)))
    return null;
  return actor.type === 'person' || actor.type === 'organisation' ? actor : null;
}

/** A source in its own words, for a pronoun that cannot mean whom it seemed to mean. */
export function unresolved(sources: Sources, source: Range, why: string): readonly Found[] {
  const name = textOf(sources, source);
  return [found(sources, source, { name, actor: null, why: `"${name}": ${why}` })];
}

/** True if the report's words in the span call the actor by name. */
export function namesActor(sources: Sources, span: { start: number; end: number }, actor: string): boolean {
  return mentionsIn(sources, span).some((one) => one.form === 'name' && one.actor === actor);
}

function nameOf(sources: Sources, mention: Mention): string {
  return sources.words.text.slice(mention.start, mention.end);
}

/** The words of a range, white space folded. */
export function textOf(sources: Sources, range: Range): string {
  const { start, end } = spanOf(sources.words, range);
  return sources.words.text.slice(start, end).replace(/\s+/g, ' ');
}

function found(
  sources: Sources,
  source: Range,
  who: { name: string; actor: Actor | null; why: string },
): Found {
  const { words } = sources;
  const { start, end } = spanOf(words, source);
  const plural = /[^s]s$/.test(wordAt(words, headOf(sources, source)));
  return {
    speaker: { name: who.name, start, end, actor: who.actor?.id ?? null },
    type: who.actor?.type ?? null,
    many: who.actor?.type === 'person' && sources.named.has(who.actor.id) ? false : plural,
    why: who.why,
  };
}

/** Last token of the phrase before its attachments: "officials" in "officials from Rome". */
export function headOf(sources: Sources, source: Range): number {
  const { words, rules } = sources;
  for (let at = source.first + 1; at < source.end; at++) {
    if (rules.attachments.has(wordAt(words, at)) && !insideMention(sources, at)) return at - 1;
    if (/^[,(]$/.test(wordAt(words, at))) return at - 1;
  }
  return source.end - 1;
}

/** True if a name runs over the token ("Bank of England"). */
function insideMention(sources: Sources, at: number): boolean {
  const token = sources.words.tokens[at]!;
  return mentionsIn(sources, { start: token.start - 80, end: token.end + 80 }).some(
    (one) => one.form === 'name' && one.start < token.start && token.end < one.end,
  );
}

/** Mentions that lie wholly in the span. O(log n + result). */
function mentionsIn(
  sources: Sources,
  span: { readonly start: number; readonly end: number },
): readonly Mention[] {
  const list = sources.mentions;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let at = low; at < list.length && list[at]!.start < span.end; at++)
    if (list[at]!.end <= span.end) inside.push(list[at]!);
  return inside;
}

/** The mention that is the head of the phrase: a name that ends with it, else a nominal that holds its head. */
function headMention(sources: Sources, source: Range): Mention | null {
  const { words } = sources;
  const head = words.tokens[headOf(sources, source)]!;
  const holding = mentionsIn(sources, spanOf(words, source)).filter(
    (one) => one.start <= head.start && head.end <= one.end,
  );
  const names = holding.filter((one) => one.form === 'name');
  return names.at(-1) ?? holding[0] ?? null;
}

/** `A and B`, `A, B and C`: parts that each hold a name, a pronoun or a determiner of their own. */
function coordinated(sources: Sources, source: Range): readonly Range[] {
  const { words, rules } = sources;
  const parts: Range[] = [];
  let first = source.first;
  for (let at = source.first; at < source.end; at++) {
    const joins = rules.and.has(wordAt(words, at)) || wordAt(words, at) === ',';
    if (!joins || insideMention(sources, at)) continue;
    if (at > first) parts.push({ first, end: at });
    first = at + 1;
  }
  if (first < source.end) parts.push({ first, end: source.end });
  // "flights by A and B": a bare name behind an attached phrase is coordinated inside that phrase.
  const attached = parts.some(
    (part, index) =>
      index > 0 &&
      headOf(sources, parts[index - 1]!) < parts[index - 1]!.end - 1 &&
      uposAt(words, part.first) !== 'DET',
  );
  const several = parts.length > 1 && !attached && parts.every((part) => standsAlone(sources, part));
  return several ? parts : [source];
}

function standsAlone(sources: Sources, part: Range): boolean {
  const { words, rules } = sources;
  if (uposAt(words, part.first) === 'DET' || rules.pronouns.has(wordAt(words, part.first))) return true;
  return uposAt(words, headOf(sources, part)) === 'PROPN' || headMention(sources, part)?.form === 'name';
}

interface PronounGiven {
  readonly number: 'one' | 'many' | 'either';
  readonly last: readonly Found[];
}

function pronounSpeakers(sources: Sources, source: Range, given: PronounGiven): readonly Found[] {
  const { words } = sources;
  const span = spanOf(words, source);
  const mention = mentionsIn(sources, span).find((one) => one.form === 'pronoun');
  const actor = mention?.actor == null ? undefined : sources.actors.get(mention.actor);
  const said = textOf(sources, source);
  const fits =
    given.number === 'many'
      ? given.last.length > 1 || given.last.some((one) => one.many)
      : given.last.length === 1 && agrees(sources, source, given.last[0]!);
  // Several who spoke before speak on, rather than others whom no name tells: "officials said. …, they said".
  const onwards = fits && given.number === 'many' && actor !== undefined && !sources.named.has(actor.id);
  if (actor !== undefined && !onwards)
    return [found(sources, source, { name: actor.name, actor, why: `"${said}" is ${actor.name}` })];
  if (!fits) return [found(sources, source, { name: said, actor: null, why: `"${said}": not known who` })];
  return given.last.map((one) => ({
    ...one,
    speaker: { ...one.speaker, start: span.start, end: span.end },
    why: `"${said}" is the speaker before`,
  }));
}

/** "he" is one person, of no other gender; "it" is none. */
function agrees(sources: Sources, source: Range, one: Found): boolean {
  const { rules, words } = sources;
  const pronoun = wordAt(words, source.first);
  if (!rules.personal.has(pronoun)) return one.type !== 'person';
  if (one.many || (one.type !== 'person' && one.type !== null)) return false;
  const [given = '', ...rest] = one.speaker.name.toLowerCase().split(' ');
  const gender = rest.length > 0 ? rules.genderOf(given) : null;
  return gender === null || gender === rules.genderOf(pronoun);
}

/** "the two leaders" after "X and Y had agreed": both persons, if they were named together as a subject. */
function pairSpeakers(sources: Sources, source: Range, last: readonly Found[]): readonly Found[] {
  const { words, rules } = sources;
  if (
    !rules.pairNouns.has(wordAt(words, source.end - 1)) ||
    !['DET', 'NUM'].includes(uposAt(words, source.first))
  )
    return [];
  const floor = Math.max(0, source.first - PAIR_WINDOW);
  for (let at = source.first - 1; at > floor; at--) {
    if (!rules.and.has(wordAt(words, at))) continue;
    const left = nounPhraseBefore(words, rules, { end: at, floor });
    const right = nounPhraseAfter(words, rules, { first: at + 1, end: source.first });
    if (left === null || right === null || ['ADP', 'VERB'].includes(uposAt(words, left.first - 1))) continue;
    const persons = [left, right].map((part) => personIn(sources, part, last));
    if (persons[0] == null || persons[1] == null || persons[0].id === persons[1].id) continue;
    const why = `"${textOf(sources, source)}" are ${persons.map((one) => one?.name).join(' and ')}, just named together`;
    return persons.flatMap((actor) =>
      actor === null ? [] : [found(sources, source, { name: actor.name, actor, why })],
    );
  }
  return [];
}

function personIn(sources: Sources, part: Range, last: readonly Found[]): Actor | null {
  const all = speakersOf(sources, part, last);
  const id = all.length === 1 ? all[0]!.speaker.actor : null;
  const actor = id === null ? undefined : sources.actors.get(id);
  return actor?.type === 'person' && sources.named.has(actor.id) ? actor : null;
}
