import {
  type Brief,
  type Case,
  compareText,
  type Disagreement,
  type Evidence,
  type Line,
  type Story,
} from '../model/index.ts';
import { clarified, withSubject } from './clarified.ts';
import { aloneOf, type AloneView } from './alone.ts';
import { copiedOf, type CopiedView } from './copied.ts';
import { isToldElsewhere } from './elsewhere.ts';
import { isBackground } from './background.ts';
import { countsOf, lineOrigins, originsOf, type StoryCounts } from './counts.ts';
import { sayDate } from './dates.ts';
import { labelsOf, type ReportLabels, reportsOf } from './labels.ts';
import { References } from './references.ts';
import { sayingsOf, type SpeakerView } from './sayings.ts';
import { stopsOf, type TripView } from './trips.ts';
import { SEVERITY_RANK } from './words.ts';

/** A line of the account with the numbers of its evidence. */
export interface LineView {
  readonly text: string;
  readonly references: readonly number[];
  /** Distinct reports of the evidence, in the order of the letters. */
  readonly reports: readonly string[];
  /** Independent origins of what the line tells; null: unmeasured. */
  readonly origins: number | null;
  /** Conflicts and updates that it touches and no line of the brief above it does. */
  readonly disputes: readonly Disagreement[];
  /** True where only one of several reports has it. */
  readonly alone: boolean;
}

/** A line of the timeline. */
export interface DatedView {
  readonly when: string;
  readonly text: string;
  readonly place: string | null;
  readonly origins: number | null;
  /** True for what lies well before the story. */
  readonly background: boolean;
  readonly references: readonly number[];
  readonly reports: readonly string[];
}

/** Everything the account of one story shows. */
export interface StoryView {
  readonly story: Story;
  readonly labels: ReportLabels;
  readonly counts: StoryCounts;
  readonly brief: readonly LineView[];
  readonly questions: readonly {
    readonly name: keyof Omit<Brief, 'sentences'>;
    readonly lines: readonly LineView[];
  }[];
  readonly trips: readonly TripView[];
  readonly timeline: readonly DatedView[];
  readonly sayings: readonly SpeakerView[];
  readonly copied: CopiedView;
  readonly differs: readonly Disagreement[];
  /** Conflicts and updates that no line of the brief touches. */
  readonly untoldDisputes: readonly Disagreement[];
  readonly alone: readonly AloneView[];
  readonly related: readonly { readonly title: string; readonly why: string }[];
  /** Numbered evidence, from 1. */
  readonly references: readonly Evidence[];
}

const QUESTIONS = ['who', 'what', 'when', 'where', 'why', 'how'] as const;

/** The view of each story of a case, largest first, then by id. */
export function storyViews(built: Case): readonly StoryView[] {
  return [...built.stories]
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
    .map((story) => storyView(built, story));
}

function storyView(built: Case, story: Story): StoryView {
  const references = new References();
  const labels = labelsOf(built, story.reports);
  const claims = built.claims.filter((claim) => claim.story === story.id);
  const differs = differsOf(built, story);
  const countOrigins = lineOrigins(built);
  const line = (item: Line): LineView => {
    const reports = reportsOf(item.evidence, labels);
    return {
      text: item.text,
      references: references.number(onePerReport(item.evidence, reports)),
      reports,
      origins: countOrigins(item.evidence),
      disputes: differs.filter((other) => isDispute(other) && touches(other, item)),
      alone: isAlone(item, labels),
    };
  };
  return {
    story,
    labels,
    counts: countsOf(built, story, originsOf(built, story)),
    brief: story.brief.sentences.map(line).map(withoutToldDisputes),
    questions: QUESTIONS.map((name) => ({
      name,
      lines: story.brief[name].map((item) => {
        if (name === 'when') return withDate(line(item), item, labels);
        return name === 'what' ? { ...line(item), text: withSubject(built, item) } : line(item);
      }),
    })).filter((question) => question.lines.length > 0),
    trips: stopsOf(built, story, { references, labels }),
    timeline: timelineOf(built, story, { references, labels }),
    sayings: sayingsOf(built, story, labels),
    copied: copiedOf(built, story, labels),
    differs,
    untoldDisputes: differs.filter(
      (item) => isDispute(item) && !story.brief.sentences.some((one) => touches(item, one)),
    ),
    alone: aloneOf(claims, story, {
      labels,
      told: [
        ...story.brief.sentences.flatMap((item) => item.evidence),
        ...differs.filter(isDispute).flatMap((item) => item.values),
      ],
    }),
    related: story.related.map(({ story: id, why }) => ({
      title: built.stories.find((other) => other.id === id)?.title ?? id,
      why,
    })),
    references: references.list,
  };
}

