import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, RawReport } from '../../src/model/index.ts';
import { uniqueReports } from '../../src/read/index.ts';
import { BODY, codes, MORE, read } from './helpers.ts';

const documents = (...raws: readonly Partial<RawReport>[]): Promise<readonly Document[]> =>
  Promise.all(raws.map((raw) => read(raw)));
const unique = (list: readonly Document[]) => uniqueReports(list).map((entry) => entry.document);

describe('unique reports', () => {
  it('makes one of the same text without outlet, and keeps the other path', async () => {
    const [report, ...others] = unique(
      await documents({ text: BODY, path: 'b.txt' }, { text: BODY, path: 'a.txt' }),
    );
    expect(others).toEqual([]);
    expect(report?.source).toEqual({ path: 'a.txt', url: null, addresses: ['b.txt'] });
    expect(codes(report!)).toContain('same-report');
    expect(report?.messages.at(-1)?.grade).toBe('info');
  });

  it('says which documents a report was made of', async () => {
    const list = await documents(
      { text: BODY, path: 'b' },
      { text: MORE, path: 'c' },
      { text: BODY, path: 'a' },
    );
    expect(uniqueReports(list).map((entry) => entry.from)).toEqual([[2, 0], [1]]);
  });

  it('names the document first whose record it keeps', async () => {
    const list = await documents(
      { text: BODY, path: 'a' },
      { text: BODY, path: 'b', published: '2018-01-02' },
      { text: BODY, path: 'c' },
    );
    const [report] = uniqueReports(list);
    expect(report?.document.published?.value).toBe('2018-01-02');
    expect(report?.from).toEqual([1, 0, 2]);
  });

  it('numbers the same text of other outlets by their names', async () => {
    const list = await documents(
      { text: BODY, outlet: 'Planet' },
      { text: BODY, outlet: 'Gazette' },
      { text: BODY, outlet: 'Herald' },
    );
    const found = new Map(unique(list).map((document) => [document.outlet, document.id]));
    const id = found.get('Gazette')!;
    expect(found.get('Herald')).toBe(`${id}-2`);
    expect(found.get('Planet')).toBe(`${id}-3`);
  });

  it('takes a copy of unknown outlet for one of the known ones', async () => {
    const list = await documents({ text: BODY, path: 'x' }, { text: BODY, outlet: 'Planet', path: 'y' });
    expect(unique(list)).toMatchObject([{ outlet: 'Planet', source: { addresses: ['x'] } }]);
  });

  it('keeps reports apart that came with ids of their own', async () => {
    const list = await documents({ text: BODY, id: 'one' }, { text: BODY, id: 'two' });
    expect(unique(list).map((document) => document.id)).toEqual(['one', 'two']);
  });

  it('tells different texts apart that came with one id', async () => {
    const list = await documents(
      { text: BODY, id: 'one' },
      { text: MORE, id: 'one' },
      { text: `${MORE} Yes.`, id: 'one-2' },
    );
    const ids = unique(list).map((document) => document.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain('one');
    // "one-2" came with a report, so it is passed over.
    expect(ids[2]).toBe('one-2');
    expect(ids).toContain('one-3');
  });

  it('gives the same ids in any order of the input', async () => {
    const list = await documents(
      { text: BODY, path: 'a' },
      { text: BODY, path: 'b', outlet: 'Planet' },
      { text: BODY, path: 'c', outlet: 'Gazette' },
      { text: BODY, path: 'd', outlet: 'Gazette', published: '2018-01-02' },
      { text: MORE, path: 'e', id: 'x' },
      { text: BODY, path: 'f', id: 'x' },
      { text: BODY, path: 'g', id: 'x', outlet: 'Planet' },
    );
    const sorted = (order: readonly Document[]) =>
      unique(order)
        .map((document) => JSON.stringify(document))
        .sort();
    const expected = sorted(list);
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: list.length }), (order) => {
        expect(sorted(order)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
