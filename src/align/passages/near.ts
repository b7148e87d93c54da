import { spanAt } from '../../model/index.ts';
import { type Folder, makeFolder } from '../../text/index.ts';
import { dayNumber } from '../dates/days.ts';
import type { AlignRules, PassageReport } from '../types.ts';

/** Reports this many days apart can still be of one affair. */
const WINDOW_DAYS = 45;
/** Reports that share so many rare names are compared with the fine comb. */
const LEAST_SHARED_NAMES = 2;
/** Rarer than one document in about fifty of the background collection. */
const RARE_IDF = 4;

/** What two reports, by their indices, have to do with each other. */
export interface Nearness {
  /** They share two rare names: they may be of one affair. */
  isAkin(a: number, b: number): boolean;
  /** They are akin, and no more than some weeks lie between them as far as is known. */
  isNear(a: number, b: number): boolean;
}

/** Prepares the tests; their answers depend on the two reports alone. */
export function makeNearness(reports: readonly PassageReport[], rules: AlignRules): Nearness {
  const fold = makeFolder(rules.folding);
  const names = reports.map((report) => rareNames(report, fold, rules));
  const days = reports.map((report) =>
    report.published === null ? null : dayNumber(report.published.value),
  );
  const known = new Map<number, boolean>();
  const isAkin = (a: number, b: number) => {
    const key = Math.min(a, b) * reports.length + Math.max(a, b);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = sharesEnough(names[a] as Set<string>, names[b] as Set<string>);
    known.set(key, answer);
    return answer;
  };
  const inTime = (a: number, b: number) => {
    const [dayA, dayB] = [days[a] ?? null, days[b] ?? null];
    return dayA === null || dayB === null || Math.abs(dayA - dayB) <= WINDOW_DAYS;
  };
  return { isAkin, isNear: (a, b) => inTime(a, b) && isAkin(a, b) };
}

/** The last words of the report's names, where they are rare. */
function rareNames(report: PassageReport, fold: Folder, rules: AlignRules): Set<string> {
  const found = new Set<string>();
  for (const mention of report.mentions) {
    if (mention.form !== 'name') continue;
    const block = spanAt(report.blocks, mention.start);
    if (block === undefined || block.kind === 'boilerplate') continue;
    const last = fold(report.text, mention).at(-1);
    if (last !== undefined && rules.background.idf(last.key) >= RARE_IDF) found.add(last.key);
  }
  return found;
}

function sharesEnough(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const name of small) {
    if (large.has(name)) shared++;
    if (shared >= LEAST_SHARED_NAMES) return true;
  }
  return false;
}
