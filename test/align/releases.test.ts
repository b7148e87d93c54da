import { describe, expect, test } from 'vitest';
import { findLineage } from '../../src/align/lineage.ts';
import { findPassages } from '../../src/align/passages.ts';
import { report, rules } from './passages-fixtures.ts';

const WORDS =
  'The yard builds 40 trawlers and tugs a year and repairs twice as many for the fishing fleets of the north.';
const TAKER = `Marrow Shipyards of Port Vessel wants to grow, its owner Orla Brandt said.\n\n${WORDS}`;
const ABOUT = 'About Marrow Shipyards: Marrow Shipyards is a family firm on the northern coast.';
const lead = 'Marrow Shipyards, which Orla Brandt runs in Port Vessel, will open a second dock.';

const compare = (release: string, title: string | null, given = {}, taker = TAKER) => {
  const reports = [{ ...report('a', release, given), title }, report('b', taker, { outlet: 'The Heron' })];
  const passages = findPassages(reports, rules);
  return { passages, lineage: findLineage(reports, passages, rules) };
};

describe('a release', () => {
  test.each([
    ['a paragraph about the issuer', `${lead}\n\n${WORDS}\n\n${ABOUT}`, null, 'Marrow Shipyards'],
    ['a line for release', `FOR IMMEDIATE RELEASE\n\n${lead}\n\n${WORDS}`, null, null],
    ['a line for the press', `${lead}\n\n${WORDS}\n\nMedia contact: Ada Quist, desk 4`, null, null],
    [
      'an announcing lead',
      `Marrow Shipyards today announced that Orla Brandt will open a dock in Port Vessel.\n\n${WORDS}`,
      'Marrow Shipyards to open second dock',
      'Marrow Shipyards',
    ],
    [
      'a joint statement',
      `We, Orla Brandt and the council of Port Vessel, agree on a second dock.\n\n${WORDS}`,
      'Joint statement by the Harbour Council',
      'Harbour Council',
    ],
    [
      'a communiqué',
      `The council of Port Vessel met with Orla Brandt at noon.\n\n${WORDS}`,
      'Final communiqué of the Harbour Council',
      'Harbour Council',
    ],
  ])('is known by %s', (_, text, title, name) => {
    const { passages, lineage } = compare(text, title);
    expect(passages).toMatchObject([{ kind: 'official', origin: { kind: 'release', name } }]);
    expect(lineage).toMatchObject([{ from: 'a', to: 'b', direction: 'likely' }]);
  });

  test.each([
    [
      'an outlet signs it',
      `Marrow Shipyards today announced a dock, Orla Brandt and Port Vessel.\n\n${WORDS}`,
      { outlet: 'The Gull' },
      'Marrow Shipyards to open dock',
    ],
    [
      'somebody tells of a statement',
      `Orla Brandt of Port Vessel was angry, she said.\n\n${WORDS}`,
      {},
      'Joint statement by the Harbour Council',
    ],
    ['a heading on another matter', `${lead}\n\n${WORDS}\n\nAbout Time: a show for children.`, {}, null],
  ])('is none where %s', (_, text, given, title) => {
    expect(compare(text, title, given).passages).toMatchObject([{ kind: 'prose' }]);
  });

  test('is the known source where the other says that the company said so', () => {
    const taker = TAKER.replace(/\.$/u, ', the company said on Monday.');
    const { lineage } = compare(`${lead}\n\n${WORDS}\n\n${ABOUT}`, null, {}, taker);
    expect(lineage).toMatchObject([
      { from: 'a', to: 'b', direction: 'known', why: expect.stringContaining('the company said') },
    ]);
  });

  test('makes no lineage between two who took from it', () => {
    const reports = [
      report('a', `${lead}\n\n${WORDS}\n\n${ABOUT}`),
      report('b', TAKER, { outlet: 'The Heron' }),
      report('c', `${TAKER}\n\nNobody else in Port Vessel builds ships.`, { outlet: 'The Gull' }),
    ];
    const passages = findPassages(reports, rules).filter((passage) => passage.kind === 'official');
    expect(findLineage(reports, passages, rules).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'a b',
      'a c',
    ]);
  });
});
