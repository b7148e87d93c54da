import type { AlignRules } from '../types.ts';
import type { WordPair } from './matches.ts';
import { OWN, QUOTED, type WordBlock } from './words.ts';

/** A stretch of shared words that stands in one voice: the reports' own, or a quotation's. */
export interface Piece {
  readonly quoted: boolean;
  /** First and last word in either paragraph. */
  readonly a: WordPair;
  readonly b: WordPair;
}

/** A cut piece of fewer words says nothing. */
const LEAST_WORDS = 5;
/** And so does one whose words are all common or names. */
const LEAST_CONTENT = 2.5;

/** So few words of a sentence at the edge of a longer passage are there by chance. */
const MOST_STUB_WORDS = 2;

/** Cuts matched words where a quotation begins or ends on either side. */
export function piecesOf(a: WordBlock, b: WordBlock, pairs: readonly WordPair[], rules: AlignRules): Piece[] {
  const runs: { quoted: boolean; voice: string; pairs: WordPair[] }[] = [];
  for (const pair of pairs) {
    const quoted = isQuoted(a, b, pair);
    const voice = quoted ? `${a.quotations[pair[0]]} ${b.quotations[pair[1]]}` : 'own';
    const last = runs.at(-1);
    if (last?.voice === voice) last.pairs.push(pair);
    else runs.push({ quoted, voice, pairs: [pair] });
  }
  return runs.flatMap((run) => {
    const kept = trim(a, b, run.pairs, rules);
    if (kept.length < LEAST_WORDS || contentOf(a, kept) < LEAST_CONTENT) return [];
    if (runs.length > 1 && !run.quoted && isFormula(a, kept, rules)) return [];
    return [{ quoted: run.quoted, a: rangeOf(kept, 0), b: rangeOf(kept, 1) }];
  });
}

/** In marks on both sides, or in marks on one and reported as somebody's words on the other. */
function isQuoted(a: WordBlock, b: WordBlock, [i, j]: WordPair): boolean {
  const one = a.voices[i] as number;
  const other = b.voices[j] as number;
  return Math.max(one, other) === QUOTED && Math.min(one, other) > OWN;
}

/**
 * Leaves out a word or two of the sentence before, of the sentence and of the clause behind, a verb of saying that
 * is left of another's attribution, and words of grammar that dangle before an edit.
 */
function trim(
  a: WordBlock,
  b: WordBlock,
  pairs: readonly WordPair[],
  { functionWords, reportVerbs }: AlignRules,
): readonly WordPair[] {
  const parts = atSentences(a, b, pairs);
  const whole =
    parts.length === 1 ? pairs : parts.filter((part, at) => !isStub(part, at, parts.length)).flat();
  let end = whole.length;
  while (end > 0) {
    const [i, j] = whole[end - 1] as WordPair;
    const ends = endsSentence(a, i) || endsSentence(b, j) || (endsClause(a, i) && endsClause(b, j));
    if (ends || !functionWords.has(a.keys[i] as string)) break;
    end--;
  }
  end = withoutTail(a, b, whole, end);
  const [first, second] = [whole[0], whole[1]];
  const dangles =
    first !== undefined &&
    second !== undefined &&
    reportVerbs.has(a.keys[first[0]] as string) &&
    !(beginsClause(a, first[0]) && beginsClause(b, first[1])) &&
    second[0] === first[0] + 1;
  return whole.slice(dangles ? 1 : 0, end);
}

/** Where a word or two of a new clause are left before the texts part, the passage ends with the clause before. */
function withoutTail(a: WordBlock, b: WordBlock, pairs: readonly WordPair[], end: number): number {
  const last = pairs[end - 1];
  if (last === undefined || endsClause(a, last[0]) || endsClause(b, last[1])) return end;
  for (let tail = 1; tail <= MOST_STUB_WORDS && tail < end; tail++) {
    const [i, j] = pairs[end - 1 - tail] as WordPair;
    if (endsClause(a, i) && endsClause(b, j)) return end - tail;
  }
  return end;
}

function endsClause(block: WordBlock, at: number): boolean {
  return block.stops[at] === 1 || endsSentence(block, at);
}

function beginsClause(block: WordBlock, at: number): boolean {
  return at === 0 || endsClause(block, at - 1);
}

/** Matched words sentence by sentence, as far as both sides agree where one ends. */
function atSentences(a: WordBlock, b: WordBlock, pairs: readonly WordPair[]): WordPair[][] {
  const parts: WordPair[][] = [];
  let last: WordPair | null = null;
  for (const pair of pairs) {
    const turns =
      last !== null &&
      a.sentences[pair[0]] !== a.sentences[last[0]] &&
      b.sentences[pair[1]] !== b.sentences[last[1]];
    if (last === null || turns) parts.push([]);
    (parts.at(-1) as WordPair[]).push(pair);
    last = pair;
  }
  return parts;
}

/** What is left of a sentence at either end of a passage, too little to be copied. */
function isStub(part: readonly WordPair[], at: number, count: number): boolean {
  return (at === 0 || at === count - 1) && part.length <= MOST_STUB_WORDS;
}

function endsSentence(block: WordBlock, at: number): boolean {
  return block.sentences[at + 1] !== block.sentences[at];
}

function contentOf(block: WordBlock, pairs: readonly WordPair[]): number {
  return pairs.reduce((sum, [i]) => sum + (block.names[i] === 0 ? (block.weights[i] as number) : 0), 0);
}

/** Beside a quotation: nothing but who said it in what kind of text ("the board said in a statement"). */
function isFormula(block: WordBlock, pairs: readonly WordPair[], rules: AlignRules): boolean {
  const telling = pairs.filter(([i]) => {
    const key = block.keys[i] as string;
    return !rules.functionWords.has(key) && !rules.reportVerbs.has(key) && !rules.officialWords.has(key);
  });
  return telling.every(([i]) => block.names[i] === 0) && contentOf(block, telling) < LEAST_CONTENT;
}

function rangeOf(pairs: readonly WordPair[], side: 0 | 1): WordPair {
  return [(pairs[0] as WordPair)[side], (pairs.at(-1) as WordPair)[side]];
}
