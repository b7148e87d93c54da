import { hashText } from '../../../learn/index.ts';
import type { Phrase } from '../actors/types.ts';
import { holds } from '../coreference-offices.ts';
import { genderOf } from '../names/entities.ts';
import { foldSpelling } from '../names/short-names.ts';
import { PLACE_KINDS } from './nouns.ts';
import type { Question } from './questions.ts';
import type { Features } from './ranking.ts';
import type { Reading } from './reading.ts';
import { bucket, FORMS, ROLES, typeNumber } from './scales.ts';
import type { Track } from './tracks.ts';

const DETERMINERS = { definite: 1, indefinite: 2, possessive: 3, none: 4 } as const;

/** Number of words before the head, and whether words behind it belong to the phrase. */
function shapeOf(phrase: Phrase): readonly [before: number, behind: number] {
  return [Math.min(4, phrase.head - phrase.from), phrase.to > phrase.head + 1 ? 1 : 0];
}

/** The first word, for "the", "this" and "that" apart. */
function firstWord(reading: Reading, phrase: Phrase): number {
  return hashText(reading.words[phrase.from]!.lower);
}

/** Features of a candidate for a nominal: what it is called, how near, how well its kind fits the noun. */
export function describeNominal(
  reading: Reading,
  question: Question,
  rank: number,
  features: Features,
): void {
  const phrase = question.phrase!;
  const track = question.candidates[rank]!;
  const { reference } = question;
  const near = reading.references[track.last]!;
  const back = bucket(reference.sentence - near.sentence);
  const type = typeNumber(track);
  const noun = hashText(phrase.noun);
  const [before, behind] = shapeOf(phrase);
  const known = isCalled(track, phrase.noun) ? 1 : 0;
  features.add(100, back, type);
  features.add(101, Math.min(rank, 5), Math.min(question.candidates.length, 5));
  features.add(102, known, before, behind);
  features.add(103, known, type, DETERMINERS[phrase.determiner]);
  features.addWord(104, noun, type);
  features.addWord(129, noun, reading.placeKindOf(track.entity));
  features.add(105, phrase.bits, type, phrase.listed ? 1 : 0);
  features.add(106, DETERMINERS[phrase.determiner], back);
  features.add(107, ROLES[near.role], FORMS[near.form], Math.min(back, 2));
  features.add(108, before, behind, Math.min(back, 3));
  const name = track.name < 0 ? 13 : bucket(reference.sentence - reading.references[track.name]!.sentence);
  features.add(109, name, known);
  describeCalling(reading, question, track, features);
  describeFit(reading, question, track, features);
}

/** How the text called the candidate before, how prominent it is, and what kind of place. */
function describeCalling(reading: Reading, question: Question, track: Track, features: Features): void {
  const phrase = question.phrase!;
  const { entity } = track;
  const { reference } = question;
  const last = reading.lastNominal.get(phrase.noun);
  const again = last === undefined ? 0 : last.entity === entity ? 1 : 2;
  const away = last === undefined ? 0 : bucket(reference.sentence - reading.references[last.at]!.sentence);
  const akin = reading.isAkin(entity, phrase.noun) ? 1 : 0;
  features.add(117, akin, isCalled(track, phrase.noun) ? 1 : 0, phrase.bits & 7);
  features.add(
    118,
    akin,
    question.candidates.some((other) => reading.isAkin(other.entity, phrase.noun)) ? 1 : 0,
  );
  const bare = phrase.head - phrase.from === 1 && phrase.to === phrase.head + 1 ? 1 : 0;
  const near = reading.references[track.last]!;
  const shape = bare + (reference.subject ? 2 : 0) + (near.subject ? 4 : 0);
  features.add(
    119,
    shape,
    Math.min(3, reference.sentence - near.sentence),
    track.entity.type === 'person' ? 1 : 0,
  );
  const fitting = question.candidates.filter((other) => other.entity.type === entity.type);
  features.add(131, bare, Math.min(2, fitting.indexOf(track)), Math.min(3, fitting.length));
  features.add(110, again, Math.min(4, away));
  features.add(111, again, bare);
  const most = reading.most.get(entity.type) ?? 0;
  const share = Math.min(4, Math.floor((4 * entity.uses.length) / Math.max(1, most)));
  features.add(112, share, bare, DETERMINERS[phrase.determiner]);
  features.add(113, share, Math.min(4, bucket(entity.uses.length)), typeNumber(track));
  if (phrase.kind !== 'place') return;
  const [wanted, own] = [phrase.bits & PLACE_KINDS, reading.placeKindOf(entity)];
  features.add(114, (wanted & own) !== 0 ? 1 : 0, own === 0 ? 1 : 0, wanted === 0 ? 1 : 0);
  features.add(115, wanted, own, bare);
  features.add(116, (wanted & own) !== 0 ? 1 : 0, bare, share);
}

