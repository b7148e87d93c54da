import { type Claim, type Evidence, overlaps, type Story } from '../model/index.ts';
import { isToldElsewhere, shareOf } from './elsewhere.ts';
import { type ReportLabels, tellingWords } from './labels.ts';

/** Something that one report of several says. */
export interface AloneView {
  readonly text: string;
  readonly asserter: string | null;
  readonly evidence: Evidence;
}

const MOST = 5;
const FEWEST_WORDS = 8;
/** Two lines with so many words of the shorter one in common tell the same. */
const SAME = 0.5;

/** More claims than these are not looked at. */
const MOST_SEEN = 200;

/**
 * Up to five claims of a single report, the earliest of each report first; none for a story of one report, none that
 * overlaps what is told elsewhere in the account.
 */
export function aloneOf(
  claims: readonly Claim[],
  story: Story,
  { labels, told }: { readonly labels: ReportLabels; readonly told: readonly Evidence[] },
): readonly AloneView[] {
  if (story.reports.length < 2) return [];
  const single = claims
    .filter(
      (claim) =>
        claim.reports === 1 &&
        readsAlone(claim.text) &&
        namesItsPeople(claim.occurrences[0], labels) &&
        !told.some(
          (other) => other.report === claim.occurrences[0].report && overlaps(other, claim.occurrences[0]),
        ),
    )
    .map((claim) => ({ text: claim.text, asserter: claim.asserter, evidence: plain(claim.occurrences[0]) }))
    .sort((a, b) => earliness(a, labels) - earliness(b, labels) || (a.text < b.text ? -1 : 1));
  const chosen: AloneView[] = [];
  for (const item of single.slice(0, MOST_SEEN)) {
    if (chosen.length === MOST) break;
    if (chosen.some((other) => shareOf(tellingWords(other.text), tellingWords(item.text)) > SAME)) continue;
    if (!isToldElsewhere(item.text, item.evidence, labels)) chosen.push(item);
  }
  return chosen;
}

/** False where a pronoun stands for somebody whom the stretch does not mention before. */
function namesItsPeople({ report: id, start, end }: Evidence, labels: ReportLabels): boolean {
  const mentions = labels.reportOf(id)?.mentions ?? [];
  const people = mentions.filter((item) => item.type === 'person' && item.start >= start && item.end <= end);
  const pronoun = people.find((item) => item.form === 'pronoun');
  return (
    pronoun === undefined || people.some((item) => item.form !== 'pronoun' && item.start < pronoun.start)
  );
}

/** A whole statement: long enough, not opening in the middle of a sentence or with a pronoun. */
function readsAlone(text: string): boolean {
  return (
    text.split(/\s+/).length >= FEWEST_WORDS &&
    /^[“"]?\p{Lu}/u.test(text) &&
    !LEANING.test(text) &&
    closesItsMarks(text)
  );
}

function closesItsMarks(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

const LEANING = /^[“"]?(?:he|she|they|it|this|that|these|those|we|i|his|her|their|its|but|and|also)\b/i;

/** Position in its report, 0 to 1. */
function earliness(item: AloneView, labels: ReportLabels): number {
  return item.evidence.start / Math.max(1, labels.reportOf(item.evidence.report)?.text.length ?? 1);
}

function plain({ report, start, end }: Evidence): Evidence {
  return { report, start, end };
}
