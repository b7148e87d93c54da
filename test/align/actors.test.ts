import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeActors } from '../../src/align/actors/index.ts';
import { jaroWinkler } from '../../src/align/actors/similarity.ts';
import type { FullReport } from '../../src/model/index.ts';
import { englishActorRules, type MadeActor, report } from './build.ts';

/** A report that only names its actors. */
function naming(id: string, actors: readonly MadeActor[]): FullReport {
  return report(id, actors.map((actor) => `${actor.names.join(' met ')} came.`).join('\n\n'), { actors });
}

function merged(lists: readonly (readonly MadeActor[])[], stories?: readonly (readonly number[])[]) {
  const reports = lists.map((actors, index) => naming(`r${index}`, actors));
  const groups = (stories ?? [reports.map((_, index) => index)]).map((members, index) => ({
    id: `story-${index}`,
    reports: members.map((member) => `r${member}`),
  }));
  return mergeActors(reports, groups, englishActorRules);
}

/** Names of the case actors with their reports, sorted. */
function summary(result: ReturnType<typeof mergeActors>): readonly string[] {
  return result.actors
    .map(
      (actor) =>
        `${actor.name}: ${[...new Set(actor.aliases.flatMap((alias) => alias.reports))].sort().join(' ')}`,
    )
    .sort();
}

const org = (...names: string[]): MadeActor => ({ names, type: 'organisation' });
const person = (name: string, more: Partial<MadeActor> = {}): MadeActor => ({ names: [name], ...more });

describe('the same actor under several spellings', () => {
  const cases: readonly [string, readonly MadeActor[], string][] = [
    ['case', [org('NATO'), org('Nato'), org('NATO')], 'NATO'],
    ['acronym by its initials', [org('World Trade Forum'), org('WTF')], 'World Trade Forum'],
    ['acronym with points', [org('World Trade Forum'), org('W.T.F.')], 'World Trade Forum'],
    [
      'British spelling',
      [org('Harbour Research Centre'), org('Harbor Research Center')],
      'Harbour Research Centre',
    ],
    ['hyphen', [person('Park Min-jun'), person('Park Min Jun')], 'Park Min Jun'],
    ['accents', [person('José Peña'), person('Jose Pena')], 'Jose Pena'],
    ['a letter lost', [person('Janis Ozolins'), person('Janis Ozolin')], 'Janis Ozolins'],
    ['transliteration', [person('Dmitry Orloff'), person('Dmitri Orlov')], 'Dmitry Orloff'],
    ['short given name', [person('Robert Kane'), person('Bob Kane')], 'Robert Kane'],
    ['initial', [person('Robert Kane'), person('R. Kane')], 'Robert Kane'],
    ['middle name', [person('Robert J. Kane'), person('Robert Kane'), person('Robert Kane')], 'Robert Kane'],
    ['surname alone', [person('Robert Kane'), person('Kane')], 'Robert Kane'],
    [
      'words left out',
      [org('Baltic Cyber Defence Centre of Excellence'), org('Baltic Centre')],
      'Baltic Cyber Defence Centre of Excellence',
    ],
    ['article', [org('the Harbour Union'), org('Harbour Union')], 'Harbour Union'],
  ];
  it.each(cases)('%s', (_, actors, name) => {
    const result = merged(actors.map((actor) => [actor]));
    expect(result.actors.map((actor) => actor.name)).toEqual([name]);
  });

  it('joins countries by their code, whatever they are called', () => {
    const result = merged([
      [{ names: ['Ruritania', 'Strelsau'], type: 'country', country: 'RUR' }],
      [{ names: ['Kingdom of Ruritania'], type: 'country', country: 'RUR' }],
      [{ names: ['Ruritania'], type: 'country', country: 'RUR' }],
    ]);
    expect(summary(result)).toEqual(['Ruritania: r0 r1 r2']);
    expect(result.actors[0]?.aliases).toContainEqual({ name: 'Strelsau', reports: ['r0'] });
  });

  it('believes a stated acronym before one made of initials', () => {
    const stated = report('r0', 'The Sub-Committee on Port Partnership (PCPP) met.', {
      actors: [org('Sub-Committee on Port Partnership')],
    });
    const short = report('r1', 'PCPP met again.', { actors: [org('PCPP')] });
    const result = mergeActors([stated, short], [{ id: 's', reports: ['r0', 'r1'] }], englishActorRules);
    expect(result.actors.map((actor) => actor.name)).toEqual(['Sub-Committee on Port Partnership']);
  });
});

