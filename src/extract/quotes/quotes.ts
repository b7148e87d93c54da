import type { Document, Layers, Mention, Quote, Step } from '../../model/index.ts';
import { sourcesOf } from '../sources.ts';
import { tokenFrom, type Words, wordsOf } from '../words.ts';
import { ascriptionsOf } from './ascriptions.ts';
import type { Attribution, Reading } from './attribution.ts';
import { build } from './building.ts';
import { attribute } from './contents.ts';
import { cuesOf } from './cues.ts';
import { bounded } from './endings.ts';
import { framesOf, readableBlocks, regionOfTokens } from './frames.ts';
import { type FrameRead, joinQuotations } from './implied.ts';
import { regionsOf } from './marks.ts';
import { isUnsaid } from './reality.ts';
import type { AttributionRules } from './rules.ts';
import { turnsOf } from './transcripts.ts';
import { treesOf } from './trees.ts';

type Given = Pick<Layers, 'sentences' | 'tokens' | 'mentions' | 'actors'>;

/**
 * Attributions of a report: who said what, by source, cue and content. Quotation regions and cue words are
 * found first; the content of each cue follows from clause boundaries, commas and marks; speakers come from
 * the mentions. What stands in no quotation and behind no verb of saying is read off the trees. Linear in the length of the text.
 */
export function quotesStep(
  rules: AttributionRules,
): Step<'sentences' | 'tokens' | 'mentions' | 'actors', 'quotes'> {
  return {
    name: 'quotes',
    version: 2,
    requires: ['sentences', 'tokens', 'mentions', 'actors'],
    provides: ['quotes'],
    run: (document, given) => ({ quotes: quotesOf(document, given, rules) }),
  };
}

function quotesOf(document: Document, given: Given, rules: AttributionRules): readonly Quote[] {
  const words = wordsOf(document.text, given.tokens, given.mentions);
  const blocks = readableBlocks(document);
  const regions = regionsOf(document.text, blocks);
  const inside = regionOfTokens(words, regions);
  const reading: Reading = {
    words,
    rules,
    inside,
    nameStarts: nameStartsOf(words, given.mentions),
    agents: agentsOf(words, given.mentions),
    trees: treesOf(given.tokens),
  };
  const frames = framesOf(words, given.sentences, {
    blocks,
    inside,
    isCue: (word) => rules.verbs.get(word)?.frames.has('aside') === true,
  });
  const turns = turnsOf(reading, frames);
  const framed = frames.map((frame): FrameRead => {
    const cues = cuesOf(reading, frame);
    const turn = turns.get(frame.first);
    const attributions = cues.flatMap((_, index) => {
      const one = attribute(reading, frame, cues, index);
      return one === null || isUnsaid(reading, one) ? [] : bounded(reading, one);
    });
    return { frame, cues, attributions: turn === undefined ? attributions : [turn, ...attributions] };
  });
  const sources = sourcesOf(words, rules.phrases, given);
  const spoken = joinQuotations(reading, regions, framed);
  return build({ document, sources, reading }, withAscriptions(reading, framed, spoken));
}

/** Adds what the trees ascribe, frame by frame, behind the attributions of each frame. O(tokens). */
function withAscriptions(
  reading: Reading,
  framed: readonly FrameRead[],
  spoken: readonly Attribution[],
): readonly Attribution[] {
  const byFrame = new Map<number, Attribution[]>();
  for (const one of spoken) {
    const list = byFrame.get(one.frame.first) ?? [];
    list.push(one);
    byFrame.set(one.frame.first, list);
  }
  return framed.flatMap(({ frame }) => {
    const own = byFrame.get(frame.first) ?? [];
    return [...own, ...ascriptionsOf(reading, frame, own)];
  });
}

function nameStartsOf(words: Words, mentions: readonly Mention[]): Uint8Array {
  const starts = new Uint8Array(words.tokens.length + 1);
  for (const mention of mentions) if (mention.form === 'name') starts[tokenFrom(words, mention.start)] = 1;
  return starts;
}

function agentsOf(words: Words, mentions: readonly Mention[]): Uint8Array {
  const agents = new Uint8Array(words.tokens.length);
  for (const { start, end, type } of mentions) {
    if (type === 'other') continue;
    for (let at = tokenFrom(words, start); at < agents.length && words.tokens[at]!.end <= end; at++)
      agents[at] = 1;
  }
  return agents;
}
