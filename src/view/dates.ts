const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** EDTF codes of parts of a year. */
const PARTS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
};

const VALUE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})[^~?%]*)?([~?%]?)$/;

interface Said {
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string;
  readonly time: string | null;
  readonly about: boolean;
}

/** An EDTF value in words: `12 January 2018`, `January to June 2018`, `about 2008`. Unreadable values stay as they are. */
export function sayDate(edtf: string): string {
  const masked = sayMasked(edtf);
  if (masked !== null) return masked;
  const [first, last, ...rest] = edtf.split('/').map(partsOf);
  if (first === undefined || first === null || last === null || rest.length > 0) return edtf;
  return last === undefined ? say(first) : sayRange(first, last);
}

/** Decades and centuries: `196X`, `19XX`. */
function sayMasked(edtf: string): string | null {
  if (/^\d{3}X$/.test(edtf)) return `${edtf.slice(0, 3)}0s`;
  return /^\d{2}XX$/.test(edtf) ? `${edtf.slice(0, 2)}00s` : null;
}

function partsOf(value: string): Said | null {
  const match = VALUE.exec(value);
  if (match === null) return null;
  const [, year, month, day, time, mark] = match;
  const name = month === undefined ? null : (PARTS[month] ?? MONTHS[Number(month) - 1] ?? null);
  if (month !== undefined && name === null) return null;
  return {
    year: year as string,
    month: name,
    day: day === undefined ? null : String(Number(day)),
    time: time ?? null,
    about: mark !== '',
  };
}

function say(date: Said): string {
  const words = [date.day, date.month, date.year].filter((part) => part !== null).join(' ');
  return `${date.about ? 'about ' : ''}${words}${date.time === null ? '' : `, ${date.time}`}`;
}

/** What both ends have in common is said once: `12 to 14 January 2018`. */
function sayRange(first: Said, last: Said): string {
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  const parts = [first.day, sameMonth ? null : first.month, sameYear ? null : first.year];
  const words = parts.filter((part) => part !== null).join(' ');
  return words === '' ? say(last) : `${words} to ${say(last)}`;
}
