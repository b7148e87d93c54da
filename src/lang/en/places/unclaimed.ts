import {
  type Block,
  classOf,
  compareSpans,
  firstEndingAfter,
  type Mention,
  type Span,
  spanAt,
  type Token,
} from '../../../model/index.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { givenName, isCommonWord } from '../names/lexicon.ts';
import { settingOf, type Words } from './context.ts';
import {
  AGED,
  CIVIC_TITLE,
  DATELINE,
  INSIDE,
  LISTED_COUNTIES,
  LOCALS,
  NO_TOWN,
  SURE_STATES,
  UNSURE_STATES,
} from './words.ts';

/** A stretch that the names step did not take for a place, and that its surroundings make one. */
export interface Claim extends Mention {
  /** False where the surroundings would also fit a person or a body of that name. */
  readonly sure: boolean;
}

/** The longest name that is looked for among unclaimed words. */
const LONGEST = 4;
/** Code units looked at around a name. */
const AROUND = 160;

/**
 * Names of places that the names step missed or took for people or bodies: "a Winona man", "HUME - Principal", "Ann Lee, 39, of Ten
 * Mile", "in Anderson". The gazetteer must know the name, the text must use it as a place, and nobody in the report may bear
 * it. Linear in the length of the text.
 */
export function claimsIn(source: Words, blocks: readonly Block[], gazetteer: Gazetteer): readonly Claim[] {
  const people = bearers(source);
  const isKnown = remembered((name) => isPlaceName(name, gazetteer));
  const known = new Set(
    source.mentions.filter((one) => one.type === 'place').map((one) => source.text.slice(one.start, one.end)),
  );
  const claims: Claim[] = longerNames(source, isKnown);
  const taken = [...claims];
  const spans = [...source.mentions.filter(isMistakable), ...unclaimedIn(source, isKnown)];
  const open: Span[] = [];
  for (const span of spans) {
    if (spanAt(taken, span.start) !== undefined) continue;
    const name = source.text.slice(span.start, span.end);
    if (!isKnown(name)) continue;
    const kind = kindOf(source, span, spanAt(blocks, span.start), people.has(name));
    if (kind === null) open.push(span);
    else {
      claims.push(claimOf(span, kind === 'sure'));
      known.add(name);
    }
  }
  const places = [...source.mentions.filter(isPlace), ...claims].sort(compareSpans);
  for (const span of open.sort(compareSpans)) {
    const name = source.text.slice(span.start, span.end);
    if (isWord(name) || people.has(name) || isLonger(source, span)) continue;
    // What is a place in one line is one in the next, if it is nobody's given name.
    const again = known.has(name) && givenName(name) === undefined;
    if (again || isListed(source.text, span, places)) claims.push(claimOf(span, false));
  }
  return claims;
}

function isPlace({ type }: Mention): boolean {
  return type === 'place' || type === 'country';
}

/** Joined to a place by "and", or between two places of a list. "In Dallas, Clinton" is neither. */
function isListed(text: string, span: Span, places: readonly Span[]): boolean {
  const next = firstEndingAfter(places, span.end);
  const joint = (from: number | undefined, to: number | undefined): string =>
    from === undefined || to === undefined ? '' : (JOINT.exec(text.slice(from, to))?.[0] ?? '');
  const left = joint(places[next - 1]?.end, span.start);
  const right = joint(span.end, places[next]?.start);
  return (left !== '' && right !== '') || /\p{L}/u.test(left) || /\p{L}/u.test(right);
}

const JOINT = /^(?:,|,? (?:and|or)) $/;

/** Names that the gazetteer knows as a longer one: "Mbanza" before "Congo", "Port-Au" before "-Prince". */
function longerNames({ text, tokens, mentions }: Words, isKnown: Known): Claim[] {
  const claims: Claim[] = [];
  for (const { start, end, type } of mentions) {
    if ((type !== 'place' && type !== 'country') || (claims.at(-1)?.end ?? 0) > start) continue;
    const first = firstEndingAfter(tokens, end);
    let [last, longest] = [end, end];
    for (let index = first; index < Math.min(tokens.length, first + LONGEST); index++) {
      const token = tokens[index]!;
      const word = text.slice(token.start, token.end);
      const joins = /^ ?$/.test(text.slice(last, token.start)) && (word === '-' || goesOn(text, token));
      if (!joins || NO_TOWN.test(word)) break;
      last = token.end;
      if (word !== '-' && isKnown(text.slice(start, last))) longest = last;
    }
    if (longest > end) claims.push(claimOf({ start, end: longest }, true));
  }
  return claims;
}

function claimOf({ start, end }: Span, sure: boolean): Claim {
  return { start, end, form: 'name', type: 'place', actor: null, sure };
}

function isMistakable({ type }: Mention): boolean {
  return type === 'person' || type === 'organisation';
}

/** Whether the gazetteer knows a name. */
type Known = (name: string) => boolean;

