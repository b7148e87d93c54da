import type { ActorRules } from './types.ts';

/** A spelling of a name, taken apart for comparing. */
export interface NameForm {
  /** As written, white space folded, without a leading article. */
  readonly text: string;
  /** Folded words: lower case, no accents, one spelling; hyphens part words. */
  readonly words: readonly string[];
  /** The words without anything between them: equal for spellings that differ in case, accents and hyphens. */
  readonly joined: string;
  /** Its letters in lower case if it is written as an acronym (`NATO`, `U.N.`), else null. */
  readonly acronym: string | null;
  /** First letters of its words of content (`eu` for European Union); empty for a single word. */
  readonly initials: string;
}

/** Words of content in a name that could be abbreviated: more would be a sentence, not a name. */
const LONGEST_ACRONYM = 8;

const POSSESSIVE = /['’]s?$/u;
const ACRONYM = /^(?:\p{Lu}\.){2,8}$|^\p{Lu}[\p{Lu}\d&]{1,7}$/u;
const ARTICLE = /^the\s+/iu;
/** Letters that carry no accent that could be taken off. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** The words of a mention as a name: one space between words, no leading article. */
export function cleanName(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(ARTICLE, '');
}

/** Lower case without accents, dots and apostrophes. */
export function plainLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœıðþ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[.'’ʼ`]/gu, '');
}

/** Takes a cleaned name apart. */
export function nameForm(text: string, rules: ActorRules): NameForm {
  const words = text
    .replace(POSSESSIVE, '')
    .split(/[\s\-–‐‑/,()“”"]+/u)
    .map((word) => rules.spelling(plainLetters(word)))
    .filter((word) => word !== '');
  const content = words.filter((word) => !rules.smallWords.has(word));
  const acronym = ACRONYM.test(text) ? text.toLowerCase().replaceAll('.', '') : null;
  const initials =
    content.length > 1 && content.length <= LONGEST_ACRONYM ? content.map((word) => word[0]).join('') : '';
  return { text, words, joined: words.join(''), acronym, initials };
}

/**
 * A key that is equal for common transliterations and typing variants of one name: double letters, kh/h, q/k,
 * y/i/j, ou/u, ee/i, dj/j, -off/-ov, an article al- or el-.
 */
export function soundKey(word: string): string {
  return word
    .replace(/^(?:al|el)(?=\p{L}{4})/u, '')
    .replace(/ue/gu, 'u')
    .replace(/oe/gu, 'o')
    .replace(/ae/gu, 'a')
    .replace(/kh/gu, 'h')
    .replace(/q|ck/gu, 'k')
    .replace(/dj|[yj]/gu, 'i')
    .replace(/ou|oo/gu, 'u')
    .replace(/ee/gu, 'i')
    .replace(/off$|ow$|ev$|eff$/u, 'ov')
    .replace(/w/gu, 'v')
    .replace(/(.)\1+/gu, '$1');
}
