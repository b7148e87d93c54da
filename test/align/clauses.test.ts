import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/pipeline/account.ts';

/** The claims that a sentence of a made-up report is cut into. */
async function claimsOf(sentence: string): Promise<readonly string[]> {
  const text = `A bridge for Velmora\n\n${sentence}\n\nThe river was high on that day.`;
  const { claims } = await accountOf([{ id: 'r', path: null, text, published: '2021-05-08' }]);
  return claims
    .map((claim) => claim.text)
    .filter((claim) => sentence.includes(claim))
    .sort();
}

describe('a clause that opens its sentence', () => {
  it.each(['As', 'While', 'Although'])('%s tells a fact of its own', async (word) => {
    const sentence = `${word} Ana Ortiz called for a new bridge over the river, governor Leo Brandt praised the old ferries of the port.`;
    expect(await claimsOf(sentence)).toEqual([
      'Ana Ortiz called for a new bridge over the river',
      'governor Leo Brandt praised the old ferries of the port.',
    ]);
  });

  it.each([
    'If mayor Ana Ortiz calls for a new bridge over the river, governor Leo Brandt will close the ferries.',
    'After mayor Ana Ortiz called for a new bridge over the river, governor Leo Brandt closed the ferries.',
    'As planned for years, governor Leo Brandt opened the new bridge over the river.',
  ])('%s is one claim', async (sentence) => {
    expect(await claimsOf(sentence)).toEqual([sentence]);
  });
});

describe('what a sentence only adds', () => {
  it('makes no common claim of two sentences', async () => {
    const lines = [
      'All six towns Ana Ortiz is visiting are among the 16 old ports that hold a summer market with Leo Brandt.',
      'Ana Ortiz arrived in Aldon – the first mayor to visit the place – for the second leg of her six-town journey, which Leo Brandt had planned.',
    ];
    const reports = lines.map((line, index) => ({
      id: `r${index}`,
      path: null,
      outlet: `Outlet ${index}`,
      published: '2021-05-08',
      text: `${['A tour of the river', 'Mayor on tour'][index]}\n\n${line}\n\nRain fell on the river.`,
    }));
    const { claims } = await accountOf(reports);
    expect(claims.filter(({ text, reports: count }) => lines.includes(text) && count > 1)).toEqual([]);
  });
});
