import { FUNCTION_WORDS, SCRIPTS } from './language-data.ts';

/** So many characters from the text's start are enough. */
const SAMPLE = 12_000;
/** Fewer words than this say nothing. */
const FEWEST_WORDS = 8;
/** Part of the words that must be function words of the language: running text has a third and more, name lists few. */
const SHARE = 0.12;
/** The best language must have so many times the hits of the second. */
const LEAD = 1.25;
/** Part of the letters that a script must hold to tell the language alone. */
const SCRIPT_SHARE = 0.2;

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = byWord();

/**
 * ISO 639-1 code of the language of the text by its function words or script, or null where too little
 * tells. (The trained detectors at hand take 0.4 s to load; news is long enough for this.)
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, letter] of SCRIPTS) {
    const share = (sample.match(letter)?.length ?? 0) / Math.max(1, letters);
    if (letters > 0 && share >= SCRIPT_SHARE) return language;
  }
  return null;
}

function languageOfWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < words.length * SHARE) return null;
  return second !== undefined && best[1] < second[1] * LEAD ? null : best[0];
}

function byWord(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [language, list] of FUNCTION_WORDS) {
    for (const word of list.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
}
