import { mulberry32 } from '../random.ts';
import type { Expected } from './expected.ts';

/**
 * A copy of the reports and their annotation in which names, places, numbers and dates are replaced by others
 * of their kind, made afresh at each run: what is right by method stays right, what was tuned to words fails.
 *
 * People get invented names; countries with their demonyms and capitals become other real ones; numbers from
 * three upwards move by one step that keeps their order; years, days and weekdays shift together. Kept: names that
 * belong to a closed list (agencies), the Koreas, the United States, the United Nations and the European Union,
 * whose short forms no other body has, and one and two, which carry grammar ("the two leaders").
 */
export interface RenamedCase {
  readonly texts: ReadonlyMap<string, string>;
  readonly expected: Expected;
  /** The seed of this copy, so that a failure can be made again with `--seed`. */
  readonly seed: number;
}

interface Country {
  readonly code: string;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
}

const country = (line: string): Country => {
  const [code, name, adjective, capital] = line.split('|') as [string, string, string, string];
  return { code, name, adjective, capital };
};

/** Countries that stand in for others: one-word names, so that every form can be swapped word for word. */
const POOL: readonly Country[] = [
  'URY|Uruguay|Uruguayan|Montevideo',
  'ZMB|Zambia|Zambian|Lusaka',
  'NOR|Norway|Norwegian|Oslo',
  'KEN|Kenya|Kenyan|Nairobi',
  'PRY|Paraguay|Paraguayan|Asuncion',
  'NPL|Nepal|Nepalese|Kathmandu',
  'GHA|Ghana|Ghanaian|Accra',
  'FIN|Finland|Finnish|Helsinki',
  'BOL|Bolivia|Bolivian|Sucre',
  'TUN|Tunisia|Tunisian|Tunis',
  'IRL|Ireland|Irish|Dublin',
  'MNG|Mongolia|Mongolian|Ulaanbaatar',
  'RWA|Rwanda|Rwandan|Kigali',
  'PRT|Portugal|Portuguese|Lisbon',
  'CUB|Cuba|Cuban|Havana',
  'UGA|Uganda|Ugandan|Kampala',
].map(country);

/** All of one gender, so that the pronouns of the reports stay right. */
const GIVEN = 'Edgar Tobias Viktor Leonid Pascal Yusuf Marek Oscar Conrad Anton Bruno Felix Hugo Ruben'.split(
  ' ',
);
const SYLLABLES = 'ba do ka le mi no pe ra su ta vo zi lo mar den sil ton ver gal rin'.split(' ');
const WORDS = 'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day that weekdays in the reports are counted from: any stated publication date serves. */
interface Shift {
  readonly years: number;
  readonly days: number;
  readonly weekdays: number;
}

export function renamed(texts: ReadonlyMap<string, string>, expected: Expected, seed: number): RenamedCase {
  const random = mulberry32(seed);
  const stated = Object.values(expected.reports).flatMap((report) => report.published ?? []);
  const shift = makeShift(stated[0] ?? '2000-01-01', random);
  const steps = 1 + Math.floor(random() * 3);
  const words = wordMap(texts, expected, random);
  const change = (text: string) => replaceNumbers(replaceDates(replaceWords(text, words), shift), steps);
  const codes = new Map([...words.countries].map(([from, to]) => [from.code, to.code]));
  return {
    texts: new Map([...texts].map(([key, text]) => [key, change(text)])),
    expected: changeExpected(expected, { change, codes, shift, steps }) as Expected,
    seed,
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

function makeShift(anchor: string, random: () => number): Shift {
  const years = [-9, -6, -5, -3, 1, 2, 3][Math.floor(random() * 7)] as number;
  const days = [-2, -1, 1, 2, 3, 4][Math.floor(random() * 6)] as number;
  const [year, month, day] = anchor.slice(0, 10).split('-').map(Number) as [number, number, number];
  const before = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const after = new Date(Date.UTC(year + years, month - 1, day + days)).getUTCDay();
  return { years, days, weekdays: (after - before + 7) % 7 };
}

interface WordMap {
  readonly forms: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<Country, Country>;
}

/** Countries of the annotation and of the texts, as far as they can be swapped word for word. */
const SWAPPED: readonly Country[] = [
  'JPN|Japan|Japanese|Tokyo',
  'EST|Estonia|Estonian|Tallinn',
  'LVA|Latvia|Latvian|Riga',
  'LTU|Lithuania|Lithuanian|Vilnius',
  'BGR|Bulgaria|Bulgarian|Sofia',
  'SRB|Serbia|Serbian|Belgrade',
  'ROU|Romania|Romanian|Bucharest',
  'CHN|China|Chinese|Beijing',
  'TUR|Turkey|Turkish|Ankara',
].map(country);

function wordMap(texts: ReadonlyMap<string, string>, expected: Expected, random: () => number): WordMap {
  const pool = shuffled(POOL, random);
  const countries = new Map(SWAPPED.map((from, index) => [from, pool[index] as Country]));
  const forms = new Map<string, string>();
  for (const [from, to] of countries) {
    forms.set(from.name, to.name);
    forms.set(from.adjective, to.adjective);
    forms.set(from.capital, to.capital);
  }
  const kept = new Set(['Kim', 'Jong', 'Un', 'Trump', 'Donald']);
  const people = expected.actors.filter((actor) => actor.kind === 'person');
  const given = shuffled(GIVEN, random);
  for (const person of people) {
    const [first, ...rest] = person.name.split(' ') as [string, ...string[]];
    if (!kept.has(first) && !forms.has(first)) forms.set(first, given.pop() ?? invented(random, 2));
    for (const name of [
      ...rest,
      ...(person.aliases ?? []).flatMap((alias) => alias.split(' ').slice(-1)),
    ].sort())
      if (!kept.has(name) && !forms.has(name)) forms.set(name, surname(name, forms, random));
  }
  const acronym = [...invented(random, 2).toUpperCase()].slice(0, 4).join('');
  forms.set('NATO', acronym).set('Nato', acronym[0] + acronym.slice(1).toLowerCase());
  const all = [...texts.values()].join('\n');
  for (const form of [...forms.keys()]) if (!all.includes(form)) forms.delete(form);
  return { forms, countries };
}

/** Spelling variants stay variants: a name that lengthens a mapped one lengthens its replacement. */
function surname(name: string, forms: ReadonlyMap<string, string>, random: () => number): string {
  for (const [from, to] of forms)
    if (name !== from && name.startsWith(from)) return to + name.slice(from.length);
  return invented(random, 3);
}

function invented(random: () => number, syllables: number): string {
  let word = '';
  for (let n = 0; n < syllables; n++) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  return (word[0] as string).toUpperCase() + word.slice(1);
}

function replaceWords(text: string, words: WordMap): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const to = words.forms.get(word);
    if (to !== undefined) return to;
    // Two labels run together ("Shinzo AbeShinzo Abe") are two words for this map.
    const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return parts.length > 1 ? parts.map((part) => words.forms.get(part) ?? part).join('') : word;
  });
}

