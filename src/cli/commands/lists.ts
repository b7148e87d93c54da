import { CASE_SHAPE, ordered, REPORT_SHAPE, type Shape } from '../../export/index.ts';
import { type AnnotatedReport, type Case, EXIT } from '../../model/index.ts';
import { type ListName, renderTable, tableOf } from '../../view/index.ts';
import { withCase } from '../case.ts';
import { colours } from '../colours.ts';
import type { CommandOptions } from '../program.ts';
import { onlyStory } from '../story-filter.ts';
import { print, printAll, width } from '../terminal.ts';

/** A command that prints one list of a case: a table for people, the records of the contract as JSON. */
export function list(kind: ListName) {
  return (names: readonly string[], options: CommandOptions): Promise<number> =>
    withCase(names[0] as string, async (store) => {
      const part = onlyStory(await store.case(), options.story);
      if (options.json === true) await printAll(jsonOf(entriesOf(kind, part, options), shapeOf(kind)));
      else {
        const { columns, rows } = tableOf(kind, part);
        if (rows.length === 0) await print(`${NOTHING[kind]}\n`);
        else await print(`${renderTable(columns, rows, width(), await colours())}\n`);
      }
      return EXIT.done;
    });
}

/** What a person reads in place of an empty table. */
const NOTHING: Readonly<Record<ListName, string>> = {
  reports: 'The case holds no reports.',
  quotes: 'No report says who said what.',
  claims: 'No claims were found.',
  passages: 'No two reports share words.',
  disagreements: 'No two reports were found to differ on the same point.',
  timeline: 'No report says when something happened.',
  actors: 'Nobody is named.',
};

function entriesOf(kind: ListName, part: Case, options: CommandOptions): readonly object[] {
  if (kind === 'quotes')
    return part.reports.flatMap((report) =>
      (report.quotes ?? []).map((quote) => ({ report: report.id, ...quote })),
    );
  if (kind === 'reports' && options.tokens !== true) return part.reports.map(withoutTokens);
  return part[kind];
}

function shapeOf(kind: ListName): Shape {
  if (kind === 'quotes') return { report: true, ...(REPORT_SHAPE.quotes as Shape) };
  return CASE_SHAPE[kind] as Shape;
}

function withoutTokens({ tokens: _, ...report }: AnnotatedReport): object {
  return report;
}

function* jsonOf(entries: readonly object[], shape: Shape): Generator<string> {
  yield '[';
  for (const [index, entry] of entries.entries())
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(ordered(entry, shape))}`;
  yield '\n]\n';
}
