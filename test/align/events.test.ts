import { describe, expect, it } from 'vitest';
import { mergeActors } from '../../src/align/actors/index.ts';
import { mergeEvents } from '../../src/align/events/index.ts';
import type { CaseEvent } from '../../src/model/index.ts';
import { type Made, oneStory, report, rules } from './build.ts';

type Told = NonNullable<Made['events']>[number] & { readonly text: string };

const ACTORS = [
  { names: ['Ana Ortiz', 'Ortiz'] },
  { names: ['Leo Brandt', 'Brandt'] },
  { names: ['Ida Holm'] },
];

function eventsOf(told: readonly Told[]): readonly CaseEvent[] {
  const reports = told.map(({ text, ...event }, index) =>
    report(`r${index}`, text, { actors: ACTORS, events: [event] }),
  );
  const stories = oneStory(reports);
  return mergeEvents({
    reports,
    stories,
    actors: mergeActors(reports, stories, rules.actors),
    claims: [],
    rules: rules.claims,
  });
}

const met: Told = {
  text: 'Ana Ortiz met Leo Brandt.',
  at: 'met',
  predicate: 'meet',
  source: ['Ana Ortiz'],
  target: ['Leo Brandt'],
  time: '2021-05-03',
  place: 'Porto',
};

describe('the same event in two reports', () => {
  it.each<[string, Partial<Told>, number]>([
    ['told alike', {}, 1],
    [
      'a synonym',
      { text: 'Ana Ortiz held a discussion with Leo Brandt.', at: 'discussion', predicate: 'discussion' },
      1,
    ],
    ['no time told', { time: null }, 1],
    ['a coarser time', { time: '2021-05' }, 1],
    ['another day', { time: '2021-05-07' }, 2],
    ['another place', { place: 'Faro' }, 2],
    ['somebody else', { text: 'Ana Ortiz met Ida Holm.', target: ['Ida Holm'] }, 2],
    ['did not happen', { polarity: 'negated' }, 2],
    ['another act', { text: 'Ana Ortiz sued Leo Brandt.', at: 'sued', predicate: 'sue' }, 2],
  ])('%s', (_, change, count) => {
    expect(eventsOf([met, { ...met, ...change }])).toHaveLength(count);
  });

  it('keeps the finest time, every participant and every mention', () => {
    const [event] = eventsOf([met, { ...met, time: '2021-05', target: [], text: 'Ana Ortiz met people.' }]);
    expect(event).toMatchObject({ predicate: 'meet', time: '2021-05-03', place: 'Porto' });
    expect(event?.mentions.map((mention) => mention.report)).toEqual(['r0', 'r1']);
    expect([event?.source.length, event?.target.length]).toEqual([1, 1]);
  });

  it('no middle report joins two that clash', () => {
    const vague = { ...met, time: null };
    const events = eventsOf([met, vague, { ...met, time: '2021-05-07' }]);
    expect(events.map((event) => event.mentions.length).sort()).toEqual([1, 2]);
  });
});
