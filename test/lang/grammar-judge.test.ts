import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Judge, JudgeInput } from '../../src/lang/en/grammar/parser-judge.ts';
import { Opinion } from '../../src/lang/en/grammar/parser-opinion.ts';
import { layoutRows, ParserInput } from '../../src/lang/en/grammar/parser-rows.ts';
import { Vocabulary } from '../../src/learn/index.ts';
import { type Heads, projectiveTrees, reachesRoot } from '../learn/trees.ts';
import { freshParts, SENTENCES, THOROUGH, TREES } from './grammar-support.ts';

const { words, tagger, parser } = freshParts();
const { pairs } = tagger.choices;
const vocabulary = new Vocabulary(TREES, 'trees.words');
const layout = layoutRows(vocabulary.size, pairs.length, parser.labels.length);
const input = new ParserInput(layout, words, vocabulary, pairs);
const FORMS = SENTENCES.flat();

/** An opinion with these heads; labels and doubts follow from the node and a number. */
function opinionOf(heads: Heads, pick: number): Opinion {
  const opinion = new Opinion();
  opinion.start(heads.length);
  heads.forEach((head, node) => {
    opinion.heads[node] = head;
    opinion.labels[node] = (node * 7 + pick) % parser.labels.length;
    opinion.sure[node] = (node + pick) % 2;
  });
  opinion.finish();
  return opinion;
}

function read(length: number): void {
  const ids = Int32Array.from({ length }, (_, at) => words.idOf(FORMS[at] as string));
  input.read(
    ids,
    Int32Array.from(ids, (id) => id % pairs.length),
    length,
  );
}

/** Two trees over one sentence, which often have arcs in common. */
const opinions = fc
  .tuple(projectiveTrees(12), projectiveTrees(12), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([heads, others, keep]) => {
    const length = Math.min(heads.length, others.length);
    const cut = (tree: Heads) => tree.slice(0, length).map((head) => Math.min(head, length));
    const mixed = cut(others).map((head, node) => (keep[node] ? (cut(heads)[node] as number) : head));
    const isTree = mixed.every((_, node) => reachesRoot(mixed, node));
    return [cut(heads), isTree ? mixed : cut(others)] as const;
  });

describe('the judge', () => {
  const judge = new Judge(THOROUGH, input, parser.labels);

  function decided(one: Opinion, other: Opinion) {
    const [heads, relations] = [new Int32Array(one.length), new Int32Array(one.length)];
    read(one.length);
    judge.decide(one, other, heads, relations);
    return { heads: [...heads], relations: [...relations] };
  }

  test('leaves alone what both agree on', () => {
    fc.assert(
      fc.property(projectiveTrees(12), fc.nat(50), (heads, pick) => {
        const opinion = opinionOf(heads, pick);
        expect(decided(opinion, opinionOf(heads, pick))).toEqual({
          heads,
          relations: [...opinion.labels.subarray(0, heads.length)],
        });
      }),
    );
  });

  test('makes a tree of arcs that one of the two has, each with its relation there', () => {
    fc.assert(
      fc.property(opinions, fc.nat(50), fc.nat(50), ([heads, others], pick, otherPick) => {
        const [one, other] = [opinionOf(heads, pick), opinionOf(others, otherPick)];
        const tree = decided(one, other);
        tree.heads.forEach((head, node) => {
          expect(reachesRoot(tree.heads, node)).toBe(true);
          const sources = [one, other].filter((opinion) => opinion.heads[node] === head);
          expect(sources.map((opinion) => opinion.labels[node])).toContain(tree.relations[node]);
        });
      }),
    );
  });

  test('reads rows that are embedded, whatever the trees', () => {
    const judged = new JudgeInput(input, parser.labels);
    fc.assert(
      fc.property(opinions, fc.nat(50), ([heads, others], pick) => {
        read(heads.length);
        const [one, other] = [opinionOf(heads, pick), opinionOf(others, pick + 1)];
        for (let node = 0; node < heads.length; node++) {
          judged.rows.fill(-1);
          judged.fill(one, other, node);
          expect([...judged.rows].filter((row) => row < 0 || row >= layout.rows)).toEqual([]);
        }
      }),
    );
  });
});
