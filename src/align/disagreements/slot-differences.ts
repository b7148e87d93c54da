import { type FullReport, type Mention, spansWithin, type Token } from '../../model/index.ts';
import { Groups, makeFolder } from '../../text/index.ts';
import type { Proposition } from '../claims/types.ts';
import { wordsOf } from '../claims/words.ts';
import {
  areFarApart,
  type Interval,
  intervalOf,
  intervalsMeet,
  isOpenCount,
  sameValue,
  standsIn,
} from './intervals.ts';
import { scopeOf } from './scope.ts';
import { type SlotFigure, slotFigures } from './slots.ts';
import type { Counted, DisagreementSource, NumberDifference } from './types.ts';
import { isLater } from './updates.ts';

/** Words of content that the sentences of two figures must have in common to tell of one event. */
const LEAST_SHARED = 2;
/** Inverse document frequency below which a word is too common to tie two sentences. */
const TELLING_RARITY = 2;
/** Reports of one story that are compared by slot; more are a stream of news, not accounts of one event. */
const MOST_REPORTS = 200;

/** The one figure that a report gives for a slot. */
interface Given {
  readonly figure: SlotFigure;
  readonly counted: Counted;
  readonly interval: Interval;
  /** Roots of the rarer words of its sentence. */
  readonly roots: ReadonlySet<string>;
}

/**
 * Figures that every report of an event gives (the dead, those on board) and that differ between reports of one
 * story. Only a figure that is its report's sole one for the slot is compared; two values are of one event if
 * a sentence with the one shares two telling words with a sentence with the other.
 */
export function slotDifferences(source: DisagreementSource): readonly NumberDifference[] {
  const byId = new Map(source.reports.map((report) => [report.id, report]));
  return source.stories.flatMap((story) => {
    if (story.reports.length < 2 || story.reports.length > MOST_REPORTS) return [];
    const slots = new Map<string, Given[]>();
    for (const id of story.reports) {
      for (const [key, given] of figuresOf(byId.get(id) as FullReport, source)) {
        const list = slots.get(key);
        if (list === undefined) slots.set(key, [given]);
        else list.push(given);
      }
    }
    return [...slots.values()].flatMap((list) => differencesIn(list, source));
  });
}

