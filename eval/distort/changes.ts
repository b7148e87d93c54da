import { allFakers, type Faker } from '@faker-js/faker';
import type { Pair } from './pairs.ts';
import { pick, type Random } from './random.ts';

/** What is put in the place of what, in one sentence; `start` counts in the sentence. */
export interface Change {
  readonly kind: string;
  readonly start: number;
  readonly from: string;
  readonly to: string;
  /** Whether the same words are changed in the whole report: names, which a report repeats. */
  readonly everywhere: boolean;
}

/** Names to choose from, gathered from the whole corpus. */
export interface Pool {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
}

/** A kind of distortion: all the changes that a pair of sentences allows. */
export type Distortion = (pair: Pair, pool: Pool, random: Random) => readonly Change[];

const { en } = allFakers as { en: Faker };
const GIVEN_NAMES = new Set(
  [...listOf(en, 'female'), ...listOf(en, 'male'), ...listOf(en, 'generic')].filter((name) =>
    /^[A-Z][a-z]+$/u.test(name),
  ),
);

function listOf(faker: Faker, kind: 'female' | 'male' | 'generic'): readonly string[] {
  const names = faker.rawDefinitions.person?.first_name as Record<string, readonly string[]> | undefined;
  return names?.[kind] ?? [];
}

/** Names of a definition that may be split by sex. */
function listed(definition: unknown): readonly string[] {
  const lists = Array.isArray(definition) ? [definition] : Object.values(definition ?? {});
  return [...new Set(lists.flat() as string[])].sort();
}

const SMALL = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${SMALL.join('|')}`;
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,:/-])(${NUMBER})(?= (?:[a-z]+ )?[a-z]{3,}s\\b)(?! percent)`,
  'gu',
);
const MONEY = /(?<=[$€£])\d[\d,]*(?:\.\d+)?(?=(?: (?:million|billion|trillion))?\b)/gu;
const PERCENT = /(?<![\d.,])\d+(?:\.\d+)?(?=(?: percent| per cent|%))/gu;
const DATE = new RegExp(
  `(?<=\\b(?:${MONTHS.join('|')}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) )\\d{1,2}\\b(?!,?\\d)`,
  'gu',
);
const WEEKDAY = new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'gu');
const AUXILIARY =
  /\b(?:was|were|is|are|will|would|has|have|had|did|does|do|could)\b(?= [a-z])(?! not| never| n’t)/gu;
const PLACE = /(?<=\b(?:in|at|from|near) )[A-Z][a-z]+(?: [A-Z][a-z]+)?\b(?=[ ,.])/gu;
const ORGANISATION =
  /\b(?:[A-Z][a-z]+ ){1,3}(?:University|Department|Committee|Party|Court|Council|Association|Ministry|Bank|Agency|Union|Institute|Company|Corporation|Hospital|Foundation|Center|Commission)\b/gu;
const PERSON = /\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]{2,}\b/gu;
const SPEAKER = /\b[A-Z][a-z]+ [A-Z][a-z]{2,}(?= said\b)|(?<=\bsaid )[A-Z][a-z]+ [A-Z][a-z]{2,}\b/gu;

/** The kinds of distortion, by the contract's kinds of disagreement or finer. */
export const DISTORTIONS: Readonly<Record<string, Distortion>> = {
  number: shared(COUNTED, otherNumber),
  money: shared(MONEY, otherNumber),
  percentage: shared(PERCENT, otherNumber),
  date: shared(DATE, otherDay),
  weekday: shared(WEEKDAY, (day, _, random) =>
    pick(
      DAYS.filter((other) => other !== day),
      random,
    ),
  ),
  place: shared(
    PLACE,
    (place, { places }, random) => (places.includes(place) ? another(place, places, random) : undefined),
    true,
  ),
  person: shared(
    PERSON,
    (name, { people }, random) => (isPerson(name) ? another(name, people, random) : undefined),
    true,
  ),
  organisation: shared(ORGANISATION, otherOrganisation, true),
  negation: (pair) =>
    found(AUXILIARY, pair.sentence.text).flatMap(({ start, text }) => {
      const verb = verbBehind(pair.sentence.text, start + text.length);
      if (verb === null || NEGATION.test(pair.match.text) || !pair.match.text.toLowerCase().includes(verb))
        return [];
      return [{ kind: '', start, from: text, to: `${text} not`, everywhere: false }];
    }),
  speaker: (pair, { people }, random) =>
    sharesQuotation(pair)
      ? shared(SPEAKER, (name) => (isPerson(name) ? another(name, people, random) : undefined), false)(
          pair,
          EMPTY,
          random,
        )
      : [],
};

