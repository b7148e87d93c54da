/**
 * `npm run eval -- PART [--data FOLDER]`: measures one part of crossread on annotated reports and prints what
 * was found, missing and wrong. Without a part it lists the parts.
 */
import { dataFolder } from './data.ts';
import { renderPages, scorePages } from './pages.ts';
import { evaluateQuotes, renderQuoteScore } from './quotes.ts';
import { evaluateRenamed, evaluateSeeds, formatSections } from './seeds/index.ts';
import { evaluateStories, renderStories } from './stories.ts';
import { evaluateTimes, renderTimes } from './times.ts';

/** Errors printed in words, of each part. */
const WORST_ERRORS = 10;

const PARTS: Readonly<
  Record<string, { readonly what: string; run(data: string, args: string[]): void | Promise<void> }>
> = {
  seeds: {
    what: 'five annotated reports, as they are and with all names, numbers and dates replaced (--seed N)',
    run(data, args) {
      console.log(`The five reports\n\n${formatSections(evaluateSeeds(data))}`);
      const at = args.indexOf('--seed');
      const seed = at >= 0 ? Number(args[at + 1]) : Date.now() % 1_000_000;
      console.log(`\nThe same with other names, numbers and dates (--seed ${seed})\n`);
      console.log(formatSections(evaluateRenamed(data, seed)));
    },
  },
  pages: {
    what: 'the article bodies of 181 web pages',
    async run(data) {
      console.log(renderPages(await scorePages(data)));
    },
  },
  quotes: {
    what: 'the attributions of PolNeAR: contents, sources, contents in quotation marks',
    async run(data) {
      console.log(renderQuoteScore(await evaluateQuotes(data), WORST_ERRORS));
    },
  },
  stories: {
    what: 'BASIL and ECB+ mixed into one stream and grouped into stories',
    async run(data) {
      console.log(renderStories(await evaluateStories(data)));
    },
  },
  times: {
    what: 'the times of TimeBank and AQUAINT, by the measures of TempEval-3',
    run(data) {
      console.log(renderTimes(evaluateTimes(data)));
    },
  },
};

const [part, ...rest] = process.argv.slice(2);
const chosen = PARTS[part ?? ''];
const data = dataFolder(rest);
if (chosen === undefined) {
  for (const [name, { what }] of Object.entries(PARTS)) console.log(`npm run eval -- ${name}   ${what}`);
  process.exitCode = part === undefined ? 0 : 2;
} else if (data === null) {
  console.error('There is no folder of annotated reports; name one with --data FOLDER.');
  process.exitCode = 2;
} else {
  await chosen.run(data, rest);
}
