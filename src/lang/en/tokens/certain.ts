import { LONGEST_ABBREVIATION } from './abbreviations.ts';
import * as is from './characters.ts';
import { ABBREVIATED, BARE, ENDED, firstKind, type Gap, isQuote, MARKED, type Open } from './gaps.ts';
import { TOUCHING } from './lines.ts';
import type { Scan } from './state.ts';
import { BEFORE_NUMBERS, CALENDAR, TITLES } from './words.ts';

/**
 * Whether a sentence ends in a gap, where that is plain; null elsewhere. None ends within "Gen.|Doe", "Feb.|3",
 * "No.|10", "J.R.R.|Doe", between an abbreviation and a small letter, or between a quotation and its speaker ("Why?" she
 * asked). One ends between an abbreviation and a word that begins sentences ("in the U.S. They left").
 */
export function plainly(scan: Scan, gap: Gap): boolean | null {
  if (gap.what === ENDED) {
    if (gap.mark === gap.next - 1) return isFullStop(scan, gap) ? true : null;
    return isBeforeSpeaker(scan, gap) ? false : null;
  }
  if (gap.what === ABBREVIATED) return abbreviationEnds(scan, gap);
  return gap.what === BARE && continues(scan, gap) ? false : null;
}

/** A full stop between a word in small letters, too long for an abbreviation, and a capital. */
function isFullStop(scan: Scan, gap: Gap): boolean {
  const { text, starts, ends } = scan;
  if (gap.space === TOUCHING || firstKind(scan, gap.next) !== is.UPPER) return false;
  const start = starts[gap.mark] as number;
  if (ends[gap.mark] !== start + 1 || text.charCodeAt(start) !== 46) return false;
  const word = gap.mark - 1;
  const length = word < 0 ? 0 : (ends[word] as number) - (starts[word] as number);
  return length >= SHORTEST_WORD && firstKind(scan, word) === is.LOWER;
}

const SHORTEST_WORD = 4;

/** Without any mark before it, a day or month, a bracket or a sum goes on, and so does what is counted. */
function continues(scan: Scan, gap: Gap): boolean {
  const kind = firstKind(scan, gap.next);
  if (kind === is.OPENER || kind === is.SYMBOL) return true;
  return kind === is.UPPER && (isTimeWord(scan, gap.next) || isThousands(scan, gap.word));
}

/** "10,000" */
function isThousands(scan: Scan, token: number): boolean {
  const end = scan.ends[token] as number;
  const isLong = end - (scan.starts[token] as number) > 4 && firstKind(scan, token) === is.DIGIT;
  return isLong && scan.text.charCodeAt(end - 4) === 44;
}

function abbreviationEnds(scan: Scan, gap: Gap): boolean | null {
  const { text, starts, ends } = scan;
  const kind = is.kindOf(text.charCodeAt(starts[gap.next] as number));
  if (kind === is.LOWER) return false;
  const length = (ends[gap.mark] as number) - (starts[gap.mark] as number) - 1;
  if (length > LONGEST_ABBREVIATION || gap.mark !== gap.next - 1) return null;
  const word = text.slice(starts[gap.mark] as number, (ends[gap.mark] as number) - 1);
  const small = word.toLowerCase();
  if (kind === is.DIGIT) return CALENDAR.has(word) || BEFORE_NUMBERS.has(small) ? false : null;
  if (kind !== is.UPPER) return null;
  if ((TITLES.has(small) && !PLACES.has(small)) || LEADING.has(small)) return false;
  if (beginsSentence(scan, gap.next)) return true;
  if (HALF_DAYS.has(small) && isTimeWord(scan, gap.next)) return false;
  const isInitials = length % 2 === 1 && firstKind(scan, gap.mark) === is.UPPER && isCapitals(word);
  if (!isInitials || KNOWN_INITIALS.has(word)) return null;
  const before = gap.mark > 0 ? firstKind(scan, gap.mark - 1) : 0;
  return length > 1 || before === is.UPPER ? false : null;
}

/** A word that begins sentences, and no word of a headline in capitals. */
function beginsSentence(scan: Scan, token: number): boolean {
  const word = scan.text.slice(scan.starts[token] as number, scan.ends[token] as number);
  if (!STARTERS.has(word)) return false;
  return ARTICLES.has(word) || token + 1 >= scan.starts.length || firstKind(scan, token + 1) !== is.UPPER;
}

