import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeActors } from '../../src/align/actors/index.ts';
import { findClaims, propositionsOf } from '../../src/align/claims/index.ts';
import type { Claim, Evidence, FullReport, Passage } from '../../src/model/index.ts';
import { type Made, oneStory, report, rules, spanOf } from './build.ts';

function claimsOf(reports: readonly FullReport[], passages: readonly Passage[] = []): readonly Claim[] {
  const stories = oneStory(reports);
  const actors = mergeActors(reports, stories, rules.actors);
  const propositions = propositionsOf(reports, actors, rules);
  return findClaims({ reports, stories, passages, propositions, rules }).claims;
}

/** The words of an occurrence. */
function wordsAt(reports: readonly FullReport[], { report: id, start, end }: Evidence): string {
  return (reports.find((each) => each.id === id) as FullReport).text.slice(start, end);
}

function shared(reports: readonly FullReport[]): readonly (readonly string[])[] {
  return claimsOf(reports)
    .filter((claim) => claim.reports > 1)
    .map((claim) => claim.occurrences.map((occurrence) => wordsAt(reports, occurrence)));
}

const MAYOR: Made = { actors: [{ names: ['Ana Ortiz', 'Ortiz'], roles: ['mayor'] }] };

/** A passage over the same snippet in several reports. */
function passage(reports: readonly FullReport[], at: string, more: Partial<Passage> = {}): Passage {
  const occurrences = reports.map((each) => ({ report: each.id, ...spanOf(each.text, at) }));
  return {
    id: `p-${at}`,
    kind: 'prose',
    occurrences: occurrences as unknown as Passage['occurrences'],
    origin: { kind: 'unknown', name: null },
    why: 'made',
    ...more,
  };
}

describe('propositions', () => {
  it('gives every sentence of the body to one claim, headings and furniture to none', () => {
    const made = report(
      'r1',
      'Ortiz opened the bridge. Boats passed below it.\n\nThe mayor left at noon.',
      MAYOR,
    );
    const claims = claimsOf([made]);
    const covered = claims
      .flatMap((claim) => claim.occurrences)
      .map(({ start, end }) => made.text.slice(start, end));
    expect(covered.sort()).toEqual([
      'Boats passed below it.',
      'Ortiz opened the bridge.',
      'The mayor left at noon.',
    ]);
  });

  it.each([
    ['Ortiz opened the new bridge, and the council closed the old ferry.', 2],
    ['Ortiz opened the new bridge; the old ferry closed at noon.', 2],
    ['Ortiz opened the new bridge and praised the engineers.', 1],
    ['“We opened the new bridge, and the council closed the old ferry,” Ortiz said.', 1],
    ['Ortiz met builders, and left.', 1],
    ['Two bridges were closed and a dozen hurt when a storm hit the old harbour.', 1],
  ])('splits %s into %i', (text, parts) => {
    expect(claimsOf([report('r1', text, MAYOR)])).toHaveLength(parts);
  });

  it('parts the statements of two speakers', () => {
    const text =
      'The council said the bridge would open soon and a port spokesman later said ferries would stop in June.';
    const made = report('r1', text, {
      actors: [{ names: ['The council'], type: 'organisation', unnamed: true }],
      quotes: [
        { at: 'the bridge would open soon', kind: 'indirect', speaker: 'The council' },
        { at: 'ferries would stop in June', kind: 'indirect', speakerAt: 'a port spokesman' },
      ],
    });
    expect(
      claimsOf([made])
        .map((claim) => [claim.asserter, claim.text])
        .sort(),
    ).toEqual([
      ['The council', 'The council said the bridge would open soon'],
      ['a port spokesman', 'a port spokesman later said ferries would stop in June.'],
    ]);
  });

  it('tells who asserts, and what is negated or denied', () => {
    const text =
      '“The bridge is safe and sound,” Ana Ortiz said.\n\nOrtiz did not open the ferry terminal.\n\nOrtiz denied that the bridge had cracks.';
    const made = report('r1', text, {
      ...MAYOR,
      quotes: [
        { at: '“The bridge is safe and sound,”', speaker: 'Ana Ortiz' },
        { at: 'that the bridge had cracks', kind: 'indirect', polarity: 'denied', speaker: 'Ana Ortiz' },
      ],
    });
    const claims = claimsOf([made]);
    const of = (start: string) => claims.find((claim) => claim.text.startsWith(start)) as Claim;
    expect(of('“The bridge').asserter).toBe('Ana Ortiz');
    expect(of('Ortiz did').polarity).toBe('negated');
    expect(of('Ortiz did').asserter).toBeNull();
    expect(of('Ortiz denied').status).toBe('denied');
  });
});

