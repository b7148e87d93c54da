import { type Case, EXIT } from '../../model/index.ts';
import { diffCases, renderDiff } from '../../view/index.ts';
import { withCase } from '../case.ts';
import { colours } from '../colours.ts';
import type { CommandOptions } from '../program.ts';
import { print, width } from '../terminal.ts';

/** `crossread diff`: what changed from one case to another. */
export async function diff(names: readonly string[], options: CommandOptions): Promise<number> {
  const [before, after] = [await caseAt(names[0] as string), await caseAt(names[1] as string)];
  const found = diffCases(before, after);
  if (options.json === true) await print(`${JSON.stringify(found)}\n`);
  else await print(renderDiff(found, { before, after }, { width: width(), paint: await colours() }));
  return EXIT.done;
}

function caseAt(path: string): Promise<Case> {
  return withCase(path, (store) => store.case());
}
