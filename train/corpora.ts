import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One word of a CoNLL-U sentence. */
export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 at the root. */
  readonly head: number;
  /** Relation without its subtype after the colon. */
  readonly relation: string;
  /** Relation with its subtype. */
  readonly deprel: string;
  readonly spaceAfter: boolean;
}

export interface TreeSentence {
  /** Name of the document the sentence stands in. */
  readonly document: string;
  /** True where a paragraph begins with this sentence. */
  readonly paragraph: boolean;
  readonly text: string;
  readonly words: readonly Word[];
}

/** The lines of a gzipped text. */
export function readLines(path: string): readonly string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n');
}

/** The sentences of a `.conllu.gz` file; empty nodes and the surface forms of multi-word tokens are left out. */
export function readTrees(folder: string, file: string): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  let [document, text, paragraph] = ['', '', true];
  let words: Word[] = [];
  let joined = new Set<number>();
  for (const line of readLines(join(folder, file))) {
    if (line.startsWith('# newdoc')) [document, paragraph] = [line.split('=')[1]?.trim() ?? '', true];
    else if (line.startsWith('# newpar')) paragraph = true;
    else if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    else if (line === '' && words.length > 0) {
      sentences.push({ document, paragraph, text, words });
      [words, paragraph, joined] = [[], false, new Set()];
    } else if (!line.startsWith('#') && line !== '') {
      const columns = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const range = /^(\d+)-(\d+)$/.exec(columns[0]);
      // The words of a multi-word token ("don't") touch one another; the last is followed by what the token says.
      if (range !== null) {
        for (let id = Number(range[1]); id < Number(range[2]); id++) joined.add(id);
        if (!/SpaceAfter=No/.test(columns[9])) joined.delete(Number(range[2]));
        else joined.add(Number(range[2]));
      }
      if (!/^\d+$/.test(columns[0])) continue;
      words.push({
        form: columns[1],
        lemma: columns[2],
        upos: columns[3],
        xpos: columns[4],
        head: Number(columns[6]) - 1,
        relation: columns[7].split(':')[0] as string,
        deprel: columns[7],
        spaceAfter: !/SpaceAfter=No/.test(columns[9]) && !joined.has(Number(columns[0])),
      });
    }
  }
  return sentences;
}
