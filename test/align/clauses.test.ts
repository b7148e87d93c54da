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
