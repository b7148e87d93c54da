import { caseJson, caseLines } from '../../export/index.ts';
import { EXIT } from '../../model/index.ts';
import { withCase } from '../case.ts';
import type { CommandOptions } from '../program.ts';
import { printAll } from '../terminal.ts';

/** `crossread export`. */
export async function exportCase(names: readonly string[], options: CommandOptions): Promise<number> {
  return withCase(names[0] as string, async (store) => {
    const whole = await store.case();
    const messages = await store.messages();
    const settings = { tokens: options.tokens === true };
    await printAll(
      options.format === 'jsonl' ? caseLines(whole, messages, settings) : caseJson(whole, messages, settings),
    );
    return EXIT.done;
  });
}