const NEGATION = /\b(?:not|never|no|denied)\b|n[’']t\b/u;
const STEM = 6;

/** The first letters of the word that an auxiliary negates, adverbs left out; null where it is no verb. */
function verbBehind(text: string, position: number): string | null {
  const word = /^ (?:be |been |being )?(?:[a-z]+ly )?([a-z]{4,})/u.exec(text.slice(position))?.[1];
  return word === undefined || NO_VERB.has(word) ? null : word.slice(0, STEM);
}

const NO_VERB = new Set(
  'also been being about very more most some this that they there still already only just'.split(' '),
);

const EMPTY: Pool = { people: [], places: [], organisations: [] };

/** The names of all texts, each once, sorted. */
export function poolOf(texts: readonly string[], cities: ReadonlySet<string>): Pool {
  const gather = (pattern: RegExp, keep: (name: string) => boolean) =>
    [...new Set(texts.flatMap((text) => (text.match(pattern) ?? []).filter(keep)))].sort();
  return {
    people: inventedPeople(),
    places: gather(PLACE, (name) => cities.has(name)),
    organisations: gather(ORGANISATION, (name) => !name.startsWith('The ')),
  };
}

const PEOPLE = 200;

/** Names that are put together from lists, none of them of the corpus. */
function inventedPeople(): readonly string[] {
  const surnames = listed(en.rawDefinitions.person?.last_name).filter((name) =>
    /^[A-Z][a-z]{4,}$/u.test(name),
  );
  const given = [...GIVEN_NAMES].sort();
  return Array.from(
    { length: PEOPLE },
    (_, at) => `${given[(at * 31) % given.length]} ${surnames[(at * 17) % surnames.length]}`,
  );
}

export function isPerson(name: string): boolean {
  return GIVEN_NAMES.has(name.slice(0, name.indexOf(' ')));
}

/** Changes of what a pattern finds in both sentences. */
function shared(
  pattern: RegExp,
  other: (found: string, pool: Pool, random: Random) => string | undefined,
  everywhere = false,
): Distortion {
  return (pair, pool, random) =>
    found(pattern, pair.sentence.text).flatMap(({ start, text }) => {
      if (!found(pattern, pair.match.text).some((match) => match.text === text)) return [];
      const to = other(text, pool, random);
      return to === undefined || to === text ? [] : [{ kind: '', start, from: text, to, everywhere }];
    });
}

export function found(pattern: RegExp, text: string): readonly { start: number; text: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, text: match[0] }));
}

/** Half as much again, or half, in the form of the number. */
function otherNumber(number: string, _: Pool, random: Random): string | undefined {
  const small = SMALL.indexOf(number);
  const up = random() < 0.5;
  if (small >= 0) return SMALL[up ? Math.min(small + 2, SMALL.length - 1) : Math.max(small - 2, 0)];
  const value = Number(number.replaceAll(',', ''));
  const decimals = number.includes('.') ? number.length - number.indexOf('.') - 1 : 0;
  const least = decimals > 0 ? 10 ** -decimals : 1;
  if (value >= 1900 && value <= 2100 && !number.includes(',')) return undefined;
  const changed = up || value < 4 ? Math.max(value + 2 * least, value * 1.5) : value / 2;
  const text = changed.toFixed(decimals);
  return number.includes(',') ? Number(text).toLocaleString('en-US') : text;
}

function otherDay(day: string, _: Pool, random: Random): string | undefined {
  const value = Number(day);
  if (value < 1 || value > 28) return undefined;
  const moved = value + (random() < 0.5 ? 3 : 9);
  return String(moved > 28 ? moved - 14 : moved);
}

/** A name of the pool that shares no word with the name. */
function another(name: string, names: readonly string[], random: Random): string | undefined {
  const own = new Set(name.split(' '));
  const others = names.filter((other) => other.split(' ').every((word) => !own.has(word)));
  return pick(others, random);
}

/** An organisation of the same kind: the last word stays. */
function otherOrganisation(name: string, { organisations }: Pool, random: Random): string | undefined {
  const words = name.split(' ');
  const head = words.pop() as string;
  const others = organisations.filter((other) => {
    const theirs = other.split(' ');
    return theirs.pop() === head && theirs.every((word) => !words.includes(word));
  });
  return pick(others, random);
}

const QUOTED = /[“"]([^“”"]{12,})[”"]/gu;
const LEAST_QUOTED_WORDS = 4;

/** Whether the sentences quote the same words: at least four in a row, from the beginning of the quotation. */
function sharesQuotation({ sentence, match }: Pair): boolean {
  return [...sentence.text.matchAll(QUOTED)].some(([, words]) => {
    const start = (words as string).split(/\s+/u).slice(0, LEAST_QUOTED_WORDS);
    return start.length === LEAST_QUOTED_WORDS && match.text.includes(start.join(' '));
  });
}
