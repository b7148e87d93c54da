import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type WinkMethods } from 'wink-nlp';
import type { Block, Document, Sentence, Span, Step, Token, Upos } from '../../model/index.ts';

let engine: WinkMethods | null = null;

/** Sentences and tokens with part of speech and lemma, block by block, so that no sentence crosses a block. */
export const tokens: Step<never, 'sentences' | 'tokens'> = {
  name: 'en/tokens',
  version: 1,
  requires: [],
  provides: ['sentences', 'tokens'],
  run(document) {
    const sentences: Sentence[] = [];
    const list: Token[] = [];
    for (const block of blocksOf(document)) readBlock(document.text, block, sentences, list);
    return { sentences, tokens: list };
  },
};

function blocksOf(document: Document): readonly Span[] {
  return document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length }];
}

function readBlock(text: string, block: Block | Span, sentences: Sentence[], list: Token[]): void {
  engine ??= winkNLP(model, ['sbd', 'pos']);
  const its = engine.its;
  const source = text.slice(block.start, block.end);
  let cursor = 0;
  engine
    .readDoc(source)
    .sentences()
    .each((sentence) => {
      let first = -1;
      let last = -1;
      sentence.tokens().each((item: ItemToken) => {
        const words = item.out();
        if (words.trim() === '') return;
        const start = source.indexOf(words, cursor);
        if (start < 0) return;
        cursor = start + words.length;
        if (first < 0) first = start;
        last = cursor;
        const upos = uposOf(item.out(its.pos) as string);
        list.push({
          start: block.start + start,
          end: block.start + cursor,
          lemma: upos === 'PROPN' ? words : (item.out(its.lemma) as string),
          upos,
          head: null,
          deprel: null,
        });
      });
      if (first >= 0) sentences.push({ start: block.start + first, end: block.start + last });
    });
}

/** wink-nlp marks white space as a part of speech of its own; such tokens never reach here. */
function uposOf(tag: string): Upos {
  return tag === 'SPACE' ? 'X' : (tag as Upos);
}
