import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassages } from '../../src/align/passages.ts';
import type { Passage } from '../../src/model/index.ts';
import { report, rules, wordsOf } from './passages-fixtures.ts';

const HARBOUR =
  'The ferry Marlin struck a concrete pier in Port Vessel shortly after dawn and took on water for almost an hour.';
const HARBOR_US =
  'The ferry Marlin struck a concrete pier in Port Vessel shortly after dawn and took on water for almost one hour.';
const RESCUE =
  'Divers from Port Vessel carried 12 passengers ashore, and Captain Orla Brandt stayed on the bridge.';

const near = (id: string, middle: string, given = {}) =>
  report(id, `${id}, Orla Brandt, Port Vessel.\n\n${middle}`, given);

const spans = (passages: readonly Passage[]) => passages.flatMap((passage) => passage.occurrences);

describe('what counts as shared', () => {
  test('a sentence in British and American spelling, figures and words, quote marks and dashes', () => {
    const a = near(
      'a',
      'Officials organised a programme for twelve neighbours of the harbour “centre” – at once.',
    );
    const b = near('b', 'Officials organized a program for 12 neighbors of the harbor "center" - at once.');
    const [passage, ...rest] = findPassages([a, b], rules);
    expect(rest).toEqual([]);
    expect(wordsOf([a, b], passage!)).toEqual([
      'a: Officials organised a programme for twelve neighbours of the harbour “centre” – at once',
      'b: Officials organized a program for 12 neighbors of the harbor "center" - at once',
    ]);
    expect(passage).toMatchObject({ kind: 'prose', origin: { kind: 'unknown', name: null } });
  });

  test.each([
    [
      'a word replaced and a word added',
      'Two old barges sank beside the flooded grain silo.',
      'Two old barges then sank near the flooded grain silo.',
    ],
    [
      'a word left out',
      'Engineers drained the cracked basin with borrowed diesel pumps.',
      'Engineers drained the basin with borrowed diesel pumps.',
    ],
    ['three equal sentences in other words around', HARBOUR, HARBOR_US],
  ])('%s', (_, one, other) => {
    const reports = [near('a', one), near('b', other)];
    expect(findPassages(reports, rules)).toHaveLength(1);
  });

  test.each([
    [
      'names and a title',
      'President Orla Brandt of Port Vessel met Prime Minister Juno Adair.',
      'Nobody saw President Orla Brandt of Port Vessel and Prime Minister Juno Adair leave.',
    ],
    [
      'a stock phrase',
      'As a result of the storm, the school in Port Vessel closed early.',
      'As a result of the strike, no train left the northern suburbs.',
    ],
    [
      'the same subject in other words',
      'The vessel hit a jetty in the early morning.',
      'At sunrise the ship ran against the pier.',
    ],
  ])('not %s', (_, one, other) => {
    expect(findPassages([near('a', one), near('b', other)], rules)).toEqual([]);
  });

  test('not furniture of the page', () => {
    const line = 'Sign up for our morning newsletter and get the best stories of the harbour every day.';
    const reports = [
      near('a', line, { kinds: { 1: 'boilerplate' } }),
      near('b', line, { kinds: { 1: 'boilerplate' } }),
    ];
    expect(findPassages(reports, rules)).toEqual([]);
  });

  test('a paragraph that joins two of the other gives two passages, none across', () => {
    const reports = [near('a', `${HARBOUR}\n\n${RESCUE}`), near('b', `${HARBOUR} ${RESCUE}`)];
    const passages = findPassages(reports, rules);
    expect(passages).toHaveLength(2);
    for (const passage of passages)
      for (const words of wordsOf(reports, passage)) expect(words).not.toContain('\n');
  });

  test('reports without a name in common need a long copy', () => {
    const short = 'Engineers drained the cracked basin with borrowed diesel pumps.';
    const long = `${short.slice(0, -1)} while a dozen volunteers stacked sandbags along the eastern wall until the tide had turned.`;
    const other = (words: string) => report('b', `Nobody knew the reason.\n\n${words}`);
    expect(findPassages([near('a', short), other(short)], rules)).toEqual([]);
    expect(findPassages([near('a', long), other(long)], rules)).toHaveLength(1);
  });
});

describe('edges', () => {
  test.each([
    [
      'a word of the next clause is left out',
      'The barge carried 90 crates of borrowed diesel pumps, captain Ada Quist said.',
      'The barge carried 90 crates of borrowed diesel pumps, the captain told us.',
      'The barge carried 90 crates of borrowed diesel pumps',
    ],
    [
      'a pronoun that ends the clause on both sides belongs to it',
      'Engineers drained the cracked basin and nobody paid them, Ada Quist said.',
      'Engineers drained the cracked basin and nobody paid them, a neighbour told reporters.',
      'Engineers drained the cracked basin and nobody paid them',
    ],
    [
      'a word of grammar before an edit does not',
      'Engineers drained the cracked basin with borrowed diesel pumps from the harbour.',
      'Engineers drained the cracked basin with borrowed diesel pumps from the neighbouring village.',
      'Engineers drained the cracked basin with borrowed diesel pumps',
    ],
    [
      'nor does a verb of saying that is left of another attribution',
      'The surgeon Ada Quist said 11 sailors were still being treated for serious burns.',
      'Doctors at the port hospital said 11 sailors were still being treated for serious burns.',
      '11 sailors were still being treated for serious burns',
    ],
  ])('%s', (_, one, other, words) => {
    const reports = [near('a', one), near('b', other)];
    const [passage] = findPassages(reports, rules);
    expect(wordsOf(reports, passage!)).toEqual([`a: ${words}`, `b: ${words}`]);
  });
});

