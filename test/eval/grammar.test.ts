import { describe, expect, it } from 'vitest';
import {
  grammarMeasures,
  type GrammarScore,
  renderGrammar,
  scoreRaw,
  scoreTrees,
} from '../../eval/grammar.ts';
import type { Analysis, Grammar } from '../../src/lang/en/grammar/index.ts';
import type { Upos } from '../../src/model/index.ts';
import type { TreeSentence, Word } from '../../train/corpora.ts';

/** A word as `form upos head relation lemma`; the head is an index, -1 at the root; `_` after the lemma: no space follows. */
function wordOf(row: string): Word {
  const [form, upos, head, deprel, lemma, glue] = row.split(' ') as string[];
  return {
    form: form as string,
    lemma: lemma ?? (form as string),
    upos: upos as string,
    xpos: '',
    head: Number(head),
    relation: deprel?.split(':')[0] as string,
    deprel: deprel as string,
    spaceAfter: glue === undefined,
  };
}

function sentence(rows: readonly string[], document = 'd'): TreeSentence {
  const words = rows.map(wordOf);
  return { document, paragraph: false, text: '', words };
}

const GOLD = ['Her PRON 1 nmod:poss her', 'boat NOUN 2 nsubj', 'sank VERB -1 root sink _', '. PUNCT 2 punct'];

/** A grammar that gives words as written down, whatever it is asked. */
function fixed(rows: readonly string[]): Grammar {
  const analyses = rows
    .map(wordOf)
    .map(
      ({ lemma, upos, head, deprel }): Analysis => ({ lemma, upos: upos as Upos, xpos: '', head, deprel }),
    );
  return { analyse: () => analyses };
}

describe('the score of a grammar on annotated words', () => {
  it.each<[string, readonly string[], Record<string, number>]>([
    ['all right', GOLD, { UPOS: 1, lemmas: 1, UAS: 1, LAS: 1, 'LAS with subtypes': 1 }],
    [
      'a wrong part of speech and a wrong lemma',
      ['Her DET 1 nmod:poss she', ...GOLD.slice(1)],
      { UPOS: 3 / 4, lemmas: 3 / 4, UAS: 1, LAS: 1, 'LAS with subtypes': 1 },
    ],
    [
      'a relation without its subtype',
      ['Her PRON 1 nmod her', ...GOLD.slice(1)],
      { UPOS: 1, lemmas: 1, UAS: 1, LAS: 1, 'LAS with subtypes': 2 / 3 },
    ],
    [
      'a right head with another relation',
      [GOLD[0]!, 'boat NOUN 2 obj', ...GOLD.slice(2)],
      { UPOS: 1, lemmas: 1, UAS: 1, LAS: 2 / 3, 'LAS with subtypes': 2 / 3 },
    ],
    [
      'a right relation to another head',
      ['Her PRON 2 nmod:poss her', ...GOLD.slice(1)],
      { UPOS: 1, lemmas: 1, UAS: 2 / 3, LAS: 2 / 3, 'LAS with subtypes': 2 / 3 },
    ],
    [
      'punctuation elsewhere, which is not counted',
      [...GOLD.slice(0, 3), '. PUNCT 0 punct'],
      { UPOS: 1, lemmas: 1, UAS: 1, LAS: 1, 'LAS with subtypes': 1 },
    ],
  ])('%s', (_name, found, measures) => {
    expect(grammarMeasures(scoreTrees([sentence(GOLD)], fixed(found)))).toEqual(measures);
  });

  it('takes any lemma where the treebank leaves it open', () => {
    const open = sentence(['Her PRON 1 nmod:poss _', ...GOLD.slice(1)]);
    expect(grammarMeasures(scoreTrees([open], fixed(GOLD))).lemmas).toBe(1);
  });

  it('has no right head where there are no trees', () => {
    const flat = fixed(GOLD);
    const grammar: Grammar = {
      analyse: (forms) => flat.analyse(forms).map((word) => ({ ...word, head: null, deprel: null })),
    };
    expect(grammarMeasures(scoreTrees([sentence(GOLD)], grammar))).toMatchObject({ UPOS: 1, UAS: 0, LAS: 0 });
  });
});

