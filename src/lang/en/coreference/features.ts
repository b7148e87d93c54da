import { hashText } from '../../../learn/index.ts';
import type { Reference } from '../actors/references.ts';
import { genderOf } from '../names/entities.ts';
import { describeNobodyNominal, describeNominal } from './features-nominal.ts';
import type { Question } from './questions.ts';
import type { Features } from './ranking.ts';
import type { Reading } from './reading.ts';
import { bucket, FORMS, ROLES, TYPES, typeNumber } from './scales.ts';
import type { Track } from './tracks.ts';
import { headOf, withoutSubtype } from './trees.ts';

const SETS = { he: 1, she: 2, it: 3, they: 4, I: 5, we: 6 } as const;
const PRONOUN_FORMS = { subject: 1, object: 2, possessive: 3, reflexive: 4 } as const;

/** Writes the features of one candidate of a question; `rank` is its place among them, null stands for nobody. */
export function describe(
  reading: Reading,
  question: Question,
  rank: number | null,
  features: Features,
): void {
  features.clear(question.group, question.phrase === null ? 0 : 1);
  if (rank === null) {
    if (question.phrase === null) describeNobody(reading, question, features);
    else describeNobodyNominal(reading, question, features);
    return;
  }
  const track = question.candidates[rank]!;
  if (question.phrase === null) describePronoun(reading, question, rank, features);
  else describeNominal(reading, question, rank, features);
  describeEntity(reading, question, track, features);
}

/** What holds of an entity for all kinds of references: frequency, prominence, type. */
function describeEntity(reading: Reading, question: Question, track: Track, features: Features): void {
  const { entity } = track;
  const type = typeNumber(track);
  const uses = entity.uses.length;
  const main = uses > 1 && uses === reading.most.get(entity.type) ? 1 : 0;
  const back = Math.min(3, question.reference.sentence - reading.references[track.last]!.sentence);
  features.add(1, type);
  features.add(2, bucket(uses), type);
  features.add(3, bucket(track.count), back);
  features.add(4, main, back, type);
  features.add(5, track.first <= 1 ? 1 : 0, type);
  features.add(6, entity.uses.length > 0 ? 1 : 0, entity.stated ? 1 : 0);
}

function describePronoun(reading: Reading, question: Question, rank: number, features: Features): void {
  const { reference } = question;
  const pronoun = question.pronoun!;
  const track = question.candidates[rank]!;
  const near = reading.references[track.last]!;
  const [set, form] = [SETS[pronoun.set], PRONOUN_FORMS[pronoun.form]];
  const back = reference.sentence - near.sentence;
  const steps = Math.min(back, 4);
  const role = ROLES[near.role];
  features.add(10, steps, role, FORMS[near.form]);
  features.add(11, Math.min(rank, 4), FORMS[near.form], Math.min(question.candidates.length, 4));
  features.add(12, form, role, Math.min(back, 2));
  features.add(13, Math.min(back, 2), near.joined ? 1 : 0, role);
  features.add(14, set, typeNumber(track), near.plural ? 1 : 0);
  const gender = genderOf(track.entity);
  features.add(15, set, gender === null ? 0 : 1, Math.min(back, 2));
  const called = reading.calledBy.get(track.entity);
  features.add(
    21,
    called === undefined ? 0 : called === pronoun.set ? 1 : 2,
    gender === null ? 0 : 1,
    Math.min(back, 2),
  );
  features.add(16, reference.speaks ? 1 : 0, near.speaks ? 1 : 0, Math.min(back, 2));
  features.add(17, bucket((reference.from - near.to) >> 1), form);
  const name = track.name < 0 ? 9 : bucket(reference.sentence - reading.references[track.name]!.sentence);
  features.add(18, name, steps);
  const subject =
    track.subject < 0 ? 9 : Math.min(4, reference.sentence - reading.references[track.subject]!.sentence);
  features.add(19, subject, form, reference.subject ? 1 : 0);
  features.add(20, question.at - track.last === 1 ? 1 : 0, role, form);
  features.add(25, isAddressed(reading, near) ? 1 : 0, set);
  describeContent(reading, question, track, features);
  describeOrder(reading, question, track, features);
  describeQuoting(reading, question, track, features);
  describeSentence(reading, question, track, features);
  if (pronoun.set === 'I' || pronoun.set === 'we') describeNarrator(reading, question, track, features);
  if (reading.trees === null) return;
  const [own, its] = [clauseOf(reading, near), clauseOf(reading, reference)];
  features.add(55, own, Math.min(back, 2), role);
  features.add(56, own, its, Math.min(back, 2));
}