/** How the phrase's country, gender and office fit the candidate. */
function describeFit(reading: Reading, question: Question, track: Track, features: Features): void {
  const phrase = question.phrase!;
  const { entity } = track;
  const { reference } = question;
  const near = reading.references[track.last]!;
  const type = typeNumber(track);
  features.add(120, agreement(phrase.nation, entity.country), type);
  features.add(121, agreement(phrase.gender, genderOf(entity)));
  features.add(122, holds(entity, phrase) ? 1 : 0, phrase.nation === null ? 0 : 1, phrase.current ? 1 : 0);
  features.add(123, reference.quoted ? 1 : 0, near.quoted ? 1 : 0);
  features.add(124, near.from <= reference.from && reference.from < near.to ? 1 : 0);
  features.add(
    125,
    near.sentence === reference.sentence ? 1 : 0,
    near.subject ? 1 : 0,
    reference.subject ? 1 : 0,
  );
  features.add(126, question.at - track.last === 1 ? 1 : 0, near.sentence === reference.sentence ? 1 : 0);
  features.add(
    127,
    isOwner(reading, question, track) ? 1 : 0,
    phrase.owner === null ? 0 : 1,
    phrase.owned ? 1 : 0,
  );
  const best = question.candidates.filter((other) => isCalled(other, phrase.noun));
  features.add(128, Math.min(2, best.length), best.includes(track) ? 1 : 0);
}

/** "his brother" is not he, "Kenya's minister" is not Kenya: the candidate is a part of the phrase. */
function isOwner(reading: Reading, { at, reference }: Question, { entity }: Track): boolean {
  const before = reading.references[at - 1];
  if (before?.form === 'pronoun' && before.from === reference.from && before.entity === entity) return true;
  const { useAt, linked } = reading.scene.cast;
  for (let word = reference.from; word < reference.to; word++)
    if (useAt[word]! >= 0 && linked[useAt[word]!] === entity) return true;
  return false;
}

/** 0 where one is unknown, 1 where they agree, 2 where they differ, 3 where both are unknown. */
function agreement(wanted: string | null, own: string | null): number {
  if (wanted === null && own === null) return 3;
  if (wanted === null || own === null) return 0;
  return wanted === own ? 1 : 2;
}

/** True if the text called the candidate by the noun, in its name or otherwise. */
function isCalled(track: Track, noun: string): boolean {
  return track.nouns.has(noun) || track.nouns.has(foldSpelling(noun));
}

/** What speaks for a nominal's being somebody new. */
export function describeNobodyNominal(reading: Reading, question: Question, features: Features): void {
  const phrase = question.phrase!;
  const { reference, candidates } = question;
  const [before, behind] = shapeOf(phrase);
  features.add(140, DETERMINERS[phrase.determiner], before, behind);
  features.addWord(141, hashText(phrase.noun));
  features.add(142, Math.min(5, candidates.length), phrase.bits);
  features.add(143, firstWord(reading, phrase), before === 1 ? 1 : 0);
  features.add(144, reference.quoted ? 1 : 0, reference.subject ? 1 : 0);
  features.add(145, Math.min(2, candidates.filter((track) => isCalled(track, phrase.noun)).length));
  features.add(
    146,
    phrase.nation === null ? 0 : 1,
    phrase.body === null ? 0 : 1,
    phrase.owner === null ? 0 : 1,
  );
  const next = reading.words[reference.to];
  features.add(147, hashText(next?.sentence === reference.sentence ? next.upos : ''));
  const last = reading.lastNominal.get(phrase.noun);
  const named = last === undefined ? 0 : last.entity.uses.length > 0 ? 1 : 2;
  const away = last === undefined ? 0 : bucket(reference.sentence - reading.references[last.at]!.sentence);
  features.add(151, named, Math.min(5, away));
  features.add(152, phrase.owned ? 1 : 0, phrase.owner === null ? 0 : 1);
  features.add(148, hashText(next?.sentence === reference.sentence ? next.lower : ''));
  features.add(149, Math.min(3, reference.sentence), phrase.listed ? 1 : 0);
  features.addWord(150, hashText(phrase.noun), hashText(reading.words[phrase.from]!.lower));
}
