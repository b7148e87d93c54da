import type { Reference } from '../actors/references.ts';
import { type Entity, genderOf } from '../names/entities.ts';
import { SPEECH_VERBS } from '../names/evidence.ts';
import type { Word } from '../names/page.ts';
import type { Reading } from './reading.ts';
import { headOf, type Trees } from './trees.ts';

/** References before a pronoun among which the teller is looked for. */
const REACH = 6;

/**
 * "Kenya said on Monday that it would open its ports": an "it" that is the subject of what is said means the body or country
 * that says it. Null where the tree does not show that, or more than one speaks.
 */
export function tellerOf({ references, trees, words }: Reading, at: number): Entity | null {
  const pronoun = references[at]!;
  if (trees === null || words[pronoun.from]!.lower !== 'it' || pronoun.quoted) return null;
  const verb = trees.head[pronoun.from]!;
  if (verb < 0 || !trees.relation[pronoun.from]!.startsWith('nsubj') || trees.relation[verb] !== 'ccomp')
    return null;
  const telling = trees.head[verb]!;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const other = references[before]!;
    if (other.sentence !== pronoun.sentence) return null;
    const head = headOf(trees, other);
    if (trees.head[head] !== telling || !trees.relation[head]!.startsWith('nsubj')) continue;
    const { entity } = other;
    const body = entity?.type === 'organisation' || entity?.type === 'country' || entity?.type === 'place';
    return other.speaks && !other.joined && body ? entity : null;
  }
  return null;
}

/**
 * "Fabrika agreed to sell its mill to Norpack, the company said": a noun that tells what its sentence says, behind it, means the
 * subject of what is said, and not whom else that names. Null where the tree does not show that.
 */
export function tellerBehind({ references, trees }: Reading, at: number): Entity | null {
  const reference = references[at]!;
  if (trees === null || !reference.speaks || reference.quoted) return null;
  const telling = trees.head[headOf(trees, reference)]!;
  if (telling < 0) return null;
  for (let before = at - 1; before >= 0 && references[before]!.sentence === reference.sentence; before--) {
    const other = references[before]!;
    const head = headOf(trees, other);
    const verb = trees.head[head]!;
    if (verb < 0 || !trees.relation[head]!.startsWith('nsubj')) continue;
    const told =
      (trees.head[verb] === telling && (trees.relation[verb] === 'ccomp' || isBareClause(trees, verb))) ||
      (trees.head[telling] === verb && trees.relation[telling] === 'parataxis');
    if (told) return other.quoted || other.joined ? null : other.entity;
  }
  return null;
}

/** "X has agreed to sell, the company said": parsed as an adverbial clause, with no word that makes it one. */
function isBareClause({ head, relation }: Trees, verb: number): boolean {
  if (relation[verb] !== 'advcl') return false;
  for (let at = Math.max(0, verb - LONGEST_ASIDE); at < verb; at++)
    if (head[at] === verb && relation[at] === 'mark') return false;
  return true;
}

/** Words that may stand between a name and its verb. */
const LONGEST_ASIDE = 20;
/** References before a pronoun among which the last speaker is looked for. */
const SPEAKER_REACH = 64;

/**
 * "..., Viktor Bagalpe, professor at ..., said. “We are testing it,” he told reporters": a "he" or "she" that speaks right
 * behind a quotation means who spoke last, in the same paragraph or the one before, where no other person acted since.
 */
export function lastSpeaker(reading: Reading, at: number): Entity | null {
  const { references, words } = reading;
  const pronoun = references[at]!;
  const word = words[pronoun.from]!;
  if ((word.lower !== 'he' && word.lower !== 'she') || !pronoun.speaks || pronoun.quoted) return null;
  if (!/^["”’]$/.test(words[pronoun.from - 1]?.text ?? '')) return null;
  const gender = word.lower === 'he' ? 'male' : 'female';
  const paragraph = reading.paragraphOf(pronoun);
  const spokenOf = namedInQuotation(references, at);
  for (let before = at - 1; before >= Math.max(0, at - SPEAKER_REACH); before--) {
    const other = references[before]!;
    if (reading.paragraphOf(other) < paragraph - 1) return null;
    const { entity } = other;
    if (other.quoted || entity?.type !== 'person') continue;
    if (spokenOf.has(entity)) return null;
    // What stands beside a name ("professor at ...") is the same person.
    if (other.form === 'nominal' && entity.uses.length > 0) continue;
    const speaks = other.speaks || (other.form === 'name' && speaksLater(words, other));
    if (!speaks && !other.subject) continue;
    // A list of things before a name looks joined to it; two people who speak are two.
    const others = [references[before - 1]?.entity, references[before + 1]?.entity];
    const alone = !other.joined || others.every((next) => next === entity || next?.type !== 'person');
    const own = genderOf(entity);
    const fits = speaks && alone && (own === null || own === gender);
    return fits ? entity : null;
  }
  return null;
}

/**
 * Whom the quotation right before a reference names or describes: "The minister is cutting a ribbon that we paid for," he said. None
 * of them says it.
 */
export function namedInQuotation(references: readonly Reference[], at: number): ReadonlySet<Entity> {
  const named = new Set<Entity>();
  for (let before = at - 1; references[before]?.quoted === true; before--) {
    const { form, entity } = references[before]!;
    if (form !== 'pronoun' && entity !== null) named.add(entity);
  }
  return named;
}

/** A verb of speaking within its sentence behind a name and what stands beside it. */
function speaksLater(words: readonly Word[], { to, sentence }: Reference): boolean {
  for (let at = to; at < to + LONGEST_ASIDE && words[at]?.sentence === sentence; at++) {
    const word = words[at]!;
    if (word.upos === 'VERB') return SPEECH_VERBS.has(word.lemma);
  }
  return false;
}
