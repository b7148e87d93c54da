import { describe, expect, it } from 'vitest';
import { mergeActors } from '../../src/align/actors/index.ts';
import { findClaims, propositionsOf } from '../../src/align/claims/index.ts';
import type { Word } from '../../src/align/claims/types.ts';
import { findDisagreements } from '../../src/align/disagreements/index.ts';
import { differingWords } from '../../src/align/disagreements/word-diff.ts';
import { type Made, oneStory, report, rules } from './build.ts';

const LINE =
  'The council of Porto will close the old ferry terminal on Monday, mayor Ana Ortiz told the port workers.';
const ACTORS: Made['actors'] = [{ names: ['Ana Ortiz'] }, { names: ['Leo Brandt'] }];

function found(change: string, more: readonly [Made, Made] = [{}, {}]): readonly string[] {
  const reports = [LINE, change].map((text, index) => {
    const actors = ACTORS?.filter(({ names }) => text.includes(names[0] as string)) ?? [];
    return report(`r${index}`, text, { actors, ...more[index] });
  });
  const stories = oneStory(reports);
  const actors = mergeActors(reports, stories, rules.actors);
  const source = {
    reports,
    stories,
    passages: [],
    propositions: propositionsOf(reports, actors, rules),
    rules,
  };
  return findDisagreements({ ...source, claims: findClaims(source), actors }).map(
    ({ kind, severity, values }) => `${kind} ${severity}: ${values.map(({ value }) => value).join(' | ')}`,
  );
}

const time = (at: string, edtf: string): Made => ({ times: [{ at, edtf, anchor: '2021-05-01' }] });
const place = (at: string): Made => ({ places: [{ at, country: 'PRT', precision: 'city' }] });

describe('one detail changed in equal words', () => {
  it('a negation', () => {
    expect(found(LINE.replace('will close', 'will not close'))).toEqual([
      `polarity conflict: ${LINE} | ${LINE.replace('will close', 'will not close')}`,
    ]);
  });

  it('an opposite', () => {
    expect(found(LINE.replace('close', 'open'))).toEqual(['polarity conflict: close | open']);
  });

  it('a weekday', () => {
    const other = LINE.replace('Monday', 'Friday');
    const times = [time('on Monday', '2021-05-03'), time('on Friday', '2021-05-07')] as const;
    expect(found(other, times)).toEqual(['date conflict: on Monday | on Friday']);
  });

  it('a place', () => {
    expect(found(LINE.replace('Porto', 'Faro'), [place('Porto'), place('Faro')])).toEqual([
      'place conflict: Porto | Faro',
    ]);
  });

  it('a place beside an added word', () => {
    const other = LINE.replace('Porto', 'Faro').replace('the old ferry', 'the old wooden ferry');
    expect(found(other, [place('Porto'), place('Faro')])).toEqual(['place conflict: Porto | Faro']);
  });

  it('a person', () => {
    expect(found(LINE.replace('Ana Ortiz', 'Leo Brandt'))).toEqual([
      'actor conflict: Ana Ortiz | Leo Brandt',
    ]);
  });

  it.each([
    ['equal', LINE],
    ['another word of grammar', LINE.replace('told the', 'told')],
    ['a synonym', LINE.replace('workers', 'staff')],
    ['not only', LINE.replace('will close', 'will not only close')],
    [
      'much else',
      'The mayor will not close any school before the summer, Ana Ortiz told parents of the old town.',
    ],
  ])('%s is no disagreement', (_, change) => {
    expect(found(change)).toEqual([]);
  });

  it('a day told from another day of publication is no disagreement', () => {
    const times = [time('on Monday', '2021-05-03'), time('tomorrow', '2021-05-05')] as const;
    expect(found(LINE.replace('on Monday', 'tomorrow'), times)).toEqual([]);
  });
});

describe('differingWords', () => {
  const words = (text: string) => text.split(' ').map((key) => ({ key })) as unknown as readonly Word[];
  it.each([
    ['a b c', 'a b c', []],
    ['a b c', 'a x c', ['b/x']],
    ['a b c', 'a b c d', ['/d']],
    ['x a b', 'a b', ['x/']],
    ['a b c d e', 'a x c y e', ['b/x', 'd/y']],
  ])('%s and %s', (a, b, differences) => {
    const shown = (differingWords(words(a), words(b)) ?? []).map((sides) =>
      sides.map((side) => side.map(({ key }) => key).join(' ')).join('/'),
    );
    expect(shown).toEqual(differences);
  });

  it('gives up on what is no sentence', () => {
    const long = Array.from({ length: 500 }, () => 'a').join(' ');
    expect(differingWords(words(long), words(long))).toBeNull();
  });
});