/** "I" outside quotation marks: in an interview the guest, who is named before it and hardly in it. */
function describeNarrator(reading: Reading, question: Question, track: Track, features: Features): void {
  const { asked, questions, start } = reading.dialogue;
  let [before, after] = [0, 0];
  for (const use of track.entity.uses)
    if (use.from < start) before++;
    else after++;
  const paragraph = reading.paragraphOf(question.reference);
  const answers = asked.has(paragraph - 1) ? 2 : asked.has(paragraph) ? 1 : 0;
  features.add(80, Math.min(3, before), bucket(after), Math.min(4, bucket(questions)));
  features.add(81, answers, Math.min(4, bucket(questions)));
  features.add(82, bucket(after), Math.min(3, before));
  features.add(83, track.count > after + before ? 1 : 0, Math.min(4, bucket(questions)));
}

const CLAUSES: Readonly<Record<string, number>> = {
  root: 1,
  ccomp: 2,
  xcomp: 3,
  advcl: 4,
  acl: 5,
  conj: 6,
  parataxis: 7,
};

/** The kind of clause whose verb governs a reference. */
function clauseOf(reading: Reading, reference: Reference): number {
  const { head, relation } = reading.trees!;
  let at = headOf(reading.trees, reference);
  for (let step = 0; step < 4 && at >= 0; step++) {
    const kind = CLAUSES[withoutSubtype(relation[at]!)];
    if (kind !== undefined && step > 0) return kind;
    at = head[at]!;
  }
  return 0;
}

/** How far behind a name, in words, the "you" that speaks to its bearer may stand. */
const ADDRESS_REACH = 25;

/** "Mr Hale, can you tell us": a name between commas or at the start, before a "you". */
function isAddressed(reading: Reading, near: Reference): boolean {
  const { words, scene } = reading;
  if (near.form !== 'name' || !/^[,?.]$/.test(words[near.to]?.text ?? '')) return false;
  const start = scene.cast.uses[near.index]!.titles[0]?.from ?? near.from;
  if (!words[start]!.first && words[start - 1]?.text !== ',') return false;
  const end = Math.min(words.length, near.to + ADDRESS_REACH);
  for (let at = near.to + 1; at < end; at++) if (/^your?s?$/.test(words[at]!.lower)) return true;
  return false;
}

/** What the pronoun does or owns: firms have shares and members, states governments, towns people. */
function describeContent(reading: Reading, question: Question, track: Track, features: Features): void {
  const { reference } = question;
  const type = typeNumber(track);
  features.add(22, reference.speaks ? 1 : 0, type, ROLES[reference.role]);
  const at =
    question.pronoun!.form === 'possessive' ? ownedBy(reading, reference) : verbOf(reading, reference);
  const word = reading.words[at];
  if (word === undefined || word.sentence !== reference.sentence) return;
  const { nouns } = reading.scene;
  const form = PRONOUN_FORMS[question.pronoun!.form];
  features.add(23, nouns.of(word.lemma) & 7, type, form);
  features.addWord(24, hashText(word.lemma), type, form);
}

/** Index of the noun that a possessive pronoun stands before. */
function ownedBy(reading: Reading, reference: Reference): number {
  if (reading.trees !== null) return reading.trees.head[reference.from]!;
  let at = reference.to;
  while (at < reference.to + 4 && /^(?:ADJ|ADV|NUM)$/.test(reading.words[at]?.upos ?? '')) at++;
  while (reading.words[at + 1]?.upos === 'NOUN' && at < reference.to + 6) at++;
  return at;
}

/** Index of the verb that governs a pronoun. */
function verbOf(reading: Reading, reference: Reference): number {
  if (reading.trees !== null) return reading.trees.head[reference.from]!;
  let at = reference.to;
  while (at < reference.to + 4 && /^(?:AUX|ADV|PART)$/.test(reading.words[at]?.upos ?? '')) at++;
  return at;
}

/** The chain of pronouns, and which subject of a sentence comes first. */
function describeOrder(reading: Reading, question: Question, track: Track, features: Features): void {
  const { reference } = question;
  const near = reading.references[track.last]!;
  const back = Math.min(2, reference.sentence - near.sentence);
  const last = reading.lastPronoun.get(question.pronoun!.set);
  if (last !== undefined) {
    const same = last.entity === null ? 2 : last.entity === track.entity ? 1 : 0;
    const away = Math.min(4, reference.sentence - reading.references[last.at]!.sentence);
    features.add(30, same, away);
    features.add(31, same, back, near.subject ? 1 : 0);
  } else features.add(30, 3, back);
  const before = reading.references[track.last - 1];
  const opens = before === undefined || before.sentence !== near.sentence;
  features.add(32, opens ? 1 : 0, back, near.subject ? 1 : 0);
  const paragraph = reading.paragraphOf(reference) - reading.paragraphOf(near);
  features.add(33, Math.min(paragraph, 3), back);
  const others = question.candidates.filter((other) => other !== track);
  const rivals = others.filter(
    (other) => reading.references[other.last]!.sentence === near.sentence && isNamed(other),
  );
  const subjects = rivals.filter(
    (other) => other.subject >= 0 && reading.references[other.subject]!.sentence === near.sentence,
  );
  features.add(34, Math.min(2, rivals.length), Math.min(2, subjects.length), near.subject ? 1 : 0);
}

