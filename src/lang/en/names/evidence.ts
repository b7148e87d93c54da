import type { ActorType } from '../../../model/index.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../role-words.ts';
import { COMPANY_ENDINGS, ORGANISATION_HEADS, ORGANS, OTHER_HEADS, PLACE_HEADS } from './heads.ts';
import { givenName, knownName, plain } from './lexicon.ts';
import { isCommon, isLetter, type Page, type Word } from './page.ts';
import type { Piece } from './pieces.ts';

/** Cities by name, as a gazetteer gives them; the most populous first. */
export interface CityLookup {
  cities(name: string): readonly { readonly population: number; readonly country: string }[];
}

/** A dateline's place weighs more than a given name of the same letters. */
const DATELINE_WEIGHT = 8;
/** Population from which a city is likelier meant than a person of its name. */
const KNOWN_CITY = 100_000;

/** Weight of what speaks for each type; the greatest decides. */
export type Scores = Record<'person' | 'organisation' | 'place' | 'group' | 'other', number>;

/** Verbs whose subject is nearly always a person or a body. */
export const SPEECH_VERBS = new Set(
  (
    'say tell add ask explain argue warn insist note claim announce declare reply respond state stress suggest urge ' +
    'acknowledge admit deny recall remark observe testify tweet write believe think hope want agree promise vow ' +
    'pledge complain concede confirm demand describe joke caution conclude continue comment estimate joined meet visit'
  ).split(' '),
);

const STAFF = new Set(
  'spokesman spokeswoman spokesperson official executive share stock employee chief officer lawmaker leader fighter militant troop member staff ceo branch headquarters coach'.split(
    ' ',
  ),
);
/** Roles that firms hold as often as people. */
const OWNERS = new Set([
  'owner',
  'publisher',
  'driver',
  'partner',
  'broadcaster',
  'rival',
  'champion',
  'contender',
  'investor',
  'broker',
  'builder',
]);
/** Ships, aircraft and trains bear names of their own. */
const VESSELS = new Set(
  'ferry ship vessel boat tanker freighter trawler yacht submarine frigate destroyer cruiser liner carrier rocket spacecraft satellite train airliner jet steamer schooner'.split(
    ' ',
  ),
);
/** People go without an article: more than a given name weighs. */
const ARTICLE_WEIGHT = 6;
/** More than a given name and two unknown words weigh. */
const VESSEL_WEIGHT = 8;
/** More than an unknown first word before a common one says for a firm. */
const CREED_WEIGHT = 3;
/** More than two unknown words and a verb of speech say for a person. */
const OWNER_WEIGHT = 6;
/** What a leader lends the name to: "the Delgado administration". */
const LED = new Set([
  'administration',
  'presidency',
  'campaign',
  'camp',
  'era',
  'supporter',
  'premiership',
  'cabinet',
]);
const PLACE_PREPOSITIONS = new Set([
  'in',
  'near',
  'nearby',
  'from',
  'around',
  'across',
  'throughout',
  'outside',
  'towards',
  'toward',
  'into',
]);
const AGE = /^\d{1,3}$/;
const OLDEST = 110;
/** Longest acronym: more capitals are a shouted word. */
const LONGEST_ACRONYM = 6;

export function emptyScores(): Scores {
  return { person: 0, organisation: 0, place: 0, group: 0, other: 0 };
}

/** What one occurrence of a name says about its type. */
export function score(page: Page, piece: Piece): Scores {
  const scores = emptyScores();
  if (isHomeState(page, piece)) return { ...scores, place: DATELINE_WEIGHT };
  scoreForm(page, page.words.slice(piece.from, piece.to), scores);
  if (opensDateline(page, piece)) scores.place += DATELINE_WEIGHT;
  scoreBefore(page, piece, scores);
  scoreAfter(page, piece, scores);
  return scores;
}

/** What a gazetteer says of a name, however often the report uses it. */
export function cityWeight(name: string, gazetteer: CityLookup | null): number {
  const population = gazetteer?.cities(name)[0]?.population ?? 0;
  if (population === 0) return 0;
  return population >= KNOWN_CITY ? 2.5 : 1;
}

