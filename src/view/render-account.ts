import type { Case, Evidence } from '../model/index.ts';
import { sayDate } from './dates.ts';
import { describeReport, reportsOf, sentenceOf } from './labels.ts';
import { shorten } from './layout.ts';
import { Page } from './page.ts';
import { byWord, PLAIN, type Paint } from './paint.ts';
import { sayDispute, sayTaker, sayVariant, sayValues, valuesOf } from './phrases.ts';
import { bracketed } from './references.ts';
import { saySpeaker, saySaying } from './say-sayings.ts';
import { type DatedView, type LineView, type StoryView, storyViews } from './story-view.ts';
import { count, joinWords, sayIndependent, sayKind, sayOrigin, saySeverity } from './words.ts';

export interface AccountOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour?: Paint;
}

/** Lines are easier to read when they are no longer than this. */
const WIDEST = 110;
const NARROWEST = 40;
/** Characters of evidence, passages and sayings that are shown before their middle is left out. */
const SHOWN_EVIDENCE = 90;
const SHOWN_PASSAGE = 240;
const SHOWN_SAYING = 280;

const EXPLAINED = [
  'Every line is taken from the reports, word for word. A number in brackets leads to the characters it rests on, a letter to a report; three dots stand for words left out, square brackets in a line for whom a pronoun means, or of whom a headline speaks.',
  'Ten reports are not ten sources: reports that share copied prose, or one agency’s text, are one independent origin, and what stands in a quotation has its speaker as origin. Where the text of a report is not complete (a paywall, a teaser), its origin is unmeasured: the count is then “at least”.',
  'crossread shows who printed what, where it came from and where it differs. It does not say what is true.',
];

/** What the reports of a case say together, story by story, set for a terminal. Ends with a line break. */
export function renderAccount(built: Case, options: AccountOptions): string {
  const page = new Page(Math.max(NARROWEST, Math.min(WIDEST, options.width)), options.colour ?? PLAIN);
  const views = storyViews(built);
  if (views.length === 0) page.text('No story was found in these reports.');
  if (views.length > 1) contents(views, page);
  for (const view of views) renderStory(view, page);
  if (views.length > 0) {
    page.heading('How to read this');
    for (const line of EXPLAINED) page.text(line);
  }
  return `${page.lines.join('\n')}\n`;
}

function contents(views: readonly StoryView[], page: Page): void {
  const reports = views.reduce((sum, view) => sum + view.counts.reports, 0);
  page.text(`${views.length} stories in ${count(reports, 'report')}:`);
  views.forEach((view, index) => {
    page.item(`${index + 1}.`, `${view.story.title} (${count(view.counts.reports, 'report')})`);
  });
}

function renderStory(view: StoryView, page: Page): void {
  page.title(view.story.title);
  page.quiet(summary(view));
  renderReports(view, page);
  renderBrief(view, page);
  renderQuestions(view, page);
  renderTrips(view, page);
  renderTimeline(view, page);
  renderSayings(view, page);
  renderCopied(view, page);
  renderDiffers(view, page);
  renderAlone(view, page);
  renderRelated(view, page);
  renderReferences(view, page);
}

/** `3 reports, 2 outlets, 1 independent origin; published 12 to 13 January 2018`; text that is missing is said. */
export function summary(view: StoryView): string {
  const { reports, origins, partial } = view.counts;
  const counts = [
    count(reports, 'report'),
    sayOutlets(view),
    sayIndependent(origins, partial.length > 0) + sayPartial(view),
  ].join(', ');
  const { period } = view.story;
  return period === null ? counts : `${counts}; published ${sayDate(period)}`;
}

function sayPartial(view: StoryView): string {
  const { partial } = view.counts;
  if (partial.length === 0) return '';
  const letters = joinWords(view.labels.ids.filter((id) => partial.includes(id)).map(view.labels.letterOf));
  return ` (${letters} ${partial.length === 1 ? 'is' : 'are'} not complete)`;
}

function sayOutlets(view: StoryView): string {
  const { outlets, unnamed } = view.counts;
  if (outlets === 0) return 'outlets not named';
  return unnamed === 0 ? count(outlets, 'outlet') : `${count(outlets, 'named outlet')}`;
}

