import type { Document } from '../../../model/index.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

/** Where an outlet is at home, as far as its name and address tell. */
export interface Home {
  /** For each word of the outlet's name or address that names a place ("Dallas Morning News"), the places of that name. */
  readonly names: readonly (readonly Candidate[])[];
  /** Countries of the address (`.ca`), by alpha-3. */
  readonly country: string | null;
}

/** Words of outlets' names that tell no place. */
const PRESS = [
  'the this is my our in and of on inside go get your',
  'daily weekly sunday morning evening night nightly today live online digital free local area metro now',
  'news newspaper newspapers paper times time post herald tribune gazette telegram telegraph star sun sentinel',
  'journal record recorder press observer chronicle courier dispatch register reporter advocate leader banner',
  'beacon item mercury mirror review standard citizen democrat republican independent union examiner argus bulletin',
  'echo enquirer inquirer express globe mail monitor patriot pilot spectator statesman voice world tv radio fm',
  'ledger eagle intelligencer messenger transcript beat guardian mag magazine media broadcasting network channel',
  'reader report reports call capital constitution enterprise era eye freeman headlight index informer light',
  'nation outlook plain progress public sound spirit talk tribune truth villager watch wire com net org',
  'city county town valley state central region community',
].flatMap((line) => line.split(' '));
const PRESS_WORDS: ReadonlySet<string> = new Set(PRESS);
const LONGEST_FIRST = [...PRESS_WORDS].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Countries where outlets write English: their towns are an English outlet's home before others of the name. */
const ENGLISH = new Set([
  'USA',
  'GBR',
  'CAN',
  'AUS',
  'IRL',
  'NZL',
  'ZAF',
  'JAM',
  'IND',
  'NGA',
  'KEN',
  'GHA',
  'PHL',
  'SGP',
]);

/** Short forms of states that outlets write for something else. */
const WORDS = new Set([
  'la',
  'in',
  'or',
  'me',
  'hi',
  'ok',
  'oh',
  'de',
  'pa',
  'ma',
  'id',
  'al',
  'co',
  'ill',
  'miss',
  'wash',
  'ind',
]);

/** Top-level domains of countries whose letters are not those of ISO 3166, or that others use as words. */
const NO_COUNTRY = new Set(['co', 'tv', 'me', 'io', 'fm', 'ai', 'cc', 'to', 'ws', 'ly', 'eu']);

/** The home of the outlet of a report. */
export function homeOf(document: Pick<Document, 'outlet' | 'source'>, gazetteer: Gazetteer): Home {
  const host = hostOf(document.source.url) ?? hostOf(document.outlet);
  const name = document.outlet !== null && hostOf(document.outlet) === null ? document.outlet : null;
  const labels = host === null ? [] : host.split('.');
  const country = labels.length > 1 ? countryOf(labels.at(-1) ?? '', gazetteer) : null;
  const site = labels.at(labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? -3 : -2) ?? '';
  const found = [...(name === null ? [] : placesIn(name, gazetteer)), ...placesIn(site, gazetteer)];
  const fits = (one: Candidate): boolean => (country === null ? isEnglish(one) : one.country === country);
  return { names: found.map((one) => one.filter(fits)).filter((one) => one.length > 0), country };
}

function isEnglish({ country }: Candidate): boolean {
  return country !== null && ENGLISH.has(country);
}

/** The host of an address or bare domain, or null. */
function hostOf(address: string | null): string | null {
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/i.exec(address ?? '');
  return match === null ? null : match[1]!.toLowerCase();
}

function countryOf(domain: string, gazetteer: Gazetteer): string | null {
  return domain.length === 2 && !NO_COUNTRY.has(domain)
    ? gazetteer.alpha2(domain === 'uk' ? 'gb' : domain)
    : null;
}

/** Places in a name of several words, or in one label of an address. */
function placesIn(name: string, gazetteer: Gazetteer): readonly (readonly Candidate[])[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => stripped(word))
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const whole = lookUp(words.join(' '), gazetteer);
  if (whole.length > 0) return [whole];
  const each = words.map((word) => lookUp(word, gazetteer)).filter((one) => one.length > 0);
  if (each.length > 0 || words.length > 1) return each;
  const split = splitUp(words[0]!, gazetteer);
  return [split.length > 0 ? split : beginning(words[0]!, gazetteer)];
}

/** A town with the letters of its outlet behind it: `lisbonpi`. */
function beginning(word: string, gazetteer: Gazetteer): readonly Candidate[] {
  for (let at = word.length - 1; at >= Math.max(SHORTEST, word.length - INITIALS); at--) {
    const towns = lookUp(word.slice(0, at), gazetteer);
    if (towns.some((town) => town.population >= KNOWN)) return towns;
  }
  return [];
}

/** Letters of a town's name that are no accident, and of an outlet's initials; inhabitants of a town worth such a guess. */
const SHORTEST = 5;
const INITIALS = 3;
const KNOWN = 15_000;

/** `columbustelegram` without the words of the trade at its ends. */
function stripped(word: string): string {
  let rest = word;
  for (let again = true; again; ) {
    again = false;
    if (PRESS_WORDS.has(rest)) return '';
    for (const press of LONGEST_FIRST) {
      if (press.length < 3 || rest.length - press.length < 2) continue;
      if (rest.endsWith(press)) rest = rest.slice(0, -press.length);
      else if (rest.startsWith(press)) rest = rest.slice(press.length);
      else continue;
      again = true;
      break;
    }
  }
  return rest;
}

function lookUp(word: string, gazetteer: Gazetteer): readonly Candidate[] {
  // `wv` and `mass` are short forms of states; `la` and others are words.
  if (word.length <= 5 && !WORDS.has(word)) {
    const states = [...gazetteer.regions(word.toUpperCase()), ...gazetteer.regions(`${word}.`)];
    if (states.length > 0) return candidatesOf(states[0]!.name, gazetteer).filter((one) => one.state);
  }
  return word.length < 4 ? [] : candidatesOf(word, gazetteer);
}

/** Two words written as one: `santafe`. */
function splitUp(word: string, gazetteer: Gazetteer): readonly Candidate[] {
  for (let at = 3; at <= word.length - 3; at++) {
    const found = lookUp(`${word.slice(0, at)} ${word.slice(at)}`, gazetteer);
    if (found.length > 0) return found;
  }
  return [];
}