function isNamed(track: Track): boolean {
  return track.entity.uses.length > 0;
}

/** Quotation marks: who speaks in them is seldom "he" or "she" there. */
function describeQuoting(reading: Reading, question: Question, track: Track, features: Features): void {
  const { reference, at } = question;
  const near = reading.references[track.last]!;
  const speaker = reading.references[reading.speakers[at]!];
  const speaks = speaker === undefined ? 2 : speaker.entity === track.entity ? 1 : 0;
  features.add(40, reference.quoted ? 1 : 0, near.quoted ? 1 : 0);
  if (reference.quoted) {
    features.add(41, speaks, near.quoted ? 1 : 0);
    features.add(42, speaks, SETS[question.pronoun!.set], TYPES[track.entity.type]);
    if (speaker !== undefined) features.add(43, FORMS[speaker.form], speaker.from > reference.from ? 1 : 0);
  }
}

/** Within a sentence: arguments of one verb are different people, phrases do not mean their own part. */
function describeSentence(reading: Reading, question: Question, track: Track, features: Features): void {
  const { reference } = question;
  const near = reading.references[track.last]!;
  if (near.sentence !== reference.sentence) return;
  const form = PRONOUN_FORMS[question.pronoun!.form];
  const role = ROLES[near.role];
  const holds = near.from <= reference.from && reference.from < near.to;
  const verbs = verbsBetween(reading, near, reference);
  features.add(50, verbs, role, form);
  features.add(51, holds ? 1 : 0, form);
  features.add(52, verbs, role, ROLES[reference.role] + 8 * form);
  if (reading.trees === null) return;
  features.add(53, clausesApart(reading, near, reference), form, role);
}

const MOST_VERBS = 3;

function verbsBetween(reading: Reading, near: Reference, reference: Reference): number {
  let verbs = 0;
  for (let at = near.to; at < reference.from && verbs < MOST_VERBS; at++)
    if (reading.words[at]!.upos === 'VERB') verbs++;
  return verbs;
}

/** How two references hang together: 1 by one governor, 2 the first by the governor's governor, 3 the other way, 0 else. */
function clausesApart(reading: Reading, near: Reference, reference: Reference): number {
  const trees = reading.trees!;
  const a = trees.head[headOf(trees, near)]!;
  const b = trees.head[headOf(trees, reference)]!;
  if (a < 0 || b < 0) return 0;
  if (a === b) return 1;
  if (trees.head[b] === a) return 2;
  return trees.head[a] === b ? 3 : 0;
}

/** What speaks for a pronoun's meaning nobody of the candidates. */
function describeNobody(reading: Reading, question: Question, features: Features): void {
  const { reference, candidates } = question;
  const pronoun = question.pronoun!;
  const [set, form] = [SETS[pronoun.set], PRONOUN_FORMS[pronoun.form]];
  features.add(60, set, form);
  features.add(61, set, reference.quoted ? 1 : 0);
  features.add(62, set, Math.min(4, candidates.length));
  const nearest = candidates[0];
  const back =
    nearest === undefined ? 9 : Math.min(4, reference.sentence - reading.references[nearest.last]!.sentence);
  features.add(63, set, back, nearest === undefined ? 0 : typeNumber(nearest));
  features.add(64, Math.min(3, candidates.filter(isNamed).length), set);
  const last = reading.lastPronoun.get(pronoun.set);
  if (last !== undefined) {
    const away = Math.min(4, reference.sentence - reading.references[last.at]!.sentence);
    features.add(65, set, last.entity === null ? 1 : 0, away);
  } else features.add(65, set, 2);
  features.add(66, set, reference.subject ? 1 : 0, Math.min(2, reference.sentence));
  describeNeighbours(reading, question, features);
}

/** The words behind a pronoun: "it is clear that", "it seems" mean nothing at all. */
function describeNeighbours(reading: Reading, question: Question, features: Features): void {
  const { words } = reading;
  const { reference } = question;
  const set = SETS[question.pronoun!.set];
  const within = (at: number) => (words[at]?.sentence === reference.sentence ? words[at] : undefined);
  const next = within(reference.to);
  features.add(70, set, hashText(next?.upos ?? ''));
  features.addWord(71, hashText(next?.lemma ?? ''), set, next?.upos === 'VERB' ? 1 : 0);
  features.addWord(72, hashText(within(reference.from - 1)?.lemma ?? ''), set);
  let at = reference.to;
  while (at < reference.to + 4 && /^(?:AUX|ADV|PART)$/.test(within(at)?.upos ?? '')) at++;
  const main = within(at);
  features.add(73, set, hashText(main?.upos ?? ''), at - reference.to);
  features.addWord(74, hashText(main?.lemma ?? ''), set);
  const linked = /^(?:that|to|for|how|why|what|whether)$/.test(within(at + 1)?.lower ?? '');
  features.add(75, set, hashText(main?.upos ?? ''), linked ? 1 : 0);
}
