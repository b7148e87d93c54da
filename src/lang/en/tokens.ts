import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type WinkMethods } from 'wink-nlp';
import type { Document, Sentence, Span, Step, Token, Upos } from '../../model/index.ts';

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

function readBlock(text: string, block: Span, sentences: Sentence[], list: Token[]): void {
  engine ??= winkNLP(model, ['sbd', 'pos']);
  const its = engine.its;
  const source = text.slice(block.start, block.end);
  const before = sentences.length;
  let cursor = 0;
  engine
    .readDoc(source)
    .sentences()
    .each((sentence: ItemSentence) => {
      let first = -1;
      sentence.tokens().each((item: ItemToken) => {
        const words = item.out();
        if (words.trim() === '') return;
        const start = source.indexOf(words, cursor);
        if (start < 0) return;
        cursor = start + words.length;
        if (first < 0) first = block.start + start;
        const upos = uposOf(item.out(its.pos) as string);
        const lemma =
          upos === 'PROPN' ? words : (item.out(its.lemma as typeof its.pos) as string | undefined);
        push(list, text, {
          start: block.start + start,
          end: block.start + cursor,
          lemma: lemma ?? words.toLowerCase(),
          upos,
          head: null,
          deprel: null,
        });
      });
      if (first < 0) return;
      const span = { start: first, end: block.start + cursor };
      // "Rep. Ode (D-N.C.) said": a sentence that begins by closing a bracket is the end of the one before.
      // "Rep. Ode, R-N.Y., said": nor does one begin between the letters of an abbreviation.
      const broken =
        /^[)\]]/.test(text.slice(span.start, span.start + 1)) ||
        INITIALS.test(text.slice(span.start - 4, span.start + 2));
      if (sentences.length > before && broken) {
        const open = sentences.pop() as Sentence;
        sentences.push({ start: open.start, end: span.end });
      } else sentences.push(span);
    });
}

/**
 * Adds a token; wink-nlp splits words at some letters ("Perić") and abbreviations behind a hyphen ("R-N.Y."), which
 * are put together again.
 */
function push(list: Token[], text: string, token: Token): void {
  const [letter, last] = [list.at(-2), list.at(-1)];
  if (
    letter !== undefined &&
    letter.end + 1 === token.start &&
    token.end - letter.start === 'N.Y.'.length &&
    INITIALS.test(text.slice(letter.start - 1, token.end))
  ) {
    const words = text.slice(letter.start, token.end);
    list.splice(-2, 2, { ...letter, end: token.end, lemma: words, upos: 'PROPN' });
    return;
  }
  if (
    last === undefined ||
    last.end !== token.start ||
    !INSIDE_WORD.test(text.slice(token.start - 1, token.start + 1))
  ) {
    list.push(token);
    return;
  }
  const words = text.slice(last.start, token.end);
  const upos = last.upos === 'PROPN' || token.upos === 'PROPN' ? 'PROPN' : last.upos;
  list[list.length - 1] = {
    ...last,
    end: token.end,
    upos,
    lemma: upos === 'PROPN' ? words : words.toLowerCase(),
  };
}

/** Two letters of which one is beyond ASCII: no English contraction ("did|n't") parts there. */
const INSIDE_WORD = /^(?:\p{L}[^\P{L}A-Za-z]|[^\P{L}A-Za-z]\p{L})$/u;

/** The letter of an abbreviation right behind another one and its full stop ("-N.Y."). */
const INITIALS = /[^\p{L}]\p{Lu}\.\p{Lu}\.$/u;

/** wink-nlp marks white space as a part of speech of its own; such tokens never reach here. */
function uposOf(tag: string): Upos {
  return tag === 'SPACE' ? 'X' : (tag as Upos);
}
