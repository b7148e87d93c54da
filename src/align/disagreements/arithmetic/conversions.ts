import { type Amount, type FullReport, type Span, spanAt, spansWithin } from '../../../model/index.ts';
import { apart, type Range, rangeOf, shown } from './precision.ts';
import type { Check, Miscount } from './types.ts';

/** A sum in two currencies. */
interface Conversion {
  readonly span: Span;
  /** The two currencies in alphabetical order. */
  readonly pair: readonly [string, string];
  /** Units of the second that one of the first is, as told and as rounding allows. */
  readonly rate: number;
  readonly range: Range;
  /** Years that the sentence names, beside that of the report: rates of other years are others. */
  readonly years: string;
}

/** Rates of one report may differ by this part: of other days, bought and sold. */
const DRIFT = 0.03;
/** Characters on either side of a sum in which a year is its year. */
const REACH = 300;
const CURRENCY = /^[A-Z]{3}$/;

/** Conversions of a report that imply another exchange rate than its first one between the same currencies. */
export const conversions: Check = (report, rules) => {
  const found = report.amounts.flatMap((amount, index): Conversion[] => {
    const other = report.amounts[index + 1];
    const conversion = other === undefined ? null : conversionOf(report, [amount, other], rules.converts);
    return conversion === null ? [] : [conversion];
  });
  const firsts = new Map<string, Conversion>();
  return found.flatMap((one): Miscount[] => {
    const key = `${one.pair.join()} ${one.years}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, one);
    if (first === undefined || !apart(first.range, one.range, DRIFT)) return [];
    return [{ spans: [first.span, one.span], why: whyOf(first, one) }];
  });
};

function conversionOf(
  report: FullReport,
  [first, second]: readonly [Amount, Amount],
  converts: RegExp,
): Conversion | null {
  const [a, b] = [first.unit ?? '', second.unit ?? ''];
  if (!CURRENCY.test(a) || !CURRENCY.test(b) || a === b) return null;
  if (!converts.test(report.text.slice(first.end, second.start))) return null;
  const amounts = a < b ? ([first, second] as const) : ([second, first] as const);
  const ranges = amounts.map((amount) => rangeOf(amount, report.text.slice(amount.start, amount.end)));
  const [from, to] = ranges;
  if (from == null || to == null || from.low <= 0 || to.low <= 0) return null;
  return {
    span: { start: first.start, end: report.text[second.end] === ')' ? second.end + 1 : second.end },
    pair: a < b ? [a, b] : [b, a],
    rate: (amounts[1].low as number) / (amounts[0].low as number),
    range: { low: to.low / from.high, high: to.high / from.low },
    years: yearsAround(report, first),
  };
}

/** Years named in the sentence of a sum, but for the report's own. */
function yearsAround(report: FullReport, amount: Span): string {
  const sentence = spanAt(report.sentences, amount.start) ?? amount;
  const own = report.published?.value.slice(0, 4);
  const near = {
    start: Math.max(sentence.start, amount.start - REACH),
    end: Math.min(sentence.end, amount.end + REACH),
  };
  const years = spansWithin(report.times, near).flatMap(({ edtf }) => /^\d{4}/.exec(edtf ?? '')?.[0] ?? []);
  return [...new Set(years)]
    .filter((year) => year !== own)
    .sort()
    .join();
}

function whyOf(a: Conversion, b: Conversion): string {
  // Said as more than one: 118 yen a dollar, not 0.0085 dollars a yen.
  const many = a.rate >= 1;
  const [unit, counted] = many ? a.pair : [a.pair[1], a.pair[0]];
  const [one, other] = [a, b].map(({ rate }) => shown(many ? rate : 1 / rate));
  return `1 ${unit} is ${one} ${counted} by the first and ${other} ${counted} by the second`;
}