describe('kinds and origins', () => {
  const said = 'we will raise every wreck from the channel before the winter storms arrive';
  const quoting = (id: string, by: string) =>
    near(id, `Brandt told the council of ${id} late at night that “${said}”.`, {
      quotes: [{ words: `“${said}”`, by }],
    });

  test('the same words of one speaker are a quotation', () => {
    const passages = findPassages([quoting('a', 'Orla Brandt'), quoting('b', 'Brandt')], rules);
    expect(passages.map(({ kind, origin }) => ({ kind, origin }))).toContainEqual({
      kind: 'quotation',
      origin: { kind: 'speaker', name: 'Orla Brandt' },
    });
    expect(
      wordsOf([quoting('a', ''), quoting('b', '')], passages.find((one) => one.kind === 'quotation')!)[0],
    ).toBe(`a: ${said}`);
  });

  test('two speakers of the same words are no speaker', () => {
    const [passage] = findPassages([quoting('a', 'Orla Brandt'), quoting('b', 'Juno Adair')], rules).filter(
      (one) => one.kind === 'quotation',
    );
    expect(passage?.origin).toEqual({ kind: 'unknown', name: null });
    expect(passage?.why).toContain('Juno Adair');
  });

  test('prose around a quotation is a passage of its own', () => {
    const line = (id: string) =>
      near(id, `Given the damage to the northern locks and the sluice gates, Brandt said: “${said}”.`, {
        quotes: [{ words: `“${said}”`, by: 'Orla Brandt' }],
      });
    const passages = findPassages([line('a'), line('b')], rules);
    expect(passages.map((one) => one.kind).sort()).toEqual(['prose', 'quotation']);
  });

  test('an agency that one report names for the words', () => {
    const reports = [
      near('a', `${HARBOUR.slice(0, -1)}, Norwind reported.`, { agencies: ['Norwind'] }),
      near('b', HARBOUR),
    ];
    expect(findPassages(reports, rules)[0]).toMatchObject({
      kind: 'prose',
      origin: { kind: 'agency', name: 'Norwind' },
    });
  });

  test('a statement of an office is official', () => {
    const statement = (id: string) => {
      const text = `${id}, Orla Brandt, Port Vessel.\n\nThe harbour board said in a statement that “${said}”.`;
      const made = report(id, text, { quotes: [{ words: `“${said}”`, by: 'the harbour board' }] });
      const speakerStart = text.indexOf('The harbour board');
      const cueStart = text.indexOf('said in');
      const speaker = { name: 'the harbour board', start: speakerStart, end: speakerStart + 17, actor: null };
      const quotes = made.quotes.map((quote) => ({
        ...quote,
        speaker,
        speakers: [speaker],
        cue: { start: cueStart, end: cueStart + 4 },
      }));
      return { ...made, quotes };
    };
    expect(findPassages([statement('a'), statement('b')], rules).map((one) => one.kind)).toContain(
      'official',
    );
  });

  test('what an outlet prints in unrelated reports is its furniture', () => {
    const tag =
      'Our weekend edition brings readers recipes, puzzles and letters from every corner of the island.';
    const one = report('a', `The mayor Ada Quist opened the bridge in Larkfield.\n\n${tag}`, {
      outlet: 'The Gull',
    });
    const other = report('b', `The striker Tom Weir scored twice against Eastmoor.\n\n${tag}`, {
      outlet: 'The Gull',
    });
    expect(findPassages([one, other], rules)).toMatchObject([
      { kind: 'boilerplate', origin: { kind: 'outlet', name: 'The Gull' } },
    ]);
    expect(
      findPassages([one, { ...other, outlet: 'The Heron' }], rules).filter(
        (passage) => passage.kind === 'boilerplate',
      ),
    ).toEqual([]);
  });
});

const SENTENCES = [
  HARBOUR,
  HARBOR_US,
  RESCUE,
  'Two old barges sank beside the flooded grain silo.',
  'Nobody at the yard wanted to talk about insurance.',
  'The crane had been inspected a month before the collision.',
];

/** Piles of two to five reports, each with some of the sentences. */
const pile = fc
  .array(fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((reports) =>
    reports.map((chosen, index) => near(`r${index}`, chosen.map((at) => SENTENCES[at]).join('\n\n'))),
  );

describe('properties', () => {
  test('the order of the reports does not matter', () => {
    fc.assert(
      fc.property(pile, fc.nat(), (reports, turn) => {
        const turned = [
          ...reports.slice(turn % reports.length),
          ...reports.slice(0, turn % reports.length),
        ].reverse();
        expect(findPassages(turned, rules)).toEqual(findPassages(reports, rules));
      }),
      { numRuns: 40 },
    );
  });

  test('removing a report never adds an occurrence', () => {
    fc.assert(
      fc.property(pile, (reports) => {
        const before = spans(findPassages(reports, rules));
        for (const after of spans(findPassages(reports.slice(1), rules))) {
          const held = before.some(
            (one) => one.report === after.report && one.start <= after.start && after.end <= one.end,
          );
          expect(held).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('an exact copy only adds itself', () => {
    fc.assert(
      fc.property(pile, (reports) => {
        const copy = { ...reports[0]!, id: 'copy' };
        const others = (passages: readonly Passage[]) =>
          spans(passages)
            .filter((one) => one.report !== 'copy')
            .map((one) => JSON.stringify(one));
        const after = new Set(others(findPassages([...reports, copy], rules)));
        for (const occurrence of others(findPassages(reports, rules)))
          expect(after.has(occurrence)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('occurrences are whole words, inside their report', () => {
    fc.assert(
      fc.property(pile, (reports) => {
        for (const { report: id, start, end } of spans(findPassages(reports, rules))) {
          const text = reports.find((one) => one.id === id)!.text;
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su);
          expect(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`).not.toMatch(/\p{L}/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
