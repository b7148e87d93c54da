import { describe, expect, it } from 'vitest';
import { dependentBy, dependentsOf, joinedWith, treesOf } from '../../src/extract/trees.ts';
import type { Token, Upos } from '../../src/model/index.ts';

/** Tokens by `word/upos/head/relation`, one after the other. */
function tokensOf(lines: string): readonly Token[] {
  return lines.split(' ').map((line, at) => {
    const [lemma, upos, head, deprel] = line.split('/') as [string, Upos, string, string];
    return { start: at * 10, end: at * 10 + lemma.length, lemma, upos, head: Number(head), deprel };
  });
}

describe('trees', () => {
  const tokens = tokensOf(
    'berg/PROPN/3/nsubj and/CCONJ/2/cc ode/PROPN/0/conj meet/VERB/-1/root kern/PROPN/3/obj',
  );
  const trees = treesOf(tokens)!;

  it('know the dependents of every token, in order', () => {
    expect([...dependentsOf(trees, 3)]).toEqual([0, 4]);
    expect(dependentBy(trees, 3, 'obj')).toBe(4);
    expect(dependentBy(trees, 3, 'iobj')).toBe(-1);
  });

  it('know what is joined by "and"', () => {
    expect(joinedWith(trees, 0)).toEqual([0, 2]);
    expect(joinedWith(trees, 4)).toEqual([4]);
  });

  it('tell subtypes from relations', () => {
    const passive = treesOf(tokensOf('berg/PROPN/1/nsubj:pass see/VERB/-1/root'))!;
    expect(passive.relation[0]).toBe('nsubj');
    expect(dependentBy(passive, 1, 'nsubj')).toBe(0);
    expect(dependentBy(passive, 1, 'nsubj:pass')).toBe(0);
  });

  it('put a preposition below what was read as its subject', () => {
    const mended = treesOf(tokensOf('meet/VERB/-1/root with/ADP/0/obl kern/PROPN/1/nsubj'))!;
    expect([...mended.head]).toEqual([-1, 2, 0]);
    expect(mended.subtype).toEqual(['', 'case', 'obl']);
  });

  it('take a name behind a noun in a phrase for that of the noun, not for its object', () => {
    const inPhrase = treesOf(
      tokensOf('meet/VERB/-1/root in/ADP/2/case capital/NOUN/0/obl riga/PROPN/2/iobj'),
    )!;
    expect(inPhrase.subtype[3]).toBe('appos');
    const mistagged = treesOf(tokensOf('gondor/PROPN/1/nsubj attack/NOUN/-1/root arnor/PROPN/1/obj'))!;
    expect(mistagged.subtype[2]).toBe('obj');
  });

  it('take the preposition from a subject', () => {
    const mended = treesOf(
      tokensOf('on/ADP/2/case friday/PROPN/2/compound berg/PROPN/3/nsubj meet/VERB/-1/root'),
    )!;
    expect([...mended.head]).toEqual([1, 3, 3, -1]);
    expect(mended.subtype).toEqual(['case', 'obl', 'nsubj', '']);
  });

  it('put a preposition below its noun', () => {
    const mended = treesOf(tokensOf('meet/VERB/-1/root with/ADP/0/obl kern/PROPN/1/obj'))!;
    expect([...mended.head]).toEqual([-1, 2, 0]);
    expect(mended.subtype).toEqual(['', 'case', 'obl']);
  });

  it('join to the head of a name what is joined to a later part of it', () => {
    const mended = treesOf(
      tokensOf(
        'meet/VERB/-1/root president/PROPN/0/obj anna/PROPN/1/flat berg/PROPN/2/flat ode/PROPN/2/conj',
      ),
    )!;
    expect(joinedWith(mended, 1)).toEqual([1, 4]);
  });

  it('are none where no tree was computed', () => {
    expect(treesOf([])).toBeNull();
    expect(treesOf([{ start: 0, end: 1, lemma: 'a', upos: 'X', head: null, deprel: null }])).toBeNull();
  });
});
