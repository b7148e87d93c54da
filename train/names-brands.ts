import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { givenName, isCommonWord, knownName } from '../src/lang/en/names/lexicon.ts';

const require = createRequire(import.meta.url);
const LATIN_NAME = /^(?=.*\p{L})[\p{Script=Latin}\p{N} .,'’&!+/-]{2,}$/u;
/** Tags of compromise whose words are bodies. */
const BODIES = new Set(['Organization', 'SportsTeam']);

/**
 * Names of companies, bodies and teams that libraries hold, in Latin letters: brands of shops, banks, restaurants and
 * services from `name-suggestion-index` (BSD-3-Clause, OpenStreetMap's index of brands), brands of software and industry
 * from `simple-icons` (CC0), bodies and sports teams from the word list of `compromise` (MIT). One word that is also a common
 * word, a given name, a country or a people is left out.
 *
 * @param commonWords all words, in small letters, that a dictionary has as common words
 */
export function brandNames(commonWords: ReadonlySet<string>): readonly string[] {
  const names = [...openStreetMapBrands(), ...industryBrands(), ...wordListBodies()];
  return [...new Set(names.filter((name) => speaksForItself(name, commonWords)))].sort();
}

interface BrandIndex {
  readonly nsi: Readonly<
    Record<
      string,
      {
        readonly items: readonly {
          readonly displayName: string;
          /** Codes of countries and of regions of the world. */
          readonly locationSet: { readonly include: readonly unknown[] };
        }[];
      }
    >
  >;
}

/** The whole world, and countries where much English is written. */
const ENGLISH_WORLD = /^(?:001|us|gb|ca|au|nz|ie|in|za)/;

function openStreetMapBrands(): readonly string[] {
  const code = require.resolve('name-suggestion-index');
  const { nsi } = read<BrandIndex>(join(dirname(code), '..', 'nsi.min.json'));
  return Object.entries(nsi)
    .filter(([path]) => path.startsWith('brands/'))
    .flatMap(([, { items }]) => items)
    .filter(({ locationSet }) => locationSet.include.some((place) => ENGLISH_WORLD.test(String(place))))
    .map(({ displayName }) => displayName.replace(/ \(.*/, ''));
}

function industryBrands(): readonly string[] {
  const icons = read<readonly { readonly title: string }[]>(require.resolve('simple-icons/icons.json'));
  return icons.map(({ title }) => title);
}

function wordListBodies(): readonly string[] {
  const compromise = require('compromise') as { model(): { readonly one: { readonly lexicon: WordList } } };
  return Object.entries(compromise.model().one.lexicon).flatMap(([words, tags]) =>
    BODIES.has([tags].flat()[0] as string) ? [words] : [],
  );
}

/** Words in small letters with their tags. */
type WordList = Readonly<Record<string, string | readonly string[]>>;

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function speaksForItself(name: string, commonWords: ReadonlySet<string>): boolean {
  if (!LATIN_NAME.test(name)) return false;
  const lower = name.toLowerCase();
  return (
    /\s/.test(name) ||
    (!isCommonWord(lower) &&
      !commonWords.has(lower) &&
      givenName(name) === undefined &&
      knownName(name) === undefined)
  );
}
