import { ownTable, type Tables, table, type Vocabulary } from '../../../learn/index.ts';
import { ForwardParser } from './parser-forward.ts';
import { layoutRows, ParserInput, readVocabulary } from './parser-rows.ts';
import { ThoroughParser } from './parser-thorough.ts';
import type { Tagger } from './tagger.ts';
import type { WordTable } from './words.ts';

/** Finds the tree of a sentence; time linear in its words. */
export interface Parser {
  /** Names of the relations. */
  readonly labels: readonly string[];
  /** The tree of the last sentence: head of each word (the sentence's length at the root) and index of its relation. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Number of moves made so far, and of those that large networks decided, for those who tune. */
  readonly work: { readonly moves: number; readonly looked: number };
  /** Parses a sentence of `length` words, their ids in the word table and their tags; the result stands in `heads` and `relations`. */
  parse(ids: Int32Array, tags: Int32Array, length: number): void;
}

/** What all parsers of a model share. */
export interface ParserParts {
  readonly labels: readonly string[];
  /** For each tag the relations that its words have had. */
  readonly candidates: readonly Uint8Array[];
  /** What reads a sentence for one direction. */
  readonly input: () => ParserInput;
}

/**
 * The parser of a model.
 *
 * @param thorough tables of what reads sentences from both ends; null for a parser that reads them forward alone
 */
export function parserWith(
  tables: Tables,
  thorough: Tables | null,
  { choices: { pairs } }: Tagger,
  words: WordTable,
): Parser {
  const labels = readLabels(tables);
  const vocabulary: Vocabulary = readVocabulary(tables);
  const layout = layoutRows(vocabulary.size, pairs.length, labels.length);
  const parts: ParserParts = {
    labels,
    candidates: readCandidates(tables, pairs.length),
    input: () => new ParserInput(layout, words, vocabulary, pairs),
  };
  return thorough === null ? new ForwardParser(tables, parts) : new ThoroughParser(tables, thorough, parts);
}

function readLabels(tables: Tables): readonly string[] {
  return String.fromCharCode(...table(tables, 'trees.labels', Uint8Array)).split(' ');
}

/** For each tag the relations seen with it: how many, then which. */
function readCandidates(tables: Tables, tags: number): readonly Uint8Array[] {
  const list = ownTable(tables, 'trees.candidates', Uint8Array);
  let at = 0;
  return Array.from({ length: tags }, () => {
    const count = list[at] as number;
    at += 1 + count;
    return list.subarray(at - count, at);
  });
}

/** Tables of the relations' names and of those seen with each tag. */
export function packLabels(labels: readonly string[], seen: readonly ReadonlySet<number>[]): Tables {
  const candidates = seen.flatMap((set) => [set.size, ...[...set].sort((a, b) => a - b)]);
  return {
    'trees.labels': Uint8Array.from(labels.join(' '), (letter) => letter.charCodeAt(0)),
    'trees.candidates': Uint8Array.from(candidates),
  };
}
