import {
  addDays,
  addMonths,
  type CivilDay,
  daysInMonth,
  formatDay,
  isCivilDay,
  type Weekday,
  weekdayOf,
} from '../../../text/calendar.ts';
import { dayMoment, distance, type Moment, monthMoment } from './moments.ts';
import type { Resolved, Scene, Tense } from './types.ts';

/** Beyond this distance the other occurrence of a day or month is meant, whatever the tense: ten months. */
export const FAR = 305;

/** Reports tell more of what was than of what comes: a past date counts as nearer by this factor. */
const PAST_WEIGHT = 0.6;

/** A time that says all itself. */
export function absolute(moment: Moment, why: string): Resolved {
  return { ...moment, anchor: null, why };
}

export function unresolved(why: string): Resolved {
  return { value: null, edtf: null, anchor: null, why };
}

/** A day that no calendar has: "31 February". */
export function impossible(why: string): Resolved {
  return { ...unresolved(why), message: 'impossible-date' };
}

/** A time counted from the day of publication; unresolved where that is unknown. */
export function fromPublication(
  scene: Scene,
  words: string,
  count: (published: CivilDay) => Moment | null,
): Resolved {
  if (scene.published === null) return unresolved(`${words}, publication date unknown`);
  const moment = count(scene.published);
  const anchor = formatDay(scene.published);
  if (moment === null) return { ...unresolved(words), anchor };
  return { ...moment, anchor, why: `${words} seen from ${anchor}` };
}

/** A time counted from the date named before it, or from the publication where none was. */
export function fromReference(
  scene: Scene,
  words: string,
  count: (day: CivilDay) => Moment | null,
): Resolved {
  const reference = scene.reference;
  if (reference === null) return fromPublication(scene, words, count);
  const moment = count(reference.day);
  const anchor = formatDay(reference.day);
  if (moment === null) return { ...unresolved(words), anchor };
  return { ...moment, anchor, why: `${words}, counted from "${reference.words}"` };
}

const TENSES: Readonly<Record<Tense, string>> = {
  past: 'past tense',
  future: 'of something to come',
  present: 'present tense',
  none: 'no tense tells which',
};

/** A weekday without date: the nearest in the direction of the clause; the day of publication itself counts. */
export function weekdayNear(scene: Scene, weekday: Weekday, part: string | null): Resolved {
  if (scene.published === null) return unresolved('weekday, publication date unknown');
  const anchor = formatDay(scene.published);
  const tense = scene.tense();
  const today = weekdayOf(scene.published);
  const back = (today - weekday + 7) % 7;
  // What is announced for the weekday of the report itself comes a week later; else it would read "today".
  const ahead = back === 0 && tense === 'future' && scene.planned() ? 7 : (7 - back) % 7;
  const count = tense === 'future' || tense === 'present' ? ahead : -back;
  const moment = dayMoment(addDays(scene.published, count), part);
  const where =
    count === 0
      ? 'the day of publication'
      : count < 0
        ? `weekday before ${anchor}`
        : `weekday after ${anchor}`;
  return { ...moment, anchor, why: `${where}, ${TENSES[tense]}` };
}

/** A month without year. */
export function monthNear(scene: Scene, month: number): Resolved {
  if (scene.published === null) return unresolved('month without year, publication date unknown');
  const anchor = formatDay(scene.published);
  const tense = scene.tense();
  const year = nearestYear(scene.published, tense, { month, day: null });
  return { ...monthMoment(year, month), anchor, why: `the month that fits ${anchor}, ${TENSES[tense]}` };
}

/** A day and month without year. */
export function dayNear(scene: Scene, month: number, day: number, part: string | null): Resolved {
  if (day < 1 || day > daysInMonth(2000, month)) return impossible('no such day in the calendar');
  if (scene.published === null) return unresolved('day without year, publication date unknown');
  const anchor = formatDay(scene.published);
  const tense = scene.tense();
  const year = nearestYear(scene.published, tense, { month, day });
  const date = { year, month, day };
  if (!isCivilDay(date)) return impossible(`no such day in ${year}`);
  return { ...dayMoment(date, part), anchor, why: `the day that fits ${anchor}, ${TENSES[tense]}` };
}

/**
 * Last year, this or next: the one that the tense asks for, unless it lies ten months off and another is nearer
 * (a tense misread must not move a date by a year). Without a day months count whole.
 */
function nearestYear(published: CivilDay, tense: Tense, date: { month: number; day: number | null }): number {
  const dayIn = (year: number): CivilDay => ({ year, month: date.month, day: date.day ?? 15 });
  const candidates = [published.year - 1, published.year, published.year + 1];
  const far = (year: number): number =>
    distance(dayIn(year), published) *
    (year <= published.year && date.month <= published.month ? PAST_WEIGHT : 1);
  const nearest = candidates.reduce((best, year) => (far(year) < far(best) ? year : best));
  if (tense === 'none' || tense === 'present') return nearest;
  const order = (year: number): number =>
    year - published.year || date.month - published.month || (date.day ?? published.day) - published.day;
  const fits = candidates.filter((year) => (tense === 'past' ? order(year) <= 0 : order(year) >= 0));
  const chosen = tense === 'past' ? Math.max(...fits) : Math.min(...fits);
  return distance(dayIn(chosen), published) > FAR ? nearest : chosen;
}

/** "last June", "next June": the one before or after the month of publication. */
export function monthBeside(scene: Scene, month: number, which: 'last' | 'next' | 'this'): Resolved {
  return fromPublication(scene, `${which} such month`, (published) => {
    if (which === 'this') return monthMoment(published.year, month);
    const step = which === 'last' ? -1 : 1;
    let date = addMonths({ ...published, day: 1 }, step);
    while (date.month !== month) date = addMonths(date, step);
    return monthMoment(date.year, date.month);
  });
}
