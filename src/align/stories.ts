import { compareText, contentId, type Story } from '../model/index.ts';
import { averageLink } from '../text/index.ts';
import { dayNumber, dayText } from './dates/days.ts';
import { type Likenesses, likenesses, UNIT } from './stories/likeness.ts';
import { makeVectorizer, type StoryVector } from './stories/vectors.ts';
import type { AlignRules, StoryReport } from './types.ts';

/** A story before its brief is written. */
export type StoryGroup = Omit<Story, 'brief'>;

/**
 * Clusters join down to this mean likeness, and no lower than this part of their own, up to a bound: reports
 * of one event are more like one another than like those of a neighbouring one. Measured on mixed news of 166
 * events, all with one setting.
 */
const STORY = { least: 0.27 * UNIT, cohesion: 0.6, enough: 0.4 * UNIT, tight: 0.55 * UNIT } as const;
/** Two stories with at least this likeness and a main name in common are of one affair. */
const AFFAIR = 0.1;

/**
 * Groups reports into stories by average link on the likeness of their words, names, titles and leads, and
 * links stories of one affair. Equal texts count once. Independent of the order of `reports`; sorted by id.
 */
export function groupStories(reports: readonly StoryReport[], rules: AlignRules): StoryGroup[] {
  const texts = distinctTexts(reports);
  const firsts = texts.map((copies) => copies[0] as StoryReport);
  const vectors = firsts.map(makeVectorizer(rules));
  const like = likenesses(firsts, vectors, AFFAIR / 2);
  const clusters = averageLink(like, STORY);
  const groups = clusters.map((members): StoryGroup => {
    const own = members.flatMap((member) => texts[member] as StoryReport[]);
    const ids = own.map((report) => report.id).sort(compareText);
    return {
      id: contentId('story', ...ids),
      title: titleOf(members, firsts, like),
      reports: ids,
      period: periodOf(own),
      related: [],
    };
  });
  return groups
    .map((group, index) => ({ ...group, related: relatedTo(index, { clusters, groups, like, vectors }) }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Reports with the same text together, in the order of the texts: a copy does not change what follows. */
function distinctTexts(reports: readonly StoryReport[]): StoryReport[][] {
  const byText = new Map<string, StoryReport[]>();
  for (const report of reports) {
    const copies = byText.get(report.text);
    if (copies === undefined) byText.set(report.text, [report]);
    else copies.push(report);
  }
  return [...byText.values()]
    .map((copies) => copies.sort((a, b) => compareText(a.id, b.id)))
    .sort(([a], [b]) => compareText((a as StoryReport).text, (b as StoryReport).text));
}

/** The title of the report that is most like the others of its story; ties: the earlier, then by title. */
function titleOf(members: readonly number[], reports: readonly StoryReport[], like: Likenesses): string {
  const ranked = members
    .map((member) => ({
      title: reports[member]?.title ?? null,
      published: reports[member]?.published?.value ?? '9999',
      sum: members.reduce((sum, other) => sum + (like[member]?.get(other) ?? 0), 0),
    }))
    .filter((entry) => entry.title !== null)
    .sort(
      (a, b) =>
        b.sum - a.sum ||
        compareText(a.published, b.published) ||
        compareText(a.title as string, b.title as string),
    );
  return ranked[0]?.title ?? '';
}

/** EDTF day or interval of the publication dates. */
function periodOf(reports: readonly StoryReport[]): string | null {
  const days = reports.flatMap((report) =>
    report.published === null ? [] : (dayNumber(report.published.value) ?? []),
  );
  if (days.length === 0) return null;
  const first = dayText(Math.min(...days));
  const last = dayText(Math.max(...days));
  return first === last ? first : `${first}/${last}`;
}

interface Grouped {
  readonly clusters: readonly (readonly number[])[];
  readonly groups: readonly StoryGroup[];
  readonly like: Likenesses;
  readonly vectors: readonly StoryVector[];
}

function relatedTo(index: number, grouped: Grouped): StoryGroup['related'] {
  const { clusters, groups, like, vectors } = grouped;
  const own = clusters[index] as readonly number[];
  const names = namesOf(own, vectors);
  const neighbours = new Set(
    own.flatMap((member) => [...(like[member] as ReadonlyMap<number, number>).keys()]),
  );
  return clusters
    .flatMap((other, place) => {
      if (place === index || !other.some((member) => neighbours.has(member))) return [];
      const mean = meanLikeness(own, other, like);
      const others = namesOf(other, vectors);
      const shared = [...names].filter(([term]) => others.has(term)).map(([, name]) => name);
      if (mean < AFFAIR || shared.length === 0) return [];
      const why = `both are about ${[...new Set(shared)].sort(compareText).join(', ')} (likeness ${mean.toFixed(2)})`;
      return [{ story: (groups[place] as StoryGroup).id, why }];
    })
    .sort((a, b) => compareText(a.story, b.story));
}

/** The main names of a story's reports; of several spellings the first in order of the texts. */
function namesOf(members: readonly number[], vectors: readonly StoryVector[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const member of members) {
    for (const [term, name] of (vectors[member] as StoryVector).names)
      if (!names.has(term)) names.set(term, name);
  }
  return names;
}

function meanLikeness(a: readonly number[], b: readonly number[], like: Likenesses): number {
  const sum = a.reduce(
    (total, one) => total + b.reduce((part, other) => part + (like[one]?.get(other) ?? 0), 0),
    0,
  );
  return sum / (a.length * b.length * UNIT);
}
