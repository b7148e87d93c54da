import type { Weekday } from '../../../text/calendar.ts';

/** TIMEX3 unit letters; those of the clock stand after `T`. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'S'],
  ['minute', 'MIN'],
  ['min', 'MIN'],
  ['hour', 'H'],
  ['hr', 'H'],
  ['day', 'D'],
  ['night', 'D'],
  ['weekend', 'WE'],
  ['week', 'W'],
  ['fortnight', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
  ['seconds', 'S'],
  ['minutes', 'MIN'],
  ['mins', 'MIN'],
  ['hours', 'H'],
  ['hrs', 'H'],
  ['days', 'D'],
  ['nights', 'D'],
  ['weekends', 'WE'],
  ['weeks', 'W'],
  ['fortnights', 'W'],
  ['months', 'M'],
  ['quarters', 'Q'],
  ['years', 'Y'],
  ['decades', 'DE'],
  ['centuries', 'CE'],
]);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Names of months and weekdays that are words or names too: only taken where a date stands around them. */
export const UNSURE = new Set(['may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'august', 'april', 'june']);

export const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  [
    ['monday', 'mondays', 'mon'],
    ['tuesday', 'tuesdays', 'tue', 'tues'],
    ['wednesday', 'wednesdays', 'wed', 'weds'],
    ['thursday', 'thursdays', 'thu', 'thur', 'thurs'],
    ['friday', 'fridays', 'fri'],
    ['saturday', 'saturdays', 'sat'],
    ['sunday', 'sundays', 'sun'],
  ].flatMap((names, index) => names.map((name): [string, Weekday] => [name, (index + 1) as Weekday])),
);

/** EDTF season numbers; TIMEX3 letters. */
export const SEASONS: ReadonlyMap<string, { readonly letters: string; readonly edtf: number }> = new Map([
  ['spring', { letters: 'SP', edtf: 21 }],
  ['summer', { letters: 'SU', edtf: 22 }],
  ['autumn', { letters: 'FA', edtf: 23 }],
  ['fall', { letters: 'FA', edtf: 23 }],
  ['winter', { letters: 'WI', edtf: 24 }],
]);

/** Parts of a day in TIMEX3 letters. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
    'twenty-first',
    'twenty-second',
    'twenty-third',
    'twenty-fourth',
    'twenty-fifth',
    'twenty-sixth',
    'twenty-seventh',
    'twenty-eighth',
    'twenty-ninth',
    'thirtieth',
    'thirty-first',
  ].map((word, index): [string, number] => [word, index + 1]),
);

export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Words before a number that say how exactly it is meant; the span of a duration takes them in. */
export const APPROXIMATORS: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['no', 'more', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'long', 'as'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['close', 'to'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['over'],
  ['roughly'],
  ['approximately'],
  ['some'],
];

/** Time zones as they stand behind a clock time, with their offset from UTC; null where several share it. */
export const ZONES: ReadonlyMap<string, string | null> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', null],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['et', null],
  ['ct', null],
  ['pt', null],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['hkt', '+08:00'],
  ['sgt', '+08:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['msk', '+03:00'],
]);
