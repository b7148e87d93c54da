/** A sentence of a report, by its own rough rules: what is measured must not decide what it is measured on. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Two sentences of two reports that tell the same, by the words that they share. */
export interface Pair {
  /** Index of the report that is changed, and of the other one. */
  readonly report: number;
  readonly other: number;
  readonly sentence: Sentence;
  readonly match: Sentence;
}

const SENTENCE_END = /[.!?][”"’')\]]*\s+(?=[“"‘'(]?[A-Z0-9])|\n+/gu;
const NO_END =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b[A-Z])\.\s*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const STOP_WORDS = new Set(
  (
    'a an the and or but of to in on at by for from with as is are was were be been has have had do did does it its he she ' +
    'they his her their him them that this these those which who whom not no than then so such also after before into over ' +
    'about up out if when while will would could can may said says'
  ).split(' '),
);

/** Content words that two sentences must share, and their part of all the content words of the two. */
const LEAST_SHARED = 4;
const LEAST_LIKENESS = 0.3;
const MOST_LETTERS = 600;

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim();
    if (trimmed.length > 0)
      sentences.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!match[0].includes('\n') && NO_END.test(text.slice(start, match.index + 1))) continue;
    add(end);
    start = end;
  }
  add(text.length);
  return sentences;
}

/** Pairs of sentences of different texts that tell the same; each sentence with the one that is most like it in each text. */
export function pairsOf(texts: readonly string[]): readonly Pair[] {
  const reports = texts.map((text) =>
    sentencesOf(text)
      .filter((sentence) => sentence.text.length <= MOST_LETTERS)
      .map((sentence) => ({ sentence, words: contentWords(sentence.text) })),
  );
  const pairs: Pair[] = [];
  for (const [report, sentences] of reports.entries())
    for (const [other, others] of reports.entries()) {
      if (other === report) continue;
      for (const { sentence, words } of sentences) {
        const best = bestOf(words, others);
        if (best !== null) pairs.push({ report, other, sentence, match: best });
      }
    }
  return pairs;
}

function bestOf(
  words: ReadonlySet<string>,
  others: readonly { sentence: Sentence; words: ReadonlySet<string> }[],
): Sentence | null {
  let best: Sentence | null = null;
  let most = LEAST_LIKENESS;
  for (const { sentence, words: theirs } of others) {
    let shared = 0;
    for (const word of words) if (theirs.has(word)) shared++;
    const likeness = shared / (words.size + theirs.size - shared);
    if (shared >= LEAST_SHARED && likeness >= most) [best, most] = [sentence, likeness];
  }
  return best;
}

function contentWords(text: string): ReadonlySet<string> {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/[’']s?$/u, ''));
  return new Set(words.filter((word) => !STOP_WORDS.has(word)));
}