/** "AUGUSTA, Me. (AP) -": capitals that open a paragraph, followed by a comma, a bracket or a dash. */
function opensDateline(page: Page, piece: Piece): boolean {
  const word = page.words[piece.from]!;
  const line = page.lines[word.sentence]!;
  if (line.block === 'dateline') return true;
  const before = page.lines[word.sentence - 1];
  if (piece.from !== line.from || before?.paragraph === line.paragraph || !/^\p{Lu}{3,}$/u.test(word.text))
    return false;
  return /^(?:,|\(|-|–|—|--)$/.test(page.words[piece.to]?.text ?? '');
}

/** "(R-Ohio)", "D-Conn.": what follows a party's letter is where the politician was elected. */
function isHomeState(page: Page, piece: Piece): boolean {
  const [mark, letter, dash] = [-3, -2, -1].map((step) => page.words[piece.from + step]?.text ?? '');
  return /^[-–]$/.test(dash!) && /^[DRI]$/.test(letter!) && /^[(,]$/.test(mark!);
}

/** The type that the words of a name themselves give, or null: "Ministry of ...", "Lake ...", "... Treaty". */
function typeByHead(words: readonly Word[]): ActorType | null {
  const last = words.at(-1);
  if (last === undefined || words.length === 0) return null;
  if (COMPANY_ENDINGS.has(last.lower.replace(/\.$/, '')) && words.length > 1) return 'organisation';
  const cut = words.findIndex(
    (word, index) => index > 0 && !word.capital && /^(?:of|for|on)$/.test(word.lower),
  );
  const head = cut > 0 ? words[cut - 1]! : last;
  if (words.length === 1)
    return ORGANISATION_HEADS.has(head.lower) || ORGANS.has(head.lower) ? 'organisation' : null;
  const lead = words[0]!.lower;
  if (cut < 0 && /^(?:lake|mount|cape|port|fort|camp|isle|river|gulf|strait|bay)$/.test(lead)) return 'place';
  if (ORGANISATION_HEADS.has(head.lower)) return 'organisation';
  if (PLACE_HEADS.has(head.lower)) return 'place';
  if (OTHER_HEADS.has(head.lower)) return 'other';
  const numeral = /^(?:[IVX]+|\d+)$/.test(last.text) ? words.at(-2) : undefined;
  if (numeral !== undefined && OTHER_HEADS.has(numeral.lower)) return 'other';
  return words.some((word) => word.capital && ORGANISATION_HEADS.has(word.lower)) ? 'organisation' : null;
}

function scoreForm(page: Page, words: readonly Word[], scores: Scores): void {
  const named = words.filter((word) => isLetter(word.text));
  const first = named[0];
  if (first === undefined) return;
  const byHead = typeByHead(words);
  if (byHead !== null && byHead !== 'country') scores[byHead] += 8;
  const common = named.filter((word) => word.capital && isCommon(page, word)).length;
  const text = plain(words.map((word) => word.text).join(''));
  if (/\d/.test(text)) scores.other += 3;
  if (/\p{Ll}\p{Lu}/u.test(text) && named.length === 1 && !/^(?:Mc|Mac|De|La|Le|Van|O')/.test(text))
    scores.organisation += 2;
  if (named.length === 1) {
    if (/^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(text) && text.length <= LONGEST_ACRONYM)
      scores.organisation += 3;
    else if (givenName(first.text) !== undefined && common === 0) scores.person += 1.5;
    return;
  }
  if (byHead !== null) return;
  const given = givenName(first.text) !== undefined;
  if (given) scores.person += common > (isCommon(page, first) ? 1 : 0) ? 2 : 4;
  if (words.some((word, index) => index > 0 && /^\p{Lu}\.?$/u.test(word.text)))
    scores.person += given ? 2 : 3;
  // "Park Jae-sung": a syllable after a hyphen.
  if (/\p{Lu}\p{Ll}+-\p{Ll}/u.test(text)) scores.person += 4;
  if (common === 0 && named.length <= 4) scores.person += 2.5;
  if (common === named.length) scores.other += 2.5;
  // "Halden Paper", "Orr Shipping": a name and what the firm makes.
  const lastWord = named.at(-1)!;
  if (!given && common === 1 && lastWord.capital && isCommon(page, lastWord)) scores.organisation += 2;
}

function scoreBefore(page: Page, piece: Piece, scores: Scores): void {
  if (piece.titles.length > 0) scores.person += 7;
  // "Republican Rosa Lindt": a party's or a faith's adjective stands before its people.
  else if (piece.to > piece.from + 1 && followsCreed(page, piece)) scores.person += CREED_WEIGHT;
  const before = page.words[piece.from - 1];
  if (before === undefined || before.sentence !== page.words[piece.from]!.sentence || piece.titles.length > 0)
    return;
  scoreNounBefore(page, piece, before, scores);
  if (ownedBefore(page, piece)) scoreOwner(page, piece, scores);
  const alone = page.words[piece.to]?.upos !== 'NOUN' && page.words[piece.to]?.text !== '-';
  const article = before.lower === 'the' || before.lower === 'a' || before.lower === 'an';
  if (alone && article) {
    scores.person -= ARTICLE_WEIGHT;
    scores.organisation += isTeamName(page, piece) ? 2 : 1;
    scores.other += 1;
  }
  // "in Krems", "in the Wachau", but "in the Marines", "in the Nixon White House".
  const region = before.lower === 'the' && alone && !/s$/.test(page.words[piece.to - 1]!.text);
  const link = region ? (page.words[piece.from - 2]?.lower ?? '') : before.lower;
  if (PLACE_PREPOSITIONS.has(link)) scores.place += link === 'in' ? 2 : 1;
  if (link === 'at') {
    scores.organisation += 1;
    scores.place += 0.5;
  }
}

function followsCreed(page: Page, piece: Piece): boolean {
  const before = page.words[piece.from - 1];
  const known = before?.capital === true ? knownName(plain(before.text)) : undefined;
  return known?.type === 'group' && known.country === null;
}

/** "The owner, Norda Linje, said". */
function ownedBefore(page: Page, piece: Piece): boolean {
  const [noun, comma] = [page.words[piece.from - 2], page.words[piece.from - 1]];
  return comma?.text === ',' && noun !== undefined && !noun.capital && OWNERS.has(noun.lower);
}

/** The noun right before a name says what bears it: "the novelist X", "the ferry X", "the newspaper X", "port of X". */
function scoreNounBefore(page: Page, piece: Piece, before: Word, scores: Scores): void {
  if (!before.capital && ROLE_HEADS.has(before.lower) && !isPluralTail(page, piece.from - 1)) {
    if (!OWNERS.has(before.lower)) scores.person += 4;
  } else if (ROLE_HEADS.has(before.lemma) && before.lower !== before.lemma) scores.person += 2;
  if (VESSELS.has(before.lower) || before.lower === 'aboard') {
    scores.other += VESSEL_WEIGHT;
    scores.person -= VESSEL_WEIGHT;
  }
  const noun = before.lower === 'of' ? page.words[piece.from - 2] : before;
  if (noun === undefined || noun.capital) return;
  if (PLACE_HEADS.has(noun.lemma)) scores.place += 3;
  else if (ORGANISATION_HEADS.has(noun.lemma) && before === noun && noun.upos === 'NOUN')
    scores.organisation += 4;
}

/** "the Gliders": one plural word behind the article. */
function isTeamName(page: Page, piece: Piece): boolean {
  const word = page.words[piece.from]!;
  return piece.to === piece.from + 1 && /[^s]s$/.test(word.text) && !isCommon(page, word);
}

/** "trade minister counterpart" has a role before the role: still a person; a verb form is not. */
function isPluralTail(page: Page, at: number): boolean {
  const word = page.words[at]!;
  return word.upos === 'VERB' || (ROLE_MODIFIERS.has(word.lower) && word.upos === 'ADJ');
}

function scoreAfter(page: Page, piece: Piece, scores: Scores): void {
  const last = page.words[piece.to - 1]!;
  const next = page.words[piece.to];
  if (next === undefined || next.sentence !== last.sentence) return;
  if (SPEECH_VERBS.has(next.lemma) && (next.upos === 'VERB' || next.upos === 'NOUN')) {
    // News gives people their full name once: a lone word that speaks and is no given name is rather an outlet.
    const lone = piece.to === piece.from + 1 && givenName(last.text) === undefined;
    scores.person += lone ? 1 : 2;
    scores.organisation += lone ? 2 : 0.5;
  }
  if (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself') scores.person += 3;
  if (next.text === ',') scoreApposition(page, piece, scores);
  const possessive = /^['’]s?$/.test(next.text);
  const noun = possessive ? undefined : next;
  if (noun !== undefined && noun.upos === 'NOUN' && !noun.capital) {
    if (LED.has(noun.lemma)) scores.person += 2.5;
    else if (STAFF.has(noun.lemma)) scores.organisation += 1.5;
    else {
      scores.other += 1.5;
      scores.person -= 1.5;
    }
  }
}

/** "Norda Linje, owner of the ship", "The owner, Norda Linje,": a name that begins with no given name is a firm's. */
function scoreOwner(page: Page, piece: Piece, scores: Scores): void {
  if (piece.to === piece.from + 1 || givenName(page.words[piece.from]!.text) !== undefined) return;
  scores.organisation += OWNER_WEIGHT;
  scores.person -= OWNER_WEIGHT;
}

function scoreApposition(page: Page, piece: Piece, scores: Scores): void {
  const at = piece.to + 1;
  const { sentence } = page.words[piece.from]!;
  const word = page.words[at];
  if (word === undefined || word.sentence !== sentence) return;
  if (AGE.test(word.text) && Number(word.text) <= OLDEST && /^[,.]$/.test(page.words[at + 1]?.text ?? '')) {
    scores.person += 5;
    return;
  }
  if (word.lower === 'who') scores.person += 3;
  if (word.lower === 'which') {
    scores.person -= 5;
    scores.organisation += 1;
  }
  const known = word.capital ? knownName(plain(word.text)) : undefined;
  if (known !== undefined && known.type !== 'group' && known.type !== 'organisation') scores.place += 1.5;
  for (let index = at; index < at + 8; index++) {
    const other = page.words[index];
    if (
      other === undefined ||
      other.sentence !== sentence ||
      /^[,.;:]$/.test(other.text) ||
      other.upos === 'VERB'
    )
      return;
    // "Linea Dorica, the company that ...", not "Livia Ferrante, a company director".
    const whole =
      page.words[index + 1]?.upos !== 'NOUN' && !/^['’]s?$/.test(page.words[index + 1]?.text ?? '');
    if (ORGANISATION_HEADS.has(other.lemma) && !other.capital && whole) {
      scores.organisation += 4;
      scores.person -= 4;
      return;
    }
    if (ROLE_HEADS.has(other.lower)) {
      if (OWNERS.has(other.lower)) scoreOwner(page, piece, scores);
      else scores.person += 4;
      return;
    }
  }
}
