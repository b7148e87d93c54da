import { EXIT } from '../../model/index.ts';
import { verifyCase } from '../../pipeline/index.ts';
import { withCase } from '../case.ts';
import { counted } from '../counted.ts';
import type { CommandOptions } from '../program.ts';
import { print, say } from '../terminal.ts';

/** `crossread verify`: exit code 1 if anything in the case is not as it was written. */
export async function verify(names: readonly string[], options: CommandOptions): Promise<number> {
  return withCase(names[0] as string, async (store) => {
    const { reports, places, differences } = await verifyCase(store);
    for (const { text } of differences) say(text);
    if (options.json === true) await print(`${JSON.stringify({ reports, places, differences })}\n`);
    else if (differences.length === 0)
      await print(
        `${store.path}: ${counted(reports, 'report')} with ${counted(places, 'place')}, all as written.\n`,
      );
    else
      say(
        `${store.path} differs in ${counted(differences.length, 'place')} from what was written; build it again from the reports.`,
      );
    return differences.length === 0 ? EXIT.done : EXIT.partly;
  });
}