/** Asks once for each name. */
function remembered(ask: Known): Known {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}

/** Parts of the names of the people of the report: who is called Anna Lindsay may be Lindsay. */
function bearers({ text, mentions }: Words): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, start, end } of mentions) {
    if (type !== 'person') continue;
    const parts = text.slice(start, end).split(/\s+/);
    if (parts.length > 1) for (const part of parts) names.add(part);
  }
  return names;
}

function isPlaceName(name: string, gazetteer: Gazetteer): boolean {
  if (!/^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}$/u.test(name) || NO_TOWN.test(name)) return false;
  return (
    SURE_STATES.test(name) ||
    UNSURE_STATES.test(name) ||
    gazetteer.cities(name).length > 0 ||
    gazetteer.regions(name).length > 0 ||
    gazetteer.areas(name).length > 0 ||
    gazetteer.areas(`${name.replace(/ Co\.?$/, '')} County`).length > 0
  );
}

/** "Mobile", "Reading", "Independence": words that need more than their capital letter to be towns. */
function isWord(name: string): boolean {
  return name.split(' ').every((word) => isCommonWord(word.toLowerCase()));
}

/** How sure the surroundings of a name make it a place; null where they do not. */
function kindOf(
  source: Words,
  span: Span,
  block: Block | undefined,
  borne: boolean,
): 'sure' | 'unsure' | null {
  const { text } = source;
  const name = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const behind = text.slice(span.end, span.end + AROUND);
  if (SURE_STATES.test(name)) return 'sure';
  if (UNSURE_STATES.test(name)) return /\p{L}, $/u.test(before) ? 'sure' : null;
  if (LISTED_COUNTIES.test(behind) || / Co\.?$/.test(name)) return 'sure';
  const opens = block === undefined || span.start === block.start || /(?:^|[.!?]['’"”]?\s+|\n)$/.test(before);
  if (opens && DATELINE.test(behind) && (name === name.toUpperCase() || span.start === block?.start))
    return 'sure';
  if (isLonger(source, span)) return CIVIC_TITLE.test(behind) ? 'sure' : null;
  if (AGED.test(before)) return 'sure';
  if (borne || isWord(name)) return null;
  if (LOCALS.test(behind)) return opens && !/ /.test(name) ? 'unsure' : 'sure';
  const setting = settingOf(source, { ...span, form: 'name', type: 'place', actor: null });
  const owner = /^['’]s?(?!\p{L})/u.test(behind);
  return setting.kind === 'locative' && INSIDE.test(setting.word) && !owner ? 'unsure' : null;
}

/** Whether the name goes on: "Winona Ryder" is none of Winona's. */
function isLonger({ text, tokens, mentions }: Words, span: Span): boolean {
  const next = tokens[firstEndingAfter(tokens, span.end)];
  const last = tokens[firstEndingAfter(tokens, span.start) - 1];
  if (next !== undefined && /^ ?$/.test(text.slice(span.end, next.start)) && goesOn(text, next)) return true;
  if (last === undefined || !/^[ -]$/.test(text.slice(last.end, span.start)) || !goesOn(text, last))
    return false;
  // "near Woodstock Paul Lee" is odd, "in March Paul Lee" is not: only words that no mention holds belong to it.
  return spanAt(mentions, last.start) === undefined && !/[.!?]$/.test(text.slice(last.start, last.end));
}

function goesOn(text: string, token: Token): boolean {
  return classOf(token) === 'PROPN' && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** Runs of capitalised proper names that no mention holds, each as the longest name that the gazetteer knows. */
function unclaimedIn({ text, tokens, mentions }: Words, isKnown: Known): readonly Span[] {
  const spans: Span[] = [];
  let mention = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    while (mention < mentions.length && mentions[mention]!.end <= token.start) mention++;
    if (!goesOn(text, token) && !SURE_STATES.test(text.slice(token.start, token.end))) continue;
    const limit = mentions[mention]?.start ?? text.length;
    if (limit < token.end) continue;
    const span = longestAt({ text, tokens }, index, limit, isKnown);
    if (span === null) continue;
    spans.push(span);
    while (index + 1 < tokens.length && tokens[index + 1]!.end <= span.end) index++;
  }
  return spans;
}

function longestAt(
  { text, tokens }: Pick<Words, 'text' | 'tokens'>,
  index: number,
  limit: number,
  isKnown: Known,
): Span | null {
  const { start } = tokens[index]!;
  let last = index;
  while (
    last + 1 < tokens.length &&
    last + 1 - index < LONGEST &&
    goesOn(text, tokens[last + 1]!) &&
    tokens[last + 1]!.end <= limit &&
    /^ ?$/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))
  )
    last++;
  for (let at = last; at >= index; at--) {
    const { end } = tokens[at]!;
    if (isKnown(text.slice(start, end))) return { start, end };
  }
  return null;
}
