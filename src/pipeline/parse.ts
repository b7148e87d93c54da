import type { Grammar } from '../lang/en/grammar/index.ts';
import { InputError } from '../model/index.ts';
import { englishGrammar, type ReadingMode } from './language.ts';

/** Columns of a line of CoNLL-U. */
const COLUMNS = 10;
const [ID, FORM, LEMMA, UPOS, HEAD, DEPREL] = [0, 1, 2, 3, 6, 7];
const UNKNOWN = '_';
/** A word ("7"), the range of a word of several parts ("7-8") or an empty node ("7.1"). */
const ID_FORM = /^(\d{1,9})(?:-(\d{1,9})|\.(\d{1,9}))?$/;

/** Reads CoNLL-U line by line and gives it back sentence by sentence, analysed anew. */
export interface ConlluParser {
  /** Takes the next line, without its end; returns what can be written now. @throws InputError `line-not-conllu` */
  push(line: string): string;
  /** What is left when no more lines come. */
  end(): string;
  /** Number of words so far. */
  readonly words: number;
}

/**
 * A parser of CoNLL-U: sentences, words and all other lines and columns are kept as given; lemma, part of speech, head and
 * relation are those of `grammar`, whatever the input says. Holds one sentence at a time.
 */
export function conlluParser(grammar: Grammar): ConlluParser {
  let sentence = newSentence();
  let number = 0;
  let words = 0;
  const flush = (): string => {
    const { lines, rows } = sentence;
    words += rows.length;
    analyse(sentence, grammar);
    sentence = newSentence();
    for (const { at, columns } of rows) lines[at] = columns.join('\t');
    return lines.map((line) => `${line}\n`).join('');
  };
  return {
    push(line) {
      number++;
      if (line === '') return `${flush()}\n`;
      if (!line.startsWith('#')) take(line, number, sentence);
      sentence.lines.push(line);
      return '';
    },
    end() {
      const open = sentence.rows.length > 0;
      return `${flush()}${open ? '\n' : ''}`;
    },
    get words() {
      return words;
    },
  };
}

/** A parser of English with the models that ship. */
export function englishParser(mode: ReadingMode = {}): ConlluParser {
  return conlluParser(englishGrammar(mode));
}

/** A whole text of CoNLL-U, analysed anew. @throws InputError `line-not-conllu` */
export function parseConllu(text: string, grammar: Grammar): string {
  const parser = conlluParser(grammar);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => parser.push(line)).join('') + parser.end();
}

interface Sentence {
  readonly lines: string[];
  /** The words among the lines. */
  readonly rows: { readonly at: number; readonly columns: string[] }[];
  /** Ids of the last word and of the last empty node behind it. */
  last: number;
  empty: number;
}

function newSentence(): Sentence {
  return { lines: [], rows: [], last: 0, empty: 0 };
}

/** Checks a line that is neither empty nor a comment, and keeps it if it is a word. */
function take(line: string, number: number, sentence: Sentence): void {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS) {
    const found = columns.length === 1 ? 'one column' : `${columns.length} columns`;
    throw unusable(number, `has ${found}; CoNLL-U has ${COLUMNS}, with a tab between two`);
  }
  const id = columns[ID] as string;
  const match = ID_FORM.exec(id);
  if (match === null) throw unusable(number, `has the id "${id}", which is no number, range or decimal`);
  const [first, last, empty] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const rises = takeId(sentence, first as number, { last: last ?? null, empty: empty ?? null });
  if (!rises)
    throw unusable(number, `has the id ${id}, which does not rise above those before it in its sentence`);
  if (columns[FORM] === '') throw unusable(number, 'has no word in its second column');
  if (last === null && empty === null) sentence.rows.push({ at: sentence.lines.length, columns });
}

/** True if the id stands where it may: words rise, a range comes before its words, an empty node behind one. */
function takeId(
  sentence: Sentence,
  first: number,
  { last, empty }: { readonly last: number | null; readonly empty: number | null },
): boolean {
  if (last !== null) return first > sentence.last && last >= first;
  if (empty !== null) {
    const rises = first === sentence.last && empty > sentence.empty;
    sentence.empty = empty;
    return rises;
  }
  const rises = first > sentence.last;
  sentence.last = first;
  sentence.empty = 0;
  return rises;
}

function unusable(number: number, what: string): InputError {
  return new InputError('line-not-conllu', `Line ${number} ${what}.`);
}

function analyse({ rows }: Sentence, grammar: Grammar): void {
  if (rows.length === 0) return;
  const analyses = grammar.analyse(rows.map(({ columns }) => columns[FORM] as string));
  for (const [at, { lemma, upos, head, deprel }] of analyses.entries()) {
    const { columns } = rows[at]!;
    columns[LEMMA] = lemma;
    columns[UPOS] = upos;
    columns[HEAD] = head === null ? UNKNOWN : head < 0 ? '0' : (rows[head]!.columns[ID] as string);
    columns[DEPREL] = deprel ?? UNKNOWN;
  }
}