describe('different actors are kept apart', () => {
  const cases: readonly [string, readonly MadeActor[]][] = [
    ['given names', [person('Robert Kane'), person('Edward Kane')]],
    ['suffixes', [person('Robert Kane Sr.'), person('Robert Kane Jr.')]],
    ['middle initials', [person('George H. Booth'), person('George W. Booth')]],
    [
      'countries',
      [
        person('Anna Berg', { country: 'SWE', roles: ['minister'] }),
        person('Anna Berg', { country: 'USA', roles: ['singer'] }),
      ],
    ],
    [
      'ministries of two countries',
      [
        { ...org('Foreign Ministry'), country: 'SWE' },
        { ...org('Foreign Ministry'), country: 'USA' },
      ],
    ],
    ['person and town', [person('Lincoln'), { names: ['Lincoln'], type: 'place' }]],
    ['short surnames', [person('Ann Lee'), person('Ann Les')]],
  ];
  it.each(cases)('%s', (_, actors) => {
    expect(merged(actors.map((actor) => [actor])).actors).toHaveLength(2);
  });

  it('never lets a middle man join two people who clash', () => {
    const result = merged([[person('Robert Kane')], [person('Edward Kane')], [person('Kane')]]);
    expect(result.actors).toHaveLength(3);
  });

  it('joins a bare surname only within its story', () => {
    const result = merged([[person('Robert Kane')], [person('Kane')]], [[0], [1]]);
    expect(result.actors).toHaveLength(2);
  });

  it('joins unnamed actors by equal words within a story only', () => {
    const unnamed: MadeActor = { names: ['harbour officials'], type: 'group', unnamed: true };
    expect(merged([[unnamed], [unnamed]]).actors).toHaveLength(1);
    expect(merged([[unnamed], [unnamed]], [[0], [1]]).actors).toHaveLength(2);
  });

  it('joins a full name over stories unless offices part it', () => {
    const mayor = person('Robert Kane', { roles: ['mayor'] });
    expect(merged([[mayor], [person('Robert Kane')]], [[0], [1]]).actors).toHaveLength(1);
    expect(
      merged([[mayor], [person('Robert Kane', { roles: ['goalkeeper'] })]], [[0], [1]]).actors,
    ).toHaveLength(2);
  });
});

describe('surnames and mistaken types', () => {
  const full = person('Rosa Ibarra Montes');
  it('joins the earlier of two surnames where nothing else fits', () => {
    expect(summary(merged([[full], [person('Ibarra')]]))).toEqual(['Rosa Ibarra Montes: r0 r1']);
    expect(merged([[full], [person('Ibarra')]], [[0], [1]]).actors).toHaveLength(2);
  });
  it('prefers who bears it as the last name', () => {
    expect(summary(merged([[full], [person('Ibarra')], [person('Luis Ibarra')]]))).toEqual([
      'Luis Ibarra: r1 r2',
      'Rosa Ibarra Montes: r0',
    ]);
  });
  it('leaves short middle names alone', () => {
    expect(merged([[person('Rosa Lee Montes')], [person('Lee')]]).actors).toHaveLength(2);
  });
  it('joins a full name taken for a person without office and for an institution', () => {
    expect(merged([[person('Orla Marine')], [org('Orla Marine')]]).actors).toHaveLength(1);
    expect(merged([[person('Orla Marine', { roles: ['mayor'] })], [org('Orla Marine')]]).actors).toHaveLength(
      2,
    );
    expect(merged([[person('Orla')], [org('Orla')]]).actors).toHaveLength(2);
  });
});

describe('mergeActors', () => {
  it('maps every actor of every report and keeps names only as aliases', () => {
    const result = merged([[{ names: ['Robert Kane', 'Kane'], roles: ['mayor'] }], [person('Kane')]]);
    expect(result.of('r0', 'a-Robert-Kane')).toBe(result.of('r1', 'a-Kane'));
    expect(result.of('r0', 'a-nobody')).toBeNull();
    expect(result.actors[0]?.aliases).toEqual([
      { name: 'Kane', reports: ['r0', 'r1'] },
      { name: 'Robert Kane', reports: ['r0'] },
    ]);
    expect(result.actors[0]?.roles).toEqual(['mayor']);
  });

  it('gives the same in any order of reports', () => {
    const pool = [
      person('Robert Kane'),
      person('Bob Kane'),
      person('Kane'),
      org('NATO'),
      org('Nato'),
      person('Edward Kane'),
    ];
    const reports = pool.map((actor, index) =>
      naming(`r${index}`, [actor, pool[(index + 2) % pool.length] as MadeActor]),
    );
    const stories = [{ id: 's', reports: reports.map((each) => each.id) }];
    const whole = mergeActors(reports, stories, englishActorRules).actors;
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(mergeActors(shuffled, stories, englishActorRules).actors).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe('jaroWinkler', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['same', 'same', 1],
    ['abc', 'xyz', 0],
  ])('%s and %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });
});