function renderReports(view: StoryView, page: Page): void {
  page.blank();
  for (const id of view.labels.ids) {
    const report = view.labels.reportOf(id);
    if (report !== null) page.item(page.paint.bold(view.labels.letterOf(id)), describeReport(report));
  }
}

function renderBrief(view: StoryView, page: Page): void {
  if (view.brief.length === 0) return;
  page.heading('In brief');
  for (const line of view.brief) page.item('•', [line.text, ...marksOf(line, view, page)].join(' '));
  for (const item of view.untoldDisputes)
    page.item(
      '•',
      `${page.paint.yellow('Reports differ:')} ${sayValues(item, view.labels)}, in “${shorten(sentenceOf(item, view.labels), SHOWN_EVIDENCE)}”`,
    );
}

/** What is disputed, how many reports and origins it rests on, and the numbers of its evidence. */
function marksOf(line: LineView, view: StoryView, page: Page): readonly string[] {
  return [
    ...line.disputes.map((item) =>
      byWord(
        item.severity === 'update' ? page.paint.yellow : page.paint.red,
        `(${sayDispute(item, view.labels)})`,
      ),
    ),
    byWord(page.paint.dim, saySupport(line, view)),
    page.paint.cyan(bracketed(line.references)),
  ].filter((mark) => mark !== '');
}

/** `(4 reports, 2 independent origins)`, `(only in B)`, nothing for a story of one report. */
export function saySupport(line: LineView, view: StoryView): string {
  if (view.labels.ids.length < 2) return '';
  if (line.reports.length > 1)
    return `(${count(line.reports.length, 'report')}, ${sayIndependent(line.origins, false)})`;
  return `(${line.alone ? 'only ' : ''}in ${lettersOf(line.reports, view)})`;
}

function lettersOf(reports: readonly string[], view: StoryView): string {
  return reports.map((report) => view.labels.letterOf(report)).join(' ');
}

function renderQuestions(view: StoryView, page: Page): void {
  if (view.questions.length === 0) return;
  page.heading('Who, what, when, where');
  page.pairs(
    view.questions.flatMap(({ name, lines }) =>
      lines.map((line, index): [string, string] => [
        index === 0 ? capital(name) : '',
        `${line.text} ${byWord(page.paint.dim, lettersOf(line.reports, view))}`,
      ]),
    ),
  );
}

function renderTrips(view: StoryView, page: Page): void {
  for (const trip of view.trips) {
    page.heading(`The way of ${trip.traveller}`);
    page.pairs(
      trip.stops.map((stop, index): [string, string] => [
        `${String(index + 1).padStart(2)}. ${stop.place}`,
        `${stop.when === null ? 'no date given' : sayDate(stop.when)} ${byWord(page.paint.dim, lettersOf(stop.reports, view))}`,
      ]),
      32,
    );
  }
}

function renderTimeline(view: StoryView, page: Page): void {
  if (view.timeline.length === 0) return;
  const row = (entry: DatedView): [string, string] => [
    sayDate(entry.when),
    `${entry.text} ${byWord(page.paint.dim, `${lettersOf(entry.reports, view)}${entry.reports.length > 1 ? `, ${sayIndependent(entry.origins, false)}` : ''}`)}`,
  ];
  const current = view.timeline.filter((entry) => !entry.background);
  const background = view.timeline.filter((entry) => entry.background);
  if (current.length > 0) {
    page.heading('Timeline');
    page.pairs(current.map(row));
  }
  if (background.length > 0) {
    page.heading(current.length > 0 ? 'Background: what came long before' : 'Timeline');
    page.pairs(background.map(row));
  }
}

/** More speakers, or sayings of one, are named by their number only. */
const MOST_SPEAKERS = 15;
const MOST_SAYINGS = 8;

