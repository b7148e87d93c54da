import type { Case, Evidence } from '../model/index.ts';
import { sayDate } from './dates.ts';
import { describeReport, sentenceOf } from './labels.ts';
import { shorten } from './layout.ts';
import { sayDispute, sayTaker, sayValues } from './phrases.ts';
import { saySupport, summary } from './render-account.ts';
import { saySaying, saySpeaker } from './say-sayings.ts';
import { type LineView, type StoryView, storyViews } from './story-view.ts';
import { count, sayKind, sayOrigin, sayIndependent, saySeverity } from './words.ts';

/** Longer words of evidence are shown with their middle left out. */
const SHOWN_EVIDENCE = 600;
const SHOWN_SENTENCE = 120;

/** The account as Markdown with one footnote for each piece of evidence. Ends with a line break. */
export function renderMarkdown(built: Case): string {
  return `${storyViews(built)
    .map((view, index) => storyLines(view, index + 1).join('\n'))
    .join('\n\n')}\n`;
}

function storyLines(view: StoryView, number: number): readonly string[] {
  const notes = new Notes(number, view);
  return [
    `# ${plainText(view.story.title)}`,
    '',
    `${summary(view)}.`,
    '',
    ...view.labels.ids.map((id) => {
      const report = view.labels.reportOf(id);
      return `- **${view.labels.letterOf(id)}** ${report === null ? id : plainText(describeReport(report))}`;
    }),
    ...section('In brief', [
      ...view.brief.map(
        (line) => `- ${plainText(line.text)}${notes.ofNumbers(line.references)}${marksOf(line, view)}`,
      ),
      ...view.untoldDisputes.map(
        (item) =>
          `- **Reports differ:** ${plainText(sayValues(item, view.labels))}, in “${plainText(shorten(sentenceOf(item, view.labels), SHOWN_SENTENCE))}”${notes.of(item.values)}`,
      ),
    ]),
    ...section(
      'Who, what, when, where',
      view.questions.map(
        ({ name, lines }) =>
          `- **${name.charAt(0).toUpperCase()}${name.slice(1)}:** ${lines
            .map((line) => `${plainText(line.text)}${notes.ofNumbers(line.references)}`)
            .join('; ')}`,
      ),
    ),
    ...view.trips.flatMap((trip) =>
      section(
        `The way of ${plainText(trip.traveller)}`,
        trip.stops.map(
          (stop, index) =>
            `${index + 1}. ${plainText(stop.place)}, ${stop.when === null ? 'no date given' : sayDate(stop.when)}${notes.ofNumbers(stop.references)}`,
        ),
      ),
    ),
    ...section('Timeline', dated(view, notes, false)),
    ...section('Background: what came long before', dated(view, notes, true)),
    ...section('Who said what', sayings(view, notes)),
    ...section('What was copied', copied(view, notes)),
    ...section('What differs', differs(view, notes)),
    ...section(
      'Only one report says',
      view.alone.map((item) => `- ${plainText(item.text)}${notes.of([item.evidence])}`),
    ),
    ...section(
      'Related stories',
      view.related.map(({ title, why }) => `- ${plainText(title)} (${plainText(why)})`),
    ),
    '',
    ...notes.lines(),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

/** What is disputed about a line, and how many reports and origins it rests on. */
function marksOf(line: LineView, view: StoryView): string {
  const disputes = line.disputes.map((item) => ` **(${plainText(sayDispute(item, view.labels))})**`);
  const support = saySupport(line, view);
  return `${disputes.join('')}${support === '' ? '' : ` *${support}*`}`;
}

function dated(view: StoryView, notes: Notes, background: boolean): readonly string[] {
  return view.timeline
    .filter((entry) => entry.background === background)
    .map((entry) => {
      const origins = entry.reports.length > 1 ? ` *(${sayIndependent(entry.origins, false)})*` : '';
      return `- **${sayDate(entry.when)}:** ${plainText(entry.text)}${notes.ofNumbers(entry.references)}${origins}`;
    });
}

function sayings(view: StoryView, notes: Notes): readonly string[] {
  return view.sayings.flatMap((speaker) => {
    const { name, roles } = saySpeaker(speaker);
    return [
      `- **${plainText(name)}**${roles}`,
      ...speaker.sayings.flatMap((saying) => [
        `  - ${saying.denied ? '*denied:* ' : ''}${plainText(saySaying(saying))}${notes.of(saying.evidence)}`,
        ...saying.variants.map(
          (variant) => `    - also: ${plainText(variant.text)}${notes.of(variant.evidence)}`,
        ),
      ]),
    ];
  });
}

function copied(view: StoryView, notes: Notes): readonly string[] {
  const { passages, more, takers } = view.copied;
  return [
    ...takers.map(
      (taker) => `- **${view.labels.letterOf(taker.report)}** ${plainText(sayTaker(taker, view.labels))}.`,
    ),
    ...passages.map(
      ({ passage, evidence }) =>
        `- “${plainText(view.labels.wordsOf(evidence[0] as Evidence))}” (${plainText(sayOrigin(passage))})${notes.of(evidence)}`,
    ),
    ...(more > 0 ? [`- and ${count(more, 'further passage')}`] : []),
  ];
}

function differs(view: StoryView, notes: Notes): readonly string[] {
  return view.differs.flatMap((item) => [
    `- **${saySeverity(item.severity)}** (${sayKind(item.kind)}): ${plainText(item.why)}`,
    ...byLetter(item.values, view).map(
      (value) => `  - ${view.labels.letterOf(value.report)}: ${plainText(value.value)}${notes.of([value])}`,
    ),
  ]);
}

/** Footnotes of one story, numbered on from those of the view. */
class Notes {
  private readonly story: number;
  private readonly view: StoryView;
  private readonly list: Evidence[];
  private readonly known: Map<string, number>;

  constructor(story: number, view: StoryView) {
    this.story = story;
    this.view = view;
    this.list = [...view.references];
    this.known = new Map(this.list.map((item, index) => [keyOf(item), index + 1]));
  }

  ofNumbers(numbers: readonly number[]): string {
    return numbers.map((number) => `[^${this.story}-${number}]`).join('');
  }

  of(evidence: readonly Evidence[]): string {
    return this.ofNumbers(
      evidence.map((item) => {
        const number = this.known.get(keyOf(item)) ?? this.list.push(item);
        this.known.set(keyOf(item), number);
        return number;
      }),
    );
  }

  lines(): readonly string[] {
    return this.list.map((item, index) => {
      const at = `${this.view.labels.letterOf(item.report)}, characters ${item.start}–${item.end}`;
      return `[^${this.story}-${index + 1}]: ${at}: “${plainText(shorten(this.view.labels.wordsOf(item), SHOWN_EVIDENCE))}”`;
    });
  }
}

function keyOf({ report, start, end }: Evidence): string {
  return JSON.stringify([report, start, end]);
}

/** In the order of the letters of the reports. */
function byLetter<T extends Evidence>(items: readonly T[], { labels }: StoryView): readonly T[] {
  return [...items].sort((a, b) => labels.ids.indexOf(a.report) - labels.ids.indexOf(b.report));
}

/** Text that Markdown shall not read as marks. */
function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
