import type { Document, Sentence, Span, Step, Token, Upos } from '../model/index.ts';

/**
 * Sentences and tokens by the rules of Unicode alone (UAX 29), for reports in a language that crossread has no
 * rules for: enough to compare their words. Block by block, so that no sentence crosses a block. Numbers, punctuation
 * and symbols are marked; every other token is `X`. Lemmas are the words in small letters; there are no trees.
 */
export const unicodeTokens: Step<never, 'sentences' | 'tokens'> = {
  name: 'unicode/tokens',
  version: 1,
  requires: [],
  provides: ['sentences', 'tokens'],
  run(document) {
    const sentences: Sentence[] = [];
    const tokens: Token[] = [];
    for (const block of blocksOf(document)) {
      const text = document.text.slice(block.start, block.end);
      readWords(text, block.start, tokens);
      readSentences(text, block.start, sentences);
    }
    return { sentences, tokens };
  },
};

// The root locale: the rules of Unicode without those of one language, the same on every machine.
const words = new Intl.Segmenter('und', { granularity: 'word' });
const sentenceRules = new Intl.Segmenter('und', { granularity: 'sentence' });

function blocksOf(document: Document): readonly Span[] {
  return document.blocks.length > 0 ? document.blocks : [{ start: 0, end: document.text.length }];
}

function readWords(text: string, offset: number, tokens: Token[]): void {
  for (const { segment, index } of words.segment(text)) {
    if (segment.trim() === '') continue;
    const start = offset + index;
    tokens.push({
      start,
      end: start + segment.length,
      lemma: segment.toLowerCase(),
      upos: uposOf(segment),
      head: null,
      deprel: null,
    });
  }
}

function readSentences(text: string, offset: number, sentences: Sentence[]): void {
  for (const { segment, index } of sentenceRules.segment(text)) {
    const inner = segment.trim();
    if (inner === '') continue;
    const start = offset + index + segment.indexOf(inner);
    sentences.push({ start, end: start + inner.length });
  }
}

function uposOf(segment: string): Upos {
  if (/^\p{N}[\p{N}.,'’]*$/u.test(segment)) return 'NUM';
  if (/^\p{P}+$/u.test(segment)) return 'PUNCT';
  return /^\p{S}+$/u.test(segment) ? 'SYM' : 'X';
}
