import { addDays, type CivilDay, easterOf, nthWeekday } from '../../../text/calendar.ts';
import { anyPhraseAt, isCapital, next } from './cursor.ts';
import { dayMoment, distance } from './moments.ts';
import { absolute, FAR, fromPublication } from './resolving.ts';
import type { Rule, Scene } from './types.ts';
import { yearAt } from './years.ts';

type DayIn = (year: number) => CivilDay;

const fixed =
  (month: number, day: number): DayIn =>
  (year) => ({ year, month, day });
const easter =
  (shift: number): DayIn =>
  (year) =>
    addDays(easterOf(year), shift);

/** Holidays of one day, in lower case. American where countries differ and the name does not say. */
const HOLIDAYS: readonly (readonly [string, DayIn])[] = [
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["valentine's day", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['may day', fixed(5, 1)],
  ['anzac day', fixed(4, 25)],
  ['ascension day', easter(39)],
  ['whit monday', easter(50)],
  ['memorial day', (year) => nthWeekday(year, 5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['labor day', (year) => nthWeekday(year, 9, 1, 1)],
  ['columbus day', (year) => nthWeekday(year, 10, 1, 2)],
  ['election day', (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
  ['halloween', fixed(10, 31)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['thanksgiving day', (year) => nthWeekday(year, 11, 4, 4)],
  ['thanksgiving', (year) => nthWeekday(year, 11, 4, 4)],
  ['black friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
];

const FORMS = HOLIDAYS.map(([name, day]) => ({
  phrases: [name.replace(/'s/, " ' s"), name.replace(/'s/, ' ’ s')].map((form) => form.split(' ')),
  day,
}));

/** Days that have a name: `Christmas Day`, `Good Friday 2018`, `last Thanksgiving`. */
export const holidays: Rule = {
  name: 'holiday',
  starts: new Set([...FORMS.map((form) => form.phrases[0]![0]!), 'last', 'next', 'this']),
  parse: (words, index) => {
    const which = { last: -1, this: 0, next: 1 }[words[index]!.lower] ?? null;
    const start = which === null ? index : index + 1;
    const word = which === null ? words[index]! : next(words, start);
    if (!isCapital(word)) return null;
    for (const form of FORMS) {
      const end = anyPhraseAt(words, start, form.phrases);
      if (end < 0) continue;
      const year = yearAt(words, end);
      if (year !== null)
        return {
          end: year.end,
          type: 'DATE',
          resolve: () => absolute(dayMoment(form.day(year.year)), 'holiday of a year'),
        };
      // "Christmas presents", "Easter eggs" are things.
      if (/^[a-z]+s$/.test(next(words, end).text) && !/^(?:was|is|has|as|this)$/.test(next(words, end).text))
        return null;
      return { end, type: 'DATE', resolve: (scene) => holidayNear(scene, form.day, which) };
    }
    return null;
  },
};

function holidayNear(scene: Scene, dayIn: DayIn, which: number | null) {
  return fromPublication(scene, 'holiday', (published) => {
    const order = (year: number): number => {
      const day = dayIn(year);
      return year - published.year || day.month - published.month || day.day - published.day;
    };
    const past = order(published.year) <= 0 ? published.year : published.year - 1;
    const future = order(published.year) >= 0 ? published.year : published.year + 1;
    if (which === 0) return dayMoment(dayIn(published.year));
    if (which !== null) return dayMoment(dayIn(which < 0 ? past : future));
    const [back, ahead] = [past, future].map((year) => distance(dayIn(year), published)) as [number, number];
    const tense = scene.tense();
    // A tense misread must not move a day by a year.
    const coming = tense === 'future' ? ahead <= FAR : tense === 'past' ? back > FAR : ahead < back;
    return dayMoment(dayIn(coming ? future : past));
  });
}