function differsOf(built: Case, story: Story): readonly Disagreement[] {
  return built.disagreements
    .filter((item) => item.story === story.id)
    .sort((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] || (a.id < b.id ? -1 : 1));
}

/** Each dispute is spelt out at the first line that it is about. */
function withoutToldDisputes(view: LineView, index: number, lines: readonly LineView[]): LineView {
  const told = new Set(lines.slice(0, index).flatMap((other) => other.disputes));
  return { ...view, disputes: view.disputes.filter((item) => !told.has(item)) };
}

/** The first piece of evidence of each report, in the order of the letters: enough to look a line up. */
function onePerReport(evidence: readonly Evidence[], reports: readonly string[]): readonly Evidence[] {
  return reports.flatMap((id) => evidence.find((item) => item.report === id) ?? []);
}

function isAlone(line: Line, labels: ReportLabels): boolean {
  const reports = new Set(line.evidence.map((evidence) => evidence.report));
  if (reports.size > 1 || labels.ids.length < 2) return false;
  return !isToldElsewhere(line.text, line.evidence[0], labels);
}

function isDispute(item: Disagreement): boolean {
  return item.severity === 'conflict' || item.severity === 'update';
}

/** True where a line holds a value, or says the number that a report has elsewhere, in its headline say; a name or day says nothing. */
function touches(item: Disagreement, line: Line): boolean {
  return item.values.some((value) =>
    line.evidence.some(
      (evidence) =>
        meets(value, evidence) ||
        (item.kind === 'number' &&
          value.report === evidence.report &&
          ` ${line.text} `.includes(` ${value.value} `)),
    ),
  );
}

function meets(a: Evidence, b: Evidence): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end;
}

interface Telling {
  readonly references: References;
  readonly labels: ReportLabels;
}

/** Entries by date; those of one date in the order in which the reports came out and tell them. */
function timelineOf(built: Case, story: Story, { references, labels }: Telling): readonly DatedView[] {
  const order = (evidence: readonly Evidence[]) =>
    Math.min(...evidence.map((item) => labels.ids.indexOf(item.report) * FAR + item.start));
  return built.timeline
    .filter((entry) => entry.story === story.id)
    .sort((a, b) => compareText(a.when, b.when) || order(a.evidence) - order(b.evidence))
    .map((entry) => {
      const reports = reportsOf(entry.evidence, labels);
      return {
        when: entry.when,
        text: clarified(built, entry),
        place: entry.place,
        origins: entry.origins,
        background: isBackground(entry.when, story.period),
        references: references.number(onePerReport(entry.evidence, reports)),
        reports,
      };
    });
}

/** More than the length of any report. */
const FAR = 1e9;

/** The words of a date with the day they mean: `on Friday (12 January 2018)`. */
function withDate(view: LineView, line: Line, labels: ReportLabels): LineView {
  const [first] = line.evidence;
  const time = labels
    .reportOf(first.report)
    ?.times?.find((item) => item.start >= first.start && item.end <= first.end && item.edtf !== null);
  if (time?.edtf == null) return view;
  const said = sayDate(time.edtf);
  return said === view.text ? view : { ...view, text: `${said} (“${view.text}”)` };
}