function renderSayings(view: StoryView, page: Page): void {
  if (view.sayings.length === 0) return;
  page.heading('Who said what');
  for (const speaker of view.sayings.slice(0, MOST_SPEAKERS)) {
    const { name, roles } = saySpeaker(speaker);
    page.text(`${page.paint.bold(name)}${byWord(page.paint.dim, roles)}`, 2);
    for (const saying of speaker.sayings.slice(0, MOST_SAYINGS)) {
      const denied = saying.denied ? page.paint.yellow('denied: ') : '';
      const words = shorten(saySaying(saying), SHOWN_SAYING);
      page.item(
        '–',
        `${denied}${words} ${byWord(page.paint.dim, lettersOfEvidence(saying.evidence, view))}`,
        4,
      );
      for (const variant of saying.variants) {
        const other = sayVariant(saying.text, variant.text) ?? 'the same words';
        page.note(`${lettersOfEvidence(variant.evidence, view)}: ${other}`, 8);
      }
    }
    const more = speaker.sayings.length - MOST_SAYINGS;
    if (more > 0) page.note(`and ${count(more, 'further saying')}`, 4);
  }
  const more = view.sayings.length - MOST_SPEAKERS;
  if (more > 0) page.note(`and ${count(more, 'further speaker')}`, 2);
}

function lettersOfEvidence(evidence: readonly Evidence[], view: StoryView): string {
  return lettersOf(reportsOf(evidence, view.labels), view);
}

function renderCopied(view: StoryView, page: Page): void {
  const { passages, more, takers, loose } = view.copied;
  if (passages.length === 0 && takers.length === 0) return;
  page.heading('What was copied');
  for (const taker of takers)
    page.item(page.paint.bold(view.labels.letterOf(taker.report)), `${sayTaker(taker, view.labels)}.`);
  if (loose > 0)
    page.note(`${count(loose, 'pair')} of reports ${loose === 1 ? 'shares' : 'share'} a sentence at most`, 2);
  if (takers.length > 0 && passages.length > 0) page.blank();
  for (const { passage, evidence } of passages) {
    const longest = evidence.reduce((best, item) =>
      item.end - item.start > best.end - best.start ? item : best,
    );
    const about = byWord(page.paint.dim, `${lettersOfEvidence(evidence, view)}, ${sayOrigin(passage)}`);
    page.item('•', `“${shorten(view.labels.wordsOf(longest), SHOWN_PASSAGE)}” ${about}`);
  }
  if (more > 0) page.note(`and ${count(more, 'further passage')}`, 2);
}

function renderDiffers(view: StoryView, page: Page): void {
  if (view.story.reports.length < 2) return;
  page.heading('What differs');
  if (view.differs.length === 0) page.note('No two reports were found to differ on the same point.', 2);
  for (const item of view.differs) {
    const colour =
      item.severity === 'conflict'
        ? page.paint.red
        : item.severity === 'update'
          ? page.paint.yellow
          : page.paint.bold;
    page.item('•', `${colour(saySeverity(item.severity))} (${sayKind(item.kind)})`);
    for (const { value, reports } of valuesOf(item, view.labels))
      page.item(lettersOf(reports, view), value, 6);
    page.note(item.why, 6);
  }
}

function renderAlone(view: StoryView, page: Page): void {
  if (view.alone.length === 0) return;
  page.heading('Only one report says');
  for (const item of view.alone) page.item(view.labels.letterOf(item.evidence.report), item.text);
}

function renderRelated(view: StoryView, page: Page): void {
  if (view.related.length === 0) return;
  page.heading('Related stories');
  for (const { title, why } of view.related) page.item('•', `${title}: ${byWord(page.paint.dim, why)}`);
}

function renderReferences(view: StoryView, page: Page): void {
  const used = new Set(view.brief.flatMap((line) => line.references));
  if (used.size === 0) return;
  page.heading('What the numbers point at');
  view.references.forEach((evidence, index) => {
    if (!used.has(index + 1)) return;
    const at = `${view.labels.letterOf(evidence.report)} ${evidence.start}–${evidence.end}`;
    page.item(
      page.paint.cyan(`[${index + 1}]`.padStart(4)),
      `${byWord(page.paint.dim, at)} “${shorten(view.labels.wordsOf(evidence), SHOWN_EVIDENCE)}”`,
    );
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
