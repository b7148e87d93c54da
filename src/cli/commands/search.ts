import { ordered, RESULT_SHAPE } from '../../export/index.ts';
import { EXIT } from '../../model/index.ts';
import { type SearchResult, search as searchCase } from '../../pipeline/search.ts';
import type { CaseStore } from '../../store/index.ts';
import { hang } from '../../view/index.ts';
import { withCase } from '../case.ts';
import { colours } from '../colours.ts';
import type { CommandOptions } from '../program.ts';
import { print, say, width } from '../terminal.ts';

/** `crossread search`: whole passages, best first. */
export async function search(names: readonly string[], options: CommandOptions): Promise<number> {
  const [path, ...words] = names as [string, ...string[]];
  return withCase(path, async (store) => {
    const results = await searchCase(store, words.join(' '), Math.floor(options.limit as number));
    if (options.json === true) await print(`${JSON.stringify(ordered(results, RESULT_SHAPE))}\n`);
    else if (results.length === 0) say('no passage has any of these words; try others.');
    else await print(await pageOf(results, store));
    return EXIT.done;
  });
}

/** Each result under the title of its report. */
async function pageOf(results: readonly SearchResult[], store: CaseStore): Promise<string> {
  const paint = await colours();
  const reports = new Map(
    (await store.reports(results.map(({ report }) => report))).map((one) => [one.id, one]),
  );
  const lines = results.flatMap(({ report, start, end, text }, index) => {
    const one = reports.get(report);
    const name = [one?.outlet, one?.title ?? report].filter((part) => part != null).join(': ');
    return [
      ...hang(`${index + 1}. `, `${paint.bold(name)} ${paint.dim(`${report} ${start}–${end}`)}`, width()),
      ...hang('   ', text, width()),
      '',
    ];
  });
  return lines.join('\n');
}
