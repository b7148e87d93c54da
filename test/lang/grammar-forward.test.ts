import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SURE } from '../../src/lang/en/grammar/parser-choices.ts';
import { LONGEST_WEIGHED } from '../../src/lang/en/grammar/parser-forward.ts';
import { kindOfLabel } from '../../src/lang/en/grammar/parser-numbers.ts';
import { layoutRows, ParserInput, readVocabulary } from '../../src/lang/en/grammar/parser-rows.ts';
import { fillSlots, SLOTS } from '../../src/lang/en/grammar/parser-slots.ts';
import { MOVES, ParserState, type SlotNetwork, unpackNetwork } from '../../src/learn/index.ts';
import { apply } from '../learn/trees.ts';
import { freshParts, SENTENCES, strangers, TREES } from './grammar-support.ts';

const { words, tagger, parser } = freshParts();
const { pairs } = tagger.choices;
const { labels } = parser;
const vocabulary = readVocabulary(TREES);
const input = new ParserInput(
  layoutRows(vocabulary.size, pairs.length, labels.length),
  words,
  vocabulary,
  pairs,
);
const small = unpackNetwork(TREES, 'trees.forward.small');
const large = unpackNetwork(TREES, 'trees.forward.large');

/** For each tag its relations, read off the table one by one. */
function candidates(): number[][] {
  const list = [...(TREES['trees.candidates'] ?? [])];
  return pairs.map(() => list.splice(0, list.shift()));
}

const seen = candidates();

/** The indices by falling score, and how far the first is ahead. */
function ranked(scores: readonly number[], allowed: readonly number[]) {
  const order = [...allowed].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const [first, second] = order.map((at) => scores[at] as number) as [number, number | undefined];
  return { best: order[0] as number, lead: second === undefined ? Number.POSITIVE_INFINITY : first - second };
}

function scoresOf(network: SlotNetwork, rows: Int32Array): number[] {
  network.run(rows);
  network.score(0, MOVES + 2 * labels.length);
  return [...network.scores.subarray(0, MOVES + 2 * labels.length)];
}

/** The same parser without any saving: both networks run for every state, and all outputs are sorted. */
function plainly(ids: Int32Array, tags: Int32Array, length: number) {
  const state = new ParserState(labels.map(kindOfLabel));
  const rows = new Int32Array(SLOTS);
  input.read(ids, tags, length);
  state.start(length);
  const weighed = length <= LONGEST_WEIGHED;
  while (!state.done) {
    if (state.depth === 0) {
      state.shift();
      continue;
    }
    fillSlots(state, input, rows);
    const [quick, slow] = [scoresOf(small, rows), scoresOf(large, rows)];
    const moves = [0, 1, 2].filter((move) => state.allows(move));
    const first = ranked(quick, moves);
    const move = weighed && first.lead < SURE ? ranked(slow, moves).best : first.best;
    const from = MOVES + (move === 1 ? 0 : labels.length);
    const open = (seen[tags[state.below(0)] as number] as number[]).map((label) => from + label);
    const quickLabel = ranked(quick, open);
    const near = open.filter((at) => (quick[at] as number) >= (quick[quickLabel.best] as number) - 5);
    const label = weighed && quickLabel.lead < SURE ? ranked(slow, near).best : quickLabel.best;
    apply(state, move, label - from);
  }
  return [[...state.heads.subarray(0, length)], [...state.labels.subarray(0, length)]];
}

const FORMS = [...new Set(SENTENCES.flat()), ...strangers(5)];

test('the parser gives what both networks, asked of everything, give', () => {
  const tags = new Int32Array(400);
  const check = (forms: readonly string[]) => {
    const ids = Int32Array.from(forms, (form) => words.idOf(form));
    tagger.tag(ids, forms.length, tags);
    parser.parse(ids, tags, forms.length);
    const { heads, relations } = parser;
    expect([[...heads.subarray(0, forms.length)], [...relations.subarray(0, forms.length)]]).toEqual(
      plainly(ids, tags, forms.length),
    );
  };
  for (const sentence of SENTENCES) check(sentence);
  check(Array.from({ length: LONGEST_WEIGHED + 1 }, (_, at) => FORMS[at % FORMS.length] as string));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FORMS), { maxLength: 30 }), (forms) => check(forms)),
    { numRuns: 60 },
  );
});