describe('the same claim in two reports', () => {
  it.each([
    [
      'equal words',
      'Ortiz opened the harbour bridge on Monday.',
      'Ortiz opened the harbour bridge on Monday.',
    ],
    [
      'one word more',
      'Ortiz opened the harbour bridge on Monday.',
      'Ortiz opened the new harbour bridge on Monday morning.',
    ],
    [
      'a synonym',
      'Ortiz dismissed the harbour master after the flood.',
      'After the flood, Ortiz sacked the harbour master.',
    ],
    [
      'a derived form',
      'Ortiz approved the harbour budget in a late vote.',
      'Ortiz gave her approval to the harbour budget in a vote.',
    ],
  ])('%s', (_, a, b) => {
    expect(shared([report('r1', a, MAYOR), report('r2', b, MAYOR)])).toHaveLength(1);
  });

  it.each([
    ['another act', 'Ortiz opened the harbour bridge.', 'Ortiz criticised the railway budget.'],
    [
      'the same verb, another thing',
      'Ortiz opened the harbour bridge.',
      'Ortiz opened a school for nurses in the hills.',
    ],
  ])('%s is another claim', (_, a, b) => {
    expect(shared([report('r1', a, MAYOR), report('r2', b, MAYOR)])).toHaveLength(0);
  });

  it('keeps what is denied from what is told, and what is planned from what was done', () => {
    const told = report('r1', 'Ortiz closed two harbour bridges near the old mill.', MAYOR);
    const denied = 'Ortiz wanted to close a harbour bridge near the mill';
    const denial = report('r2', `The council denied that ${denied}.`, {
      actors: [...(MAYOR.actors ?? []), { names: ['The council'], type: 'organisation', unnamed: true }],
      quotes: [{ at: denied, kind: 'indirect', polarity: 'denied', speaker: 'The council' }],
    });
    expect(shared([told, denial])).toEqual([]);
    const visit = (id: string, text: string, at: string, status: 'planned' | 'happened') =>
      report(id, text, { ...MAYOR, events: [{ at, predicate: 'visit', status, source: ['Ana Ortiz'] }] });
    const done = visit('r1', 'Ortiz visited the harbour in a yellow coat.', 'visited', 'happened');
    const ahead = visit('r2', 'At noon the harbour will see Ortiz visit.', 'visit', 'planned');
    expect(shared([done, ahead])).toEqual([]);
    const again = visit('r2', 'At noon the harbour saw Ortiz visit.', 'visit', 'happened');
    expect(shared([done, again])).toHaveLength(1);
  });

  it('keeps two actors apart in one role', () => {
    const events = (source: string) => [{ at: 'won', predicate: 'win', source: [source], target: [] }];
    const actors = [{ names: ['Ana Ortiz'] }, { names: ['Leo Brandt'] }];
    const a = report('r1', 'Ana Ortiz won the harbour seat.', { actors, events: events('Ana Ortiz') });
    const b = report('r2', 'Leo Brandt won the hill seat.', {
      actors: actors.slice(1),
      events: events('Leo Brandt'),
    });
    expect(shared([a, b])).toHaveLength(0);
  });

  it('joins one to one', () => {
    const twice = 'Ortiz opened the harbour bridge on Monday. Ortiz opened the harbour bridge with a speech.';
    const reports = [
      report('r1', 'Ortiz opened the harbour bridge on Monday.', MAYOR),
      report('r2', twice, MAYOR),
    ];
    expect(
      claimsOf(reports)
        .map((claim) => claim.occurrences.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('calls it verbatim only where a passage covers both', () => {
    const line = 'Ortiz opened the harbour bridge on Monday.';
    const reports = [report('r1', line, MAYOR), report('r2', line, MAYOR)];
    const relations = (claims: readonly Claim[]) =>
      claims.flatMap((claim) => claim.occurrences.map(({ relation }) => relation));
    expect(relations(claimsOf(reports, [passage(reports, line)]))).toEqual(['verbatim', 'verbatim']);
    const other = [
      reports[0] as FullReport,
      report('r2', 'On Monday Ortiz opened the bridge over the harbour.', MAYOR),
    ];
    expect(relations(claimsOf(other))).toEqual(['paraphrase', 'paraphrase']);
  });
});

const LINES = [
  'Ortiz opened the harbour bridge on Monday.',
  'On Monday Ortiz opened the bridge over the harbour.',
  'Ortiz sacked the harbour master after the flood.',
  'After the flood Ortiz dismissed the harbour master.',
  'The council closed the old ferry terminal in June.',
  'The ferry terminal was closed by the council in June.',
  'Thousands walked over the bridge in the rain.',
];

const pile = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: LINES.length - 1 }), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((lists) =>
    lists.map((list, index) => report(`r${index}`, list.map((line) => LINES[line]).join('\n\n'), MAYOR)),
  );

const keyOf = ({ report: id, start }: Evidence): string => `${id}:${start}`;

describe('properties of claims', () => {
  it('order of reports never matters', () => {
    fc.assert(
      fc.property(pile, (reports) => {
        expect(claimsOf([...reports].reverse())).toEqual(claimsOf(reports));
      }),
      { numRuns: 25 },
    );
  });

  it('removing a report never adds an occurrence', () => {
    fc.assert(
      fc.property(pile, (reports) => {
        const before = new Map<string, Set<string>>();
        for (const claim of claimsOf(reports)) {
          const keys = new Set(claim.occurrences.map(keyOf));
          for (const key of keys) before.set(key, keys);
        }
        for (const claim of claimsOf(reports.slice(1))) {
          const known = before.get(keyOf(claim.occurrences[0])) as Set<string>;
          for (const occurrence of claim.occurrences) expect(known.has(keyOf(occurrence))).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('an exact copy never raises origins', () => {
    fc.assert(
      fc.property(pile, fc.nat(), (reports, pick) => {
        const original = reports[pick % reports.length] as FullReport;
        const copy = { ...original, id: 'z-copy', outlet: 'Copycat Daily' };
        const most = (list: readonly Claim[]) =>
          new Map(
            list.flatMap((claim) =>
              claim.occurrences.map((each) => [keyOf(each), claim.origins as number] as const),
            ),
          );
        const before = most(claimsOf(reports));
        const after = most(claimsOf([...reports, copy]));
        for (const [key, origins] of before) expect(after.get(key)).toBeLessThanOrEqual(origins);
      }),
      { numRuns: 25 },
    );
  });

  it('counts agree with the occurrences', () => {
    fc.assert(
      fc.property(pile, (reports) => {
        for (const claim of claimsOf(reports)) {
          expect(claim.reports).toBe(new Set(claim.occurrences.map((each) => each.report)).size);
          expect(claim.origins).toBe(new Set(claim.occurrences.map((each) => each.origin)).size);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('origins', () => {
  const line = 'Ortiz opened the harbour bridge on Monday.';
  const other = 'On Monday Ortiz opened the bridge over the harbour.';
  const pair = (a: Made, b: Made) => [
    report('r1', line, { ...MAYOR, ...a }),
    report('r2', other, { ...MAYOR, ...b }),
  ];
  const only = (reports: readonly FullReport[], passages: readonly Passage[] = []) =>
    claimsOf(reports, passages)[0] as Claim;

  it('two outlets in their own words are two', () => {
    const claim = only(pair({}, {}));
    expect([claim.reports, claim.outlets, claim.origins, claim.unions]).toEqual([2, 2, 2, []]);
    expect(claim.occurrences.map(({ origin }) => origin)).toEqual(['Outlet r1', 'Outlet r2']);
  });

  it('one outlet is one', () => {
    const claim = only(pair({ outlet: 'The Harbour Post' }, { outlet: 'The Harbour Post' }));
    expect([claim.outlets, claim.origins]).toEqual([1, 1]);
    expect(claim.unions).toEqual([{ reports: ['r1', 'r2'], why: 'one outlet: The Harbour Post' }]);
  });

  it('reports without an outlet count as their own', () => {
    expect(only(pair({ outlet: null }, { outlet: null })).outlets).toBe(2);
  });

  it('shared prose is one, a shared quotation is not', () => {
    const reports = pair({}, {});
    const occurrences = reports.map((each) => ({
      report: each.id,
      ...spanOf(each.text, each.id === 'r1' ? line : other),
    }));
    const common = { ...passage([], ''), occurrences: occurrences as unknown as Passage['occurrences'] };
    expect(only(reports, [common]).origins).toBe(1);
    expect(only(reports, [{ ...common, kind: 'quotation' }]).origins).toBe(2);
  });

  it('an agency behind both texts is one', () => {
    const reports = pair({ agencies: ['Wire'] }, { agencies: ['Wire'] });
    const from = (each: FullReport, at: string) =>
      passage([each], at, { id: `p-${each.id}`, origin: { kind: 'agency', name: 'Wire' } });
    const claim = only(reports, [
      from(reports[0] as FullReport, line),
      from(reports[1] as FullReport, other),
    ]);
    expect([claim.origins, claim.occurrences[0].origin]).toEqual([1, 'Wire']);
  });

  it('a named source is one, unnamed officials are not', () => {
    const said = (name: string, unnamed: boolean): Made => ({
      actors: [...(MAYOR.actors ?? []), { names: [name], unnamed }],
    });
    const spoken = (id: string, text: string, name: string, unnamed: boolean) =>
      report(id, `${text.slice(0, -1)}, ${name} said.`, {
        ...said(name, unnamed),
        quotes: [{ at: text.slice(0, -1), kind: 'indirect', speaker: name }],
      });
    const both = (name: string, unnamed: boolean) => [
      spoken('r1', line, name, unnamed),
      spoken('r2', other, name, unnamed),
    ];
    expect(only(both('Ida Holm', false)).origins).toBe(1);
    expect(only(both('Ida Holm', false)).occurrences[1]?.origin).toBe('Ida Holm');
    expect(only(both('officials', true)).origins).toBe(2);
  });

  it('an agency credited and an agency cited are one', () => {
    const cited = 'On Monday Ortiz opened the bridge over the harbour, according to Wire Press.';
    const reports = [
      report('r1', line, { ...MAYOR, agencies: ['Wire Press'] }),
      report('r2', cited, {
        partial: true,
        actors: [...(MAYOR.actors ?? []), { names: ['Wire Press'], type: 'organisation' }],
        quotes: [
          { at: cited.slice(0, cited.indexOf(', according')), kind: 'indirect', speaker: 'Wire Press' },
        ],
      }),
    ];
    const credited = passage([reports[0] as FullReport], line, {
      origin: { kind: 'agency', name: 'Wire Press' },
    });
    expect(only(reports, [credited]).origins).toBe(1);
  });

  it('an outlet is one origin with those who have it from there, a name by its capitals alone', () => {
    const cited = 'On Monday Ortiz opened the bridge over the harbour, according to the Harbour Post.';
    const quotes: Made['quotes'] = [
      {
        at: cited.slice(0, cited.indexOf(', according')),
        kind: 'indirect',
        speakerAt: 'the Harbour Post',
      },
    ];
    const told = report('r2', cited, { ...MAYOR, quotes });
    const claim = only([report('r1', line, { ...MAYOR, outlet: 'The Harbour Post' }), told]);
    expect([claim.reports, claim.origins]).toEqual([2, 1]);
    const third = report('r3', `${cited}\n\nBoats passed below it.`, { ...MAYOR, quotes });
    expect(only([told, third]).unions.map(({ why }) => why)).toEqual(['one source: Harbour Post']);
  });

  it('all that an agency is credited with is its own, where it is not credited for a part', () => {
    const credited = (id: string, text: string, more = '') =>
      report(id, `PORT (Norwire) - ${text}${more}`, { ...MAYOR, agencies: ['Norwire'] });
    expect(only([credited('r1', line), credited('r2', other)]).origins).toBe(1);
    const partly = report('r2', `${other}\n\nAdditional reporting by Norwire`, {
      ...MAYOR,
      agencies: ['Norwire'],
    });
    const claims = claimsOf([credited('r1', line), partly]);
    expect(claims.find(({ reports: count }) => count === 2)?.origins).toBe(2);
  });

  it('who says it is no part of what is said', () => {
    const made: Made = { actors: [{ names: ['Torben Aske'], roles: ['leader'] }] };
    const words = 'We will not lend a single crown to those who would sell it';
    const by = { speaker: 'Torben Aske', speakerAt: 'opposition leader Torben Aske' };
    const reports = [
      report('r1', `“${words},” opposition leader Torben Aske said.`, {
        ...made,
        quotes: [{ at: words, kind: 'direct', ...by }],
      }),
      report('r2', 'Opposition leader Torben Aske stayed away.', made),
    ];
    expect(shared(reports)).toEqual([]);
  });

  it('a source heard in a part of a sentence is the source that is heard alone', () => {
    const long =
      'Ida Holm, who has run the port office for eleven years, said Ortiz opened the harbour bridge.';
    const said = (text: string): Made => ({
      actors: [...(MAYOR.actors ?? []), { names: ['Ida Holm'] }],
      quotes: [{ at: text, kind: 'indirect', speaker: 'Ida Holm' }],
    });
    const heard = 'Ortiz opened the harbour bridge';
    const reports = [report('r1', long, said(heard)), report('r2', `${heard}, Ida Holm said.`, said(heard))];
    const claim = claimsOf(reports).find(({ reports: count }) => count === 2);
    expect(claim?.origins).toBe(1);
  });

  it('is unmeasured where text is missing and nothing unites', () => {
    expect(only(pair({ partial: true }, {})).origins).toBeNull();
    expect(only(pair({ partial: true, outlet: 'One' }, { outlet: 'One' })).origins).toBe(1);
  });
});
