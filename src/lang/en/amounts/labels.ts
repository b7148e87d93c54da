import { classOf } from '../../../model/index.ts';
import { next } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import type { Figure } from './figures.ts';
import type { Source } from './nouns.ts';
import { relationOf, tokenAt } from './trees.ts';
import { votes } from './votes.ts';
import { LABELS } from './words.ts';

/** True where the word before a number makes it a label, or letters glued to it a name. */
export function isLabelled(words: readonly Word[], figure: Figure, source: Source): boolean {
  const number = words[figure.number]!;
  if (figure.start < figure.number || number.gap === 2) return false;
  const before = words[figure.number - 1];
  if (before === undefined) return false;
  if (number.gap === 0 && /^[\p{L}\d.,:#/'’+-]$/u.test(before.text.slice(-1)) && !/^[-–—]$/.test(before.text))
    return true;
  if (number.gap === 0 && /^[-–]$/.test(before.text) && before.gap === 0)
    return votes(words, figure) === null;
  if (LABELS.test(before.lower) || before.text === '#' || before.text === '№') return true;
  if (!isPlainFigure(words, figure) || LANDS.test(before.text)) return false;
  return isType(before, words, figure) || isModel(source, number.start);
}

/** Capitals that name no type of thing. */
const LANDS = /^(?:I|A|US|UK|EU|UN|UAE|USA|DRC|AM|PM|AD|BC|AP|PA)$/;

/** Figures without sign, scale, comma or decimals, as types and models have them. */
function isPlainFigure(words: readonly Word[], figure: Figure): boolean {
  return (
    figure.currency === null &&
    figure.end === figure.number + 1 &&
    /^\d{1,4}$/.test(words[figure.number]!.text)
  );
}

/** "AK 47 rifles", "F 16 jets": capitals before figures and a noun; the name of a country or body is none of these. */
function isType(before: Word, words: readonly Word[], figure: Figure): boolean {
  return (
    /^(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}?\p{Lu})$/u.test(before.text) &&
    words[figure.number]!.text.length <= 3 &&
    /^\p{L}/u.test(next(words, figure.end).text)
  );
}

/**
 * "five new 737 aircraft", "four Ardent 900 engines": a figure behind a name of the same noun phrase, or behind another number
 * that counts the same noun, is part of the noun's name. By the tree.
 */
function isModel({ tokens }: Source, position: number): boolean {
  const at = tokenAt(tokens, position);
  const number = tokens[at];
  const before = tokens[at - 1];
  if (number?.head === undefined || number.head === null || before === undefined) return false;
  if (relationOf(number) === 'flat' && number.head === at - 1 && classOf(before) === 'PROPN') return true;
  if (relationOf(number) !== 'nummod' || number.head < at) return false;
  if (classOf(before) === 'PROPN' && before.head === number.head && NAMING.test(relationOf(before)))
    return true;
  for (let index = at - 1; index >= Math.max(0, at - PHRASE); index--) {
    const token = tokens[index]!;
    if (token.head === number.head && relationOf(token) === 'nummod') return true;
    if (token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'CCONJ') return false;
  }
  return false;
}

const NAMING = /^(?:compound|flat|nmod)$/;
/** Tokens between two numbers of one noun phrase. */
const PHRASE = 6;
