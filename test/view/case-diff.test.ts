import { describe, expect, test } from 'vitest';
import type { Case, RawReport } from '../../src/model/index.ts';
import { accountOf } from '../../src/pipeline/account.ts';
import { diffCases, renderDiff } from '../../src/view/index.ts';

const TEXTS: Readonly<Record<string, string>> = {
  early:
    'Fire on ferry kills three\n\nA fire on the ferry to Velmora killed three people on Monday, the coastguard said.\n\nThe ferry had left Aldon with 120 passengers.',
  other:
    'Three dead in ferry fire\n\nThree people died in a fire on the ferry to Velmora on Monday.\n\nThe harbour of Velmora stayed closed.',
  late: 'Ferry fire: death toll rises to five\n\nThe fire on the ferry to Velmora on Monday killed five people, the coastguard said on Tuesday.\n\nThe ferry had left Aldon with 150 passengers.',
};
const PUBLISHED: Readonly<Record<string, string>> = {
  early: '2021-05-10T18:00:00Z',
  other: '2021-05-10T20:00:00Z',
  late: '2021-05-11T12:00:00Z',
};

async function caseOf(...names: readonly string[]): Promise<Case> {
  return accountOf(
    names.map(
      (name): RawReport => ({
        id: name,
        path: null,
        outlet: `The ${name}`,
        published: PUBLISHED[name] as string,
        text: TEXTS[name] as string,
      }),
    ),
  );
}

describe('what an added report changed', () => {
  test('new claims and disagreements, risen origins; taken out again, the contrary', async () => {
    const [one, two] = [await caseOf('early', 'other'), await caseOf('early', 'other', 'late')];
    const added = diffCases(one, two);
    expect(added.reports).toEqual({ added: ['late'], removed: [] });
    expect(added.claims.removed).toEqual([]);
    expect(added.disagreements.added.map(({ kind, severity }) => `${kind} ${severity}`)).toContain(
      'number update',
    );
    const risen = added.claims.changed.find(({ text }) => text.includes('killed'));
    expect([risen?.before.reports, risen?.after.reports]).toEqual([2, 3]);
    const removed = diffCases(two, one);
    expect(removed.reports).toEqual({ added: [], removed: ['late'] });
    expect(removed.disagreements.removed).toEqual(added.disagreements.added);
    expect(removed.claims.changed.map(({ before, after }) => [after, before])).toEqual(
      added.claims.changed.map(({ before, after }) => [before, after]),
    );
    expect(removed.claims.removed.map(({ text }) => text)).toEqual(
      added.claims.added.map(({ text }) => text),
    );
  });

  test('a case and itself', async () => {
    const one = await caseOf('early', 'other');
    const found = diffCases(one, one);
    expect(JSON.stringify(found).match(/\[[^\]]/gu)).toBeNull();
    expect(renderDiff(found, { before: one, after: one }, { width: 80 })).toBe('Nothing changed.\n');
  });

  test('is told in lines that fit, with numbers before and after', async () => {
    const [before, after] = [await caseOf('early', 'other'), await caseOf('early', 'other', 'late')];
    const lines = renderDiff(diffCases(before, after), { before, after }, { width: 60 }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines).toContain('Reports added (1)');
    expect(lines.join(' ').replace(/\s+/gu, ' ')).toMatch(
      /Update: each held at its time \(number\): .*three.*five/u,
    );
    expect(lines.join(' ').replace(/\s+/gu, ' ')).toMatch(
      /3 reports, \d independent origins?, before 2 reports/u,
    );
  });
});
