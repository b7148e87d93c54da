/** A month or day so many months before the first report, or a whole year before its year, is background. */
const MONTHS = 3;

/** True if an EDTF date lies so far before a story's period that it tells what led up to it. */
export function isBackground(when: string, period: string | null): boolean {
  const first = partsOf(period?.split('/')[0]);
  const last = partsOf(when.split('/').at(-1));
  if (first === null || last === null) return false;
  if (last.month === null) return last.year < first.year;
  return monthsOf(first) - monthsOf(last) >= MONTHS;
}

interface Parts {
  readonly year: number;
  readonly month: number | null;
}

/** Year and month; a decade counts as its last year, a season or quarter as its last month. */
function partsOf(edtf: string | undefined): Parts | null {
  const match = /^(\d{2,4})(X{0,2})(?:-(\d{2}))?/.exec(edtf ?? '');
  if (match === null) return null;
  const [, digits, masked, month] = match;
  const year = Number(`${digits}${'9'.repeat(masked?.length ?? 0)}`);
  return { year, month: month === undefined ? null : (LAST_MONTHS[month] ?? Number(month)) };
}

/** Last month of EDTF's seasons, quarters and halves of a year. */
const LAST_MONTHS: Readonly<Record<string, number>> = {
  '21': 5,
  '22': 8,
  '23': 11,
  '24': 12,
  '33': 3,
  '34': 6,
  '35': 9,
  '36': 12,
  '40': 6,
  '41': 12,
};

function monthsOf({ year, month }: Parts): number {
  return year * 12 + (month ?? 12);
}
