import type { Span } from '../../../model/index.ts';
import { next, phraseAt, skipHyphen } from '../times/cursor.ts';
import type { Word } from '../times/lexer.ts';
import { changedBy } from './changes.ts';
import { COINS, CURRENCIES, CURRENCY_LANDS } from './currencies.ts';
import type { Figure, Unit } from './figures.ts';
import type { Currency } from './home-currency.ts';
import { countedBehind, type Source } from './nouns.ts';
import { singularOf } from './plurals.ts';

/** Sums of money by a sign or code before the number or a name behind it. */
export function money(words: readonly Word[], figure: Figure, source: Source): Unit | null {
  if (figure.currency !== null) return signed(words, figure, source);
  const behind = skipHyphen(words, figure.end);
  const word = next(words, behind);
  if (word.text === '') return null;
  const adjective = landed(words, behind);
  if (adjective !== null)
    return {
      unit: adjective.code,
      of: countedWorth(words, adjective.end, source),
      end: words[adjective.end - 1]!.end,
      why: 'sum of money by its name',
    };
  const singular = singularOf(word.text);
  const span = { start: word.start, end: word.end };
  if (COINS.has(singular)) return coins(words, behind, { singular, source });
  if (singular === 'pound' && isWeight(words, { figure, behind }, source))
    return { unit: 'pound', of: null, end: word.end, why: 'weight' };
  const code = CURRENCIES.get(singular);
  if (code === undefined) return null;
  // "won" and "real" are words too: behind a scale or figures of some size only.
  if (/^(?:won|real|rand|dong|lev)$/.test(word.lower) && !isLarge(figure)) return null;
  const shared = code === null ? source.home.of(singular === 'kroner' ? 'krone' : singular, span) : null;
  return {
    unit: code ?? shared?.code ?? null,
    of: worth(words, { from: figure.number, behind: behind + 1 }, source),
    end: word.end,
    ...(shared?.message ? { message: shared.message } : {}),
    why: `sum of money by its name${reasonOf(shared)}`,
  };
}

/** "US$5bn", "$44 billion": the sign may be one that several countries share. */
function signed(words: readonly Word[], figure: Figure, source: Source): Unit {
  const sign = words[figure.number]!;
  const shared = sign.text === '$' ? source.home.of('dollar', { start: sign.start, end: sign.end }) : null;
  return {
    unit: shared?.code ?? figure.currency,
    of: worth(words, { from: figure.number, behind: figure.end }, source),
    end: words[figure.end - 1]!.end,
    ...(shared?.message ? { message: shared.message } : {}),
    why: `sum of money by its sign${reasonOf(shared)}`,
  };
}

function reasonOf(currency: Currency | null): string {
  return currency === null || currency.why === '' ? '' : `, ${currency.why}`;
}

/** "Swiss francs", "Hong Kong dollars": a country's name before the currency's. */
function landed(words: readonly Word[], index: number): { code: string; end: number } | null {
  for (const length of [2, 3]) {
    const inner = words.slice(index, index + length);
    if (inner.some((word, at) => at > 0 && word.gap === 2)) return null;
    const name = inner.map((word) => word.lower);
    name.push(singularOf(name.pop() ?? ''));
    const code = CURRENCY_LANDS.get(name.join(' '));
    if (code !== undefined) return { code, end: index + length };
  }
  return null;
}

/** "26 cents a share", "50 pence": hundredths, in the currency said before where it has such coins. */
function coins(
  words: readonly Word[],
  index: number,
  { singular, source }: { singular: string; source: Source },
): Unit | null {
  const word = words[index]!;
  const before = source.before.at(-1)?.unit ?? '';
  const whole = COINS.get(singular) as string;
  const same = whole === 'dollar' && /^(?:EUR|[A-Z]{2}D|ZAR)$/.test(before);
  const code = same ? before : source.home.of(whole, { start: word.start, end: word.end }).code;
  return { unit: code, of: null, end: word.end, factor: 0.01, why: `hundredths of ${code}` };
}

function isLarge(figure: Figure): boolean {
  return figure.low === null || figure.low >= 1000;
}

const WEIGHING = /^(?:weigh|weighs|weighed|weighing)$/;

/**
 * Pounds weigh where what they are pounds of follows, "weighing" leads, a hyphen ties them ("800-pound"), or a small number of them
 * stands in a report that names no country with pounds; else they are money.
 */
function isWeight(
  words: readonly Word[],
  { figure, behind }: { readonly figure: Figure; readonly behind: number },
  source: Source,
): boolean {
  if (isLarge(figure)) return false;
  const of = next(words, behind + 1).lower === 'of';
  if (of || behind > figure.end || WEIGHING.test(words[figure.start - 1]?.lower ?? '')) return true;
  const { start, end } = words[behind]!;
  return source.home.of('pound', { start, end }).usual === true && next(words, behind + 1).text !== '(';
}

/** What a sum is a sum of: what it is for, or the noun or change it belongs to. */
function worth(
  words: readonly Word[],
  { from, behind }: { readonly from: number; readonly behind: number },
  source: Source,
): Span | null {
  const span = { start: words[from]!.start, end: words[behind - 1]!.end };
  return countedWorth(words, behind, source) ?? changedBy(source, span);
}

/** "worth of weapons", "in aid": what the money is for. */
function countedWorth(words: readonly Word[], index: number, source: Source): Span | null {
  const worth = phraseAt(words, index, ['worth', 'of']);
  const start = worth > 0 ? worth : next(words, index).lower === 'in' ? index + 1 : -1;
  if (start < 0 || next(words, start).text === '' || !/^\p{Ll}/u.test(words[start]!.text)) return null;
  return countedBehind(source, words[start]!.start, false)?.span ?? null;
}
