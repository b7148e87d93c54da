import { MOST_REFERENCES } from './actors/recent.ts';
import type { Reference } from './actors/references.ts';
import type { Scene } from './coreference.ts';
import { type Entity, genderOf } from './names/entities.ts';

/** How far back, in sentences, a pronoun looks. */
const REACH = 3;
/** The best candidate must lead the next one by this much. */
const MARGIN = 2;
/** A candidate below this is too far or too weak. */
const LEAST = 3;
/** Weights of salience: place, grammatical role, and speaking where the pronoun speaks. */
const WEIGHT = {
  sameSentence: 5,
  eachSentenceBack: -2.5,
  previous: 4,
  subject: 4,
  speaker: 3,
  gender: 1,
  silentCountry: -4,
} as const;

/** "its" takes the subject of its own clause: "as Kenya opens its ports". */
const NEAREST_SUBJECT = 3;

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'its']);

/** Sets who is meant by the pronoun at `at`, if one candidate stands out. */
export function resolvePronoun(scene: Scene, at: number): void {
  const pronoun = scene.references[at]!;
  const word = scene.cast.page.words[pronoun.from]!.lower;
  if (word === 'it' && isEmpty(scene, pronoun)) return;
  const scores = new Map<Entity, number>();
  const reach = word.startsWith('it') ? reachOfIt(scene, pronoun, word) : REACH;
  for (let before = at - 1; before >= Math.max(0, at - MOST_REFERENCES); before--) {
    const other = scene.references[before]!;
    if (other.sentence < pronoun.sentence - reach) break;
    if (other.entity === null || !agrees(word, other) || other.quoted !== pronoun.quoted) continue;
    if (isObjectOf(scene, pronoun, other)) continue;
    const nearest = scores.size === 0 && word === 'its' && other.subject ? NEAREST_SUBJECT : 0;
    scores.set(
      other.entity,
      Math.max(scores.get(other.entity) ?? 0, salience(pronoun, other, word) + nearest),
    );
  }
  if ((word.startsWith('the') || word.startsWith('it')) && severalBefore(scene, at)) return;
  pronoun.entity = leader(scores);
}

/** "its" looks no farther than its sentence, "it" one back where it opens one: farther back it means too much. */
function reachOfIt(scene: Scene, pronoun: Reference, word: string): number {
  return word === 'it' && scene.cast.page.words[pronoun.from]!.first ? 1 : 0;
}

function leader(scores: ReadonlyMap<Entity, number>): Entity | null {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (best === undefined || best[1] < LEAST) return null;
  return next === undefined || best[1] - next[1] >= MARGIN ? best[0] : null;
}

function salience(pronoun: Reference, other: Reference, word: string): number {
  const back = pronoun.sentence - other.sentence;
  let score = back === 0 ? WEIGHT.sameSentence : WEIGHT.previous + WEIGHT.eachSentenceBack * (back - 1);
  if (other.subject) score += WEIGHT.subject;
  if (pronoun.speaks && other.speaks) score += WEIGHT.speaker;
  if (pronoun.speaks && word === 'it' && other.entity?.type === 'country' && !other.speaks)
    score += WEIGHT.silentCountry;
  if (other.joined) score -= 1;
  if (gendered(word) !== null && other.entity !== null && genderOf(other.entity) === gendered(word))
    score += WEIGHT.gender;
  return score;
}

function gendered(word: string): 'male' | 'female' | null {
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
}

/** True if the pronoun can mean this kind of actor. */
function agrees(word: string, other: Reference): boolean {
  const entity = other.entity!;
  const wanted = gendered(word);
  if (wanted !== null) {
    if (entity.type !== 'person' || other.plural) return false;
    const gender = genderOf(entity);
    return gender === null || gender === wanted;
  }
  if (word.startsWith('the')) return other.plural;
  return entity.type === 'country' || (entity.type === 'organisation' && !other.plural);
}

/** "Abe met him": the subject of the same verb is not the pronoun's person. */
function isObjectOf(scene: Scene, pronoun: Reference, other: Reference): boolean {
  const word = scene.cast.page.words[pronoun.from]!.lower;
  if (pronoun.sentence !== other.sentence || pronoun.subject || POSSESSIVE.has(word) || word.endsWith('self'))
    return false;
  if (!other.subject) return false;
  let verbs = 0;
  for (let at = other.to; at < pronoun.from; at++) if (scene.cast.page.words[at]!.upos === 'VERB') verbs++;
  return verbs <= 1;
}

/** "Abe and Kucinskis agreed ... They affirmed": several named together are meant, and no one actor is. */
function severalBefore(scene: Scene, at: number): boolean {
  const pronoun = scene.references[at]!;
  for (let before = at - 1; before >= Math.max(0, at - MOST_REFERENCES); before--) {
    const other = scene.references[before]!;
    if (other.sentence < pronoun.sentence - 1) return false;
    if (!other.subject || other.quoted !== pronoun.quoted || other.form === 'pronoun') continue;
    if (other.joined && other.form === 'name') return true;
    if (other.plural && other.entity !== null) return false;
  }
  return false;
}

/** "It is necessary that ...", "it was clear": no actor. */
function isEmpty(scene: Scene, pronoun: Reference): boolean {
  const { words } = scene.cast.page;
  for (let at = pronoun.to; at < pronoun.to + 4; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== pronoun.sentence) return false;
    if (word.upos === 'AUX' || word.upos === 'ADV' || word.upos === 'PART') continue;
    return (
      word.upos === 'ADJ' ||
      word.upos === 'DET' ||
      word.upos === 'NOUN' ||
      /^(?:seem|appear|happen|rain|take|remain)$/.test(word.lemma)
    );
  }
  return false;
}