const MONTH = `(?:${MONTHS.join('|')})`;
const DAY_FIRST = new RegExp(String.raw`\b(?:(\d{1,2}) to )?(\d{1,2})( ${MONTH}\b)`, 'g');
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH} )(\d{1,2})\b(?!\d)`, 'g');
const WEEKDAY = new RegExp(String.raw`\b(${DAYS.join('|')})\b`, 'g');

function replaceDates(text: string, shift: Shift): string {
  const day = (digits: string) => String(Number(digits) + shift.days);
  return text
    .replace(DAY_FIRST, (_, from: string | undefined, to: string, rest: string) =>
      from === undefined ? `${day(to)}${rest}` : `${day(from)} to ${day(to)}${rest}`,
    )
    .replace(MONTH_FIRST, (_, month: string, digits: string) => month + day(digits))
    .replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + shift.years))
    .replace(WEEKDAY, (name) => DAYS[(DAYS.indexOf(name) + shift.weekdays) % 7] as string);
}

const COUNTED = new RegExp(String.raw`\b(?:${WORDS.slice(0, -3).join('|')})\b`, 'gi');
/** Two-digit figures that are no day, clock time, decimal or part of a longer number. */
const FIGURE = new RegExp(
  String.raw`(?<![\d.,:$-])\b[1-9]\d\b(?![\d.,:]\d|[-–]\d|\s*(?:am|pm|${MONTHS.join('|')}))`,
  'g',
);

function replaceNumbers(text: string, steps: number): string {
  return text
    .replace(COUNTED, (word) => {
      const to = WORDS[WORDS.indexOf(word.toLowerCase()) + steps] as string;
      return word[0] === word[0]?.toUpperCase() ? (to[0] as string).toUpperCase() + to.slice(1) : to;
    })
    .replace(FIGURE, (figure, at: number, whole: string) =>
      new RegExp(`${MONTH} $`).test(whole.slice(Math.max(0, at - 12), at))
        ? figure
        : String(Number(figure) + steps * 3),
    );
}

interface Changes {
  readonly change: (text: string) => string;
  readonly codes: ReadonlyMap<string, string>;
  readonly shift: Shift;
  readonly steps: number;
}

/** Values of these keys are data of their own kind; every other string is words of a report. */
function changeExpected(value: unknown, changes: Changes, key = ''): unknown {
  if (typeof value === 'string') return changeString(value, changes, key);
  if (typeof value === 'number') return key === 'value' ? changeNumber(value, changes.steps) : value;
  if (Array.isArray(value)) {
    if (key === 'values')
      return value.map(([report, words]: [string, string]) => [report, changes.change(words)]);
    return value.map((item) => changeExpected(item, changes, key));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, changeExpected(item, changes, name)]),
  );
}

const KEPT_KEYS = new Set([
  'kind',
  'severity',
  'modifier',
  'unit',
  'plover',
  'reports',
  'groups',
  'notShared',
  'report',
  'agencies',
  'role',
]);

function changeString(value: string, changes: Changes, key: string): string {
  if (KEPT_KEYS.has(key)) return value;
  if (key === 'country') return changes.codes.get(value) ?? value;
  if (['edtf', 'date', 'published', 'updated', 'publishedInferred'].includes(key))
    return value.replace(/(\d{4})(-\d\d)?(?:-(\d\d))?/g, (_, year: string, month = '', day?: string) => {
      const shifted =
        day === undefined ? '' : `-${String(Number(day) + changes.shift.days).padStart(2, '0')}`;
      return `${Number(year) + changes.shift.years}${month}${shifted}`;
    });
  return changes.change(value);
}

function changeNumber(value: number, steps: number): number {
  if (value >= 3 && value <= 12) return value + steps;
  return value >= 13 && value <= 99 ? value + steps * 3 : value;
}
