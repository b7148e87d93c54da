/**
 * `npm run eval -- PART [--data FOLDER]`: measures one part of crossread on annotated reports and prints what
 * was found, missing and wrong. Without a part it lists the parts.
 */
import { evaluateAmounts, renderAmounts } from './amounts.ts';
import { evaluateCoreference, renderCoreference } from './coreference.ts';
import { dataFolder } from './data.ts';
import { evaluateDistort, GATE_CHANGES, GATE_SEED } from './distort/index.ts';
import { renderDistort } from './distort/render.ts';
import { evaluateEvents, renderEvents } from './events.ts';
import { evaluateGrammar, renderGrammar } from './grammar.ts';
import { evaluateNames, renderNames } from './names.ts';
import { renderPages, scorePages } from './pages.ts';
import { evaluatePlaces, renderPlaces } from './places.ts';
import { evaluateQuotes, renderQuoteScore } from './quotes.ts';
import { evaluateRenamed, evaluateSeeds, formatSections } from './seeds/index.ts';
import { evaluateStories, renderStories } from './stories.ts';
import { evaluateAnswers, renderAnswers } from './story5w1h.ts';
import { evaluateTimes, renderTimes } from './times.ts';
import { evaluateTokens, renderTokens } from './tokens.ts';

/** Errors printed in words, of each part. */
const WORST_ERRORS = 10;

const PARTS: Readonly<
  Record<string, { readonly what: string; run(data: string, args: string[]): void | Promise<void> }>
> = {
  seeds: {
    what: 'five annotated reports, as they are and with all names, numbers and dates replaced (--seed N, --thorough)',
    run(data, args) {
      const thorough = args.includes('--thorough');
      console.log(`The five reports\n\n${formatSections(evaluateSeeds(data, thorough))}`);
      const seed = numberAfter('--seed', args) ?? Date.now() % 1_000_000;
      console.log(`\nThe same with other names, numbers and dates (--seed ${seed})\n`);
      console.log(formatSections(evaluateRenamed(data, seed, thorough)));
    },
  },
  pages: {
    what: 'the article bodies of 181 web pages',
    async run(data) {
      console.log(renderPages(await scorePages(data)));
    },
  },
  quotes: {
    what: 'the attributions of PolNeAR and GUM: contents, sources, contents in quotation marks',
    async run(data) {
      for (const [corpus, score] of await evaluateQuotes(data))
        console.log(`${corpus}\n${renderQuoteScore(score, WORST_ERRORS)}\n`);
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
  amounts: {
    what: 'numbers of something, on the values of MEANTIME and the quantities of re3d',
    run(data) {
      console.log(renderAmounts(evaluateAmounts(data), WORST_ERRORS));
    },
  },
  tokens: {
    what: 'words and sentences of raw text, on the treebanks EWT and GUM',
    run(data) {
      console.log(renderTokens(evaluateTokens(data), WORST_ERRORS));
    },
  },
  grammar: {
    what: 'parts of speech, lemmas and trees on EWT and GUM, from annotated words and from raw text, and parsed from both ends',
    run(data) {
      console.log(renderGrammar(evaluateGrammar(data)));
    },
  },
  names: {
    what: 'people, organisations and places of Universal NER, in the raw text of EWT',
    async run(data) {
      console.log(renderNames(await evaluateNames(data), WORST_ERRORS));
    },
  },
  places: {
    what: 'toponyms of local American news (LGL) and of Wikinews (GeoVirus): found, and where on earth',
    async run(data) {
      console.log(renderPlaces(await evaluatePlaces(data), WORST_ERRORS));
    },
  },
  events: {
    what: 'who did what to whom: PLOVER records, PETRARCH unit sentences, roles of MEANTIME',
    run(data) {
      console.log(renderEvents(evaluateEvents(data), WORST_ERRORS));
    },
  },
  coreference: {
    what: 'whom pronouns, short names, acronyms and titles mean, on GUM',
    async run(data) {
      console.log(renderCoreference(await evaluateCoreference(data), WORST_ERRORS));
    },
  },
  answers: {
    what: 'who, what, when, where, why and how of 22 articles (story5w1h), beside trivial answers',
    async run(data) {
      console.log(renderAnswers(await evaluateAnswers(data), WORST_ERRORS));
    },
  },
  distort: {
    what: 'details changed in reports of BASIL and ECB+, and harmless twins: what is called a conflict (--seed N, --most N of a kind)',
    async run(data, args) {
      const seed = numberAfter('--seed', args) ?? GATE_SEED;
      const most = numberAfter('--most', args) ?? GATE_CHANGES;
      console.log(renderDistort(await evaluateDistort(data, seed, most), WORST_ERRORS));
    },
  },
};

function numberAfter(option: string, args: readonly string[]): number | null {
  const at = args.indexOf(option);
  return at < 0 ? null : Number(args[at + 1]);
}

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
