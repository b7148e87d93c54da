import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { REGION_ROWS } from '../src/lang/en/gazetteer-regions.ts';
import { COUNTRY_TABLE } from '../src/lang/en/names/country-table.ts';
import { KNOWN_GROUPS, KNOWN_ORGANISATIONS, KNOWN_PLACES } from '../src/lang/en/names/known-table.ts';
import {
  CLASSES,
  NO_WORDS,
  packLexicon,
  phraseHash,
  SENSE_SHIFT,
  SENSES,
} from '../src/lang/en/names/model/lexicon-table.ts';
import { hashText, type Tables } from '../src/learn/index.ts';
import { brandNames } from './names-brands.ts';

const LARGE = 100_000;
/** Cities of fewer people are left out: their names are those of people and things. */
const SMALLEST = 6_000;

/** Names and senses from the word tables of crossread, GeoNames cities, WordNet 3.1, faker's surnames and lists of brands. */
export function compileLexicon(folders: {
  readonly wordnet: string;
  readonly cities: readonly CityName[];
}): Tables {
  const entries = new Map<number, number>();
  const add = (phrase: string, bits: number): void => addPhrase(entries, phrase, bits);
  addTables(add);
  for (const { name, population } of folders.cities)
    if (population >= SMALLEST) add(name, population >= LARGE ? CLASSES.largeCity : CLASSES.city);
  for (const surname of surnames()) add(surname, CLASSES.surname);
  const commonWords = addWordNet(folders.wordnet, add);
  for (const name of brandNames(commonWords)) add(name, CLASSES.brand);
  return packLexicon(entries);
}

export interface CityName {
  readonly name: string;
  readonly population: number;
}

function addPhrase(entries: Map<number, number>, phrase: string, bits: number): void {
  const words = phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+|(?<=-)|(?=-)|(?='s\b)/)
    .filter((word) => word !== '');
  let hash = NO_WORDS;
  words.forEach((word, at) => {
    hash = phraseHash(hash, hashText(word));
    entries.set(hash, (entries.get(hash) ?? 0) | (at < words.length - 1 ? CLASSES.leads : bits));
  });
}

function addTables(add: (phrase: string, bits: number) => void): void {
  for (const line of COUNTRY_TABLE.trim().split('\n')) {
    const [, common, official, demonyms, capitals] = line.split('|');
    const forms = (cell: string | undefined): readonly string[] =>
      (cell ?? '').split(';').filter((form) => form !== '');
    for (const form of [...forms(common), ...forms(official)]) add(form, CLASSES.country);
    for (const form of forms(demonyms)) add(form, CLASSES.group);
    for (const form of forms(capitals)) add(form, CLASSES.capital);
  }
  for (const name of KNOWN_ORGANISATIONS.trim().split(/[\n;]/)) add(name, CLASSES.organisation);
  for (const name of KNOWN_GROUPS.trim().split(/[\n;]/)) add(name, CLASSES.group);
  for (const row of REGION_ROWS.trim().split('\n'))
    for (const name of (row.split('|')[0] as string).split('/')) add(name, CLASSES.region);
  for (const name of US_STATES) add(name, CLASSES.region);
  for (const name of KNOWN_PLACES.trim().split(/[\n;]/)) add(name, CLASSES.region);
}

interface Locale {
  readonly person?: {
    readonly last_name?: { readonly [gender: string]: readonly string[] | null | undefined } | null;
  } | null;
}

function surnames(): readonly string[] {
  const found = new Set<string>();
  for (const locale of Object.values(allLocales as unknown as Readonly<Record<string, Locale>>))
    for (const names of Object.values(locale.person?.last_name ?? {}))
      for (const name of names ?? [])
        if (/^[\p{Script=Latin}'’-]{2,}$/u.test(name)) {
          found.add(name);
          found.add(name.normalize('NFD').replace(/\p{M}/gu, ''));
        }
  return [...found].sort();
}

/** Abbreviations of American states; features tell them from words by their capitals. */
const US_STATES = (
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC ' +
  'SD TN TX UT VT VA WA WV WI WY DC Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. ' +
  'Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.'
).split(' ');

/** WordNet's lexicographer files of nouns by number, as bits of instances and as senses. */
const INSTANCES: Readonly<Record<number, number>> = {
  15: CLASSES.placeInstance,
  18: CLASSES.personInstance,
  14: CLASSES.groupInstance,
};
const SENSE_FILES: Readonly<Record<number, (typeof SENSES)[number]>> = {
  18: 'person',
  14: 'group',
  15: 'location',
  6: 'artifact',
  4: 'act',
  10: 'communication',
  28: 'time',
};

/** Adds instances and the senses of common nouns; gives back the words in small letters of nouns, verbs and adjectives. */
function addWordNet(folder: string, add: (phrase: string, bits: number) => void): ReadonlySet<string> {
  const files = new Map<string, number>();
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const [offset, file, , count, ...rest] = line.split(' ') as [string, string, string, string, ...string[]];
    files.set(offset, Number(file));
    if (!/ @i \d/.test(line.split(' | ')[0] as string)) continue;
    const bits = INSTANCES[Number(file)] ?? 0;
    if (bits === 0) continue;
    for (let at = 0; at < Number.parseInt(count, 16); at++) {
      const lemma = (rest[at * 2] as string).replaceAll('_', ' ');
      if (/^\p{Lu}/u.test(lemma)) add(lemma, bits);
    }
  }
  for (const line of readFileSync(join(folder, 'index.noun'), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(' ');
    const [lemma, , senses] = fields as [string, string, string];
    if (!/^[a-z]+$/.test(lemma)) continue;
    const first = fields[fields.length - Number(senses)] as string;
    const sense = SENSE_FILES[files.get(first) ?? -1];
    if (sense !== undefined) add(lemma, (SENSES.indexOf(sense) + 1) << SENSE_SHIFT);
  }
  const index = ['noun', 'verb', 'adj'].flatMap((part) =>
    readFileSync(join(folder, `index.${part}`), 'utf8').split('\n'),
  );
  return new Set(index.map((line) => line.split(' ')[0] as string).filter((word) => /^[a-z]+$/.test(word)));
}
