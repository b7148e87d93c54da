import { describe, expect, it } from 'vitest';
import { compareBodies, partOf } from '../../eval/pages.ts';

const BODY = 'The old pier moved in the night, said the mayor.';

describe('the score of a page', () => {
  it.each<[string, string, string, number, number]>([
    ['the same words, whatever the marks between them', BODY, BODY.replace(',', ' -'), 1, 1],
    ['half of the body', 'one two three four five', 'one two three four', 1, 0.5],
    ['a menu in the body', 'one two three four', 'one two three four five', 0.5, 1],
    ['a body that is there twice', 'one two three four', 'one two three four\none two three four', 0.2, 1],
    ['another text', 'one two three four', 'five six seven eight', 0, 0],
    ['fewer than four words', 'one two', 'one two', 1, 1],
    ['nothing found', BODY, '', 0, 0],
    ['nothing wanted, nothing found', '', '', 1, 1],
  ])('%s', (_name, annotated, body, precision, recall) => {
    expect(compareBodies(annotated, body)).toMatchObject({ precision, recall });
  });

  it('is the F1 of the mean precision and the mean recall of the pages asked for', () => {
    const page = { url: '', f1: 0, milliseconds: 2 };
    const pages = [
      { ...page, id: 'a', precision: 1, recall: 0.5 },
      { ...page, id: 'b', precision: 0.5, recall: 1 },
      { ...page, id: '1', precision: 0, recall: 0 },
    ];
    const all = { f1: 0, precision: 0, recall: 0, meanMilliseconds: 0, pages };
    expect(partOf(all, (id) => id !== '1')).toMatchObject({ f1: 0.75, meanMilliseconds: 2 });
  });
});