/** A report's figure for each slot, where it gives just one. */
function figuresOf(report: FullReport, source: DisagreementSource): ReadonlyMap<string, Given> {
  const found = new Map<string, SlotFigure[]>();
  for (const figure of slotFigures(report, source.rules.slots)) {
    const whose = figure.owner === null ? figure.amount.unit : ownerOf(figure.owner, report, source);
    const key = `${figure.slot.name}\n${whose}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [figure]);
    else list.push(figure);
  }
  const single = new Map<string, Given>();
  for (const [key, figures] of found) {
    const [first] = figures;
    if (first === undefined || figures.some(({ amount }) => !sameValue(amount, first.amount))) continue;
    // The body's figure carries the claim; the headline's stands in where there is no other.
    const chosen =
      figures.find(({ sentence }) => propositionAt(report, sentence.start, source) !== null) ?? first;
    single.set(key, givenOf(chosen, source));
  }
  return single;
}

function givenOf(figure: SlotFigure, source: DisagreementSource): Given {
  const { report, amount, sentence } = figure;
  const mentions = spansWithin(report.mentions.filter(isName), sentence);
  const fold = makeFolder(source.rules.folding);
  const words = wordsOf({ report, span: sentence, mentions, fold, rules: source.rules });
  const inSlot = new Set(figure.slot.forms.flatMap((form) => [...form.words, ...form.units]));
  const telling = words.filter(
    (word) => word.rarity >= TELLING_RARITY && !inSlot.has(word.key) && !inSlot.has(word.lemma),
  );
  return {
    figure,
    counted: { report: report.id, proposition: propositionAt(report, amount.start, source), amount },
    interval: intervalOf(amount) as Interval,
    roots: new Set(telling.map((word) => word.root)),
  };
}

const isName = (mention: Mention): boolean => mention.form === 'name';

function propositionAt(
  report: FullReport,
  position: number,
  { propositions }: DisagreementSource,
): Proposition | null {
  const list = propositions.get(report.id) ?? [];
  return list.find(({ start, end }) => start <= position && position < end) ?? null;
}

/** Key of the slot's subject: its case actor where it is a name, else its noun. */
function ownerOf(owner: Token, report: FullReport, { actors }: DisagreementSource): string {
  const name = report.mentions.find(
    ({ form, start, end }) => form === 'name' && start <= owner.start && owner.end <= end,
  );
  const actor = name === undefined || name.actor === null ? null : actors.of(report.id, name.actor);
  return actor ?? owner.lemma.toLowerCase();
}

/** Compares the values of one event: sentences that tell of one, directly or by way of others. */
function differencesIn(list: readonly Given[], source: DisagreementSource): readonly NumberDifference[] {
  const events = new Groups(list.length);
  for (const [i, a] of list.entries())
    for (let j = 0; j < i; j++) if (tellOfOne(a, list[j] as Given)) events.unite(i, j);
  return events.all().flatMap((members) => {
    const values = new Map<string, Given[]>();
    for (const index of members) {
      const given = list[index] as Given;
      const { low, high } = given.counted.amount;
      const key = `${low} ${high}`;
      const holders = values.get(key);
      if (holders === undefined) values.set(key, [given]);
      else holders.push(given);
    }
    const all = [...values.values()];
    return all.flatMap((left, index) =>
      all.slice(index + 1).flatMap((right) => differencesBetween(left, right, source)),
    );
  });
}

function differencesBetween(
  left: readonly Given[],
  right: readonly Given[],
  source: DisagreementSource,
): readonly NumberDifference[] {
  const pairs = left
    .flatMap((a) => right.map((b) => [a, b] as const))
    .filter(([a, b]) => !eitherStandsIn(a, b) && sameScope(a, b, source));
  const [first] = pairs;
  const verdict = first === undefined ? null : verdictOn(left, right, first);
  return verdict === null ? [] : pairs.map(([a, b]) => ({ a: a.counted, b: b.counted, ...verdict }));
}

/** Two telling words in common, one where the value is the same; for a subject's own figure both reports must be about that subject. */
function tellOfOne(a: Given, b: Given): boolean {
  if (a.figure.owner !== null)
    return isTopic(a.figure.owner, a.figure.report) && isTopic(b.figure.owner as Token, b.figure.report);
  return (
    [...a.roots].filter((root) => b.roots.has(root)).length >=
    (sameValue(a.counted.amount, b.counted.amount) ? 1 : LEAST_SHARED)
  );
}

/** The headline or the first sentence of the report names the subject. */
function isTopic(owner: Token, report: FullReport): boolean {
  const lead = report.blocks.find(({ kind }) => kind === 'body');
  const spans = [
    ...report.blocks.filter(({ kind }) => kind === 'title'),
    ...(lead === undefined ? [] : [lead]),
  ];
  return spans.some((span) =>
    spansWithin(report.tokens, span).some((token) => token.lemma.toLowerCase() === owner.lemma.toLowerCase()),
  );
}

function eitherStandsIn(a: Given, b: Given): boolean {
  return standsIn(a.counted.amount, b.figure.report) || standsIn(b.counted.amount, a.figure.report);
}

function sameScope(a: Given, b: Given, { rules }: DisagreementSource): boolean {
  return scopeOf(a.figure.report, a.counted, rules) === scopeOf(b.figure.report, b.counted, rules);
}

type Verdict = Pick<NumberDifference, 'severity' | 'why'>;

/** What two values of one slot are to each other; null where it cannot be told which is the later one. */
function verdictOn(
  left: readonly Given[],
  right: readonly Given[],
  [a, b]: readonly [Given, Given],
): Verdict | null {
  const shown = `“${wordsOfFigure(a)}” and “${wordsOfFigure(b)}”`;
  if (intervalsMeet(a.interval, b.interval))
    return { severity: 'compatible', why: `${shown}: one number fits both` };
  const { slot } = a.figure;
  const conflict: Verdict = {
    severity: 'conflict',
    why: `${shown}: two numbers of one thing (${slot.name})${saidBy(a, b)}`,
  };
  const alike = !areFarApart(a.counted.amount, b.counted.amount);
  if (!slot.grows) return alike ? conflict : null;
  const [small, large] =
    (a.counted.amount.low as number) < (b.counted.amount.low as number) ? [left, right] : [right, left];
  const [before, after] = [earliest(small), earliest(large)];
  if (before === null || after === null) return null;
  return isLater(after, before)
    ? { severity: 'update', why: `${shown} (${slot.name}): the larger number is the later one` }
    : alike && !isOpenCount(a.counted.amount, b.counted.amount)
      ? conflict
      : null;
}

/** The report of the earliest known date among the holders of a value. */
function earliest(list: readonly Given[]): FullReport | null {
  const dated = list.map(({ figure }) => figure.report).filter(({ published }) => published !== null);
  return dated.reduce<FullReport | null>(
    (first, report) => (first === null || isLater(first, report) ? report : first),
    null,
  );
}

/** Names both sources where two named ones give the numbers. */
function saidBy(a: Given, b: Given): string {
  const [one, other] = [a, b].map(({ counted }) => counted.proposition?.voice ?? null);
  if (!one?.named || !other?.named || one.name === other.name) return '';
  return `; ${one.name} gives one, ${other.name} the other`;
}

function wordsOfFigure({ figure: { report, amount } }: Given): string {
  return report.text.slice(amount.start, amount.end).replace(/\s+/gu, ' ');
}
