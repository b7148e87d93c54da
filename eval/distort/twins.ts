import { type Change, found } from './changes.ts';
import type { Pair } from './pairs.ts';

/** A kind of harmless change: the sentence says the same afterwards, or nothing that contradicts it. */
export type Twin = (pair: Pair) => readonly Change[];

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const FIGURE = /(?<![\p{L}\p{N}$€£.,:/-])(?:[2-9]|1[0-2])(?= [a-z]{3,}s\b)/gu;
const WORD = new RegExp(`\\b(?:${SMALL.slice(2).join('|')})(?= [a-z]{3,}s\\b)`, 'gu');
const LARGE = /(?<![\p{L}\p{N}$€£.,:/-])\d{1,3}(?:,\d{3})*(?= [a-z]{3,}s\b)/gu;
const MONEY = /[$€£]\d+\.\d+(?= (?:million|billion|trillion)\b)/gu;

/** Words that say the same in a report. */
const SYNONYMS: Readonly<Record<string, string>> = {
  announced: 'made public',
  began: 'started',
  started: 'began',
  killed: 'slain',
  wounded: 'injured',
  injured: 'hurt',
  purchased: 'bought',
  bought: 'purchased',
  attorney: 'lawyer',
  attorneys: 'lawyers',
  lawyers: 'attorneys',
  vehicle: 'car',
  nearly: 'almost',
  almost: 'nearly',
  near: 'close to',
  large: 'big',
  children: 'kids',
  physician: 'doctor',
};
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
  percent: '%',
  'United States': 'US',
  'U.S.': 'US',
  'United Nations': 'UN',
  'President ': 'Pres. ',
  'General ': 'Gen. ',
  'Senator ': 'Sen. ',
  'Governor ': 'Gov. ',
};
const SPELLINGS: Readonly<Record<string, string>> = {
  center: 'centre',
  defense: 'defence',
  color: 'colour',
  favor: 'favour',
  honor: 'honour',
  labor: 'labour',
  neighbor: 'neighbour',
  neighbors: 'neighbours',
  program: 'programme',
  programs: 'programmes',
  organization: 'organisation',
  organizations: 'organisations',
  organized: 'organised',
  recognized: 'recognised',
  criticized: 'criticised',
  theater: 'theatre',
  traveled: 'travelled',
  canceled: 'cancelled',
};

/** The kinds of harmless change. */
export const TWINS: Readonly<Record<string, Twin>> = {
  'figure or word': (pair) => [
    ...changes(FIGURE, pair, (text) => SMALL[Number(text)]),
    ...changes(WORD, pair, (text) => String(SMALL.indexOf(text))),
  ],
  rounding: (pair) => [
    ...changes(LARGE, pair, roundedDown),
    ...changes(
      MONEY,
      pair,
      (text) => `about ${text.slice(0, 1)}${trimmed(Number(text.slice(1)).toPrecision(2))}`,
    ),
  ],
  abbreviation: fromTable(ABBREVIATIONS),
  synonym: fromTable(SYNONYMS),
  spelling: fromTable(SPELLINGS),
  'tense of report': (pair) => changes(/(?<=[a-z)”"] )said(?= [a-zA-Z])/gu, pair, () => 'says'),
};

/** "more than 30" for 31, "about 1,200" for 1,234: two places stay. */
function roundedDown(number: string): string | undefined {
  const value = Number(number.replaceAll(',', ''));
  if (value < 21 || (value >= 1900 && value <= 2100)) return undefined;
  const unit = value < 100 ? 10 : 10 ** (String(value).length - 2);
  const rounded = Math.floor(value / unit) * unit;
  return rounded === value ? undefined : `more than ${rounded.toLocaleString('en-US')}`;
}

function trimmed(number: string): string {
  return number.includes('e') ? String(Number(number)) : number;
}

function fromTable(table: Readonly<Record<string, string>>): Twin {
  const words = Object.keys(table).map((word) => word.replaceAll('.', '\\.'));
  const pattern = new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'gu');
  return (pair) => changes(pattern, pair, (text) => table[text]);
}

function changes(
  pattern: RegExp,
  { sentence }: Pair,
  other: (text: string) => string | undefined,
): readonly Change[] {
  return found(pattern, sentence.text).flatMap(({ start, text }) => {
    const to = other(text);
    return to === undefined || to === text ? [] : [{ kind: '', start, from: text, to, everywhere: false }];
  });
}
