import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang, shorten, widthOf, wrap } from '../../src/view/layout.ts';
import { renderTable } from '../../src/view/table.ts';

describe('wrap', () => {
  it('breaks between words and keeps every word', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks a word that is wider than the line, by columns', () => {
    expect(wrap('日本語日本語', 4)).toEqual(['日本', '語日', '本語']);
  });

  it('never exceeds the width and loses no letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé日’]{1,14}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
      }),
    );
  });
});

describe('shorten and hang', () => {
  it('leaves out the middle', () => {
    expect(shorten('The council met on Monday to talk about the bridge', 30)).toBe(
      'The council … the bridge',
    );
    expect(shorten('The council met', 30)).toBe('The council met');
  });

  it('hangs further lines behind the first', () => {
    expect(hang('• ', 'one two three four five six', 18)).toEqual(['• one two three', '  four five six']);
  });
});

describe('renderTable', () => {
  const columns = [
    { title: 'Name' },
    { title: 'Words', least: 12 },
    { title: 'At', align: 'right' as const },
  ];
  const rows = [
    ['A', 'a short text', '1'],
    ['B', 'a text that is far too long for one line of this table', '1200'],
  ];

  it('takes no more room than it needs', () => {
    expect(renderTable(columns, rows.slice(0, 1), 80)).toBe(
      'Name  Words         At\n────  ────────────  ──\nA     a short text   1',
    );
  });

  it('gives the widest column less room and wraps its cells', () => {
    const table = renderTable(columns, rows, 32);
    expect(table.split('\n').every((line) => widthOf(line) <= 32)).toBe(true);
    expect(table).toContain('B     a text that is far    1200');
  });

  it('ends a cell of too many lines with an ellipsis behind a whole word', () => {
    expect(renderTable([{ title: 'T', lines: 1, least: 10 }], [['alpha beta gamma']], 10)).toContain(
      'alpha…',
    );
  });

  it('measures wide characters by their columns', () => {
    const [head, , row] = renderTable([{ title: 'N' }, { title: 'M' }], [['日本', 'x']], 40).split('\n');
    expect(head?.indexOf('M')).toBe(6);
    expect(row).toBe('日本  x');
  });
});
