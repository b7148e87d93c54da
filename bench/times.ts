/**
 * `npm run bench -- --times [--data FOLDER]`: the speed of times and amounts beside chrono-node, per character of the same news
 * texts, and what either finds of the annotated times. Printed, not asserted. chrono-node is a package for development only; where
 * it is missing its lines are left out.
 */
import { scoreTimes, type TimedReport, timedReports, timeMeasures, timesOf } from '../eval/times.ts';
import { amounts } from '../src/lang/en/amounts/index.ts';
import { times } from '../src/lang/en/times/index.ts';
import type { Document, TimeExpression } from '../src/model/index.ts';
import { englishTokens } from '../src/pipeline/language.ts';
import { documentOf, textsOf } from './language-texts.ts';

/** What is used of chrono-node, which is not needed to compile. */
interface Chrono {
  parse(
    text: string,
    reference: Date,
  ): readonly {
    readonly index: number;
    readonly text: string;
    readonly start: {
      isCertain(component: string): boolean;
      get(component: string): number | null;
    };
  }[];
}

/** Somebody who reads a prepared report. */
interface Reader {
  readonly name: string;
  read(report: Prepared): void;
}

interface Prepared {
  readonly document: Document;
  readonly words: ReturnType<ReturnType<typeof englishTokens>['run']>;
}

const ROUNDS = 5;
const REFERENCE = new Date('2018-01-16T12:00:00Z');
const CONTEXT = { report: () => {} };

/** Prints speeds, and where there are annotated reports what is found of them. */
export async function benchTimes(data: string | null): Promise<void> {
  const chrono = await loadChrono();
  const readers = [...ownReaders(), ...(chrono === null ? [] : [chronoReader(chrono)])];
  const { warming, measured } = textsOf(data);
  const [before, texts] = [prepared(warming), prepared(measured)];
  for (const reader of readers) pass(reader, before);
  const rounds = Array.from({ length: ROUNDS }, () => readers.map((reader) => pass(reader, texts)));
  const characters = texts.reduce((sum, { document }) => sum + document.text.length, 0);
  console.log(`${characters} characters of news, median CPU time of ${ROUNDS} rounds in turns\n`);
  console.log('| what | characters per second |\n|---|---|');
  for (const [at, { name }] of readers.entries()) {
    const seconds = rounds.map((round) => round[at] as number).sort((a, b) => a - b)[ROUNDS >> 1] as number;
    console.log(`| ${name} | ${(characters / seconds / 1e6).toFixed(1)} million |`);
  }
  if (chrono === null) console.log('\nchrono-node is not installed: not measured.');
  if (data === null) return;
  console.log('\n| annotated times of TimeBank | value F1 | relaxed | strict |\n|---|---|---|---|');
  const reports = timedReports(data, 'TimeBank');
  const finders: [string, (report: TimedReport) => readonly TimeExpression[]][] = [['crossread', timesOf]];
  if (chrono !== null) finders.push(['chrono-node', (report) => foundBy(chrono, report)]);
  for (const [name, find] of finders) {
    const { value, relaxed, strict } = timeMeasures(scoreTimes(reports, find));
    console.log(`| ${name} | ${[value, relaxed, strict].map((figure) => figure.toFixed(3)).join(' | ')} |`);
  }
}

async function loadChrono(): Promise<Chrono | null> {
  const name: string = 'chrono-node';
  return (await import(name).catch(() => null)) as Chrono | null;
}

/** Tokens are made before: whoever reads times has them already. */
function prepared(texts: readonly string[]): readonly Prepared[] {
  const tokens = englishTokens();
  return texts.map((text) => {
    const document: Document = {
      ...documentOf(text),
      published: { value: '2018-01-16', basis: 'stated', why: 'bench' },
    };
    return { document, words: tokens.run(document, {}, CONTEXT) };
  });
}

function ownReaders(): readonly Reader[] {
  return [
    {
      name: 'crossread: times',
      read: ({ document, words }) => void times.run(document, words, CONTEXT),
    },
    {
      name: 'crossread: times and amounts',
      read: ({ document, words }) => {
        const given = { ...words, ...times.run(document, words, CONTEXT) };
        amounts.run(document, given, CONTEXT);
      },
    },
  ];
}

function chronoReader(chrono: Chrono): Reader {
  return { name: 'chrono-node: times', read: ({ document }) => void chrono.parse(document.text, REFERENCE) };
}

function pass(reader: Reader, reports: readonly Prepared[]): number {
  const before = process.cpuUsage();
  for (const report of reports) reader.read(report);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The times that chrono-node finds, with the parts of their dates that it is certain of, and the day where it knows any. */
function foundBy(chrono: Chrono, { dct, text }: TimedReport): readonly TimeExpression[] {
  return chrono.parse(text, new Date(`${dct.slice(0, 10)}T12:00:00Z`)).map((found) => {
    const part = (name: string, length: number) => String(found.start.get(name) ?? 0).padStart(length, '0');
    const { start } = found;
    const year = part('year', 4);
    const dayless = !start.isCertain('day') && !start.isCertain('weekday');
    const month = dayless && !start.isCertain('month') ? year : `${year}-${part('month', 2)}`;
    const value = dayless ? month : `${year}-${part('month', 2)}-${part('day', 2)}`;
    const span = { start: found.index, end: found.index + found.text.length };
    return { ...span, type: 'DATE', value, edtf: value, anchor: null, why: 'chrono-node' };
  });
}