/** "9 a.m. Tuesday", "5 p.m. ET" */
function isTimeWord(scan: Scan, token: number): boolean {
  return TIME_WORDS.has(scan.text.slice(scan.starts[token] as number, scan.ends[token] as number));
}

const HALF_DAYS = new Set(['a.m', 'p.m']);
const TIME_WORDS = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Mon. Tues. Wed. Thurs. Fri. ' +
    'Sat. Sun. January February March April June July August September October November December Jan. Feb. Mar. Apr. ' +
    'Aug. Sept. Oct. Nov. Dec. ET EST EDT PT PST PDT CT CST CDT MT MST MDT GMT UTC BST CET CEST IST JST AEST Eastern ' +
    'Pacific Central Mountain'
  ).split(' '),
);

/** "J", "J.R.R" */
function isCapitals(word: string): boolean {
  for (let at = 0; at < word.length; at += 2) if (is.kindOf(word.charCodeAt(at)) !== is.UPPER) return false;
  return true;
}

/** Initials of countries, states, offices and times of day, which may end a sentence before any word. */
const KNOWN_INITIALS = new Set(
  (
    'U.S U.K U.N E.U U.S.A D.C N.Y N.J N.C S.C N.D S.D W.Va R.I N.H N.M L.A B.C A.M P.M U.S.S.R A.D U.A.E P.R O.K T.V ' +
    'F.B.I C.I.A N.S.A I.R.S E.P.A F.D.A G.O.P N.R.A N.F.L N.B.A A.C.L.U N.A.A.C.P C.E.O I.M.F P.C H.I.V D.N.A M.D I.D'
  ).split(' '),
);

/** Abbreviations that never end a sentence. */
const LEADING = new Set(['vs', 'v', 'e.g', 'i.e', 'cf', 'viz', 'approx', 'c']);

/** Whether a closed quotation is followed by a small letter, or a question by a name and a verb of speech. */
function isBeforeSpeaker(scan: Scan, gap: Gap): boolean {
  const { text, starts, ends } = scan;
  if (!isQuote(firstKind(scan, gap.next - 1))) return false;
  const kind = firstKind(scan, gap.next);
  if (kind === is.LOWER) return true;
  if (kind !== is.UPPER || firstKind(scan, gap.mark) !== is.END_MARK) return false;
  const limit = Math.min(gap.next + LONGEST_NAME, starts.length);
  for (let token = gap.next; token < limit; token++) {
    if (firstKind(scan, token) === is.UPPER) continue;
    return token > gap.next && SPEECH.has(text.slice(starts[token] as number, ends[token] as number));
  }
  return false;
}

/** Names before a verb of speech have at most so many words. */
const LONGEST_NAME = 6;
const SPEECH = new Set(
  'said says asked asks wrote writes added adds told replied shouted cried yelled wondered tweeted quipped'.split(
    ' ',
  ),
);

/** Words that begin sentences and no names. */
const STARTERS = new Set(
  (
    'The A An In On At He She They It We But And This That These Those There If When While As For After Before With ' +
    'However Meanwhile Since Some Many Most His Her Its Their Our Then Now Also Although Both Not So Yet What Who Mr. Mrs. Ms.'
  ).split(' '),
);
/** Those of them that a capital may follow. */
const ARTICLES = new Set('The A An He She They His Her Their Mr. Mrs. Ms.'.split(' '));

/** Titles that may also end an address or a phrase. */
const PLACES = new Set(['st', 'ste', 'rt', 'fr', 'pres', 'sec', 'pte', 'treas', 'mt', 'ft']);

/** The decision by rules alone. */
export function ruleEnds(scan: Scan, gap: Gap, open: Open): boolean {
  const after = firstKind(scan, gap.next);
  if (gap.what === BARE || gap.what === MARKED || after === is.LOWER) return false;
  if (gap.what === ENDED) return gap.space !== TOUCHING || (after === is.UPPER && open.depth === 0);
  return after !== is.UPPER && after !== is.DIGIT;
}
