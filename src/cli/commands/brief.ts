import { CASE_SHAPE, ordered, type Shape } from '../../export/index.ts';
import { EXIT } from '../../model/index.ts';
import { renderAccount } from '../../view/index.ts';
import { withCase } from '../case.ts';
import { colours } from '../colours.ts';
import type { CommandOptions } from '../program.ts';
import { onlyStory } from '../story-filter.ts';
import { print, width } from '../terminal.ts';

/** `crossread brief`: the account of each story; as JSON the stories of the case. */
export async function brief(names: readonly string[], options: CommandOptions): Promise<number> {
  return withCase(names[0] as string, async (store) => {
    const part = onlyStory(await store.case(), options.story);
    if (options.json === true)
      await print(`${JSON.stringify(ordered(part.stories, CASE_SHAPE.stories as Shape))}\n`);
    else await print(renderAccount(part, { width: width(), colour: await colours() }));
    return EXIT.done;
  });
}