/** A step that gives the rows as tokens wherever they stand in the text, and one sentence from each index named. */
function scoreOf(gold: readonly (readonly string[])[], found: readonly string[], firsts: readonly number[]) {
  return scoreRaw(
    gold.map((rows) => sentence(rows)),
    {
      name: 'fixed',
      version: 1,
      requires: [],
      provides: ['sentences', 'tokens'],
      run({ text }) {
        let from = 0;
        const tokens = found.map(wordOf).map(({ form, lemma, upos, head, deprel }) => {
          const start = text.indexOf(form, from);
          from = start + form.length;
          return { start, end: from, lemma, upos: upos as Upos, head, deprel };
        });
        const sentences = firsts.map((first, index) => ({
          start: tokens[first]!.start,
          end: tokens[(firsts[index + 1] ?? tokens.length) - 1]!.end,
        }));
        return { sentences, tokens };
      },
    },
  );
}

describe('the score from raw text', () => {
  const second = ['We PRON 1 nsubj we', 'wo AUX 2 aux will _', "n't PART -1 root not"];
  const moved = ['We PRON 5 nsubj we', 'wo AUX 6 aux will _', "n't PART -1 root not"];

  it('is whole where all is as annotated, heads counted from the first token of the text', () => {
    expect(grammarMeasures(scoreOf([GOLD, second], [...GOLD, ...moved], [0, 4]))).toEqual({
      words: 1,
      sentences: 1,
      UPOS: 1,
      lemmas: 1,
      UAS: 1,
      LAS: 1,
      'LAS with subtypes': 1,
    });
  });

  it('counts a split word as missed once and as found twice too often', () => {
    // Four words annotated, five found, three of the same characters; the head of "Her" is not among them.
    const split = [
      'Her PRON 1 nmod:poss her',
      'bo NOUN 3 nsubj',
      'at ADP 1 case',
      'sank VERB -1 root sink',
      '. PUNCT 3 punct',
    ];
    expect(grammarMeasures(scoreOf([GOLD], split, [0]))).toEqual({
      words: 6 / 9,
      sentences: 1,
      UPOS: 6 / 9,
      lemmas: 6 / 9,
      UAS: 4 / 9,
      LAS: 4 / 9,
      'LAS with subtypes': 4 / 9,
    });
  });

  it('wants a sentence whole', () => {
    const { counts } = scoreOf([GOLD, second], [...GOLD, ...moved], [0, 4, 5]);
    expect(counts.sentences).toEqual({ annotated: 2, found: 3, both: 1 });
  });
});

describe('the errors printed', () => {
  it('are the relations and the confusions that cost most, with the words of the first', () => {
    const wrong = ['Her DET 2 nmod:poss she', 'boat NOUN 2 obj', ...GOLD.slice(2)];
    const scores = new Map<string, GrammarScore>([
      ['Invented', scoreTrees([sentence(GOLD), sentence(GOLD)], fixed(wrong))],
    ]);
    const lines = renderGrammar(scores).split('\n');
    expect(lines[0]).toBe(
      'Invented, 8 words: UPOS 75.00, lemmas 75.00, UAS 66.67, LAS 33.33, LAS with subtypes 33.33',
    );
    expect(lines).toContain('  nmod        2 words, 2 on a wrong head, 0 with a wrong relation');
    expect(lines).toContain('  UPOS        2  PRON taken for DET: |Her| boat sank .');
    expect(lines).toContain('  lemma       2  her taken for she: |Her| boat sank .');
    expect(lines).toContain('  relation    2  nsubj taken for obj: Her |boat| sank .');
  });
});
