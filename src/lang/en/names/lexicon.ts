import type { ActorType } from '../../../model/index.ts';
import { COMMON_WORDS } from './common-words-table.ts';
import { COUNTRY_TABLE, GOVERNMENT_SEATS } from './country-table.ts';
import { GIVEN_NAMES } from './given-names-table.ts';
import { KNOWN_GROUPS, KNOWN_ORGANISATIONS, KNOWN_PLACES } from './known-table.ts';
import { wordSet } from './word-list.ts';

export type Gender = 'female' | 'male';

/** What a form stands for when nothing in the report says otherwise. */
export interface KnownName {
  readonly type: ActorType;
  /** Key that joins the forms of one entity: `country:JPN`, `organisation:United Nations`, `group:Kurd`. */
  readonly entity: string;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  /** `capital`: a seat of government, a place that may stand for its country. `official`: the long form. */
  readonly form: 'common' | 'official' | 'capital' | 'seat' | 'demonym';
}

/** The tables are read when first asked for: commands that analyse nothing need not wait for them. */
let commonWords: ReadonlySet<string> | null = null;
let ready = false;
const countryNames = new Map<string, string>();
const known = new Map<string, KnownName>();
/** The longest form, in words, that begins with a word. */
const longest = new Map<string, number>();
/** As the table writes them: "aron+m", "aadrika+f", "aba". */
let givenNames: ReadonlySet<string> | null = null;
/** What words were told before. */
const toldNames = new Map<string, Gender | null | undefined>();
const MOST_TOLD = 10_000;

/** Forms of text that only differ in the shape of apostrophes, dashes and spaces are one. */
export function plain(text: string): string {
  return isPlain(text) ? text : unified(text);
}

/** True for text of letters of ASCII, signs and single spaces: asked of every word, where an expression would take longer. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

function unified(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}

/** What is known of this exact form (case counts), or undefined. */
export function knownName(form: string): KnownName | undefined {
  load();
  return known.get(form);
}

/** How many words the longest known form has that begins with this word, 0 if none does. */
export function longestFrom(word: string): number {
  load();
  return longest.get(word) ?? 0;
}

/** The gender a given name tells, null for one that both bear, undefined for a word that is no given name. */
export function givenName(word: string): Gender | null | undefined {
  const told = toldNames.get(word);
  if (told !== undefined || toldNames.has(word)) return told;
  if (toldNames.size >= MOST_TOLD) toldNames.clear();
  const gender = lookUpName(word.toLowerCase());
  toldNames.set(word, gender);
  return gender;
}

function lookUpName(name: string): Gender | null | undefined {
  givenNames ??= new Set(GIVEN_NAMES.trim().split(/\s+/));
  if (givenNames.has(`${name}+f`)) return 'female';
  if (givenNames.has(`${name}+m`)) return 'male';
  return givenNames.has(name) && !name.includes('+') ? null : undefined;
}

/** True for a word, in small letters, that English running text writes small. */
export function isCommonWord(word: string): boolean {
  commonWords ??= wordSet(COMMON_WORDS);
  return commonWords.has(word);
}

/** The common English name of a country by its ISO 3166-1 alpha-3 code. */
export function countryName(code: string): string | undefined {
  load();
  return countryNames.get(code);
}

function load(): void {
  if (ready) return;
  ready = true;
  readCountries();
  readLines(KNOWN_ORGANISATIONS, 'organisation');
  readLines(KNOWN_GROUPS, 'group');
  readPlaces();
}

function add(form: string, entry: KnownName): void {
  for (const spelling of form.length > 3 ? [form, form.toUpperCase()] : [form]) {
    if (known.has(spelling)) continue;
    known.set(spelling, entry);
    const words = spelling.split(/[\s]|(?<=[-'])|(?=[-'])/);
    const first = words[0] ?? spelling;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
}

function forms(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(';').filter((form) => form !== '');
}

function readCountries(): void {
  for (const line of COUNTRY_TABLE.trim().split('\n')) {
    const [code = '', common, official, demonyms, capitals] = line.split('|');
    const entry = { type: 'country', entity: `country:${code}`, country: code } as const;
    const [name = code] = forms(common);
    countryNames.set(code, name);
    for (const form of forms(common)) add(form, { ...entry, form: 'common' });
    for (const form of forms(official)) add(form, { ...entry, form: 'official' });
    const [adjective = ''] = forms(demonyms);
    const people = { type: 'group', entity: `group:${adjective}`, country: code, form: 'demonym' } as const;
    for (const form of forms(demonyms)) add(form, people);
    for (const form of forms(capitals))
      add(form, { type: 'place', entity: `place:${form}`, country: code, form: 'capital' });
  }
  for (const [seat, country] of Object.entries(GOVERNMENT_SEATS)) {
    const form = seat.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
    add(form, { type: 'country', entity: `country:${country}`, country, form: 'seat' });
  }
}

function readLines(table: string, type: 'organisation' | 'group'): void {
  for (const line of table.trim().split('\n')) {
    const names = forms(line);
    const entry = { type, entity: `${type}:${names[0]}`, country: null } as const;
    for (const name of names) add(name, { ...entry, form: type === 'group' ? 'demonym' : 'common' });
  }
}

function readPlaces(): void {
  for (const name of KNOWN_PLACES.trim().split(/[\n;]/))
    add(name, { type: 'place', entity: `place:${name}`, country: null, form: 'common' });
}
